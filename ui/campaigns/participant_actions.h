// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace_participants.h"

#include <vector>

class QMenu;
class QPoint;
class QWidget;

namespace weilu::ui {

class Session;

/// What is done with people of a campaign from their list. Each is one change that can be undone; what is
/// declined stands in the window's banner.
namespace participant_actions {

/// Notes \p status of \p people.
void noteAs(Session& session, CampaignId campaign, std::vector<MemberId> people, ParticipantStatus status);
/// Everybody with a place who did not come.
void noteNoShows(Session& session, CampaignId campaign);
/// What can be noted of somebody of \p status while the campaign is at \p state.
[[nodiscard]] std::vector<ParticipantStatus> possible(CampaignState state, ParticipantStatus status);
/// Whether coming is taken back when \p status is noted of somebody who is \p from.
[[nodiscard]] bool takesBack(ParticipantStatus from, ParticipantStatus status);

} // namespace participant_actions

} // namespace weilu::ui
