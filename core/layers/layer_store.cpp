// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layers/layer_store.h"

#include "core/layers/layer_rows.h"

namespace weilu {

namespace {

constexpr auto selectSchemes = "SELECT id, definition FROM scheme ORDER BY id";
constexpr auto selectScheme = "SELECT id, definition FROM scheme WHERE code = ?";
constexpr auto upsertScheme =
    "INSERT INTO scheme (code, definition) VALUES (?1, ?2) "
    "ON CONFLICT (code) DO UPDATE SET definition = ?2, revision = revision + 1 WHERE definition <> ?2";
constexpr auto keepVersion =
    "INSERT INTO scheme_version (scheme, revision, replaced_at, definition) "
    "SELECT id, revision, ?3, definition FROM scheme WHERE code = ?1 AND definition <> ?2";
constexpr auto selectVersions = "SELECT scheme, definition, revision, replaced_at FROM scheme_version "
                                "WHERE scheme = ? ORDER BY revision DESC";
constexpr auto selectSchemeId = "SELECT id FROM scheme WHERE code = ?";
constexpr auto selectRevision = "SELECT revision FROM scheme WHERE id = ?";
constexpr auto deleteScheme = "DELETE FROM scheme WHERE id = ?";

constexpr auto selectComputedOn = "SELECT max(as_of) FROM layer_now WHERE scheme = ?";
constexpr auto selectNow = "SELECT layer, people FROM layer_now WHERE scheme = ?";
constexpr auto deleteNow = "DELETE FROM layer_now WHERE scheme = ?";
constexpr auto insertNow = "INSERT INTO layer_now (scheme, as_of, layer, people) VALUES (?, ?, ?, ?)";

constexpr auto selectFirstMove = "SELECT min(date) FROM layer_move WHERE scheme = ?";
constexpr auto selectBegan = "SELECT min(date) FROM layer_move WHERE scheme = ? AND cause <> 'history'";
constexpr auto selectNextMove = "SELECT min(date) FROM layer_move WHERE scheme = ? AND date > ?";
constexpr auto selectCause = "SELECT max(cause) FROM layer_move WHERE scheme = ? AND date = ?";
constexpr auto selectMoves = "SELECT date, from_layer, to_layer, cause, people FROM layer_move "
                             "WHERE scheme = ? AND date BETWEEN ? AND ? ORDER BY date, from_layer, to_layer";
constexpr auto deleteMoves = "DELETE FROM layer_move WHERE scheme = ? AND date = ?";
constexpr Date farPast{INT32_MIN}, farFuture{INT32_MAX};

Scheme readScheme(SQLite::Statement& row)
{
  auto scheme = schemeFromJson(row.getColumn(1).getString());
  if (!scheme)
    throw Failure("a stored scheme does not read: " + scheme.error().detail("where"));
  scheme->id = {row.getColumn(0).getInt64()};
  return std::move(*scheme);
}

/// Writes the moves of one date, with the mark that it was computed.
void writeMoves(SQLite::Database& sql, SchemeId scheme, Date date, const std::vector<LayerMove>& list,
                const std::string& cause)
{
  SQLite::Statement clear(sql, deleteMoves);
  clear.bind(1, scheme.value);
  clear.bind(2, date.days);
  clear.exec();
  insertMoves(sql, scheme, date, list, cause);
}

void writeNow(SQLite::Database& sql, SchemeId scheme, Date date, const LayerSets& layers)
{
  SQLite::Statement clear(sql, deleteNow);
  clear.bind(1, scheme.value);
  clear.exec();
  SQLite::Statement insert(sql, insertNow);
  insertSets(insert, scheme, date, layers);
}

} // namespace

LayerStore::LayerStore(Database& db)
    : m_db(db)
{
}

std::vector<Scheme> LayerStore::schemes() const
{
  SQLite::Statement query(m_db.sql(), selectSchemes);
  std::vector<Scheme> schemes;
  while (query.executeStep())
    schemes.push_back(readScheme(query));
  return schemes;
}

Result<Scheme> LayerStore::scheme(std::string_view code) const
{
  SQLite::Statement query(m_db.sql(), selectScheme);
  query.bind(1, std::string(code));
  if (!query.executeStep())
    return refuse(RefusalCode::NoSuchScheme, {{"found", std::string(code)}});
  return readScheme(query);
}

SchemeId LayerStore::save(const Scheme& scheme)
{
  SQLite::Statement keep(m_db.sql(), keepVersion);
  keep.bind(1, scheme.code);
  keep.bind(2, toJson(scheme));
  keep.bind(3, Moment::now().seconds);
  keep.exec();
  SQLite::Statement upsert(m_db.sql(), upsertScheme);
  upsert.bind(1, scheme.code);
  upsert.bind(2, toJson(scheme));
  upsert.exec();
  SQLite::Statement query(m_db.sql(), selectSchemeId);
  query.bind(1, scheme.code);
  query.executeStep();
  return {query.getColumn(0).getInt64()};
}

int LayerStore::revision(SchemeId scheme) const
{
  SQLite::Statement query(m_db.sql(), selectRevision);
  query.bind(1, scheme.value);
  return query.executeStep() ? query.getColumn(0).getInt() : 0;
}

std::vector<SchemeVersion> LayerStore::versions(SchemeId scheme) const
{
  SQLite::Statement query(m_db.sql(), selectVersions);
  query.bind(1, scheme.value);
  std::vector<SchemeVersion> versions;
  while (query.executeStep())
    versions.push_back({query.getColumn(2).getInt(), {query.getColumn(3).getInt64()}, readScheme(query)});
  return versions;
}

void LayerStore::remove(SchemeId scheme)
{
  SQLite::Statement statement(m_db.sql(), deleteScheme);
  statement.bind(1, scheme.value);
  statement.exec();
}

std::optional<Date> LayerStore::computedOn(SchemeId scheme) const
{
  SQLite::Statement query(m_db.sql(), selectComputedOn);
  query.bind(1, scheme.value);
  return dateOf(query);
}

std::optional<Date> LayerStore::firstComputedOn(SchemeId scheme) const
{
  SQLite::Statement query(m_db.sql(), selectFirstMove);
  query.bind(1, scheme.value);
  return dateOf(query);
}

std::optional<Date> LayerStore::beganOn(SchemeId scheme) const
{
  SQLite::Statement query(m_db.sql(), selectBegan);
  query.bind(1, scheme.value);
  return dateOf(query);
}

LayerSets LayerStore::now(SchemeId scheme) const
{
  SQLite::Statement query(m_db.sql(), selectNow);
  query.bind(1, scheme.value);
  LayerSets sets;
  while (query.executeStep())
    sets[query.getColumn(0).getString()] = peopleAt(query, 1);
  return sets;
}

LayerSets LayerStore::before(SchemeId scheme, Date date) const
{
  return on(scheme, date.plus(-1)).value_or(LayerSets());
}

std::vector<DatedMove> LayerStore::movesIn(SchemeId scheme, DateRange range) const
{
  SQLite::Statement query(m_db.sql(), selectMoves);
  query.bind(1, scheme.value);
  query.bind(2, range.from.days);
  query.bind(3, range.to.days);
  std::vector<DatedMove> found;
  while (query.executeStep()) {
    DatedMove dated = readMove(query);
    if (!dated.move.people.isEmpty())
      found.push_back(std::move(dated));
  }
  return found;
}

People LayerStore::movedAfter(SchemeId scheme, Date date, std::optional<Date> until) const
{
  People people;
  for (const DatedMove& dated : movesIn(scheme, {date.plus(1), until.value_or(farFuture).plus(-1)})) {
    if (!dated.move.from.empty() && !dated.move.to.empty())
      people |= dated.move.people;
  }
  return people;
}

std::vector<PersonMove> LayerStore::history(SchemeId scheme, MemberId person) const
{
  std::vector<PersonMove> found;
  for (DatedMove& dated : movesIn(scheme, {farPast, farFuture})) {
    if (dated.move.people.contains(static_cast<std::uint32_t>(person.value)))
      found.push_back({dated.date, dated.move.from, dated.move.to, dated.cause});
  }
  return found;
}

void LayerStore::record(SchemeId scheme, Date date, const LayerSets& layers, const std::string& cause)
{
  SQLite::Statement query(m_db.sql(), selectNextMove);
  query.bind(1, scheme.value);
  query.bind(2, date.days);
  const auto next = dateOf(query);
  const LayerSets earlier = before(scheme, date);
  if (next) {
    const LayerSets later = on(scheme, *next).value();
    SQLite::Statement why(m_db.sql(), selectCause);
    why.bind(1, scheme.value);
    why.bind(2, next->days);
    why.executeStep();
    writeMoves(m_db.sql(), scheme, *next, moves(layers, later), why.getColumn(0).getString());
  } else {
    writeNow(m_db.sql(), scheme, date, layers);
  }
  writeMoves(m_db.sql(), scheme, date, moves(earlier, layers), cause);
  keepThen(m_db.sql(), scheme, date, layers);
}

} // namespace weilu
