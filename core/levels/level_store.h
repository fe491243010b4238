// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/people.h"
#include "core/levels/level.h"
#include "core/store/database.h"

#include <cstdint>
#include <map>
#include <optional>
#include <vector>

namespace weilu {

/// People who went from one level to another.
struct LevelMove {
  LevelId from, to;
  People people;
};

/// An evaluation that was applied.
struct LevelEvaluation {
  std::int64_t id = 0;
  Date asOf;
  Moment at;
  std::vector<LevelMove> moves;
};

/// A person's move.
struct LevelStep {
  Date date;
  LevelId from, to;
  std::int64_t evaluation = 0;
};

/// People by level. Whoever is in none has the lowest.
using LevelSets = std::map<LevelId, People>;

/// Owner of level, level_evaluation and level_move: the ladder, and who was moved when. Everybody begins on
/// the lowest level; only moves are kept, as sets. Writing functions run inside the caller's Edit.
class LevelStore {
public:
  explicit LevelStore(Database& db);

  /// The ladder of the community, or the shipped one as long as nobody changed it.
  [[nodiscard]] Ladder ladder() const;
  /// Replaces the ladder; levels without an id get one, and a code.
  void save(Ladder ladder);

  /// Records an evaluation and gives its id. The last one before it cannot be undone while it is there.
  std::int64_t add(Date asOf, Moment at, const std::vector<LevelMove>& moves);
  /// Every evaluation as of \p until or before, oldest first.
  [[nodiscard]] std::vector<LevelEvaluation> evaluations(Date until = {INT32_MAX}) const;
  /// Date of the last evaluation.
  [[nodiscard]] std::optional<Date> lastEvaluated() const;
  /// Who has which level at the end of \p date.
  [[nodiscard]] LevelSets on(Date date) const;
  /// Who moved on a date of \p range.
  [[nodiscard]] People movedIn(DateRange range) const;
  /// A person's moves, newest first.
  [[nodiscard]] std::vector<LevelStep> history(MemberId member) const;

private:
  Database& m_db;
};

} // namespace weilu
