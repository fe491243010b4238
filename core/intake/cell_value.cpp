// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/cell_value.h"

#include "core/base/byte_set.h"
#include "core/base/text.h"
#include "core/intake/csv_reader.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>

namespace weilu {

namespace {

using Kind = ColumnFormat::Kind;

bool isDigit(char c) { return c >= '0' && c <= '9'; }

/// "00123" of ="00123"; the whole text when it is something else, also a formula.
std::string_view withoutFormula(std::string_view text)
{
  if (text.size() < 3 || text[0] != '=' || text[1] != '"' || text.back() != '"')
    return text;
  const std::string_view inside = text.substr(2, text.size() - 3);
  return inside.find('"') == std::string_view::npos ? trimmed(inside) : text;
}

/// Only numbers lose their apostrophe: 'A' and 't Hooft are words.
std::string_view withoutApostrophe(std::string_view text)
{
  const std::string_view rest = text.substr(1);
  const bool number = rest.find_first_not_of("0123456789+-(). ") == std::string_view::npos &&
                      std::any_of(rest.begin(), rest.end(), isDigit);
  return number ? rest : text;
}

std::string_view withoutSecondQuotes(std::string_view text)
{
  if (text.size() < 3 || text.back() != '"')
    return text;
  const std::string_view inside = text.substr(1, text.size() - 2);
  const bool hasComma = inside.find(',') != std::string_view::npos;
  return hasComma && inside.find('"') == std::string_view::npos ? trimmed(inside) : text;
}

constexpr std::array<std::string_view, 12> nothingAnywhere{"#n/a",   "#value!", "#ref!",    "#null!",
                                                           "#name?", "#div/0!", "\\n",      "(空)",
                                                           "（空）", "(跳过)",  "（跳过）", "-"};
constexpr std::array<std::string_view, 7> nothingInText{"--", "---", "—", "——", "–", "/", "(blank)"};
/// Where a word cannot be meant: in ids, e-mails, phones, dates, numbers and choices.
constexpr std::array<std::string_view, 22> nothingInValues{
    "无",        "没有",    "暂无",    "未填",         "未填写", "空",  "未知", "未提供",
    "null",      "(null)",  "none",    "none.",        "nil",    "n/a", "na",   "nan",
    "undefined", "not set", "unknown", "not provided", "?",      "tbd"};

template<std::size_t N>
bool isOneOf(std::string_view text, const std::array<std::string_view, N>& words)
{
  return std::find(words.begin(), words.end(), text) != words.end();
}

/// A first look that spares most cells the comparison.
bool mayBeMarker(std::string_view text, bool inValue)
{
  // Dashes and full-width brackets begin with the last two.
  static constexpr ByteSet firsts{"#\\(-/\xE2\xEF"};
  static constexpr ByteSet valueFirsts{"#\\(-/?nNuUtT\xE2\xE6\xE7\xEF"};
  return text.size() <= 16 && (inValue ? valueFirsts : firsts).holds(text[0]);
}

} // namespace

std::string_view meant(std::string_view cell)
{
  const std::string_view text = trimmed(cell);
  if (text.size() < 2)
    return text;
  switch (text.front()) {
  case '=':
    return withoutFormula(text);
  case '\'':
    return withoutApostrophe(text);
  case '"':
    return withoutSecondQuotes(text);
  default:
    return text;
  }
}

bool isMissing(std::string_view cell, ColumnFormat::Kind kind) { return saysNothing(meant(cell), kind); }

bool saysNothing(std::string_view text, ColumnFormat::Kind kind)
{
  if (text.empty())
    return true;
  const bool inValue = kind != Kind::Text && kind != Kind::List && kind != Kind::Name;
  if (!mayBeMarker(text, inValue))
    return false;
  const std::string word = lowered(text);
  if (isOneOf(word, nothingAnywhere))
    return true;
  if (kind == Kind::Name)
    return false;
  return isOneOf(word, nothingInText) || (inValue && isOneOf(word, nothingInValues));
}

namespace {

/// ,  ;  |  and their full-width and Chinese kin, the bar of questionnaires, line ends.
constexpr std::string_view usualSeparators = ",;|，；、｜┋\n\r";

std::optional<std::vector<std::string>> jsonParts(std::string_view text)
{
  if (text.front() != '[' || text.back() != ']')
    return {};
  const auto json = nlohmann::json::parse(text, nullptr, false);
  if (!json.is_array())
    return {};
  std::vector<std::string> parts;
  for (const auto& item : json)
    parts.push_back(item.is_string() ? item.get<std::string>() : item.dump());
  return parts;
}

/// "vip ::: * 核心": Google's separator, and the star before its own groups.
std::vector<std::string> googleParts(std::string_view text)
{
  constexpr std::string_view separator = ":::";
  std::vector<std::string> parts;
  for (std::size_t at = 0; at <= text.size();) {
    const std::size_t end = std::min(text.find(separator, at), text.size());
    std::string_view part = trimmed(text.substr(at, end - at));
    if (part.substr(0, 2) == "* ")
      part = trimmed(part.substr(2));
    if (part != "myContacts")
      parts.emplace_back(part);
    at = end + separator.size();
  }
  return parts;
}

/// A whole CSV line in one cell: "VIP","Blog".
std::vector<std::string> csvParts(std::string_view text)
{
  Record record;
  CsvReader reader(textInMemory(text), U',');
  if (!reader.next(record))
    return {};
  return {record.cells.begin(), record.cells.end()};
}

std::vector<std::string> partsOf(std::string_view text, const std::string& separators)
{
  if (auto parts = jsonParts(text))
    return *parts;
  if (text.find(":::") != std::string_view::npos || text.substr(0, 2) == "* ")
    return googleParts(text);
  if (text.front() == '"')
    return csvParts(text);
  if (text.front() == '#' && text.find_first_of(usualSeparators) == std::string_view::npos)
    return splitList(text, " #");
  return splitList(text, separators.empty() ? usualSeparators : std::string_view(separators));
}

} // namespace

std::vector<std::string> readList(std::string_view cell, const ColumnFormat& format)
{
  const std::string_view text = trimmed(cell);
  std::vector<std::string> result;
  if (isMissing(text, Kind::List))
    return result;
  for (const std::string& part : partsOf(text, format.separators)) {
    const std::string_view value = trimmed(part);
    if (!isMissing(value, Kind::List) && std::find(result.begin(), result.end(), value) == result.end())
      result.emplace_back(value);
  }
  return result;
}

} // namespace weilu
