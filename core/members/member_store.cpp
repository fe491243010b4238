// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/members/member_store.h"

#include "core/members/identity_rules.h"
#include "core/members/identity_table.h"
#include "core/members/member_numbers.h"
#include "core/members/member_reader.h"
#include "core/members/member_row.h"
#include "core/members/merged_people.h"

#include <charconv>

namespace weilu {

namespace {

constexpr auto exists = "SELECT 1 FROM member WHERE id = ?";
/// The identities that came with the person stay with them.
constexpr auto ownIdentitiesByHand =
    "UPDATE identity SET source = 0 WHERE id BETWEEN ?1 << 12 AND (?1 << 12) + 4095"
    " AND source = (SELECT source FROM member WHERE id = ?1)";
constexpr auto ownByHand = "UPDATE member SET source = 0 WHERE id = ?";
constexpr auto insertStanding =
    "INSERT INTO standing_change (member, at, from_standing, to_standing, cause, source)"
    " VALUES (?, ?, ?, ?, ?, 0)";
constexpr auto kindsInUse =
    "SELECT code FROM identity_kind k WHERE EXISTS (SELECT 1 FROM identity i WHERE i.kind = k.id) "
    "ORDER BY code";
constexpr auto countOrphans =
    "SELECT count(*) FROM identity i WHERE NOT EXISTS (SELECT 1 FROM member m WHERE m.id = i.id >> 12)";

std::string nameOf(const MemberStore& members, MemberId id)
{
  const auto member = members.find(id);
  if (!member)
    return {};
  return member->displayName.empty() ? member->nickname : member->displayName;
}

} // namespace

MemberStore::MemberStore(Database& db)
    : m_db(db)
{
}

std::optional<Member> MemberStore::find(MemberId id) const { return MemberReader(m_db).member(id); }

std::optional<MemberRecord> MemberStore::record(MemberId id) const
{
  const MemberReader reader(m_db);
  auto member = reader.member(id);
  if (!member)
    return {};
  MemberRecord record{std::move(*member),  reader.identities(id), reader.tags(id),  {},
                      reader.consents(id), reader.standings(id),  reader.custom(id)};
  for (auto& membership : reader.spaces(id)) {
    if (!membership.leftAt)
      record.spaces.push_back(std::move(membership.space));
  }
  return record;
}

std::optional<MemberId> MemberStore::owner(const Identity& identity) const
{
  const auto owners = IdentityTable(m_db).owners(identity.kind, identity.value);
  return owners.size() == 1 ? std::optional(owners.front()) : std::nullopt;
}

std::vector<MemberId> MemberStore::owners(const Identity& identity) const
{
  return IdentityTable(m_db).owners(identity.kind, identity.value);
}

Result<MemberId> MemberStore::resolve(std::string_view person) const
{
  std::int64_t id = 0;
  const auto [end, error] = std::from_chars(person.data(), person.data() + person.size(), id);
  if (error == std::errc() && end == person.data() + person.size()) {
    HotStatement query(m_db, exists);
    if (query.with(id).step())
      return MemberId{id};
    if (const auto merged = MergedPeople(m_db).find(MemberId{id}))
      return refuse(RefusalCode::AlreadyMerged, {{"found", std::string(person)},
                                                 {"name", merged->member.displayName},
                                                 {"into", std::to_string(merged->into.value)}});
  }
  if (const auto colon = person.find(':'); colon != std::string_view::npos) {
    const auto identity = identityOf(person.substr(0, colon), person.substr(colon + 1));
    if (const auto known = identity ? owner(*identity) : std::nullopt)
      return *known;
  }
  return refuse(RefusalCode::NoSuchMember, {{"found", std::string(person)}});
}

MemberId MemberStore::add(const Member& member, SourceId source)
{
  const MemberId id = nextMemberId(m_db);
  BulkInsert insert = memberInsert(m_db), name = nameInsert(m_db);
  put(insert, member, id, source);
  insert.run();
  const NameRow row = nameRow(member.displayName, member.nickname, member.note);
  name.row(id, BlobView{row.sortKey}, row.keys);
  name.run();
  return id;
}

void MemberStore::update(const Member& member, Moment at, std::string_view cause)
{
  const auto before = find(member.id);
  if (!before)
    throw Failure(fmt::format("no person {}", member.id.value));
  if (*before == member)
    return;
  HotStatement update(m_db, updateMemberStatement()), name(m_db, updateNameStatement);
  bindColumns(update, columnsOf(member));
  update.bind(static_cast<int>(memberColumns.size()) + 1, member.id);
  update.run();
  HotStatement(m_db, ownIdentitiesByHand).with(member.id).run();
  HotStatement(m_db, ownByHand).with(member.id).run();
  writeName(name, member.id, member.displayName, member.nickname, member.note);
  if (before->standing != member.standing) {
    HotStatement standing(m_db, insertStanding);
    standing.with(member.id, at, static_cast<int>(before->standing), static_cast<int>(member.standing), cause)
        .run();
  }
}

Result<void> MemberStore::addIdentity(MemberId member, const Identity& identity, SourceId source)
{
  IdentityTable table(m_db);
  for (const MemberId owner : table.owners(identity.kind, identity.value)) {
    if (owner != member && strengthOf(identity.kind) != IdentityStrength::Label)
      return refuse(RefusalCode::IdentityTaken, {{"kind", identity.kind},
                                                 {"value", identity.value},
                                                 {"member", std::to_string(owner.value)},
                                                 {"name", nameOf(*this, owner)}});
  }
  table.add(member, identityKindCalled(m_db, identity.kind), identity.value, identity.shown, source);
  table.writeHints();
  return {};
}

std::vector<std::string> MemberStore::identityKinds() const
{
  std::vector<std::string> kinds;
  for (HotStatement query(m_db, kindsInUse); query.step();)
    kinds.emplace_back(query.text(0));
  return kinds;
}

std::int64_t MemberStore::orphanedIdentities() const
{
  HotStatement query(m_db, countOrphans);
  return query.step() ? query.integer(0) : 0;
}

void MemberStore::removeIdentity(MemberId member, const Identity& identity)
{
  IdentityTable(m_db).remove(member, identity.kind, identity.value);
}

} // namespace weilu
