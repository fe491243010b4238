// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/activity/block_builder.h"
#include "core/activity/event_block_store.h"
#include "tests/catch.h"

using namespace weilu;

namespace {

/// A block whose entries all differ in what they have in common.
EventBlock blockOfShapes(std::uint32_t shapes)
{
  BlockBuilder builder(shapes);
  for (std::uint32_t i = 0; i < shapes; ++i)
    builder.append(1 + i, 7, {1U << 24U | i, 1 + i, 1});
  return builder.finish();
}

} // namespace

TEST_CASE("EventBlockStore", "[activity]")
{
  auto db = Database::inMemory();
  EventBlockStore store(db);

  SECTION("gives back blocks, days before 1970 too")
  {
    const auto block = blockOfShapes(3);
    store.save(-5, block);
    store.save(9, blockOfShapes(2));
    CHECK(store.load(-5) == block);
    CHECK(store.load(0).entries.empty());
    CHECK(store.days() == std::vector<std::int32_t>{-5, 9});
    CHECK(store.eventCount() == 1 + 2 + 3 + 1 + 2);
  }
  SECTION("replaces a block, and removes it with its last entry")
  {
    store.save(9, blockOfShapes(3));
    store.save(9, blockOfShapes(2));
    CHECK(store.load(9) == blockOfShapes(2));
    store.save(9, {});
    CHECK(store.days().empty());
  }
  SECTION("reads what entries have in common without them, however much that is")
  {
    const auto shapes = GENERATE(1U, 100U, 170U, 2'000U, 100'000U);
    const auto block = blockOfShapes(shapes);
    store.save(9, block);
    CHECK(store.shapesOn(9) == block.shapes);
  }
  SECTION("visits the days of a range in order")
  {
    for (const auto day : {7, 3, 5})
      store.save(day, blockOfShapes(static_cast<std::uint32_t>(day)));
    std::vector<std::pair<std::int32_t, std::size_t>> visited;
    store.forEach(4, 7, [&](std::int32_t day, const EventBlock& block) {
      visited.emplace_back(day, block.entries.size());
    });
    CHECK(visited == std::vector<std::pair<std::int32_t, std::size_t>>{{5, 5}, {7, 7}});
  }
  SECTION("keeps sets of sources as long as a block names them")
  {
    auto sets = store.sets({4});
    BlockBuilder builder(1);
    const auto own = sets.with(0);
    builder.append(1, 2, {1, 1, own});
    store.save(9, builder.finish());
    store.save(sets);
    CHECK(store.sets({4}).holds(own));
    CHECK_FALSE(store.sets({5}).holds(own));
    store.save(9, {});
    store.save(store.sets({4}));
    CHECK_FALSE(store.sets({4}).holds(own));
  }
  SECTION("adds up what is kept of a withdrawn source")
  {
    db.sql().exec("INSERT INTO source (id, kind, at) VALUES (4, 'activity', 0)");
    store.keepWithdrawn({4}, 9, {{1, 2, 3, 1}, {5, 2, 3, 1}});
    store.keepWithdrawn({4}, 9, {{1, 2, 3, 2}, {4, 2, 3, 1}});
    store.keepWithdrawn({4}, 8, {{1, 2, 3, 1}});
    CHECK(store.withdrawnDays({4}) == std::vector<std::int32_t>{8, 9});
    CHECK(store.withdrawn({4}, 9) == std::vector<DayEvent>{{1, 2, 3, 3}, {4, 2, 3, 1}, {5, 2, 3, 1}});
    store.forgetWithdrawn({4});
    CHECK(store.withdrawn({4}, 9).empty());
  }
}
