// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/levels/badge_store.h"

#include "core/store/hot_statement.h"

namespace weilu {

namespace {

constexpr auto selectGiven = "SELECT id, member, badge, at, note FROM badge_given "
                             "WHERE ?1 IS NULL OR member = ?1 ORDER BY at DESC, id DESC";
constexpr auto insertGiven = "INSERT INTO badge_given (member, badge, at, note) VALUES (?, ?, ?, ?)";
constexpr auto deleteGiven = "DELETE FROM badge_given WHERE id = ?";
constexpr auto everybodyNamed =
    "SELECT member FROM badge_given UNION SELECT came_with FROM badge_given WHERE came_with IS NOT NULL";
constexpr auto mergeGiven = "UPDATE badge_given SET member = ?2, came_with = ?1 WHERE member = ?1";
constexpr auto partGiven = "UPDATE badge_given SET member = ?1, came_with = NULL WHERE came_with = ?1";

std::vector<GivenBadge> given(Database& db, std::optional<MemberId> member)
{
  std::vector<GivenBadge> badges;
  HotStatement query(db, selectGiven);
  for (query.with(member); query.step();)
    badges.push_back({query.integer(0),
                      {query.integer(1)},
                      std::string(query.text(2)),
                      {query.integer(3)},
                      std::string(query.text(4))});
  return badges;
}

} // namespace

BadgeStore::BadgeStore(Database& db)
    : m_db(db)
{
}

std::vector<GivenBadge> BadgeStore::all() const { return given(m_db, {}); }

std::vector<GivenBadge> BadgeStore::of(MemberId member) const { return given(m_db, member); }

std::int64_t BadgeStore::add(const GivenBadge& badge)
{
  HotStatement(m_db, insertGiven).with(badge.member, badge.badge, badge.at, badge.note).run();
  return m_db.sql().getLastInsertRowid();
}

void BadgeStore::remove(std::int64_t id) { HotStatement(m_db, deleteGiven).with(id).run(); }

People BadgeStore::named() const
{
  People people;
  for (HotStatement query(m_db, everybodyNamed); query.step();)
    people.add(static_cast<std::uint32_t>(query.integer(0)));
  return people;
}

void BadgeStore::mergePeople(MemberId other, MemberId survivor)
{
  HotStatement(m_db, mergeGiven).with(other, survivor).run();
}

void BadgeStore::partPeople(MemberId member) { HotStatement(m_db, partGiven).with(member).run(); }

} // namespace weilu
