// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/intake/cell_value.h"
#include "core/purchases/purchase_rules.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace weilu {

namespace {

bool isDigit(char c) { return c >= '0' && c <= '9'; }

/// Cuts \p token off the front of \p text when it is there.
bool cutFront(std::string_view& text, std::string_view token)
{
  if (text.substr(0, token.size()) != token)
    return false;
  text = trimmed(text.substr(token.size()));
  return true;
}

/// Digits with their marks, up to the first other character; spaces between digits separate thousands.
std::string cutDigits(std::string_view& text)
{
  std::string digits;
  constexpr std::array<std::string_view, 4> gaps{" ", "\xC2\xA0", "\xE2\x80\xAF", "'"};
  while (!text.empty()) {
    if (isDigit(text[0]) || text[0] == '.' || text[0] == ',') {
      digits += text[0];
      text.remove_prefix(1);
      continue;
    }
    const auto gap = std::find_if(gaps.begin(), gaps.end(), [&text](std::string_view g) {
      return text.substr(0, g.size()) == g && text.size() > g.size() && isDigit(text[g.size()]);
    });
    if (gap == gaps.end())
      break;
    text.remove_prefix(gap->size());
  }
  return digits;
}

/// Which of the marks in \p digits is the decimal one: its position, or npos.
std::size_t decimalMark(const std::string& digits, bool decimalComma)
{
  const std::size_t comma = digits.rfind(','), point = digits.rfind('.');
  constexpr auto none = std::string::npos;
  if (comma != none && point != none)
    return std::max(comma, point);
  const std::size_t mark = comma != none ? comma : point;
  if (mark == none || digits.find(digits[mark]) != mark)
    return none; // twice the same mark: thousands
  const bool ownMark = (digits[mark] == ',') == decimalComma;
  return ownMark || digits.size() - mark != 4 ? mark : none;
}

/// Digits without marks as a decimal; no value when the marks do not stand like in a number.
std::optional<Decimal> decimal(const std::string& digits, bool decimalComma)
{
  const std::size_t mark = decimalMark(digits, decimalComma);
  Decimal result;
  bool any = false;
  for (std::size_t i = 0; i < digits.size(); ++i) {
    if (!isDigit(digits[i]))
      continue;
    any = true;
    const bool fraction = mark != std::string::npos && i > mark;
    if (fraction && result.scale == 9)
      break;
    if (result.digits > (std::numeric_limits<std::int64_t>::max() - 9) / 10)
      return {};
    result.digits = result.digits * 10 + (digits[i] - '0');
    result.scale += fraction;
  }
  return any ? std::optional(result) : std::nullopt;
}

bool scaleUp(Decimal& number, int zeros)
{
  for (; zeros > 0 && number.scale > 0; --zeros)
    --number.scale;
  for (; zeros > 0; --zeros) {
    if (std::abs(number.digits) > std::numeric_limits<std::int64_t>::max() / 10)
      return false;
    number.digits *= 10;
  }
  return true;
}

/// 万, 亿 and the w of chats; true when the number is still one.
bool applyMultiplier(std::string_view& text, Decimal& number)
{
  if (cutFront(text, "万") || cutFront(text, "萬") || cutFront(text, "w") || cutFront(text, "W"))
    return scaleUp(number, 4);
  if (cutFront(text, "亿") || cutFront(text, "億"))
    return scaleUp(number, 8);
  return true;
}

/// Cuts sign and brackets off; true for a negative number.
bool cutSign(std::string_view& text)
{
  if (text.size() > 2 && text.front() == '(' && text.back() == ')') {
    text = trimmed(text.substr(1, text.size() - 2));
    return true;
  }
  if (cutFront(text, "-") || cutFront(text, "\xE2\x88\x92"))
    return true;
  cutFront(text, "+");
  return false;
}

/// The number at the front of \p text, which is cut off with what multiplies it.
std::optional<Decimal> cutNumber(std::string_view& text, bool decimalComma)
{
  const std::string digits = cutDigits(text);
  text = trimmed(text);
  auto number = decimal(digits, decimalComma);
  if (!number || !applyMultiplier(text, *number))
    return {};
  return number;
}

/// Units that stand behind a number: Chinese words, and nothing else.
bool isUnit(std::string_view text)
{
  return text.empty() || (text.size() <= 9 && std::all_of(text.begin(), text.end(), [](char c) {
                            return static_cast<unsigned char>(c) >= 0x80;
                          }));
}

constexpr std::array<std::string_view, 7> dollars{"CAD", "AUD", "NZD", "HKD", "TWD", "SGD", "MXN"};

/// What a lone symbol means when the file's currency is \p assumed.
std::string refined(const std::string& found, std::string_view symbol, std::string_view assumed)
{
  if (symbol == "$" && std::find(dollars.begin(), dollars.end(), assumed) != dollars.end())
    return std::string(assumed);
  return symbol == "¥" && assumed == "JPY" ? "JPY" : found;
}

/// Everything before the first and after the last digit, brackets and signs apart.
std::string_view cutSymbol(std::string_view& text, bool front)
{
  const auto isPart = [](char c) {
    return isDigit(c) || c == '.' || c == ',' || c == '(' || c == ')' || c == '-' || c == '+';
  };
  std::size_t length = 0;
  const std::size_t size = text.size();
  while (length < size && !isPart(front ? text[length] : text[size - 1 - length]))
    ++length;
  const std::string_view symbol = front ? text.substr(0, length) : text.substr(size - length);
  text = trimmed(front ? text.substr(length) : text.substr(0, size - length));
  return trimmed(symbol);
}

/// The currency that stands before or behind the number; empty when none does, no value for other words.
std::optional<std::string> currencyOf(std::string_view before, std::string_view after,
                                      std::string_view assumed)
{
  const std::string_view symbol = before.empty() ? after : before;
  if (symbol.empty())
    return std::string();
  if (!before.empty() && !after.empty() && currencyCode(before) != currencyCode(after))
    return {};
  const auto found = currencyCode(symbol);
  return found ? std::optional(refined(*found, symbol, assumed)) : std::nullopt;
}

/// Rounded half away from zero.
std::optional<std::int64_t> inMinorUnits(Decimal number, int places)
{
  if (number.scale < places) {
    const int missing = places - number.scale;
    number.scale = 0;
    return scaleUp(number, missing) ? std::optional(number.digits) : std::nullopt;
  }
  for (; number.scale > places + 1; --number.scale)
    number.digits /= 10;
  return number.scale > places ? (number.digits + 5) / 10 : number.digits;
}

bool isFree(std::string_view text)
{
  const std::string word = lowered(text);
  return word == "免费" || word == "free" || word == "赠送" || word == "gratis";
}

} // namespace

