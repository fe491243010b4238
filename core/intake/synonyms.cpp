// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/synonyms.h"

#include "core/base/embedded.h"
#include "core/base/text.h"
#include "core/intake/date_scanner.h"
#include "core/intake/preset_files.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <array>
#include <unordered_map>

namespace weilu {

namespace {

/// What stands in brackets behind a name and says nothing about which column it is.
constexpr std::array<std::string_view, 13> remarks{
    "(必填)",     "(选填)",     "(多选)",     "(单选)", "(元)",    "(¥)",       "(custom user field)",
    "(metadata)", "(required)", "(optional)", "(utc)",  "(local)", "(北京时间)"};

bool isGap(char c) { return c == ' ' || c == '_' || c == '-' || c == '\n' || c == '\r' || c == '\t'; }

std::string withSingleSpaces(std::string_view text)
{
  std::string result;
  for (const char c : text) {
    if (!isGap(c))
      result += c;
    else if (!result.empty() && result.back() != ' ')
      result += ' ';
  }
  while (!result.empty() && result.back() == ' ')
    result.pop_back();
  return result;
}

/// "2、手机号" and "2. 手机号" are answers of a form.
void dropNumber(std::string& text)
{
  const std::size_t digits = text.find_first_not_of("0123456789");
  if (digits == 0 || digits == std::string::npos || digits > 3)
    return;
  for (const std::string_view mark : {"、", ". ", ".", ") "}) {
    if (text.compare(digits, mark.size(), mark) == 0) {
      text.erase(0, digits + mark.size());
      return;
    }
  }
}

bool dropEnd(std::string& text, std::string_view end)
{
  if (text.size() <= end.size() || !text.ends_with(end))
    return false;
  text.erase(text.size() - end.size());
  while (!text.empty() && text.back() == ' ')
    text.pop_back();
  return true;
}

/// "(gmt+8)", "(utc-05:00)".
bool dropZone(std::string& text)
{
  const std::size_t open = text.rfind('(');
  if (open == std::string::npos || open == 0 || text.back() != ')' || zoneInHeader(text).empty())
    return false;
  text.erase(text.find_last_not_of(' ', open - 1) + 1);
  return true;
}

bool dropRemark(std::string& text)
{
  for (const std::string_view remark : remarks) {
    if (dropEnd(text, remark))
      return true;
  }
  return dropEnd(text, "*") || dropEnd(text, ":") || dropEnd(text, "?") || dropZone(text);
}

using Table = std::unordered_map<std::string, Synonym>; ///< by header

struct Tables {
  Table members, activity, purchases;
  std::unordered_map<std::string, FieldWords> byWords; ///< by header
  [[nodiscard]] const Table& of(ImportAs as) const
  {
    return as == ImportAs::Members ? members : as == ImportAs::Activity ? activity : purchases;
  }
};

void add(Table& table, const nlohmann::json& fields)
{
  for (const auto& [field, headers] : fields.items()) {
    int rank = 0;
    for (const auto& header : headers)
      table.emplace(normalisedHeader(header.get<std::string>()), Synonym{field, rank++});
  }
}

void addWords(std::unordered_map<std::string, FieldWords>& table, const nlohmann::json& json)
{
  for (const auto& [header, fields] : json.items()) {
    FieldWords& words = table[normalisedHeader(header)];
    for (const auto& [field, list] : fields.items()) {
      std::set<std::string> own;
      for (const auto& word : list)
        own.insert(folded(word.get<std::string>()));
      words.emplace_back(field, std::move(own));
    }
  }
}

const Tables& tables()
{
  static const Tables all = [] {
    Tables result;
    for (const Embedded& file : embedded::presetFiles()) {
      if (file.name != "synonyms.json")
        continue;
      const auto json = nlohmann::json::parse(file.text);
      add(result.members, json.at("members"));
      add(result.activity, json.at("activity"));
      add(result.purchases, json.at("purchases"));
      // What every file calls a person; the names of each kind of file come first.
      for (Table* table : {&result.members, &result.activity, &result.purchases})
        add(*table, json.at("everywhere"));
      addWords(result.byWords, json.at("by_words"));
    }
    return result;
  }();
  return all;
}

} // namespace

std::string normalisedHeader(std::string_view header)
{
  std::string text = folded(header);
  dropNumber(text);
  while (dropRemark(text)) {
  }
  return withSingleSpaces(text);
}

std::string zoneInHeader(std::string_view header)
{
  const std::string text = folded(header);
  const std::size_t open = text.rfind('(');
  if (open == std::string::npos)
    return {};
  if (text.compare(open, std::string::npos, "(北京时间)") == 0)
    return "Asia/Shanghai";
  DateScanner scan(std::string_view(text).substr(open + 1));
  const std::string word = scan.word();
  if (word != "utc" && word != "gmt")
    return {};
  if (scan.take(')'))
    return "UTC";
  const char sign = scan.takeAny("+-");
  int digits = 0;
  const int hours = scan.number(digits);
  const int minutes = scan.take(':') ? scan.number(digits) : 0;
  return sign && digits > 0 && scan.take(')') ? fmt::format("{}{:02}:{:02}", sign, hours, minutes)
                                              : std::string();
}

Synonym synonymOf(std::string_view header, ImportAs as)
{
  const Table& table = tables().of(as);
  const auto found = table.find(std::string(header));
  return found == table.end() ? Synonym{} : found->second;
}

bool isKnownHeader(std::string_view header)
{
  for (const ImportAs as : {ImportAs::Members, ImportAs::Activity, ImportAs::Purchases}) {
    if (!synonymOf(header, as).field.empty())
      return true;
  }
  return false;
}

const FieldWords& fieldsByWords(std::string_view header)
{
  static const FieldWords none;
  const auto& table = tables().byWords;
  const auto found = table.find(std::string(header));
  return found == table.end() ? none : found->second;
}

} // namespace weilu
