// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/periods.h"
#include "tests/core/insight/slow_history.h"

using namespace weilu;

TEST_CASE("periodsOf", "[insight]")
{
  law("cut the range like stepping day by day", [] {
    SlowHistory slow;
    slow.calendar.weekStart = *rc::gen::element(WeekStart::Monday, WeekStart::Sunday);
    const auto period = *anyPeriod();
    const auto range = anyRange();
    const auto asOf = range.from.plus(*rc::gen::inRange(-20, 90));
    std::set<Date> starts;
    for (auto date = range.from; date <= range.to; date = date.plus(1)) {
      if (const auto start = slow.start(period, date); start <= asOf)
        starts.insert(start);
    }
    const auto periods = periodsOf(slow.calendar, period, range, asOf);
    RC_ASSERT(periods.size() == starts.size());
    auto expected = starts.begin();
    for (const auto& [dates, finished] : periods) {
      RC_ASSERT(dates.from == *expected++);
      const auto last = slow.last(period, dates.from);
      RC_ASSERT(finished == (last <= asOf));
      RC_ASSERT(dates.to == std::min(last, asOf));
      const auto before = periodBefore(slow.calendar, period, dates.from);
      RC_ASSERT(before.to == dates.from.plus(-1));
      RC_ASSERT(before.from == slow.start(period, before.to));
    }
  });
}
