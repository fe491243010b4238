// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layers/segment_store.h"

#include "core/base/text.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace weilu {

namespace {

constexpr auto selectAll = "SELECT id, name, rule, note, created_at, changed_at FROM segment";
constexpr auto selectOne = "SELECT id, name, rule, note, created_at, changed_at FROM segment WHERE id = ?";
constexpr auto selectKey = "SELECT id, name, rule, note, created_at, changed_at FROM segment WHERE key = ?";
constexpr auto insertSegment =
    "INSERT INTO segment (name, key, rule, note, created_at, changed_at) VALUES (?1, ?2, ?3, ?4, ?5, ?5)";
constexpr auto updateSegment =
    "UPDATE segment SET name = ?1, key = ?2, rule = ?3, note = ?4, changed_at = ?5 "
    "WHERE id = ?6 AND (name <> ?1 OR rule <> ?3 OR note <> ?4)";
constexpr auto deleteSegment = "DELETE FROM segment WHERE id = ?";

Segment readSegment(SQLite::Statement& row)
{
  Segment segment;
  segment.id = {row.getColumn(0).getInt64()};
  segment.name = row.getColumn(1).getString();
  auto rule = ruleFromJson(nlohmann::json::parse(row.getColumn(2).getString(), nullptr, false));
  if (!rule)
    throw Failure("the rule of a stored segment does not read: " + rule.error().detail("where"));
  segment.rule = std::move(*rule);
  segment.note = row.getColumn(3).getString();
  segment.createdAt = {row.getColumn(4).getInt64()};
  segment.changedAt = {row.getColumn(5).getInt64()};
  return segment;
}

std::optional<Segment> withKey(SQLite::Database& sql, std::string_view name)
{
  SQLite::Statement query(sql, selectKey);
  query.bind(1, folded(name));
  return query.executeStep() ? std::optional(readSegment(query)) : std::nullopt;
}

} // namespace

SegmentStore::SegmentStore(Database& db)
    : m_db(db)
{
}

std::vector<Segment> SegmentStore::list() const
{
  SQLite::Statement query(m_db.sql(), selectAll);
  std::vector<std::pair<std::string, Segment>> keyed;
  while (query.executeStep()) {
    Segment segment = readSegment(query);
    keyed.emplace_back(sortKey(segment.name), std::move(segment));
  }
  std::sort(keyed.begin(), keyed.end(), [](const auto& a, const auto& b) {
    return std::tie(a.first, a.second.id) < std::tie(b.first, b.second.id);
  });
  std::vector<Segment> segments;
  for (auto& [key, segment] : keyed)
    segments.push_back(std::move(segment));
  return segments;
}

std::optional<Segment> SegmentStore::find(SegmentId id) const
{
  SQLite::Statement query(m_db.sql(), selectOne);
  query.bind(1, id.value);
  return query.executeStep() ? std::optional(readSegment(query)) : std::nullopt;
}

Result<Segment> SegmentStore::named(std::string_view name) const
{
  auto found = withKey(m_db.sql(), name);
  if (!found)
    return refuse(RefusalCode::NoSuchSegment, {{"found", std::string(name)}});
  return std::move(*found);
}

std::string SegmentStore::freeName(const std::string& name) const
{
  std::string free = name;
  for (int number = 2; withKey(m_db.sql(), free); ++number)
    free = name + " " + std::to_string(number);
  return free;
}

Result<SegmentId> SegmentStore::save(const Segment& segment, Moment at)
{
  const std::string name = composed(trimmed(segment.name));
  if (folded(name).empty())
    return refuse(RefusalCode::BadValue, {{"what", "name"}, {"found", segment.name}, {"expected", "text"}});
  if (segment.id.valid() && !find(segment.id))
    return refuse(RefusalCode::NoSuchSegment, {{"found", name}});
  if (const auto taken = withKey(m_db.sql(), name); taken && taken->id != segment.id)
    return refuse(RefusalCode::NameTaken, {{"what", "segment"}, {"found", taken->name}});
  SQLite::Statement statement(m_db.sql(), segment.id.valid() ? updateSegment : insertSegment);
  statement.bind(1, name);
  statement.bind(2, folded(name));
  statement.bind(3, toJson(segment.rule).dump());
  statement.bind(4, composed(segment.note));
  statement.bind(5, at.seconds);
  if (segment.id.valid())
    statement.bind(6, segment.id.value);
  statement.exec();
  return segment.id.valid() ? segment.id : SegmentId{m_db.sql().getLastInsertRowid()};
}

Result<void> SegmentStore::remove(SegmentId id)
{
  SQLite::Statement statement(m_db.sql(), deleteSegment);
  statement.bind(1, id.value);
  if (statement.exec() == 0)
    return refuse(RefusalCode::NoSuchSegment, {{"found", std::to_string(id.value)}});
  return {};
}

} // namespace weilu
