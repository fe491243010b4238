// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/dates.h"
#include "tests/laws.h"

#include <tuple>

using namespace weilu;

namespace {

Date date(const char* iso) { return Date::parse(iso).value(); }

/// Counts days one by one, as a child would.
std::string nextDay(YearMonthDay at)
{
  const bool leap = (at.year % 4 == 0 && at.year % 100 != 0) || at.year % 400 == 0;
  const unsigned lengths[] = {31, leap ? 29u : 28u, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  if (++at.day > lengths[at.month - 1]) {
    at.day = 1;
    if (++at.month > 12) {
      at.month = 1;
      ++at.year;
    }
  }
  return Date::of(at.year, at.month, at.day).value().iso();
}

} // namespace

TEST_CASE("Date", "[dates]")
{
  SECTION("counts days from 1970")
  {
    CHECK(date("1970-01-01").days == 0);
    CHECK(date("1969-12-31").days == -1);
    CHECK(date("2024-02-29").days == 19782);
    CHECK(date("2024-03-05").since(date("2024-02-28")) == 6);
  }
  SECTION("steps through 130 years as a child counts")
  {
    for (Date at = date("1899-12-25"); at < date("2030-01-01"); at = at.plus(1))
      REQUIRE(at.plus(1).iso() == nextDay(ymd(at)));
  }
  SECTION("refuses what is no date, and says what it found")
  {
    const auto text = GENERATE("", "2024-3-05", "2024-02-30", "2023-02-29", "2024-13-01", "2024-00-10",
                               "2024/03/05", "2024-03-05T", " 2024-03-05", "二〇二四年三月", "0000-01-01");
    const auto read = Date::parse(text);
    REQUIRE_FALSE(read);
    CHECK(read.error().code == RefusalCode::BadDate);
    CHECK(read.error().detail("found") == text);
  }
  SECTION("refuses numbers that would wrap round")
  {
    CHECK_FALSE(Date::of(2024, 257, 1));
    CHECK_FALSE(Date::of(2024, 1, 257));
    CHECK_FALSE(Date::of(-1, 1, 1));
    CHECK_FALSE(Date::of(10'000, 1, 1));
  }
  SECTION("knows weekdays and ISO weeks")
  {
    CHECK(weekday(date("2024-03-04")) == 1);
    CHECK(weekday(date("2024-03-10")) == 7);
    CHECK(isoWeek(date("2021-01-03")) == 53);
    CHECK(isoWeek(date("2021-01-04")) == 1);
    CHECK(isoWeek(date("2024-12-30")) == 1);
    CHECK(isoWeek(date("2026-12-31")) == 53);
  }
  SECTION("reads what it writes")
  {
    law("parse(iso(d)) == d", [] {
      const Date any{*rc::gen::inRange(-700'000, 2'900'000)};
      RC_ASSERT(Date::parse(any.iso()).value() == any);
    });
  }
}

TEST_CASE("Periods", "[dates]")
{
  const Calendar monday{Zone::utc(), WeekStart::Monday};
  const Calendar sunday{Zone::utc(), WeekStart::Sunday};

  SECTION("begin where the calendar says")
  {
    using Row = std::tuple<Period, const char*, const char*, const char*>;
    const auto [period, at, fromMonday, fromSunday] =
        GENERATE(Row{Period::Day, "2024-03-05", "2024-03-05", "2024-03-05"},
                 Row{Period::Week, "2024-03-05", "2024-03-04", "2024-03-03"},
                 Row{Period::Week, "2024-03-03", "2024-02-26", "2024-03-03"},
                 Row{Period::Week, "2024-03-04", "2024-03-04", "2024-03-03"},
                 Row{Period::Week, "2024-03-09", "2024-03-04", "2024-03-03"},
                 Row{Period::Month, "2024-02-29", "2024-02-01", "2024-02-01"},
                 Row{Period::Quarter, "2024-06-30", "2024-04-01", "2024-04-01"},
                 Row{Period::Quarter, "2024-12-31", "2024-10-01", "2024-10-01"},
                 Row{Period::Quarter, "2024-01-01", "2024-01-01", "2024-01-01"});
    CHECK(monday.periodStart(period, date(at)).iso() == fromMonday);
    CHECK(sunday.periodStart(period, date(at)).iso() == fromSunday);
  }
  SECTION("are stepped by calendar arithmetic")
  {
    CHECK(monday.periodAfter(Period::Month, date("2024-01-01"), 1).iso() == "2024-02-01");
    CHECK(monday.periodAfter(Period::Month, date("2024-01-01"), -1).iso() == "2023-12-01");
    CHECK(monday.periodAfter(Period::Month, date("2024-01-01"), 14).iso() == "2025-03-01");
    CHECK(monday.periodAfter(Period::Quarter, date("2024-10-01")).iso() == "2025-01-01");
    CHECK(monday.periodAfter(Period::Week, date("2024-12-30")).iso() == "2025-01-06");
    CHECK(monday.periodAfter(Period::Day, date("2024-02-28"), 2).iso() == "2024-03-01");
  }
  SECTION("cover every date exactly once")
  {
    law("start <= d < next start, and both are starts", [] {
      const Calendar calendar{Zone::utc(), *rc::gen::element(WeekStart::Monday, WeekStart::Sunday)};
      const Period period = *rc::gen::element(Period::Day, Period::Week, Period::Month, Period::Quarter);
      const Date at{*rc::gen::inRange(-50'000, 50'000)};
      const Date start = calendar.periodStart(period, at);
      const Date next = calendar.periodAfter(period, start);
      RC_ASSERT(start <= at);
      RC_ASSERT(at < next);
      RC_ASSERT(calendar.periodStart(period, next) == next);
      RC_ASSERT(calendar.periodStart(period, next.plus(-1)) == start);
      RC_ASSERT(calendar.periodAfter(period, next, -1) == start);
      const int n = *rc::gen::inRange(-40, 40);
      RC_ASSERT(calendar.periodAfter(period, calendar.periodAfter(period, start, n), -n) == start);
    });
  }
  SECTION("have codes that are read back")
  {
    for (const Period period : {Period::Day, Period::Week, Period::Month, Period::Quarter})
      CHECK(periodNamed(code(period)).value() == period);
    const auto unknown = periodNamed("fortnight");
    REQUIRE_FALSE(unknown);
    CHECK(unknown.error().code == RefusalCode::BadValue);
    CHECK(unknown.error().detail("found") == "fortnight");
  }
}
