// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/fact_rules.h"
#include "tests/catch.h"

using namespace weilu;

namespace {

Date day(const char* iso) { return Date::parse(iso).value(); }

Term term(std::optional<int> starts, std::optional<int> ends)
{
  Term result;
  if (starts)
    result.starts = Date{*starts};
  if (ends)
    result.ends = Date{*ends};
  return result;
}

} // namespace

TEST_CASE("Windows", "[insight]")
{
  SECTION("end with the as-of date")
  {
    CHECK(lastDays(day("2024-03-01"), 1) == DateRange{day("2024-03-01"), day("2024-03-01")});
    CHECK(lastDays(day("2024-03-01"), 30) == DateRange{day("2024-02-01"), day("2024-03-01")});
    CHECK(lastWeek(day("2024-03-07"), 0) == DateRange{day("2024-03-01"), day("2024-03-07")});
    CHECK(lastWeek(day("2024-03-07"), 1) == DateRange{day("2024-02-23"), day("2024-02-29")});
  }
}

TEST_CASE("Days to the birthday", "[insight]")
{
  SECTION("count to the next one, with or without a year")
  {
    CHECK(daysToBirthday("1990-05-01", day("2024-05-01")) == 0);
    CHECK(daysToBirthday("--05-01", day("2024-04-30")) == 1);
    CHECK(daysToBirthday("1990-05-01", day("2024-05-02")) == 364);
    CHECK(daysToBirthday("--01-01", day("2023-12-31")) == 1);
  }
  SECTION("keep 29 February on the 28th in other years")
  {
    CHECK(daysToBirthday("--02-29", day("2024-02-28")) == 1);
    CHECK(daysToBirthday("--02-29", day("2023-02-28")) == 0);
    CHECK(daysToBirthday("--02-29", day("2023-03-01")) == 365);
  }
  SECTION("are not known without one")
  {
    for (const char* text : {"", "1990", "--13-01", "1990-04-31", "--xx-01", "birthday"})
      CHECK_FALSE(daysToBirthday(text, day("2024-05-01")));
  }
}

TEST_CASE("The state of terms", "[insight]")
{
  const auto at = [](std::vector<Term> terms, int date) { return termState(terms, Date{date}); };
  SECTION("is active from the first to the last date")
  {
    CHECK_FALSE(at({term(10, 20)}, 9).active);
    CHECK(at({term(10, 20)}, 10).active);
    CHECK(at({term(10, 20)}, 20).active);
    CHECK_FALSE(at({term(10, 20)}, 21).active);
    CHECK(at({term({}, 20)}, 5).active);
    CHECK(at({term(10, {})}, 5000).active);
    CHECK_FALSE(at({}, 10).active);
  }
  SECTION("is renewed while a term holds that began when an earlier one had ended")
  {
    CHECK_FALSE(at({term(10, 20)}, 15).renewed);
    CHECK(at({term(10, 20), term(20, 30)}, 25).renewed);
    CHECK(at({term(20, 30), term(10, 20)}, 25).renewed);
    CHECK(at({term({}, 20), term(26, 30)}, 26).renewed);
    CHECK_FALSE(at({term(10, 20), term(20, 30)}, 19).renewed);
    CHECK_FALSE(at({term(10, 20), term(20, 30)}, 31).renewed);
    CHECK_FALSE(at({term(10, 25), term(20, 30)}, 28).renewed);
    CHECK_FALSE(at({term(10, 10)}, 10).renewed);
  }
  SECTION("ends with the last term, or not at all")
  {
    CHECK(at({term(10, 20), term(20, 30)}, 15).endsInDays == 15);
    CHECK(at({term(10, 20)}, 25).endsInDays == -5);
    CHECK_FALSE(at({term(10, 20), term(15, {})}, 16).endsInDays);
    CHECK_FALSE(at({}, 16).endsInDays);
  }
}
