// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/campaigns/referral.h"
#include "core/workspace_campaigns.h"

#include <map>

namespace weilu {

// Who brought whom to a campaign of an open file. Each verb is one change that can be undone.

/// Notes that \p referrer brought \p newcomer, whoever did before. The newcomer is noted as signed up when
/// they did not answer yet. Whoever reaches a tier by it gets its points and its benefit, once; who falls
/// below one again gives them back. Refuses as campaignOf(), note() and RewardGiving::give(); BadValue, what
/// "referral", expected "other": nobody brings themselves (name); "no-loop": the newcomer brought the
/// referrer, by way of others (name, other, path: their names, joined by " → ").
[[nodiscard]] Result<ChangeId> addReferral(Workspace& workspace, CampaignId id, MemberId newcomer,
                                           MemberId referrer);
/// Takes back who brought \p newcomer, and that they signed up, unless they answered themselves since. Nobody
/// did: no change and an invalid id.
/// Refuses as campaignOf(), and NotEnoughPoints when points that were spent would have to go.
[[nodiscard]] Result<ChangeId> removeReferral(Workspace& workspace, CampaignId id, MemberId newcomer);

/// How many people everybody brought, by campaign.
using ReferralTally = std::map<CampaignId, std::map<MemberId, std::uint64_t>>;
/// Of all campaigns but cancelled ones.
[[nodiscard]] ReferralTally referralTally(Database& db);
/// When people became one, or several again: gives what tiers that were reached by it give, and takes what
/// those give that were lost, as far as there is stock and the points were not spent. Inside an Edit.
void settleReferrals(Workspace& workspace, const ReferralTally& before);

/// Points that were given for bringing people beyond what the tiers say now, and that are missing, taken
/// together. Above 0 also where a plan changed, points were spent or stock was out.
[[nodiscard]] std::int64_t unsettledReferrals(Database& db);

/// Somebody who brought people, and what for.
struct ReferrerLine {
  CampaignReferrer referrer;
  std::size_t reached = 0; ///< tiers
  std::int64_t points = 0; ///< that the campaign gave them for it
};
struct CampaignReferrals {
  Campaign campaign;
  std::vector<CampaignReward> tiers;       ///< referralTiers()
  std::vector<CampaignReferral> referrals; ///< by newcomer
  std::vector<ReferrerLine> people;        ///< who brought most first
};
/// Refuses as campaignOf().
[[nodiscard]] Result<CampaignReferrals> referralsOf(Workspace& workspace, CampaignId id);

} // namespace weilu
