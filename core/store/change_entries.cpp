// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/change_entries.h"

#include <nlohmann/json.hpp>

namespace weilu {

namespace {

constexpr auto insert = "INSERT INTO change (at, label, source, turn) VALUES (?, ?, ?, "
                        "(SELECT coalesce(max(turn), 0) + 1 FROM change))";
const std::string selectChange = "SELECT id, at, label, state, source, EXISTS (SELECT 1 FROM change_piece p "
                                 "WHERE p.change = c.id) FROM change c ";
const std::string selectList = selectChange + "ORDER BY id DESC LIMIT ?";
const std::string selectOfSources = selectChange + "WHERE source IS NOT NULL ORDER BY id DESC";
const std::string selectOne = selectChange + "WHERE id = ?";
const std::string selectNewestDone = selectChange + "WHERE state = 0 ORDER BY id DESC LIMIT 1";
const std::string selectLastTurn = selectChange + "WHERE turn > 0 ORDER BY turn DESC LIMIT 1";
// The changes there are and those of them that are undone say all: turns come back to what they were.
constexpr auto selectState = "SELECT coalesce(max(id), 0) || '.' || coalesce(max(turn), 0) || '.' || "
                             "coalesce((SELECT group_concat(id) "
                             "FROM (SELECT id FROM change WHERE state <> 0 ORDER BY id)), '') FROM change";
constexpr auto updateUndone = "UPDATE change SET state = 1, undone_at = ?, "
                              "turn = (SELECT coalesce(max(turn), 0) + 1 FROM change) WHERE id = ?";
constexpr auto updateRedone = "UPDATE change SET state = 0, undone_at = NULL, turn = 0 WHERE id = ?";
constexpr auto insertPiece = "INSERT INTO change_piece (change, data) VALUES (?, ?)";
constexpr auto selectPieces = "SELECT data FROM change_piece WHERE change = ? ORDER BY id";
constexpr auto deletePieces = "DELETE FROM change_piece WHERE change = ?";
// Sums up from the newest piece; the bound is passed where the sum first exceeds it.
constexpr auto dropOld =
    "DELETE FROM change_piece WHERE change <= (SELECT max(change) FROM (SELECT change, sum(length(data)) "
    "OVER (ORDER BY id DESC) AS total FROM change_piece) WHERE total > ?) "
    "AND change <= (SELECT id FROM change ORDER BY id DESC LIMIT 1 OFFSET ?)";

// The session extension hands out little pieces; rows of this size waste little.
constexpr std::size_t pieceBytes = 1 << 20;

std::string written(const ChangeLabel& label)
{
  using Json = nlohmann::json;
  // Arguments may hold what a file held: bytes that are no UTF-8 must not stop a change.
  return Json{{"code", label.code}, {"arguments", label.arguments}}.dump(-1, ' ', false,
                                                                         Json::error_handler_t::replace);
}

ChangeLabel labelIn(const std::string& text)
{
  const auto json = nlohmann::json::parse(text, nullptr, false);
  if (!json.is_object())
    return {};
  return {json.value("code", ""), json.value("arguments", std::map<std::string, std::string>())};
}

Change changeIn(SQLite::Statement& row)
{
  Change change{ChangeId{row.getColumn(0).getInt64()},
                Moment{row.getColumn(1).getInt64()},
                labelIn(row.getColumn(2).getString()),
                row.getColumn(3).getInt() != 0,
                std::nullopt,
                true};
  if (!row.getColumn(4).isNull())
    change.source = SourceId{row.getColumn(4).getInt64()};
  const bool hasChangeset = row.getColumn(5).getInt() != 0;
  // A source is withdrawn by the stores; bringing it back needs what was recorded then.
  change.reversible = hasChangeset || (change.source && !change.undone);
  return change;
}

std::optional<Change> firstOf(SQLite::Statement& row)
{
  if (!row.executeStep())
    return {};
  return changeIn(row);
}

/// Reads the pieces of one change one after the other.
class PieceReader {
public:
  PieceReader(SQLite::Database& sql, ChangeId id)
      : m_row(sql, selectPieces)
  {
    m_row.bind(1, id.value);
  }

