// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/dates.h"
#include "core/store/hot_statement.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string_view>

struct sqlite3;
struct sqlite3_value;

namespace weilu {

/// The columns of a row that is visited, from 0.
class VisitedRow {
public:
  explicit VisitedRow(sqlite3_value** values)
      : m_values(values)
  {
  }
  [[nodiscard]] std::int64_t integer(int column) const;
  /// Lives as long as the visit. Empty for NULL.
  [[nodiscard]] std::string_view text(int column) const;
  /// No value for NULL.
  [[nodiscard]] std::optional<Moment> moment(int column) const;

private:
  sqlite3_value** m_values;
};

/// Goes through rows in one step of SQLite, which takes half the time of stepping from row to row: each step
/// and each column asked for locks the connection. Meanwhile nobody else may use it. Prepared once, run
/// often.
class RowVisits {
public:
  using Visit = std::function<void(const VisitedRow&)>;

  /// \p columns and \p from are constants of the program: "id, role", "member WHERE id BETWEEN ? AND ?".
  /// Rows come by the table's key.
  RowVisits(Database& db, std::string_view columns, std::string_view from);
  /// Binds \p values in order and calls \p visit with each row. What it throws is thrown.
  template<class... Values>
  void run(const Visit& visit, const Values&... values)
  {
    m_scan.with(values...);
    go(visit);
  }

private:
  void go(const Visit& visit);
  HotStatement m_scan;
};

/// Every row of \p table, once.
void visitRows(Database& db, std::string_view columns, std::string_view table, const RowVisits::Visit& visit);

/// Makes \p db know what visitRows() does; for Database alone.
void knowRowVisits(sqlite3* db);

} // namespace weilu
