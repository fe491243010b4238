// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/status_item.h"

#include <QEvent>
#include <QPainter>

#include "ui/widgets/painting.h"
#include "ui/widgets/themed.h"

namespace weilu::ui {

StatusItem::StatusItem(const QString& icon, QWidget* parent)
    : QAbstractButton(parent)
    , m_icon(icon)
{
  setFocusPolicy(Qt::NoFocus);
  setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Expanding);
  followTheme(this, [this] { updateGeometry(); });
}

void StatusItem::setWords(const QString& words)
{
  setText(words);
  setAccessibleName(words);
  setVisible(!words.isEmpty());
  updateGeometry();
  update();
}

void StatusItem::setClickable(bool clickable)
{
  m_clickable = clickable;
  setFocusPolicy(clickable ? Qt::TabFocus : Qt::NoFocus);
  setCursor(clickable ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void StatusItem::setDotted(bool dotted)
{
  m_dotted = dotted;
  updateGeometry();
}

int StatusItem::before() const
{
  const Theme& theme = Theme::of();
  return (m_icon.isEmpty() ? 0 : theme.px(14 + 5)) + (m_dotted ? theme.px(11) : 0);
}

QSize StatusItem::sizeHint() const
{
  const Theme& theme = Theme::of();
  return {before() + QFontMetrics(theme.font(Type::Aux)).horizontalAdvance(text()) + 1, theme.px(25)};
}

QSize StatusItem::minimumSizeHint() const { return {before() + Theme::of().px(24), Theme::of().px(25)}; }

bool StatusItem::event(QEvent* event)
{
  if (event->type() == QEvent::Enter || event->type() == QEvent::Leave)
    update();
  return QAbstractButton::event(event);
}

void StatusItem::paintEvent(QPaintEvent*)
{
  const Theme& theme = Theme::of();
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const QColor ink = theme.color(m_clickable && underMouse() ? Token::Text : Token::Text3);
  int x = 0;
  if (m_dotted) {
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.color(Token::TextDisabled));
    painter.drawEllipse(QPointF(1.5, height() / 2.0), 1.5, 1.5);
    x += theme.px(11);
  }
  if (!m_icon.isEmpty()) {
    const int side = theme.px(14);
    painter.drawPixmap(x, (height() - side) / 2, theme.pixmap(m_icon, side, ink, devicePixelRatioF()));
    x += theme.px(14 + 5);
  }
  const QFont font = theme.font(Type::Aux);
  painter.setFont(font);
  painter.setPen(ink);
  painter.drawText(QRect(x, 0, width() - x, height()), Qt::AlignVCenter,
                   QFontMetrics(font).elidedText(text(), Qt::ElideRight, width() - x));
  if (hasFocus())
    paintFocusRing(painter, rect(), theme.px(4));
}

} // namespace weilu::ui
