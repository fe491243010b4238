// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/campaigns/merged_ids.h"

#include "core/store/hot_statement.h"

namespace weilu {

MergedIds::MergedIds(Database& db)
{
  for (HotStatement query(db, "SELECT id, into_member FROM merged_member"); query.step();) {
    const auto id = static_cast<std::uint32_t>(query.integer(0));
    m_into[id] = static_cast<std::uint32_t>(query.integer(1));
    m_merged.add(id);
  }
}

MemberId MergedIds::seen(MemberId member) const
{
  const auto found = m_into.find(static_cast<std::uint32_t>(member.value));
  return found == m_into.end() ? member : MemberId{found->second};
}

People MergedIds::seen(People people) const
{
  const People merged = people & m_merged;
  people -= merged;
  for (const std::uint32_t person : merged)
    people.add(m_into.at(person));
  return people;
}

} // namespace weilu