  std::size_t read(char* to, std::size_t size)
  {
    if (m_rest.empty() && m_row.executeStep()) {
      const SQLite::Column data = m_row.getColumn(0);
      m_rest = {static_cast<const char*>(data.getBlob()), static_cast<std::size_t>(data.getBytes())};
    }
    const std::size_t count = m_rest.copy(to, size);
    m_rest.remove_prefix(count);
    return count;
  }

private:
  SQLite::Statement m_row;
  std::string_view m_rest; ///< of the current row
};

} // namespace

ChangeId ChangeEntries::add(const ChangeLabel& label, std::optional<SourceId> source)
{
  SQLite::Statement row(m_db.sql(), insert);
  row.bind(1, Moment::now().seconds);
  row.bind(2, written(label));
  if (source)
    row.bind(3, source->value);
  row.exec();
  return ChangeId{m_db.sql().getLastInsertRowid()};
}

std::vector<Change> ChangeEntries::list(int limit) const
{
  std::vector<Change> changes;
  SQLite::Statement row(m_db.sql(), selectList);
  row.bind(1, limit);
  while (row.executeStep())
    changes.push_back(changeIn(row));
  return changes;
}

std::vector<Change> ChangeEntries::ofSources() const
{
  std::vector<Change> changes;
  SQLite::Statement row(m_db.sql(), selectOfSources);
  while (row.executeStep())
    changes.push_back(changeIn(row));
  return changes;
}

std::optional<Change> ChangeEntries::find(ChangeId id) const
{
  SQLite::Statement row(m_db.sql(), selectOne);
  row.bind(1, id.value);
  return firstOf(row);
}

std::optional<Change> ChangeEntries::newestDone() const
{
  SQLite::Statement row(m_db.sql(), selectNewestDone);
  return firstOf(row);
}

std::optional<Change> ChangeEntries::lastUndone() const
{
  SQLite::Statement row(m_db.sql(), selectLastTurn);
  auto last = firstOf(row);
  if (last && !last->undone)
    return {};
  return last;
}

Changeset ChangeEntries::changeset(ChangeId id) const
{
  return [this, id]() -> ChangesetFeed {
    auto reader = std::make_shared<PieceReader>(m_db.sql(), id);
    return [reader](char* to, std::size_t size) { return reader->read(to, size); };
  };
}

ChangePieces::ChangePieces(Database& db, ChangeId change)
    : m_row(db.sql(), insertPiece)
{
  m_row.bind(1, change.value);
}

void ChangePieces::add(std::string_view bytes)
{
  m_gathered += bytes;
  if (m_gathered.size() >= pieceBytes)
    finish();
}

void ChangePieces::finish()
{
  m_row.reset();
  m_row.bindNoCopy(2, m_gathered.c_str(), static_cast<int>(m_gathered.size()));
  m_row.exec();
  m_gathered.clear();
}

void ChangeEntries::keep(ChangeId id, RowRecorder& rows)
{
  ChangePieces pieces(m_db, id);
  rows.write([&pieces](std::string_view bytes) { pieces.add(bytes); });
  pieces.finish();
}

void ChangeEntries::forget(ChangeId id)
{
  SQLite::Statement row(m_db.sql(), deletePieces);
  row.bind(1, id.value);
  row.exec();
}

void ChangeEntries::markUndone(ChangeId id)
{
  SQLite::Statement row(m_db.sql(), updateUndone);
  row.bind(1, Moment::now().seconds);
  row.bind(2, id.value);
  row.exec();
}

void ChangeEntries::markRedone(ChangeId id)
{
  SQLite::Statement row(m_db.sql(), updateRedone);
  row.bind(1, id.value);
  row.exec();
}

std::string ChangeEntries::state() const
{
  SQLite::Statement row(m_db.sql(), selectState);
  row.executeStep();
  return row.getColumn(0).getString();
}

void ChangeEntries::thin(std::int64_t newest, std::int64_t bytes)
{
  SQLite::Statement row(m_db.sql(), dropOld);
  row.bind(1, bytes);
  row.bind(2, newest);
  row.exec();
}

} // namespace weilu
