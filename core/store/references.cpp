// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/references.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <vector>

namespace weilu {

namespace {

constexpr auto selectReferences =
    "SELECT t.name, f.\"from\", f.\"table\", c.cid FROM sqlite_schema t, pragma_foreign_key_list(t.name) f, "
    "pragma_table_info(t.name) c WHERE t.type = 'table' AND c.name = f.\"from\"";

// One by one takes some microseconds a row; a look at all takes about a second for a million people.
constexpr std::int64_t lookedAtOneByOne = 20'000;

// Identities name their person in the upper bits of their own key (core/members/identity_rows.h), which no
// foreign key can say.
constexpr int identityBits = 12;

/// What watches one reference: one column that names an INTEGER PRIMARY KEY.
struct Reference {
  std::string child;
  int column = 0; ///< of child
  int shift = 0;  ///< the parent's key is the column without so many low bits
  std::string parent;
  SQLite::Statement children; ///< counts the children of a parent, or removes unrecorded ones
  SQLite::Statement parents;  ///< counts the parents of a child
  std::string countOrphans, removeOrphans;
};

Reference referenceOf(SQLite::Database& sql, SQLite::Statement& row)
{
  const std::string child = row.getColumn(0).getString();
  const std::string column = row.getColumn(1).getString();
  const std::string parent = row.getColumn(2).getString();
  // Names come from the schema, not from anybody's data.
  const auto orphan = fmt::format(
      "{0} IS NOT NULL AND NOT EXISTS (SELECT 1 FROM {1} p WHERE p.rowid = {2}.{0})", column, parent, child);
  const auto* begin = isRecorded(child) ? "SELECT count(*)" : "DELETE";
  return {child,
          row.getColumn(3).getInt(),
          0,
          parent,
          SQLite::Statement(sql, fmt::format("{} FROM {} WHERE {} = ?", begin, child, column)),
          SQLite::Statement(sql, fmt::format("SELECT count(*) FROM {} WHERE rowid = ?", parent)),
          fmt::format("SELECT count(*) FROM {} WHERE {}", child, orphan),
          fmt::format("DELETE FROM {} WHERE {}", child, orphan)};
}

Reference identitiesOfPeople(SQLite::Database& sql)
{
  return {
      "identity",
      0,
      identityBits,
      "member",
      SQLite::Statement(sql, "SELECT count(*) FROM identity WHERE id BETWEEN ?1 << 12 AND (?1 << 12) + 4095"),
      SQLite::Statement(sql, "SELECT count(*) FROM member WHERE id = ?"),
      "SELECT count(*) FROM identity WHERE NOT EXISTS (SELECT 1 FROM member WHERE id = identity.id >> 12)",
      {}};
}

std::vector<Reference> referencesOf(SQLite::Database& sql)
{
  std::vector<Reference> references;
  SQLite::Statement row(sql, selectReferences);
  while (row.executeStep()) {
    if (isRecorded(row.getColumn(2).getString())) // no changeset removes other parents
      references.push_back(referenceOf(sql, row));
  }
  references.push_back(identitiesOfPeople(sql));
  return references;
}

std::int64_t answer(SQLite::Statement& statement, std::int64_t key)
{
  statement.reset();
  statement.bind(1, key);
  return statement.executeStep() ? statement.getColumn(0).getInt64() : 0;
}

/// One row of a changeset.
struct Row {
  sqlite3_changeset_iter* at;
  const char* table = "";
  int columns = 0, operation = 0, indirect = 0;

  /// The value that \p column has after the change, if the change brought one.
  [[nodiscard]] std::optional<std::int64_t> brought(int column) const
  {
    sqlite3_value* value = nullptr;
    if (operation == SQLITE_DELETE || sqlite3changeset_new(at, column, &value) != SQLITE_OK)
      return {};
    return whole(value);
  }
  /// The primary key of a removed row that others can name.
  [[nodiscard]] std::optional<std::int64_t> removedKey() const
  {
    unsigned char* isKey = nullptr;
    sqlite3_value* value = nullptr;
    if (operation != SQLITE_DELETE || sqlite3changeset_pk(at, &isKey, nullptr) != SQLITE_OK)
      return {};
    const int column = static_cast<int>(std::find(isKey, isKey + columns, 1) - isKey);
    if (column == columns || sqlite3changeset_old(at, column, &value) != SQLITE_OK)
      return {};
    return whole(value);
  }

private:
  static std::optional<std::int64_t> whole(sqlite3_value* value)
  {
    if (!value || sqlite3_value_type(value) != SQLITE_INTEGER)
      return {};
    return sqlite3_value_int64(value);
  }
};

/// Rows of \p reference's child that \p row leaves without a parent.
std::int64_t orphans(Reference& reference, const Row& row)
{
  std::int64_t count = 0;
  if (reference.parent == row.table) {
    if (const auto key = row.removedKey())
      count += answer(reference.children, *key);
  }
  if (reference.child == row.table) {
    if (const auto named = row.brought(reference.column))
      count += answer(reference.parents, *named >> reference.shift) == 0 ? 1 : 0;
  }
  return count;
}

void note(ChangeConflict& conflict, const Reference& reference, std::int64_t rows)
{
  if (rows > 0 && conflict.rows == 0)
    conflict.table = reference.child;
  conflict.rows += rows;
}

/// Looks at every row of every table.
ChangeConflict brokenAnywhere(SQLite::Database& sql, const std::vector<Reference>& references)
{
  ChangeConflict conflict;
  for (const Reference& reference : references) {
    if (isRecorded(reference.child))
      note(conflict, reference, sql.execAndGet(reference.countOrphans).getInt64());
    else
      sql.exec(reference.removeOrphans);
  }
  return conflict;
}

} // namespace

ChangeConflict brokenReferences(Database& db, const Changeset& changeset, Way way)
{
  std::vector<Reference> references = referencesOf(db.sql());
  ChangesetFeed feed = changeset();
  sqlite3_changeset_iter* start = nullptr;
  const int flags = way == Way::Back ? SQLITE_CHANGESETSTART_INVERT : 0;
  if (sqlite3changeset_start_v2_strm(&start, readFeed, &feed, flags) != SQLITE_OK)
    throw Failure("cannot read recorded changes");
  const auto finalize = [](sqlite3_changeset_iter* at) { sqlite3changeset_finalize(at); };
  const std::unique_ptr<sqlite3_changeset_iter, decltype(finalize)> iterator(start, finalize);
  ChangeConflict conflict;
  for (std::int64_t rows = 0; sqlite3changeset_next(start) == SQLITE_ROW; ++rows) {
    if (rows == lookedAtOneByOne)
      return brokenAnywhere(db.sql(), references);
    Row row{start};
    sqlite3changeset_op(start, &row.table, &row.columns, &row.operation, &row.indirect);
    for (Reference& reference : references)
      note(conflict, reference, orphans(reference, row));
  }
  return conflict;
}

} // namespace weilu
