// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/row_visits.h"

#include <fmt/format.h>
#include <sqlite3.h>

#include <exception>
#include <utility>

namespace weilu {

namespace {

constexpr auto functionName = "weilu_visit";

/// Who visits on this thread. A visit may itself go through other rows, so the one before is kept.
class Visiting {
public:
  explicit Visiting(const RowVisits::Visit& who)
      : visit(who)
      , m_before(std::exchange(current, this))
  {
  }
  ~Visiting() { current = m_before; }
  Visiting(const Visiting&) = delete;
  Visiting& operator=(const Visiting&) = delete;

  const RowVisits::Visit& visit;
  std::exception_ptr failed;

  static thread_local Visiting* current;

private:
  Visiting* m_before;
};

thread_local Visiting* Visiting::current = nullptr;

/// One row: its columns.
void visitOne(sqlite3_context* context, int, sqlite3_value** values)
{
  Visiting* visiting = Visiting::current;
  if (!visiting)
    return;
  try {
    visiting->visit(VisitedRow(values));
  } catch (...) { // must not cross SQLite
    visiting->failed = std::current_exception();
    sqlite3_result_error(context, "a visit was broken off", -1);
  }
}

} // namespace

std::int64_t VisitedRow::integer(int column) const { return sqlite3_value_int64(m_values[column]); }

std::string_view VisitedRow::text(int column) const
{
  const void* bytes = sqlite3_value_blob(m_values[column]); // null when there are none
  return {static_cast<const char*>(bytes), static_cast<std::size_t>(sqlite3_value_bytes(m_values[column]))};
}

std::optional<Moment> VisitedRow::moment(int column) const
{
  return sqlite3_value_type(m_values[column]) == SQLITE_NULL ? std::nullopt
                                                             : std::optional(Moment{integer(column)});
}

RowVisits::RowVisits(Database& db, std::string_view columns, std::string_view from)
    // The function gives NULL, so that nothing is counted.
    : m_scan(db, fmt::format("SELECT count({}({})) FROM {}", functionName, columns, from))
{
}

void RowVisits::go(const Visit& visit)
{
  Visiting visiting(visit);
  try {
    while (m_scan.step()) {
    }
    m_scan.reset();
  } catch (...) {
    m_scan.reset();
    if (visiting.failed)
      std::rethrow_exception(visiting.failed);
    throw;
  }
}

void visitRows(Database& db, std::string_view columns, std::string_view table, const RowVisits::Visit& visit)
{
  RowVisits(db, columns, fmt::format("{} NOT INDEXED", table)).run(visit);
}

void knowRowVisits(sqlite3* db)
{
  if (sqlite3_create_function_v2(db, functionName, -1, SQLITE_UTF8 | SQLITE_DIRECTONLY, nullptr, visitOne,
                                 nullptr, nullptr, nullptr) != SQLITE_OK)
    throw SQLite::Exception(db);
}

} // namespace weilu
