// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/levels/earning.h"
#include "core/levels/level_rules.h"
#include "core/levels/point_origin.h"
#include "ui/base/words.h"

#include <vector>

/// The words for points and levels.
namespace weilu::ui::words {

[[nodiscard]] QString level(const Level& level);
/// The level called \p id; "—" when the ladder no longer has it.
[[nodiscard]] QString level(const Ladder& ladder, LevelId id);
/// "≥ 800 points · 12 active days"; what the lowest level asks for is nothing.
[[nodiscard]] QString thresholds(const Level& level);
[[nodiscard]] QString earning(const EarningRule& rule);
/// "10 a day, 200 a month", "no limit".
[[nodiscard]] QString caps(const EarningTerms& terms);
[[nodiscard]] QString pointSource(PointSource source);
/// What an entry is for: its reason, or the rule that gave it.
[[nodiscard]] QString pointReason(const PointEntry& entry, const std::vector<EarningRule>& rules);
/// What somebody earned most by: "+420 Messages"; "—" when nothing was earned.
[[nodiscard]] QString pointOrigin(const PointOrigin& origin, const std::vector<EarningRule>& rules);
/// Why somebody does not move, as a short phrase.
[[nodiscard]] QString keptBecause(KeptBecause reason);
[[nodiscard]] QString schedule(LevelSchedule schedule);

} // namespace weilu::ui::words
