// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "core/workspace_content_numbers.h"

namespace weilu::cli {

/// CONTENT of contentShapes(): a piece in the calendar.
[[nodiscard]] Json toJson(const ContentItem& item, const Zone& zone);
[[nodiscard]] Json toJson(const CadenceLine& line);
/// NUMBERS: what came of some pieces together.
[[nodiscard]] Json toJson(const EngagementSums& sums);
[[nodiscard]] Json toJson(const EngagementSummary& summary);
[[nodiscard]] Json toJson(const EngagementPlan& plan);
[[nodiscard]] Json toJson(const BestTime& time, const Zone& zone);

/// What stands below the help of the command: its actions and its JSON.
[[nodiscard]] std::string contentShapes();

} // namespace weilu::cli
