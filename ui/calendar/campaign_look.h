// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/campaigns/campaign.h"
#include "ui/calendar/calendar_entry.h"

namespace weilu::ui {

/// How a campaign looks on any calendar.
[[nodiscard]] EntryLook lookOf(CampaignState state);

} // namespace weilu::ui
