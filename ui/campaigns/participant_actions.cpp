// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/campaigns/participant_actions.h"

#include <QCoreApplication>

#include "ui/base/session.h"

namespace weilu::ui::participant_actions {

namespace {

/// The translation context of this file.
struct Actions {
  Q_DECLARE_TR_FUNCTIONS(campaigns)
};

using enum ParticipantStatus;

constexpr auto changedAreas = Area::Community;

} // namespace

void noteAs(Session& session, CampaignId campaign, std::vector<MemberId> people, ParticipantStatus status)
{
  if (people.empty())
    return;
  session.write<ChangeId>(
      Areas(changedAreas) | Area::Activity, Actions::tr("Noting who takes part"),
      [campaign, people = std::move(people), status](Workspace& workspace, const Control& control) {
        return note(workspace, campaign, people, {status, {}, {}, {}}, control);
      });
}

void noteNoShows(Session& session, CampaignId campaign)
{
  session.write<ChangeId>(
      Area::Community, Actions::tr("Noting who did not come"),
      [campaign](Workspace& workspace, const Control&) { return weilu::noteNoShows(workspace, campaign); });
}

std::vector<ParticipantStatus> possible(CampaignState state, ParticipantStatus status)
{
  std::vector<ParticipantStatus> possible;
  for (const ParticipantStatus to : {CheckedIn, SignedUp, Confirmed, Declined, NoShow}) {
    if (mayBecome(state, {{}, status, true}, to))
      possible.push_back(to);
  }
  return possible;
}

bool takesBack(ParticipantStatus from, ParticipantStatus status)
{
  return status == SignedUp && (from == CheckedIn || from == NoShow);
}

} // namespace weilu::ui::participant_actions
