// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/in_two.h"
#include "core/insight/dated_people.h"
#include "tests/core/insight/slow_history.h"

#include <array>

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
    const People some = People::bitmapOf(3, 1001, 1030, 2000);
    const DatedPeople few = people.among(some);
    RC_ASSERT(few.in(range) == (slow & some));
    RC_ASSERT(few.among(People::bitmapOf(2, 1030, 1031)).in(range) == (slow & People::bitmapOf(1, 1030)));
    People visited;
    few.forEach(range, [&](Date, const People& those) {
      RC_ASSERT(!those.isEmpty());
      visited |= those;
    });
    RC_ASSERT(visited == (slow & some));
  });
}

TEST_CASE("DatedPeople on their first dates", "[insight]")
{
  law("are those whom no date before had, of all and of some", [] {
    const auto weekStart = *rc::gen::element(WeekStart::Monday, WeekStart::Sunday);
    std::map<int, People> byDate;
    for (int left = *rc::gen::inRange(0, 60); left > 0; --left)
      byDate[*rc::gen::inRange(-40, 40)].add(*rc::gen::inRange<std::uint32_t>(0, 12) * 10'000);
    std::vector<DatedPeople::Day> days;
    for (const auto& [date, people] : byDate)
      days.emplace_back(Date{date}, people);
    const DatedPeople all(days, weekStart);
    const DatedPeople few = all.among(People::bitmapOf(4, 0, 10'000, 50'000, 110'000));
    const DatedPeople first = all.among(People::bitmapOf(1, 0)); // all of the ids up to the last: no mask
    for (const DatedPeople& people : {all, few, first}) {
      const DatedPeople firsts = people.firsts();
      People known;
      for (int date = -40; date < 40; ++date) {
        RC_ASSERT(firsts.on({date}) == people.on({date}) - known);
        known |= people.on({date});
      }
      RC_ASSERT(firsts.in({{-40}, {40}}) == known);
      RC_ASSERT(firsts.countUntil({40}) == known.cardinality());
    }
  });
}

TEST_CASE("DatedPeople with one date each are before a date or after it", "[insight]")
{
  law("of all of them, and of some", [] {
    const auto dates = *rc::gen::container<std::vector<int>>(rc::gen::inRange(-80, 80));
    std::vector<std::pair<Date, std::uint32_t>> persons;
    for (std::uint32_t id = 0; id < dates.size(); ++id)
      persons.emplace_back(Date{dates[id]}, id);
    const Date date{*rc::gen::element(*rc::gen::inRange(-90, 90), INT32_MIN, INT32_MAX)};
    const auto odd = [](std::uint32_t id) { return id % 2 == 1; };
    People before, after, some;
    for (const auto& [when, id] : persons) {
      (when <= date ? before : after).add(id);
      if (odd(id))
        some.add(id);
    }
    const DatedPeople all = DatedPeople::ofPersons(persons);
    RC_ASSERT(all.until(date) == before);
    RC_ASSERT(all.after(date) == after);
    RC_ASSERT(all.countUntil(date) == before.cardinality());
    const DatedPeople few = all.among(some);
    RC_ASSERT(few.until(date) == (before & some));
    RC_ASSERT(few.after(date) == (after & some));
    RC_ASSERT(few.countUntil(date) == (before & some).cardinality());
  });
}

TEST_CASE("DatedPeople answer several threads that ask first", "[insight]")
{
  std::vector<DatedPeople::Day> days;
  for (std::uint32_t date = 0; date < 400; ++date)
    days.emplace_back(Date{static_cast<std::int32_t>(date)}, People::bitmapOf(2, date, 70'000 + date / 5));
  const DatedPeople all(days);
  const DatedPeople few = all.among(People::bitmapOf(2, 17, 70'003));
  std::array<People, 2> found, foundOfFew;
  inTwo([&](std::size_t half) {
    for (std::int32_t from = 0; from < 300; ++from) {
      found[half] |= all.in({{from}, {from + 99}});
      foundOfFew[half] |= few.in({{from}, {from + 99}});
    }
  });
  CHECK(found[0].cardinality() == 399 + 80);
  CHECK(found[0] == found[1]);
  CHECK(foundOfFew[0] == People::bitmapOf(2, 17, 70'003));
  CHECK(foundOfFew[0] == foundOfFew[1]);
}
