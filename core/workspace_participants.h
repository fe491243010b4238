// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/campaigns/invitation_list.h"
#include "core/campaigns/participation_rules.h"
#include "core/workspace_campaigns.h"

#include <span>

namespace weilu {

// Who is invited to a campaign of an open file, who signs up, who comes. Each verb is one change that can be
// undone; places and points are looked at inside its transaction, so two windows never give the same one
// twice.

/// Everybody who is somewhere in a campaign.
struct CampaignRoster {
  Campaign campaign;
  std::vector<Participant> participants; ///< who answered, signed up or came, by id
  People invited;                        ///< with or without an answer
  CampaignCounts counts;
};
/// Refuses as campaignOf().
[[nodiscard]] Result<CampaignRoster> participantsOf(Workspace& workspace, CampaignId id);

/// Whom to invite over \p channel now. Before the audience is drawn: of the audience as it is, nobody being
/// held out. Refuses as campaignOf().
[[nodiscard]] Result<InvitationList> invitationListOf(Workspace& workspace, CampaignId id,
                                                      const std::string& channel,
                                                      const Control& control = {});
/// Notes that invitations went to those of \p people who are on the list. Refuses as campaignOf(), and
/// BadValue: what "campaign-state", expected "inviting" when nobody can be invited now; "campaign-audience",
/// "people" when nobody of them is on the list; "campaign-channel" for no channel.
[[nodiscard]] Result<ChangeId> invite(Workspace& workspace, CampaignId id, const std::string& channel,
                                      const People& people, const Control& control = {});

/// What somebody says or does.
struct Answer {
  ParticipantStatus status = ParticipantStatus::SignedUp;
  std::string channel, note; ///< empty: what is known stays
  std::optional<Moment> at;  ///< none: now
};
/// Notes it for each of \p people. Who signs up when nothing is free waits, and moves up by itself. Who comes
/// is active (one event) and gets the points and benefits for attending, once, however often they come; when
/// that is taken back they go again. Of several, those who are so already are passed over; nobody is left: no
/// change and an invalid id. Refuses as campaignOf(), mayBecome(), RewardGiving (core/workspace_rewards.h:
/// OutOfStock, and NotEnoughPoints when points that were spent would have to go), and NoSuchMember.
[[nodiscard]] Result<ChangeId> note(Workspace& workspace, CampaignId id, std::span<const MemberId> people,
                                    const Answer& answer, const Control& control = {});
/// Notes that everybody with a place who did not come did not come. Refuses as note().
[[nodiscard]] Result<ChangeId> noteNoShows(Workspace& workspace, CampaignId id);

/// Who stands at the door and says who they are.
struct AtTheDoor {
  Member member;
  std::optional<ParticipantStatus> status; ///< none: did not sign up
};
/// Whom \p text means: "12" or "discourse:17" as a code says it, the last four or more digits of a phone of
/// somebody who signed up, or a name; those who signed up first, at most \p most. Refuses as campaignOf().
[[nodiscard]] Result<std::vector<AtTheDoor>> whoIsThere(Workspace& workspace, CampaignId id,
                                                        std::string_view text, std::size_t most = 20);

} // namespace weilu
