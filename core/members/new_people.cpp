// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/members/new_people.h"

#include "core/members/identity_rows.h"
#include "core/members/member_row.h"

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

/// That the ids which SQLite counted itself are those that were foreseen.
void checkLast(Database& db, std::int64_t expected)
{
  if (db.sql().getLastInsertRowid() != expected)
    throw Failure("a new row got another id than foreseen");
}

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
  if (!m_trusted)
    m_trusted.emplace(m_db.handle());
  writeMembers(people);
  writeIdentities(people);
  writeRows(people);
}

void NewPeopleWriter::rest()
{
  m_trusted.reset();
  m_next = {};
}

void NewPeopleWriter::writeMembers(const NewPeople& people)
{
  // Only the first row names its id: counting on from the largest spares SQLite the search for the place. Who
  // follows the last batch need not even do that.
  std::optional<MemberId> id;
  if (people.at(0).id != m_next)
    id = people.at(0).id;
  for (std::size_t i = 0; i < people.size(); ++i, id.reset()) {
    put(m_member, people.at(i), id, m_source);
    const NameRow& name = people.nameOf(i);
    m_name.row(id, BlobView{name.sortKey}, name.keys);
  }
  const std::int64_t last = people.at(people.size() - 1).id.value;
  for (BulkInsert* insert : {&m_member, &m_name}) {
    insert->run();
    checkLast(m_db, last);
  }
  m_next = {last + 1};
}

void NewPeopleWriter::writeIdentities(const NewPeople& people)
{
  // A later row of the file may have come back to a person: bring their identities together again.
  std::vector<const NewPeople::IdentityRow*> rows;
  for (const auto& row : people.identities)
    rows.push_back(&row);
  const auto member = [](const auto* row) { return row->member; };
  if (!std::ranges::is_sorted(rows, {}, member))
    std::ranges::stable_sort(rows, {}, member);
  std::int64_t next = 0; // the id that the next row gets when it names none
  for (std::size_t i = 0, first = 0; i < rows.size(); ++i) {
    const auto& row = *rows[i];
    const bool isFirst = i == 0 || row.member != rows[first]->member;
    if (isFirst)
      first = i;
    const auto same = [&](const auto* other) {
      return other->kind == row.kind && people.text(other->value) == people.text(row.value);
    };
    const auto from = rows.begin() + static_cast<std::ptrdiff_t>(first);
    if (std::any_of(from, rows.begin() + static_cast<std::ptrdiff_t>(i), same))
      continue;
    if (isFirst)
      next = firstIdentity(row.member);
    if (next > lastIdentity(row.member))
      throw Failure("one person has more identities than there is room for");
    m_identity.row(isFirst ? std::optional(next) : std::nullopt, row.kind, people.text(row.value),
                   row.shown.length == 0 ? std::nullopt : std::optional(people.text(row.shown)), m_source);
    ++next;
  }
  if (rows.empty())
    return;
  m_identity.run();
  checkLast(m_db, next - 1);
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
