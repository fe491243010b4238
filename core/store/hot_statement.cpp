// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/hot_statement.h"

#include <sqlite3.h>

#include <utility>

namespace weilu {

namespace {

void check(sqlite3* db, int result)
{
  if (result != SQLITE_OK)
    throw SQLite::Exception(db, result);
}

/// SQLite takes a null pointer for NULL; an empty view may have one.
const char* start(std::string_view text) { return text.data() ? text.data() : ""; }

} // namespace

HotStatement::HotStatement(Database& db, std::string_view sql)
    : m_db(db.handle())
{
  check(m_db, sqlite3_prepare_v3(m_db, sql.data(), static_cast<int>(sql.size()), SQLITE_PREPARE_PERSISTENT,
                                 &m_statement, nullptr));
}

HotStatement::~HotStatement() { sqlite3_finalize(m_statement); }

HotStatement::HotStatement(HotStatement&& other) noexcept
    : m_db(other.m_db)
    , m_statement(std::exchange(other.m_statement, nullptr))
{
}

void HotStatement::bind(int parameter, std::int64_t value)
{
  check(m_db, sqlite3_bind_int64(m_statement, parameter, value));
}

void HotStatement::bind(int parameter, double value)
{
  check(m_db, sqlite3_bind_double(m_statement, parameter, value));
}

void HotStatement::bind(int parameter, std::string_view text)
{
  check(m_db, sqlite3_bind_text(m_statement, parameter, start(text), static_cast<int>(text.size()), nullptr));
}

void HotStatement::bind(int parameter, const SqlValue& value)
{
  if (const auto* number = std::get_if<std::int64_t>(&value))
    bind(parameter, *number);
  else if (const auto* real = std::get_if<double>(&value))
    bind(parameter, *real);
  else if (const auto* text = std::get_if<std::string>(&value))
    bind(parameter, std::string_view(*text));
  else
    bindNull(parameter);
}

void HotStatement::bindBlob(int parameter, std::string_view bytes)
{
  check(m_db,
        sqlite3_bind_blob(m_statement, parameter, start(bytes), static_cast<int>(bytes.size()), nullptr));
}

void HotStatement::bindNull(int parameter) { check(m_db, sqlite3_bind_null(m_statement, parameter)); }

void HotStatement::bindPointer(int parameter, void* pointer, const char* type)
{
  check(m_db, sqlite3_bind_pointer(m_statement, parameter, pointer, type, nullptr));
}

bool HotStatement::step()
{
  const int result = sqlite3_step(m_statement);
  if (result == SQLITE_ROW)
    return true;
  if (result == SQLITE_DONE)
    return false;
  const SQLite::Exception error(m_db, result);
  sqlite3_reset(m_statement);
  throw error;
}

int HotStatement::run()
{
  const auto before = sqlite3_total_changes64(m_db);
  while (step()) {
  }
  const int changed = sqlite3_total_changes64(m_db) == before ? 0 : sqlite3_changes(m_db);
  reset();
  return changed;
}

void HotStatement::reset() { sqlite3_reset(m_statement); }

int HotStatement::type(int column) const { return sqlite3_column_type(m_statement, column); }

bool HotStatement::isNull(int column) const { return type(column) == SQLITE_NULL; }

std::int64_t HotStatement::integer(int column) const { return sqlite3_column_int64(m_statement, column); }

double HotStatement::real(int column) const { return sqlite3_column_double(m_statement, column); }

std::string_view HotStatement::text(int column) const
{
  // Every question to a column locks the connection, one to its value does not.
  sqlite3_value* const value = sqlite3_column_value(m_statement, column);
  const auto* bytes = static_cast<const char*>(sqlite3_value_blob(value));
  return {bytes, static_cast<std::size_t>(sqlite3_value_bytes(value))};
}

SqlValue HotStatement::value(int column) const
{
  switch (type(column)) {
  case SQLITE_NULL:
    return {};
  case SQLITE_INTEGER:
    return integer(column);
  case SQLITE_FLOAT:
    return real(column);
  default:
    return std::string(text(column));
  }
}

std::optional<Moment> HotStatement::moment(int column) const
{
  sqlite3_value* const value = sqlite3_column_value(m_statement, column);
  return sqlite3_value_type(value) == SQLITE_NULL ? std::nullopt
                                                  : std::optional(Moment{sqlite3_value_int64(value)});
}

} // namespace weilu
