// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QWidget>

#include <functional>
#include <optional>

namespace weilu::ui {

/// Every question the program asks. Replaced by a script in tests, so that no test meets a real dialog.
class Ask {
public:
  virtual ~Ask() = default;
  [[nodiscard]] virtual QStringList openFiles(QWidget* parent, const QString& title,
                                              const QString& filter) = 0;
  /// A folder; empty when closed.
  [[nodiscard]] virtual QString openFolder(QWidget* /*parent*/, const QString& /*title*/) { return {}; }
  [[nodiscard]] virtual QString saveFile(QWidget* parent, const QString& title, const QString& name,
                                         const QString& filter) = 0;
  /// Asks for one of \p choices, the first of which is the way out; the index, or nothing when closed (Esc).
  /// Enter takes the one at \p usual.
  [[nodiscard]] virtual std::optional<int> choose(QWidget* parent, const QString& title, const QString& text,
                                                  const QStringList& choices, int usual = 0) = 0;
  [[nodiscard]] virtual std::optional<QString> text(QWidget* parent, const QString& title,
                                                    const QString& label, const QString& value) = 0;

  /// The one in force: native dialogs by default.
  [[nodiscard]] static Ask& current();
  static void replace(Ask* ask); ///< nullptr: native dialogs again
};

} // namespace weilu::ui
