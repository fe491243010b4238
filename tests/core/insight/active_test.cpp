// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/active.h"
#include "tests/core/insight/slow_history.h"

using namespace weilu;

TEST_CASE("Active people", "[insight]")
{
  SECTION("are those of the last 1, 7 and 30 dates, and can be listed")
  {
    law("rows and people", [] {
      const auto slow = SlowHistory::any();
      const auto history = slow.fast();
      const auto range = anyRange();
      const auto rows = activeRows(*history, range);
      RC_ASSERT(static_cast<std::int32_t>(rows.size()) == range.to.since(range.from) + 1);
      auto date = range.from;
      for (const auto& row : rows) {
        RC_ASSERT(row.date == date);
        for (const auto& [number, days] : {std::pair{row.dau, 1}, {row.wau, 7}, {row.mau, 30}}) {
          const auto people = activeWithin(*history, date, days);
          RC_ASSERT(people ==
                    slow.where([&](auto& p) { return SlowHistory::activeIn(p, date.plus(1 - days), date); }));
          RC_ASSERT(number == static_cast<std::int64_t>(people.cardinality()));
        }
        date = date.plus(1);
      }
    });
  }
  SECTION("stick as DAU / MAU, on days with nobody and months with nobody too")
  {
    SlowHistory slow;
    slow.people = {{1, {}, {}, {{100}, {101}}}, {2, {}, {}, {{100}}}};
    const auto rows = activeRows(*slow.fast(), {{99}, {131}});
    CHECK(rows[0].stickiness == 0); // nobody yet
    CHECK(rows[1].stickiness == 1);
    CHECK(rows[2].stickiness == 0.5);
    CHECK(rows[3].stickiness == 0); // nobody that day
    CHECK(rows[3].mau == 2);
    CHECK(rows[31].mau == 1);
    CHECK(rows[32].mau == 0);
    CHECK(rows[32].stickiness == 0);
  }
}
