// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/history.h"

namespace weilu {

/// The people behind a RosterRow.
struct RosterPeople {
  People joined, left, roster;
};
/// The people of the period that contains \p start.
[[nodiscard]] RosterPeople rosterPeople(const History& history, Period period, Date start, Date asOf);

/// The roster over one period: net = joined − left = change of roster.
struct RosterRow {
  Date start;
  std::int64_t joined = 0, left = 0, net = 0;
  std::int64_t roster = 0; ///< at the period's end, or at the as-of date while it is unfinished
  bool finished = true;
};
/// The roster over any dates, all of them known.
[[nodiscard]] RosterRow rosterOver(const History& history, DateRange dates);
/// Growth rate: net ÷ roster right before the row's first date; no value when nobody was on it.
[[nodiscard]] std::optional<double> growthRate(const RosterRow& row);
/// One row per period from the one that contains range.from to the one that contains range.to, but
/// none that starts after \p asOf.
[[nodiscard]] std::vector<RosterRow> rosterRows(const History& history, Period period, DateRange range,
                                                Date asOf);

} // namespace weilu
