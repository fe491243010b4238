// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/layers/scheme.h"
#include "core/workspace_campaign_results.h"
#include "ui/charts/bar_table_view.h"

/// How results of campaigns are said, and the tables they stand in.
namespace weilu::ui::result_words {

/// The name of a layer by its code; of none (empty) or of one that is gone as well.
[[nodiscard]] QString layer(const Scheme& scheme, const std::string& code);
/// "11.9% (118 of 992)"; "—" of nobody.
[[nodiscard]] QString share(const Proportion& proportion);
/// "+5.0 pp, 95% between +0.8 and +8.4".
[[nodiscard]] QString lift(const ShareDifference& difference);

/// What came of a campaign in one plain sentence.
[[nodiscard]] QString verdict(const Campaign& campaign, const CampaignResult& result);
/// "Goal reached: 121 of 100 participants"; empty without a target.
[[nodiscard]] QString goal(const Campaign& campaign, const CampaignResult& result);

[[nodiscard]] QList<BarColumn> layerColumns();
[[nodiscard]] QList<BarRow> layerRows(const std::vector<CampaignShare>& shares, const Scheme& scheme);
[[nodiscard]] QList<BarColumn> stratumColumns();
[[nodiscard]] QList<BarRow> stratumRows(const CampaignSplit& split, const Scheme& scheme);
[[nodiscard]] QList<BarColumn> balanceColumns();
[[nodiscard]] QList<BarRow> balanceRows(const CampaignBalance& balance);
/// Of one type a row; \p layers: the codes of the columns behind the first.
[[nodiscard]] QList<BarColumn> kindColumns(const Scheme& scheme, const std::vector<std::string>& layers);
[[nodiscard]] QList<BarRow> kindRows(const std::vector<CampaignKindLine>& kinds,
                                     const std::vector<std::string>& layers);
/// Which types nobody was invited to, so that only how many came can be compared; empty: none.
[[nodiscard]] QString uninvited(const std::vector<CampaignKindLine>& kinds);
/// Why there is no share of those invited.
[[nodiscard]] QString noInvitations();
/// Which type worked best for \p layer: "Silent people came most often to a win-back: 12.3% of 402."
[[nodiscard]] QString best(const std::vector<CampaignKindLine>& kinds, const Scheme& scheme,
                           const std::string& layer);

} // namespace weilu::ui::result_words
