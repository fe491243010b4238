// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/roster.h"
#include "tests/core/insight/slow_history.h"

using namespace weilu;

TEST_CASE("Roster", "[insight]")
{
  SECTION("equals the definition, and lists its people")
  {
    law("rows and people", [] {
      const auto slow = SlowHistory::any();
      const auto history = slow.fast();
      const auto period = *anyPeriod();
      const auto range = anyRange();
      const auto asOf = range.from.plus(*rc::gen::inRange(-20, 90));
      std::optional<std::int64_t> before;
      for (const auto& row : rosterRows(*history, period, range, asOf)) {
        const auto last = slow.last(period, row.start);
        const auto end = std::min(last, asOf);
        const auto people = rosterPeople(*history, period, row.start, asOf);
        RC_ASSERT(people.roster == slow.where([&](auto& p) { return SlowHistory::onRoster(p, end); }));
        RC_ASSERT(people.joined == slow.where([&](auto& p) {
          const auto came = SlowHistory::arrival(p);
          return came && *came >= row.start && *came <= end;
        }));
        RC_ASSERT(row.finished == (last <= asOf));
        RC_ASSERT(row.joined == static_cast<std::int64_t>(people.joined.cardinality()));
        RC_ASSERT(row.left == static_cast<std::int64_t>(people.left.cardinality()));
        RC_ASSERT(row.roster == static_cast<std::int64_t>(people.roster.cardinality()));
        RC_ASSERT(row.net == row.joined - row.left);
        if (before)
          RC_ASSERT(row.roster == *before + row.net);
        before = row.roster;
      }
    });
  }
  SECTION("counts who joined and left within a period in both")
  {
    SlowHistory slow;
    slow.people = {{1, Date{10}, Date{12}, {}},
                   {2, Date{11}, {}, {}},
                   {3, Date{12}, Date{9}, {}},
                   {4, {}, Date{11}, {}}};
    const auto rows = rosterRows(*slow.fast(), Period::Month, {{0}, {40}}, {50});
    REQUIRE(rows.size() == 2);
    CHECK(rows[0].joined == 3);
    CHECK(rows[0].left == 3);
    CHECK(rows[0].roster == 1);
    CHECK(rows[1].roster == 1);
    CHECK_FALSE(rows[1].finished);
  }
  SECTION("over any dates is who came, who left, and who is there at their end")
  {
    law("dates", [] {
      const auto slow = SlowHistory::any();
      const auto history = slow.fast();
      const auto range = anyRange();
      if (range.to < range.from)
        return;
      const RosterRow row = rosterOver(*history, range);
      const auto size = [](const People& people) { return static_cast<std::int64_t>(people.cardinality()); };
      RC_ASSERT(row.roster == size(slow.where([&](auto& p) { return SlowHistory::onRoster(p, range.to); })));
      const auto before = slow.where([&](auto& p) { return SlowHistory::onRoster(p, range.from.plus(-1)); });
      RC_ASSERT(row.net == row.joined - row.left);
      RC_ASSERT(row.roster == size(before) + row.net);
      const auto rate = growthRate(row);
      RC_ASSERT(rate.has_value() == !before.isEmpty());
      if (rate)
        RC_ASSERT(std::abs(*rate * static_cast<double>(size(before)) - static_cast<double>(row.net)) < 1e-6);
    });
  }
  SECTION("over dates the wrong way round is nobody")
  {
    SlowHistory slow;
    slow.people = {{1, Date{10}, {}, {}}};
    const RosterRow row = rosterOver(*slow.fast(), {{20}, {10}});
    CHECK(row.joined == 0);
    CHECK(row.roster == 0);
    CHECK_FALSE(growthRate(row));
  }
}
