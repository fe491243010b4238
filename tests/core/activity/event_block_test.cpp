// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/activity/block_builder.h"
#include "core/activity/event_block.h"
#include "core/base/result.h"
#include "tests/laws.h"

#include <array>
#include <map>
#include <set>
#include <tuple>

using namespace weilu;

namespace {

using Row = std::tuple<std::uint32_t, std::uint32_t, std::uint32_t, std::uint32_t, std::uint32_t>;

EventBlock blockOfRows(const std::set<Row>& rows)
{
  BlockBuilder builder(rows.size());
  for (const auto& [member, second, kindSpace, count, sources] : rows)
    builder.append(member, second, {kindSpace, count, sources});
  return builder.finish();
}

std::set<Row> rowsOf(const EventBlock& block)
{
  std::set<Row> rows;
  for (const auto& entry : block.entries) {
    const auto& shape = block.shapeOf(entry);
    rows.emplace(entry.member, entry.second, shape.kindSpace, shape.count, shape.sources);
  }
  return rows;
}

/// A number of any size up to \p most, small ones as likely as large ones.
rc::Gen<std::uint32_t> number(std::uint32_t most)
{
  return rc::gen::map(rc::gen::pair(rc::gen::arbitrary<std::uint32_t>(), rc::gen::inRange(0, 32)),
                      [most](const std::pair<std::uint32_t, int>& pick) {
                        const auto value = pick.first >> static_cast<unsigned>(pick.second);
                        return most == UINT32_MAX ? value : value % (most + 1);
                      });
}

rc::Gen<std::set<Row>> anyRows(std::uint32_t lastMember = UINT32_MAX)
{
  return rc::gen::container<std::set<Row>>(rc::gen::tuple(
      number(lastMember), number(86'399), number(UINT32_MAX), number(UINT32_MAX), number(UINT32_MAX)));
}

/// A busy day of a chat: few kinds, spaces and sources, many messages each.
std::set<Row> chatDay(std::uint32_t people, std::uint32_t messages, std::uint32_t spaces)
{
  std::set<Row> rows;
  std::uint32_t dice = 1;
  const auto roll = [&dice](std::uint32_t most) {
    dice = dice * 1664525 + 1013904223;
    return (dice >> 8U) % most;
  };
  for (std::uint32_t i = 0; i < messages; ++i)
    rows.emplace(1 + roll(people), roll(86'400), (1 + roll(3)) << 24U | (1 + roll(spaces)), 1, 1);
  return rows;
}

} // namespace

TEST_CASE("EventBlock", "[activity]")
{
  SECTION("comes back from bytes as it was")
  {
    law("decoded(encode(block)) == block", [] {
      const auto rows = *anyRows();
      const auto block = blockOfRows(rows);
      RC_ASSERT(rowsOf(block) == rows);
      const auto bytes = encode(block);
      RC_ASSERT(decoded(bytes) == block);
      const auto head = headSize(std::string_view(bytes).substr(0, blockHeadStart));
      RC_ASSERT(head <= bytes.size());
      RC_ASSERT(shapesOf(std::string_view(bytes).substr(0, head)) == block.shapes);
    });
  }
  SECTION("comes back with one, 256, 257, 65,536 and 65,537 shapes")
  {
    const std::uint32_t shapes = GENERATE(1, 256, 257, 65'536, 65'537);
    BlockBuilder builder(shapes);
    for (std::uint32_t i = 0; i < shapes; ++i)
      builder.append(1 + i / 7, i % 7, {1, shapes - i, 1});
    const auto block = builder.finish();
    CHECK(block.shapes.size() == shapes);
    CHECK(decoded(encode(block)) == block);
  }
  SECTION("is small for a chat, with a few events a person and with many")
  {
    const auto busy = chatDay(5'000, 36'000, 12);
    const auto quiet = chatDay(18'000, 20'000, 12);
    CHECK(static_cast<double>(encode(blockOfRows(busy)).size()) / static_cast<double>(busy.size()) < 5);
    CHECK(static_cast<double>(encode(blockOfRows(quiet)).size()) / static_cast<double>(quiet.size()) < 7);
  }
  SECTION("counts an event once, as often as the largest count says")
  {
    const auto block = blockOfRows({{1, 5, 7, 2, 1}, {1, 5, 7, 9, 2}, {1, 5, 8, 1, 1}, {2, 5, 7, 1, 1}});
    CHECK(block.eventCount() == 11);
    CHECK_FALSE(block.stands(0));
    CHECK(block.stands(1));
  }
}

TEST_CASE("BlockTally", "[activity]")
{
  SECTION("counts for each person what their entries weigh, as the whole block says")
  {
    law("addTo(encode(block)) == the sum over entries", [] {
      const auto block = blockOfRows(*anyRows(300));
      const auto bytes = encode(block);
      const BlockTally day(bytes);
      RC_ASSERT(day.shapes() == block.shapes);
      std::vector<std::uint32_t> weights;
      for (std::size_t i = 0; i < block.shapes.size(); ++i)
        weights.push_back(*rc::gen::inRange<std::uint32_t>(0, 4));
      std::map<std::uint32_t, std::uint32_t> expected{{1, 7}};
      std::set<std::uint32_t> people;
      for (const auto& entry : block.entries) {
        people.insert(entry.member);
        expected[entry.member] += weights[entry.shape];
      }
      RC_ASSERT(day.people() == std::vector(people.begin(), people.end()));
      PersonSums sums;
      sums.add(1, 7);
      day.addTo(sums, weights);
      std::erase_if(expected, [](const auto& sum) { return sum.second == 0; });
      const auto found = sums.take();
      RC_ASSERT(found.size() == std::size_t{expected.rbegin()->first} + 1);
      for (std::uint32_t id = 0; id < found.size(); ++id)
        RC_ASSERT(found[id] == (expected.contains(id) ? expected.at(id) : 0));
    });
  }
  SECTION("counts a crowded day, and whole shapes of two bytes")
  {
    std::set<Row> rows;
    for (std::uint32_t i = 0; i < 2'000; ++i)
      rows.emplace(i % 1'500, i, 7, i % 400 + 1, 1);
    const auto block = blockOfRows(rows);
    const auto bytes = encode(block);
    PersonSums sums;
    std::vector<std::uint32_t> weights;
    for (const EventShape& shape : block.shapes)
      weights.push_back(shape.count);
    BlockTally(bytes).addTo(sums, weights);
    const auto found = sums.take();
    REQUIRE(found.size() == 1'500);
    CHECK(found[0] == 1 + 301);
    CHECK(found[499] == 100 + 400);
    CHECK(found[500] == 101);
  }
  SECTION("needs the seconds where an event has two counts, and not where all have one source or one count")
  {
    law("without seconds every entry stands", [] {
      std::set<Row> rows;
      std::set<std::array<std::uint32_t, 4>> counts, sources;
      const auto small = rc::gen::inRange<std::uint32_t>(1, 3);
      for (int rolls = *rc::gen::inRange(0, 12); rolls > 0; --rolls) {
        const auto member = *small, second = *small, kind = *small, count = *small, source = *small;
        // As mergeEvents() leaves them: a source stands in one entry of an event, and so does a count.
        if (!counts.contains({member, second, kind, count}) &&
            sources.insert({member, second, kind, source}).second) {
          counts.insert({member, second, kind, count});
          rows.emplace(member, second, kind, count, source);
        }
      }
      const auto block = blockOfRows(rows);
      const auto bytes = encode(block);
      const BlockTally day(bytes);
      bool allStand = true;
      for (std::size_t i = 0; i < block.entries.size(); ++i)
        allStand = allStand && block.stands(i);
      RC_ASSERT(allStand || day.needsSeconds());
    });
    const auto needsSeconds = [](const std::set<Row>& rows) {
      return BlockTally(encode(blockOfRows(rows))).needsSeconds();
    };
    CHECK_FALSE(needsSeconds({{1, 5, 7, 2, 1}, {1, 6, 7, 9, 1}, {1, 5, 8, 2, 1}, {1, 6, 8, 2, 2}}));
    CHECK(needsSeconds({{1, 5, 7, 2, 1}, {1, 5, 7, 9, 2}}));
  }
}

TEST_CASE("A damaged EventBlock", "[activity]")
{
  const auto bytes = encode(blockOfRows(chatDay(20, 60, 3)));

  SECTION("is noticed wherever a bit flips")
  {
    for (std::size_t bit = 0; bit < 8 * bytes.size(); ++bit) {
      auto damaged = bytes;
      damaged[bit / 8] = static_cast<char>(damaged[bit / 8] ^ 1 << bit % 8);
      REQUIRE_THROWS_AS(decoded(damaged), Failure);
    }
  }
  SECTION("is noticed wherever it is cut, head and all")
  {
    for (std::size_t size = 0; size < bytes.size(); ++size)
      REQUIRE_THROWS_AS(decoded(std::string_view(bytes).substr(0, size)), Failure);
    const auto head = headSize(std::string_view(bytes).substr(0, blockHeadStart));
    for (std::size_t size = 0; size < head; ++size)
      REQUIRE_THROWS_AS(shapesOf(std::string_view(bytes).substr(0, size)), Failure);
    REQUIRE_THROWS_AS(decoded(bytes + "x"), Failure);
  }
  SECTION("with a matching checksum throws or gives a well-formed block, never anything else")
  {
    law("decode is safe", [&] {
      auto damaged = bytes;
      const auto edits = *rc::gen::container<std::vector<std::pair<std::size_t, char>>>(
          rc::gen::pair(rc::gen::inRange<std::size_t>(4, damaged.size()), rc::gen::arbitrary<char>()));
      for (const auto& [at, byte] : edits)
        damaged[at] = byte;
      damaged.resize(*rc::gen::inRange<std::size_t>(5, damaged.size() + 1));
      signBlock(damaged);
      try {
        const auto block = decoded(damaged);
        RC_ASSERT(std::is_sorted(block.entries.begin(), block.entries.end()));
        for (const auto& entry : block.entries)
          RC_ASSERT(entry.shape < block.shapes.size() && entry.second < 86'400);
      } catch (const Failure&) {
      }
      try {
        const BlockTally day(damaged);
        PersonSums sums;
        // Ids go up to 2^32: sums of what damage makes of them would take 16 GB.
        if (const auto people = day.people(); people.empty() || people.back() < 1'000'000)
          day.addTo(sums, std::vector<std::uint32_t>(day.shapes().size(), 1));
      } catch (const Failure&) {
      }
    });
  }
}
