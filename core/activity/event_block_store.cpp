// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/activity/event_block_store.h"

#include "core/activity/packing.h"

#include <fmt/format.h>
#include <sqlite3.h>

#include <algorithm>
#include <array>

namespace weilu {

namespace {

constexpr auto selectBlock = "SELECT data FROM event_block WHERE day = ?";
constexpr auto selectBlocks = "SELECT day, data FROM event_block WHERE day BETWEEN ? AND ? ORDER BY day";
constexpr auto selectDays = "SELECT day FROM event_block ORDER BY day";
constexpr auto sumEvents = "SELECT coalesce(sum(events), 0) FROM event_block";
constexpr auto replaceBlock =
    "INSERT INTO event_block (day, events, data) VALUES (?, ?, ?) "
    "ON CONFLICT (day) DO UPDATE SET events = excluded.events, data = excluded.data";
constexpr auto deleteBlock = "DELETE FROM event_block WHERE day = ?";
constexpr auto selectSets = "SELECT id, sources FROM event_source_set";
constexpr auto insertSet = "INSERT INTO event_source_set (id, sources) VALUES (?, ?)";
constexpr auto deleteSet = "DELETE FROM event_source_set WHERE id = ?";
constexpr auto selectWithdrawn = "SELECT data FROM event_withdrawn WHERE source = ? AND day = ?";
constexpr auto selectWithdrawnDays = "SELECT day FROM event_withdrawn WHERE source = ? ORDER BY day";
constexpr auto replaceWithdrawn = "INSERT INTO event_withdrawn (source, day, data) VALUES (?, ?, ?) "
                                  "ON CONFLICT (source, day) DO UPDATE SET data = excluded.data";
constexpr auto deleteWithdrawn = "DELETE FROM event_withdrawn WHERE source = ?";

std::string_view bytesOf(const SQLite::Column& column)
{
  return {static_cast<const char*>(column.getBlob()), static_cast<std::size_t>(column.getBytes())};
}

void bindBytes(SQLite::Statement& statement, int index, const std::string& bytes)
{
  statement.bindNoCopy(index, bytes.data(), static_cast<int>(bytes.size()));
}

/// The blob of one row, read piece by piece: a column of a statement is always read whole.
class OpenBlob {
public:
  OpenBlob(Database& db, const char* table, const char* column, std::int64_t row)
      : m_db(db)
  {
    require(sqlite3_blob_open(db.handle(), "main", table, column, row, 0, &m_blob));
  }
  ~OpenBlob() { sqlite3_blob_close(m_blob); }
  OpenBlob(const OpenBlob&) = delete;
  OpenBlob& operator=(const OpenBlob&) = delete;

