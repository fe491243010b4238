// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/stickiness.h"

#include "core/insight/periods.h"

namespace weilu {

namespace {

/// In how many of \p periods each person was active; index = id.
std::vector<std::uint32_t> activePeriods(const History& history, const std::vector<PeriodDates>& periods)
{
  std::vector<std::uint32_t> counts(std::size_t{history.population().maximum()} + 1);
  std::vector<std::uint32_t> ids;
  for (const PeriodDates& period : periods) {
    const auto people = history.activeIn(period.dates);
    ids.resize(people.cardinality());
    people.toUint32Array(ids.data());
    for (const auto id : ids)
      ++counts[id];
  }
  return counts;
}

} // namespace

Stickiness stickiness(const History& history, Period period, DateRange range, Date asOf)
{
  const auto periods = periodsOf(history.calendar(), period, range, asOf);
  Stickiness result{static_cast<std::int64_t>(periods.size()), std::vector<std::int64_t>(periods.size())};
  for (const auto count : activePeriods(history, periods)) {
    if (count > 0)
      ++result.people[count - 1];
  }
  return result;
}

People stickinessPeople(const History& history, Period period, DateRange range, Date asOf, int periods)
{
  const auto counts = activePeriods(history, periodsOf(history.calendar(), period, range, asOf));
  std::vector<std::uint32_t> ids;
  for (std::uint32_t id = 0; id < counts.size(); ++id) {
    if (counts[id] == static_cast<std::uint32_t>(periods))
      ids.push_back(id);
  }
  return People(ids.size(), ids.data()) & history.population();
}

} // namespace weilu
