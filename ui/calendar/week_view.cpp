// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/week_view.h"

#include <QPainter>

#include "ui/base/words.h"
#include "ui/calendar/calendar_bar.h"
#include "ui/charts/chart_paint.h"

#include <algorithm>
#include <cmath>

namespace weilu::ui {

using paint::px;

namespace {

constexpr int headHeight = 34, lane = 22, below = 6, inset = 3, gutter = 52, hourHeight = 36;
constexpr int firstHour = 9, lastHour = 22; // shown in any case
constexpr int usual = 60, least = 30,
              step = 30; // minutes: without an end, that are drawn, of the keyboard and mouse

QColor themed(Token token) { return Theme::of().color(token); }

int minuteOf(Moment moment, const Zone& zone) { return secondOfDay(moment, zone) / 60; }

Timed timedOf(std::size_t index, const CalendarEntry& entry, const Zone& zone)
{
  const int from = minuteOf(entry.starts, zone),
            end = entry.ends ? minuteOf(*entry.ends, zone) : from + usual;
  return {index, zone.dateOf(entry.starts), from,
          std::min(24 * 60, end <= from && entry.ends ? 24 * 60 : end)};
}

} // namespace

WeekView::WeekView(QWidget* parent)
    : CalendarView(parent)
{
  setObjectName(QStringLiteral("weekView"));
}

DateRange WeekView::shown() const
{
  const Date first = entries().calendar.periodStart(Period::Week, day());
  return {first, first.plus(daysOfWeek - 1)};
}

void WeekView::layOut()
{
  m_week = {shown().from, 1};
  std::vector<Lasting> lasting;
  std::vector<Timed> timed;
  m_from = firstHour;
  m_until = lastHour;
  for (std::size_t i = 0; i < entries().all.size(); ++i) {
    const CalendarEntry& entry = entries().all[i];
    const Date first = zone().dateOf(entry.starts);
    if (!isTimed(entry, zone())) {
      lasting.push_back({i, first, lastDayOf(entry, zone())});
    } else if (first >= m_week.first && first <= m_week.last()) {
      timed.push_back(timedOf(i, entry, zone()));
      m_from = std::min(m_from, timed.back().from / 60);
      m_until = std::max(m_until, (std::max(timed.back().to, timed.back().from + least) + 59) / 60);
    }
  }
  m_until = std::min(m_until, 24);
  m_lasting.clear();
  for (const WeekBar& part : barsOf(m_week, std::move(lasting)))
    m_lasting.push_back({part, add(part.index, part.first, part.days)});
  m_timed.clear();
  for (const HourBlock& block : blocksOf(std::move(timed), least))
    m_timed.push_back({block, add(block.what.index, block.what.day, 1)});
}

qreal WeekView::columnAt(int column) const
{
  return px(gutter) + (width() - px(gutter)) * column / static_cast<qreal>(daysOfWeek);
}

qreal WeekView::heightAt(int minute) const { return m_top + (minute - m_from * 60) * px(hourHeight) / 60.0; }

void WeekView::place()
{
  int lanes = 1;
  for (const auto& [part, bar] : m_lasting)
    lanes = std::max(lanes, part.lane + 1);
  m_top = static_cast<int>(px(headHeight) + lanes * px(lane) + px(below));
  setFixedHeight(static_cast<int>(std::ceil(heightAt(m_until * 60))));
  for (const auto& [part, bar] : m_lasting) {
    const qreal left = columnAt(part.column) + (part.begins ? px(inset) : 0);
    const qreal right = columnAt(part.column + part.days) - (part.ends ? px(inset) : 0);
    const qreal top = px(headHeight) + part.lane * px(lane) + px(inset);
    bar->setGeometry(QRectF(left, top, right - left, bar->sizeHint().height()).toRect());
  }
  for (const auto& [block, bar] : m_timed) {
    const Timed& what = block.what;
    const int column = what.day.since(m_week.first);
    const qreal left = columnAt(column) + px(inset),
                each = (columnAt(column + 1) - px(inset) - left) / block.columns;
    const qreal top = heightAt(what.from), bottom = heightAt(std::max(what.to, what.from + least));
    bar->setGeometry(QRectF(left + block.column * each, top + 1, each - 1, bottom - top - 1).toRect());
  }
  update();
}

CalendarMove WeekView::stepped(const CalendarEntry& entry, int columns, int rows) const
{
  CalendarMove move{entry.id, zone().dateOf(entry.starts).plus(columns), {}};
  if (rows != 0 && isTimed(entry, zone()))
    move.second = std::clamp(secondOfDay(entry.starts, zone()) + rows * step * 60, 0, (24 * 60 - step) * 60);
  return move;
}

std::optional<CalendarSpot> WeekView::spotAt(const QPointF& at) const
{
  if (m_week.count == 0 || at.x() < px(gutter) || at.x() >= width() || at.y() < 0 || at.y() >= height())
    return {};
  const int column = static_cast<int>((at.x() - px(gutter)) * daysOfWeek / (width() - px(gutter)));
  CalendarSpot spot{m_week.first.plus(std::min(column, daysOfWeek - 1)), {}};
  if (at.y() >= m_top) {
    const int minute = m_from * 60 + static_cast<int>((at.y() - m_top) * 60 / px(hourHeight));
    spot.second = minute / step * step * 60;
  }
  return spot;
}

QRect WeekView::areaOf(Date day) const
{
  const int column = day.since(m_week.first);
  return QRectF(columnAt(column), 0, columnAt(column + 1) - columnAt(column), height()).toRect();
}

void WeekView::paintHours(QPainter& painter) const
{
  for (int hour = m_from; hour < m_until; ++hour) {
    const QString said = QStringLiteral("%1:00").arg(hour, 2, 10, QLatin1Char('0'));
    const qreal top = heightAt(hour * 60);
    paint::hairline(painter, themed(Token::Line), hour == m_from ? 0 : px(gutter), width(), top);
    paint::text(painter, paint::axisFont(said), themed(Token::Text3), px(gutter - 8), top + px(10), said,
                Qt::AlignRight);
  }
}

void WeekView::paintEvent(QPaintEvent*)
{
  if (m_week.count == 0)
    return;
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  for (Date each = m_week.first; each <= m_week.last(); each = each.plus(1)) {
    paintGround(painter, each);
    paintName(painter, each, words::weekday(each) + u' ' + words::shortDate(each), Token::Text2,
              px(headHeight) / 2);
  }
  paintHours(painter);
  paint::text(painter, paint::axisFont(tr("all day")), themed(Token::Text3), px(gutter - 8),
              px(headHeight + lane / 2 + inset), tr("all day"), Qt::AlignRight);
  paint::hairline(painter, themed(Token::Line), 0, width(), px(headHeight));
  paint::hairline(painter, themed(Token::Line), 0, width(), 0);
  for (int column = 0; column < daysOfWeek; ++column)
    painter.fillRect(QRectF(std::round(columnAt(column)), 0, 1, height()), themed(Token::Line));
}

} // namespace weilu::ui
