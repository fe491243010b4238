// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/campaigns/campaign.h"

#include <vector>

namespace weilu {

/// Whether a campaign can be kept as it is when \p taken places are taken. Refuses BadValue, what and
/// expected:
///  - "campaign-title" "text"; "campaign-ends" "after-start" (found: the end before the start)
///  - "campaign-capacity" ">=1", or "sign-ups" (found: the capacity, taken: the places)
///  - "campaign-hold-out" "0–0.5"; "campaign-days" "1–365"; "campaign-number" ">=0" (target, budget, cost,
///  reward)
///  - "campaign-reward" "reward" (neither points nor a benefit, nor a prize by its title)
///  - "campaign-option" "unique" (a vote's option without or with a taken code), "text" (without a title)
[[nodiscard]] Result<void> check(const Campaign& campaign, std::int64_t taken = 0);

/// Whether the link of a plan can be opened; none is fine. Apart from check(), so that whoever wrote
/// something else there earlier can still change the rest. Refuses BadValue, what "campaign-link", expected
/// "web-address".
[[nodiscard]] Result<void> checkLink(const CampaignPlan& plan);

/// The states a campaign can go to from \p state, in the order of the board.
[[nodiscard]] std::vector<CampaignState> movesFrom(CampaignState state);

/// What decides whether a campaign may move.
struct CampaignProgress {
  std::int64_t audience = 0; ///< people it is for
  std::int64_t invited = 0;
  std::int64_t came = 0;
};
/// Whether \p campaign may go to \p to. Refuses BadValue, what and expected:
///  - "campaign-move" with the codes found → expected: a move that movesFrom() does not have
///  - "campaign-starts" "date": inviting or running without a start
///  - "campaign-audience" "people": inviting nobody
///  - "campaign-channel" "channel": inviting over none
///  - "campaign-invited" "nobody": back to planning although found people were invited
[[nodiscard]] Result<void> mayMove(const Campaign& campaign, CampaignState to,
                                   const CampaignProgress& progress);

/// A new campaign like \p campaign: an idea with the same plan, without dates, result and ticks.
[[nodiscard]] Campaign copyOf(const Campaign& campaign, std::string title);

/// When a task is due; none without a start.
[[nodiscard]] std::optional<Date> dueOn(const Campaign& campaign, const CampaignTask& task, const Zone& zone);

} // namespace weilu
