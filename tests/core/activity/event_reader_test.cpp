// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/activity/activity_store.h"
#include "core/activity/event_reader.h"
#include "tests/core/activity/slow_events.h"

using namespace weilu;

namespace {

const Moment middle{19'787 * 86'400 + 3600};

template<class Id>
std::vector<Id> anyOf()
{
  return *rc::gen::container<std::vector<Id>>(
      rc::gen::map(rc::gen::inRange(0, 4), [](int id) { return Id{id}; }));
}

template<class Id>
bool among(const std::vector<Id>& ids, Id id)
{
  return ids.empty() || std::find(ids.begin(), ids.end(), id) != ids.end();
}

/// Two sources' events in a file, and beside it.
struct Fixture {
  Database db = Database::inMemory();
  ActivityStore store;
  SlowEvents slow;

  explicit Fixture(const char* zone = "Asia/Shanghai")
      : store(db, Zone::named(zone).value())
  {
    store.seedKinds();
    auto kinds = store.kinds();
    kinds.at(2).countsAsActive = false;
    store.update(kinds.at(2));
    for (std::int64_t source = 1; source <= 2; ++source) {
      const auto events = anyEvents(middle);
      EventBatch batch;
      for (const auto& event : events)
        batch.add(event);
      (void)store.add(std::move(batch), {source});
      slow.add(source, events);
    }
  }
};

EventChoice anyChoice()
{
  const auto from = middle.seconds + *rc::gen::inRange(-110, 100) * 3600;
  const auto to = from + *rc::gen::inRange(-1, 100) * 3600 - 1;
  return {{from}, {to}, anyOf<KindId>(), anyOf<SpaceId>()};
}

} // namespace

TEST_CASE("EventReader", "[activity]")
{
  SECTION("gives the chosen events, their people and their counts")
  {
    law("equals a list read from end to end", [] {
      Fixture fixture;
      const auto choice = anyChoice();
      std::vector<Event> expected;
      std::map<std::int64_t, std::uint32_t> counts;
      for (const auto& event : fixture.slow.list()) {
        if (event.at < choice.from || event.at >= choice.to || !among(choice.kinds, event.kind) ||
            !among(choice.spaces, event.space))
          continue;
        expected.push_back(event);
        counts[event.member.value] += event.count;
      }
      std::vector<Event> found;
      EventReader(fixture.db).forEach(choice, [&](const Event& event) { found.push_back(event); });
      RC_ASSERT(found == expected);

      std::map<std::int64_t, std::vector<Event>> byPerson, expectedByPerson;
      fixture.store.forEachByPerson(choice.from, choice.to, choice.kinds, [&](const Event& event) {
        if (among(choice.spaces, event.space))
          byPerson[event.member.value].push_back(event);
      });
      for (const auto& event : expected)
        expectedByPerson[event.member.value].push_back(event);
      RC_ASSERT(byPerson == expectedByPerson);

      const auto people = fixture.store.peopleWithKind(choice.from, choice.to, choice.kinds, choice.spaces);
      const auto sums = fixture.store.countsByPerson(choice.from, choice.to, choice.kinds, choice.spaces);
      RC_ASSERT(people.cardinality() == counts.size());
      RC_ASSERT(sums.size() == (counts.empty() ? 0 : static_cast<std::size_t>(counts.rbegin()->first) + 1));
      for (const auto& [member, count] : counts) {
        RC_ASSERT(people.contains(static_cast<std::uint32_t>(member)));
        RC_ASSERT(sums.at(static_cast<std::size_t>(member)) == count);
      }
    });
  }
  SECTION("counts over many days, of what two sources say the larger")
  {
    constexpr int days = 3'000; // so that both threads get some
    auto db = Database::inMemory();
    ActivityStore store(db, Zone::utc());
    store.seedKinds();
    for (const std::uint32_t count : {2U, 5U}) {
      EventBatch batch;
      for (int day = 0; day < days; ++day)
        batch.add({{1}, {day * std::int64_t{86'400} + 10}, {1}, {}, count});
      (void)store.add(std::move(batch), {count});
    }
    CHECK(store.countsByPerson({INT64_MIN}, {INT64_MAX}, {}) == std::vector<std::uint32_t>{0, 5 * days});
  }
  SECTION("gives a person's newest events first, kinds that do not count too")
  {
    law("timeline", [] {
      Fixture fixture(*rc::gen::element("Asia/Shanghai", "America/New_York", "UTC", "Pacific/Kiritimati"));
      const MemberId member{*rc::gen::inRange(1, 6)};
      const auto limit = *rc::gen::inRange<std::size_t>(0, 12);
      const auto before = *rc::gen::arbitrary<bool>()
                              ? std::optional(Moment{middle.seconds + *rc::gen::inRange(-100, 100) * 3600})
                              : std::nullopt;
      std::vector<Event> expected;
      const auto events = fixture.slow.list();
      for (auto event = events.rbegin(); event != events.rend() && expected.size() < limit; ++event) {
        if (event->member == member && (!before || event->at < *before))
          expected.push_back(*event);
      }
      RC_ASSERT(fixture.store.timeline(member, limit, before) == expected);
    });
  }
  SECTION("gives nothing from an empty file, over all of time")
  {
    auto db = Database::inMemory();
    const EventReader reader(db);
    const EventChoice all{{INT64_MIN}, {INT64_MAX}, {}, {}};
    CHECK(reader.people(all).isEmpty());
    CHECK(reader.countsByPerson(all).empty());
    CHECK(reader.timeline({1}, 10, {}, Zone::utc(), {}).empty());
  }
}
