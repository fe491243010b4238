// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/level_giving.h"
#include "core/levels/point_origin.h"
#include "core/workspace.h"

namespace weilu {

/// What stands beside the people of a preview: what they earned most points by in the year that counts, in
/// the order of its lists, and what levels give.
struct EvaluationDetail {
  std::vector<PointOrigin> up, kept, down;
  std::vector<LevelGift> gifts;
};
/// \p preview: of Workspace::evaluateLevels(), just now.
[[nodiscard]] EvaluationDetail detailOf(Workspace& workspace, const LevelPreview& preview);

/// Logs what givingOf() says of the file as it is now. Inside the Edit that applies \p preview.
void giveByLevel(Workspace& workspace, const LevelPreview& preview, const People& leftOut);

} // namespace weilu
