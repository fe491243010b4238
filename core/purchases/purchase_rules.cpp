// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/purchases/purchase_rules.h"

#include "core/base/text.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <set>

namespace weilu {

namespace {

struct Sign {
  std::string_view written; ///< folded
  std::string_view code;
};

constexpr std::array<Sign, 47> signs = {{
    {"¥", "CNY"},      {"元", "CNY"},   {"人民币", "CNY"}, {"人民币元", "CNY"}, {"rmb", "CNY"},
    {"cn¥", "CNY"},    {"rmb¥", "CNY"}, {"圆", "CNY"},     {"$", "USD"},        {"us$", "USD"},
    {"usd$", "USD"},   {"美元", "USD"}, {"€", "EUR"},      {"欧元", "EUR"},     {"£", "GBP"},
    {"英镑", "GBP"},   {"hk$", "HKD"},  {"港币", "HKD"},   {"港元", "HKD"},     {"nt$", "TWD"},
    {"新台币", "TWD"}, {"台币", "TWD"}, {"新臺幣", "TWD"}, {"mop$", "MOP"},     {"jp¥", "JPY"},
    {"円", "JPY"},     {"日元", "JPY"}, {"日圆", "JPY"},   {"₩", "KRW"},        {"韩元", "KRW"},
    {"s$", "SGD"},     {"sg$", "SGD"},  {"a$", "AUD"},     {"au$", "AUD"},      {"c$", "CAD"},
    {"ca$", "CAD"},    {"nz$", "NZD"},  {"r$", "BRL"},     {"mx$", "MXN"},      {"₹", "INR"},
    {"₽", "RUB"},    {"฿", "THB"},    {"₫", "VND"},      {"₱", "PHP"},        {"₺", "TRY"},
    {"zł", "PLN"},     {"chf.", "CHF"},
}};

/// Not two decimal places (ISO 4217, list one).
constexpr std::string_view noPlaces = " BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF ";
constexpr std::string_view threePlaces = " BHD IQD JOD KWD LYD OMR TND ";
constexpr std::string_view fourPlaces = " CLF UYW ";

bool isIn(std::string_view list, std::string_view code)
{
  return code.size() == 3 && list.find(fmt::format(" {} ", code)) != std::string_view::npos;
}

} // namespace

std::optional<std::string> currencyCode(std::string_view written)
{
  const std::string text = folded(written);
  for (const Sign& sign : signs) {
    if (sign.written == text)
      return std::string(sign.code);
  }
  if (text.size() != 3 || !std::ranges::all_of(text, [](char c) { return c >= 'a' && c <= 'z'; }))
    return {};
  std::string code = text;
  std::ranges::transform(code, code.begin(), [](char c) { return static_cast<char>(c - 'a' + 'A'); });
  return code;
}

int minorUnits(std::string_view currency)
{
  if (isIn(noPlaces, currency))
    return 0;
  if (isIn(threePlaces, currency))
    return 3;
  return isIn(fourPlaces, currency) ? 4 : 2;
}

std::optional<std::int64_t> toMinor(double amount, std::string_view currency)
{
  const double minor = std::round(amount * std::pow(10.0, minorUnits(currency)));
  if (!(std::abs(minor) < 9.2e18))
    return {};
  return static_cast<std::int64_t>(minor);
}

std::string plainMoney(std::int64_t minor, std::string_view currency)
{
  const int places = minorUnits(currency);
  const bool negative = minor < 0;
  // Unsigned, because the smallest number has no positive twin.
  const auto size = negative ? 0 - static_cast<std::uint64_t>(minor) : static_cast<std::uint64_t>(minor);
  std::string digits = fmt::format("{:0>{}}", size, places + 1);
  if (places > 0)
    digits.insert(digits.size() - static_cast<std::size_t>(places), ".");
  return negative ? "-" + digits : digits;
}

std::vector<PaidTotal> paidTotals(std::span<const Purchase> purchases)
{
  std::map<std::string, PaidTotal> totals;
  std::set<std::pair<std::string, std::string>> seen; // currency and order number
  for (const Purchase& purchase : purchases) {
    if (purchase.state == PurchaseState::NotPaid)
      continue;
    PaidTotal& total = totals[purchase.currency];
    total.currency = purchase.currency;
    if (purchase.state == PurchaseState::Refunded) {
      total.refunded += purchase.amount;
      continue;
    }
    total.paid += purchase.amount;
    total.orders += purchase.reference.empty() || seen.insert({purchase.currency, purchase.reference}).second;
  }
  std::vector<PaidTotal> result;
  for (auto& [currency, total] : totals)
    result.push_back(std::move(total));
  std::ranges::stable_sort(result, std::ranges::greater{}, &PaidTotal::orders);
  return result;
}

} // namespace weilu
