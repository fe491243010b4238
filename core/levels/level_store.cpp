// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/levels/level_store.h"

#include <algorithm>

namespace weilu {

namespace {

constexpr auto selectLevels = "SELECT definition FROM level ORDER BY position";
constexpr auto deleteLevels = "DELETE FROM level";
constexpr auto insertLevel = "INSERT INTO level (id, position, definition) VALUES (?, ?, ?)";
constexpr auto selectLast = "SELECT max(id), max(as_of) FROM level_evaluation";
constexpr auto insertEvaluation = "INSERT INTO level_evaluation (as_of, at, earlier) VALUES (?, ?, ?)";
constexpr auto insertMove =
    "INSERT INTO level_move (evaluation, from_level, to_level, people) VALUES (?, ?, ?, ?)";
constexpr auto selectEvaluations =
    "SELECT id, as_of, at FROM level_evaluation WHERE as_of <= ? ORDER BY as_of, id";
constexpr auto selectMoves = "SELECT from_level, to_level, people FROM level_move WHERE evaluation = ? "
                             "ORDER BY from_level, to_level";

/// Lower ids are kept for shipped levels.
constexpr std::int64_t firstOwn = 1000;

People peopleAt(SQLite::Statement& row, int column)
{
  const SQLite::Column value = row.getColumn(column);
  return unpacked({static_cast<const char*>(value.getBlob()), static_cast<std::size_t>(value.getBytes())});
}

std::vector<LevelMove> movesOf(SQLite::Database& sql, std::int64_t evaluation)
{
  SQLite::Statement query(sql, selectMoves);
  query.bind(1, evaluation);
  std::vector<LevelMove> moves;
  while (query.executeStep())
    moves.push_back({{query.getColumn(0).getInt64()}, {query.getColumn(1).getInt64()}, peopleAt(query, 2)});
  return moves;
}

} // namespace

LevelStore::LevelStore(Database& db)
    : m_db(db)
{
}

Ladder LevelStore::ladder() const
{
  SQLite::Statement query(m_db.sql(), selectLevels);
  Ladder ladder;
  while (query.executeStep())
    ladder.push_back(levelFromJson(query.getColumn(0).getString()));
  return ladder.empty() ? shippedLadder() : ladder;
}

void LevelStore::save(Ladder ladder)
{
  std::int64_t next = firstOwn;
  for (const Level& level : this->ladder())
    next = std::max(next, level.id.value + 1);
  for (const LevelEvaluation& evaluation : evaluations()) {
    for (const LevelMove& move : evaluation.moves)
      next = std::max(next, move.to.value + 1);
  }
  m_db.sql().exec(deleteLevels);
  SQLite::Statement insert(m_db.sql(), insertLevel);
  for (std::size_t position = 0; position < ladder.size(); ++position) {
    Level& level = ladder[position];
    if (!level.id.valid()) {
      level.id = {next++};
      level.code = "level-" + std::to_string(level.id.value);
    }
    insert.reset();
    insert.bind(1, level.id.value);
    insert.bind(2, static_cast<std::int64_t>(position));
    insert.bind(3, toJson(level));
    insert.exec();
  }
}

std::int64_t LevelStore::add(Date asOf, Moment at, const std::vector<LevelMove>& moves)
{
  SQLite::Statement last(m_db.sql(), selectLast);
  last.executeStep();
  SQLite::Statement insert(m_db.sql(), insertEvaluation);
  insert.bind(1, asOf.days);
  insert.bind(2, at.seconds);
  if (!last.getColumn(0).isNull())
    insert.bind(3, last.getColumn(0).getInt64());
  insert.exec();
  const std::int64_t id = m_db.sql().getLastInsertRowid();
  SQLite::Statement write(m_db.sql(), insertMove);
  for (const LevelMove& move : moves) {
    const std::string bytes = packed(move.people);
    write.reset();
    write.bind(1, id);
    write.bind(2, move.from.value);
    write.bind(3, move.to.value);
    write.bind(4, bytes.data(), static_cast<int>(bytes.size()));
    write.exec();
  }
  return id;
}

std::vector<LevelEvaluation> LevelStore::evaluations(Date until) const
{
  SQLite::Statement query(m_db.sql(), selectEvaluations);
  query.bind(1, until.days);
  std::vector<LevelEvaluation> found;
  while (query.executeStep()) {
    const std::int64_t id = query.getColumn(0).getInt64();
    found.push_back(
        {id, {query.getColumn(1).getInt()}, {query.getColumn(2).getInt64()}, movesOf(m_db.sql(), id)});
  }
  return found;
}

std::optional<Date> LevelStore::lastEvaluated() const
{
  SQLite::Statement query(m_db.sql(), selectLast);
  query.executeStep();
  return query.getColumn(1).isNull() ? std::nullopt : std::optional(Date{query.getColumn(1).getInt()});
}

LevelSets LevelStore::on(Date date) const
{
  LevelSets sets;
  for (const LevelEvaluation& evaluation : evaluations(date)) {
    for (const LevelMove& move : evaluation.moves)
      sets[move.from] -= move.people;
    for (const LevelMove& move : evaluation.moves)
      sets[move.to] |= move.people;
  }
  return sets;
}

People LevelStore::movedIn(DateRange range) const
{
  People people;
  for (const LevelEvaluation& evaluation : evaluations(range.to)) {
    if (evaluation.asOf < range.from)
      continue;
    for (const LevelMove& move : evaluation.moves)
      people |= move.people;
  }
  return people;
}

std::vector<LevelStep> LevelStore::history(MemberId member) const
{
  std::vector<LevelStep> steps;
  for (const LevelEvaluation& evaluation : evaluations()) {
    for (const LevelMove& move : evaluation.moves) {
      if (move.people.contains(static_cast<std::uint32_t>(member.value)))
        steps.push_back({evaluation.asOf, move.from, move.to, evaluation.id});
    }
  }
  std::reverse(steps.begin(), steps.end());
  return steps;
}

} // namespace weilu
