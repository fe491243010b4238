// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/sha256.h"
#include "core/campaigns/lottery.h"
#include "tests/laws.h"

#include <algorithm>
#include <map>
#include <set>

using namespace weilu;

namespace {

const std::string seed = "0123456789abcdef0123456789abcdef";

std::vector<std::string> people(int count)
{
  std::vector<std::string> ids;
  for (int i = 1; i <= count; ++i)
    ids.push_back("M-" + std::string(4 - std::min<std::size_t>(4, std::to_string(i).size()), '0') +
                  std::to_string(i));
  return ids;
}

Lottery sealed(int count, std::vector<LotteryPrize> prizes, const std::string& secret = seed)
{
  return sealLottery("Draw", people(count), {}, std::move(prizes), secret).value();
}

/// What a refusal says, as "what expected found".
template<class T>
std::string refused(const Result<T>& result)
{
  if (result)
    return "accepted";
  const Refusal& refusal = result.error();
  return refusal.detail("what") + " " + refusal.detail("expected") + " " + refusal.detail("found");
}

} // namespace

TEST_CASE("A lottery", "[campaigns][lottery]")
{
  SECTION("is sealed by hashes that anybody can recompute")
  {
    // The figures of the design's example; its list is not published.
    CHECK(commitmentOf("weilu-2026-thanks-7f3a91c4e02b58d6",
                       "59ba40cf3d6f959f6bc59fe58d41eec2f308bc54aa5dbf057b43f13f797d1687") ==
          "a03d48471866f253bbdb7040ece21d605107464ccb899c8d77adf5df6b204b0f");
    CHECK(listHashOf({"a", "b", "c"}) == hex(sha256("a\nb\nc")));
    const Lottery lottery = sealed(3, {{"Mug", 1}});
    CHECK(lottery.listHash == listHashOf({"M-0001", "M-0002", "M-0003"}));
    CHECK(lottery.commitment == commitmentOf(seed, lottery.listHash));
    CHECK(lottery.wins.empty());
  }
  SECTION("is drawn as in the design's example")
  {
    const Lottery lottery =
        sealed(386, {{"一等奖", 1}, {"二等奖", 3}, {"三等奖", 4}}, "weilu-2026-thanks-7f3a91c4e02b58d6");
    const auto wins = drawLottery(lottery, {"3914.26", "182643905113"});
    REQUIRE(wins);
    REQUIRE(wins->size() == 8);
    std::vector<std::size_t> places;
    for (const LotteryWin& win : *wins)
      places.push_back(win.index + 1);
    CHECK(places == std::vector<std::size_t>{342, 40, 339, 314, 313, 48, 153, 264});
    CHECK(wins->front() == LotteryWin{0, "90dc82a4a1f876d9", 341, "M-0342", "一等奖"});
    CHECK(wins->at(3).prize == "二等奖");
    CHECK(wins->at(4).prize == "三等奖");
  }
  SECTION("leaves out who is excluded, and does not care for the order of the list")
  {
    auto ids = people(20);
    std::reverse(ids.begin(), ids.end());
    const auto lottery = sealLottery("Draw", ids, {{"M-0007", "staff"}}, {{"Mug", 2}}, seed);
    REQUIRE(lottery);
    CHECK(lottery->list.size() == 19);
    CHECK(std::ranges::is_sorted(lottery->list));
    CHECK(std::ranges::find(lottery->list, "M-0007") == lottery->list.end());
    CHECK(lottery->excluded == std::vector<LotteryExclusion>{{"M-0007", "staff"}});
  }
  SECTION("refuses what cannot be drawn")
  {
    const auto seal = [](std::vector<std::string> ids, std::vector<LotteryPrize> prizes) {
      return refused(sealLottery("Draw", std::move(ids), {}, std::move(prizes), seed));
    };
    CHECK(seal({}, {{"Mug", 1}}) == "lottery-list people ");
    CHECK(seal({"a", "b", "a"}, {{"Mug", 1}}) == "lottery-list once a");
    CHECK(seal({"a", ""}, {{"Mug", 1}}) == "lottery-list id ");
    CHECK(seal({"a\nb"}, {{"Mug", 1}}) == "lottery-list id a\nb");
    CHECK(seal({"a"}, {}) == "lottery-prizes prizes ");
    CHECK(seal({"a"}, {{"Mug", 0}}) == "lottery-prizes prizes Mug");
    CHECK(seal({"a", "b"}, {{"Mug", 2}, {"Pen", 1}}) == "lottery-prizes enough 3");
    CHECK(seal({"a", "b"}, {{"Mug", 2}}) == "accepted");
    CHECK(refused(sealLottery("Draw", {"a"}, {}, {{"Mug", 1}}, "short")) == "lottery-seed 128 bits ");
    CHECK(refused(sealLottery("Draw", {"a"}, {}, {{"Mug", 1}}, seed + "|")) == "lottery-seed 128 bits ");
    CHECK(refused(drawLottery(sealed(2, {{"Mug", 1}}), {})) == "lottery-public values ");
    CHECK(refused(drawLottery(sealed(2, {{"Mug", 1}}), {"1", ""})) == "lottery-public values ");
    CHECK(refused(drawLottery(sealed(2, {{"Mug", 1}}), {"1|2"})) == "lottery-public values ");
  }
  SECTION("gives everybody the same chance")
  {
    constexpr int draws = 4000, count = 10, prizes = 3;
    std::map<std::string, int> first, any;
    for (int i = 0; i < draws; ++i) {
      const auto wins = drawLottery(sealed(count, {{"Mug", prizes}}), {std::to_string(i)});
      ++first[wins->front().id];
      for (const LotteryWin& win : *wins)
        ++any[win.id];
    }
    double chiFirst = 0, chiAny = 0;
    for (const std::string& id : people(count)) {
      constexpr double once = double(draws) / count, three = once * prizes;
      chiFirst += (first[id] - once) * (first[id] - once) / once;
      // Without replacement the counts of one draw vary less: the variance is that of a share of 3 in 10.
      chiAny += (any[id] - three) * (any[id] - three) / (three * (1 - double(prizes) / count)) * (count - 1) /
                count;
    }
    constexpr double seldom = 27.88; // chi-square with 9 degrees of freedom is above it once in 1000
    CHECK(chiFirst < seldom);
    CHECK(chiAny < seldom);
  }
  law("nobody wins twice, every prize goes out, and all can win", [] {
    const int count = *rc::gen::inRange(1, 60), prizes = *rc::gen::inRange(1, count + 1);
    const auto secret = *rc::gen::container<std::string>(20, rc::gen::inRange('a', 'z'));
    const auto wins = drawLottery(sealed(count, {{"Mug", prizes}}, secret), {"7"}).value();
    std::set<std::string> ids;
    for (const LotteryWin& win : wins)
      ids.insert(win.id);
    RC_ASSERT(wins.size() == static_cast<std::size_t>(prizes));
    RC_ASSERT(ids.size() == wins.size());
  });
}
