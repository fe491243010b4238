// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <filesystem>
#include <memory>

namespace weilu {

enum class Access { ReadWrite, ReadOnly };

/// One connection to a community file: opened, checked, migrated. Not shared between threads; each
/// job opens its own. Every store is built over one.
class Database {
public:
  /// Schema version this program writes.
  static int currentVersion();

  /// Makes a new, empty file readable by its owner only. Refuses FileExists, FileNotWritable.
  [[nodiscard]] static Result<Database> create(const std::filesystem::path& file);
  /// Opens a file of this or an older version; an older one is backed up, then migrated.
  /// Refuses FileNotFound, NotACommunity, NewerCommunity, DamagedCommunity, LockedByOther,
  /// FileNotWritable (a read-only disk and Access::ReadWrite). A refused file is untouched.
  [[nodiscard]] static Result<Database> open(const std::filesystem::path& file,
                                             Access access = Access::ReadWrite);
  /// A private database in memory with the current schema, for tests.
  [[nodiscard]] static Database inMemory();

  Database(Database&&) noexcept;
  Database& operator=(Database&&) noexcept;
  ~Database();

  [[nodiscard]] const std::filesystem::path& file() const { return m_file; }
  [[nodiscard]] SQLite::Database& sql() { return *m_sql; }
  [[nodiscard]] sqlite3* handle() { return m_sql->getHandle(); }
  [[nodiscard]] Access access() const { return m_access; }
  /// PRAGMA data_version: changes when another connection has committed.
  [[nodiscard]] std::int64_t dataVersion();

private:
  Database(std::filesystem::path file, std::unique_ptr<SQLite::Database> sql, Access access);
  std::filesystem::path m_file;
  std::unique_ptr<SQLite::Database> m_sql;
  Access m_access;
};

/// Problems that a thorough look at the file finds: SQLite's own check, foreign keys.
/// Empty when all is well. Long: meant for `weilu check` and jobs.
[[nodiscard]] std::vector<std::string> integrityProblems(Database& db, const Control& control = {});

} // namespace weilu
