// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/history.h"

namespace weilu {

/// The dates that end with a date and whose people are its WAU and MAU.
inline constexpr int wauDates = 7, mauDates = 30;

/// DAU, WAU, MAU at the end of a date (product.md section 6).
struct ActiveRow {
  Date date;
  std::int64_t dau = 0, wau = 0, mau = 0;
  double stickiness = 0; ///< dau ÷ mau; 0 when mau is 0
};
/// One row per date of \p range.
[[nodiscard]] std::vector<ActiveRow> activeRows(const History& history, DateRange range);
/// The people behind wau (wauDates), mau (mauDates) or dau (1).
[[nodiscard]] People activeWithin(const History& history, Date asOf, int days);

} // namespace weilu
