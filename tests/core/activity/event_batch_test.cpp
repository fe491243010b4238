// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/activity/event_batch.h"
#include "core/base/result.h"
#include "tests/laws.h"

#include <map>

using namespace weilu;

TEST_CASE("EventBatch", "[activity]")
{
  EventBatch batch;
  const Event good{{1}, {0}, {1}, {0}, 1};

  SECTION("counts what it was given, before 1970 too")
  {
    for (const std::int64_t at : {-1, 0, 86'399, 86'400, -86'400, -86'401})
      batch.add({{1}, {at}, {1}, {0}, 1});
    CHECK(batch.size() == 6);
  }
  SECTION("takes the largest ids there can be")
  {
    CHECK_NOTHROW(batch.add({{0xFFFFFFFF}, {0}, {255}, {0xFFFFFF}, 0xFFFFFFFF}));
  }
  SECTION("throws for what cannot be stored")
  {
    auto bad = good;
    const auto part = GENERATE(0, 1, 2, 3, 4, 5, 6, 7, 8);
    switch (part) {
    case 0:
      bad.member = {0};
      break;
    case 1:
      bad.member = {std::int64_t{1} << 32};
      break;
    case 2:
      bad.kind = {0};
      break;
    case 3:
      bad.kind = {256};
      break;
    case 4:
      bad.space = {-1};
      break;
    case 5:
      bad.space = {1 << 24};
      break;
    case 6:
      bad.count = 0;
      break;
    case 7:
      bad.at = {253'402'300'800};
      break; // 10000-01-01
    default:
      bad.at = {-62'135'596'801};
      break; // the second before year 1
    }
    CHECK_THROWS_AS(batch.add(bad), Failure);
    CHECK(batch.size() == 0);
  }
}

TEST_CASE("collapse", "[activity]")
{
  SECTION("stops a sum at the largest number")
  {
    std::vector<DayEvent> events{{1, 2, 3, 0xFFFFFFF0}, {1, 2, 3, 0x20}};
    collapse(events);
    CHECK(events == std::vector<DayEvent>{{1, 2, 3, 0xFFFFFFFF}});
  }
  SECTION("counts identical events, in order")
  {
    // Both sides of the size from which sorting goes byte by byte.
    const std::size_t repeats = GENERATE(1, 100);
    law("equals counting in a map", [repeats](std::vector<std::uint8_t> picks) {
      const auto size = picks.size();
      for (std::size_t i = size; i < repeats * size; ++i)
        picks.push_back(static_cast<std::uint8_t>(picks[i % size] * 31U + i));
      std::vector<DayEvent> events;
      std::map<std::tuple<std::uint32_t, std::uint32_t, std::uint32_t>, std::uint32_t> expected;
      for (const std::uint32_t pick : picks) {
        const DayEvent event{(pick & 3U) * 0x50020301U, (pick >> 2U & 3U) * 28'000,
                             (pick >> 4U & 3U) * 0x01000101U, 1 + (pick >> 6U)};
        events.push_back(event);
        expected[event.key()] += event.count;
      }
      collapse(events);
      RC_ASSERT(events.size() == expected.size());
      std::size_t at = 0;
      for (const auto& [key, count] : expected) {
        RC_ASSERT(events[at].key() == key);
        RC_ASSERT(events[at++].count == count);
      }
    });
  }
}
