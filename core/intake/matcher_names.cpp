// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/intake/matcher.h"

namespace weilu {

std::string Matcher::wholeCall(const WhoRow& row) { return folded(row.name) + '\n' + folded(row.nickname); }

Matcher::Named Matcher::named(const WhoRow& row)
{
  if (const auto here = m_calledHere.find(wholeCall(row)); here != m_calledHere.end())
    return {here->second, !here->second.valid()};
  if (!m_byName)
    learnNames();
  Named result;
  for (const std::string* name : {&row.name, &row.nickname}) {
    const auto found = name->empty() ? m_byName->end() : m_byName->find(folded(*name));
    if (found == m_byName->end())
      continue;
    if (!found->second.valid()) {
      result.several = true;
    } else if (result.person.valid() && result.person != found->second) {
      return {MemberId{}, true};
    } else if (m_names == NameUse::Chat || !met(found->second).met) {
      // In a roster the second row of a name is a second person.
      result.person = found->second;
    }
  }
  return result;
}

void Matcher::learnNames()
{
  constexpr std::size_t kChunk = 4096;
  m_byName.emplace();
  const auto learn = [this](const std::string& name, MemberId person) {
    if (name.empty())
      return;
    const auto [at, isNew] = m_byName->emplace(folded(name), person);
    if (!isNew && at->second != person)
      at->second = MemberId{};
  };
  std::vector<MemberId> ids;
  const auto flush = [&] {
    for (const Member& member : m_members.findAll(ids)) {
      learn(member.displayName, member.id);
      learn(member.nickname, member.id);
    }
    ids.clear();
  };
  for (const std::uint32_t id : m_members.everybody()) {
    ids.push_back(MemberId{id});
    if (ids.size() == kChunk)
      flush();
  }
  flush();
}

} // namespace weilu
