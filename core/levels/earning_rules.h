// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/levels/earning.h"
#include "core/levels/point_block.h"

#include <cstdint>
#include <vector>

namespace weilu {

/// How often somebody did what a rule pays, on one date.
struct EarningTally {
  std::uint32_t person = 0;
  std::uint32_t times = 0;
};

/// What the levels multiply points by, in percent.
struct LevelPercents {
  std::vector<std::uint16_t> byPerson; ///< index = id; whoever is beyond its end has the lowest level
  std::uint16_t lowest = 100;
  [[nodiscard]] std::uint16_t of(std::uint32_t person) const
  {
    return person < byPerson.size() ? byPerson[person] : lowest;
  }
};

/// Works out what one rule gives, date after date of one calendar month: points for each time, at most the
/// cap of the day and what the cap of the month leaves, times the level's percentage, rounded down.
class EarningMonth {
public:
  explicit EarningMonth(const EarningRule& rule);
  /// \p tallies: in any order; several of a person add up. They are sorted on the way.
  [[nodiscard]] std::vector<PointShare> give(Date date, std::vector<EarningTally>& tallies,
                                             const LevelPercents& percents);

private:
  /// What of \p points the month leaves.
  std::uint64_t withinMonth(std::uint32_t person, std::uint64_t points, int cap);
  const EarningRule& m_rule;
  std::vector<std::uint32_t> m_given; ///< this month before multipliers, index = id
};

} // namespace weilu
