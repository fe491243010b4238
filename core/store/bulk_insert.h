// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/hot_statement.h"

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace weilu {

/// A value on its way into a column, looking into the caller's memory.
struct BlobView {
  std::string_view bytes;
};
using CellView = std::variant<std::monostate, std::int64_t, double, std::string_view, BlobView>;

/// Inserts rows by the thousand. The rows wait in memory and go in by one run of one statement, which reads
/// them as a virtual table: half the time of binding and running the statement for each. The database must
/// outlive it.
///
///     BulkInsert tags(db, "INSERT INTO member_tag (tag, member, source)", 3);
///     tags.row(tag, member, source);
///     tags.run();
class BulkInsert {
public:
  /// \p insert: the statement without its values. \p after: what follows them, as an ON CONFLICT clause.
  BulkInsert(Database& db, std::string_view insert, int columns, std::string_view after = {});
  ~BulkInsert();
  BulkInsert(const BulkInsert&) = delete;
  BulkInsert& operator=(const BulkInsert&) = delete;

  /// One more row, its values in the order of the columns. Texts must live until run().
  template<class... Values>
  void row(const Values&... values)
  {
    (m_cells.push_back(cellOf(values)), ...);
  }
  /// One more cell of a row that is put together piece by piece.
  template<class Value>
  void cell(const Value& value)
  {
    m_cells.push_back(cellOf(value));
  }
  /// Inserts the rows that wait, in their order.
  void run();

private:
  friend struct BulkCursor;

  static CellView cellOf(std::monostate) { return {}; }
  static CellView cellOf(BlobView blob) { return blob; }
  static CellView cellOf(std::int64_t value) { return value; }
  static CellView cellOf(int value) { return std::int64_t{value}; }
  static CellView cellOf(double value) { return value; }
  static CellView cellOf(std::string_view text) { return text; }
  static CellView cellOf(const std::string& text) { return std::string_view(text); }
  static CellView cellOf(Moment moment) { return moment.seconds; }
  static CellView cellOf(Date date) { return std::int64_t{date.days}; }
  template<class Tag>
  static CellView cellOf(Id<Tag> id)
  {
    return id.value;
  }
  template<class Value>
  static CellView cellOf(const std::optional<Value>& value)
  {
    return value ? cellOf(*value) : CellView();
  }

  /// Bit by bit, the columns that are asked for row by row: in which the rows that wait do not all have the
  /// same number, or none of them a value.
  [[nodiscard]] std::uint32_t differing() const;
  HotStatement& statementFor(std::uint32_t asked);

  Database& m_db;
  std::string m_insert, m_after;
  std::size_t m_columns;
  std::vector<CellView> m_cells;                   ///< row after row
  std::map<std::uint32_t, HotStatement> m_inserts; ///< by what is asked
};

/// Makes the virtual table known to a connection, once.
void knowBulkRows(sqlite3* db);

} // namespace weilu
