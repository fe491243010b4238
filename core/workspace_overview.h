// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/overview.h"
#include "core/workspace_campaigns.h"

namespace weilu {

/// What campaigns want on a day: what is to be prepared by then, and which are going on or begin within two
/// weeks.
struct CampaignsToday {
  std::vector<DueCampaignTask> tasks;
  std::vector<Campaign> upcoming;
  Date asOf;
  Zone zone = Zone::utc();
};

/// The overview of a file, and why its layers are not there if they could not be computed.
struct OverviewRead {
  std::shared_ptr<const Overview> overview;
  std::optional<Refusal> layersRefused;
  std::optional<Date> levelsDue; ///< since when levels are to be evaluated
  CampaignsToday campaigns;
};

/// Reads and computes everything the overview shows, as of \p asOf, on two threads.
[[nodiscard]] OverviewRead readOverview(Workspace& workspace, Date asOf, const Control& control = {});
/// The same, but the silent are compared with what they were \p days before alone (one of overviewDays): what
/// is on the screen first.
[[nodiscard]] OverviewRead readOverviewFirst(Workspace& workspace, Date asOf, int days,
                                             const Control& control = {});
/// What readOverviewFirst() has left out of \p first, added to it.
[[nodiscard]] Overview completeOverview(Workspace& workspace, const Overview& first,
                                        const Control& control = {});

} // namespace weilu
