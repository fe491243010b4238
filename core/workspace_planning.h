// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/scorecard.h"
#include "core/insight/stage_evidence.h"
#include "core/planning/annotation.h"
#include "core/planning/channel_cost.h"
#include "core/playbooks/playbook.h"
#include "core/workspace.h"

namespace weilu {

// What the operator plans and notes in an open file, and how far it is. Each verb is one change that can be
// undone.

/// By their first date.
[[nodiscard]] std::vector<Annotation> annotationsOf(Workspace& workspace);
/// Adds one, or changes the one with its id. Refuses what AnnotationStore::save() refuses.
[[nodiscard]] Result<ChangeId> saveAnnotation(Workspace& workspace, const Annotation& annotation);
/// Refuses as AnnotationStore::remove().
[[nodiscard]] Result<ChangeId> removeAnnotation(Workspace& workspace, AnnotationId id);

/// By date.
[[nodiscard]] std::vector<ChannelCost> channelCostsOf(Workspace& workspace);
/// Refuses what ChannelCostStore::add() refuses.
[[nodiscard]] Result<ChangeId> addChannelCost(Workspace& workspace, const ChannelCost& cost);
/// Refuses as ChannelCostStore::remove().
[[nodiscard]] Result<ChangeId> removeChannelCost(Workspace& workspace, ChannelCostId id);

/// What is aimed at in a stage.
[[nodiscard]] Targets targetsOf(Workspace& workspace, Stage stage);
/// Whether it is the operator's own.
[[nodiscard]] bool isOwnTarget(Workspace& workspace, Stage stage, Indicator indicator);
/// \p value none: back to the shipped one. Refuses as checkTarget().
[[nodiscard]] Result<ChangeId> setTarget(Workspace& workspace, Stage stage, Indicator indicator,
                                         std::optional<double> value);

/// The stage with its evidence, for \p history (all people, or History::among()).
[[nodiscard]] StageReport stageReportOf(Workspace& workspace, const History& history, Date asOf);
/// What scorecard() works on, with the targets of \p stage.
[[nodiscard]] ScorecardInputs scorecardInputs(Workspace& workspace, std::shared_ptr<const History> history,
                                              Date asOf, Stage stage, const Control& control = {});

/// The playbook of a stage: the changed one or the shipped one (kept under stageScheme).
[[nodiscard]] Playbook stagePlaybook(Workspace& workspace, Stage stage);
/// Keeps it; one like the shipped one is no longer kept. Refuses what check() refuses, and as stageNamed().
[[nodiscard]] Result<ChangeId> saveStagePlaybook(Workspace& workspace, const Playbook& playbook);
/// Goes back to the shipped one.
ChangeId resetStagePlaybook(Workspace& workspace, Stage stage);

} // namespace weilu
