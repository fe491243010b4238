// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/activity/active_day_store.h"
#include "tests/catch.h"

using namespace weilu;

TEST_CASE("ActiveDayStore", "[activity]")
{
  auto db = Database::inMemory();
  ActiveDayStore store(db);
  const auto some = People::bitmapOf(3, 1U, 5U, 70'000U);

  SECTION("gives back sets of people, with their number in the row")
  {
    store.save({-3}, some);
    CHECK(store.on({-3}) == some);
    CHECK(store.on({-2}).isEmpty());
    CHECK(db.sql().execAndGet("SELECT people FROM activity_day").getInt() == 3);
  }
  SECTION("adds people to dates, and replaces or removes them")
  {
    store.include({{{4}, some}, {{6}, some}});
    store.include({{{4}, People::bitmapOf(2, 5U, 9U)}});
    CHECK(store.on({4}) == People::bitmapOf(4, 1U, 5U, 9U, 70'000U));
    store.save({4}, People::bitmapOf(1, 2U));
    CHECK(store.on({4}) == People::bitmapOf(1, 2U));
    store.save({4}, {});
    CHECK(store.dates() == std::vector<Date>{{6}});
    store.clear();
    CHECK(store.dates().empty());
  }
  SECTION("tells the dates of a range and the span of all")
  {
    CHECK_FALSE(store.span());
    store.include({{{9}, some}, {{4}, some}, {{6}, some}});
    CHECK(store.span() == DateRange{{4}, {9}});
    std::vector<Date> visited;
    store.forEach({{5}, {9}}, [&](Date date, const People& people) {
      CHECK(people == some);
      visited.push_back(date);
    });
    CHECK(visited == std::vector<Date>{{6}, {9}});
  }
  SECTION("throws for a damaged set")
  {
    store.save({4}, some);
    db.sql().exec("UPDATE activity_day SET active = x'0102'");
    CHECK_THROWS_AS(store.on({4}), Failure);
  }
}
