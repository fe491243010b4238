// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/campaigns/campaign.h"
#include "core/content/content_item.h"
#include "core/workspace.h"

#include <span>

namespace weilu {

/// Campaigns and pieces of content as one calendar file (core/base/icalendar.h), by date.
struct CalendarFile {
  std::string text;
  std::size_t entries = 0;
  std::size_t undated = 0; ///< have no date yet, and are left out
};
[[nodiscard]] CalendarFile calendarFile(Workspace& workspace, std::span<const Campaign> campaigns,
                                        std::span<const ContentItem> content = {});

} // namespace weilu
