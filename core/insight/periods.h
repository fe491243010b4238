// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/dates.h"

#include <vector>

namespace weilu {

/// The dates of a period as far as an analysis sees them.
struct PeriodDates {
  DateRange dates;      ///< up to the as-of date
  bool finished = true; ///< the as-of date is not before the period's last date
};

/// The period that contains \p date, as of \p asOf.
[[nodiscard]] PeriodDates periodAt(const Calendar& calendar, Period period, Date date, Date asOf);
/// The periods from the one that contains range.from to the one that contains range.to, without
/// those that start after \p asOf.
[[nodiscard]] std::vector<PeriodDates> periodsOf(const Calendar& calendar, Period period, DateRange range,
                                                 Date asOf);
/// The dates of the period before the one that starts at \p start.
[[nodiscard]] DateRange periodBefore(const Calendar& calendar, Period period, Date start);

} // namespace weilu
