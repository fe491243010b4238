// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/members/identity_rules.h"
#include "core/members/member_sets.h"
#include "core/members/member_store.h"

#include <fmt/ranges.h>

#include <algorithm>
#include <charconv>
#include <set>

namespace weilu {

namespace {

constexpr auto byName = "SELECT member FROM member_name WHERE instr(keys, ?) > 0";
constexpr auto byNameTwice = "SELECT member FROM member_name WHERE instr(keys, ?) > 0 OR instr(keys, ?) > 0";
constexpr auto byIdentity = "SELECT id >> 12 FROM identity WHERE ";
// Every value that begins with a text sorts before the text with the last code point behind it.
constexpr auto beginsWith = "(value >= ?{0} AND value < ?{0} || char(0x10FFFF))";
constexpr auto byTag = "SELECT member FROM member_tag WHERE tag = ?";
constexpr auto allTags = "SELECT id, name FROM tag";
constexpr auto byId = "SELECT id FROM member WHERE id = ?";

People named(Database& db, const std::string& text)
{
  std::string joined = text;
  std::erase(joined, ' ');
  if (joined == text) {
    HotStatement query(db, byName);
    return peopleFrom(query.with(text));
  }
  // "zhang san" is found in "zhangsan", "Bob Stone" as it stands.
  HotStatement query(db, byNameTwice);
  return peopleFrom(query.with(text, joined));
}

/// \p text as a phone that is still being typed: digits, with and without the country.
std::vector<std::string> phoneBeginnings(std::string_view text)
{
  constexpr std::size_t fewest = 3;
  std::string digits;
  for (const char c : text) {
    if (c >= '0' && c <= '9')
      digits += c;
    else if (std::string_view("+-() .").find(c) == std::string_view::npos)
      return {};
  }
  if (digits.size() < fewest)
    return {};
  std::vector<std::string> all = {digits, "+" + digits, "+86" + digits};
  if (digits.starts_with("0"))
    all.push_back("+86" + digits.substr(1));
  if (digits.starts_with("00"))
    all.push_back("+" + digits.substr(2));
  if (const auto whole = normalisedPhone(text))
    all.push_back(*whole);
  return all;
}

/// In one pass over all values: there is no order by value (core/members/identity_hints.h).
People identified(Database& db, std::string_view typed, const std::string& text)
{
  std::set<std::string> beginnings = {std::string(typed), text};
  for (auto& phone : phoneBeginnings(text))
    beginnings.insert(std::move(phone));
  std::vector<std::string> conditions;
  for (std::size_t i = 1; i <= beginnings.size(); ++i)
    conditions.push_back(fmt::format(beginsWith, i));
  HotStatement query(db, fmt::format("{}{}", byIdentity, fmt::join(conditions, " OR ")));
  int parameter = 0;
  for (const std::string& beginning : beginnings)
    query.bind(++parameter, beginning);
  return peopleFrom(query);
}

People tagged(Database& db, const std::string& text)
{
  People people;
  HotStatement tags(db, allTags), query(db, byTag);
  while (tags.step()) {
    if (folded(tags.text(1)).find(text) != std::string::npos)
      people |= peopleFrom(query.with(tags.integer(0)));
  }
  return people;
}

People numbered(Database& db, std::string_view text)
{
  std::int64_t id = 0;
  std::from_chars(text.data(), text.data() + text.size(), id);
  if (std::to_string(id) != text) // "0000001" is the end of a phone, not a number of ours
    return {};
  HotStatement query(db, byId);
  return peopleFrom(query.with(id));
}

} // namespace

People MemberStore::search(std::string_view typed) const
{
  const std::string text = folded(typed);
  if (text.empty())
    return {};
  People people = named(m_db, text);
  people |= identified(m_db, trimmed(typed), text);
  people |= tagged(m_db, text);
  people |= numbered(m_db, text);
  people.runOptimize();
  return people;
}

} // namespace weilu
