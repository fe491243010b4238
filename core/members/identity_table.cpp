// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/members/identity_table.h"

#include "core/members/identity_rows.h"

#include <fmt/format.h>

namespace weilu {

namespace {

constexpr auto hasValue = R"(
SELECT 1 FROM identity WHERE id BETWEEN ? AND ? AND value = ?
AND kind = (SELECT id FROM identity_kind WHERE code = ?))";
constexpr auto rowsOf = "SELECT id, kind, value FROM identity WHERE id BETWEEN ? AND ? ORDER BY id";
constexpr auto insertRow = "INSERT INTO identity (id, kind, value, shown, source) VALUES (?, ?, ?, ?, ?)";
constexpr auto removeRow = R"(
DELETE FROM identity WHERE id BETWEEN ? AND ? AND value = ?
AND kind = (SELECT id FROM identity_kind WHERE code = ?))";
constexpr auto codeOfKind = "SELECT code FROM identity_kind WHERE id = ?";

} // namespace

IdentityTable::IdentityTable(Database& db)
    : m_hints(db)
    , m_has(db, hasValue)
    , m_rows(db, rowsOf)
    , m_insert(db, insertRow)
    , m_remove(db, removeRow)
    , m_code(db, codeOfKind)
{
}

std::vector<MemberId> IdentityTable::owners(std::string_view kind, std::string_view value)
{
  auto people = m_hints.candidates(IdentityHints::hashOf(kind, value));
  std::erase_if(people, [&](MemberId member) {
    const bool owns = m_has.with(firstIdentity(member), lastIdentity(member), value, kind).step();
    m_has.reset();
    return !owns;
  });
  return people;
}

IdentityTable::Place IdentityTable::placeFor(MemberId member, IdentityKindId kind, std::string_view value)
{
  Place place{false, firstIdentity(member)};
  for (m_rows.with(firstIdentity(member), lastIdentity(member)); m_rows.step();) {
    place.known = place.known || (m_rows.integer(1) == kind.value && m_rows.text(2) == value);
    place.next = m_rows.integer(0) + 1;
  }
  m_rows.reset();
  if (place.next > lastIdentity(member))
    throw Failure(fmt::format("person {} has more than {} identities", member.value, identityPlaces));
  return place;
}

std::string IdentityTable::codeOf(IdentityKindId kind)
{
  std::string code;
  if (m_code.with(kind).step())
    code = m_code.text(0);
  m_code.reset();
  return code;
}

bool IdentityTable::add(MemberId member, IdentityKindId kind, std::string_view value, std::string_view shown,
                        SourceId source)
{
  const Place place = placeFor(member, kind, value);
  if (place.known)
    return false;
  m_insert.with(place.next, kind, value);
  shown.empty() || shown == value ? m_insert.bindNull(4) : m_insert.bind(4, shown);
  m_insert.bind(5, source);
  m_insert.run();
  m_hints.add(IdentityHints::hashOf(codeOf(kind), value), member);
  return true;
}

void IdentityTable::remove(MemberId member, std::string_view kind, std::string_view value)
{
  m_remove.with(firstIdentity(member), lastIdentity(member), value, kind).run();
}

} // namespace weilu
