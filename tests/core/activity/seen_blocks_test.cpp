// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/activity/activity_store.h"
#include "core/members/member_store.h"
#include "core/members/merged_people.h"
#include "core/store/community_store.h"
#include "tests/core/activity/slow_events.h"

using namespace weilu;

namespace {

constexpr std::int64_t people = 4;
const Moment middle{Date::parse("2024-03-05").value().days * std::int64_t{86'400} + 43'200};

/// Four people, some of whom may be merged, and what three sources say they did.
struct Fixture {
  Database db = Database::inMemory();
  Zone zone = Zone::named("Asia/Shanghai").value();
  ActivityStore store{db, zone};
  MemberStore members{db};
  MergedPeople merged{db};
  SlowEvents slow;
  std::map<std::int64_t, std::int64_t> into; ///< who is merged into whom
  KindId quiet;

  Fixture()
  {
    SourceStore sources(db);
    for (int i = 0; i < 3; ++i)
      (void)sources.add(Source{{}, "activity", {}, false, {}, {}, {}});
    store.seedKinds();
    auto kinds = store.kinds();
    kinds.at(1).countsAsActive = false;
    quiet = kinds.at(1).id;
    store.update(kinds.at(1));
    for (int i = 0; i < people; ++i)
      (void)members.add({}, {});
  }

  void add(std::int64_t source, const std::vector<Event>& events)
  {
    EventBatch batch;
    for (const Event& event : events)
      batch.add(event);
    store.add(std::move(batch), {source});
    slow.add(source, events);
  }
  void merge(std::int64_t survivor, std::int64_t other)
  {
    merged.merge({other}, members.find({survivor}).value(), {}, {});
    into[other] = survivor;
    store.followMerges();
  }
  void part(std::int64_t member)
  {
    merged.part({member});
    into.erase(member);
    store.followMerges();
  }
  [[nodiscard]] bool isAlone(std::int64_t member) const
  {
    return !into.contains(member) &&
           std::none_of(into.begin(), into.end(), [&](auto& pair) { return pair.second == member; });
  }

  /// The events that stand by the definition: each source adds up what it gave for one person.
  [[nodiscard]] std::vector<Event> expected() const
  {
    SlowEvents told;
    for (const auto& [source, events] : slow.live) {
      for (const auto& [event, count] : events) {
        auto [member, at, kind, space] = event;
        const auto merge = into.find(member);
        told.live[source][{merge == into.end() ? member : merge->second, at, kind, space}] += count;
      }
    }
    return told.list();
  }
  [[nodiscard]] std::map<Date, People> expectedIndex() const
  {
    std::map<Date, People> days;
    for (const Event& event : expected()) {
      if (event.kind != quiet)
        days[zone.dateOf(event.at)].add(static_cast<std::uint32_t>(event.member.value));
    }
    return days;
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
                     [&](Date date, const People& active) { days[date] = active; });
    return days;
  }
  [[nodiscard]] std::map<std::int64_t, std::uint32_t> counts() const
  {
    std::map<std::int64_t, std::uint32_t> counts;
    const auto found = store.countsByPerson({INT64_MIN}, {INT64_MAX}, {});
    for (std::size_t id = 0; id < found.size(); ++id) {
      if (found[id] > 0)
        counts[static_cast<std::int64_t>(id)] = found[id];
    }
    return counts;
  }
  [[nodiscard]] std::map<std::int64_t, std::uint32_t> expectedCounts() const
  {
    std::map<std::int64_t, std::uint32_t> counts;
    for (const Event& event : expected())
      counts[event.member.value] += event.count;
    return counts;
  }
  [[nodiscard]] std::vector<Event> timelineOf(std::int64_t member) const
  {
    auto events = store.timeline({member}, 1000);
    std::reverse(events.begin(), events.end());
    std::stable_sort(events.begin(), events.end(), [](auto& a, auto& b) { return a.at < b.at; });
    return events;
  }
};

Event message(std::int64_t member, std::uint32_t count = 1) { return {{member}, middle, {1}, {}, count}; }

} // namespace

TEST_CASE("Events of merged people", "[activity][merge]")
{
  SECTION("are told of the person they are part of, whatever comes, goes, is merged and parted")
  {
    law("equals the lists of the sources under the survivors", [] {
      Fixture fixture;
      for (int steps = *rc::gen::inRange(1, 9); steps > 0; --steps) {
        const auto source = *rc::gen::inRange<std::int64_t>(1, 4);
        const auto a = *rc::gen::inRange(std::int64_t{1}, people + 1),
                   b = *rc::gen::inRange(std::int64_t{1}, people + 1);
        switch (*rc::gen::inRange(0, 6)) {
        case 0:
          fixture.store.withdraw({source}, {});
          fixture.slow.withdraw(source);
          break;
        case 1:
          fixture.store.restore({source}, {});
          fixture.slow.restore(source);
          break;
        case 2:
        case 3:
          if (fixture.into.contains(b))
            fixture.part(b);
          else if (a != b && !fixture.into.contains(a) && fixture.isAlone(b))
            fixture.merge(a, b);
          break;
        default:
          fixture.add(source, anyEvents(middle));
        }
        RC_ASSERT(fixture.all() == fixture.expected());
        RC_ASSERT(fixture.counts() == fixture.expectedCounts());
        RC_ASSERT(fixture.index() == fixture.expectedIndex());
        RC_ASSERT(fixture.store.wrongDays().empty());
      }
      std::vector<Event> told;
      for (std::int64_t member = 1; member <= people; ++member) {
        const auto own = fixture.timelineOf(member);
        RC_ASSERT(own.empty() || !fixture.into.contains(member));
        told.insert(told.end(), own.begin(), own.end());
      }
      RC_ASSERT(told.size() == fixture.all().size());
    });
  }
  SECTION("add up within one source and are the same event across sources")
  {
    Fixture fixture;
    fixture.add(1, {message(1, 2), message(2, 1)});
    fixture.add(2, {message(2, 4)});
    fixture.merge(1, 2);
    CHECK(fixture.all() == std::vector<Event>{message(1, 4)});
    fixture.store.withdraw({2}, {});
    CHECK(fixture.all() == std::vector<Event>{message(1, 3)});
  }
  SECTION("that come later for a merged person are theirs when they part")
  {
    Fixture fixture;
    fixture.merge(1, 2);
    fixture.add(1, {message(2)});
    CHECK(fixture.all() == std::vector<Event>{message(1)});
    CHECK(fixture.store.named() == People::bitmapOf(1, 2));
    fixture.part(2);
    CHECK(fixture.all() == std::vector<Event>{message(2)});
  }
}

TEST_CASE("The activity index after merges", "[activity][merge]")
{
  Fixture fixture;
  fixture.add(1, {message(2)});
  fixture.merged.merge({2}, fixture.members.find({1}).value(), {}, {});

  SECTION("says that it is behind until it has followed")
  {
    CHECK(fixture.store.missesMerges());
    CHECK_FALSE(fixture.store.wrongDays().empty());
    fixture.store.followMerges();
    CHECK_FALSE(fixture.store.missesMerges());
    CHECK(fixture.store.wrongDays().empty());
  }
  SECTION("is right after it was made anew, too")
  {
    fixture.store.rebuildIndex();
    CHECK_FALSE(fixture.store.missesMerges());
    CHECK(fixture.store.wrongDays().empty());
  }
  SECTION("can be stopped on its way")
  {
    std::stop_source stop;
    stop.request_stop();
    CHECK_THROWS_AS(fixture.store.followMerges(Control(stop.get_token(), {})), Cancelled);
  }
}
