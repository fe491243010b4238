// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/campaigns/campaign.h"

#include <span>

namespace weilu {

/// What one person gets.
struct Reward {
  std::int64_t points = 0;
  std::vector<BenefitId> benefits; ///< one of each
  friend bool operator==(const Reward&, const Reward&) = default;
};
/// What \p rewards give together.
[[nodiscard]] Reward together(std::span<const CampaignReward> rewards);
/// What \p plan promises to everybody who comes.
[[nodiscard]] Reward attendingReward(const CampaignPlan& plan);

} // namespace weilu
