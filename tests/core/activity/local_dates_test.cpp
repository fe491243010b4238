// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/activity/local_dates.h"
#include "tests/laws.h"

#include <tuple>

using namespace weilu;

TEST_CASE("LocalDates", "[activity]")
{
  SECTION("say what the zone says, every minute of the days around clock changes")
  {
    // Midnight changes, changes a minute after midnight, half hours, a skipped date, a repeated date.
    const auto [name, around] =
        GENERATE(table<std::string, std::string>({{"America/Sao_Paulo", "2018-02-18"},
                                                  {"America/Sao_Paulo", "2018-11-04"},
                                                  {"America/St_Johns", "2006-10-29"},
                                                  {"Australia/Lord_Howe", "2024-04-06"},
                                                  {"Pacific/Apia", "2011-12-30"},
                                                  {"Pacific/Kwajalein", "1993-08-21"},
                                                  {"Asia/Shanghai", "1901-01-01"},
                                                  {"Asia/Shanghai", "2024-02-29"},
                                                  {"America/Juneau", "1867-10-19"},
                                                  {"Europe/London", "2024-03-31"},
                                                  {"UTC", "1969-12-31"}}));
    const auto zone = Zone::named(name).value();
    const auto day = Date::parse(around).value().days;
    for (auto utcDay = day - 2; utcDay <= day + 2; ++utcDay) {
      const LocalDates dates(zone, utcDay);
      auto range = DateRange{dates.dateAt(0), dates.dateAt(0)};
      for (std::uint32_t second = 0; second < 86'400; second += 30) {
        const auto expected = zone.dateOf({std::int64_t{utcDay} * 86'400 + second});
        range = {std::min(range.from, expected), std::max(range.to, expected)};
        if (dates.dateAt(second) != expected)
          FAIL(name << " " << utcDay << " " << second);
      }
      CHECK(dates.range() == range);
    }
  }
  SECTION("say what the zone says on any day")
  {
    law("dateAt(s) == zone.dateOf(day + s)", [] {
      const auto zone =
          Zone::named(*rc::gen::element<std::string>("Asia/Shanghai", "America/New_York", "Asia/Kathmandu",
                                                     "Pacific/Kiritimati", "America/Asuncion"))
              .value();
      const auto day = *rc::gen::inRange(-20'000, 30'000);
      const auto second = *rc::gen::inRange<std::uint32_t>(0, 86'400);
      RC_ASSERT(LocalDates(zone, day).dateAt(second) == zone.dateOf({std::int64_t{day} * 86'400 + second}));
    });
  }
}
