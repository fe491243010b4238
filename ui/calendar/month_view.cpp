// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/month_view.h"

#include <QPainter>

#include "ui/base/words.h"
#include "ui/calendar/calendar_bar.h"
#include "ui/charts/chart_paint.h"

#include <algorithm>
#include <cmath>

namespace weilu::ui {

using paint::px;

namespace {

constexpr int headHeight = 24, dayHead = 26, lane = 22, leastWeek = 58, below = 6, inset = 5;

QColor themed(Token token) { return Theme::of().color(token); }

} // namespace

MonthView::MonthView(QWidget* parent)
    : CalendarView(parent)
{
  setObjectName(QStringLiteral("monthView"));
}

DateRange MonthView::shown() const
{
  const Calendar& calendar = entries().calendar;
  const Date first = calendar.periodStart(Period::Month, day());
  return {first, calendar.periodAfter(Period::Month, first).plus(-1)};
}

void MonthView::layOut()
{
  m_weeks = weeksOfMonth(entries().calendar, day());
  std::vector<Lasting> lasting;
  for (std::size_t i = 0; i < entries().all.size(); ++i) {
    const CalendarEntry& entry = entries().all[i];
    lasting.push_back({i, zone().dateOf(entry.starts), lastDayOf(entry, zone())});
  }
  m_placed.clear();
  for (const WeekBar& part : barsOf(m_weeks, std::move(lasting)))
    m_placed.push_back({part, add(part.index, part.first, part.days)});
}

qreal MonthView::columnAt(int column) const { return width() * column / static_cast<qreal>(daysOfWeek); }

void MonthView::place()
{
  std::vector<int> lanes(static_cast<std::size_t>(m_weeks.count), 0);
  for (const auto& [part, bar] : m_placed) {
    int& there = lanes[static_cast<std::size_t>(part.week)];
    there = std::max(there, part.lane + 1);
  }
  m_tops = {static_cast<int>(px(headHeight))};
  for (const int there : lanes)
    m_tops.push_back(m_tops.back() +
                     static_cast<int>(std::max(px(leastWeek), px(dayHead + below) + there * px(lane))));
  setFixedHeight(m_tops.back());
  for (const auto& [part, bar] : m_placed) {
    const qreal left = columnAt(part.column) + (part.begins ? px(inset) : 0);
    const qreal right = columnAt(part.column + part.days) - (part.ends ? px(inset) : 0);
    const qreal top = m_tops[static_cast<std::size_t>(part.week)] + px(dayHead) + part.lane * px(lane);
    bar->setGeometry(QRectF(left, top, right - left, bar->sizeHint().height()).toRect());
  }
  update();
}

CalendarMove MonthView::stepped(const CalendarEntry& entry, int columns, int rows) const
{
  return {entry.id, zone().dateOf(entry.starts).plus(columns + rows * daysOfWeek), {}};
}

std::optional<CalendarSpot> MonthView::spotAt(const QPointF& at) const
{
  for (int week = 0; week < m_weeks.count; ++week) {
    const auto index = static_cast<std::size_t>(week);
    if (at.y() < m_tops[index] || at.y() >= m_tops[index + 1] || at.x() < 0 || at.x() >= width())
      continue;
    return CalendarSpot{
        m_weeks.first.plus(week * daysOfWeek + static_cast<int>(at.x() * daysOfWeek / width())), {}};
  }
  return {};
}

QRect MonthView::areaOf(Date day) const
{
  const int days = day.since(m_weeks.first), column = days % daysOfWeek;
  const auto week = static_cast<std::size_t>(days / daysOfWeek);
  return QRectF(columnAt(column), m_tops[week], columnAt(column + 1) - columnAt(column),
                m_tops[week + 1] - m_tops[week])
      .toRect();
}

void MonthView::paintEvent(QPaintEvent*)
{
  if (m_weeks.count == 0)
    return;
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.fillRect(QRectF(0, 0, width(), m_tops.front()), themed(Token::SurfaceAlt));
  for (int column = 0; column < daysOfWeek; ++column)
    paint::text(painter, Theme::of().font(Type::Aux), themed(Token::Text3), columnAt(column) + px(9),
                m_tops.front() / 2.0, words::weekday(m_weeks.first.plus(column)));
  for (Date each = m_weeks.first; each <= m_weeks.last(); each = each.plus(1)) {
    paintGround(painter, each);
    const YearMonthDay parts = ymd(each);
    const QRect area = areaOf(each);
    paintName(painter, each, parts.day == 1 ? words::shortDate(each) : QString::number(parts.day),
              parts.month == ymd(day()).month ? Token::Text : Token::Text3, area.top() + px(14));
  }
  for (const int top : m_tops)
    paint::hairline(painter, themed(Token::Line), 0, width(), top);
  paint::hairline(painter, themed(Token::Line), 0, width(), 0);
  for (int column = 1; column < daysOfWeek; ++column)
    painter.fillRect(QRectF(std::round(columnAt(column)), m_tops.front(), 1, height()), themed(Token::Line));
}

} // namespace weilu::ui
