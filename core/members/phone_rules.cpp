// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/byte_set.h"
#include "core/base/text.h"
#include "core/members/cell_text.h"
#include "core/members/identity_rules.h"

#include <algorithm>
#include <array>

namespace weilu {

namespace {

using Phone = tl::expected<std::string, PhoneFault>;

constexpr std::size_t shortest = 7;
constexpr std::size_t longest = 15; // ITU-T E.164

bool isDigit(char c) { return c >= '0' && c <= '9'; }

bool allDigits(std::string_view text) { return digitBytes.holdsAll(text); }

std::size_t digitCount(std::string_view text)
{
  return static_cast<std::size_t>(std::ranges::count_if(text, isDigit));
}

/// All digits the same, or each one more (or one less) than the digit before.
bool isPlaceholder(std::string_view digits)
{
  if (digits == "13800138000") // the operator's own service line, on every form as an example
    return true;
  for (const int step : {0, 1, 9}) {
    bool holds = true;
    for (std::size_t i = 1; i < digits.size() && holds; ++i)
      holds = (digits[i - 1] - '0' + step) % 10 == digits[i] - '0';
    if (holds)
      return true;
  }
  return false;
}

bool looksMobile(std::string_view digits)
{
  return digits.size() >= 2 && digits[0] == '1' && digits[1] >= '3';
}

bool isMobile(std::string_view digits) { return digits.size() == 11 && looksMobile(digits); }

/// A Chinese number with area code, without the leading 0: 10 and 2x with eight digits, three-digit
/// areas with seven or eight.
bool isLandline(std::string_view digits)
{
  const auto subscriber = [&](std::size_t area, std::size_t length) {
    return digits.size() == area + length && digits[area] >= '2';
  };
  if (digits.starts_with("10") || digits.starts_with("2"))
    return subscriber(2, 8);
  // First two digits that no Chinese area code has.
  constexpr std::array<std::string_view, 21> none = {"30", "32", "36", "38", "40", "49", "50",
                                                     "60", "61", "62", "64", "65", "67", "68",
                                                     "78", "80", "84", "86", "92", "96", "98"};
  if (digits.size() < 2 || digits[0] < '3' || std::ranges::find(none, digits.substr(0, 2)) != none.end())
    return false;
  return subscriber(3, 7) || subscriber(3, 8);
}

bool isServiceLine(std::string_view digits)
{
  return digits.size() == 10 && (digits.starts_with("400") || digits.starts_with("800"));
}

/// What follows +86.
Phone chinese(std::string_view digits)
{
  if (isPlaceholder(digits))
    return tl::unexpected(PhoneFault::Placeholder);
  if (digits.starts_with("0"))
    digits.remove_prefix(1);
  else if (digits.starts_with("86") && isMobile(digits.substr(2)))
    digits.remove_prefix(2);
  if (isPlaceholder(digits))
    return tl::unexpected(PhoneFault::Placeholder);
  if (isMobile(digits) || isLandline(digits) || isServiceLine(digits))
    return "+86" + std::string(digits);
  return tl::unexpected(looksMobile(digits) ? PhoneFault::Torn : PhoneFault::NotAPhone);
}

Phone international(std::string_view digits)
{
  if (digits.starts_with("86"))
    return chinese(digits.substr(2));
  if (digits.size() < shortest || digits.size() > longest || digits[0] == '0')
    return tl::unexpected(PhoneFault::NotAPhone);
  return "+" + std::string(digits);
}

/// Digits without a country, written the ways Chinese numbers are; no value for any other number.
std::optional<Phone> domestic(std::string_view digits)
{
  for (const std::string_view prefix : {"", "0", "86", "086"}) {
    if (digits.starts_with(prefix) && isMobile(digits.substr(prefix.size())))
      return chinese(digits.substr(prefix.size()));
  }
  if (digits.starts_with("0") && isLandline(digits.substr(1)))
    return chinese(digits);
  const std::string_view bare = digits.starts_with("86") ? digits.substr(2) : digits;
  if (looksMobile(bare) && bare.size() > shortest)
    return tl::unexpected(PhoneFault::Torn);
  return {};
}

Phone number(std::string_view digits, bool plus)
{
  if (digits.empty())
    return tl::unexpected(PhoneFault::Empty);
  if (isPlaceholder(digits))
    return tl::unexpected(PhoneFault::Placeholder);
  if (plus)
    return international(digits);
  if (digits.starts_with("00"))
    return international(digits.substr(2));
  if (auto known = domestic(digits))
    return *known;
  if (digits.size() < shortest || digits.size() > longest)
    return tl::unexpected(PhoneFault::NotAPhone);
  return std::string(digits);
}

bool isScientific(std::string_view text)
{
  const auto e = text.find('e');
  if (e == std::string_view::npos || e == 0 || !isDigit(text[0]))
    return false;
  std::string_view exponent = text.substr(e + 1);
  if (exponent.starts_with("+") || exponent.starts_with("-"))
    exponent.remove_prefix(1);
  return !exponent.empty() && allDigits(exponent) &&
         std::ranges::all_of(text.substr(0, e), [](char c) { return isDigit(c) || c == '.'; });
}

/// Cuts the extension off \p text. Gives its digits; empty: there is none.
std::string takeExtension(std::string_view& text)
{
  for (const std::string_view mark : {";ext=", "ext.", "ext", "转", "轉", "分机", "#"}) {
    const auto at = text.find(mark);
    if (at == std::string_view::npos)
      continue;
    const std::string_view digits = trimmed(text.substr(at + mark.size()));
    if (digits.empty() || digits.size() > 6 || !allDigits(digits))
      continue;
    text = trimmed(text.substr(0, at));
    return std::string(digits);
  }
  return {};
}

bool isMasked(std::string_view text)
{
  constexpr std::array<std::string_view, 6> masks = {"*", "x", "×", "•", "●", "█"};
  return digitCount(text) > 0 &&
         std::ranges::any_of(masks, [&](auto mask) { return text.find(mask) != std::string_view::npos; });
}

/// Length of the separator that \p text begins with; 0: none. A slash separates only an area code.
std::size_t separator(std::string_view text, std::size_t digitsBefore)
{
  for (const std::string_view mark : {" ", "-", ".", "(", ")", "_", "‐", "‒", "–", "—", "―", "−"}) {
    if (text.starts_with(mark))
      return mark.size();
  }
  return text.starts_with("/") && digitsBefore > 0 && digitsBefore < shortest ? 1 : 0;
}

/// The digits of \p text; no value when it holds anything that no phone number has.
std::optional<std::string> plainDigits(std::string_view text)
{
  std::string digits;
  for (std::size_t i = 0; i < text.size();) {
    if (isDigit(text[i])) {
      digits += text[i++];
      continue;
    }
    const auto length = separator(text.substr(i), digits.size());
    if (length == 0)
      return {};
    i += length;
  }
  return digits;
}

/// Without "tel:", "手机:" and the ".0" of a number that went through a spreadsheet.
std::string_view withoutDecoration(std::string_view text)
{
  const auto colon = text.find(':');
  if (colon != std::string_view::npos && digitCount(text.substr(0, colon)) == 0)
    text = trimmed(text.substr(colon + 1));
  return withoutDecimalZero(text);
}

} // namespace

tl::expected<std::string, PhoneFault> readPhone(std::string_view typed)
{
  if (isMobile(typed) && allDigits(typed)) // as nearly all are
    return chinese(typed);
  const std::string cell = foldedCell(typed);
  std::string_view text = withoutDecoration(cell);
  if (isScientific(text))
    return tl::unexpected(PhoneFault::Scientific);
  const std::string extension = takeExtension(text);
  if (isMasked(text))
    return tl::unexpected(PhoneFault::Masked);
  const auto start = text.find_first_not_of("( ");
  const bool plus = start != std::string_view::npos && text[start] == '+';
  std::string body(plus ? text.substr(start + 1) : text);
  // "+44 (0)20 …": the zero is for callers at home.
  if (const auto trunk = body.find("(0)"); trunk != std::string::npos && (plus || body.starts_with("00")))
    body.erase(trunk, 3);
  const auto digits = plainDigits(body);
  if (!digits)
    return tl::unexpected(digitCount(body) == 0 ? PhoneFault::Empty : PhoneFault::NotAPhone);
  auto phone = number(*digits, plus);
  if (phone && !extension.empty())
    *phone += ";ext=" + extension;
  return phone;
}

std::optional<std::string> normalisedPhone(std::string_view typed)
{
  auto phone = readPhone(typed);
  return phone ? std::optional(std::move(*phone)) : std::nullopt;
}

std::vector<std::string> splitPhones(std::string_view cell)
{
  const auto whole = [&] {
    const auto text = trimmed(cell);
    return text.empty() ? std::vector<std::string>{} : std::vector{std::string(text)};
  };
  const auto cut = [&](std::string_view separators, std::size_t least) {
    auto parts = splitList(cell, separators);
    // Full-width digits are three bytes each: count after folding.
    const auto digits = [](const std::string& part) { return digitCount(foldedCell(part)); };
    std::erase_if(parts, [&](const auto& part) { return digits(part) == 0; });
    const bool good = std::ranges::all_of(parts, [&](const auto& part) { return digits(part) >= least; });
    return good ? parts : std::vector<std::string>{};
  };
  if (allDigits(cell) || cell.find(";ext=") != std::string_view::npos)
    return whole();
  auto numbers = cut(",;/|、，；／｜或和\n", shortest);
  if (auto spaced = cut(" \t\n　", 10); numbers.size() < 2 && spaced.size() > 1)
    return spaced;
  if (!numbers.empty())
    return numbers;
  return whole();
}

} // namespace weilu
