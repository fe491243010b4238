// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/lifecycle.h"
#include "tests/core/insight/slow_history.h"

using namespace weilu;

namespace {

Date on(int year, unsigned month, unsigned day) { return Date::of(year, month, day).value(); }

template<class Part>
std::vector<std::int64_t> column(const std::vector<LifecycleRow>& rows, Part part)
{
  std::vector<std::int64_t> values;
  for (const auto& row : rows)
    values.push_back(row.*part);
  return values;
}

using Column = std::vector<std::int64_t>;

LifecyclePeople slowPeople(const SlowHistory& slow, Period period, Date start, Date asOf, int silentAfter)
{
  const auto end = std::min(slow.last(period, start), asOf);
  const auto beforeEnd = start.plus(-1);
  const auto beforeStart = slow.start(period, beforeEnd);
  const auto now = [=](auto& p) { return SlowHistory::activeIn(p, start, end); };
  const auto before = [=](auto& p) { return SlowHistory::activeIn(p, beforeStart, beforeEnd); };
  const auto ever = [=](auto& p) { return SlowHistory::activeBy(p, end); };
  const auto earlier = [=](auto& p) { return SlowHistory::activeBy(p, beforeEnd); };
  const auto there = [=](auto& p) { return SlowHistory::onRoster(p, end); };
  const auto lately = [=](auto& p) { return SlowHistory::activeIn(p, end.plus(1 - silentAfter), end); };
  LifecyclePeople people;
  people.active = slow.where(now);
  people.fresh = slow.where([&](auto& p) { return now(p) && !earlier(p); });
  people.returning = slow.where([&](auto& p) { return now(p) && before(p); });
  people.resurrected = slow.where([&](auto& p) { return now(p) && !before(p) && earlier(p); });
  people.dormant = slow.where([&](auto& p) { return !now(p) && before(p); });
  people.silent = slow.where([&](auto& p) { return there(p) && ever(p) && !lately(p); });
  people.neverActive = slow.where([&](auto& p) { return there(p) && !ever(p); });
  return people;
}

} // namespace

TEST_CASE("Lifecycle by day", "[insight][lifecycle]")
{
  SlowHistory slow;
  const auto january = [](std::initializer_list<unsigned> days) {
    std::set<Date> dates;
    for (const auto day : days)
      dates.insert(on(2020, 1, day));
    return dates;
  };
  slow.people = {{1, {}, {}, january({11, 12, 13, 15, 17, 19})},
                 {2, {}, {}, january({9, 12})},
                 {3, {}, {}, january({12})},
                 {4, {}, {}, january({15})}};
  const auto rows =
      lifecycleRows(*slow.fast(), Period::Day, {on(2020, 1, 9), on(2020, 1, 19)}, on(2020, 1, 31), 30);
  CHECK(column(rows, &LifecycleRow::fresh) == Column{1, 0, 1, 1, 0, 0, 1, 0, 0, 0, 0});
  CHECK(column(rows, &LifecycleRow::returning) == Column{0, 0, 0, 1, 1, 0, 0, 0, 0, 0, 0});
  CHECK(column(rows, &LifecycleRow::resurrected) == Column{0, 0, 0, 1, 0, 0, 1, 0, 1, 0, 1});
  CHECK(column(rows, &LifecycleRow::dormant) == Column{0, 1, 0, 0, 2, 1, 0, 2, 0, 1, 0});
}

TEST_CASE("Lifecycle by week", "[insight][lifecycle]")
{
  SlowHistory slow;
  slow.people = {
      {1,
       {},
       {},
       {on(2020, 2, 1), on(2020, 2, 5), on(2020, 2, 10), on(2020, 2, 15), on(2020, 2, 27), on(2020, 3, 2)}},
      {2, {}, {}, {on(2020, 2, 11), on(2020, 2, 18)}},
      {3, {}, {}, {on(2020, 2, 12)}},
      {4, {}, {}, {on(2020, 2, 27)}}};
  const auto [weekStart, first] = GENERATE(
      table<WeekStart, unsigned>({std::tuple{WeekStart::Sunday, 2U}, std::tuple{WeekStart::Monday, 3U}}));
  slow.calendar.weekStart = weekStart;
  const auto rows =
      lifecycleRows(*slow.fast(), Period::Week, {on(2020, 2, 5), on(2020, 3, 9)}, on(2020, 4, 1), 30);
  REQUIRE(rows.size() == 6);
  CHECK(rows.front().start == on(2020, 2, first));
  CHECK(column(rows, &LifecycleRow::fresh) == Column{0, 2, 0, 1, 0, 0});
  CHECK(column(rows, &LifecycleRow::returning) == Column{1, 1, 1, 0, 1, 0});
  CHECK(column(rows, &LifecycleRow::resurrected) == Column{0, 0, 0, 1, 0, 0});
  CHECK(column(rows, &LifecycleRow::dormant) == Column{0, 0, 2, 1, 1, 1});
}

