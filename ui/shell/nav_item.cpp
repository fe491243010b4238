// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/nav_item.h"

#include <QEvent>
#include <QPainter>

#include "ui/widgets/painting.h"
#include "ui/widgets/themed.h"

namespace weilu::ui {

namespace {

constexpr int margin = 10;

} // namespace

NavItem::NavItem(const QString& icon, QWidget* parent)
    : QAbstractButton(parent)
    , m_icon(icon)
{
  setCheckable(true);
  setFocusPolicy(Qt::TabFocus);
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  followTheme(this, [this] { updateGeometry(); });
}

void NavItem::setCollapsed(bool collapsed)
{
  m_collapsed = collapsed;
  setToolTip(collapsed ? text() : QString());
  update();
}

void NavItem::setLabel(const QString& label)
{
  setText(label);
  setAccessibleName(label);
  setToolTip(m_collapsed ? label : QString());
  update();
}

void NavItem::setCount(int count)
{
  m_count = count;
  update();
}

QSize NavItem::sizeHint() const { return {Theme::of().px(56), Theme::of().px(32)}; }

bool NavItem::event(QEvent* event)
{
  if (event->type() == QEvent::Enter || event->type() == QEvent::Leave)
    update();
  return QAbstractButton::event(event);
}

void NavItem::paintEvent(QPaintEvent*)
{
  const Theme& theme = Theme::of();
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const QRect ground = rect().adjusted(theme.px(margin), 0, -theme.px(margin), 0);
  painter.setPen(Qt::NoPen);
  if (isChecked() || underMouse()) {
    painter.setBrush(theme.color(isChecked() ? Token::AccentTint : Token::Hover));
    painter.drawRoundedRect(ground, theme.px(6), theme.px(6));
  }
  if (isChecked()) {
    const int bar = theme.px(20);
    painter.fillRect(0, (height() - bar) / 2, theme.px(3), bar, theme.color(Token::Accent));
  }
  const QColor ink = theme.color(isChecked() ? Token::AccentText : Token::Text2);
  const int icon = theme.px(18);
  const int x = m_collapsed ? (width() - icon) / 2 : ground.left() + theme.px(9);
  painter.drawPixmap(x, (height() - icon) / 2, theme.pixmap(m_icon, icon, ink, devicePixelRatioF()));
  if (!m_collapsed) {
    painter.setFont(theme.font(isChecked() ? Type::BodyBold : Type::Body));
    painter.setPen(ink);
    const int left = x + icon + theme.px(10);
    painter.drawText(QRect(left, 0, ground.right() - left, height()), Qt::AlignVCenter, text());
    paintCount(painter);
  }
  if (hasFocus())
    paintFocusRing(painter, ground, theme.px(6));
}

void NavItem::paintCount(QPainter& painter) const
{
  if (m_count <= 0)
    return;
  const Theme& theme = Theme::of();
  const QString shown = m_count > 99 ? QStringLiteral("99+") : QString::number(m_count);
  painter.setFont(theme.font(Type::Axis));
  const int pill = painter.fontMetrics().horizontalAdvance(shown) + theme.px(12);
  const QRect area(width() - theme.px(margin + 8) - pill, (height() - theme.px(17)) / 2, pill, theme.px(17));
  painter.setPen(Qt::NoPen);
  painter.setBrush(theme.color(Token::Line));
  painter.drawRoundedRect(area, area.height() / 2.0, area.height() / 2.0);
  painter.setPen(theme.color(Token::Text2));
  painter.drawText(area, Qt::AlignCenter, shown);
}

} // namespace weilu::ui
