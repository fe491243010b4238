// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>

namespace weilu {

/// So many of so many.
struct Proportion {
  std::int64_t count = 0, of = 0; ///< 0 ≤ count ≤ of
  [[nodiscard]] double share() const { return static_cast<double>(count) / static_cast<double>(of); }
};

/// A 95 % confidence interval.
struct Interval95 {
  double low = 0, high = 0;
};

/// Wilson's score interval of a proportion (E. B. Wilson, JASA 22, 1927); nothing when it is of nobody.
[[nodiscard]] std::optional<Interval95> wilsonInterval(const Proportion& proportion);

/// How much larger a share is than another.
struct ShareDifference {
  double difference = 0; ///< −1 to 1
  Interval95 interval;
  /// Whether the interval leaves out zero.
  [[nodiscard]] bool isClear() const { return interval.low > 0 || interval.high < 0; }
};

/// The difference of two independent proportions with Newcombe's hybrid score interval (R. G. Newcombe,
/// Statistics in Medicine 17, 1998, method 10); nothing when either is of nobody.
[[nodiscard]] std::optional<ShareDifference> differenceOf(const Proportion& treated,
                                                          const Proportion& heldOut);

} // namespace weilu
