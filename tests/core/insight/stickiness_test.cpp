// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/stickiness.h"
#include "tests/core/insight/slow_history.h"

using namespace weilu;

namespace {

Date on(int year, unsigned month, unsigned day) { return Date::of(year, month, day).value(); }

} // namespace

TEST_CASE("Stickiness", "[insight][stickiness]")
{
  SECTION("counts people by active days")
  {
    SlowHistory slow;
    slow.people = {{1, {}, {}, {}}, {2, {}, {}, {}}};
    for (unsigned day = 11; day <= 19; ++day)
      slow.people[0].active.insert(on(2020, 1, day));
    for (const unsigned day : {11U, 13U, 15U, 17U, 19U})
      slow.people[1].active.insert(on(2020, 1, day));
    const DateRange range{on(2020, 1, 11), on(2020, 1, 20)};
    const auto found = stickiness(*slow.fast(), Period::Day, range, on(2020, 1, 31));
    CHECK(found.people == std::vector<std::int64_t>{0, 0, 0, 0, 1, 0, 0, 0, 1, 0});
    CHECK(stickinessPeople(*slow.fast(), Period::Day, range, on(2020, 1, 31), 5) == People::bitmapOf(1, 2));
  }
  SECTION("is the definition, and each bar the size of its list")
  {
    law("bars", [] {
      const auto slow = SlowHistory::any();
      const auto history = slow.fast();
      const auto period = *anyPeriod();
      const auto range = anyRange();
      const auto asOf = range.from.plus(*rc::gen::inRange(-20, 90));
      const auto periodsOf = [&](const SlowHistory::Person& person) {
        std::set<Date> periods;
        for (const auto date : person.active) {
          if (range.from <= range.to && date <= asOf && slow.last(period, date) >= range.from &&
              slow.start(period, date) <= range.to)
            periods.insert(slow.start(period, date));
        }
        return static_cast<int>(periods.size());
      };
      const auto found = stickiness(*history, period, range, asOf);
      RC_ASSERT(static_cast<std::int64_t>(found.people.size()) == found.periods);
      for (int n = 0; n <= static_cast<int>(found.periods); ++n) {
        const auto people = stickinessPeople(*history, period, range, asOf, n);
        RC_ASSERT(people == slow.where([&](const auto& person) { return periodsOf(person) == n; }));
        if (n > 0)
          RC_ASSERT(static_cast<std::int64_t>(people.cardinality()) ==
                    found.people[static_cast<std::size_t>(n) - 1]);
      }
    });
  }
  SECTION("says nothing where there is nothing")
  {
    const auto nobody = SlowHistory().fast();
    CHECK(stickiness(*nobody, Period::Day, {{9}, {5}}, {20}).people.empty());
    CHECK(stickiness(*nobody, Period::Day, {{5}, {6}}, {20}).people == std::vector<std::int64_t>{0, 0});
    CHECK(stickinessPeople(*nobody, Period::Day, {{5}, {6}}, {20}, 0).isEmpty());
  }
}
