// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/local_time.h"
#include "tests/laws.h"

#include <tuple>

using namespace weilu;

TEST_CASE("The time that clocks show", "[dates]")
{
  using Row = std::tuple<const char*, std::int64_t, const char*>;
  const auto [zone, seconds, shown] =
      GENERATE(Row{"UTC", 0, "1970-01-01 00:00:00"}, Row{"UTC", -1, "1969-12-31 23:59:59"},
               Row{"Asia/Shanghai", 1'709'600'591, "2024-03-05 09:03:11"},
               // 26 March 2023 has 23 hours in Berlin: noon is eleven hours after midnight
               Row{"Europe/Berlin", 1'679'824'800, "2023-03-26 12:00:00"},
               Row{"America/New_York", 1'699'156'800, "2023-11-05 00:00:00"},
               Row{"America/New_York", 1'699'203'600, "2023-11-05 12:00:00"});
  CHECK(localTime({seconds}, *Zone::named(zone)) == shown);
}
