// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/window_style.h"

#include <QComboBox>
#include <QStyledItemDelegate>

namespace weilu::ui {

WindowStyle::WindowStyle()
    : QProxyStyle(QStringLiteral("Fusion"))
{
}

void WindowStyle::polish(QWidget* widget)
{
  QProxyStyle::polish(widget);
  auto* combo = qobject_cast<QComboBox*>(widget);
  if (combo && combo->itemDelegate()->inherits("QComboBoxDelegate"))
    combo->setItemDelegate(new QStyledItemDelegate(combo));
}

int WindowStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                           QStyleHintReturn* data) const
{
  switch (hint) {
  case SH_ComboBox_Popup:
    return 0;
  case SH_UnderlineShortcut:
    return 0;
  case SH_DialogButtonBox_ButtonsHaveIcons:
    return 0;
  default:
    return QProxyStyle::styleHint(hint, option, widget, data);
  }
}

} // namespace weilu::ui
