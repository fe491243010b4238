// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/people.h"
#include "core/levels/level_rules.h"
#include "core/levels/level_store.h"

#include <cstdint>
#include <vector>

namespace weilu {

class ActivityStore;
class History;
class PointStore;

/// Somebody whom an evaluation moves, or holds back.
struct LevelCase {
  std::uint32_t person = 0;
  std::uint8_t from = 0, to = 0; ///< positions in the ladder; of those kept, where they would have gone
  KeptBecause reason = KeptBecause::Nothing;
  LevelFacts facts;
};

/// What evaluating everybody would do. Lists are by how far people are from the threshold that decides, those
/// with most points first.
struct LevelPreview {
  Date asOf;
  Ladder ladder;
  std::vector<LevelCase> up, kept, down;
  std::int64_t staying = 0;            ///< people whom nothing moves
  std::vector<std::int64_t> now, then; ///< people by position, before and after
  std::vector<People> stands;          ///< by position, who stays there, held back or not
};

/// What an evaluation looks at, index = id.
struct LevelInput {
  Ladder ladder;
  People population;
  LevelSets levels;      ///< who has which level now
  People recentlyMoved;  ///< within the protection term
  People openViolations; ///< who must not go up
  std::vector<std::int64_t> points;
  std::vector<std::uint16_t> activeDays;
  std::vector<std::uint32_t> contributions;
};

/// Everything as of the end of \p asOf. \p openViolations: of the rule book.
[[nodiscard]] LevelInput levelInput(const LevelStore& levels, const PointStore& points,
                                    const History& history, const ActivityStore& activity, Date asOf,
                                    People openViolations = {});
/// The dates points count on for a level as of \p asOf.
[[nodiscard]] DateRange levelYear(Date asOf);
[[nodiscard]] LevelPreview evaluate(LevelInput input, Date asOf);
/// The moves of a preview without the people of \p leftOut.
[[nodiscard]] std::vector<LevelMove> movesOf(const LevelPreview& preview, const People& leftOut = {});
/// Positions in the ladder, index = id, as far as there are people; 0 beyond.
[[nodiscard]] std::vector<std::uint8_t> positions(const Ladder& ladder, const LevelSets& levels);

} // namespace weilu
