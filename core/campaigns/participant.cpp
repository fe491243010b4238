// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/campaigns/participant.h"

namespace weilu {

namespace {

constexpr std::array<std::string_view, participantStatuses.size()> statusCodes{
    "invited", "declined", "waiting", "signed-up", "confirmed", "no-show", "checked-in"};

}

std::string_view code(ParticipantStatus status) { return statusCodes.at(static_cast<std::size_t>(status)); }

std::optional<ParticipantStatus> participantStatusNamed(std::string_view wanted)
{
  for (const ParticipantStatus status : participantStatuses) {
    if (code(status) == wanted)
      return status;
  }
  return {};
}

bool takesPlace(ParticipantStatus status) { return status >= ParticipantStatus::SignedUp; }

std::string_view code(CampaignArm arm)
{
  return arm == CampaignArm::Treated ? "treated" : arm == CampaignArm::HeldOut ? "held-out" : "";
}

std::int64_t CampaignCounts::taken() const
{
  std::int64_t taken = 0;
  for (const ParticipantStatus status : participantStatuses)
    taken += takesPlace(status) ? at(status) : 0;
  return taken;
}

} // namespace weilu
