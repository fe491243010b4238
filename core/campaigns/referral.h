// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/campaigns/reward.h"

#include <span>

namespace weilu {

/// Who brought whom to a campaign; a newcomer is brought by one.
struct CampaignReferral {
  MemberId newcomer, referrer;
  Moment at;
  friend bool operator==(const CampaignReferral&, const CampaignReferral&) = default;
};

/// Through which somebody is noted as signed up because another brought them, until they answer themselves.
inline constexpr std::string_view referralChannel = "referral";

/// Whom \p newcomer brought, and those again, down to \p referrer: were \p referrer to bring \p newcomer,
/// everybody on the way would have brought themselves. Newcomer first, referrer last; one alone is both.
/// Empty: there is no such way. \p referrals by newcomer.
[[nodiscard]] std::vector<MemberId> loopOf(std::span<const CampaignReferral> referrals, MemberId newcomer,
                                           MemberId referrer);

/// Somebody who brought people.
struct CampaignReferrer {
  MemberId member;
  People brought;
};
/// Whoever brought most comes first, then by id.
[[nodiscard]] std::vector<CampaignReferrer> referrersOf(std::span<const CampaignReferral> referrals);

/// What is given for bringing people, the fewest first; for bringing none: for bringing one.
[[nodiscard]] std::vector<CampaignReward> referralTiers(const CampaignPlan& plan);
/// How many of \p tiers somebody who brought \p people has reached.
[[nodiscard]] std::size_t tiersReached(std::span<const CampaignReward> tiers, std::uint64_t people);
/// What the reached ones give together.
[[nodiscard]] Reward referralReward(std::span<const CampaignReward> tiers, std::uint64_t people);

} // namespace weilu
