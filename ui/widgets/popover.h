// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

namespace weilu::ui {

/// A small window beside a widget that explains something: a definition, the rule behind a number.
/// Esc or a click elsewhere closes it; it deletes itself.
class Popover : public QFrame {
  Q_OBJECT
public:
  static Popover* show(QWidget* anchor, const QString& title, const QString& text);

private:
  Popover(QWidget* anchor, const QString& title, const QString& text);
  void placeAt(const QWidget* anchor);
};

} // namespace weilu::ui
