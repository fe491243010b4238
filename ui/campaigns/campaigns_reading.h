// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace_participants.h"
#include "ui/calendar/content_names.h"

#include <vector>

namespace weilu::ui {

/// One campaign as the board shows it.
struct CampaignLine {
  Campaign campaign;
  /// People it is for, as they were drawn when inviting began; of what is over and was never drawn: 0.
  std::int64_t audience = 0;
  CampaignCounts counts;
};

/// Everything the page of campaigns shows.
struct CampaignsRead {
  std::vector<CampaignLine> lines;  ///< the next one first, those without a start last
  std::vector<ContentItem> content; ///< pieces with a date that were not dropped
  ContentNames names;               ///< of what they refer to
  Calendar calendar;
  Date asOf;
};

/// A job's work.
[[nodiscard]] CampaignsRead readCampaigns(Workspace& workspace, Date asOf, const Control& control);

} // namespace weilu::ui
