// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/proportion.h"

#include <algorithm>
#include <cmath>

namespace weilu {

std::optional<Interval95> wilsonInterval(const Proportion& proportion)
{
  if (proportion.of <= 0)
    return {};
  constexpr double z = 1.959963984540054; // the 97.5 % quantile of the standard normal distribution
  const auto n = static_cast<double>(proportion.of);
  const double p = proportion.share(), around = 2 * n * p + z * z, twice = 2 * (n + z * z);
  const double half = z * std::sqrt(z * z + 4 * n * p * (1 - p));
  return Interval95{std::max(0.0, (around - half) / twice), std::min(1.0, (around + half) / twice)};
}

std::optional<ShareDifference> differenceOf(const Proportion& treated, const Proportion& heldOut)
{
  const auto one = wilsonInterval(treated), other = wilsonInterval(heldOut);
  if (!one || !other)
    return {};
  const double p = treated.share(), q = heldOut.share();
  return ShareDifference{
      p - q,
      {p - q - std::hypot(p - one->low, other->high - q), p - q + std::hypot(one->high - p, q - other->low)}};
}

} // namespace weilu
