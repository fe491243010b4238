// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/members/distinct_people.h"

#include "core/store/hot_statement.h"

namespace weilu {

namespace {

constexpr auto insertPair = "INSERT OR IGNORE INTO distinct_people (one, other, at) VALUES (?, ?, ?)";
constexpr auto selectPairs = "SELECT one, other FROM distinct_people";

} // namespace

DistinctPeople::DistinctPeople(Database& db)
    : m_db(db)
{
}

bool DistinctPeople::add(MemberId one, MemberId other, Moment at)
{
  return HotStatement(m_db, insertPair).with(std::min(one, other), std::max(one, other), at).run() > 0;
}

std::set<std::pair<MemberId, MemberId>> DistinctPeople::all() const
{
  std::set<std::pair<MemberId, MemberId>> pairs;
  HotStatement query(m_db, selectPairs);
  while (query.step())
    pairs.emplace(MemberId{query.integer(0)}, MemberId{query.integer(1)});
  return pairs;
}

} // namespace weilu
