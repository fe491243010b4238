// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/dates.h"
#include "tests/laws.h"

#include <thread>
#include <tuple>

using namespace weilu;

namespace {

constexpr std::int32_t hour = 3600;

Date date(const char* iso) { return Date::parse(iso).value(); }

Zone zone(const char* name) { return Zone::named(name).value(); }

/// "2024-03-31T01:00:00" in UTC.
Moment utc(const char* day, std::int32_t second)
{
  return {date(day).days * std::int64_t{24 * hour} + second};
}

} // namespace

TEST_CASE("Zone", "[dates]")
{
  SECTION("knows its offset on both sides of a clock change")
  {
    using Row = std::tuple<const char*, const char*, std::int32_t, std::int32_t, std::int32_t>;
    // zone, UTC date and second of the change, offset before, offset from then on
    const auto [name, day, second, before, after] =
        GENERATE(Row{"Europe/Berlin", "2024-03-31", 1 * hour, 1 * hour, 2 * hour},
                 Row{"Europe/Berlin", "2024-10-27", 1 * hour, 2 * hour, 1 * hour},
                 Row{"America/New_York", "2024-03-10", 7 * hour, -5 * hour, -4 * hour},
                 Row{"America/New_York", "2024-11-03", 6 * hour, -4 * hour, -5 * hour},
                 Row{"Asia/Shanghai", "1986-05-03", 18 * hour, 8 * hour, 9 * hour},
                 Row{"Asia/Shanghai", "1991-09-14", 17 * hour, 9 * hour, 8 * hour},
                 Row{"Australia/Lord_Howe", "2024-04-06", 15 * hour, 11 * hour, 10 * hour + hour / 2});
    CHECK(zone(name).offsetAt({utc(day, second).seconds - 1}) == before);
    CHECK(zone(name).offsetAt(utc(day, second)) == after);
  }
  SECTION("puts a moment on the date that the wall shows")
  {
    using Row = std::tuple<const char*, const char*, std::int32_t, const char*>;
    const auto [name, day, second, shown] =
        GENERATE(Row{"Asia/Shanghai", "2024-03-05", 16 * hour - 1, "2024-03-05"},
                 Row{"Asia/Shanghai", "2024-03-05", 16 * hour, "2024-03-06"},
                 Row{"Asia/Shanghai", "1988-07-01", 15 * hour, "1988-07-02"},
                 Row{"Asia/Kolkata", "2024-03-05", 18 * hour + hour / 2 - 1, "2024-03-05"},
                 Row{"Asia/Kolkata", "2024-03-05", 18 * hour + hour / 2, "2024-03-06"},
                 Row{"America/New_York", "2024-03-05", 5 * hour - 1, "2024-03-04"},
                 Row{"UTC", "1969-12-31", 24 * hour - 1, "1969-12-31"});
    CHECK(zone(name).dateOf(utc(day, second)).iso() == shown);
  }
  SECTION("gives the first moment after a gap for a time that was skipped")
  {
    CHECK(zone("Europe/Berlin").moment(date("2024-03-31"), 2 * hour + 1800) == utc("2024-03-31", hour));
    // Midnight itself was skipped: the day began at one o'clock.
    CHECK(zone("America/Sao_Paulo").moment(date("2018-11-04")) == utc("2018-11-04", 3 * hour));
    // A whole day was skipped when Samoa moved across the date line.
    CHECK(zone("Pacific/Apia").moment(date("2011-12-30")) == zone("Pacific/Apia").moment(date("2011-12-31")));
  }
  SECTION("gives the earlier of two moments for a time that happened twice")
  {
    CHECK(zone("Europe/Berlin").moment(date("2024-10-27"), 2 * hour + 1800) == utc("2024-10-27", 1800));
    CHECK(zone("America/New_York").moment(date("2024-11-03"), hour) == utc("2024-11-03", 5 * hour));
  }
  SECTION("keeps the name asked for and refuses unknown ones")
  {
    CHECK(zone("Asia/Chongqing").name() == "Asia/Chongqing");
    CHECK(Zone::utc().name() == "UTC");
    const auto bad = GENERATE("", "Mars/Olympus", "Asia/Shanghai ", "../../etc/passwd", "UTC+8");
    const auto refused = Zone::named(bad);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == RefusalCode::BadZone);
    CHECK(refused.error().detail("found") == bad);
  }
  SECTION("begins each date on that date, the second before is the day before")
  {
    law("dateOf(moment(d)) == d", [] {
      const auto name = *rc::gen::element("Europe/Berlin", "America/New_York", "Asia/Shanghai",
                                          "Asia/Kathmandu", "Australia/Lord_Howe", "America/Havana", "UTC");
      const Date any{*rc::gen::inRange(-20'000, 30'000)};
      const Moment begin = zone(name).moment(any);
      RC_ASSERT(zone(name).dateOf(begin) == any);
      RC_ASSERT(zone(name).dateOf({begin.seconds - 1}) == any.plus(-1));
    });
  }
  SECTION("reads every moment that is no repetition back from its own clock")
  {
    law("moment(wall(m)) <= m, equal unless the clock went back", [] {
      const Zone berlin = zone("Europe/Berlin");
      const Moment any{*rc::gen::inRange<std::int64_t>(-1'000'000'000, 2'100'000'000)};
      const Date day = berlin.dateOf(any);
      const auto wall = any.seconds + berlin.offsetAt(any) - day.days * std::int64_t{24 * hour};
      const Moment back = berlin.moment(day, static_cast<std::int32_t>(wall));
      RC_ASSERT(back == any || back.seconds == any.seconds - hour || back.seconds == any.seconds - 2 * hour);
    });
  }
  SECTION("answers the same on several threads")
  {
    const Zone berlin = zone("Europe/Berlin");
    std::vector<std::int64_t> sums(4);
    {
      std::vector<std::jthread> threads;
      for (auto& sum : sums)
        threads.emplace_back([&sum, berlin] {
          for (std::int64_t i = 0; i < 20'000; ++i)
            sum += berlin.dateOf({(i * 7'919'333) % 2'000'000'000}).days;
        });
    }
    CHECK(std::all_of(sums.begin(), sums.end(), [&](std::int64_t sum) { return sum == sums.front(); }));
  }
}
