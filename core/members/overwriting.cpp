// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/members/overwriting.h"

#include "core/members/member_row.h"

namespace weilu {

namespace {

constexpr auto insertTag = "INSERT OR IGNORE INTO member_tag (tag, member, source) VALUES (?, ?, ?)";
constexpr auto sourceOfTag = "SELECT source, came_with FROM member_tag WHERE tag = ? AND member = ?";
constexpr auto deleteTag = "DELETE FROM member_tag WHERE tag = ? AND member = ?";
constexpr auto insertSpace =
    "INSERT OR IGNORE INTO member_space (space, member, joined_at, left_at, source) VALUES (?, ?, ?, ?, ?)";
constexpr auto insertCustom =
    "INSERT OR IGNORE INTO custom_value (member, field, value, source) VALUES (?, ?, ?, ?)";
constexpr auto insertCounter =
    "INSERT OR IGNORE INTO counter (member, field, as_of, value, source) VALUES (?, ?, ?, ?, ?)";
constexpr auto insertConsent =
    "INSERT OR IGNORE INTO consent (member, channel, state, at, source) VALUES (?, ?, ?, ?, ?)";
constexpr auto insertStanding =
    "INSERT INTO standing_change (member, at, from_standing, to_standing, cause, source)"
    " VALUES (?, ?, ?, ?, 'imported', ?)";
// The first value that a source replaced comes back; the last one it wrote must then still be there.
constexpr auto rememberOld =
    "INSERT INTO overwritten (source, member, field, old, new) VALUES (?, ?, ?, ?, ?)"
    " ON CONFLICT DO UPDATE SET new = excluded.new";
constexpr auto codeOfField = "SELECT code FROM custom_field WHERE id = ?";

} // namespace

Overwriting::Overwriting(Database& db, SourceId source, Moment at)
    : m_source(source)
    , m_at(at)
    , m_fields(db)
    , m_update(db, updateMemberStatement())
    , m_rename(db, updateNameStatement)
    , m_standing(db, insertStanding)
    , m_tag(db, insertTag)
    , m_tagSource(db, sourceOfTag)
    , m_removeTag(db, deleteTag)
    , m_space(db, insertSpace)
    , m_custom(db, insertCustom)
    , m_counter(db, insertCounter)
    , m_consent(db, insertConsent)
    , m_remember(db, rememberOld)
    , m_code(db, codeOfField)
{
}

const std::string& Overwriting::codeOf(FieldId field)
{
  std::string& code = m_codes[field];
  if (code.empty() && m_code.with(field).step())
    code = m_code.text(0);
  m_code.reset();
  return code;
}

bool Overwriting::replace(MemberId member, const std::string& field, const SqlValue& value)
{
  const SqlValue old = m_fields.read(member, field);
  if (old == value)
    return false;
  m_fields.write(member, field, value);
  m_remember.with(m_source, member, field, old, value).run();
  return true;
}

bool Overwriting::update(const Member& before, const Member& after)
{
  const auto old = columnsOf(before), changed = columnsOf(after);
  if (old == changed)
    return false;
  bindColumns(m_update, changed);
  m_update.bind(static_cast<int>(changed.size()) + 1, before.id);
  m_update.run();
  for (std::size_t i = 0; i < changed.size(); ++i) {
    if (old[i] != changed[i])
      m_remember.with(m_source, before.id, memberColumns[i], kept(old[i]), kept(changed[i])).run();
  }
  if (before.displayName != after.displayName || before.nickname != after.nickname ||
      before.note != after.note)
    writeName(m_rename, before.id, after.displayName, after.nickname, after.note);
  if (before.standing != after.standing)
    m_standing
        .with(before.id, m_at, static_cast<int>(before.standing), static_cast<int>(after.standing), m_source)
        .run();
  return true;
}

void Overwriting::addTag(MemberId member, TagId tag) { m_tag.with(tag, member, m_source).run(); }

void Overwriting::removeTag(MemberId member, TagId tag)
{
  if (!m_tagSource.with(tag, member).step())
    return;
  const SourceId owner{m_tagSource.integer(0)};
  const SqlValue cameWith = m_tagSource.value(1);
  m_tagSource.reset();
  m_removeTag.with(tag, member).run();
  if (owner != m_source)
    m_remember.with(m_source, member, tagField(tag), owner, cameWith).run();
}

void Overwriting::addToSpace(MemberId member, SpaceId space, std::optional<Moment> joinedAt,
                             std::optional<Moment> leftAt)
{
  if (m_space.with(space, member, joinedAt, leftAt, m_source).run() > 0)
    return;
  if (joinedAt)
    replace(member, joinedField(space), joinedAt->seconds);
  if (leftAt)
    replace(member, leftField(space), leftAt->seconds);
}

void Overwriting::returnToSpace(MemberId member, SpaceId space, std::optional<Moment> joinedAt)
{
  if (joinedAt)
    replace(member, joinedField(space), joinedAt->seconds);
  replace(member, leftField(space), SqlValue());
}

bool Overwriting::setCustom(MemberId member, FieldId field, std::string_view value)
{
  return m_custom.with(member, field, value, m_source).run() > 0 ||
         replace(member, customField(codeOf(field)), std::string(value));
}

bool Overwriting::setCounter(MemberId member, FieldId field, Date asOf, double value)
{
  return m_counter.with(member, field, asOf, value, m_source).run() > 0 ||
         replace(member, counterField(codeOf(field), asOf), value);
}

bool Overwriting::setConsent(MemberId member, const std::string& channel, ConsentState state, Moment at)
{
  if (m_consent.with(member, channel, static_cast<int>(state), at, m_source).run() > 0)
    return true;
  // The same answer given again is no change, whenever it was given.
  const std::string field = consentField(channel);
  const auto known = std::get<std::string>(m_fields.read(member, field));
  return !known.starts_with(consentPrefix(state)) && replace(member, field, consentValue(state, at));
}

} // namespace weilu
