// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/campaigns/campaign.h"
#include "core/campaigns/invitation_list.h"
#include "core/campaigns/participant.h"
#include "core/intake/ballot_file.h"

namespace weilu::ui::words {

[[nodiscard]] QString campaignType(CampaignType type);
[[nodiscard]] QString campaignState(CampaignState state);
[[nodiscard]] QString campaignMeasure(CampaignMeasure measure);
[[nodiscard]] QString participantStatus(ParticipantStatus status);
[[nodiscard]] QString campaignArm(CampaignArm arm); ///< empty for none
[[nodiscard]] QString notInvited(NotInvited why);
[[nodiscard]] QString voteMethod(VoteMethod method);
/// What is the matter with a row of a file of ballots.
[[nodiscard]] QString ballotProblem(const BallotProblem& problem);

} // namespace weilu::ui::words
