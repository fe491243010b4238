// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/calendar_bar.h"

#include <QPainter>

#include "ui/base/words.h"
#include "ui/charts/chart_paint.h"
#include "ui/widgets/painting.h"

#include <algorithm>
#include <utility>

namespace weilu::ui {

using paint::px;

namespace {

constexpr int barHeight = 20, iconSide = 13, secondLine = 34;

} // namespace

CalendarBar::CalendarBar(CalendarEntry entry, const Zone& zone, int daysIn, int days, QWidget* parent)
    : DragButton(entry.id, parent)
    , m_entry(std::move(entry))
    , m_time(isTimed(m_entry, zone) ? words::time(m_entry.starts, zone) : QString())
    , m_daysIn(daysIn)
    , m_days(days)
{
  setObjectName(QStringLiteral("entry-%1-%2").arg(m_entry.id).arg(daysIn));
  setText(m_time.isEmpty() ? m_entry.title : m_entry.title + u' ' + m_time);
  setAccessibleName(m_entry.spoken);
  setToolTip(m_entry.tip);
}

QSize CalendarBar::sizeHint() const { return QSizeF(px(120), px(barHeight)).toSize(); }

std::optional<Dragged> CalendarBar::dragFrom(const QPoint& at) const
{
  if (!m_entry.movable)
    return {};
  return Dragged{dragId(), m_daysIn + std::clamp(at.x() * m_days / std::max(1, width()), 0, m_days - 1)};
}

void CalendarBar::paintEvent(QPaintEvent*)
{
  const Theme& theme = Theme::of();
  const bool plain = m_entry.look == EntryLook::Plain, tall = height() >= px(secondLine);
  const EntryColors colors = colorsOf(m_entry.look);
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(plain ? QPen(Qt::NoPen) : QPen(theme.color(colors.frame)));
  painter.setBrush(plain && !underMouse() ? QBrush(Qt::NoBrush)
                                          : theme.color(plain ? Token::Hover : colors.ground));
  painter.drawRoundedRect(QRectF(rect()).adjusted(.5, .5, -.5, -.5), 4, 4);
  if (hasFocus())
    paintFocusRing(painter, rect(), 4);
  const QColor ink = theme.color(colors.ink);
  const int side = theme.px(iconSide);
  const qreal middle = tall ? px(12) : height() / 2.0, left = px(6) + side + px(5);
  painter.drawPixmap(QPointF(px(6), middle - side / 2.0),
                     theme.pixmap(m_entry.icon, side, ink, devicePixelRatioF()));
  const QFont font = theme.font(Type::Aux);
  const auto say = [&](const QString& said, qreal y) {
    paint::text(painter, font, ink, left, y,
                QFontMetricsF(font).elidedText(said, Qt::ElideRight, width() - left - px(4)));
  };
  say(tall ? m_entry.title : text(), middle);
  if (tall)
    say(m_time, middle + px(17));
}

} // namespace weilu::ui
