// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/playbooks/message_text.h"
#include "core/workspace_participants.h"

namespace weilu {

/// How often anybody may be contacted: as it was set, or twice in 7 days.
[[nodiscard]] ContactCap contactCapOf(Workspace& workspace);
/// Sets it as one change; the same again is none and an invalid id. Refuses as check().
[[nodiscard]] Result<ChangeId> setContactCap(Workspace& workspace, const ContactCap& cap);

/// Somebody to be invited, with what their message can say.
struct Invitee {
  Member member;
  std::string address; ///< for the channel: an e-mail address, a number, an id; empty: not known
  MessageFacts facts;
};
/// Those of \p people who are on the roster, by id, for the message of campaign \p id over \p channel; layers
/// are those of its scheme as of \p asOf. Refuses as campaignOf().
[[nodiscard]] Result<std::vector<Invitee>> inviteesOf(Workspace& workspace, CampaignId id,
                                                      const std::string& channel, const People& people,
                                                      Date asOf, const Control& control = {});

} // namespace weilu
