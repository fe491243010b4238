// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layers/layer_rows.h"

namespace weilu {

namespace {

constexpr auto insertMove = "INSERT INTO layer_move (scheme, date, from_layer, to_layer, cause, people) "
                            "VALUES (?, ?, ?, ?, ?, ?)";
constexpr auto insertThen = "INSERT INTO layer_then (scheme, date, layer, people) VALUES (?, ?, ?, ?)";
constexpr auto deleteThen = "DELETE FROM layer_then WHERE scheme = ? AND date = ?";
constexpr auto selectThenBefore = "SELECT max(date) FROM layer_then WHERE scheme = ? AND date <= ?";

/// So many days are walked at most.
constexpr int keptEvery = 56;

void bindBytes(SQLite::Statement& statement, int index, const People& people)
{
  const std::string bytes = packed(people);
  statement.bind(index, bytes.data(), static_cast<int>(bytes.size()));
}

} // namespace

People peopleAt(SQLite::Statement& row, int column)
{
  const SQLite::Column value = row.getColumn(column);
  return unpacked({static_cast<const char*>(value.getBlob()), static_cast<std::size_t>(value.getBytes())});
}

DatedMove readMove(SQLite::Statement& row)
{
  return {{row.getColumn(0).getInt()},
          {row.getColumn(1).getString(), row.getColumn(2).getString(), peopleAt(row, 4)},
          row.getColumn(3).getString()};
}

std::optional<Date> dateOf(SQLite::Statement& query)
{
  if (!query.executeStep() || query.getColumn(0).isNull())
    return {};
  return Date{query.getColumn(0).getInt()};
}

void insertMoves(SQLite::Database& sql, SchemeId scheme, Date date, const std::vector<LayerMove>& list,
                 const std::string& cause)
{
  SQLite::Statement insert(sql, insertMove);
  const auto add = [&](const LayerMove& move) {
    insert.bind(1, scheme.value);
    insert.bind(2, date.days);
    insert.bind(3, move.from);
    insert.bind(4, move.to);
    insert.bind(5, cause);
    bindBytes(insert, 6, move.people);
    insert.exec();
    insert.reset();
  };
  for (const LayerMove& move : list)
    add(move);
  add({});
}

void insertSets(SQLite::Statement& insert, SchemeId scheme, Date date, const LayerSets& layers)
{
  for (const auto& [layer, people] : layers) {
    insert.bind(1, scheme.value);
    insert.bind(2, date.days);
    insert.bind(3, layer);
    bindBytes(insert, 4, people);
    insert.exec();
    insert.reset();
  }
}

void keepThen(SQLite::Database& sql, SchemeId scheme, Date date, const LayerSets& layers)
{
  SQLite::Statement query(sql, selectThenBefore);
  query.bind(1, scheme.value);
  query.bind(2, date.days);
  const auto kept = dateOf(query);
  if (kept && *kept != date && date.since(*kept) < keptEvery)
    return;
  SQLite::Statement clear(sql, deleteThen);
  clear.bind(1, scheme.value);
  clear.bind(2, date.days);
  clear.exec();
  SQLite::Statement insert(sql, insertThen);
  insertSets(insert, scheme, date, layers);
}

} // namespace weilu
