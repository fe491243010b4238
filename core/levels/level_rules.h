// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/levels/level.h"

#include <string_view>

namespace weilu {

/// What the thresholds are compared with, for one person.
struct LevelFacts {
  std::int64_t points = 0;
  int activeDays = 0;
  int contributions = 0;
  friend bool operator==(const LevelFacts&, const LevelFacts&) = default;
};

enum class LevelOutcome { Stay, Up, Down, Kept };
/// "stay", "up", "down", "kept".
[[nodiscard]] std::string_view code(LevelOutcome outcome);

/// Why somebody stays who would move.
enum class KeptBecause {
  Nothing,
  Protection, ///< moved within the protection term, so not down
  Margin,     ///< meets enough of the thresholds, so not down
  Violation   ///< has an open violation, so not up
};
/// "", "protection", "margin", "violation".
[[nodiscard]] std::string_view code(KeptBecause reason);

/// Where somebody on a level belongs.
struct LevelVerdict {
  LevelOutcome outcome = LevelOutcome::Stay;
  std::size_t to = 0; ///< position in the ladder; of those kept, where they would have gone
  KeptBecause reason = KeptBecause::Nothing;
};

/// Whether \p facts meet \p percent of each threshold of \p level.
[[nodiscard]] bool meets(const Level& level, const LevelFacts& facts, int percent = 100);

/// What holds somebody back.
struct LevelHolds {
  bool recentlyMoved = false; ///< within the protection term
  bool openViolation = false;
};

/// Up at once, to the highest level whose thresholds all hold. Down when less than 90 % of the present
/// level's hold and the last move is older than the protection term, to the highest level of which 90 % hold.
[[nodiscard]] LevelVerdict verdictOf(const Ladder& ladder, std::size_t position, const LevelFacts& facts,
                                     const LevelHolds& holds);

/// When levels are looked at anew.
enum class LevelSchedule { Off, Month, Quarter };
/// "off", "month", "quarter".
[[nodiscard]] std::string_view code(LevelSchedule schedule);
/// The schedule called \p code; by month when it is none.
[[nodiscard]] LevelSchedule levelScheduleNamed(std::string_view code);
/// The date from which an evaluation is due: the first of the period after the last evaluation's; \p asOf
/// when there was none. No value when the schedule is off.
[[nodiscard]] std::optional<Date> evaluationDue(LevelSchedule schedule, std::optional<Date> last, Date asOf);

} // namespace weilu
