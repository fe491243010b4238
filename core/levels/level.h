// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/dates.h"
#include "core/base/ids.h"
#include "core/base/result.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace weilu {

/// What a level multiplies earned points by, from a date on.
struct LevelPercent {
  std::optional<Date> starts; ///< none: since ever
  int percent = 100;
  friend bool operator==(const LevelPercent&, const LevelPercent&) = default;
};

/// One rung of the ladder. Its thresholds must all hold.
struct Level {
  LevelId id;
  std::string code;
  std::string labelZh, labelEn;
  std::int64_t points = 0; ///< earned in 12 months; spending does not lower it
  int activeDays = 0;      ///< in 90 days
  int contributions = 0;   ///< in 90 days
  std::vector<LevelPercent> percents = {{}};

  friend bool operator==(const Level&, const Level&) = default;
  [[nodiscard]] int percentOn(Date date) const;
  /// Multiplies by \p percent from \p date on; what was earned before stays.
  void setPercent(int percent, Date date);
};

/// Levels, the lowest first. It asks for nothing: everybody has at least that.
using Ladder = std::vector<Level>;

inline constexpr int levelWindow = 90;        ///< days of activity and contributions
inline constexpr int levelMonths = 12;        ///< months of points
inline constexpr int levelProtection = 30;    ///< days after a move during which nobody goes down
inline constexpr int levelKeptAtPercent = 90; ///< of the thresholds keep a level

/// What bounds the numbers thresholds speak of; no value: nothing does.
struct LadderCeilings {
  std::optional<std::int64_t> points;        ///< earned in 12 months
  std::optional<std::int64_t> contributions; ///< in 90 days
};

/// Refuses BadValue (what "levels": none; "label"; "percent": not in 1 to 1000; "lowest": the lowest asks for
/// something), ThresholdsOutOfOrder (a level asks for less than the one below, or for nothing more),
/// LadderNotClimbable (a level asks for more than there can be).
[[nodiscard]] Result<void> check(const Ladder& ladder, const LadderCeilings& ceilings = {});

/// The position of \p level; 0 when the ladder no longer has it.
[[nodiscard]] std::size_t positionOf(const Ladder& ladder, LevelId level);

/// Throws Failure when \p json is not what toJson() wrote.
[[nodiscard]] Level levelFromJson(std::string_view json);
[[nodiscard]] std::string toJson(const Level& level);
/// The ladder that ships with the program (resources/levels/ladder.json).
[[nodiscard]] const Ladder& shippedLadder();

} // namespace weilu
