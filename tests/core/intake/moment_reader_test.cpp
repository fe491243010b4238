// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/moment_reader.h"
#include "tests/laws.h"

#include <fmt/format.h>

using namespace weilu;

namespace {

Zone zone(const char* name) { return Zone::named(name).value(); }

ColumnFormat format(const std::string& dateFormat, const std::string& columnZone = {})
{
  ColumnFormat result;
  result.dateFormat = dateFormat;
  result.zone = columnZone;
  return result;
}

std::int64_t seconds(std::string_view cell, const ColumnFormat& columnFormat, const char* community)
{
  MomentReader reader(columnFormat, zone(community));
  return reader.read(cell).moment.seconds;
}

} // namespace

TEST_CASE("A moment", "[intake][moments]")
{
  const std::int64_t midnight = 1'709'596'800; // 2024-03-05 00:00 UTC
  SECTION("is in the zone of its text, then of its column, then of the community")
  {
    CHECK(seconds("2024-03-05T08:00:00+08:00", format("ymd", "UTC"), "America/New_York") == midnight);
    CHECK(seconds("2024-03-05 00:00:00", format("ymd", "UTC"), "Asia/Shanghai") == midnight);
    CHECK(seconds("2024-03-05 05:30:00", format("ymd", "+05:30"), "Asia/Shanghai") == midnight);
    CHECK(seconds("2024-03-05 08:00:00", format("ymd"), "Asia/Shanghai") == midnight);
  }
  SECTION("is the first second of a date without a time")
  {
    CHECK(seconds("2024-03-05", format("ymd"), "Asia/Shanghai") == midnight - 8 * 3600);
  }
  SECTION("may be a count")
  {
    CHECK(seconds("1709596800", format("epoch"), "Asia/Shanghai") == midnight);
    CHECK(seconds("45356.5", format("excel"), "UTC") == midnight + 43200);
  }
  SECTION("is the same for two ways to write it")
  {
    const ColumnFormat ymd = format("ymd");
    CHECK(seconds("2024-03-10T02:30:00-05:00", ymd, "UTC") == seconds("2024-03-10T07:30:00Z", ymd, "UTC"));
    CHECK(seconds("2023-12-31T16:30:00Z", ymd, "UTC") == seconds("2024-01-01T00:30:00+08:00", ymd, "UTC"));
  }
  SECTION("falls on the date of the community when its text names a zone")
  {
    MomentReader beijing(format("ymd"), zone("Asia/Shanghai")), london(format("ymd"), zone("Europe/London"));
    CHECK(beijing.read("2023-12-31T16:30:00Z").date.iso() == "2024-01-01");
    CHECK(london.read("2024-01-01T00:30:00+08:00").date.iso() == "2023-12-31");
    CHECK(london.read("2024-01-01").date.iso() == "2024-01-01");
  }
  SECTION("has none for what is no date")
  {
    MomentReader reader(format("ymd"), zone("UTC"));
    CHECK(reader.read("1970-01-01 08:00:00").cell.kind == DateCell::Kind::Epoch);
    CHECK(reader.read("nothing").cell.kind == DateCell::Kind::Bad);
    CHECK(reader.read("").cell.kind == DateCell::Kind::Missing);
  }
  SECTION("lies where the zone puts it, over every clock change")
  {
    for (const char* name :
         {"Asia/Shanghai", "America/New_York", "Europe/London", "Australia/Lord_Howe", "Asia/Kathmandu"}) {
      const Zone local = zone(name);
      MomentReader reader(format("ymd"), local);
      law(name, [&] {
        const Date date{*rc::gen::inRange(400, 24'000)};
        const int second = *rc::gen::inRange(0, 86400);
        const std::string clock =
            fmt::format(" {:02}:{:02}:{:02}", second / 3600, second / 60 % 60, second % 60);
        RC_ASSERT(reader.read(date.iso() + clock).moment == local.moment(date, second));
      });
    }
  }
}
