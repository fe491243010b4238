// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/dark_button.h"

#include <QEvent>
#include <QPainter>

#include "ui/widgets/painting.h"
#include "ui/widgets/themed.h"

namespace weilu::ui {

namespace {

QColor dimmed(QColor color, float alpha)
{
  color.setAlphaF(alpha);
  return color;
}

} // namespace

DarkButton::DarkButton(const QString& icon, const QString& text, Form form, QWidget* parent)
    : QAbstractButton(parent)
    , m_icon(icon)
    , m_form(form)
{
  setText(text);
  setFocusPolicy(Qt::TabFocus);
  setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
  followTheme(this, [this] { updateGeometry(); });
}

void DarkButton::setKey(const QString& key)
{
  m_key = key;
  updateGeometry();
}

int DarkButton::contentWidth() const
{
  const Theme& theme = Theme::of();
  int width =
      QFontMetrics(theme.font(m_form == Form::Underlined ? Type::Aux : Type::Body)).horizontalAdvance(text());
  if (!m_icon.isEmpty())
    width += theme.px(16) + (text().isEmpty() ? 0 : theme.px(6));
  if (!m_key.isEmpty())
    width += theme.px(6) + QFontMetrics(theme.font(Type::Aux)).horizontalAdvance(m_key);
  return width;
}

QSize DarkButton::sizeHint() const
{
  const Theme& theme = Theme::of();
  const int padding = m_form == Form::Underlined ? 3 : text().isEmpty() ? 6 : 9;
  return {contentWidth() + 2 * theme.px(padding), theme.px(m_form == Form::Framed ? 26 : 28)};
}

bool DarkButton::event(QEvent* event)
{
  if (event->type() == QEvent::Enter || event->type() == QEvent::Leave)
    update();
  return QAbstractButton::event(event);
}

void DarkButton::paintEvent(QPaintEvent*)
{
  const Theme& theme = Theme::of();
  const QColor ink = theme.color(Token::OnTooltip);
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const QRectF area = QRectF(rect()).adjusted(.5, .5, -.5, -.5);
  painter.setPen(m_form == Form::Framed ? QPen(dimmed(ink, .45f)) : QPen(Qt::NoPen));
  painter.setBrush((underMouse() || isDown()) && m_form != Form::Underlined
                       ? dimmed(ink, isDown() ? .2f : .12f)
                       : QColor(Qt::transparent));
  painter.drawRoundedRect(area, theme.px(6), theme.px(6));
  int x = (width() - contentWidth()) / 2;
  if (!m_icon.isEmpty()) {
    const int side = theme.px(16);
    painter.drawPixmap(x, (height() - side) / 2, theme.pixmap(m_icon, side, ink, devicePixelRatioF()));
    x += side + theme.px(6);
  }
  QFont font = theme.font(m_form == Form::Underlined ? Type::Aux : Type::Body);
  font.setUnderline(m_form == Form::Underlined);
  painter.setFont(font);
  painter.setPen(m_form == Form::Underlined ? dimmed(ink, .8f) : ink);
  painter.drawText(QRect(x, 0, width(), height()), Qt::AlignVCenter, text());
  x += painter.fontMetrics().horizontalAdvance(text()) + theme.px(6);
  painter.setFont(theme.font(Type::Aux));
  painter.setPen(dimmed(ink, .7f));
  painter.drawText(QRect(x, 0, width(), height()), Qt::AlignVCenter, m_key);
  if (hasFocus())
    paintFocusRing(painter, rect(), theme.px(6));
}

} // namespace weilu::ui
