// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/campaigns/reward.h"

#include <algorithm>

namespace weilu {

Reward together(std::span<const CampaignReward> rewards)
{
  Reward all;
  for (const CampaignReward& reward : rewards) {
    all.points += reward.points;
    const bool known = std::ranges::find(all.benefits, reward.benefit) != all.benefits.end();
    if (reward.benefit.valid() && !known)
      all.benefits.push_back(reward.benefit);
  }
  return all;
}

Reward attendingReward(const CampaignPlan& plan)
{
  std::vector<CampaignReward> attending;
  std::ranges::copy_if(plan.rewards, std::back_inserter(attending),
                       [](const CampaignReward& reward) { return reward.what == RewardFor::Attending; });
  return together(attending);
}

} // namespace weilu
