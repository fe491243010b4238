// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/campaigns/campaign.h"
#include "core/layers/scheme.h"

#include <map>
#include <optional>

/// How the plan of a campaign is said and typed.
namespace weilu::ui::plan_words {

/// "Turn screen names into acquaintances: 20 participants".
[[nodiscard]] QString goal(const CampaignGoal& goal);
/// Amounts in minor units; "¥3,860 of ¥4,500"; empty: neither is known.
[[nodiscard]] QString money(const CampaignPlan& plan);
/// What a reward is for, and what it is.
[[nodiscard]] QString rewardFor(const CampaignReward& reward);
[[nodiscard]] QString reward(const CampaignReward& reward, const std::map<BenefitId, std::string>& benefits);
[[nodiscard]] QString rewardKind(RewardFor what);
/// When something is due: "Due Nov 20", "Done Nov 18", "3 days before".
[[nodiscard]] QString due(const Campaign& campaign, const CampaignTask& task, const Zone& zone);

/// Names in one line, and those typed so: with commas of either width, enumeration commas or semicolons
/// between them, each once.
[[nodiscard]] QString names(const std::vector<std::string>& names);
[[nodiscard]] std::vector<std::string> typedNames(const QString& typed);

/// Whom a rule finds: the names of the layers it asks for, else the whole rule.
[[nodiscard]] QString audience(const Rule& rule, const Scheme& scheme);

/// A time of the run sheet: on the clock of the first day, "13:30", else from the start on, "+1500".
[[nodiscard]] QString runTime(const Campaign& campaign, int minute, const Zone& zone);
/// The minute that was typed so.
[[nodiscard]] std::optional<int> typedRunTime(const Campaign& campaign, const QString& typed,
                                              const Zone& zone);

} // namespace weilu::ui::plan_words
