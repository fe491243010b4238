// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace weilu::ui {

/// What pages of the shell ask of the window around them. The main window is the only one.
class WindowCommands {
public:
  virtual ~WindowCommands() = default;
  virtual void backUpNow() = 0;
  /// \p from empty: asks for a backup.
  virtual void restore(const QString& from) = 0;
  /// The folder to watch, as the settings have it, is another one.
  virtual void watchFolder() = 0;
  /// The commands of the window \p widget is in.
  [[nodiscard]] static WindowCommands& of(const QWidget* widget);
};

} // namespace weilu::ui
