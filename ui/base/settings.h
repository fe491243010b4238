// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSettings>
#include <QString>
#include <QStringList>
#include <QVariant>

#include "ui/base/theme.h"

namespace weilu::ui {

/// What this program remembers on this computer, outside any community file. Values are small objects
/// over one file; make one where it is needed.
class Settings {
public:
  Settings();
  /// Keeps the settings under \p folder instead of the user's configuration. Call before the first Settings.
  static void redirect(const QString& folder);

  [[nodiscard]] QString language() const; ///< "zh", "en"; empty: that of the computer
  void setLanguage(const QString& code);
  [[nodiscard]] ThemeChoice theme() const;
  void setTheme(ThemeChoice choice);
  [[nodiscard]] qreal scale() const; ///< 1, 1.1 or 1.25
  void setScale(qreal scale);

  /// Community files opened lately, newest first, at most 10; files that are gone are left out.
  [[nodiscard]] QStringList recentFiles() const;
  void addRecentFile(const QString& file);
  void removeRecentFile(const QString& file);
  /// The community that was open when the window was closed: one file, or none.
  [[nodiscard]] QStringList openAtStart() const;
  void setOpenAtStart(const QString& file);
  /// The folder of the last file dialog; at first the documents, or home where there are none.
  [[nodiscard]] QString lastFolder() const;
  void setLastFolder(const QString& folder);

  /// The folder where new files are looked for; empty: none.
  [[nodiscard]] QString watchedFolder() const;
  void setWatchedFolder(const QString& folder);

  [[nodiscard]] QByteArray geometry() const;
  void setGeometry(const QByteArray& geometry);
  [[nodiscard]] bool sidebarCollapsed() const;
  void setSidebarCollapsed(bool collapsed);
  [[nodiscard]] bool menuBarShown() const;
  void setMenuBarShown(bool shown);
  /// Whether single letters work as shortcuts in lists.
  [[nodiscard]] bool letterKeys() const;
  void setLetterKeys(bool on);

  /// A value that one screen keeps for itself, such as the columns of a table.
  [[nodiscard]] QVariant value(const QString& key, const QVariant& otherwise = {}) const;
  void setValue(const QString& key, const QVariant& value);

private:
  QSettings m_file;
};

} // namespace weilu::ui
