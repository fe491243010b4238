// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/members/overwritten.h"

#include "core/members/member_row.h"

#include <fmt/format.h>

#include <algorithm>

namespace weilu {

namespace {

/// Where the values of one kind of field are: ?1 is the person, ?2 the field's key.
struct Place {
  std::string_view kind;
  std::string_view table;
  std::string_view row;   ///< condition
  std::string_view value; ///< expression
  std::string_view set;   ///< ?3 is the value
};

constexpr std::string_view inSpace = "member = ?1 AND space = CAST(?2 AS INTEGER)";

constexpr std::array<Place, 5> places = {{
    {"consent", "consent", "member = ?1 AND channel = ?2", "state || '@' || at",
     "state = CAST(substr(?3, 1, 1) AS INTEGER), at = CAST(substr(?3, 3) AS INTEGER)"},
    {"custom", "custom_value", "member = ?1 AND field = (SELECT id FROM custom_field WHERE code = ?2)",
     "value", "value = ?3"},
    {"counter", "counter",
     "member = ?1 AND as_of = CAST(substr(?2, 1, instr(?2, '@') - 1) AS INTEGER)"
     " AND field = (SELECT id FROM custom_field WHERE code = substr(?2, instr(?2, '@') + 1))",
     "value", "value = ?3"},
    {"joined", "member_space", inSpace, "joined_at", "joined_at = ?3"},
    {"left", "member_space", inSpace, "left_at", "left_at = ?3"},
}};

/// "custom:age" → "custom" and "age"; a column has no key.
std::pair<std::string_view, std::string_view> parts(std::string_view field)
{
  const auto colon = field.find(':');
  if (colon == std::string_view::npos)
    return {field, {}};
  return {field.substr(0, colon), field.substr(colon + 1)};
}

/// The condition of a row with another parameter for the person.
std::string ofMember(std::string_view row, std::string_view parameter)
{
  std::string condition(row);
  condition.replace(condition.find("?1"), 2, parameter);
  return condition;
}

bool isColumn(std::string_view kind) { return std::ranges::find(memberColumns, kind) != memberColumns.end(); }

Place placeOf(std::string_view kind)
{
  const auto known = std::ranges::find(places, kind, &Place::kind);
  if (known == places.end())
    throw Failure(fmt::format("overwritten names the unknown field {}", kind));
  return *known;
}

} // namespace

std::string consentField(std::string_view channel) { return fmt::format("consent:{}", channel); }
std::string customField(std::string_view code) { return fmt::format("custom:{}", code); }
std::string counterField(std::string_view code, Date asOf)
{
  return fmt::format("counter:{}@{}", asOf.days, code);
}
std::string joinedField(SpaceId space) { return fmt::format("joined:{}", space.value); }
std::string leftField(SpaceId space) { return fmt::format("left:{}", space.value); }

std::string tagField(TagId tag) { return fmt::format("tag:{}", tag.value); }

std::string consentValue(ConsentState state, Moment at)
{
  return consentPrefix(state) + std::to_string(at.seconds);
}

std::string consentPrefix(ConsentState state) { return fmt::format("{}@", static_cast<int>(state)); }

FieldAccess::FieldAccess(Database& db, Rows rows)
    : m_db(db)
    , m_prefix(tablePrefix(rows))
{
}

FieldAccess::~FieldAccess() = default;

HotStatement& FieldAccess::statement(Verb verb, std::string_view kind)
{
  const auto key = std::pair(verb, std::string(kind));
  if (const auto known = m_statements.find(key); known != m_statements.end())
    return known->second;
  // Columns are checked against the list of columns, places are constants: nothing of a file gets in here.
  const Place place = isColumn(kind) ? Place{kind, "member", "id = ?1", kind, {}} : placeOf(kind);
  const std::string set = isColumn(kind) ? fmt::format("{} = ?3", kind) : std::string(place.set);
  const std::string table = fmt::format("{}{}", m_prefix, place.table);
  std::string sql;
  switch (verb) {
  case Verb::Read:
    sql = fmt::format("SELECT {} FROM {} WHERE {}", place.value, table, place.row);
    break;
  case Verb::Write:
    sql = fmt::format("UPDATE {} SET {} WHERE {}", table, set, place.row);
    break;
  case Verb::CameWith:
    sql = fmt::format("SELECT 1 FROM {} WHERE {} AND came_with = ?3", table, place.row);
    break;
  case Verb::Has:
    sql = fmt::format("SELECT 1 FROM {} WHERE {}", table, place.row);
    break;
  case Verb::GiveToMerged:
    sql = fmt::format(
        "UPDATE {0} SET came_with = ?3, source = (SELECT source FROM merged_{0} WHERE {1}) WHERE {2}",
        place.table, ofMember(place.row, "?3"), place.row);
    break;
  case Verb::GiveToSource:
    sql = fmt::format("UPDATE {} SET came_with = NULL, source = ?3 WHERE {}", table, place.row);
    break;
  case Verb::HandOver:
    sql = fmt::format("UPDATE {} SET source = ?3 WHERE {} AND source = ?4", table, place.row);
    break;
  }
  return m_statements.emplace(key, HotStatement(m_db, sql)).first->second;
}

SqlValue FieldAccess::read(MemberId member, std::string_view field)
{
  const auto [kind, key] = parts(field);
  HotStatement& query = statement(Verb::Read, kind);
  query.reset();
  query.bind(1, member);
  if (!isColumn(kind))
    query.bind(2, key);
  SqlValue value;
  if (query.step())
    value = query.value(0);
  query.reset();
  return value;
}

bool FieldAccess::write(MemberId member, std::string_view field, const SqlValue& value)
{
  const auto [kind, key] = parts(field);
  const bool ownRow = kind == "consent" || kind == "custom" || kind == "counter";
  if (ownRow && std::holds_alternative<std::monostate>(value))
    return false;
  HotStatement& update = statement(Verb::Write, kind);
  update.reset();
  update.bind(1, member);
  if (!isColumn(kind))
    update.bind(2, key);
  update.bind(3, value);
  update.run();
  return true;
}

bool FieldAccess::handOver(MemberId member, std::string_view field, SourceId from, SourceId to)
{
  const auto [kind, key] = parts(field);
  return !isColumn(kind) && statement(Verb::HandOver, kind).with(member, key, to, from).run() > 0;
}

bool FieldAccess::cameWith(MemberId member, std::string_view field, MemberId merged)
{
  const auto [kind, key] = parts(field);
  if (isColumn(kind))
    return false;
  HotStatement& query = statement(Verb::CameWith, kind);
  const bool came = query.with(member, key, merged).step();
  query.reset();
  return came;
}

bool FieldAccess::has(MemberId member, std::string_view field)
{
  const auto [kind, key] = parts(field);
  if (isColumn(kind))
    return true;
  HotStatement& query = statement(Verb::Has, kind);
  const bool there = query.with(member, key).step();
  query.reset();
  return there;
}

void FieldAccess::giveTo(MemberId member, std::string_view field, MemberId merged)
{
  const auto [kind, key] = parts(field);
  statement(Verb::GiveToMerged, kind).with(member, key, merged).run();
}

void FieldAccess::giveTo(MemberId member, std::string_view field, SourceId source)
{
  const auto [kind, key] = parts(field);
  statement(Verb::GiveToSource, kind).with(member, key, source).run();
}

} // namespace weilu
