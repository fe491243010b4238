// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/history.h"

#include <functional>
#include <map>
#include <vector>

namespace weilu {

// Runs of days or weeks in a row with activity.

/// People by the length of a run, the longest first.
using PeopleByLength = std::map<int, People, std::greater<>>;

/// The runs of days or weeks that go on as of \p asOf, of the people on the roster then. Where the as-of day
/// (or its week) has no activity of somebody yet, the run ends with the one before: it is not broken before
/// that day is over.
[[nodiscard]] PeopleByLength currentStreaks(const History& history, Period period, Date asOf);

/// The longest run of active days of each person up to \p asOf, over all history; index = id.
[[nodiscard]] std::vector<std::uint16_t> longestStreaks(const History& history, Date asOf);

/// How long a run is of the dates in \p active (ascending, each once) at its longest, up to \p asOf.
[[nodiscard]] int longestStreak(const std::vector<Date>& active, Date asOf);

} // namespace weilu
