// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/dates.h"

#include <cstddef>
#include <vector>

namespace weilu::ui {

inline constexpr int daysOfWeek = 7;

/// Dates of something that lasts from its first to its last day.
struct Lasting {
  std::size_t index = 0; ///< of what it stands for
  Date first, last;
};

/// The part of it that lies in one of the weeks shown.
struct WeekBar {
  std::size_t index = 0;
  int week = 0; ///< from the first one shown
  int column = 0, days = 1;
  int lane = 0;                    ///< from the top of the week
  bool begins = true, ends = true; ///< in this week
  Date first;                      ///< of this part
};

/// Weeks that are shown: their first date, and how many there are.
struct Weeks {
  Date first;
  int count = 0;
  [[nodiscard]] Date last() const { return first.plus(count * daysOfWeek - 1); }
};
/// Those that hold the month of \p day.
[[nodiscard]] Weeks weeksOfMonth(const Calendar& calendar, Date day);
/// Puts what lasts into the weeks, each in the highest lane that is free on all its days; what begins first
/// and lasts longest first.
[[nodiscard]] std::vector<WeekBar> barsOf(const Weeks& weeks, std::vector<Lasting> lasting);

/// Something at a time of one day.
struct Timed {
  std::size_t index = 0;
  Date day;
  int from = 0, to = 0; ///< minutes of the day
};
/// Where it stands beside what is at the same time: in which of how many columns of its day.
struct HourBlock {
  Timed what;
  int column = 0, columns = 1;
};
/// Whatever overlaps shares the width of its day; what is shorter than \p least minutes takes as much room.
[[nodiscard]] std::vector<HourBlock> blocksOf(std::vector<Timed> timed, int least);

} // namespace weilu::ui
