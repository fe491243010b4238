// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/campaigns/vote.h"
#include "core/workspace_campaigns.h"

#include <span>

namespace weilu {

// Votes of an open file. Each verb is one change that can be undone. Who votes takes part: they came, with
// the event and the points of that, once.

/// Casts or replaces the ballot of each person; of several of one person the last counts, and one like the
/// one that stands changes nothing. Nothing changed: an invalid id. When they are cast is now, whatever
/// Ballot::at says. Refuses as campaignOf(), checkChoice() (with the name) and note(); BadValue, what
/// "campaign-type", expected "vote" for a campaign that is none.
[[nodiscard]] Result<ChangeId> castBallots(Workspace& workspace, CampaignId id,
                                           std::span<const Ballot> ballots, const Control& control = {});
/// Takes the ballot of somebody back, and that they took part. No ballot: no change and an invalid id.
/// Refuses as note().
[[nodiscard]] Result<ChangeId> removeBallot(Workspace& workspace, CampaignId id, MemberId member);

/// A vote as it stands.
struct CampaignVote {
  Campaign campaign;
  std::vector<Ballot> ballots; ///< by person
  VoteResult result;
  std::vector<LayerVotes> byLayer; ///< by the scheme of the plan, at the day before the start
};
/// Refuses as campaignOf().
[[nodiscard]] Result<CampaignVote> voteOf(Workspace& workspace, CampaignId id, Date asOf,
                                          const Control& control = {});

} // namespace weilu
