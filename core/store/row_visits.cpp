// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/row_visits.h"

#include "core/store/hot_statement.h"

#include <fmt/format.h>
#include <sqlite3.h>

#include <exception>

namespace weilu {

namespace {

constexpr auto functionName = "weilu_visit", pointerType = "weilu row visit";

struct Visiting {
  const std::function<void(const VisitedRow&)>& visit;
  std::exception_ptr failed;
};

/// One row: the pointer to who visits, and the columns.
void visitOne(sqlite3_context* context, int, sqlite3_value** values)
{
  auto* visiting = static_cast<Visiting*>(sqlite3_value_pointer(values[0], pointerType));
  if (!visiting)
    return;
  try {
    visiting->visit(VisitedRow(values + 1));
  } catch (...) { // must not cross SQLite
    visiting->failed = std::current_exception();
    sqlite3_result_error(context, "a visit was broken off", -1);
  }
}

} // namespace

std::int64_t VisitedRow::integer(int column) const { return sqlite3_value_int64(m_values[column]); }

std::optional<Moment> VisitedRow::moment(int column) const
{
  return sqlite3_value_type(m_values[column]) == SQLITE_NULL ? std::nullopt
                                                             : std::optional(Moment{integer(column)});
}

void visitRows(Database& db, std::string_view columns, std::string_view table,
               const std::function<void(const VisitedRow&)>& visit)
{
  // The function gives NULL, so that nothing is counted; a scan goes by the key.
  HotStatement scan(
      db, fmt::format("SELECT count({}(?1, {})) FROM {} NOT INDEXED", functionName, columns, table));
  Visiting visiting{visit, {}};
  scan.bindPointer(1, &visiting, pointerType);
  try {
    while (scan.step()) {
    }
  } catch (...) {
    if (visiting.failed)
      std::rethrow_exception(visiting.failed);
    throw;
  }
}

void knowRowVisits(sqlite3* db)
{
  if (sqlite3_create_function_v2(db, functionName, -1, SQLITE_UTF8 | SQLITE_DIRECTONLY, nullptr, visitOne,
                                 nullptr, nullptr, nullptr) != SQLITE_OK)
    throw SQLite::Exception(db);
}

} // namespace weilu