TEST_CASE("Lifecycle of an unfinished period", "[insight][lifecycle]")
{
  SlowHistory slow;
  slow.people = {{1, {}, {}, {on(2020, 2, 3), on(2020, 2, 12)}}};
  const DateRange range{on(2020, 2, 3), on(2020, 3, 1)};
  const auto rows = lifecycleRows(*slow.fast(), Period::Week, range, on(2020, 2, 11), 7);

  SECTION("is marked, and ends the list")
  {
    REQUIRE(rows.size() == 2);
    CHECK(rows[0].finished);
    CHECK_FALSE(rows[1].finished);
  }
  SECTION("knows nothing after the as-of date")
  {
    CHECK(rows[1].active == 0);
    CHECK(rows[1].dormant == 1);
    CHECK(rows[1].silent == 1);
  }
  SECTION("is finished on its last date")
  {
    CHECK(lifecycleRows(*slow.fast(), Period::Week, range, on(2020, 2, 16), 7).back().finished);
    CHECK_FALSE(lifecycleRows(*slow.fast(), Period::Week, range, on(2020, 2, 15), 7).back().finished);
  }
}

TEST_CASE("Lifecycle", "[insight][lifecycle]")
{
  SECTION("equals the definition, person by person")
  {
    law("rows and people", [] {
      const auto slow = SlowHistory::any();
      const auto history = slow.fast();
      const auto period = *anyPeriod();
      const auto range = anyRange();
      const auto asOf = range.from.plus(*rc::gen::inRange(-20, 90));
      const auto silentAfter = *rc::gen::inRange(1, 40);
      for (const auto& row : lifecycleRows(*history, period, range, asOf, silentAfter)) {
        const auto people = lifecyclePeople(*history, period, row.start, asOf, silentAfter);
        const auto expected = slowPeople(slow, period, row.start, asOf, silentAfter);
        const auto check = [](const People& a, const People& b, std::int64_t number) {
          RC_ASSERT(a == b);
          RC_ASSERT(static_cast<std::int64_t>(a.cardinality()) == number);
        };
        check(people.active, expected.active, row.active);
        check(people.fresh, expected.fresh, row.fresh);
        check(people.returning, expected.returning, row.returning);
        check(people.resurrected, expected.resurrected, row.resurrected);
        check(people.dormant, expected.dormant, row.dormant);
        check(people.silent, expected.silent, row.silent);
        check(people.neverActive, expected.neverActive, row.neverActive);
      }
    });
  }
  SECTION("keeps its invariants from row to row")
  {
    law("sums", [] {
      const auto history = SlowHistory::any().fast();
      const auto period = *anyPeriod();
      const auto range = anyRange();
      const auto rows = lifecycleRows(*history, period, range, range.to.plus(100), 30);
      for (std::size_t i = 0; i < rows.size(); ++i) {
        RC_ASSERT(rows[i].active == rows[i].fresh + rows[i].returning + rows[i].resurrected);
        if (i > 0)
          RC_ASSERT(rows[i].returning + rows[i].dormant == rows[i - 1].active);
      }
    });
  }
  SECTION("goes by the dates of the community's zone, over clock changes and skipped dates")
  {
    law("moments", [] {
      const auto [name, middle] = *rc::gen::element(
          std::pair{"America/New_York", "2024-03-10"}, std::pair{"America/St_Johns", "2006-10-29"},
          std::pair{"America/Sao_Paulo", "2018-11-04"}, std::pair{"Pacific/Apia", "2011-12-30"},
          std::pair{"Asia/Shanghai", "2024-03-05"});
      const auto center = Date::parse(middle).value();
      auto slow = SlowHistory::any(center);
      slow.calendar.zone = Zone::named(name).value();
      auto db = Database::inMemory();
      ActivityStore store(db, slow.calendar.zone);
      store.seedKinds();
      EventBatch batch;
      for (auto& person : slow.people) {
        person.active.clear();
        for (auto events = *rc::gen::inRange(0, 12); events > 0; --events) {
          const Moment at{center.days * std::int64_t{86'400} + *rc::gen::inRange(-30 * 48, 30 * 48) * 1800};
          batch.add({{person.id}, at, {1}, {}, 1});
          person.active.insert(slow.calendar.zone.dateOf(at));
        }
      }
      (void)store.add(std::move(batch), {1});
      HistoryParts parts;
      for (const auto& person : slow.people)
        parts.people.push_back({{person.id}, person.joined, person.left});
      store.forEachDay({center.plus(-100), center.plus(100)},
                       [&](Date date, const People& people) { parts.days.emplace_back(date, people); });
      const auto history = History::fromParts(slow.calendar, std::move(parts));
      const auto period = *anyPeriod();
      const auto range = anyRange(center);
      const auto asOf = range.from.plus(*rc::gen::inRange(-20, 90));
      for (const auto& row : lifecycleRows(*history, period, range, asOf, 30)) {
        const auto expected = slowPeople(slow, period, row.start, asOf, 30);
        RC_ASSERT(row.active == static_cast<std::int64_t>(expected.active.cardinality()));
        RC_ASSERT(row.fresh == static_cast<std::int64_t>(expected.fresh.cardinality()));
        RC_ASSERT(row.returning == static_cast<std::int64_t>(expected.returning.cardinality()));
        RC_ASSERT(row.resurrected == static_cast<std::int64_t>(expected.resurrected.cardinality()));
        RC_ASSERT(row.dormant == static_cast<std::int64_t>(expected.dormant.cardinality()));
        RC_ASSERT(row.silent == static_cast<std::int64_t>(expected.silent.cardinality()));
      }
    });
  }
  SECTION("has a quick ratio where somebody went")
  {
    LifecycleRow row;
    row.fresh = 3;
    row.resurrected = 2;
    CHECK_FALSE(quickRatio(row));
    row.dormant = 4;
    CHECK(quickRatio(row) == 1.25);
  }
}
