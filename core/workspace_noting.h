// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace_participants.h"

#include <map>

namespace weilu {

/// How many were noted, and the last of them.
struct Noted {
  std::size_t people = 0;
  std::string lastName;
};
/// note() as a part of another change: inside its Edit, after Workspace::refreshPoints(). \p roster: as it
/// is. \p each: when it was for some of them, if not all at once.
[[nodiscard]] Result<Noted> noteInside(Workspace& workspace, CampaignRoster roster,
                                       std::span<const MemberId> people, const Answer& answer,
                                       const Control& control = {},
                                       const std::map<MemberId, Moment>& each = {});

} // namespace weilu