  /// The first \p size bytes, or all when there are fewer.
  std::string start(std::size_t size)
  {
    std::string bytes(std::min(size, static_cast<std::size_t>(sqlite3_blob_bytes(m_blob))), '\0');
    require(sqlite3_blob_read(m_blob, bytes.data(), static_cast<int>(bytes.size()), 0));
    return bytes;
  }

private:
  void require(int result)
  {
    if (result != SQLITE_OK)
      throw Failure(fmt::format("reading the start of a block: {}", sqlite3_errmsg(m_db.handle())));
  }
  Database& m_db;
  sqlite3_blob* m_blob = nullptr;
};

} // namespace

EventBlockStore::EventBlockStore(Database& db)
    : m_db(db)
{
}

EventBlock EventBlockStore::load(std::int32_t day) const
{
  SQLite::Statement query(m_db.sql(), selectBlock);
  query.bind(1, day);
  return query.executeStep() ? decoded(bytesOf(query.getColumn(0))) : EventBlock();
}

void EventBlockStore::save(std::int32_t day, const EventBlock& block)
{
  if (block.entries.empty()) {
    SQLite::Statement remove(m_db.sql(), deleteBlock);
    remove.bind(1, day);
    remove.exec();
    return;
  }
  const auto bytes = encode(block);
  SQLite::Statement replace(m_db.sql(), replaceBlock);
  replace.bind(1, day);
  replace.bind(2, static_cast<std::int64_t>(block.eventCount()));
  bindBytes(replace, 3, bytes);
  replace.exec();
}

void EventBlockStore::forEach(std::int32_t from, std::int32_t to,
                              const std::function<void(std::int32_t, const EventBlock&)>& visit) const
{
  SQLite::Statement query(m_db.sql(), selectBlocks);
  query.bind(1, from);
  query.bind(2, to);
  EventBlock block;
  while (query.executeStep()) {
    decode(bytesOf(query.getColumn(1)), block);
    visit(query.getColumn(0).getInt(), block);
  }
}

std::vector<std::int32_t> EventBlockStore::days() const
{
  std::vector<std::int32_t> days;
  SQLite::Statement query(m_db.sql(), selectDays);
  while (query.executeStep())
    days.push_back(query.getColumn(0).getInt());
  return days;
}

std::vector<EventShape> EventBlockStore::shapesOn(std::int32_t day) const
{
  constexpr std::size_t usualHead = 1024;
  OpenBlob blob(m_db, "event_block", "data", day);
  auto head = blob.start(usualHead);
  const auto size = headSize(std::string_view(head).substr(0, blockHeadStart));
  if (size > head.size())
    head = blob.start(size);
  return shapesOf(head);
}

std::uint32_t EventBlockStore::checksumOn(std::int32_t day) const
{
  const std::string start = OpenBlob(m_db, "event_block", "data", day).start(sizeof(std::uint32_t));
  return Unpacker(start).fixed(sizeof(std::uint32_t));
}

std::uint64_t EventBlockStore::eventCount() const
{
  SQLite::Statement query(m_db.sql(), sumEvents);
  query.executeStep();
  return static_cast<std::uint64_t>(query.getColumn(0).getInt64());
}

SourceSets EventBlockStore::sets(SourceId source) const
{
  std::vector<SourceSets::Stored> stored;
  SQLite::Statement query(m_db.sql(), selectSets);
  while (query.executeStep())
    stored.emplace_back(query.getColumn(0).getUInt(), query.getColumn(1).getString());
  return {source, stored};
}

void EventBlockStore::save(const SourceSets& sets)
{
  SQLite::Statement insert(m_db.sql(), insertSet);
  for (const auto& [number, sources] : sets.fresh()) {
    insert.bind(1, number);
    insert.bind(2, sources);
    insert.exec();
    insert.reset();
  }
  forgetUnusedSets();
}

void EventBlockStore::forgetUnusedSets()
{
  std::vector<std::uint32_t> used;
  for (const auto day : days()) {
    for (const auto& shape : shapesOn(day))
      used.push_back(shape.sources);
    std::sort(used.begin(), used.end());
    used.erase(std::unique(used.begin(), used.end()), used.end());
  }
  std::vector<std::uint32_t> unused;
  SQLite::Statement query(m_db.sql(), selectSets);
  while (query.executeStep()) {
    if (!std::binary_search(used.begin(), used.end(), query.getColumn(0).getUInt()))
      unused.push_back(query.getColumn(0).getUInt());
  }
  SQLite::Statement remove(m_db.sql(), deleteSet);
  for (const auto set : unused) {
    remove.bind(1, set);
    remove.exec();
    remove.reset();
  }
}

std::vector<std::int32_t> EventBlockStore::withdrawnDays(SourceId source) const
{
  std::vector<std::int32_t> days;
  SQLite::Statement query(m_db.sql(), selectWithdrawnDays);
  query.bind(1, source.value);
  while (query.executeStep())
    days.push_back(query.getColumn(0).getInt());
  return days;
}

std::vector<DayEvent> EventBlockStore::withdrawn(SourceId source, std::int32_t day) const
{
  SQLite::Statement query(m_db.sql(), selectWithdrawn);
  query.bind(1, source.value);
  query.bind(2, day);
  if (!query.executeStep())
    return {};
  return eventsOf(decoded(bytesOf(query.getColumn(0))));
}

void EventBlockStore::keepWithdrawn(SourceId source, std::int32_t day, const std::vector<DayEvent>& events)
{
  auto all = withdrawn(source, day);
  all.insert(all.end(), events.begin(), events.end());
  collapse(all);
  const auto bytes = encode(blockOf(all));
  SQLite::Statement replace(m_db.sql(), replaceWithdrawn);
  replace.bind(1, source.value);
  replace.bind(2, day);
  bindBytes(replace, 3, bytes);
  replace.exec();
}

void EventBlockStore::forgetWithdrawn(SourceId source)
{
  SQLite::Statement remove(m_db.sql(), deleteWithdrawn);
  remove.bind(1, source.value);
  remove.exec();
}

} // namespace weilu
