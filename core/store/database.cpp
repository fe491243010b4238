// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/database.h"

#include "core/store/backup.h"
#include "core/store/bulk_insert.h"
#include "core/store/file_header.h"
#include "core/store/row_visits.h"
#include "core/store/schema.h"
#include "core/store/soundness.h"

#include <fmt/format.h>
#include <sqlite3.h>

namespace weilu {

namespace {

constexpr auto settings = R"(
PRAGMA foreign_keys = ON;
PRAGMA synchronous = NORMAL;
PRAGMA cache_size = -65536;
PRAGMA mmap_size = 268435456;
PRAGMA temp_store = MEMORY;
PRAGMA journal_size_limit = 67108864;
PRAGMA secure_delete = FAST;
)";

using Opened = std::unique_ptr<SQLite::Database>;

/// SQLite locks the connection at every call: an import writes new people over it on a thread of their own.
Opened connect(const std::string& name, int flags, std::chrono::milliseconds patience)
{
  return std::make_unique<SQLite::Database>(name, flags | SQLite::OPEN_FULLMUTEX,
                                            static_cast<int>(patience.count()));
}

tl::unexpected<Refusal> newer(const std::filesystem::path& file, int found, int expected)
{
  return refuse(
      RefusalCode::NewerCommunity,
      {{"file", file.string()}, {"found", std::to_string(found)}, {"expected", std::to_string(expected)}});
}

tl::unexpected<Refusal> refusalOf(const SQLite::Exception& error, const std::filesystem::path& file,
                                  Access access)
{
  const std::string name = file.string();
  switch (error.getErrorCode()) {
  case SQLITE_BUSY:
  case SQLITE_LOCKED:
    return refuse(RefusalCode::LockedByOther, {{"file", name}});
  case SQLITE_CORRUPT:
  case SQLITE_NOTADB:
    return refuse(RefusalCode::DamagedCommunity, {{"file", name}, {"found", error.what()}});
  case SQLITE_CANTOPEN:
  case SQLITE_READONLY:
  case SQLITE_PERM:
    return refuse(access == Access::ReadWrite ? RefusalCode::FileNotWritable : RefusalCode::FileNotReadable,
                  {{"file", name}, {"reason", error.what()}});
  default:
    throw; // the one being handled
  }
}

/// Whether something waits in the write-ahead log of \p file.
bool hasPendingLog(const std::filesystem::path& file)
{
  std::error_code missing;
  const auto bytes = std::filesystem::file_size(walOf(file), missing);
  return !missing && bytes > 0;
}

/// Connects so that a refused file stays as it is: what waits in its write-ahead log is left there.
Opened connectToLook(const std::filesystem::path& file, const Opening& opening)
{
  const bool write = opening.access == Access::ReadWrite;
  auto sql = connect(file.string(), write ? SQLite::OPEN_READWRITE : SQLite::OPEN_READONLY, opening.patience);
  sqlite3_db_config(sql->getHandle(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
  try {
    sql->execAndGet("PRAGMA schema_version");
  } catch (const SQLite::Exception& error) {
    // A write-ahead log needs files beside it, which a read-only disk cannot hold.
    const bool cannot = error.getErrorCode() == SQLITE_CANTOPEN || error.getErrorCode() == SQLITE_READONLY;
    if (write || !cannot || hasPendingLog(file))
      throw;
    sql = connect(immutableUri(file), SQLite::OPEN_READONLY | SQLite::OPEN_URI, opening.patience);
    sql->execAndGet("PRAGMA schema_version");
  }
  return sql;
}

} // namespace

Database::Database(std::filesystem::path file, std::unique_ptr<SQLite::Database> sql, Access access)
    : m_file(std::move(file))
    , m_sql(std::move(sql))
    , m_access(access)
{
}

Database::Database(Database&&) noexcept = default;
Database& Database::operator=(Database&&) noexcept = default;
Database::~Database() = default;

int Database::currentVersion() { return shippedSchema().back().version; }

Result<Database> Database::create(const std::filesystem::path& file)
{
  if (auto made = makePrivateFile(file); !made)
    return tl::unexpected(made.error());
  try {
    migrate(*connect(file.string(), SQLite::OPEN_READWRITE, Opening().patience), shippedSchema());
  } catch (...) {
    std::error_code ignored;
    std::filesystem::remove(file, ignored);
    throw;
  }
  return open(file);
}

Result<Database> Database::open(const std::filesystem::path& file, Access access)
{
  Opening opening;
  opening.access = access;
  return open(file, opening);
}

Result<Database> Database::open(const std::filesystem::path& file, const Opening& opening)
{
  const auto steps = opening.schema.empty() ? shippedSchema() : opening.schema;
  const int newest = steps.back().version;
  const auto headed = headerVersion(file);
  if (!headed)
    return tl::unexpected(headed.error());
  if (*headed > newest)
    return newer(file, *headed, newest);
  try {
    return openChecked(file, opening, steps);
  } catch (const SQLite::Exception& error) {
    return refusalOf(error, file, opening.access);
  }
}

Result<Database> Database::openChecked(const std::filesystem::path& file, const Opening& opening,
                                       std::span<const Migration> steps)
{
  auto sql = connectToLook(file, opening);
  const bool write = opening.access == Access::ReadWrite;
  if (write && sqlite3_db_readonly(sql->getHandle(), "main") != 0)
    return refuse(RefusalCode::FileNotWritable, {{"file", file.string()}, {"reason", "read-only"}});
  const int newest = steps.back().version;
  const int version = sql->execAndGet("PRAGMA user_version").getInt();
  if (version > newest)
    return newer(file, version, newest);
  if (version < newest && !write && !opening.olderToo)
    return refuse(RefusalCode::FileNotWritable,
                  {{"file", file.string()}, {"reason", std::string(olderVersion)}});
  if (const std::string found = newDamage(*sql, file); !found.empty())
    return refuse(RefusalCode::DamagedCommunity, {{"file", file.string()}, {"found", found}});
  Database opened(file, std::move(sql), opening.access);
  if (auto ready = opened.makeReady(version < newest ? steps : std::span<const Migration>()); !ready)
    return tl::unexpected(ready.error());
  return opened;
}

Result<void> Database::makeReady(std::span<const Migration> steps)
{
  sqlite3_db_config(handle(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 0, nullptr);
  knowBulkRows(handle());
  knowRowVisits(handle());
  m_sql->exec(settings);
  if (m_access == Access::ReadOnly)
    return {};
  m_sql->exec("PRAGMA journal_mode = WAL");
  if (!steps.empty()) {
    if (auto kept = backUp(*this, BackupReason::BeforeMigration); !kept)
      return tl::unexpected(kept.error());
    migrate(*m_sql, steps);
    // The header tells the version without SQLite only when it is in the file itself.
    m_sql->exec("PRAGMA wal_checkpoint(TRUNCATE)");
  }
  // A file that was copied by hand may have become readable by everybody.
  std::error_code ignored;
  std::filesystem::permissions(m_file, std::filesystem::perms::group_all | std::filesystem::perms::others_all,
                               std::filesystem::perm_options::remove, ignored);
  return {};
}

Database Database::inMemory()
{
  auto sql = connect(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE, Opening().patience);
  sql->exec(settings);
  knowBulkRows(sql->getHandle());
  knowRowVisits(sql->getHandle());
  migrate(*sql, shippedSchema());
  return {{}, std::move(sql), Access::ReadWrite};
}

std::int64_t Database::dataVersion() { return m_sql->execAndGet("PRAGMA data_version").getInt64(); }

std::unique_ptr<SQLite::Transaction> Database::beginWriting()
{
  // SQLite itself would quietly begin a transaction that only reads.
  if (m_access == Access::ReadOnly)
    throw Failure(fmt::format("{} is open for reading only", m_file.string()));
  try {
    return std::make_unique<SQLite::Transaction>(*m_sql, SQLite::TransactionBehavior::IMMEDIATE);
  } catch (const SQLite::Exception& error) {
    if (error.getErrorCode() == SQLITE_BUSY)
      throw FileLocked(m_file);
    throw Failure(fmt::format("cannot write {}: {}", m_file.string(), error.what()));
  }
}

} // namespace weilu
