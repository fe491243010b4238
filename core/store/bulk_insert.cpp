// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/bulk_insert.h"

#include <fmt/format.h>
#include <sqlite3.h>

namespace weilu {

// The table-valued function bulk_rows(pointer): https://www.sqlite.org/vtab.html#tabfunc2 and
// https://www.sqlite.org/bindptr.html. Nothing here throws: no exception may pass through SQLite.

namespace {

constexpr int mostColumns = 32;
constexpr std::size_t firstValue = 2; ///< parameter; the first is the rows
constexpr auto pointerType = "weilu-bulk-rows";

/// Of the row at hand only the columns \p asked are asked for; what the others say once and for all is bound.
std::string insertStatement(std::string_view insert, std::size_t columns, std::uint32_t asked,
                            std::string_view after)
{
  std::string cells;
  for (std::size_t i = 0; i < columns; ++i)
    cells += (i > 0 ? ", " : "") +
             ((asked >> i & 1) != 0 ? fmt::format("c{}", i) : fmt::format("?{}", i + firstValue));
  // The condition keeps ON CONFLICT from being read as a join.
  return fmt::format("{} SELECT {} FROM bulk_rows(?1) WHERE true {}", insert, cells, after);
}

std::string tableDeclaration()
{
  std::string declaration = "CREATE TABLE bulk_rows (";
  for (int i = 0; i < mostColumns; ++i)
    declaration += fmt::format("c{}, ", i);
  return declaration + "source HIDDEN)";
}

void give(sqlite3_context* context, const CellView& cell)
{
  if (const auto* text = std::get_if<std::string_view>(&cell))
    sqlite3_result_text(context, text->data() ? text->data() : "", static_cast<int>(text->size()),
                        SQLITE_STATIC);
  else if (const auto* whole = std::get_if<std::int64_t>(&cell))
    sqlite3_result_int64(context, *whole);
  else if (const auto* real = std::get_if<double>(&cell))
    sqlite3_result_double(context, *real);
  else if (const auto* blob = std::get_if<BlobView>(&cell))
    sqlite3_result_blob(context, blob->bytes.data() ? blob->bytes.data() : "",
                        static_cast<int>(blob->bytes.size()), SQLITE_STATIC);
}

} // namespace

/// Walks over the rows that wait in a BulkInsert.
struct BulkCursor {
  sqlite3_vtab_cursor base; ///< first, as SQLite wants it
  const BulkInsert* rows;
  std::size_t at; ///< first cell of the current row

  static BulkCursor& of(sqlite3_vtab_cursor* cursor) { return *reinterpret_cast<BulkCursor*>(cursor); }

