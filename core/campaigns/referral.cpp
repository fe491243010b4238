// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/campaigns/referral.h"

#include <algorithm>
#include <map>

namespace weilu {

std::vector<MemberId> loopOf(std::span<const CampaignReferral> referrals, MemberId newcomer,
                             MemberId referrer)
{
  std::vector<MemberId> way{referrer};
  // What was merged may already go round: nobody is passed twice.
  while (way.back() != newcomer && way.size() <= referrals.size()) {
    const auto by = std::ranges::lower_bound(referrals, way.back(), {}, &CampaignReferral::newcomer);
    if (by == referrals.end() || by->newcomer != way.back())
      return {};
    way.push_back(by->referrer);
  }
  if (way.back() != newcomer)
    return {};
  std::ranges::reverse(way);
  return way;
}

std::vector<CampaignReferrer> referrersOf(std::span<const CampaignReferral> referrals)
{
  std::map<MemberId, People> brought;
  for (const CampaignReferral& one : referrals)
    brought[one.referrer].add(static_cast<std::uint32_t>(one.newcomer.value));
  std::vector<CampaignReferrer> referrers;
  for (auto& [member, people] : brought)
    referrers.push_back({member, std::move(people)});
  std::ranges::stable_sort(referrers, std::greater{},
                           [](const CampaignReferrer& one) { return one.brought.cardinality(); });
  return referrers;
}

std::vector<CampaignReward> referralTiers(const CampaignPlan& plan)
{
  std::vector<CampaignReward> tiers;
  for (const CampaignReward& reward : plan.rewards) {
    if (reward.what != RewardFor::Referring)
      continue;
    tiers.push_back(reward);
    tiers.back().people = std::max(1, reward.people);
  }
  std::ranges::stable_sort(tiers, {}, &CampaignReward::people);
  return tiers;
}

std::size_t tiersReached(std::span<const CampaignReward> tiers, std::uint64_t people)
{
  const auto reached = std::ranges::partition_point(
      tiers, [&](const CampaignReward& tier) { return static_cast<std::uint64_t>(tier.people) <= people; });
  return static_cast<std::size_t>(reached - tiers.begin());
}

Reward referralReward(std::span<const CampaignReward> tiers, std::uint64_t people)
{
  return together(tiers.first(tiersReached(tiers, people)));
}

} // namespace weilu
