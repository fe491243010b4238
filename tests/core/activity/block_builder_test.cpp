// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/activity/block_builder.h"
#include "tests/laws.h"

#include <set>

using namespace weilu;

TEST_CASE("BlockBuilder", "[activity]")
{
  SECTION("numbers shapes in their order, each once, and only those that occur")
  {
    law("shapes are the sorted set of what was appended", [] {
      // Few values, so that shapes come again; more than fit the first table of numbers.
      const auto picks =
          *rc::gen::container<std::vector<std::uint32_t>>(rc::gen::inRange<std::uint32_t>(0, 300));
      BlockBuilder builder(picks.size());
      std::set<EventShape> expected;
      const auto shapeOf = [](std::uint32_t pick) {
        return EventShape{pick % 7 << 24U | pick % 3, 1 + pick % 5, pick};
      };
      for (std::uint32_t i = 0; i < picks.size(); ++i) {
        builder.append(1 + i, 0, shapeOf(picks[i]));
        expected.insert(shapeOf(picks[i]));
      }
      const auto block = builder.finish();
      RC_ASSERT(block.shapes == std::vector<EventShape>(expected.begin(), expected.end()));
      for (std::uint32_t i = 0; i < picks.size(); ++i)
        RC_ASSERT(block.shapeOf(block.entries[i]) == shapeOf(picks[i]));
    });
  }
  SECTION("makes an empty block of nothing") { CHECK(BlockBuilder(0).finish() == EventBlock()); }
}
