// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

namespace weilu {

/// How numbers of people are spread: bars of one width, each from its begin up to the next one's. What is
/// rarer than one in a hundred above the rest is in the last bar, so that a few do not squeeze all others
/// into one.
struct ValueHistogram {
  double first = 0; ///< where the first bar begins
  double step = 1;  ///< 1, 2 or 5 times a power of ten; of whole numbers at least 1
  std::vector<std::int64_t> people;
  bool openEnd = false; ///< the last bar holds larger numbers, too
};

/// Bars a histogram has at most.
inline constexpr int histogramBars = 31;
/// \p whole: the numbers are whole. \p show: a number that must lie within the bars, a threshold. No bars
/// when there are no numbers.
[[nodiscard]] ValueHistogram valueHistogram(std::vector<double> numbers, bool whole, double show);

} // namespace weilu
