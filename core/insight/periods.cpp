// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/periods.h"

#include <algorithm>

namespace weilu {

PeriodDates periodAt(const Calendar& calendar, Period period, Date date, Date asOf)
{
  const auto start = calendar.periodStart(period, date);
  const auto last = calendar.periodAfter(period, start).plus(-1);
  return {{start, std::min(last, asOf)}, last <= asOf};
}

std::vector<PeriodDates> periodsOf(const Calendar& calendar, Period period, DateRange range, Date asOf)
{
  std::vector<PeriodDates> periods;
  const auto last = std::min(range.to, asOf);
  if (range.to < range.from)
    return periods;
  for (auto start = calendar.periodStart(period, range.from); start <= last;
       start = calendar.periodAfter(period, start))
    periods.push_back(periodAt(calendar, period, start, asOf));
  return periods;
}

DateRange periodBefore(const Calendar& calendar, Period period, Date start)
{
  return {calendar.periodAfter(period, start, -1), start.plus(-1)};
}

} // namespace weilu
