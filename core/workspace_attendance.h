// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/activity/activity_store.h"
#include "core/campaigns/attendance.h"
#include "core/campaigns/campaign.h"

namespace weilu {

// Who came to a campaign did something: one event a person, or one a day where people check in day by day,
// under a source of the campaign. The events follow from the participants and are no part of any change, so
// undoing a check-in takes its event back.

/// Whether the events are not those of the participants as they are.
[[nodiscard]] bool missesAttendance(Database& db);
/// Makes them so. Inside a transaction.
void followAttendance(Database& db, ActivityStore& activity, const Control& control = {});
/// The same for one campaign, quickly where \p came is all that is new. Inside a transaction.
void followAttendance(Database& db, ActivityStore& activity, const Campaign& campaign,
                      std::span<const Attendance> came, const Control& control = {});

} // namespace weilu
