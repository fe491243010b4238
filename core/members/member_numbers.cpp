// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/members/member_numbers.h"

#include "core/base/text.h"
#include "core/store/hot_statement.h"

namespace weilu {

namespace {

constexpr auto nextMember = "SELECT max(coalesce((SELECT max(id) FROM member), 0), "
                            "coalesce((SELECT max(id) FROM merged_member), 0)) + 1";
constexpr auto kindCalled = "SELECT id FROM identity_kind WHERE code = ?";
constexpr auto removeKinds =
    "DELETE FROM identity_kind WHERE NOT EXISTS (SELECT 1 FROM identity i WHERE i.kind = identity_kind.id)"
    " AND NOT EXISTS (SELECT 1 FROM merged_identity i WHERE i.kind = identity_kind.id)";
constexpr auto makeKind = "INSERT INTO identity_kind (code) VALUES (?)";
constexpr auto tagByName = "SELECT id FROM tag WHERE name = ?";
constexpr auto makeTag = "INSERT INTO tag (name, source) VALUES (?, ?)";
constexpr auto spaceByCode = "SELECT id FROM space WHERE platform = ? AND code = ?";
constexpr auto makeSpace = "INSERT INTO space (platform, code, name, source) VALUES (?, ?, ?, ?)";
constexpr auto fieldByCode = "SELECT id FROM custom_field WHERE code = ?";
constexpr auto makeField = "INSERT INTO custom_field (code, label, type, source) VALUES (?, ?, ?, ?)";

template<class... Values>
std::int64_t found(Database& db, const char* sql, const Values&... values)
{
  HotStatement query(db, sql);
  return query.with(values...).step() ? query.integer(0) : 0;
}

template<class... Values>
std::int64_t made(Database& db, const char* sql, const Values&... values)
{
  HotStatement(db, sql).with(values...).run();
  return db.sql().getLastInsertRowid();
}

} // namespace

MemberId nextMemberId(Database& db) { return {db.sql().execAndGet(nextMember).getInt64()}; }

IdentityKindId identityKindCalled(Database& db, const std::string& code)
{
  const auto known = found(db, kindCalled, code);
  return {known ? known : made(db, makeKind, code)};
}

TagId tagCalled(Database& db, const std::string& name, SourceId source)
{
  const std::string clean = composed(trimmed(name));
  const auto known = found(db, tagByName, clean);
  return {known ? known : made(db, makeTag, clean, source)};
}

SpaceId spaceCalled(Database& db, const std::string& platform, const std::string& code,
                    const std::string& name, SourceId source)
{
  const auto known = found(db, spaceByCode, platform, code);
  return {known ? known : made(db, makeSpace, platform, code, name.empty() ? code : name, source)};
}

FieldId fieldCalled(Database& db, const std::string& label, FieldType type, SourceId source)
{
  const std::string code = folded(label);
  const auto known = found(db, fieldByCode, code);
  return {known ? known : made(db, makeField, code, trimmed(label), static_cast<int>(type), source)};
}

void removeUnusedKinds(Database& db) { HotStatement(db, removeKinds).run(); }

} // namespace weilu
