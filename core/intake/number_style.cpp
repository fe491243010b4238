// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/number_style.h"

#include "core/base/dates.h"
#include "core/base/text.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <optional>

namespace weilu {

namespace {

using Kind = NumberStyle::Kind;

constexpr double secondsOfDay = 86400;
constexpr double lastDay = 2958465; ///< 9999-12-31
/// The largest whole number that a double holds with all its digits.
constexpr double largestExact = 9007199254740992.0;

/// Stands for "[h]", "[mm]" and "[ss]".
constexpr char elapsed = '\t';

/// The letters of a format that say what is shown, in lower case: of its first section, without quoted
/// text, escaped signs, colours and languages.
std::string signs(std::string_view format)
{
  std::string result;
  for (std::size_t i = 0; i < format.size() && format[i] != ';'; ++i) {
    const char c = format[i];
    if (c == '"') {
      i = std::min(format.find('"', i + 1), format.size());
    } else if (c == '\\' || c == '_' || c == '*') {
      ++i;
    } else if (c == '[') {
      const std::size_t end = std::min(format.find(']', i), format.size());
      const std::string inside = lowered(format.substr(i + 1, end - i - 1));
      if (!inside.empty() && inside.find_first_not_of("hms") == std::string::npos)
        result += elapsed;
      i = end;
    } else {
      result += c;
    }
  }
  result = lowered(result);
  for (const std::string_view half : {"am/pm", "a/p"}) {
    if (const std::size_t at = result.find(half); at != std::string::npos)
      result.erase(at, half.size());
  }
  return result;
}

/// Whether the "m" at \p at is a minute: behind an hour or before a second.
bool isMinute(const std::string& letters, std::size_t at)
{
  const std::size_t before = letters.find_last_not_of('m', at);
  const std::size_t after = letters.find_first_not_of('m', at);
  return (before != std::string::npos && (letters[before] == 'h' || letters[before] == elapsed)) ||
         (after != std::string::npos && letters[after] == 's');
}

std::optional<double> number(std::string_view text)
{
  double value = 0;
  const char* const end = text.data() + text.size();
  const auto [stop, error] = std::from_chars(text.data(), end, value);
  return error == std::errc() && stop == end && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

bool isWhole(std::string_view text)
{
  if (text.substr(0, 1) == "-")
    text.remove_prefix(1);
  return !text.empty() && text.find_first_not_of("0123456789") == std::string_view::npos;
}

/// "1.25e-07" → "0.000000125"; "1.5e+18" → "1500000000000000000".
std::string writtenOut(std::string_view scientific)
{
  const std::size_t mark = scientific.find('e');
  int exponent = 0;
  std::string_view power = scientific.substr(mark + 1);
  if (power.substr(0, 1) == "+")
    power.remove_prefix(1);
  std::from_chars(power.data(), power.data() + power.size(), exponent);
  std::string digits(scientific.substr(0, mark));
  const bool negative = digits.front() == '-';
  std::erase(digits, '-');
  const std::size_t point = std::min(digits.find('.'), digits.size());
  std::erase(digits, '.');
  int before = static_cast<int>(point) + exponent; // digits before the point
  if (before <= 0) {
    digits.insert(0, static_cast<std::size_t>(1 - before), '0');
    before = 1;
  }
  if (static_cast<std::size_t>(before) >= digits.size())
    digits.append(static_cast<std::size_t>(before) - digits.size(), '0');
  else
    digits.insert(static_cast<std::size_t>(before), ".");
  return (negative ? "-" : "") + digits;
}

std::string plainNumber(double value)
{
  if (value == std::floor(value) && std::abs(value) < largestExact)
    return fmt::format("{:.0f}", value == 0 ? 0.0 : value);
  const std::string text = fmt::format("{:.15g}", value);
  const bool readable = std::abs(value) < 1e21 && std::abs(value) > 1e-12;
  return readable && text.find('e') != std::string::npos ? writtenOut(text) : text;
}

std::string timeText(long long seconds)
{
  return fmt::format("{:02}:{:02}:{:02}", seconds / 3600, seconds / 60 % 60, seconds % 60);
}

/// The day that a workbook counts as \p day. Its 1900 has a 29th of February, day 60, that never was.
std::string dayText(int day, bool from1904)
{
  constexpr int epoch1900 = -25569, epoch1904 = -24107; // 1899-12-30, 1904-01-01
  if (from1904)
    return Date{epoch1904 + day}.iso();
  if (day == 0)
    return "1900-01-00";
  if (day == 60)
    return "1900-02-29";
  return Date{epoch1900 + day + (day < 60 ? 1 : 0)}.iso();
}

std::string momentText(double value, Kind kind, bool from1904)
{
  if (kind == Kind::Elapsed)
    return timeText(std::llround(value * secondsOfDay));
  const long long seconds = std::llround(value * secondsOfDay);
  const int day = static_cast<int>(seconds / 86400);
  const long long second = seconds % 86400;
  if (kind == Kind::Time && day == 0)
    return timeText(second);
  const std::string date = dayText(day, from1904);
  return kind == Kind::Date && second == 0 ? date : date + ' ' + timeText(second);
}

} // namespace

NumberStyle builtinStyle(int id)
{
  const auto within = [id](int from, int to) { return id >= from && id <= to; };
  if (within(14, 17) || within(27, 31) || id == 36 || within(50, 54) || within(57, 58))
    return {Kind::Date};
  if (id == 22)
    return {Kind::DateTime};
  if (within(18, 21) || within(32, 35) || within(55, 56) || id == 45 || id == 47)
    return {Kind::Time};
  return {id == 46 ? Kind::Elapsed : Kind::Number};
}

NumberStyle styleOf(std::string_view format)
{
  if (format.size() > 1 && format.find_first_not_of('0') == std::string_view::npos)
    return {Kind::Number, static_cast<int>(std::min<std::size_t>(format.size(), 30))};
  std::string letters = signs(format);
  std::erase_if(letters,
                [](char c) { return std::string_view("ydhms\t").find(c) == std::string_view::npos; });
  bool date = false, time = false;
  for (std::size_t i = 0; i < letters.size(); ++i) {
    const bool minute = letters[i] == 'm' && isMinute(letters, i);
    date = date || letters[i] == 'y' || letters[i] == 'd' || (letters[i] == 'm' && !minute);
    time = time || letters[i] == 'h' || letters[i] == 's' || minute;
  }
  if (!date && letters.find(elapsed) != std::string::npos)
    return {Kind::Elapsed};
  return {date && time ? Kind::DateTime : date ? Kind::Date : time ? Kind::Time : Kind::Number};
}

std::string numberText(std::string_view written, NumberStyle style, bool from1904)
{
  const std::optional<double> value = number(written);
  if (!value)
    return std::string(written);
  if (style.kind != Kind::Number && *value >= 0 && *value < lastDay + 1)
    return momentText(*value, style.kind, from1904);
  std::string text = isWhole(written) ? std::string(written) : plainNumber(*value);
  const auto digits = static_cast<std::size_t>(style.digits);
  if (isWhole(text) && text.front() != '-' && text.size() < digits)
    text.insert(0, digits - text.size(), '0');
  return text;
}

} // namespace weilu
