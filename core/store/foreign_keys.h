// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sqlite3.h>

namespace weilu {

/// Foreign keys off for as long as it lives: no cascades, no checks. Unlike the PRAGMA it works inside
/// a transaction too. Whoever uses it must leave no row that names a missing one. For removing many
/// rows at once: with ten tables hanging on a member, cascades cost 30 µs for each.
class WithoutForeignKeys {
public:
  explicit WithoutForeignKeys(sqlite3* db)
      : m_db(db)
  {
    sqlite3_db_config(m_db, SQLITE_DBCONFIG_ENABLE_FKEY, 0, nullptr);
  }
  ~WithoutForeignKeys() { sqlite3_db_config(m_db, SQLITE_DBCONFIG_ENABLE_FKEY, 1, nullptr); }
  WithoutForeignKeys(const WithoutForeignKeys&) = delete;
  WithoutForeignKeys& operator=(const WithoutForeignKeys&) = delete;

private:
  sqlite3* m_db;
};

} // namespace weilu
