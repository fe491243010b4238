// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/campaigns/campaign.h"

#include <span>

namespace weilu {

/// One day on which somebody checked in, by the community's calendar.
struct CheckInDay {
  Date day;
  Moment at;           ///< when they did, of a made-up day when it was made up
  bool madeUp = false; ///< missed, and filled afterwards
  friend bool operator==(const CheckInDay&, const CheckInDay&) = default;
};

/// How somebody keeps at it. A made-up day counts like the others, in a row and in all, but nobody was active
/// on it: it makes no event.
struct Streak {
  int total = 0;   ///< days in all, made-up ones too
  int madeUp = 0;  ///< of them
  int current = 0; ///< days in a row up to the last date; while that is still going on, up to the day before
  int longest = 0; ///< days in a row at best
  friend bool operator==(const Streak&, const Streak&) = default;
};
/// \p days: of one person, ascending, one a date, the last not after \p last.
[[nodiscard]] Streak streakOf(std::span<const CheckInDay> days, Date last);

/// The dates of \p campaign in \p zone until \p today; none before it begins and without a start. An end at
/// midnight is that of the day before.
[[nodiscard]] std::optional<DateRange> checkInDates(const Campaign& campaign, const Zone& zone, Date today);

/// A day that somebody is to be checked in on.
struct CheckInAsked {
  std::string name;
  Date day, today;
  bool makeUp = false;
  int makeUps = 0; ///< days that may be made up for, by the plan
};
/// Whether the day can be added to \p days. Refuses BadValue, what "check-in", name, found the day, and
/// expected:
///  - "begun": the campaign did not begin; "dates": the day is not one of its days until today (from, to)
///  - "once": they checked in on it
///  - "missed": only a day that is over can be made up for; "checked-in": only by who checked in before
///  - "make-ups": as many as may be were made up for (count)
[[nodiscard]] Result<void> mayCheckIn(const CheckInAsked& asked, const std::optional<DateRange>& dates,
                                      std::span<const CheckInDay> days);

} // namespace weilu
