// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/levels/point_store.h"
#include "core/store/change_log.h"
#include "tests/laws.h"

using namespace weilu;

namespace {

constexpr Date always{INT32_MIN}, forever{INT32_MAX};

PointEntry entry(std::int64_t member, std::int64_t amount, PointSource source = PointSource::Manual,
                 std::int64_t at = 86'400)
{
  return {{}, {member}, {at}, amount, "since you ask", source, "ref"};
}

} // namespace

TEST_CASE("the ledger of points", "[levels]")
{
  Database db = Database::inMemory();
  PointStore store(db);
  PointBlockStore blocks = store.blocks();
  SECTION("balances are sums of what was entered and of what follows")
  {
    store.add(entry(1, 50));
    store.add(entry(1, -20, PointSource::Redemption));
    store.add(entry(2, 7));
    blocks.replace(PointSource::Rule, {always, forever}, {{{1}, PointSource::Rule, {3}, {{1, 5}, {9, 2}}}});
    blocks.replace(PointSource::Expiry, {always, forever}, {{{2}, PointSource::Expiry, {}, {{1, 4}}}});
    CHECK(store.balance({1}) == 30); // derived entries are complete for no date yet
    blocks.setComplete({1}, "x");
    CHECK(store.balance({1}) == 35);
    blocks.setComplete({2}, "x");
    CHECK(store.balance({1}) == 31);
    CHECK(store.balance({2}) == 7);
    CHECK(store.balance({9}) == 2);
    CHECK(store.balance({4}) == 0);
    const auto balances = store.balances();
    for (const std::int64_t person : {1, 2, 4, 9})
      CHECK(balances.at(static_cast<std::size_t>(person)) == store.balance({person}));
  }
  SECTION("what was earned is not lowered by what is spent, expires or is put right")
  {
    store.add(entry(1, 50));
    store.add(entry(1, -20, PointSource::Redemption));
    store.add(entry(1, -1, PointSource::Correction));
    store.add(entry(1, 3, PointSource::Campaign, 5 * 86'400));
    blocks.replace(PointSource::Rule, {always, forever}, {{{1}, PointSource::Rule, {3}, {{1, 5}}}});
    blocks.replace(PointSource::Expiry, {always, forever}, {{{2}, PointSource::Expiry, {}, {{1, 4}}}});
    CHECK(store.earnedIn({{1}, {4}}, Zone::utc()).at(1) == 55);
    CHECK(store.earnedIn({{1}, {5}}, Zone::utc()).at(1) == 58);
    CHECK(store.earnedIn({{2}, {5}}, Zone::utc()).at(1) == 3);
  }
  SECTION("a person's ledger lists every entry, newest first, and adds up to the balance")
  {
    store.add(entry(1, 50));
    blocks.replace(PointSource::Rule, {always, forever},
                   {{{1}, PointSource::Rule, {3}, {{1, 5}}}, {{2}, PointSource::Rule, {3}, {{1, 6}}}});
    blocks.setComplete({2}, "x");
    const auto ledger = store.ledger({1}, Zone::utc());
    REQUIRE(ledger.size() == 3);
    CHECK(ledger[0] == PointEntry{{}, {1}, {2 * 86'400}, 6, "", PointSource::Rule, "3"});
    CHECK(ledger[1].reason == "since you ask");
    CHECK(ledger[2].amount == 5);
    CHECK(store.balance({1}) == 61);
  }
  SECTION("blocks are replaced date by date, and read back")
  {
    blocks.replace(PointSource::Rule, {always, forever},
                   {{{1}, PointSource::Rule, {3}, {{1, 5}}}, {{2}, PointSource::Rule, {3}, {{1, 6}}}});
    blocks.replace(PointSource::Rule, {{2}, {2}}, {{{2}, PointSource::Rule, {4}, {{1, 7}, {2, 8}}}});
    const auto totals = blocks.totals({always, forever});
    REQUIRE(totals.size() == 2);
    CHECK(totals[0].total == 5);
    CHECK((totals[1].rule == EarningId{4} && totals[1].people == 2 && totals[1].total == 15));
  }
  SECTION("an entry belongs to an edit and goes with it")
  {
    Edit edit(db, {"points-granted", {}});
    store.add(entry(1, 50));
    edit.commit();
    REQUIRE(ChangeLog(db).undo());
    CHECK(store.balance({1}) == 0);
    REQUIRE(ChangeLog(db).redo());
    CHECK(store.balance({1}) == 50);
  }
}

TEST_CASE("packed shares", "[levels]")
{
  law("what is packed is what is read", [](const std::map<std::uint32_t, std::uint16_t>& random) {
    std::vector<PointShare> shares;
    for (const auto& [person, points] : random)
      shares.push_back({person, points + 1U});
    std::vector<PointShare> read;
    visitShares(packShares(shares), [&](const PointShare& share) {
      read.push_back(share);
      return true;
    });
    RC_ASSERT(read == shares);
    for (const PointShare& share : shares)
      RC_ASSERT(shareOf(packShares(shares), share.person) == share.points);
  });
  SECTION("equal shares take about a byte each")
  {
    std::vector<PointShare> shares;
    for (std::uint32_t person = 1; person <= 1000; ++person)
      shares.push_back({person, 300});
    CHECK(packShares(shares).size() < 1010);
  }
  CHECK_THROWS_AS(visitShares("\x05", [](const PointShare&) { return true; }), Failure);
}
