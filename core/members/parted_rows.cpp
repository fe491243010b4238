// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/members/parted_rows.h"

namespace weilu {

namespace {

// ?1 is the person who parts, ?2 the survivor.
/// The fields of rows that came with ?1; those of a space are two.
constexpr auto fieldsCame =
    "SELECT 'custom:' || f.code, NULL FROM custom_value t JOIN custom_field f ON f.id = t.field "
    "WHERE t.member = ?2 AND t.came_with = ?1 "
    "UNION ALL SELECT 'counter:' || t.as_of || '@' || f.code, NULL FROM counter t "
    "JOIN custom_field f ON f.id = t.field WHERE t.member = ?2 AND t.came_with = ?1 "
    "UNION ALL SELECT 'consent:' || channel, NULL FROM consent WHERE member = ?2 AND came_with = ?1 "
    "UNION ALL SELECT 'joined:' || space, 'left:' || space FROM member_space "
    "WHERE member = ?2 AND came_with = ?1";

} // namespace

PartedRows::PartedRows(Database& db, const MergedPeople& people)
    : m_db(db)
    , m_people(people)
    , m_live(db)
    , m_aside(db, Rows::Aside)
    , m_chain(db)
{
}

void PartedRows::handOn(MemberId other, MemberId survivor)
{
  std::vector<std::vector<std::string>> rows;
  HotStatement came(m_db, fieldsCame);
  for (came.with(other, survivor); came.step();) {
    rows.push_back({std::string(came.text(0))});
    if (!came.isNull(1))
      rows.back().emplace_back(came.text(1));
  }
  for (const auto& fields : rows)
    handOn(other, survivor, fields);
}

/// The first of the others who were merged and have a row like it.
MemberId PartedRows::heirOf(MemberId other, MemberId survivor, const std::string& field)
{
  MemberId heir;
  for (const MergedPeople::Merged& one : m_people.of(survivor)) {
    if (one.member.id != other && m_aside.has(one.member.id, field))
      heir = one.member.id;
  }
  return heir;
}

void PartedRows::handOn(MemberId other, MemberId survivor, const std::vector<std::string>& fields)
{
  const ReplacedAt at = m_chain.mergeOf(other);
  const MemberId heir = heirOf(other, survivor, fields.front());
  SourceId writer;
  for (const std::string& field : fields) {
    const SqlValue brought = m_aside.read(other, field);
    const auto replacer = m_chain.replacer(survivor, field, at, brought);
    if (replacer && (replacer->merged.valid() ? replacer->merged == heir : !heir.valid())) {
      m_chain.forget(*replacer, survivor, field);
      writer = replacer->source;
    } else if (heir.valid()) {
      m_chain.rewrite(survivor, field, at, brought, m_aside.read(heir, field));
    }
  }
  if (heir.valid())
    m_live.giveTo(survivor, fields.front(), heir);
  else if (writer.valid())
    m_live.giveTo(survivor, fields.front(), writer);
}

} // namespace weilu