  static int connect(sqlite3* db, void* declaration, int, const char* const*, sqlite3_vtab** table, char**)
  {
    const int result = sqlite3_declare_vtab(db, static_cast<const std::string*>(declaration)->c_str());
    *table = result == SQLITE_OK ? new (std::nothrow) sqlite3_vtab() : nullptr;
    return result != SQLITE_OK || *table ? result : SQLITE_NOMEM;
  }
  static int disconnect(sqlite3_vtab* table)
  {
    delete table;
    return SQLITE_OK;
  }
  static int choose(sqlite3_vtab*, sqlite3_index_info* info)
  {
    for (int i = 0; i < info->nConstraint; ++i) {
      if (info->aConstraint[i].iColumn != mostColumns || !info->aConstraint[i].usable)
        continue;
      info->aConstraintUsage[i].argvIndex = 1;
      info->aConstraintUsage[i].omit = 1;
      return SQLITE_OK;
    }
    return SQLITE_CONSTRAINT;
  }
  static int open(sqlite3_vtab*, sqlite3_vtab_cursor** cursor)
  {
    auto* made = new (std::nothrow) BulkCursor();
    *cursor = made ? &made->base : nullptr;
    return made ? SQLITE_OK : SQLITE_NOMEM;
  }
  static int close(sqlite3_vtab_cursor* cursor)
  {
    delete &of(cursor);
    return SQLITE_OK;
  }
  static int filter(sqlite3_vtab_cursor* cursor, int, const char*, int, sqlite3_value** values)
  {
    of(cursor).rows = static_cast<const BulkInsert*>(sqlite3_value_pointer(values[0], pointerType));
    of(cursor).at = 0;
    return of(cursor).rows ? SQLITE_OK : SQLITE_MISUSE;
  }
  static int next(sqlite3_vtab_cursor* cursor)
  {
    of(cursor).at += of(cursor).rows->m_columns;
    return SQLITE_OK;
  }
  static int atEnd(sqlite3_vtab_cursor* cursor)
  {
    return of(cursor).at >= of(cursor).rows->m_cells.size() ? 1 : 0;
  }
  static int column(sqlite3_vtab_cursor* cursor, sqlite3_context* context, int number)
  {
    const BulkCursor& self = of(cursor);
    if (static_cast<std::size_t>(number) < self.rows->m_columns)
      give(context, self.rows->m_cells[self.at + static_cast<std::size_t>(number)]);
    return SQLITE_OK;
  }
  static int rowid(sqlite3_vtab_cursor* cursor, sqlite3_int64* id)
  {
    *id = static_cast<sqlite3_int64>(of(cursor).at);
    return SQLITE_OK;
  }
};

BulkInsert::BulkInsert(Database& db, std::string_view insert, int columns, std::string_view after)
    : m_db(db)
    , m_insert(insert)
    , m_after(after)
    , m_columns(static_cast<std::size_t>(columns))
{
}

BulkInsert::~BulkInsert() = default;

void BulkInsert::run()
{
  if (!m_cells.empty()) {
    const std::uint32_t asked = differing();
    HotStatement& insert = statementFor(asked);
    insert.reset();
    insert.bindPointer(1, this, pointerType);
    for (std::size_t i = 0; i < m_columns; ++i) {
      if ((asked >> i & 1) != 0)
        continue;
      const auto* number = std::get_if<std::int64_t>(&m_cells[i]);
      insert.bind(static_cast<int>(i + firstValue), number ? std::optional(*number) : std::nullopt);
    }
    insert.run();
  }
  m_cells.clear();
}

std::uint32_t BulkInsert::differing() const
{
  std::uint32_t differing = 0;
  for (std::size_t i = 0; i < m_columns; ++i) {
    const CellView& first = m_cells[i];
    const auto* number = std::get_if<std::int64_t>(&first);
    bool same = number || std::holds_alternative<std::monostate>(first);
    for (std::size_t at = i + m_columns; same && at < m_cells.size(); at += m_columns) {
      const CellView& cell = m_cells[at];
      same = cell.index() == first.index() && (!number || *number == *std::get_if<std::int64_t>(&cell));
    }
    differing |= std::uint32_t{!same} << i;
  }
  return differing;
}

HotStatement& BulkInsert::statementFor(std::uint32_t asked)
{
  const auto known = m_inserts.find(asked);
  if (known != m_inserts.end())
    return known->second;
  return m_inserts.try_emplace(asked, m_db, insertStatement(m_insert, m_columns, asked, m_after))
      .first->second;
}

void knowBulkRows(sqlite3* db)
{
  static const sqlite3_module module = [] {
    sqlite3_module made{};
    made.xConnect = BulkCursor::connect;
    made.xBestIndex = BulkCursor::choose;
    made.xDisconnect = BulkCursor::disconnect;
    made.xOpen = BulkCursor::open;
    made.xClose = BulkCursor::close;
    made.xFilter = BulkCursor::filter;
    made.xNext = BulkCursor::next;
    made.xEof = BulkCursor::atEnd;
    made.xColumn = BulkCursor::column;
    made.xRowid = BulkCursor::rowid;
    return made;
  }();
  static std::string declaration = tableDeclaration();
  if (sqlite3_create_module_v2(db, "bulk_rows", &module, &declaration, nullptr) != SQLITE_OK)
    throw Failure("SQLite does not take a virtual table");
}

} // namespace weilu
