// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/community_stage.h"
#include "core/insight/flows.h"
#include "core/planning/target.h"

namespace weilu {

/// What stands beside a stage, in the order it is shown.
enum class StageFact { NetGrowth, ActivitySlope, FallingWeeks, WauShare, QuickRatio, Week4Retention };
inline constexpr std::array stageFacts{StageFact::NetGrowth,    StageFact::ActivitySlope,
                                       StageFact::FallingWeeks, StageFact::WauShare,
                                       StageFact::QuickRatio,   StageFact::Week4Retention};
/// "net-growth", "activity-slope", "falling-weeks", "wau-share", "quick-ratio", "week-4-retention".
[[nodiscard]] std::string_view code(StageFact fact);

inline constexpr double quickRatioSound = 1; ///< from here more people come (back) to be active than stop

/// One row of evidence.
struct StageEvidence {
  StageFact fact = StageFact::NetGrowth;
  std::optional<double> value;     ///< none: not enough to say
  std::optional<double> threshold; ///< none: no target is set
  Stage of = Stage::Growth;        ///< the stage that the threshold belongs to
  bool decides = false;            ///< part of the rule; the others show how sound the community is
  bool met = false;
  std::optional<double> p; ///< of the slope
  std::int64_t people = 0; ///< as many as stagePeople() of the row's first cell
  std::int64_t beside = 0; ///< what people are a share of, or (growth, quick ratio) who went: see StageCell
};

/// Everything the screen shows of the stage.
struct StageReport {
  CommunityStage stage;
  std::vector<StageEvidence> evidence; ///< empty when no week is finished
  std::vector<FlowChange> flows;       ///< likewise
  std::optional<Flow> broken;
};
/// \p targets: of the stage the community is in; their WAU share and week-4 retention are thresholds.
[[nodiscard]] StageReport stageReport(const History& history, const CommunityStage& stage,
                                      const Targets& targets, int silentAfter);

/// A number of the report that opens its people; all as of the last finished week.
enum class StageCell {
  Came,     ///< net growth: on the roster now and not 8 weeks ago
  Gone,     ///< and the other way round
  Active,   ///< slope and WAU share: active in the week
  Fell,     ///< falling weeks: who left in one of them
  Quick,    ///< quick ratio: new or resurrected in the week
  Dormant,  ///< and dormant in it
  Retained, ///< week-4 retention, and the flow of retention
  Joining,  ///< the other flows
  Activation,
  WinBack
};
inline constexpr std::array stageCells{
    StageCell::Came,    StageCell::Gone,     StageCell::Active,  StageCell::Fell,       StageCell::Quick,
    StageCell::Dormant, StageCell::Retained, StageCell::Joining, StageCell::Activation, StageCell::WinBack};
/// "came", "gone", "active", "fell", "quick", "dormant", "retained", "joining", "activation", "win-back".
[[nodiscard]] std::string_view code(StageCell cell);
[[nodiscard]] Result<StageCell> stageCellNamed(std::string_view code); ///< refuses BadValue (what "cell")
[[nodiscard]] StageCell cellOf(StageFact fact);
[[nodiscard]] StageCell cellOf(Flow flow);
/// Nobody when no week is finished.
[[nodiscard]] People stagePeople(const History& history, const CommunityStage& stage, StageCell cell,
                                 int silentAfter);

} // namespace weilu
