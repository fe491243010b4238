// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/history.h"

namespace weilu {

/// How many people were active in how many periods of the range (product.md section 6).
struct Stickiness {
  std::int64_t periods = 0;         ///< of the range up to the as-of date; the last may be unfinished
  std::vector<std::int64_t> people; ///< [n − 1]: active in exactly n periods; one per period
};
/// \p range: periods that contain its dates, without those that start after \p asOf.
[[nodiscard]] Stickiness stickiness(const History& history, Period period, DateRange range, Date asOf);
/// Exactly the people of a bar: active in \p periods periods; with 0 those of the population never active in
/// the range.
[[nodiscard]] People stickinessPeople(const History& history, Period period, DateRange range, Date asOf,
                                      int periods);

} // namespace weilu
