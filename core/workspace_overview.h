// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/overview.h"
#include "core/workspace.h"

namespace weilu {

/// The overview of a file, and why its layers are not there if they could not be computed.
struct OverviewRead {
  std::shared_ptr<const Overview> overview;
  std::optional<Refusal> layersRefused;
  std::optional<Date> levelsDue; ///< since when levels are to be evaluated
};

/// Reads and computes everything the overview shows, as of \p asOf, on two threads.
[[nodiscard]] OverviewRead readOverview(Workspace& workspace, Date asOf, const Control& control = {});

} // namespace weilu
