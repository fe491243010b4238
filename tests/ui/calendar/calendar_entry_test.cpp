// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/catch.h"
#include "ui/calendar/calendar_entry.h"

using namespace weilu;
using namespace weilu::ui;

namespace {

Date on(unsigned month, unsigned day) { return Date::of(2026, month, day).value(); }

} // namespace

TEST_CASE("An entry of a calendar", "[ui][calendar]")
{
  const Zone zone = Zone::named("Europe/Berlin").value();
  const auto at = [&](Date date, int hour) { return zone.moment(date, hour * 3600); };
  CalendarEntry entry;
  entry.starts = at(on(6, 1), 19);
  SECTION("without an end is over on its day")
  {
    CHECK(lastDayOf(entry, zone) == on(6, 1));
    CHECK(isTimed(entry, zone));
  }
  SECTION("that ends at midnight ends on the day before")
  {
    entry.ends = at(on(6, 2), 0);
    CHECK(lastDayOf(entry, zone) == on(6, 1));
    CHECK(isTimed(entry, zone));
  }
  SECTION("over midnight lasts two days and has no time of the day")
  {
    entry.ends = at(on(6, 2), 1);
    CHECK(lastDayOf(entry, zone) == on(6, 2));
    CHECK_FALSE(isTimed(entry, zone));
  }
  SECTION("of a date alone has no time of the day")
  {
    entry.starts = at(on(6, 1), 0);
    CHECK_FALSE(isTimed(entry, zone));
  }
  SECTION("keeps its time on the clock when it is moved over a clock change")
  {
    const CalendarMove move{{}, on(10, 26), {}}; // summer time ends on the 25th
    entry.starts = at(on(10, 20), 19);
    const Moment starts = moved(entry.starts, entry.starts, move, zone);
    CHECK(starts == at(on(10, 26), 19));
    CHECK(starts.seconds - entry.starts.seconds == 6 * 86400 + 3600);
    CHECK(moved(at(on(10, 21), 1), entry.starts, move, zone) == at(on(10, 27), 1));
  }
  SECTION("can get another time of the day, and its end with it")
  {
    const CalendarMove move{{}, on(6, 3), 8 * 3600};
    CHECK(moved(entry.starts, entry.starts, move, zone) == at(on(6, 3), 8));
    CHECK(moved(at(on(6, 1), 21), entry.starts, move, zone) == at(on(6, 3), 10));
  }
}
