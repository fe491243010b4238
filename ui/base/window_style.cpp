// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/window_style.h"

#include <QCheckBox>
#include <QComboBox>
#include <QKeyEvent>
#include <QRadioButton>
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
  // Enter belongs to the default button of a dialog while a box is only being ticked.
  if (qobject_cast<QAbstractButton*>(widget) && !qobject_cast<QCheckBox*>(widget) &&
      !qobject_cast<QRadioButton*>(widget))
    widget->installEventFilter(this);
}

bool WindowStyle::eventFilter(QObject* watched, QEvent* event)
{
  auto* button = qobject_cast<QAbstractButton*>(watched);
  if (!button || event->type() != QEvent::KeyPress)
    return QProxyStyle::eventFilter(watched, event);
  const auto* key = static_cast<QKeyEvent*>(event);
  const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
  if (!enter || key->isAutoRepeat() || (key->modifiers() & ~Qt::KeypadModifier))
    return QProxyStyle::eventFilter(watched, event);
  button->click();
  return true;
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
