// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/levels/benefit_store.h"
#include "core/store/hot_statement.h"

namespace weilu {

namespace {

constexpr auto countGiven = "SELECT count(*) FROM benefit_grant WHERE benefit = ? AND state <> 2";
constexpr auto countAllGiven =
    "SELECT benefit, count(*) FROM benefit_grant WHERE state <> 2 GROUP BY benefit";
constexpr auto insertGrant =
    "INSERT INTO benefit_grant (benefit, member, at, way, state, changed_at, points, "
    "note, reference) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)";
constexpr auto updateState = "UPDATE benefit_grant SET state = ?, changed_at = ? WHERE id = ?";
constexpr auto selectGrant = "SELECT id, benefit, member, at, way, state, changed_at, points, note, "
                             "reference FROM benefit_grant WHERE id = ?";
constexpr auto selectLog =
    "SELECT id, benefit, member, at, way, state, changed_at, points, note, reference FROM benefit_grant "
    "WHERE (?1 IS NULL OR member = ?1) AND (?2 IS NULL OR benefit = ?2) ORDER BY at DESC, id DESC LIMIT ?3";
constexpr auto selectFor =
    "SELECT id, benefit, member, at, way, state, changed_at, points, note, reference FROM benefit_grant "
    "WHERE reference = ?1 AND reference <> '' AND member = ?2 AND state <> 2 ORDER BY id";
constexpr auto everybodyNamed =
    "SELECT member FROM benefit_grant UNION SELECT came_with FROM benefit_grant WHERE came_with IS NOT NULL";
constexpr auto sumOversold = R"(
SELECT coalesce(sum(max(0, (SELECT count(*) FROM benefit_grant g WHERE g.benefit = b.id AND g.state <> 2) - b.stock)),
  0) FROM benefit b WHERE b.stock IS NOT NULL)";
constexpr auto mergeGrants = "UPDATE benefit_grant SET member = ?2, came_with = ?1 WHERE member = ?1";
constexpr auto partGrants = "UPDATE benefit_grant SET member = ?1, came_with = NULL WHERE came_with = ?1";

Grant grantIn(const HotStatement& row)
{
  Grant grant;
  grant.id = {row.integer(0)};
  grant.benefit = {row.integer(1)};
  grant.member = {row.integer(2)};
  grant.at = {row.integer(3)};
  grant.way = static_cast<GrantWay>(row.integer(4));
  grant.state = static_cast<GrantState>(row.integer(5));
  grant.changedAt = row.moment(6);
  grant.points = row.integer(7);
  grant.note = row.text(8);
  grant.reference = row.text(9);
  return grant;
}

} // namespace

std::int64_t BenefitStore::given(BenefitId id) const
{
  HotStatement query(m_db, countGiven);
  return query.with(id).step() ? query.integer(0) : 0;
}

std::map<BenefitId, std::int64_t> BenefitStore::givenOfAll() const
{
  std::map<BenefitId, std::int64_t> given;
  for (HotStatement query(m_db, countAllGiven); query.step();)
    given[{query.integer(0)}] = query.integer(1);
  return given;
}

GrantId BenefitStore::addGrant(const Grant& grant)
{
  HotStatement insert(m_db, insertGrant);
  insert
      .with(grant.benefit, grant.member, grant.at, static_cast<int>(grant.way), static_cast<int>(grant.state),
            grant.changedAt, grant.points, grant.note, grant.reference)
      .run();
  return {m_db.sql().getLastInsertRowid()};
}

void BenefitStore::setState(GrantId id, GrantState state, Moment at)
{
  HotStatement(m_db, updateState).with(static_cast<int>(state), at, id).run();
}

Result<Grant> BenefitStore::grant(GrantId id) const
{
  HotStatement query(m_db, selectGrant);
  if (!query.with(id).step())
    return refuse(RefusalCode::NoSuchGrant, {{"found", std::to_string(id.value)}});
  return grantIn(query);
}

std::vector<Grant> BenefitStore::log(const GrantChoice& choice) const
{
  std::vector<Grant> grants;
  HotStatement query(m_db, selectLog);
  for (query.with(choice.member, choice.benefit, choice.limit); query.step();)
    grants.push_back(grantIn(query));
  return grants;
}

std::vector<Grant> BenefitStore::standingFor(std::string_view reference, MemberId member) const
{
  std::vector<Grant> grants;
  HotStatement query(m_db, selectFor);
  for (query.with(reference, member); query.step();)
    grants.push_back(grantIn(query));
  return grants;
}

People BenefitStore::named() const
{
  People people;
  for (HotStatement query(m_db, everybodyNamed); query.step();)
    people.add(static_cast<std::uint32_t>(query.integer(0)));
  return people;
}

std::int64_t BenefitStore::oversold() const
{
  HotStatement query(m_db, sumOversold);
  return query.step() ? query.integer(0) : 0;
}

void BenefitStore::mergePeople(MemberId other, MemberId survivor)
{
  HotStatement(m_db, mergeGrants).with(other, survivor).run();
}

void BenefitStore::partPeople(MemberId member) { HotStatement(m_db, partGrants).with(member).run(); }

} // namespace weilu
