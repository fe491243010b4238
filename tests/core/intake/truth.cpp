// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/intake/truth.h"

#include "core/members/identity_rules.h"

#include <algorithm>
#include <array>
#include <fstream>
#include <iterator>
#include <vector>

namespace weilu {

namespace {

/// The cells of one line; a cell may be in quotes, and none holds a line break.
std::vector<std::string> cellsOf(const std::string& line)
{
  std::vector<std::string> cells(1);
  bool quoted = false;
  for (const char c : line) {
    if (c == '"')
      quoted = !quoted;
    else if (c == ',' && !quoted)
      cells.emplace_back();
    else if (c != '\r')
      cells.back() += c;
  }
  return cells;
}

/// Identity kinds of the columns; the first two columns are the person and a note.
constexpr std::array<const char*, 13> kinds = {
    "",       "",   "discourse", "slack", "discord", "telegram", "wechat.wxid",
    "wechat", "qq", "github",    "email", "email",   "phone"};

} // namespace

Truth::Truth(const std::filesystem::path& file)
{
  std::ifstream in(file);
  std::string line;
  std::getline(in, line);
  while (std::getline(in, line)) {
    const std::vector<std::string> cells = cellsOf(line);
    for (std::size_t i = 2; i < std::min(cells.size(), kinds.size()); ++i) {
      if (const auto identity = identityOf(kinds[i], cells[i]); identity && !cells[i].empty())
        m_owners[{kinds[i], identity->value}].insert(cells[0]);
    }
  }
}

std::set<std::string> Truth::owners(const Identity& identity) const
{
  const auto known = m_owners.find({identity.kind, identity.value});
  return known == m_owners.end() ? std::set<std::string>() : known->second;
}

std::optional<std::set<std::string>> Truth::behind(const MemberRecord& record) const
{
  std::optional<std::set<std::string>> people;
  for (const Identity& identity : record.identities) {
    const std::set<std::string> owners = this->owners(identity);
    if (owners.empty())
      continue;
    std::set<std::string> both;
    if (people)
      std::ranges::set_intersection(*people, owners, std::inserter(both, both.end()));
    people = people ? both : owners;
  }
  return people;
}

} // namespace weilu
