// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/insight/stage_evidence.h"
#include "core/planning/annotation.h"
#include "core/planning/target.h"

/// How the program speaks of stages, targets, notes and costs.
namespace weilu::ui::words {

[[nodiscard]] QString stage(Stage stage);      ///< "Growth", 发展
[[nodiscard]] QString stageBadge(Stage stage); ///< "Growth", 发展期
[[nodiscard]] QString stageFact(StageFact fact);
/// "+7.1%", "−1.6% a week", "3 of 8 weeks", "1.22"; "—" for none.
[[nodiscard]] QString stageValue(StageFact fact, std::optional<double> value);
/// "Growth ≥ 8.0%", "Decline ≤ −1.0% a week"; "—" without a threshold.
[[nodiscard]] QString stageThreshold(const StageEvidence& row);
[[nodiscard]] QString flow(Flow flow);
/// How a list of these people is headed.
[[nodiscard]] QString stageCell(StageCell cell);
[[nodiscard]] QString indicator(Indicator indicator);
/// "12,486", "33.7%", "4 h", "3 a week".
[[nodiscard]] QString indicatorValue(Indicator indicator, double value);
[[nodiscard]] QString annotationKind(AnnotationKind kind);

} // namespace weilu::ui::words
