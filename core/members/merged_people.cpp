// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/members/merged_people.h"

#include "core/members/identity_rows.h"
#include "core/members/identity_table.h"
#include "core/members/member_numbers.h"
#include "core/members/member_row.h"
#include "core/members/overwritten.h"
#include "core/members/parted_rows.h"
#include "core/members/value_chain.h"

#include <fmt/format.h>

#include <array>

namespace weilu {

namespace {

/// What belongs to a person in rows of its own, by table: the columns beside person and source, and when the
/// row m put aside is the row t of the survivor.
struct Belonging {
  std::string_view table, columns, sameKey, sameValue;
};
constexpr auto belongings = std::to_array<Belonging>({
    {"member_tag", "tag", "m.tag = t.tag", "1"},
    {"member_space", "space, joined_at, left_at", "m.space = t.space",
     "m.joined_at IS t.joined_at AND m.left_at IS t.left_at"},
    {"custom_value", "field, value", "m.field = t.field", "m.value = t.value"},
    {"counter", "field, as_of, value", "m.field = t.field AND m.as_of = t.as_of", "m.value = t.value"},
    {"consent", "channel, state, at", "m.channel = t.channel", "m.state = t.state AND m.at = t.at"},
});

// ?1 is the person put aside, ?2 the survivor.
constexpr auto putRowsAside =
    "INSERT INTO merged_{0} (member, {1}, source) SELECT member, {1}, source FROM {0} "
    "WHERE member = ?1";
constexpr auto copyRows = "INSERT OR IGNORE INTO {0} (member, {1}, source, came_with) "
                          "SELECT ?2, {1}, source, ?1 FROM merged_{0} WHERE member = ?1";
constexpr auto takeRowsBack =
    "DELETE FROM {0} AS t WHERE member = ?2 AND came_with = ?1 AND EXISTS (SELECT 1 FROM merged_{0} m "
    "WHERE m.member = ?1 AND {2} AND {3})";
constexpr auto leaveRows = "UPDATE {0} SET came_with = NULL WHERE member = ?2 AND came_with = ?1";
constexpr auto bringRowsBack =
    "INSERT INTO {0} (member, {1}, source) SELECT member, {1}, source FROM merged_{0} "
    "WHERE member = ?1";
/// What the parted ?1 takes along and another merged person ?3 had too.
constexpr auto copyRowsHadToo =
    "INSERT OR IGNORE INTO {0} (member, {1}, source, came_with) SELECT ?2, {1}, source, ?3 FROM merged_{0} m "
    "WHERE member = ?3 AND EXISTS (SELECT 1 FROM {0} t WHERE t.member = ?1 AND {2})";
constexpr auto removeAside = "DELETE FROM merged_{0} WHERE member = ?1";

constexpr auto putMemberAside =
    "INSERT INTO merged_member (id, into_member, merged_at, after_source, ordinal, {0}, source) "
    "SELECT id, ?2, ?3, (SELECT coalesce(max(id), 0) FROM source), "
    "(SELECT coalesce(max(ordinal), 0) + 1 FROM merged_member), {0}, source FROM member WHERE id = ?1";
constexpr auto bringMemberBack =
    "INSERT INTO member (id, {0}, source) SELECT id, {0}, source FROM merged_member WHERE id = ?1";
constexpr auto selectMerged = "SELECT id, into_member, merged_at, {} FROM merged_member WHERE {} "
                              "ORDER BY ordinal DESC";

constexpr auto putIdentitiesAside =
    "INSERT INTO merged_identity (id, member, kind, value, shown, source) "
    "SELECT id, ?1, kind, value, shown, source FROM identity WHERE id BETWEEN ?1 << 12 AND (?1 << 12) + 4095";
/// ?2: only those that this person has too; 0: all.
constexpr auto identitiesAside = "SELECT i.kind, i.value, i.shown, i.source, k.code FROM merged_identity i "
                                 "JOIN identity_kind k ON k.id = i.kind WHERE i.member = ?1 AND (?2 = 0 OR "
                                 "EXISTS (SELECT 1 FROM identity t "
                                 "WHERE t.id BETWEEN ?2 << 12 AND (?2 << 12) + 4095 AND t.kind = i.kind AND "
                                 "t.value = i.value)) ORDER BY i.id";
constexpr auto markIdentity =
    "UPDATE identity SET came_with = ?1 WHERE id BETWEEN ?2 << 12 AND (?2 << 12) + 4095 "
    "AND kind = ?3 AND value = ?4";
constexpr auto removeIdentities = "DELETE FROM identity WHERE id BETWEEN ?1 << 12 AND (?1 << 12) + 4095";
constexpr auto takeIdentitiesBack =
    "DELETE FROM identity WHERE id BETWEEN ?2 << 12 AND (?2 << 12) + 4095 AND came_with = ?1";
constexpr auto bringIdentitiesBack =
    "INSERT INTO identity (id, kind, value, shown, source) "
    "SELECT id, kind, value, shown, source FROM merged_identity WHERE member = ?1";

constexpr auto keysOfSurvivors =
    "SELECT m.id, k.code, i.value FROM merged_member m JOIN identity i ON i.id BETWEEN m.into_member << 12 "
    "AND (m.into_member << 12) + 4095 AND i.came_with = m.id JOIN identity_kind k ON k.id = i.kind";

constexpr auto moveStandings = "UPDATE standing_change SET member = ?2, came_with = ?1 WHERE member = ?1";
constexpr auto bringStandingsBack =
    "UPDATE standing_change SET member = ?1, came_with = NULL WHERE came_with = ?1";
constexpr auto leaveStandings = "UPDATE standing_change SET came_with = NULL WHERE came_with = ?1";

constexpr auto bothInSpace =
    "SELECT t.space, t.joined_at, t.left_at, m.joined_at, m.left_at FROM member_space t "
    "JOIN merged_member_space m ON m.space = t.space WHERE m.member = ?1 AND t.member = ?2 ORDER BY t.space";
constexpr auto bothConsents =
    "SELECT t.channel, t.state, m.state, m.at FROM consent t JOIN merged_consent m ON m.channel = t.channel "
    "WHERE m.member = ?1 AND t.member = ?2 ORDER BY t.channel";
constexpr auto largerCounters =
    "SELECT f.code, m.as_of, m.value FROM counter t JOIN merged_counter m ON m.field = t.field "
    "AND m.as_of = t.as_of JOIN custom_field f ON f.id = m.field "
    "WHERE m.member = ?1 AND t.member = ?2 AND m.value > t.value ORDER BY f.code, m.as_of";
constexpr auto customAside =
    "SELECT v.value FROM merged_custom_value v JOIN custom_field f ON f.id = v.field "
    "WHERE v.member = ? AND f.code = ?";

constexpr auto rememberValue = "INSERT INTO merged_value (member, field, old, new) VALUES (?, ?, ?, ?)";
constexpr auto rewriteValue =
    "UPDATE merged_value SET new = ?3 WHERE member = ?1 AND field = ?2 AND new IS ?4";
constexpr auto rememberedValues = "SELECT field, old, new FROM merged_value WHERE member = ? ORDER BY field";
constexpr auto removeMember = "DELETE FROM member WHERE id = ?";
constexpr auto removeMerged = "DELETE FROM merged_member WHERE id = ?";
constexpr auto removeIdentitiesAside = "DELETE FROM merged_identity WHERE member = ?";
constexpr auto removeValues = "DELETE FROM merged_value WHERE member = ?";

std::string forTable(std::string_view sql, const Belonging& of)
{
  return fmt::format(fmt::runtime(sql), of.table, of.columns, of.sameKey, of.sameValue);
}

template<class... Ids>
void runForEach(Database& db, std::string_view sql, Ids... ids)
{
  for (const Belonging& of : belongings)
    HotStatement(db, forTable(sql, of)).with(ids...).run();
}

template<class... Values>
int run(Database& db, std::string_view sql, const Values&... values)
{
  return HotStatement(db, sql).with(values...).run();
}

std::vector<MergedPeople::Merged> mergedWhere(Database& db, std::string_view condition, MemberId id = {})
{
  std::vector<MergedPeople::Merged> found;
  HotStatement query(db, fmt::format(selectMerged, memberColumnList(), condition));
  if (id.valid())
    query.bind(1, id);
  while (query.step())
    found.push_back({memberAt(query, MemberId{query.integer(0)}, 3), MemberId{query.integer(1)},
                     Moment{query.integer(2)}});
  return found;
}

} // namespace

MergedPeople::MergedPeople(Database& db)
    : m_db(db)
{
}

std::optional<MergedPeople::Merged> MergedPeople::find(MemberId member) const
{
  auto found = mergedWhere(m_db, "id = ?", member);
  return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

std::vector<MergedPeople::Merged> MergedPeople::of(MemberId survivor) const
{
  return mergedWhere(m_db, "into_member = ?", survivor);
}

std::vector<MergedPeople::Merged> MergedPeople::all() const { return mergedWhere(m_db, "1"); }

std::vector<Identity> MergedPeople::identities(MemberId member) const
{
  std::vector<Identity> found;
  HotStatement query(m_db, identitiesAside);
  for (query.with(member, 0); query.step();)
    found.push_back({std::string(query.text(4)), std::string(query.text(1)), std::string(query.text(2))});
  return found;
}

std::map<std::pair<std::string, std::string>, MemberId> MergedPeople::keys() const
{
  std::map<std::pair<std::string, std::string>, MemberId> keys;
  HotStatement query(m_db, keysOfSurvivors);
  while (query.step())
    keys[{std::string(query.text(1)), std::string(query.text(2))}] = MemberId{query.integer(0)};
  return keys;
}

void MergedPeople::merge(MemberId other, const Member& result,
                         const std::vector<std::string>& customFromOther, Moment at)
{
  const MemberId survivor = result.id;
  putAside(other, survivor, at);
  copyIdentities(other, survivor);
  runForEach(m_db, copyRows, other, survivor);
  run(m_db, moveStandings, other, survivor);
  uniteSpaces(other, survivor);
  uniteConsents(other, survivor);
  uniteCounters(other, survivor);
  uniteCustoms(other, survivor, customFromOther);
  takeColumns(other, result);
  run(m_db, removeIdentities, other);
  run(m_db, removeMember, other); // its other rows go with it
}

void MergedPeople::putAside(MemberId other, MemberId survivor, Moment at)
{
  run(m_db, fmt::format(putMemberAside, memberColumnList()), other, survivor, at);
  run(m_db, putIdentitiesAside, other);
  runForEach(m_db, putRowsAside, other);
}

void MergedPeople::copyIdentities(MemberId other, MemberId survivor, MemberId hadBy)
{
  IdentityTable identities(m_db);
  HotStatement aside(m_db, identitiesAside), mark(m_db, markIdentity);
  for (aside.with(other, hadBy); aside.step();) {
    const IdentityKindId kind{aside.integer(0)};
    if (identities.add(survivor, kind, aside.text(1), aside.text(2), SourceId{aside.integer(3)}))
      mark.with(other, survivor, kind, aside.text(1)).run();
  }
  identities.writeHints();
}

void MergedPeople::uniteSpaces(MemberId other, MemberId survivor)
{
  HotStatement query(m_db, bothInSpace);
  for (query.with(other, survivor); query.step();) {
    const SpaceId space{query.integer(0)};
    const auto joined = query.moment(1), left = query.moment(2), othersJoined = query.moment(3),
               othersLeft = query.moment(4);
    if (othersJoined && (!joined || *othersJoined < *joined))
      replace(other, survivor, joinedField(space), othersJoined->seconds);
    if (left && !othersLeft)
      replace(other, survivor, leftField(space), {});
    else if (left && *othersLeft > *left)
      replace(other, survivor, leftField(space), othersLeft->seconds);
  }
}

void MergedPeople::uniteConsents(MemberId other, MemberId survivor)
{
  HotStatement query(m_db, bothConsents);
  for (query.with(other, survivor); query.step();) {
    const auto known = static_cast<ConsentState>(query.integer(1)),
               given = static_cast<ConsentState>(query.integer(2));
    if (const auto state = tightened(known, given))
      replace(other, survivor, consentField(query.text(0)), consentValue(*state, Moment{query.integer(3)}));
  }
}

void MergedPeople::uniteCounters(MemberId other, MemberId survivor)
{
  HotStatement query(m_db, largerCounters);
  for (query.with(other, survivor); query.step();)
    replace(other, survivor, counterField(query.text(0), Date{static_cast<std::int32_t>(query.integer(1))}),
            query.real(2));
}

void MergedPeople::uniteCustoms(MemberId other, MemberId survivor, const std::vector<std::string>& fromOther)
{
  HotStatement query(m_db, customAside);
  for (const std::string& code : fromOther) {
    if (query.with(other, code).step())
      replace(other, survivor, customField(code), query.value(0));
  }
}

void MergedPeople::takeColumns(MemberId other, const Member& result)
{
  const auto columns = columnsOf(result);
  for (std::size_t i = 0; i < columns.size(); ++i)
    replace(other, result.id, std::string(memberColumns[i]), kept(columns[i]));
  renamed(result.id);
}

void MergedPeople::replace(MemberId other, MemberId survivor, const std::string& field, const SqlValue& value)
{
  FieldAccess fields(m_db);
  const SqlValue old = fields.read(survivor, field);
  if (old == value)
    return;
  fields.write(survivor, field, value);
  run(m_db, rememberValue, other, field, old, value);
}

void MergedPeople::renamed(MemberId member)
{
  HotStatement read(m_db, "SELECT display_name, nickname, note FROM member WHERE id = ?");
  HotStatement write(m_db, updateNameStatement);
  if (read.with(member).step())
    writeName(write, member, read.text(0), read.text(1), read.text(2));
}

void MergedPeople::part(MemberId member)
{
  const auto merged = find(member);
  if (!merged)
    throw Failure(fmt::format("person {} is not merged", member.value));
  run(m_db, fmt::format(bringMemberBack, memberColumnList()), member);
  BulkInsert name = nameInsert(m_db);
  const NameRow row = nameRow(merged->member.displayName, merged->member.nickname, merged->member.note);
  name.row(member, BlobView{row.sortKey}, row.keys);
  name.run();
  takeBackValues(member, merged->into);
  takeBackRows(member, merged->into);
  run(m_db, bringIdentitiesBack, member);
  runForEach(m_db, bringRowsBack, member);
  run(m_db, bringStandingsBack, member);
  giveToOthers(member, merged->into);
  run(m_db, removeMerged, member); // what was put aside goes with it
  removeUnusedKinds(m_db);
}

void MergedPeople::forget(MemberId member)
{
  const auto merged = find(member);
  if (!merged)
    return;
  takeBackValues(member, merged->into);
  takeBackRows(member, merged->into);
  run(m_db, leaveStandings, member);
  run(m_db, removeIdentitiesAside, member);
  run(m_db, removeValues, member);
  runForEach(m_db, removeAside, member);
  run(m_db, removeMerged, member);
}

void MergedPeople::follow(MemberId member, const std::string& field, const SqlValue& written,
                          const SqlValue& old)
{
  const MemberId survivor = find(member).value().into;
  ValueChain chain(m_db);
  const bool taken = run(m_db, rewriteValue, member, field, old, written) > 0;
  if ((taken || FieldAccess(m_db).cameWith(survivor, field, member)) &&
      chain.rewrite(survivor, field, chain.mergeOf(member), written, old))
    renamed(survivor);
}

void MergedPeople::followOwner(MemberId member, const std::string& field, SourceId from, SourceId to)
{
  const MemberId survivor = find(member).value().into;
  FieldAccess fields(m_db);
  if (fields.cameWith(survivor, field, member))
    fields.handOver(survivor, field, from, to);
}

void MergedPeople::takeBackValues(MemberId other, MemberId survivor)
{
  ValueChain chain(m_db);
  const ReplacedAt at = chain.mergeOf(other);
  HotStatement query(m_db, rememberedValues);
  for (query.with(other); query.step();)
    chain.rewrite(survivor, std::string(query.text(0)), at, query.value(2), query.value(1));
  renamed(survivor);
}

void MergedPeople::takeBackRows(MemberId other, MemberId survivor)
{
  PartedRows(m_db, *this).handOn(other, survivor);
  run(m_db, takeIdentitiesBack, other, survivor);
  runForEach(m_db, takeRowsBack, other, survivor);
  runForEach(m_db, leaveRows, other, survivor);
}

void MergedPeople::giveToOthers(MemberId parted, MemberId survivor)
{
  for (const Merged& still : of(survivor)) {
    if (still.member.id == parted)
      continue;
    copyIdentities(still.member.id, survivor, parted);
    runForEach(m_db, copyRowsHadToo, parted, survivor, still.member.id);
  }
}

} // namespace weilu
