// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/cadence.h"
#include "core/content/engagement.h"
#include "core/content/engagement_table.h"
#include "core/insight/rhythm.h"
#include "core/workspace.h"

namespace weilu {

/// How the targets of the file are kept in the weeks that touch \p range, as of its as-of date.
[[nodiscard]] std::vector<CadenceLine> cadenceOf(Workspace& workspace, DateRange range);
/// What came of what was published on dates of \p range.
[[nodiscard]] EngagementSummary engagementIn(Workspace& workspace, DateRange range);

/// Hours in which the community is most active, and when they come next.
struct BestTime {
  RhythmSlot slot;
  Moment next;
};
/// The busiest hours of the last 90 days (RhythmSlots), each as it comes next from \p from on; none without
/// activity.
[[nodiscard]] std::vector<BestTime> bestTimes(Workspace& workspace, Date from, const Control& control = {});

/// What the numbers in \p file would change (core/content/engagement_table.h). Refuses what inspect()
/// refuses, and BadValue (what "content-columns", expected "title") for a table without a title or link, or
/// without numbers.
[[nodiscard]] Result<EngagementPlan> readEngagement(Workspace& workspace, const std::filesystem::path& file,
                                                    const Control& control = {});
/// The same, kept.
struct EngagementImport {
  ChangeId change; ///< none: nothing was new
  EngagementPlan plan;
};
/// Brings it in as one change; rows with problems stay out. Refuses as readEngagement().
[[nodiscard]] Result<EngagementImport>
importEngagement(Workspace& workspace, const std::filesystem::path& file, const Control& control = {});

} // namespace weilu
