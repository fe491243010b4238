// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/campaigns/participant.h"

namespace weilu {

/// Somebody whose status is to change.
struct Joining {
  std::string name;
  std::optional<ParticipantStatus> status; ///< none: did not answer yet
  bool placeFree = true;                   ///< beside those that are taken
};

/// Whether \p who may become \p to in a campaign of \p state. Whoever signs up when nothing is free waits;
/// who has no place cannot confirm or come. Refuses BadValue, what and expected:
///  - "participation" "open": the campaign is an idea, cancelled, or (but for who came and who did not) done;
///  found
///    is its state
///  - "participant" "once": \p who is \p to already (name, found the status)
///  - "participant" "place": nothing is free for \p who (name)
///  - "participant" "signed-up": not coming and confirming are for those who signed up (name)
[[nodiscard]] Result<void> mayBecome(CampaignState state, const Joining& who, ParticipantStatus to);

/// \p before (none: a new row) after becoming \p to at \p at as number \p place of that second.
[[nodiscard]] Participant becoming(std::optional<Participant> before, CampaignId campaign, MemberId member,
                                   ParticipantStatus to, Moment at, std::int64_t place);

} // namespace weilu
