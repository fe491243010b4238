// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/catch.h"
#include "ui/calendar/calendar_layout.h"

using namespace weilu;
using namespace weilu::ui;

namespace {

Date on(unsigned month, unsigned day) { return Date::of(2026, month, day).value(); }

} // namespace

TEST_CASE("The weeks of a month", "[ui][calendar]")
{
  const Calendar monday;
  Calendar sunday;
  sunday.weekStart = WeekStart::Sunday;
  SECTION("reach from the week of its first to that of its last day")
  {
    const Weeks november = weeksOfMonth(monday, on(11, 20));
    CHECK(november.first == on(10, 26));
    CHECK(november.count == 6);
    CHECK(november.last() == on(12, 6));
  }
  SECTION("begin on the day on which weeks begin")
  {
    const Weeks november = weeksOfMonth(sunday, on(11, 1));
    CHECK(november.first == on(11, 1));
    CHECK(november.count == 5);
  }
}

TEST_CASE("What lasts on a calendar", "[ui][calendar]")
{
  const Weeks weeks{on(11, 9), 2};
  SECTION("is cut where a week ends")
  {
    const auto bars = barsOf(weeks, {{7, on(11, 14), on(11, 17)}});
    REQUIRE(bars.size() == 2);
    CHECK(bars[0].index == 7);
    CHECK(bars[0].week == 0);
    CHECK(bars[0].column == 5);
    CHECK(bars[0].days == 2);
    CHECK(bars[0].begins);
    CHECK_FALSE(bars[0].ends);
    CHECK(bars[1].first == on(11, 16));
    CHECK(bars[1].days == 2);
    CHECK_FALSE(bars[1].begins);
    CHECK(bars[1].ends);
  }
  SECTION("is left out before and after what is shown")
  {
    CHECK(barsOf(weeks, {{0, on(11, 1), on(11, 8)}, {1, on(11, 23), on(11, 24)}}).empty());
  }
  SECTION("takes the highest free lane, the longest first")
  {
    const auto bars = barsOf(weeks, {{0, on(11, 10), on(11, 10)},
                                     {1, on(11, 9), on(11, 10)},
                                     {2, on(11, 9), on(11, 9)},
                                     {3, on(11, 11), on(11, 11)}});
    const auto lane = [&](std::size_t index) {
      for (const WeekBar& bar : bars) {
        if (bar.index == index)
          return bar.lane;
      }
      return -1;
    };
    CHECK(lane(1) == 0);
    CHECK(lane(2) == 1);
    CHECK(lane(0) == 1);
    CHECK(lane(3) == 0);
  }
}

TEST_CASE("What stands at hours", "[ui][calendar]")
{
  const Date day = on(11, 9);
  SECTION("has the day to itself where nothing overlaps")
  {
    const auto blocks = blocksOf({{0, day, 600, 660}, {1, day, 660, 720}, {2, day.plus(1), 600, 720}}, 30);
    for (const HourBlock& block : blocks) {
      CHECK(block.column == 0);
      CHECK(block.columns == 1);
    }
  }
  SECTION("shares it with all that overlap, and reuses a column that is free again")
  {
    const auto blocks =
        blocksOf({{0, day, 600, 900}, {1, day, 620, 700}, {2, day, 700, 800}, {3, day, 900, 960}}, 30);
    REQUIRE(blocks.size() == 4);
    CHECK(blocks[0].columns == 2);
    CHECK(blocks[1].column == 1);
    CHECK(blocks[2].column == 1);
    CHECK(blocks[2].columns == 2);
    CHECK(blocks[3].columns == 1);
  }
  SECTION("takes at least as much room as it is drawn with")
  {
    const auto blocks = blocksOf({{0, day, 600, 605}, {1, day, 610, 640}}, 30);
    CHECK(blocks[1].column == 1);
  }
}
