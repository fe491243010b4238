// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/activity/activity_store.h"
#include "core/activity/event_block.h"
#include "core/activity/stored_blocks.h"
#include "core/base/in_two.h"
#include "tests/catch.h"

#include <array>

using namespace weilu;

namespace {

constexpr std::int32_t days = 3'000;

/// On each of \ref days days from 1970 on the person of its number plus one did something.
void fill(Database& db)
{
  ActivityStore store(db, Zone::utc());
  store.seedKinds();
  EventBatch batch;
  for (std::int32_t day = 0; day < days; ++day)
    batch.add({{day + 1}, {day * std::int64_t{86'400} + 7}, {1}, {}, 1});
  (void)store.add(std::move(batch), {1});
}

/// The days handed out until there are no more, each with its own bytes.
std::vector<std::int32_t> taken(StoredBlocks& stored)
{
  std::vector<std::int32_t> found;
  StoredBlocks::Block block;
  while (stored.next(block)) {
    const EventBlock read = decoded(block.bytes);
    const bool own =
        read.entries.size() == 1 && read.entries[0].member == static_cast<std::uint32_t>(block.day) + 1;
    found.push_back(own ? block.day : -1);
  }
  return found;
}

} // namespace

TEST_CASE("StoredBlocks", "[activity]")
{
  auto db = Database::inMemory();
  fill(db);

  SECTION("hands out the blocks of its days, oldest first, and then none")
  {
    StoredBlocks stored(db, 10, 13);
    CHECK(taken(stored) == std::vector<std::int32_t>{10, 11, 12, 13});
    CHECK(taken(stored).empty());
  }
  SECTION("gives each block to one of two threads")
  {
    StoredBlocks stored(db, 0, days);
    std::array<std::vector<std::int32_t>, 2> halves;
    inTwo([&](std::size_t half) { halves.at(half) = taken(stored); });
    std::vector<std::int32_t> all;
    std::merge(halves[0].begin(), halves[0].end(), halves[1].begin(), halves[1].end(),
               std::back_inserter(all));
    REQUIRE(all.size() == std::size_t{days});
    for (std::int32_t day = 0; day < days; ++day)
      CHECK(all[static_cast<std::size_t>(day)] == day);
  }
}
