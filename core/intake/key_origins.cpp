// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/key_origins.h"

#include "core/members/merged_people.h"

#include <algorithm>

namespace weilu {

KeyOrigins::KeyOrigins(Database& db)
    : m_cameWith(MergedPeople(db).keys())
{
  for (const auto& merged : MergedPeople(db).all())
    m_survivors[merged.member.id] = merged.into;
}

MemberId KeyOrigins::survivorOf(MemberId member) const
{
  const auto merged = m_survivors.find(member);
  return merged == m_survivors.end() ? member : merged->second;
}

MemberId KeyOrigins::of(const WhoRow& row, MemberId person, const std::vector<KeyKind>& kinds,
                        std::span<const std::uint32_t> newKeys) const
{
  if (m_cameWith.empty())
    return person;
  for (std::uint32_t i = 0; i < row.keys.size(); ++i) {
    if (std::ranges::find(newKeys, i) != newKeys.end())
      continue;
    const auto merged = m_cameWith.find({kinds[row.keys[i].kind].code, row.keys[i].value});
    return merged == m_cameWith.end() ? person : merged->second;
  }
  return person;
}

} // namespace weilu
