// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/dates.h"
#include "core/store/database.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string_view>

struct sqlite3;
struct sqlite3_value;

namespace weilu {

/// The columns of a row that visitRows() passes, from 0. Only numbers.
class VisitedRow {
public:
  explicit VisitedRow(sqlite3_value** values)
      : m_values(values)
  {
  }
  [[nodiscard]] std::int64_t integer(int column) const;
  /// No value for NULL.
  [[nodiscard]] std::optional<Moment> moment(int column) const;

private:
  sqlite3_value** m_values;
};

/// Calls \p visit with \p columns of every row of \p table, constants of the program ("id, role", "member"),
/// by its key. SQLite goes through the rows in one step, which takes half the time of stepping from row to
/// row; meanwhile nobody may use the connection. What \p visit throws is thrown.
void visitRows(Database& db, std::string_view columns, std::string_view table,
               const std::function<void(const VisitedRow&)>& visit);

/// Makes \p db know what visitRows() does; for Database alone.
void knowRowVisits(sqlite3* db);

} // namespace weilu
