// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/recording.h"

#include "core/store/references.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace weilu {

namespace {

constexpr std::array<std::string_view, 8> unrecorded{"activity_day",     "change",          "event_block",
                                                     "event_source_set", "event_withdrawn", "layer_now",
                                                     "layer_move",       "source"};

void check(int status, const char* doing)
{
  if (status == SQLITE_NOMEM)
    throw std::bad_alloc();
  if (status == SQLITE_INTERRUPT)
    throw SQLite::Exception("interrupted", status);
  if (status != SQLITE_OK)
    throw Failure(fmt::format("{}: {}", doing, sqlite3_errstr(status)));
}

int recordsTable(void*, const char* table) { return isRecorded(table) ? 1 : 0; }

std::string owned(void* bytes, int size)
{
  std::string copy(static_cast<const char*>(bytes), static_cast<std::size_t>(size));
  sqlite3_free(bytes);
  return copy;
}

/// Foreign key actions off for as long as it lives, also inside a transaction.
class WithoutActions {
public:
  explicit WithoutActions(sqlite3* db)
      : m_db(db)
  {
    sqlite3_db_config(m_db, SQLITE_DBCONFIG_ENABLE_FKEY, 0, nullptr);
  }
  ~WithoutActions() { sqlite3_db_config(m_db, SQLITE_DBCONFIG_ENABLE_FKEY, 1, nullptr); }
  WithoutActions(const WithoutActions&) = delete;
  WithoutActions& operator=(const WithoutActions&) = delete;

private:
  sqlite3* m_db;
};

/// Counts every conflict and goes on, so that all of them are known.
int countConflict(void* context, int, sqlite3_changeset_iter* at)
{
  auto& found = *static_cast<ChangeConflict*>(context);
  const char* table = "";
  int columns = 0, operation = 0, indirect = 0;
  sqlite3changeset_op(at, &table, &columns, &operation, &indirect);
  if (found.rows++ == 0)
    found.table = table;
  return SQLITE_CHANGESET_OMIT;
}

} // namespace

bool isRecorded(std::string_view table)
{
  return std::find(unrecorded.begin(), unrecorded.end(), table) == unrecorded.end();
}

RowRecorder::RowRecorder(Database& db)
{
  sqlite3_session* session = nullptr;
  check(sqlite3session_create(db.handle(), "main", &session), "cannot record changes");
  m_session.reset(session);
  sqlite3session_table_filter(session, recordsTable, nullptr);
  check(sqlite3session_attach(session, nullptr), "cannot record changes");
}

std::string RowRecorder::changeset()
{
  int size = 0;
  void* bytes = nullptr;
  check(sqlite3session_changeset(m_session.get(), &size, &bytes), "cannot read recorded changes");
  return owned(bytes, size);
}

std::string inverted(std::string_view changeset)
{
  if (changeset.empty())
    return {};
  int size = 0;
  void* bytes = nullptr;
  check(sqlite3changeset_invert(static_cast<int>(changeset.size()), changeset.data(), &size, &bytes),
        "cannot invert recorded changes");
  return owned(bytes, size);
}

std::optional<ChangeConflict> applyChangeset(Database& db, std::string_view changeset)
{
  if (changeset.empty())
    return {};
  ChangeConflict conflict;
  {
    // The changeset holds what cascades did. With actions on, they would do it twice, and take rows of
    // later changes with them unseen.
    const WithoutActions off(db.handle());
    auto* bytes = const_cast<char*>(changeset.data()); // the parameter lacks a const
    check(sqlite3changeset_apply(db.handle(), static_cast<int>(changeset.size()), bytes, nullptr,
                                 countConflict, &conflict),
          "cannot apply recorded changes");
  }
  if (conflict.rows == 0)
    conflict = brokenReferences(db, changeset);
  if (conflict.rows == 0)
    return {};
  return conflict;
}

} // namespace weilu
