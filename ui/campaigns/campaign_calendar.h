// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calendar/calendar_legend.h"
#include "ui/campaigns/campaigns_reading.h"

#include <optional>

/// Campaigns as a calendar shows them.
namespace weilu::ui::campaign_calendar {

/// Those of \p type, or all, that have a start; what was cancelled or archived is left out. With \p content
/// what is published, too.
[[nodiscard]] CalendarEntries entries(const CampaignsRead& read, std::optional<CampaignType> type,
                                      bool content);
/// What the looks mean.
[[nodiscard]] std::vector<CalendarLegend::Item> legend();

} // namespace weilu::ui::campaign_calendar
