// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/value_histogram.h"

#include <algorithm>
#include <cmath>

namespace weilu {

namespace {

/// The smallest of 1, 2, 5 × 10ⁿ that is not below \p least.
double roundStep(double least)
{
  const double power = std::pow(10, std::floor(std::log10(least)));
  for (const double factor : {1.0, 2.0, 5.0}) {
    if (factor * power >= least * (1 - 1e-9))
      return factor * power;
  }
  return 10 * power;
}

} // namespace

ValueHistogram valueHistogram(std::vector<double> numbers, bool whole, double show)
{
  ValueHistogram histogram;
  if (numbers.empty())
    return histogram;
  std::sort(numbers.begin(), numbers.end());
  const double low = std::min(numbers.front(), show);
  const double high = std::max(numbers[((numbers.size() - 1) * 99 + 99) / 100], show);
  const double least = (high - low) / (histogramBars - 1);
  histogram.step = roundStep(std::max(least, whole ? 1.0 : 1e-9));
  if (!whole && high == low)
    histogram.step = 1;
  histogram.first = std::floor(low / histogram.step) * histogram.step;
  const auto bars = static_cast<std::size_t>((high - histogram.first) / histogram.step) + 1;
  histogram.people.resize(std::min<std::size_t>(bars, histogramBars));
  for (const double number : numbers) {
    const auto bar = static_cast<std::size_t>((number - histogram.first) / histogram.step);
    ++histogram.people[std::min(bar, histogram.people.size() - 1)];
  }
  const double end = histogram.first + histogram.step * static_cast<double>(histogram.people.size());
  histogram.openEnd = numbers.back() >= end;
  return histogram;
}

} // namespace weilu
