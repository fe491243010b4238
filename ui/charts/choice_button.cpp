// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/choice_button.h"

#include <QMenu>
#include <QPainter>

#include "ui/charts/chart_paint.h"

namespace weilu::ui {

using paint::px;

ChoiceButton::ChoiceButton(QWidget* parent)
    : QAbstractButton(parent)
{
  setFocusPolicy(Qt::TabFocus);
  setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
  setAttribute(Qt::WA_Hover);
  connect(this, &QAbstractButton::clicked, this, &ChoiceButton::open);
  connect(&Theme::of(), &Theme::changed, this, &QWidget::updateGeometry);
}

void ChoiceButton::setChoices(const QList<Choice>& choices)
{
  m_choices = choices;
  const bool known =
      std::any_of(choices.begin(), choices.end(), [this](const auto& c) { return c.value == m_value; });
  setValue(known || choices.isEmpty() ? m_value : choices.first().value);
}

void ChoiceButton::setValue(const QVariant& value)
{
  m_value = value;
  for (const Choice& choice : std::as_const(m_choices)) {
    if (choice.value == value)
      setText(choice.text);
  }
  updateGeometry();
}

void ChoiceButton::open()
{
  auto* menu = new QMenu(this);
  menu->setAttribute(Qt::WA_DeleteOnClose);
  for (const Choice& choice : std::as_const(m_choices)) {
    QAction* action = menu->addAction(choice.text);
    action->setCheckable(true);
    action->setChecked(choice.value == m_value);
    connect(action, &QAction::triggered, this, [this, value = choice.value] {
      if (value == m_value)
        return;
      setValue(value);
      emit chosen(value);
    });
  }
  menu->popup(mapToGlobal(QPoint(0, height() + 2)));
}

QSize ChoiceButton::sizeHint() const
{
  const qreal text = paint::textWidth(Theme::of().font(Type::Aux), this->text());
  return QSizeF(px(9) + std::ceil(text) + px(6) + px(14) + px(7), px(24)).toSize();
}

void ChoiceButton::paintEvent(QPaintEvent*)
{
  const Theme& theme = Theme::of();
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const bool lit = underMouse() || isDown();
  painter.setPen(hasFocus() ? QPen(theme.color(Token::Accent), 2) : QPen(theme.color(Token::LineStrong), 1));
  painter.setBrush(theme.color(lit ? Token::Hover : Token::Surface));
  const qreal inset = hasFocus() ? 1 : .5;
  painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), 6, 6);
  paint::text(painter, theme.font(Type::Aux), theme.color(Token::Text2), px(9), height() / 2.0, text());
  const int side = theme.px(14);
  painter.drawPixmap(
      QPointF(width() - px(7) - side, (height() - side) / 2.0),
      theme.pixmap(QStringLiteral("chevron-down"), side, theme.color(Token::Text3), devicePixelRatioF()));
}

} // namespace weilu::ui
