// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/history.h"

namespace weilu {

/// People who joined a space on one of so many dates are asked for in its fourth week: those dates end early
/// enough for the week to be over at the as-of date.
inline constexpr int spaceCohortDays = 182;
/// Who is not listed in a space belongs to it while active there in the last so many dates.
inline constexpr int spaceActiveDays = 30;

/// One space beside the others. Activity is that in the space.
struct SpaceRow {
  Space space;
  People roster;                   ///< listed in it and not left, or active in it unlisted
  People activeWeek, activeMonth;  ///< in the last 7 and spaceActiveDays dates
  std::uint64_t contributions = 0; ///< on the dates of the range
  People contributors;             ///< who made them
  People joined, retained;         ///< who joined as above, and who of them was active on days 29 to 35
};
/// The spaces of \p members, most people first, as of \p asOf, with the people of \p history. \p range: of
/// contributions; they end with the as-of date. One pass over the activity that is asked for.
[[nodiscard]] std::vector<SpaceRow> compareSpaces(const History& history, const MemberStore& members,
                                                  const ActivityStore& activity, DateRange range, Date asOf,
                                                  const Control& control = {});

} // namespace weilu
