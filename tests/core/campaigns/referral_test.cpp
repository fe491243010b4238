// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/campaigns/referral.h"
#include "tests/laws.h"

#include <map>
#include <set>

using namespace weilu;

namespace {

/// Of pairs {newcomer, referrer}, by newcomer.
std::vector<CampaignReferral> referrals(const std::map<std::int64_t, std::int64_t>& pairs)
{
  std::vector<CampaignReferral> all;
  for (const auto& [newcomer, referrer] : pairs)
    all.push_back({{newcomer}, {referrer}, {}});
  return all;
}

std::string shown(const std::vector<MemberId>& way)
{
  std::string text;
  for (const MemberId id : way)
    text += std::to_string(id.value);
  return text;
}

CampaignReward tier(int people, std::int64_t points)
{
  return {RewardFor::Referring, points, {}, people, {}};
}

} // namespace

TEST_CASE("Bringing people", "[campaigns][referral]")
{
  const auto known = referrals({{2, 1}, {3, 2}, {4, 1}});
  SECTION("goes round when the newcomer brought the referrer")
  {
    CHECK(shown(loopOf(known, {1}, {3})) == "123"); // 1 brought 2, who brought 3
    CHECK(shown(loopOf(known, {1}, {1})) == "1");
    CHECK(shown(loopOf(known, {4}, {3})) == "");
    CHECK(shown(loopOf(known, {5}, {3})) == "");
    // What merging made of it goes round already; that is no way to somebody else.
    CHECK(shown(loopOf(referrals({{1, 2}, {2, 1}}), {7}, {1})) == "");
  }
  SECTION("is counted by who did it")
  {
    const auto all = referrersOf(referrals({{2, 9}, {3, 1}, {4, 1}, {5, 8}}));
    REQUIRE(all.size() == 3);
    CHECK(all[0].member == MemberId{1});
    CHECK(all[0].brought.cardinality() == 2);
    CHECK(all[1].member == MemberId{8}); // as many as 9
  }
  law("is a loop exactly when following everybody up comes back", [] {
    std::map<std::int64_t, std::int64_t> pairs;
    for (const auto& [newcomer, referrer] : *rc::gen::container<std::vector<std::pair<int, int>>>(
             rc::gen::pair(rc::gen::inRange(1, 8), rc::gen::inRange(1, 8)))) {
      if (newcomer != referrer && loopOf(referrals(pairs), {newcomer}, {referrer}).empty())
        pairs[newcomer] = referrer;
    }
    // What was let in is a forest: nobody is above themselves.
    for (const auto& [newcomer, referrer] : pairs) {
      std::set<std::int64_t> above;
      for (auto at = pairs.find(newcomer); at != pairs.end(); at = pairs.find(at->second)) {
        RC_ASSERT(above.insert(at->second).second);
        RC_ASSERT(at->second != newcomer);
      }
    }
  });
}

TEST_CASE("Tiers of reward", "[campaigns][referral]")
{
  CampaignPlan plan;
  plan.rewards = {tier(3, 80), {RewardFor::Attending, 5, {}, 0, {}}, tier(0, 20), tier(6, 200)};
  const auto tiers = referralTiers(plan);
  REQUIRE(tiers.size() == 3);
  CHECK(tiers[0].people == 1);
  const std::vector<std::pair<std::uint64_t, std::int64_t>> given{
      {0, 0}, {1, 20}, {2, 20}, {3, 100}, {9, 300}};
  for (const auto& [people, points] : given)
    CHECK(referralReward(tiers, people).points == points);
  CHECK(tiersReached(tiers, 5) == 2);
}
