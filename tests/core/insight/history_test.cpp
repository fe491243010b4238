// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/history.h"
#include "tests/core/insight/slow_history.h"

#include <limits>

using namespace weilu;

TEST_CASE("History", "[insight]")
{
  SECTION("answers like a list read from end to end")
  {
    law("sets", [] {
      using Person = SlowHistory::Person;
      const auto slow = SlowHistory::any();
      const auto history = slow.fast();
      const auto [from, to] = anyRange();
      const auto inside = [from = from, to = to](std::optional<Date> date) {
        return date && *date >= from && *date <= to;
      };
      const auto first = [](const Person& p) {
        return p.active.empty() ? std::nullopt : std::optional(*p.active.begin());
      };
      const auto birth = [&](const Person& p) {
        return p.joined && first(p) ? std::min(p.joined, first(p)) : p.joined ? p.joined : first(p);
      };
      RC_ASSERT(history->population() == slow.where([](auto&) { return true; }));
      RC_ASSERT(history->activeIn({from, to}) ==
                slow.where([&](auto& p) { return SlowHistory::activeIn(p, from, to); }));
      RC_ASSERT(history->activeOn(from) == slow.where([&](auto& p) { return p.active.contains(from); }));
      RC_ASSERT(history->firstActiveIn({from, to}) == slow.where([&](auto& p) { return inside(first(p)); }));
      RC_ASSERT(history->everActiveBy(to) ==
                slow.where([&](auto& p) { return SlowHistory::activeBy(p, to); }));
      RC_ASSERT(history->bornIn({from, to}) == slow.where([&](auto& p) { return inside(birth(p)); }));
      RC_ASSERT(history->rosterOn(to) == slow.where([&](auto& p) { return SlowHistory::onRoster(p, to); }));
      RC_ASSERT(history->joinedIn({from, to}) ==
                slow.where([&](auto& p) { return inside(SlowHistory::arrival(p)); }));
      for (const auto& person : slow.people)
        RC_ASSERT(history->birth({person.id}) == birth(person));
    });
  }
  SECTION("counts days like a list read from end to end")
  {
    law("numbers", [] {
      const auto slow = SlowHistory::any();
      const auto history = slow.fast();
      const auto range = anyRange();
      const auto last = history->lastActive(range.to);
      const auto days = history->activeDays(range);
      for (const auto& person : slow.people) {
        auto expectedLast = std::numeric_limits<std::int32_t>::min();
        std::uint16_t expectedDays = 0;
        for (const auto date : person.active) {
          if (date <= range.to)
            expectedLast = date.days;
          if (date >= range.from && date <= range.to)
            ++expectedDays;
        }
        RC_ASSERT(last.at(person.id) == expectedLast);
        RC_ASSERT(days.at(person.id) == expectedDays);
      }
    });
  }
  SECTION("keeps the roster in balance over any range, whatever the dates say")
  {
    law("roster(to) = roster(before from) + joined - left", [] {
      const auto history = SlowHistory::any().fast();
      const auto range = anyRange();
      const auto before = history->rosterOn(range.from.plus(-1));
      const auto joined = history->joinedIn(range);
      const auto left = history->leftIn(range);
      RC_ASSERT((before & joined).isEmpty());
      RC_ASSERT((left - (before | joined)).isEmpty());
      RC_ASSERT(history->rosterOn(range.to) == (before | joined) - left);
      RC_ASSERT(history->rosterOn(range.to).cardinality() + left.cardinality() ==
                before.cardinality() + joined.cardinality());
    });
  }
  SECTION("spans the population's activity")
  {
    SlowHistory slow;
    CHECK_FALSE(slow.fast()->span());
    slow.people = {{1, {}, {}, {{7}, {9}}}, {2, Date{3}, {}, {{8}}}};
    CHECK(slow.fast()->span() == DateRange{{7}, {9}});
    CHECK_FALSE(slow.fast()->birth({5}));
    CHECK(slow.fast()->birth({2}) == Date{3});
  }
}
