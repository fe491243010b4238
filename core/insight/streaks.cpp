// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/streaks.h"

#include <algorithm>

namespace weilu {

namespace {

/// Adds the runs of \p people, who were active in the period that starts at \p start, backwards from it.
void addRuns(const History& history, Period period, Date start, People people, PeopleByLength& runs)
{
  const Calendar& calendar = history.calendar();
  for (int length = 1; !people.isEmpty(); ++length) {
    const Date before = calendar.periodAfter(period, start, -1);
    const People on = people & history.activeIn({before, start.plus(-1)});
    const People ended = people - on;
    if (!ended.isEmpty())
      runs[length] |= ended;
    people = on;
    start = before;
  }
}

} // namespace

PeopleByLength currentStreaks(const History& history, Period period, Date asOf)
{
  const Date start = history.calendar().periodStart(period, asOf);
  const Date before = history.calendar().periodAfter(period, start, -1);
  const People roster = history.rosterOn(asOf);
  const People now = history.activeIn({start, asOf}) & roster;
  PeopleByLength runs;
  addRuns(history, period, start, now, runs);
  addRuns(history, period, before, (history.activeIn({before, start.plus(-1)}) & roster) - now, runs);
  return runs;
}

std::vector<std::uint16_t> longestStreaks(const History& history, Date asOf)
{
  const auto span = history.span();
  const People& people = history.population();
  if (!span || people.isEmpty())
    return {};
  struct Run {
    std::int32_t last = INT32_MIN;
    std::uint16_t length = 0;
  };
  std::vector<Run> runs(std::size_t{people.maximum()} + 1);
  std::vector<std::uint16_t> longest(runs.size());
  std::vector<std::uint32_t> ids;
  history.forEachDay({span->from, std::min(span->to, asOf)}, [&](Date date, const People& active) {
    ids.resize(active.cardinality());
    active.toUint32Array(ids.data());
    for (const std::uint32_t id : ids) {
      Run& run = runs[id];
      const bool goesOn = run.last == date.days - 1 && run.length < UINT16_MAX;
      run = {date.days, static_cast<std::uint16_t>(goesOn ? run.length + 1 : 1)};
      longest[id] = std::max(longest[id], run.length);
    }
  });
  return longest;
}

int longestStreak(const std::vector<Date>& active, Date asOf)
{
  int longest = 0, run = 0;
  for (std::size_t i = 0; i < active.size() && active[i] <= asOf; ++i) {
    run = i > 0 && active[i].since(active[i - 1]) == 1 ? run + 1 : 1;
    longest = std::max(longest, run);
  }
  return longest;
}

} // namespace weilu
