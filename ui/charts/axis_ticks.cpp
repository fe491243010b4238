// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/axis_ticks.h"

#include <algorithm>
#include <cmath>

namespace weilu::ui {

namespace {

constexpr double slack = 1e-9; // a tick that lies on the end of the range is inside

int ticksIn(double low, double high, double step)
{
  const double first = std::ceil(low / step - slack);
  const double last = std::floor(high / step + slack);
  return static_cast<int>(last - first) + 1;
}

double roundStep(double low, double high, bool whole, int most)
{
  double power = std::pow(10, std::floor(std::log10((high - low) / most)));
  for (;; power *= 10) {
    for (const double factor : {1.0, 2.0, 2.5, 5.0}) {
      const double step = power * factor;
      if (whole && step != std::floor(step))
        continue;
      if (ticksIn(low, high, step) <= most)
        return step;
    }
  }
}

} // namespace

AxisTicks axisTicks(double low, double high, AxisFrom from, bool whole, int most)
{
  if (from == AxisFrom::Zero) {
    low = std::min(low, 0.0);
    high = std::max(high, 0.0);
  }
  if (!std::isfinite(low) || !std::isfinite(high) || low > high || (low == 0 && high == 0))
    return {0, 1, 1, {0}};
  if (low == high) {
    low -= std::max(std::abs(low) * .1, whole ? 1.0 : 1e-6);
    high += std::max(std::abs(high) * .1, whole ? 1.0 : 1e-6);
  }
  AxisTicks ticks;
  ticks.step = roundStep(low, high, whole, std::max(2, most));
  const double half = ticks.step / 2;
  ticks.low = std::floor(low / half + slack) * half;
  ticks.high = std::ceil(high / half - slack) * half;
  const auto first = static_cast<qint64>(std::ceil(ticks.low / ticks.step - slack));
  const auto last = static_cast<qint64>(std::floor(ticks.high / ticks.step + slack));
  for (qint64 i = first; i <= last; ++i)
    ticks.values.append(static_cast<double>(i) * ticks.step);
  return ticks;
}

int labelStep(double pitch, double width, double gap)
{
  if (!(pitch > 0))
    return 1;
  const double marks = (width + gap) / pitch;
  for (const int step : {1, 2, 3, 4, 7, 14, 21, 28}) {
    if (marks <= step)
      return step;
  }
  return static_cast<int>(std::ceil(marks / 28)) * 28;
}

} // namespace weilu::ui
