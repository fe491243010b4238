// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/dated_people.h"
#include "tests/core/insight/slow_history.h"

using namespace weilu;

TEST_CASE("DatedPeople", "[insight]")
{
  const auto people = DatedPeople::ofPersons({{{5}, 3}, {{2}, 1}, {{5}, 70'000}, {{9}, 2}});

  SECTION("answer by date")
  {
    CHECK(people.on({5}) == People::bitmapOf(2, 3, 70'000));
    CHECK(people.on({4}).isEmpty());
  }
  SECTION("answer by range, ends included")
  {
    CHECK(people.in({{2}, {5}}) == People::bitmapOf(3, 1, 3, 70'000));
    CHECK(people.in({{3}, {4}}).isEmpty());
    CHECK(people.in({{5}, {2}}).isEmpty());
    CHECK(people.until({8}) == People::bitmapOf(3, 1, 3, 70'000));
    CHECK(people.until({1}).isEmpty());
  }
  SECTION("can be those of some people, few or many of all ids")
  {
    const auto few = people.among(People::bitmapOf(2, 3, 70'000));
    CHECK(few.on({5}) == People::bitmapOf(2, 3, 70'000));
    CHECK(few.span() == DateRange{{5}, {5}});
    const auto many = people.among(People::bitmapOf(3, 1, 2, 3));
    CHECK(many.on({5}) == People::bitmapOf(1, 3));
    CHECK(many.span() == DateRange{{2}, {9}});
    CHECK_FALSE(people.among({}).span());
  }
  SECTION("span from the first date to the last")
  {
    CHECK(people.span() == DateRange{{2}, {9}});
    CHECK_FALSE(DatedPeople().span());
    CHECK_FALSE(DatedPeople({{{3}, People()}}).span());
  }
  SECTION("are given in order")
  {
    std::vector<std::int32_t> dates;
    people.forEach({{3}, {100}}, [&](Date date, const People&) { dates.push_back(date.days); });
    CHECK(dates == std::vector<std::int32_t>{5, 9});
  }
}

TEST_CASE("DatedPeople of any range are those of its dates", "[insight]")
{
  law("whatever the weeks begin with", [] {
    const auto weekStart = *rc::gen::element(WeekStart::Monday, WeekStart::Sunday);
    const auto dates = *rc::gen::container<std::set<int>>(rc::gen::inRange(-80, 80));
    std::vector<DatedPeople::Day> days;
    for (const int date : dates)
      days.emplace_back(Date{date}, People::bitmapOf(2, 1000 + date, 2000 + date / 3));
    const DatedPeople people(days, weekStart);
    const DateRange range{{*rc::gen::inRange(-200, 200)}, {*rc::gen::inRange(-200, 200)}};
    People slow;
    people.forEach(range, [&](Date, const People& those) { slow |= those; });
    RC_ASSERT(people.in(range) == slow);
    People until;
    people.forEach({{-1000}, range.to}, [&](Date, const People& those) { until |= those; });
    RC_ASSERT(people.until(range.to) == until);
    const People some = People::bitmapOf(3, 1001, 1030, 2000);
    RC_ASSERT(people.among(some).in(range) == (slow & some));
  });
}