double Decimal::value() const { return static_cast<double>(digits) / std::pow(10.0, scale); }

std::optional<Decimal> readNumber(std::string_view cell, bool decimalComma)
{
  std::string_view text = meant(cell);
  const std::string halfWidth =
      text.find("\xEF\xBC") == std::string_view::npos ? std::string() : folded(text);
  if (!halfWidth.empty())
    text = halfWidth;
  bool negative = cutSign(text);
  // Totals come with their currency: "$240.00".
  if (const std::string_view before = cutSymbol(text, true); !before.empty()) {
    if (!currencyCode(before))
      return {};
    negative = cutSign(text) || negative;
  }
  auto number = cutNumber(text, decimalComma);
  if (!number || (!isUnit(text) && !currencyCode(text)))
    return {};
  if (negative)
    number->digits = -number->digits;
  return number;
}

std::optional<Money> readMoney(std::string_view cell, bool decimalComma, std::string_view assumed)
{
  std::string_view text = meant(cell);
  if (isFree(text))
    return Money{};
  const bool bracketed = cutSign(text);
  const std::string_view before = cutSymbol(text, true);
  const bool signedInside = cutSign(text);
  std::string_view after = cutSymbol(text, false);
  auto number = cutNumber(text, decimalComma);
  if (!number || !text.empty() || !applyMultiplier(after, *number))
    return {};
  const auto currency = currencyOf(before, after, assumed);
  if (!currency)
    return {};
  const auto minor = inMinorUnits(*number, minorUnits(currency->empty() ? assumed : *currency));
  if (!minor)
    return {};
  return Money{bracketed || signedInside ? -*minor : *minor, *currency};
}

} // namespace weilu
