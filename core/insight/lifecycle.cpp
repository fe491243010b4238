// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/lifecycle.h"

#include "core/base/in_two.h"
#include "core/insight/periods.h"

#include <utility>

namespace weilu {

namespace {

/// The last \p days dates up to and with \p date.
DateRange lastDays(Date date, int days) { return {date.plus(1 - days), date}; }

std::int64_t size(std::uint64_t cardinality) { return static_cast<std::int64_t>(cardinality); }

/// Steps from period to period, carrying the sets that only grow or shrink at the edges, so that a
/// row of a long range costs no more than one of a short range.
class LifecycleWalk {
public:
  LifecycleWalk(const History& history, Period period, Date start, int silentAfter)
      : m_history(history)
      , m_silentAfter(silentAfter)
      , m_previous(history.activeIn(periodBefore(history.calendar(), period, start)))
      , m_known(history.everActiveBy(start.plus(-1)))
      , m_roster(history.rosterOn(start.plus(-1)))
  {
  }

  LifecycleRow next(const PeriodDates& at)
  {
    People active = m_history.activeIn(at.dates);
    const auto fresh = m_history.firstActiveIn(at.dates);
    const auto returning = active.and_cardinality(m_previous);
    LifecycleRow row{.start = at.dates.from, .finished = at.finished};
    row.active = size(active.cardinality());
    row.fresh = size(fresh.cardinality());
    row.returning = size(returning);
    row.resurrected = row.active - row.fresh - row.returning;
    row.dormant = size(m_previous.cardinality() - returning);
    m_previous = std::move(active);
    m_known |= fresh;
    stock(at.dates, row);
    return row;
  }

private:
  void stock(DateRange dates, LifecycleRow& row)
  {
    m_roster |= m_history.joinedIn(dates);
    m_roster -= m_history.leftIn(dates);
    const auto once = m_roster & m_known;
    row.silent = size(once.andnot_cardinality(m_history.activeIn(lastDays(dates.to, m_silentAfter))));
    row.neverActive = size(m_roster.cardinality() - once.cardinality());
  }

  const History& m_history;
  int m_silentAfter;
  People m_previous; ///< active in the period before
  People m_known, m_roster;
};

} // namespace

LifecyclePeople lifecyclePeople(const History& history, Period period, Date start, Date asOf, int silentAfter)
{
  const auto dates = periodAt(history.calendar(), period, start, asOf).dates;
  const auto previous = history.activeIn(periodBefore(history.calendar(), period, dates.from));
  LifecyclePeople people;
  people.active = history.activeIn(dates);
  people.fresh = history.firstActiveIn(dates);
  people.returning = people.active & previous;
  people.resurrected = people.active - people.returning - people.fresh;
  people.dormant = previous - people.active;
  const auto roster = history.rosterOn(dates.to);
  const auto known = history.everActiveBy(dates.to);
  people.silent = (roster & known) - history.activeIn(lastDays(dates.to, silentAfter));
  people.neverActive = roster - known;
  return people;
}

std::vector<LifecycleRow> lifecycleRows(const History& history, Period period, DateRange range, Date asOf,
                                        int silentAfter)
{
  std::vector<LifecycleRow> rows;
  const auto periods = periodsOf(history.calendar(), period, range, asOf);
  if (periods.empty())
    return rows;
  rows.resize(periods.size());
  const auto walkOver = [&](std::size_t from, std::size_t to) {
    LifecycleWalk walk(history, period, periods[from].dates.from, silentAfter);
    for (; from < to; ++from)
      rows[from] = walk.next(periods[from]);
  };
  // A walk can begin anywhere, for the price of two rows.
  constexpr std::size_t many = 8;
  const std::size_t middle = periods.size() / 2;
  if (periods.size() < many)
    walkOver(0, periods.size());
  else
    inTwo([&](std::size_t half) { half == 0 ? walkOver(0, middle) : walkOver(middle, periods.size()); });
  return rows;
}

std::optional<double> quickRatio(const LifecycleRow& row)
{
  if (row.dormant == 0)
    return {};
  return static_cast<double>(row.fresh + row.resurrected) / static_cast<double>(row.dormant);
}

} // namespace weilu
