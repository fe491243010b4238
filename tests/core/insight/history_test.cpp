// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/active.h"
#include "core/insight/history.h"
#include "core/insight/lifecycle.h"
#include "core/insight/roster.h"
#include "core/insight/roster_columns.h"
#include "tests/core/insight/slow_history.h"

#include <limits>

using namespace weilu;

namespace {

/// Every question a metric can put to a history, and the metrics that keep something from period to period.
void checkSame(const History& a, const History& b)
{
  const auto range = anyRange();
  RC_ASSERT(a.population() == b.population());
  RC_ASSERT(a.span() == b.span());
  RC_ASSERT(a.activeIn(range) == b.activeIn(range));
  RC_ASSERT(a.activeOn(range.from) == b.activeOn(range.from));
  RC_ASSERT(a.firstActiveIn(range) == b.firstActiveIn(range));
  RC_ASSERT(a.everActiveBy(range.to) == b.everActiveBy(range.to));
  RC_ASSERT(a.joinedIn(range) == b.joinedIn(range));
  RC_ASSERT(a.leftIn(range) == b.leftIn(range));
  RC_ASSERT(a.bornIn(range) == b.bornIn(range));
  RC_ASSERT(a.rosterOn(range.to) == b.rosterOn(range.to));
  RC_ASSERT(a.rosterSize(range.to) == a.rosterOn(range.to).cardinality());
  RC_ASSERT(a.byRole() == b.byRole());
  RC_ASSERT(a.lastActive(range.to) == b.lastActive(range.to));
  RC_ASSERT(a.activeDays(range) == b.activeDays(range));
  const auto dau = [](const ActiveRow& row) { return std::tuple(row.date, row.dau, row.wau, row.mau); };
  const auto rowsA = activeRows(a, range), rowsB = activeRows(b, range);
  RC_ASSERT(std::equal(rowsA.begin(), rowsA.end(), rowsB.begin(), rowsB.end(),
                       [&](auto& x, auto& y) { return dau(x) == dau(y); }));
  const auto period = *anyPeriod();
  const auto life = [](const LifecycleRow& row) {
    return std::tuple(row.active, row.fresh, row.returning, row.resurrected, row.dormant, row.silent,
                      row.neverActive);
  };
  const auto lifeA = lifecycleRows(a, period, range, range.to, 30);
  const auto lifeB = lifecycleRows(b, period, range, range.to, 30);
  RC_ASSERT(std::equal(lifeA.begin(), lifeA.end(), lifeB.begin(), lifeB.end(),
                       [&](auto& x, auto& y) { return life(x) == life(y); }));
  const auto rosterA = rosterRows(a, period, range, range.to),
             rosterB = rosterRows(b, period, range, range.to);
  RC_ASSERT(std::equal(rosterA.begin(), rosterA.end(), rosterB.begin(), rosterB.end(), [](auto& x, auto& y) {
    return std::tuple(x.joined, x.left, x.roster) == std::tuple(y.joined, y.left, y.roster);
  }));
}

} // namespace

TEST_CASE("History of some of its people", "[insight]")
{
  law("says what it would say if nobody else were in the file", [] {
    auto slow = SlowHistory::any();
    const auto all = slow.fast();
    auto some = People::bitmapOf(2, 5, 999'999); // and somebody who is not in the population
    for (const auto& person : slow.people) {
      if (*rc::gen::arbitrary<bool>())
        some.add(person.id);
    }
    const auto everybody = slow.people;
    std::erase_if(slow.people, [&](const auto& person) { return !some.contains(person.id); });
    const auto narrowed = all->among(some);
    checkSame(*narrowed, *slow.fast());
    RC_ASSERT(narrowed->firstBirth() == slow.fast()->firstBirth());
    for (const auto& person : everybody)
      RC_ASSERT(narrowed->birth({person.id}) == slow.fast()->birth({person.id}));
  });
  SECTION("is empty for nobody")
  {
    SlowHistory slow;
    slow.people = {{1, Date{3}, {}, {{7}}}};
    const auto nobody = slow.fast()->among({});
    CHECK(nobody->population().isEmpty());
    CHECK_FALSE(nobody->span());
    CHECK_FALSE(nobody->birth({1}));
    CHECK_FALSE(nobody->firstBirth());
  }
}

TEST_CASE("History of the roster that another has", "[insight]")
{
  law("is the same", [] {
    const auto slow = SlowHistory::any();
    const auto history = slow.fast();
    const auto known = [](Date date) {
      return date == RosterColumns::never ? std::nullopt : std::optional(date);
    };
    HistoryParts parts;
    for (const Rostered& person : history->roster())
      parts.people.push_back({{person.id}, known(person.joined), known(person.left), person.role});
    history->forEachDay({RosterColumns::never, {std::numeric_limits<std::int32_t>::max()}},
                        [&](Date date, const People& people) { parts.days.emplace_back(date, people); });
    const auto again = History::fromParts(slow.calendar, std::move(parts));
    checkSame(*history, *again);
    RC_ASSERT(again->roster() == history->roster());
    for (const auto& person : slow.people)
      RC_ASSERT(again->birth({person.id}) == history->birth({person.id}));
  });
}

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
      std::optional<Date> earliest;
      for (const auto& person : slow.people) {
        RC_ASSERT(history->birth({person.id}) == birth(person));
        earliest = earliest && birth(person) ? std::min(earliest, birth(person))
                   : earliest                ? earliest
                                             : birth(person);
      }
      RC_ASSERT(history->firstBirth() == earliest);
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
