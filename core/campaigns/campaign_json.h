// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/campaigns/campaign.h"

namespace weilu {

// A plan as text, how it is stored: {"goal": {"text", "measure", "target"}, "theme", "place", "link",
// "owner", "helpers": [TEXT], "capacity", "run_sheet": [{"minute", "what", "who"}], "checklist": [{"title",
// "who", "days_before", "done_on"}], "budget", "cost", "currency", "rewards": [{"for", "points", "benefit",
// "people", "title"}], "channels": [TEXT], "message", "hold_out", "scheme", "conversion_days", "vote",
// "options": [{"code", "title"}], "make_ups", "conclusion", "worked", "next_time"}. What is missing is as in
// a new CampaignPlan.

[[nodiscard]] std::string toJson(const CampaignPlan& plan);
/// Refuses BadValue (what "campaign-plan", where, found) for what toJson() cannot have written.
[[nodiscard]] Result<CampaignPlan> planFromJson(std::string_view text);

} // namespace weilu
