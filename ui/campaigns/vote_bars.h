// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/campaigns/vote.h"
#include "ui/charts/bar_table_view.h"

namespace weilu::ui {

/// The title of an option of a plan; one that left it by its code.
[[nodiscard]] QString optionTitle(const CampaignPlan& plan, const std::string& option);
/// Several, with commas between.
[[nodiscard]] QString optionTitles(const CampaignPlan& plan, const std::vector<std::string>& options);

/// How many of \p of are \p people: a bar as long as their share.
[[nodiscard]] BarCell votesCell(const People& people, const People& of);

/// An instant runoff as a table: options by rounds.
struct RoundBars {
  QList<BarColumn> columns;
  QList<BarRow> rows; ///< the last: ballots that want none of those left
  QStringList ties;   ///< how ties were broken, a sentence each
};
[[nodiscard]] RoundBars roundBars(const VoteResult& result, const CampaignPlan& plan);

} // namespace weilu::ui
