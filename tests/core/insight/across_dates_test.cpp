// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/across_dates.h"
#include "tests/core/activity/slow_events.h"

using namespace weilu;

TEST_CASE("AcrossDates", "[insight]")
{
  SECTION("counts every window as if it were the only one")
  {
    law("counts() == countsByPerson(), but for nobody's zeros", [] {
      constexpr Moment middle{19'787 * 86'400 + 3600};
      auto db = Database::inMemory();
      ActivityStore store(db, Zone::utc());
      store.seedKinds();
      EventBatch batch;
      for (const Event& event : anyEvents(middle))
        batch.add(event);
      (void)store.add(std::move(batch), {1});
      AcrossDates across;
      std::int64_t from = middle.seconds - 100 * 3600;
      for (int steps = *rc::gen::inRange(1, 8); steps > 0; --steps) {
        from += *rc::gen::inRange(-20, 50) * 3600;
        const Moment to{from + *rc::gen::element(3, 4, 7) * 86'400};
        const auto kinds =
            *rc::gen::element(std::vector<KindId>{}, std::vector<KindId>{{1}}, std::vector<KindId>{{1}, {2}});
        auto found = across.counts(store, {from}, to, kinds),
             expected = store.countsByPerson({from}, to, kinds);
        const auto size = std::max(found.size(), expected.size());
        found.resize(size);
        expected.resize(size);
        RC_ASSERT(found == expected);
      }
    });
  }
  SECTION("reads only the ends of a window that moves on")
  {
    auto db = Database::inMemory();
    ActivityStore store(db, Zone::utc());
    store.seedKinds();
    const auto add = [&](int day) {
      EventBatch batch;
      batch.add({{1}, {day * std::int64_t{86'400} + 1}, {1}, {}, 1});
      (void)store.add(std::move(batch), {1});
    };
    for (int day = 0; day < 40; ++day)
      add(day);
    const auto over = [](AcrossDates& across, const ActivityStore& from, int day) {
      return across.counts(from, {day * std::int64_t{86'400}}, {(day + 30) * std::int64_t{86'400}}, {}).at(1);
    };
    AcrossDates across;
    CHECK(over(across, store, 0) == 30);
    db.sql().exec("DELETE FROM event_block WHERE day BETWEEN 10 AND 20"); // nobody tells it
    CHECK(over(across, store, 3) == 30);
    CHECK(over(across, store, 2) == 19); // backwards it reads anew
  }
  SECTION("reads only the ends of a window that a clock change made shorter")
  {
    auto db = Database::inMemory();
    ActivityStore store(db, Zone::utc());
    store.seedKinds();
    EventBatch batch;
    for (int day = 0; day < 40; ++day)
      batch.add({{1}, {day * std::int64_t{86'400} + 1}, {1}, {}, 1});
    (void)store.add(std::move(batch), {1});
    AcrossDates across;
    CHECK(across.counts(store, {0}, {30 * std::int64_t{86'400}}, {}).at(1) == 30);
    db.sql().exec("DELETE FROM event_block WHERE day BETWEEN 10 AND 20"); // nobody tells it
    const Moment from{3 * std::int64_t{86'400}}, to{33 * std::int64_t{86'400} - 3600};
    CHECK(across.counts(store, from, to, {}).at(1) == 30);
  }
  SECTION("counts rightly where a window begins after the last one ended, or sums stop growing")
  {
    constexpr std::int64_t day = 86'400, hour = 3'600;
    auto db = Database::inMemory();
    ActivityStore store(db, Zone::utc());
    store.seedKinds();
    const auto counted = [&](std::initializer_list<std::pair<std::int64_t, std::uint32_t>> events,
                             std::int64_t from, std::int64_t to) {
      EventBatch batch;
      for (const auto& [second, count] : events)
        batch.add({{1}, {second}, {1}, {}, count});
      db.sql().exec("DELETE FROM event_block");
      (void)store.add(std::move(batch), {1});
      AcrossDates across;
      (void)across.counts(store, {0}, {30 * day}, {});
      return across.counts(store, {from}, {to}, {}).at(1);
    };
    CHECK(counted({{day, 1}, {30 * day + 60, 1}, {40 * day, 1}}, 30 * day + hour / 2, 60 * day + 2 * hour) ==
          1);
    CHECK(counted({{0, UINT32_MAX}, {2 * day, 5}}, day, 31 * day) == 5);
    CHECK(counted({{2 * day, 10}, {30 * day, UINT32_MAX}}, day, 31 * day) == UINT32_MAX);
  }
  SECTION("makes room for whoever comes later")
  {
    auto db = Database::inMemory();
    ActivityStore store(db, Zone::utc());
    store.seedKinds();
    EventBatch batch;
    batch.add({{1}, {1}, {1}, {}, 1});
    batch.add({{9}, {8 * std::int64_t{86'400}}, {1}, {}, 3});
    (void)store.add(std::move(batch), {1});
    AcrossDates across;
    CHECK(across.counts(store, {0}, {7 * std::int64_t{86'400}}, {}).size() == 2);
    CHECK(across.counts(store, {2 * std::int64_t{86'400}}, {9 * std::int64_t{86'400}}, {}) ==
          std::vector<std::uint32_t>{0, 0, 0, 0, 0, 0, 0, 0, 0, 3});
  }
  SECTION("builds classes once a field")
  {
    AcrossDates across;
    int built = 0;
    const auto build = [&] {
      ++built;
      return std::vector<ValueClass>{{std::string("a"), People::bitmapOf(1, 5)}};
    };
    CHECK(across.classes("tag", build).size() == 1);
    CHECK(across.classes("tag", build).front().people == People::bitmapOf(1, 5));
    CHECK(built == 1);
    (void)across.classes("space", build);
    CHECK(built == 2);
  }
}
