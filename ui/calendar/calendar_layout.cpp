// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/calendar_layout.h"

#include <algorithm>
#include <array>
#include <tuple>

namespace weilu::ui {

namespace {

/// The highest lane of a week that is free on some days; it is taken then.
class Lanes {
public:
  int take(int column, int days)
  {
    int lane = 0;
    while (!isFree(lane, column, days))
      ++lane;
    for (int day = column; day < column + days; ++day)
      m_taken[static_cast<std::size_t>(lane)].at(static_cast<std::size_t>(day)) = true;
    return lane;
  }

private:
  [[nodiscard]] bool isFree(int lane, int column, int days)
  {
    if (static_cast<std::size_t>(lane) == m_taken.size())
      m_taken.push_back({});
    const auto& row = m_taken[static_cast<std::size_t>(lane)];
    return std::none_of(row.begin() + column, row.begin() + column + days, [](bool taken) { return taken; });
  }
  std::vector<std::array<bool, daysOfWeek>> m_taken;
};

/// Blocks of one day that overlap, one after the other.
class Cluster {
public:
  explicit Cluster(std::vector<HourBlock>& blocks)
      : m_blocks(blocks)
      , m_first(blocks.size())
  {
  }
  [[nodiscard]] bool reaches(const Timed& next) const
  {
    return m_first < m_blocks.size() && m_blocks[m_first].what.day == next.day &&
           std::ranges::any_of(m_free, [&](int until) { return until > next.from; });
  }
  void add(const Timed& next, int until)
  {
    const auto column = std::ranges::find_if(m_free, [&](int free) { return free <= next.from; });
    m_blocks.push_back({next, static_cast<int>(column - m_free.begin()), 1});
    if (column == m_free.end())
      m_free.push_back(until);
    else
      *column = until;
  }
  void close()
  {
    for (std::size_t i = m_first; i < m_blocks.size(); ++i)
      m_blocks[i].columns = static_cast<int>(m_free.size());
    m_first = m_blocks.size();
    m_free.clear();
  }

private:
  std::vector<HourBlock>& m_blocks;
  std::size_t m_first;
  std::vector<int> m_free; ///< from which minute on, by column
};

} // namespace

Weeks weeksOfMonth(const Calendar& calendar, Date day)
{
  const Date month = calendar.periodStart(Period::Month, day);
  const Date first = calendar.periodStart(Period::Week, month);
  const int days = calendar.periodAfter(Period::Month, month).since(first);
  return {first, (days + daysOfWeek - 1) / daysOfWeek};
}

std::vector<WeekBar> barsOf(const Weeks& weeks, std::vector<Lasting> lasting)
{
  std::ranges::stable_sort(lasting, {},
                           [](const Lasting& one) { return std::tuple(one.first, -one.last.days); });
  std::vector<WeekBar> bars;
  std::vector<Lanes> lanes(static_cast<std::size_t>(weeks.count));
  for (int week = 0; week < weeks.count; ++week) {
    const Date begin = weeks.first.plus(week * daysOfWeek), end = begin.plus(daysOfWeek - 1);
    for (const Lasting& one : lasting) {
      if (one.last < begin || one.first > end)
        continue;
      const Date from = std::max(one.first, begin), to = std::min(one.last, end);
      const int column = from.since(begin), days = to.since(from) + 1;
      bars.push_back({one.index, week, column, days, lanes[static_cast<std::size_t>(week)].take(column, days),
                      one.first >= begin, one.last <= end, from});
    }
  }
  return bars;
}

std::vector<HourBlock> blocksOf(std::vector<Timed> timed, int least)
{
  std::ranges::stable_sort(timed, {},
                           [](const Timed& one) { return std::tuple(one.day, one.from, -one.to); });
  std::vector<HourBlock> blocks;
  Cluster cluster(blocks);
  for (const Timed& one : timed) {
    if (!cluster.reaches(one))
      cluster.close();
    cluster.add(one, std::max(one.to, one.from + least));
  }
  cluster.close();
  return blocks;
}

} // namespace weilu::ui
