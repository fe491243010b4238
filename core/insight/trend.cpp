// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/trend.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace weilu {

namespace {

/// Σ over groups of t equal values of t(t−1)(2t+5).
double tiesOf(std::span<const double> values)
{
  std::vector<double> sorted(values.begin(), values.end());
  std::sort(sorted.begin(), sorted.end());
  double ties = 0;
  for (auto from = sorted.begin(); from != sorted.end();) {
    const auto to = std::upper_bound(from, sorted.end(), *from);
    const auto t = static_cast<double>(to - from);
    ties += t * (t - 1) * (2 * t + 5);
    from = to;
  }
  return ties;
}

int sign(double value) { return value > 0 ? 1 : value < 0 ? -1 : 0; }

} // namespace

double medianOf(std::span<const double> values)
{
  if (values.empty())
    return 0;
  std::vector<double> sorted(values.begin(), values.end());
  const auto middle = sorted.begin() + static_cast<std::ptrdiff_t>(sorted.size() / 2);
  std::nth_element(sorted.begin(), middle, sorted.end());
  if (sorted.size() % 2 == 1)
    return *middle;
  return (*std::max_element(sorted.begin(), middle) + *middle) / 2;
}

double theilSenSlope(std::span<const double> values)
{
  std::vector<double> slopes;
  for (std::size_t i = 0; i < values.size(); ++i) {
    for (std::size_t k = i + 1; k < values.size(); ++k)
      slopes.push_back((values[k] - values[i]) / static_cast<double>(k - i));
  }
  return medianOf(slopes);
}

MannKendall mannKendall(std::span<const double> values)
{
  MannKendall test;
  for (std::size_t i = 0; i < values.size(); ++i) {
    for (std::size_t k = i + 1; k < values.size(); ++k)
      test.s += sign(values[k] - values[i]);
  }
  const auto n = static_cast<double>(values.size());
  test.variance = (n * (n - 1) * (2 * n + 5) - tiesOf(values)) / 18;
  if (test.s != 0 && test.variance > 0) {
    const double z = (std::abs(test.s) - 1) / std::sqrt(test.variance);
    test.p = std::erfc(z / std::sqrt(2.0));
  }
  return test;
}

std::optional<Trend> trendOf(std::span<const double> values, int atLeast)
{
  if (static_cast<int>(values.size()) < std::max(atLeast, 2))
    return {};
  return Trend{theilSenSlope(values), mannKendall(values).p, static_cast<int>(values.size())};
}

} // namespace weilu
