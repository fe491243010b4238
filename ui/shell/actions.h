// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QHash>
#include <QObject>

#include <vector>

class QMenu;
class QMenuBar;

namespace weilu::ui {

/// One command of the window.
struct ActionRow {
  enum class Menu { File, Edit, View, Go, Help };

  const char* code; ///< "open"
  Menu menu;
  const char* text; ///< with mnemonic and, where it asks for more, …
  const char* icon; ///< may be empty
  QKeySequence key;
  bool needsFile = true; ///< only while a community is open
  bool endsGroup = false;
};

/// Every command as rows of a table: menu bar, palette and shortcuts are made from it.
class Actions : public QObject {
  Q_OBJECT
public:
  /// Adds the actions to \p window too, so that their keys work while the menu bar is hidden.
  explicit Actions(QWidget* window);

  [[nodiscard]] static const std::vector<ActionRow>& rows();
  [[nodiscard]] QAction* of(const QString& code) const;
  void fill(QMenuBar* bar);
  /// The menu of recent files, filled by whoever knows them when it opens.
  [[nodiscard]] QMenu* recentMenu() const { return m_recent; }
  void setFileOpen(bool open);
  void retranslate();

  /// "Ctrl Z": keys as the window writes them.
  [[nodiscard]] static QString keyText(const QKeySequence& key);
  /// The text of an action without mnemonic.
  [[nodiscard]] static QString plainText(const QAction& action);

private:
  QHash<QString, QAction*> m_actions;
  std::vector<QMenu*> m_menus;
  QMenu* m_recent;
};

} // namespace weilu::ui
