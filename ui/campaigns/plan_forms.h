// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace_campaign_reading.h"
#include "ui/campaigns/rows_dialog.h"

/// The lists of a plan as tables to type into.
namespace weilu::ui::plan_forms {

[[nodiscard]] RowsForm runSheet(const CampaignRead& read);
[[nodiscard]] RowsForm checklist(const CampaignRead& read);
[[nodiscard]] RowsForm rewards(const CampaignRead& read);

} // namespace weilu::ui::plan_forms
