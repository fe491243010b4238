// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/icalendar.h"
#include "core/campaigns/campaign.h"

namespace weilu {

/// A campaign with a start as an entry of a calendar file: an idea is tentative; theme, goal, run sheet and
/// link are its text. \p since is when its community was made, by which entries of several communities
/// differ.
[[nodiscard]] IcalendarEvent calendarEventOf(const Campaign& campaign, Moment since, const Zone& zone);

} // namespace weilu
