// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>

namespace weilu {

/// Where a series of values at equal steps is going.
struct Trend {
  double slope = 0; ///< per step, by Theil–Sen
  double p = 1;     ///< two-sided, by Mann–Kendall
  int count = 0;    ///< values it rests on
};

/// Theil–Sen: the median of the slopes of all pairs (P. K. Sen, JASA 63, 1968); 0 with fewer than two values.
/// One odd value among many moves it little.
[[nodiscard]] double theilSenSlope(std::span<const double> values);

/// Mann–Kendall test against "no trend" (M. G. Kendall, Rank Correlation Methods, 1975).
struct MannKendall {
  int s = 0;           ///< pairs that rise − pairs that fall
  double variance = 0; ///< of s without a trend, with the correction for ties
  double p = 1; ///< two-sided, by the normal approximation with continuity correction; 1 when all are equal
};
[[nodiscard]] MannKendall mannKendall(std::span<const double> values);

/// Both together; none with fewer than \p atLeast values.
[[nodiscard]] std::optional<Trend> trendOf(std::span<const double> values, int atLeast = 2);

/// The middle value, or the mean of the two in the middle; 0 of none.
[[nodiscard]] double medianOf(std::span<const double> values);

} // namespace weilu
