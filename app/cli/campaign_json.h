// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "core/workspace_campaign_results.h"
#include "core/workspace_participants.h"

namespace weilu::cli {

// Campaigns as --json prints them; codes, moments in the community's zone, null where nothing is known.

[[nodiscard]] Json toJson(const Campaign& campaign, const Zone& zone);
/// The same with the whole plan and the audience: \p people now, split when it is drawn.
[[nodiscard]] Json wholeJson(const Campaign& campaign, const CampaignPeople& people,
                             const std::optional<CampaignSplit>& split, const Zone& zone);
[[nodiscard]] Json toJson(const CampaignCounts& counts);
/// Somebody in a campaign; none: invited, without an answer.
[[nodiscard]] Json toJson(const Member& member, const std::optional<Participant>& participant,
                          CampaignArm arm, const Zone& zone);
[[nodiscard]] Json toJson(const CampaignResult& result);
/// The shapes of all these, below the help.
[[nodiscard]] std::string campaignShapes();

} // namespace weilu::cli
