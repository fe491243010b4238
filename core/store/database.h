// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <chrono>
#include <filesystem>
#include <memory>
#include <span>
#include <string_view>
#include <vector>

namespace weilu {

enum class Access { ReadWrite, ReadOnly };

/// Another connection holds the file and did not let go in time. Where an operator waits for the
/// answer it is told as a refusal.
class FileLocked : public Failure {
public:
  explicit FileLocked(std::filesystem::path file)
      : Failure(file.string() + " is locked by another connection")
      , m_file(std::move(file))
  {
  }
  /// LockedByOther.
  [[nodiscard]] Refusal refusal() const { return {RefusalCode::LockedByOther, {{"file", m_file.string()}}}; }

private:
  std::filesystem::path m_file;
};

/// One step of the schema: the statements that lead from version - 1 to version.
struct Migration {
  int version = 0;
  std::string_view sql;
};

/// How a file is opened where the usual way does not do.
struct Opening {
  Access access = Access::ReadWrite;
  /// How long to wait for a lock that another connection holds.
  std::chrono::milliseconds patience{5000};
  /// The schema's steps in order; empty: the shipped ones.
  std::span<const Migration> schema;
  /// Opens an older file as it is, to be read only: what restoring copies.
  bool olderToo = false;
};

class RowRecorder;

/// One connection to a community file: opened, checked, migrated. Not shared between threads; each
/// job opens its own. Every store is built over one.
class Database {
public:
  /// Schema version this program writes.
  static int currentVersion();

  /// Makes a new, empty file readable by its owner only. It has the whole schema or, when the machine
  /// stops meanwhile, no byte. Refuses FileExists, FileNotWritable.
  [[nodiscard]] static Result<Database> create(const std::filesystem::path& file);
  /// Opens a file of this or an older version; an older one is backed up, then migrated.
  /// Refuses FileNotFound, FileNotReadable, FileEmpty, NotACommunity, NewerCommunity,
  /// DamagedCommunity, LockedByOther, and FileNotWritable (a read-only disk and Access::ReadWrite, or
  /// an older file and Access::ReadOnly). A refused file is untouched. The first opening of a file in
  /// a process looks for damage; files over 50 MB only in outline (integrityProblems looks at all).
  [[nodiscard]] static Result<Database> open(const std::filesystem::path& file,
                                             Access access = Access::ReadWrite);
  [[nodiscard]] static Result<Database> open(const std::filesystem::path& file, const Opening& opening);
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
  /// Begins a transaction that may write; rolls back unless committed. For what the change log leaves
  /// out; all else is an Edit. Throws FileLocked, and Failure when the file cannot be written.
  [[nodiscard]] std::unique_ptr<SQLite::Transaction> beginWriting();

  RowRecorder* recorder = nullptr; ///< set by itself (core/store/recording.h)

private:
  Database(std::filesystem::path file, std::unique_ptr<SQLite::Database> sql, Access access);
  static Result<Database> openChecked(const std::filesystem::path& file, const Opening& opening,
                                      std::span<const Migration> steps);
  Result<void> makeReady(std::span<const Migration> steps);
  std::filesystem::path m_file;
  std::unique_ptr<SQLite::Database> m_sql;
  Access m_access;
};

/// Problems that a thorough look at the file finds: SQLite's own check, foreign keys.
/// Empty when all is well. Long: meant for `weilu check` and jobs.
[[nodiscard]] std::vector<std::string> integrityProblems(Database& db, const Control& control = {});

} // namespace weilu
