// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/purchases/purchase.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace weilu {

/// The ISO 4217 code for what files write: "cny", "人民币", "￥", "US$", "€" …; ¥ alone is CNY, $ alone USD.
/// No value for anything else.
[[nodiscard]] std::optional<std::string> currencyCode(std::string_view written);
/// Decimal places of a currency by ISO 4217: JPY 0, KWD 3, most 2 (also for unknown codes).
[[nodiscard]] int minorUnits(std::string_view currency);
/// An amount in whole units as minor units, half away from zero; no value beyond 64 bits.
[[nodiscard]] std::optional<std::int64_t> toMinor(double amount, std::string_view currency);
/// "1234.50" for 123450 CNY; "1234" for 1234 JPY.
[[nodiscard]] std::string plainMoney(std::int64_t minor, std::string_view currency);

/// What somebody paid in one currency. Minor units; never converted into another one.
struct PaidTotal {
  std::string currency;
  std::int64_t paid = 0;     ///< of the orders that stand, less what came back of them
  std::int64_t refunded = 0; ///< of the orders that came back whole
  std::uint64_t orders = 0;  ///< that stand; the lines of one order number are one
};
/// The totals of one person's purchases, most orders first; unpaid ones count nowhere.
[[nodiscard]] std::vector<PaidTotal> paidTotals(std::span<const Purchase> purchases);

} // namespace weilu
