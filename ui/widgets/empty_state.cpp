// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/empty_state.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/themed.h"

namespace weilu::ui {

EmptyState::EmptyState(const QString& icon, QWidget* parent)
    : QWidget(parent)
    , m_icon(new QLabel)
    , m_missing(makeParagraph())
    , m_how(makeParagraph(Type::Aux, Tone::Text2))
    , m_buttons(new QWidget)
{
  auto* row = new QHBoxLayout(m_buttons);
  row->setContentsMargins(0, 6, 0, 0);
  row->setSpacing(8);
  row->addStretch(1);
  row->addStretch(1);
  auto* column = new QVBoxLayout(this);
  column->setSpacing(4);
  column->addStretch(1);
  for (QLabel* label : {m_icon, m_missing, m_how}) {
    label->setAlignment(Qt::AlignCenter);
    column->addWidget(label);
  }
  column->insertSpacing(2, 6);
  column->addWidget(m_buttons);
  column->addStretch(1);
  m_buttons->hide();
  followTheme(this, [this, icon] {
    const Theme& theme = Theme::of();
    m_icon->setPixmap(theme.pixmap(icon, theme.px(30), theme.color(Token::Text3), devicePixelRatioF()));
  });
}

void EmptyState::setTexts(const QString& missing, const QString& how)
{
  m_missing->setText(missing);
  m_how->setText(how);
  m_how->setVisible(!how.isEmpty());
  setAccessibleName(missing);
}

Button* EmptyState::addButton(const QString& icon, const QString& text)
{
  auto* button = new Button(icon, text, Button::Kind::Default);
  button->setSmall(true);
  auto* row = static_cast<QHBoxLayout*>(m_buttons->layout());
  row->insertWidget(row->count() - 1, button);
  m_buttons->show();
  return button;
}

} // namespace weilu::ui
