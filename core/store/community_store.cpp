// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/community_store.h"

#include <fmt/format.h>

namespace weilu {

namespace {

constexpr auto selectCommunity =
    "SELECT name, zone, week_start, as_of, silent_after, leave_out_staff, is_sample, "
    "created_at FROM community WHERE id = 1";
constexpr auto saveCommunity =
    "INSERT INTO community (id, name, zone, week_start, as_of, silent_after, leave_out_staff, is_sample, "
    "created_at) VALUES (1, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET name = excluded.name, "
    "zone = excluded.zone, week_start = excluded.week_start, as_of = excluded.as_of, "
    "silent_after = excluded.silent_after, leave_out_staff = excluded.leave_out_staff, "
    "is_sample = excluded.is_sample, created_at = excluded.created_at";
constexpr auto selectSetting = "SELECT value FROM setting WHERE key = ?";
constexpr auto saveSetting =
    "INSERT INTO setting (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value";

constexpr auto deleteSetting = "DELETE FROM setting WHERE key = ?";
constexpr auto selectSettings =
    "SELECT key, value FROM setting WHERE substr(key, 1, length(?1)) = ?1 ORDER BY key";

constexpr auto insertSource =
    "INSERT INTO source (kind, at, withdrawn, file_name, file_hash, details) VALUES (?, ?, ?, ?, ?, ?)";
constexpr auto updateSource =
    "UPDATE source SET kind = ?, at = ?, withdrawn = ?, file_name = ?, file_hash = ?, "
    "details = ? WHERE id = ?";
constexpr auto selectSource =
    "SELECT id, kind, at, withdrawn, file_name, file_hash, details FROM source WHERE id = ?";
constexpr auto selectSources =
    "SELECT id, kind, at, withdrawn, file_name, file_hash, details FROM source ORDER BY id DESC";

constexpr int sunday = 7;

Source sourceIn(SQLite::Statement& row)
{
  return {SourceId{row.getColumn(0).getInt64()}, row.getColumn(1).getString(),
          Moment{row.getColumn(2).getInt64()},   row.getColumn(3).getInt() != 0,
          row.getColumn(4).getString(),          row.getColumn(5).getString(),
          row.getColumn(6).getString()};
}

void bindSource(SQLite::Statement& statement, const Source& source)
{
  statement.bind(1, source.kind);
  statement.bind(2, source.at.seconds);
  statement.bind(3, source.withdrawn ? 1 : 0);
  statement.bind(4, source.fileName);
  statement.bind(5, source.fileHash);
  statement.bind(6, source.details.empty() ? std::string("{}") : source.details);
}

} // namespace

Date Community::asOfDate(Moment now) const { return asOf ? *asOf : calendar.zone.dateOf(now); }

CommunityStore::CommunityStore(Database& db)
    : m_db(db)
{
}

Community CommunityStore::load() const
{
  Community community;
  SQLite::Statement row(m_db.sql(), selectCommunity);
  if (row.executeStep()) {
    community.name = row.getColumn(0).getString();
    community.zone = row.getColumn(1).getString();
    community.calendar.weekStart =
        row.getColumn(2).getInt() == sunday ? WeekStart::Sunday : WeekStart::Monday;
    if (!row.getColumn(3).isNull())
      community.asOf = Date{row.getColumn(3).getInt()};
    community.silentAfter = row.getColumn(4).getInt();
    community.leaveOutStaff = row.getColumn(5).getInt() != 0;
    community.isSample = row.getColumn(6).getInt() != 0;
    community.createdAt = Moment{row.getColumn(7).getInt64()};
  }
  auto zone = Zone::named(community.zone);
  if (!zone)
    throw Failure(fmt::format("this machine does not know the time zone {}", community.zone));
  community.calendar.zone = *zone;
  return community;
}

void CommunityStore::save(const Community& community)
{
  SQLite::Statement row(m_db.sql(), saveCommunity);
  row.bind(1, community.name);
  row.bind(2, community.zone);
  row.bind(3, community.calendar.weekStart == WeekStart::Sunday ? sunday : 1);
  if (community.asOf)
    row.bind(4, community.asOf->days);
  row.bind(5, community.silentAfter);
  row.bind(6, community.leaveOutStaff ? 1 : 0);
  row.bind(7, community.isSample ? 1 : 0);
  row.bind(8, community.createdAt.seconds);
  row.exec();
}

std::optional<std::string> CommunityStore::setting(const std::string& key) const
{
  SQLite::Statement row(m_db.sql(), selectSetting);
  row.bind(1, key);
  if (!row.executeStep())
    return {};
  return row.getColumn(0).getString();
}

void CommunityStore::setSetting(const std::string& key, const std::string& value)
{
  SQLite::Statement row(m_db.sql(), saveSetting);
  row.bind(1, key);
  row.bind(2, value);
  row.exec();
}

void CommunityStore::removeSetting(const std::string& key)
{
  SQLite::Statement row(m_db.sql(), deleteSetting);
  row.bind(1, key);
  row.exec();
}

std::vector<std::pair<std::string, std::string>> CommunityStore::settings(std::string_view prefix) const
{
  std::vector<std::pair<std::string, std::string>> settings;
  SQLite::Statement row(m_db.sql(), selectSettings);
  row.bind(1, std::string(prefix));
  while (row.executeStep())
    settings.emplace_back(row.getColumn(0).getString(), row.getColumn(1).getString());
  return settings;
}

SourceStore::SourceStore(Database& db)
    : m_db(db)
{
}

SourceId SourceStore::add(const Source& source)
{
  SQLite::Statement row(m_db.sql(), insertSource);
  bindSource(row, source);
  row.exec();
  return SourceId{m_db.sql().getLastInsertRowid()};
}

void SourceStore::update(const Source& source)
{
  SQLite::Statement row(m_db.sql(), updateSource);
  bindSource(row, source);
  row.bind(7, source.id.value);
  row.exec();
}

std::optional<Source> SourceStore::find(SourceId id) const
{
  SQLite::Statement row(m_db.sql(), selectSource);
  row.bind(1, id.value);
  if (!row.executeStep())
    return {};
  return sourceIn(row);
}

std::vector<Source> SourceStore::list() const
{
  std::vector<Source> sources;
  SQLite::Statement row(m_db.sql(), selectSources);
  while (row.executeStep())
    sources.push_back(sourceIn(row));
  return sources;
}

} // namespace weilu
