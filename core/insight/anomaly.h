// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <vector>

namespace weilu {

/// What was to be expected of one value of a series by those around it.
struct ExpectedBand {
  double expected = 0;
  double low = 0, high = 0;
  bool outside = false; ///< the value is below low or above high
};

inline constexpr int anomalyWindow = 13; ///< values the running trend looks at, the value itself among them
inline constexpr int anomalyAtLeast = 8; ///< values a band needs
inline constexpr double anomalyReach = 3.5; ///< robust standard deviations from the middle to an edge
/// A band is never narrower than this share of what is expected: a series that hardly moves has no odd weeks.
inline constexpr double anomalyLeastSpread = 0.02;

/// The band of each value of a weekly series, or of any with equal steps. Expected is a running trend: a
/// Theil–Sen line (core/insight/trend.h) through the nearest values. The edges are anomalyReach × 1.4826 ×
/// the median absolute deviation of the residuals away (B. Iglewicz and D. C. Hoaglin, How to Detect and
/// Handle Outliers, 1993; F. R. Hampel, JASA 69, 1974). Empty with fewer than anomalyAtLeast values.
[[nodiscard]] std::vector<ExpectedBand> expectedBands(std::span<const double> values);

} // namespace weilu
