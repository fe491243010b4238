// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/campaigns/campaign.h"
#include "core/workspace_content_numbers.h"
#include "ui/calendar/content_names.h"

#include <vector>

namespace weilu::ui {

/// Everything the page of content shows.
struct ContentRead {
  std::vector<ContentItem> items;  ///< by date in the calendar, those without one last
  std::vector<Campaign> campaigns; ///< with a start, neither cancelled nor archived
  ContentNames names;
  std::vector<CadenceLine> cadence; ///< four weeks back and three ahead
  EngagementSummary engagement;     ///< of the last 90 days
  std::vector<BestTime> times;
  Calendar calendar;
  Date asOf;
  [[nodiscard]] const ContentItem* find(ContentId id) const;
};

/// Which pieces are shown; none: all, but what was dropped.
struct ContentFilter {
  SpaceId space;
  std::optional<ContentKind> kind;
  std::optional<ContentState> state;
  [[nodiscard]] bool shows(const ContentItem& item) const;
};

/// A job's work.
[[nodiscard]] ContentRead readContent(Workspace& workspace, Date asOf, const Control& control);

} // namespace weilu::ui
