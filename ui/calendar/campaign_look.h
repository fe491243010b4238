// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/campaigns/campaign.h"
#include "ui/calendar/calendar_entry.h"

#include <optional>

namespace weilu::ui {

/// How a campaign looks on any calendar.
[[nodiscard]] EntryLook lookOf(CampaignState state);
/// What it is called there and while it is dragged.
[[nodiscard]] QString dragIdOf(CampaignId campaign);
/// None for what is no campaign.
[[nodiscard]] std::optional<CampaignId> campaignNamedBy(const QString& dragId);

} // namespace weilu::ui
