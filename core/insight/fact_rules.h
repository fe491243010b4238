// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/dates.h"
#include "core/purchases/purchase.h"

#include <optional>
#include <span>
#include <string_view>

namespace weilu {

/// The dates a window of \p days ends with \p asOf: "last 30 days" is 30 dates, the last one inside.
[[nodiscard]] DateRange lastDays(Date asOf, int days);
/// The seven dates of the \p back-th week before \p asOf; 0: the one that ends with it.
[[nodiscard]] DateRange lastWeek(Date asOf, int back);

/// Days from \p asOf to the next birthday, 0 on the day itself. 29 February is kept on the 28th in other
/// years. \p birthday: "1990-05-01" or "--05-01"; no value when it is neither.
[[nodiscard]] std::optional<int> daysToBirthday(std::string_view birthday, Date asOf);

/// A share as rules speak of it: 0–100.
[[nodiscard]] constexpr double percent(double share) { return share * 100; }

/// What a person's terms come to on a date.
struct TermState {
  bool active = false;  ///< one holds
  bool renewed = false; ///< one holds that began when an earlier one ended, or later
  /// Days to the end of the last term, negative when it is over; none without a term or when one has no end.
  std::optional<int> endsInDays;
};
[[nodiscard]] TermState termState(std::span<const Term> terms, Date asOf);

} // namespace weilu
