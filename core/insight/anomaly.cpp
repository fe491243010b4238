// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/anomaly.h"

#include "core/insight/trend.h"

#include <algorithm>
#include <cmath>

namespace weilu {

namespace {

/// Makes the median absolute deviation of a normal distribution its standard deviation.
constexpr double madToDeviation = 1.4826;

/// The value at \p at of the line through the values around it.
double lineAt(std::span<const double> values, std::size_t at)
{
  const std::size_t width = std::min<std::size_t>(anomalyWindow, values.size());
  const std::size_t half = width / 2;
  const std::size_t from = std::min(at < half ? 0 : at - half, values.size() - width);
  const auto window = values.subspan(from, width);
  const double slope = theilSenSlope(window);
  std::vector<double> levels;
  for (std::size_t i = 0; i < width; ++i)
    levels.push_back(window[i] + slope * (static_cast<double>(at) - static_cast<double>(from + i)));
  return medianOf(levels);
}

} // namespace

std::vector<ExpectedBand> expectedBands(std::span<const double> values)
{
  std::vector<ExpectedBand> bands;
  if (values.size() < anomalyAtLeast)
    return bands;
  std::vector<double> away;
  for (std::size_t i = 0; i < values.size(); ++i) {
    bands.push_back({lineAt(values, i), 0, 0, false});
    away.push_back(std::abs(values[i] - bands[i].expected));
  }
  const double deviation = madToDeviation * medianOf(away);
  for (std::size_t i = 0; i < values.size(); ++i) {
    ExpectedBand& band = bands[i];
    const double reach = anomalyReach * std::max(deviation, anomalyLeastSpread * std::abs(band.expected));
    band.low = band.expected - reach;
    band.high = band.expected + reach;
    band.outside = values[i] < band.low || values[i] > band.high;
  }
  return bands;
}

} // namespace weilu
