// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/community_switcher.h"

#include <QEvent>
#include <QPainter>

#include "ui/widgets/painting.h"
#include "ui/widgets/themed.h"

namespace weilu::ui {

namespace {

void paintField(QPainter& painter, const QWidget& widget, qreal radius, bool hot)
{
  const Theme& theme = Theme::of();
  painter.setPen(theme.color(Token::LineStrong));
  painter.setBrush(theme.color(hot ? Token::Hover : Token::Surface));
  painter.drawRoundedRect(QRectF(widget.rect()).adjusted(.5, .5, -.5, -.5), radius, radius);
}

bool isHover(const QEvent* event) { return event->type() == QEvent::Enter || event->type() == QEvent::Leave; }

} // namespace

CommunitySwitcher::CommunitySwitcher(QWidget* parent)
    : QAbstractButton(parent)
{
  setFocusPolicy(Qt::TabFocus);
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  followTheme(this, [this] { updateGeometry(); });
}

void CommunitySwitcher::setCommunity(const QString& name, const QString& line)
{
  m_name = name;
  m_line = line;
  setAccessibleName(tr("Community %1").arg(name));
  setToolTip(m_collapsed ? name : QString());
  update();
}

void CommunitySwitcher::setCollapsed(bool collapsed)
{
  m_collapsed = collapsed;
  setToolTip(collapsed ? m_name : QString());
  updateGeometry();
}

QSize CommunitySwitcher::sizeHint() const
{
  return {Theme::of().px(36), Theme::of().px(m_collapsed ? 36 : 44)};
}

bool CommunitySwitcher::event(QEvent* event)
{
  if (isHover(event))
    update();
  return QAbstractButton::event(event);
}

void CommunitySwitcher::paintEvent(QPaintEvent*)
{
  const Theme& theme = Theme::of();
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  paintField(painter, *this, theme.px(8), underMouse() || isDown());
  const int side = theme.px(26);
  const QRect tile(m_collapsed ? (width() - side) / 2 : theme.px(10), (height() - side) / 2, side, side);
  painter.setPen(Qt::NoPen);
  painter.setBrush(theme.color(Token::AccentTint2));
  painter.drawRoundedRect(tile, theme.px(6), theme.px(6));
  painter.setFont(theme.font(Type::BodyBold));
  painter.setPen(theme.color(Token::AccentText));
  painter.drawText(tile, Qt::AlignCenter, m_name.left(1).toUpper());
  if (!m_collapsed)
    paintWords(painter, tile.right() + theme.px(10));
  if (hasFocus())
    paintFocusRing(painter, rect(), theme.px(8));
}

void CommunitySwitcher::paintWords(QPainter& painter, int left) const
{
  const Theme& theme = Theme::of();
  const int arrow = theme.px(16);
  const int room = width() - left - arrow - theme.px(12);
  const auto line = [&](Type type, Token token, int y, const QString& words) {
    const QFont font = theme.font(type);
    painter.setFont(font);
    painter.setPen(theme.color(token));
    painter.drawText(QRect(left, y, room, theme.px(18)), Qt::AlignVCenter,
                     QFontMetrics(font).elidedText(words, Qt::ElideRight, room));
  };
  line(Type::BodyBold, Token::Text, m_line.isEmpty() ? theme.px(13) : theme.px(5), m_name);
  line(Type::Axis, Token::Text3, theme.px(22), m_line);
  painter.drawPixmap(
      width() - arrow - theme.px(8), (height() - arrow) / 2,
      theme.pixmap(QStringLiteral("chevron-updown"), arrow, theme.color(Token::Text2), devicePixelRatioF()));
}

SearchButton::SearchButton(QWidget* parent)
    : QAbstractButton(parent)
{
  setFocusPolicy(Qt::TabFocus);
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  followTheme(this, [this] { updateGeometry(); });
}

void SearchButton::setCollapsed(bool collapsed)
{
  m_collapsed = collapsed;
  setToolTip(collapsed ? text() : QString());
  update();
}

void SearchButton::setKey(const QString& key)
{
  m_key = key;
  update();
}

QSize SearchButton::sizeHint() const { return {Theme::of().px(36), Theme::of().px(30)}; }

bool SearchButton::event(QEvent* event)
{
  if (isHover(event))
    update();
  return QAbstractButton::event(event);
}

void SearchButton::paintEvent(QPaintEvent*)
{
  const Theme& theme = Theme::of();
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  paintField(painter, *this, theme.px(6), underMouse() || isDown());
  const int icon = theme.px(14);
  const int x = m_collapsed ? (width() - icon) / 2 : theme.px(9);
  painter.drawPixmap(
      x, (height() - icon) / 2,
      theme.pixmap(QStringLiteral("search"), icon, theme.color(Token::Text3), devicePixelRatioF()));
  if (!m_collapsed) {
    painter.setFont(theme.font(Type::Aux));
    painter.setPen(theme.color(Token::Text3));
    painter.drawText(QRect(x + icon + theme.px(7), 0, width(), height()), Qt::AlignVCenter, text());
    painter.setFont(theme.font(Type::Axis));
    const int wide = painter.fontMetrics().horizontalAdvance(m_key) + theme.px(10);
    const QRectF box(width() - wide - theme.px(8) + .5, (height() - theme.px(18)) / 2 + .5, wide - 1,
                     theme.px(18) - 1);
    painter.setPen(theme.color(Token::LineStrong));
    painter.setBrush(theme.color(Token::Surface));
    painter.drawRoundedRect(box, theme.px(4), theme.px(4));
    painter.setPen(theme.color(Token::Text3));
    painter.drawText(box, Qt::AlignCenter, m_key);
  }
  if (hasFocus())
    paintFocusRing(painter, rect(), theme.px(6));
}

} // namespace weilu::ui
