// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/campaign_result.h"
#include "core/workspace_campaigns.h"

namespace weilu {

/// The layers of the campaign's scheme, best first, on the day before it began, or as of \p asOf when that is
/// earlier; none without the scheme.
[[nodiscard]] std::vector<std::pair<std::string, People>>
layersBefore(Workspace& workspace, const Campaign& campaign, Date asOf, const Control& control = {});

/// What came of a campaign as of \p asOf. Refuses as campaignOf().
[[nodiscard]] Result<CampaignResult> campaignResultOf(Workspace& workspace, CampaignId id, Date asOf,
                                                      const Control& control = {});
/// Every campaign that is running or done, by its start, the newest first.
[[nodiscard]] std::vector<CampaignLine> compareCampaigns(Workspace& workspace, Date asOf,
                                                         const Control& control = {});

/// How like each other the two groups of a draw were: of each how many were active in the 30 days before it,
/// and how many joined in the 90 days before; by layer: CampaignSplit::strata.
struct CampaignBalance {
  Proportion activeTreated, activeHeldOut;
  Proportion newTreated, newHeldOut;
};
/// None before the draw. Refuses as campaignOf().
[[nodiscard]] Result<std::optional<CampaignBalance>> balanceOf(Workspace& workspace, CampaignId id);

} // namespace weilu
