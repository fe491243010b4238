// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/activity/activity_store.h"
#include "core/store/community_store.h"
#include "tests/core/activity/slow_events.h"

using namespace weilu;

namespace {

/// A file in memory with five sources and the shipped kinds; message counts as active, reply too,
/// post does not.
struct Fixture {
  Database db = Database::inMemory();
  Zone zone;
  ActivityStore store;
  KindId message, post, reply;

  explicit Fixture(const std::string& zoneName = "Asia/Shanghai")
      : zone(Zone::named(zoneName).value())
      , store(db, zone)
  {
    SourceStore sources(db);
    for (int i = 0; i < 5; ++i) {
      Source source;
      source.kind = "activity";
      (void)sources.add(source);
    }
    store.seedKinds();
    message = store.kindNamed("message");
    post = store.kindNamed("post");
    reply = store.kindNamed("reply");
    auto kinds = store.kinds();
    kinds.at(1).countsAsActive = false;
    store.update(kinds.at(1));
  }

  EventCounts add(std::int64_t source, const std::vector<Event>& events)
  {
    return store.add(batch(events), {source});
  }
  static EventBatch batch(const std::vector<Event>& events)
  {
    EventBatch batch;
    for (const auto& event : events)
      batch.add(event);
    return batch;
  }
  [[nodiscard]] std::vector<Event> all() const
  {
    std::vector<Event> events;
    store.forEach({INT64_MIN}, {INT64_MAX}, [&](const Event& event) { events.push_back(event); });
    return events;
  }
  [[nodiscard]] std::map<Date, People> index() const
  {
    std::map<Date, People> days;
    store.forEachDay({{INT32_MIN}, {INT32_MAX}},
                     [&](Date date, const People& people) { days[date] = people; });
    return days;
  }
  /// The index by the definition; everything but post counts.
  [[nodiscard]] std::map<Date, People> expectedIndex(const SlowEvents& slow) const
  {
    std::map<Date, People> days;
    for (const auto& event : slow.list()) {
      if (event.kind != post)
        days[zone.dateOf(event.at)].add(static_cast<std::uint32_t>(event.member.value));
    }
    return days;
  }
};

Moment noon(const char* date) { return {Date::parse(date).value().days * std::int64_t{86'400} + 43'200}; }

} // namespace

TEST_CASE("ActivityStore", "[activity]")
{
  SECTION("keeps what live sources gave, whatever is added, withdrawn and restored in any order")
  {
    law("equals the lists of the sources", [] {
      const auto [zone, middle] = *rc::gen::element(
          std::pair{"Asia/Shanghai", "2024-03-05"}, std::pair{"America/New_York", "2024-03-10"},
          std::pair{"America/St_Johns", "2006-10-29"}, std::pair{"Pacific/Apia", "2011-12-30"});
      Fixture fixture(zone);
      SlowEvents slow;
      const auto steps = *rc::gen::inRange(1, 8);
      for (int step = 0; step < steps; ++step) {
        const auto source = *rc::gen::inRange<std::int64_t>(1, 5);
        switch (*rc::gen::inRange(0, 4)) {
        case 0:
          fixture.store.withdraw({source}, {});
          slow.withdraw(source);
          break;
        case 1:
          fixture.store.restore({source}, {});
          slow.restore(source);
          break;
        default: {
          const auto events = anyEvents(noon(middle));
          const auto before = slow.standing();
          slow.add(source, events);
          const auto after = slow.standing();
          const auto counts = fixture.add(source, events);
          std::set<SlowEvents::Key> keys;
          for (const auto& event : events)
            keys.insert(SlowEvents::key(event));
          RC_ASSERT(counts.added == after.size() - before.size());
          RC_ASSERT(counts.added + counts.raised + counts.unchanged == keys.size());
        }
        }
        RC_ASSERT(fixture.all() == slow.list());
        RC_ASSERT(fixture.index() == fixture.expectedIndex(slow));
        RC_ASSERT(fixture.store.wrongDays().empty());
      }
      std::uint64_t total = 0;
      for (const auto& event : slow.list())
        total += event.count;
      RC_ASSERT(fixture.store.eventCount() == total);
      const auto index = fixture.index();
      fixture.store.rebuildIndex();
      RC_ASSERT(fixture.index() == index);
    });
  }
  SECTION("previews what adding a new source would do")
  {
    law("preview() == add()", [] {
      Fixture fixture;
      const auto middle = noon("2024-03-05");
      fixture.add(1, anyEvents(middle));
      fixture.add(2, anyEvents(middle));
      const auto before = fixture.all();
      const auto events = anyEvents(middle);
      const auto preview = fixture.store.preview(Fixture::batch(events));
      RC_ASSERT(fixture.all() == before);
      RC_ASSERT(preview == fixture.add(3, events));
    });
  }
  SECTION("says of each event what adding it would do")
  {
    law("compare() finds each distinct event where a slow search finds it", [] {
      Fixture fixture;
      const auto middle = noon("2024-03-05");
      fixture.add(1, anyEvents(middle));
      fixture.add(2, anyEvents(middle));
      const auto known = fixture.all();
      const auto batch = Fixture::batch(anyEvents(middle));
      EventCounts counts;
      fixture.store.compare(batch, [&](const Event& event, EventOutcome outcome) {
        std::uint32_t count = 0;
        for (Event other : known) {
          count = std::tie(other.member, other.at, other.kind, other.space) ==
                          std::tie(event.member, event.at, event.kind, event.space)
                      ? other.count
                      : count;
        }
        const auto expected = count == 0            ? EventOutcome::Added
                              : count < event.count ? EventOutcome::Raised
                                                    : EventOutcome::Unchanged;
        RC_ASSERT(outcome == expected);
        ++(outcome == EventOutcome::Added    ? counts.added
           : outcome == EventOutcome::Raised ? counts.raised
                                             : counts.unchanged);
      });
      RC_ASSERT(counts == fixture.store.preview(batch));
    });
  }
  SECTION("forgets sets of sources that nothing names")
  {
    Fixture fixture;
    const Event event{{1}, noon("2024-03-05"), fixture.message, {}, 1};
    for (std::int64_t source = 1; source <= 5; ++source)
      fixture.add(source, {event});
    const auto sets = [&] {
      return fixture.db.sql().execAndGet("SELECT count(*) FROM event_source_set").getInt();
    };
    CHECK(sets() == 1);
    for (std::int64_t source = 1; source <= 5; ++source)
      fixture.store.withdraw({source}, {});
    CHECK(sets() == 0);
    CHECK(fixture.all().empty());
  }
  SECTION("stops when asked, and throws for a damaged block")
  {
    Fixture fixture;
    std::stop_source stop;
    stop.request_stop();
    CHECK_THROWS_AS(fixture.store.add(Fixture::batch({{{1}, {0}, {1}, {}, 1}}), {1}, {stop.get_token(), {}}),
                    Cancelled);
    fixture.add(1, {{{1}, {0}, {1}, {}, 1}});
    fixture.db.sql().exec("UPDATE event_block SET data = x'00010203040506070809'");
    CHECK_THROWS_AS(fixture.all(), Failure);
    CHECK_THROWS_AS(fixture.store.wrongDays(), Failure);
  }
  SECTION("finds its index wrong when kinds count otherwise, and makes it again")
  {
    Fixture fixture;
    fixture.add(1, {{{1}, noon("2024-03-05"), fixture.post, {}, 1}});
    CHECK_FALSE(fixture.store.span());
    auto kind = fixture.store.kinds().at(1);
    kind.countsAsActive = true;
    fixture.store.update(kind);
    CHECK(fixture.store.wrongDays() == std::vector{Date::parse("2024-03-05").value()});
    fixture.store.rebuildIndex();
    CHECK(fixture.store.wrongDays().empty());
    CHECK(fixture.store.activeOn(Date::parse("2024-03-05").value()).contains(1U));
  }
  SECTION("notices an index that is not what the events say")
  {
    Fixture fixture;
    fixture.add(1, {{{1}, noon("2024-03-05"), fixture.message, {}, 1},
                    {{2}, noon("2024-03-07"), fixture.message, {}, 1}});
    fixture.db.sql().exec(
        "UPDATE activity_day SET date = date + 1 WHERE date = (SELECT min(date) FROM activity_day)");
    CHECK(fixture.store.wrongDays() ==
          std::vector{Date::parse("2024-03-05").value(), Date::parse("2024-03-06").value()});
    fixture.store.rebuildIndex();
    CHECK(fixture.store.wrongDays().empty());
  }
}

TEST_CASE("ActivityStore in the change log", "[activity]")
{
  Fixture fixture;
  ChangeLog changes(fixture.db);
  changes.addSourced(fixture.store);
  const Event first{{1}, noon("2024-03-05"), fixture.message, {}, 2};
  const Event second{{2}, noon("2024-03-06"), fixture.message, {}, 1};
  Edit edit(fixture.db, {"imported", {}}, SourceId{1});
  fixture.add(1, {first});
  const auto one = edit.commit();
  Edit later(fixture.db, {"imported", {}}, SourceId{2});
  fixture.add(2, {first, second});
  (void)later.commit();

  SECTION("undoes imports out of order, exactly")
  {
    REQUIRE(changes.undo(one));
    CHECK(fixture.all() == std::vector{first, second});
    REQUIRE(changes.undo());
    CHECK(fixture.all().empty());
    CHECK_FALSE(fixture.store.span());
  }
  SECTION("redoes them")
  {
    REQUIRE(changes.undo());
    CHECK(fixture.all() == std::vector{first});
    REQUIRE(changes.redo());
    CHECK(fixture.all() == std::vector{first, second});
    CHECK(fixture.store.wrongDays().empty());
  }
}
