// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/members/new_people.h"

#include "core/members/identity_rows.h"
#include "core/members/member_row.h"
#include "core/store/foreign_keys.h"

#include <algorithm>

namespace weilu {

namespace {

constexpr auto insertIdentity =
    "INSERT INTO identity (id, kind, value, shown, source) VALUES (?, ?, ?, ?, ?)";
constexpr auto insertTag = "INSERT OR IGNORE INTO member_tag (tag, member, source) VALUES (?, ?, ?)";
constexpr auto insertSpace = R"(
INSERT INTO member_space (space, member, joined_at, left_at, source) VALUES (?, ?, ?, ?, ?)
ON CONFLICT DO UPDATE SET joined_at = coalesce(excluded.joined_at, joined_at),
                          left_at = coalesce(excluded.left_at, left_at))";
constexpr auto insertCustom =
    "INSERT OR REPLACE INTO custom_value (member, field, value, source) VALUES (?, ?, ?, ?)";
constexpr auto insertCounter =
    "INSERT OR REPLACE INTO counter (member, field, as_of, value, source) VALUES (?, ?, ?, ?, ?)";
constexpr auto insertConsent =
    "INSERT OR REPLACE INTO consent (member, channel, state, at, source) VALUES (?, ?, ?, ?, ?)";

constexpr std::size_t manyHints = 1'000'000;

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
  if (m_members.size() == m_size)
    m_members.emplace_back();
  m_members[m_size] = member;
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
    , m_member(db, insertMemberStatement())
    , m_name(db, insertNameStatement)
    , m_identity(db, insertIdentity)
    , m_tag(db, insertTag)
    , m_space(db, insertSpace)
    , m_custom(db, insertCustom)
    , m_counter(db, insertCounter)
    , m_consent(db, insertConsent)
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
  constexpr int afterColumns = static_cast<int>(memberColumns.size()) + 1;
  for (std::size_t i = 0; i < people.size(); ++i) {
    bindColumns(m_member, columnsOf(people.at(i)));
    m_member.bind(afterColumns, m_source);
    m_member.bind(afterColumns + 1, people.at(i).id);
    m_member.run();
  }
  for (std::size_t i = 0; i < people.size(); ++i) {
    const Member& member = people.at(i);
    writeName(m_name, member.id, member.displayName, member.nickname, member.note);
  }
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
    m_identity.with(firstIdentity(row.member) + place, row.kind, people.text(row.value));
    row.shown.length == 0 ? m_identity.bindNull(4) : m_identity.bind(4, people.text(row.shown));
    m_identity.bind(5, m_source);
    m_identity.run();
    m_hints.add(row.hash, row.member);
  }
}

void NewPeopleWriter::writeRows(const NewPeople& people)
{
  for (const auto& row : people.tags)
    m_tag.with(row.tag, row.member, m_source).run();
  for (const auto& row : people.spaces)
    m_space.with(row.space, row.member, row.joinedAt, row.leftAt, m_source).run();
  for (const auto& row : people.customs)
    m_custom.with(row.member, row.field, people.text(row.value), m_source).run();
  for (const auto& row : people.counters)
    m_counter.with(row.member, row.field, row.asOf, row.value, m_source).run();
  for (const auto& row : people.consents)
    m_consent.with(row.member, people.text(row.channel), static_cast<int>(row.state), row.at, m_source).run();
}

} // namespace weilu
