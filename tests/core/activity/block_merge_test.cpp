// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/activity/block_merge.h"
#include "tests/laws.h"

#include <map>
#include <set>

using namespace weilu;

namespace {

using Key = std::tuple<std::uint32_t, std::uint32_t, std::uint32_t>;
/// What each source gave: the slow, obvious truth.
using Given = std::map<std::int64_t, std::map<Key, std::uint32_t>>;

std::map<Key, std::uint32_t> standing(const Given& given)
{
  std::map<Key, std::uint32_t> result;
  for (const auto& [source, events] : given) {
    for (const auto& [key, count] : events)
      result[key] = std::max(result[key], count);
  }
  return result;
}

std::map<Key, std::uint32_t> standing(const EventBlock& block)
{
  std::map<Key, std::uint32_t> result;
  for (std::size_t i = 0; i < block.entries.size(); ++i) {
    const auto& entry = block.entries[i];
    const auto& shape = block.shapeOf(entry);
    if (block.stands(i))
      result.emplace(Key{entry.member, entry.second, shape.kindSpace}, shape.count);
  }
  return result;
}

std::vector<DayEvent> anyEvents()
{
  auto events = *rc::gen::container<
      std::vector<DayEvent>>(rc::gen::map(rc::gen::inRange<std::uint32_t>(0, 256), [](std::uint32_t pick) {
    return DayEvent{1 + (pick & 3U), pick >> 2U & 3U, 1U << 24U | (pick >> 4U & 1U), 1 + (pick >> 5U & 3U)};
  }));
  collapse(events);
  return events;
}

/// A block with its stored sets, as a file would hold them.
struct Shelf {
  EventBlock block;
  std::vector<SourceSets::Stored> stored;

  template<class Change>
  auto change(std::int64_t source, Change&& change)
  {
    SourceSets sets({source}, stored);
    auto result = change(sets);
    for (auto& set : sets.fresh())
      stored.push_back(set);
    return result;
  }
};

} // namespace

TEST_CASE("mergeEvents", "[activity]")
{
  Shelf shelf;
  const auto merge = [&](std::int64_t source, const std::vector<DayEvent>& events) {
    return shelf.change(source, [&](SourceSets& sets) { return mergeEvents(shelf.block, events, sets); });
  };

  SECTION("tells what is new, what grew and what was known")
  {
    CHECK(merge(1, {{1, 10, 1, 1}, {1, 20, 1, 2}, {2, 10, 1, 3}}) == EventCounts{3, 0, 0});
    CHECK(merge(2, {{1, 10, 1, 1}, {1, 20, 1, 5}, {2, 10, 1, 2}, {3, 0, 1, 1}}) == EventCounts{1, 1, 2});
    CHECK(shelf.block.eventCount() == 1 + 5 + 3 + 1);
  }
  SECTION("adds up what one source gives in two batches")
  {
    merge(1, {{1, 10, 1, 2}});
    merge(2, {{1, 10, 1, 2}});
    CHECK(merge(1, {{1, 10, 1, 1}}) == EventCounts{0, 1, 0});
    CHECK(shelf.block.eventCount() == 3);
    CHECK(shelf.block.entries.size() == 2);
  }
  SECTION("needs one entry for an event many sources agree on")
  {
    for (std::int64_t source = 1; source <= 20; ++source)
      merge(source, {{1, 10, 1, 2}});
    CHECK(shelf.block.entries.size() == 1);
    CHECK(shelf.block.eventCount() == 2);
  }
}

TEST_CASE("takeOut", "[activity]")
{
  SECTION("leaves exactly what the other sources gave, and gives back what went")
  {
    law("any order of merging and taking out", [] {
      Shelf shelf;
      Given given;
      const auto steps = *rc::gen::inRange(1, 12);
      for (int step = 0; step < steps; ++step) {
        const auto source = *rc::gen::inRange<std::int64_t>(1, 5);
        if (*rc::gen::inRange(0, 3) > 0) {
          const auto events = anyEvents();
          const auto before = standing(given);
          for (const auto& event : events)
            given[source][event.key()] += event.count;
          const auto after = standing(given);
          const auto counts =
              shelf.change(source, [&](SourceSets& sets) { return mergeEvents(shelf.block, events, sets); });
          EventCounts expected;
          for (const auto& event : events) {
            const auto known = before.find(event.key());
            ++(known == before.end()                   ? expected.added
               : after.at(event.key()) > known->second ? expected.raised
                                                       : expected.unchanged);
          }
          RC_ASSERT(counts == expected);
        } else {
          const auto taken =
              shelf.change(source, [&](SourceSets& sets) { return takeOut(shelf.block, sets); });
          std::map<Key, std::uint32_t> brought;
          for (const auto& event : taken)
            RC_ASSERT(brought.emplace(event.key(), event.count).second);
          RC_ASSERT(brought == given[source]);
          given.erase(source);
        }
        RC_ASSERT(standing(shelf.block) == standing(given));
        RC_ASSERT(decoded(encode(shelf.block)) == shelf.block);
      }
    });
  }
}

TEST_CASE("blockOf", "[activity]")
{
  law("eventsOf(blockOf(events)) == events", [] {
    const auto events = anyEvents();
    RC_ASSERT(eventsOf(blockOf(events)) == events);
  });
}
