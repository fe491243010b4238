// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/members/member_sets.h"

#include "core/members/identity_rows.h"
#include "core/members/member_row.h"
#include "core/members/member_store.h"
#include "core/store/row_visits.h"

namespace weilu {

namespace {

constexpr auto allPeople = "SELECT member FROM member_name ORDER BY member";
constexpr auto allRoles = "SELECT id, role FROM member ORDER BY id";
constexpr auto ofNoContact = "SELECT id FROM member WHERE do_not_contact <> 0";
constexpr auto phoneEnding = "SELECT 1 FROM identity WHERE id BETWEEN ?1 AND ?2 AND kind = (SELECT id FROM "
                             "identity_kind WHERE code = 'phone') AND value LIKE '%' || ?3 LIMIT 1";
constexpr auto nameOf =
    "SELECT coalesce(nullif(display_name, ''), nullif(nickname, ''), id) FROM member WHERE id = ?";
constexpr auto ofRole = "SELECT id FROM member WHERE role = ?";
constexpr auto ofStanding = "SELECT id FROM member WHERE standing = ?";
constexpr auto ofTag = "SELECT member FROM member_tag WHERE tag = ?";
constexpr auto ofSpace = "SELECT member FROM member_space WHERE space = ? AND left_at IS NULL";
constexpr auto membershipsOf =
    "SELECT member, joined_at, left_at FROM member_space WHERE space = ? ORDER BY member";
constexpr auto ofChannel = "SELECT id FROM member WHERE channel = ?";
constexpr auto tenureColumns = "id, joined_at, left_at, role";
constexpr auto tenuresBetween = "member NOT INDEXED WHERE id BETWEEN ? AND ?";
constexpr auto highest = "SELECT coalesce(max(id), 0) FROM member";
constexpr auto allConversions =
    "SELECT member, at FROM standing_change WHERE to_standing = ? ORDER BY member, at";

} // namespace

People peopleFrom(HotStatement& query)
{
  constexpr std::size_t batch = 4096;
  People people;
  std::vector<std::uint32_t> ids;
  const auto flush = [&] {
    people.addMany(ids.size(), ids.data());
    ids.clear();
  };
  while (query.step()) {
    ids.push_back(static_cast<std::uint32_t>(query.integer(0)));
    if (ids.size() == batch)
      flush();
  }
  flush();
  query.reset();
  return people;
}

People notToContact(Database& db)
{
  HotStatement query(db, ofNoContact);
  return peopleFrom(query);
}

People withPhoneEnding(Database& db, const People& people, std::string_view digits)
{
  People found;
  HotStatement query(db, phoneEnding);
  for (const std::uint32_t person : people) {
    if (query.with(firstIdentity({person}), lastIdentity({person}), digits).step())
      found.add(person);
  }
  return found;
}

std::vector<Member> MemberStore::findAll(std::span<const MemberId> ids) const
{
  std::vector<Member> members;
  members.reserve(ids.size());
  HotStatement query(m_db, "SELECT " + memberColumnList() + " FROM member WHERE id = ?");
  for (const MemberId id : ids) {
    if (query.with(id).step())
      members.push_back(memberAt(query, id, 0));
  }
  return members;
}

People MemberStore::everybody() const
{
  HotStatement query(m_db, allPeople);
  return peopleFrom(query);
}

People MemberStore::withRole(Role role) const
{
  HotStatement query(m_db, ofRole);
  return peopleFrom(query.with(static_cast<int>(role)));
}

std::map<Role, People> MemberStore::byRole() const
{
  std::map<Role, std::vector<std::uint32_t>> ids;
  HotStatement query(m_db, allRoles);
  while (query.step())
    ids[static_cast<Role>(query.integer(1))].push_back(static_cast<std::uint32_t>(query.integer(0)));
  std::map<Role, People> people;
  for (const auto& [role, list] : ids)
    people[role].addMany(list.size(), list.data());
  return people;
}

People MemberStore::withStanding(Standing standing) const
{
  HotStatement query(m_db, ofStanding);
  return peopleFrom(query.with(static_cast<int>(standing)));
}

People MemberStore::withTag(TagId tag) const
{
  HotStatement query(m_db, ofTag);
  return peopleFrom(query.with(tag));
}

People MemberStore::inSpace(SpaceId space) const
{
  HotStatement query(m_db, ofSpace);
  return peopleFrom(query.with(space));
}

std::vector<MemberStore::Membership> MemberStore::memberships(SpaceId space) const
{
  std::vector<Membership> members;
  HotStatement query(m_db, membershipsOf);
  for (query.with(space); query.step();)
    members.push_back({MemberId{query.integer(0)}, query.moment(1), query.moment(2)});
  return members;
}

People MemberStore::withChannel(const std::string& channel) const
{
  HotStatement query(m_db, ofChannel);
  return peopleFrom(query.with(channel));
}

std::vector<MemberStore::Tenure> MemberStore::tenures() const
{
  std::vector<Tenure> all;
  forEachTenure({}, highestId(), [&all](const Tenure& tenure) { all.push_back(tenure); });
  return all;
}

void MemberStore::forEachTenure(MemberId first, MemberId last,
                                const std::function<void(const Tenure&)>& visit) const
{
  RowVisits rows(m_db, tenureColumns, tenuresBetween);
  rows.run(
      [&visit](const VisitedRow& row) {
        visit({MemberId{row.integer(0)}, row.moment(1), row.moment(2), static_cast<Role>(row.integer(3))});
      },
      first, last);
}

MemberId MemberStore::highestId() const
{
  HotStatement query(m_db, highest);
  query.step();
  return {query.integer(0)};
}

std::vector<MemberStore::Conversion> MemberStore::conversions() const
{
  std::vector<Conversion> all;
  HotStatement query(m_db, allConversions);
  for (query.with(static_cast<int>(Standing::Member)); query.step();)
    all.push_back({MemberId{query.integer(0)}, Moment{query.integer(1)}});
  return all;
}

std::vector<std::pair<MemberId, std::string>> namesOf(Database& db, const People& people)
{
  std::vector<std::pair<MemberId, std::string>> names;
  names.reserve(people.cardinality());
  HotStatement query(db, nameOf);
  for (const std::uint32_t person : people) {
    if (query.with(MemberId{person}).step())
      names.emplace_back(MemberId{person}, query.text(0));
  }
  return names;
}

} // namespace weilu
