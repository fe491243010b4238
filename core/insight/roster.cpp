// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/roster.h"

#include "core/insight/periods.h"

namespace weilu {

RosterPeople rosterPeople(const History& history, Period period, Date start, Date asOf)
{
  const auto dates = periodAt(history.calendar(), period, start, asOf).dates;
  return {history.joinedIn(dates), history.leftIn(dates), history.rosterOn(dates.to)};
}

RosterRow rosterOver(const History& history, DateRange dates)
{
  RosterRow row{.start = dates.from};
  if (dates.to < dates.from)
    return row;
  row.joined = static_cast<std::int64_t>(history.joinedIn(dates).cardinality());
  row.left = static_cast<std::int64_t>(history.leftIn(dates).cardinality());
  row.net = row.joined - row.left;
  row.roster = static_cast<std::int64_t>(history.rosterSize(dates.to));
  return row;
}

std::optional<double> growthRate(const RosterRow& row)
{
  const std::int64_t before = row.roster - row.net;
  if (before <= 0)
    return {};
  return static_cast<double>(row.net) / static_cast<double>(before);
}

std::vector<RosterRow> rosterRows(const History& history, Period period, DateRange range, Date asOf)
{
  std::vector<RosterRow> rows;
  std::int64_t roster = 0;
  for (const auto& [dates, finished] : periodsOf(history.calendar(), period, range, asOf)) {
    if (rows.empty())
      roster = static_cast<std::int64_t>(history.rosterSize(dates.from.plus(-1)));
    RosterRow row{.start = dates.from, .finished = finished};
    row.joined = static_cast<std::int64_t>(history.joinedIn(dates).cardinality());
    row.left = static_cast<std::int64_t>(history.leftIn(dates).cardinality());
    row.net = row.joined - row.left;
    roster += row.net;
    row.roster = roster;
    rows.push_back(row);
  }
  return rows;
}

} // namespace weilu
