// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/members/new_people.h"

#include "core/members/identity_rows.h"
#include "core/members/member_row.h"
#include "core/store/foreign_keys.h"

#include <algorithm>

namespace weilu {

namespace {

constexpr auto insertIdentity = "INSERT INTO identity (id, kind, value, shown, source)";
constexpr auto insertTag = "INSERT OR IGNORE INTO member_tag (tag, member, source)";
constexpr auto insertSpace = "INSERT INTO member_space (space, member, joined_at, left_at, source)";
constexpr auto joinSpace = "ON CONFLICT DO UPDATE SET joined_at = coalesce(excluded.joined_at, joined_at),"
                           " left_at = coalesce(excluded.left_at, left_at)";
constexpr auto insertCustom = "INSERT OR REPLACE INTO custom_value (member, field, value, source)";
constexpr auto insertCounter = "INSERT OR REPLACE INTO counter (member, field, as_of, value, source)";
constexpr auto insertConsent = "INSERT OR REPLACE INTO consent (member, channel, state, at, source)";

constexpr std::size_t manyHints = 4'000'000; // 32 MB

} // namespace

void NewPeople::begin(MemberId first)
{
  m_first = first;
  m_size = 0;
  m_text.clear();
  identities.clear();
  tags.clear();
  spaces.clear();
  customs.clear();
  counters.clear();
  consents.clear();
}

void NewPeople::add(const Member& member, MemberId id)
{
  if (m_members.size() == m_size) {
    m_members.emplace_back();
    m_names.emplace_back();
  }
  m_members[m_size] = member;
  m_names[m_size] = nameRow(member.displayName, member.nickname, member.note);
  m_members[m_size++].id = id;
}

NewPeople::Text NewPeople::keep(std::string_view text)
{
  const Text kept{static_cast<std::uint32_t>(m_text.size()), static_cast<std::uint32_t>(text.size())};
  m_text += text;
  return kept;
}

NewPeopleWriter::NewPeopleWriter(Database& db, SourceId source)
    : m_db(db)
    , m_source(source)
    , m_hints(db)
    , m_member(memberInsert(db))
    , m_name(nameInsert(db))
    , m_identity(db, insertIdentity, 5)
    , m_tag(db, insertTag, 3)
    , m_space(db, insertSpace, 5, joinSpace)
    , m_custom(db, insertCustom, 4)
    , m_counter(db, insertCounter, 5)
    , m_consent(db, insertConsent, 5)
{
}

void NewPeopleWriter::write(const NewPeople& people)
{
  // Every row names a person of this batch and a kind, tag, space or field that was just looked up; checking
  // that again costs as much as the row.
  const WithoutForeignKeys trusted(m_db.handle());
  writeMembers(people);
  writeIdentities(people);
  writeRows(people);
  if (m_hints.waiting() > manyHints)
    m_hints.write();
}

void NewPeopleWriter::writeMembers(const NewPeople& people)
{
  for (std::size_t i = 0; i < people.size(); ++i) {
    const Member& member = people.at(i);
    put(m_member, member, member.id, m_source);
    const NameRow& name = people.nameOf(i);
    m_name.row(member.id, BlobView{name.sortKey}, name.keys);
  }
  m_member.run();
  m_name.run();
}

void NewPeopleWriter::writeIdentities(const NewPeople& people)
{
  // A later row of the file may have come back to a person: bring their identities together again.
  std::vector<const NewPeople::IdentityRow*> rows;
  for (const auto& row : people.identities)
    rows.push_back(&row);
  std::ranges::stable_sort(rows, {}, [](const auto* row) { return row->member; });
  for (std::size_t i = 0, first = 0; i < rows.size(); ++i) {
    const auto& row = *rows[i];
    if (row.member != rows[first]->member)
      first = i;
    const auto same = [&](const auto* other) {
      return other->kind == row.kind && people.text(other->value) == people.text(row.value);
    };
    const auto from = rows.begin() + static_cast<std::ptrdiff_t>(first);
    if (std::any_of(from, rows.begin() + static_cast<std::ptrdiff_t>(i), same))
      continue;
    const auto place = static_cast<std::int64_t>(i - first);
    if (place >= identityPlaces)
      throw Failure("one person has more identities than there is room for");
    m_identity.row(firstIdentity(row.member) + place, row.kind, people.text(row.value),
                   row.shown.length == 0 ? std::nullopt : std::optional(people.text(row.shown)), m_source);
    m_hints.add(row.hash, row.member);
  }
  m_identity.run();
}

void NewPeopleWriter::writeRows(const NewPeople& people)
{
  for (const auto& row : people.tags)
    m_tag.row(row.tag, row.member, m_source);
  for (const auto& row : people.spaces)
    m_space.row(row.space, row.member, row.joinedAt, row.leftAt, m_source);
  for (const auto& row : people.customs)
    m_custom.row(row.member, row.field, people.text(row.value), m_source);
  for (const auto& row : people.counters)
    m_counter.row(row.member, row.field, row.asOf, row.value, m_source);
  for (const auto& row : people.consents)
    m_consent.row(row.member, people.text(row.channel), static_cast<int>(row.state), row.at, m_source);
  for (BulkInsert* insert : {&m_tag, &m_space, &m_custom, &m_counter, &m_consent})
    insert->run();
}

} // namespace weilu
