// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/history.h"

namespace weilu {

/// The people of one period, by what they did (product.md section 6).
struct LifecyclePeople {
  People active, fresh, returning, resurrected, dormant, silent, neverActive;
};
struct LifecycleRow {
  Date start;
  std::int64_t active = 0, fresh = 0, returning = 0, resurrected = 0, dormant = 0;
  std::int64_t silent = 0;      ///< stock: active once, nothing in the last silentAfter days
  std::int64_t neverActive = 0; ///< stock
  bool finished = true;         ///< the as-of date is not before the period's end
};
/// The people of the period that contains \p start, which is not after \p asOf. In a period that is not
/// finished at \p asOf only the dates up to it count, in all parts.
[[nodiscard]] LifecyclePeople lifecyclePeople(const History& history, Period period, Date start, Date asOf,
                                              int silentAfter);
/// One row per period from the one that contains range.from to the one that contains range.to, but
/// none that starts after \p asOf.
[[nodiscard]] std::vector<LifecycleRow> lifecycleRows(const History& history, Period period, DateRange range,
                                                      Date asOf, int silentAfter);
/// (new + resurrected) ÷ dormant; no value when dormant is 0.
[[nodiscard]] std::optional<double> quickRatio(const LifecycleRow& row);

} // namespace weilu
