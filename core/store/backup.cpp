// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/backup.h"

#include "core/store/backup_files.h"
#include "core/store/community_store.h"
#include "core/store/file_header.h"

#include <sqlite3.h>

namespace weilu {

namespace {

/// Makes the folder of rotating backups, for its owner only.
Result<void> makeFolder(const std::filesystem::path& folder)
{
  std::error_code error;
  if (std::filesystem::create_directory(folder, error))
    std::filesystem::permissions(folder, std::filesystem::perms::owner_all, error);
  if (error)
    return refuse(RefusalCode::FileNotWritable, {{"file", folder.string()}, {"reason", error.message()}});
  return {};
}

void thin(const std::filesystem::path& community, Date today, const Zone& zone)
{
  for (const Backup& old : superfluous(backups(community), today, zone)) {
    std::error_code ignored; // one that cannot be removed is tried again tomorrow
    std::filesystem::remove(old.file, ignored);
    std::filesystem::remove(walOf(old.file), ignored);
  }
}

/// Ends the write-ahead log of \p db, so that the file may be replaced. False when somebody else has
/// the file open.
bool endLog(Database& db)
{
  try {
    return db.sql().execAndGet("PRAGMA journal_mode = DELETE").getString() == "delete";
  } catch (const SQLite::Exception& error) {
    if (error.getErrorCode() == SQLITE_BUSY)
      return false;
    throw;
  }
}

/// Copies \p from to \p to, for the owner only and on the disk.
Result<void> copyBytes(const std::filesystem::path& from, const std::filesystem::path& to)
{
  if (auto made = makePrivateFile(to); !made)
    return made;
  std::filesystem::copy_file(from, to, std::filesystem::copy_options::overwrite_existing);
  std::filesystem::permissions(to, std::filesystem::perms::owner_read | std::filesystem::perms::owner_write);
  syncToDisk(to);
  return {};
}

/// Keeps a file that is too broken for SQLite, as it is, with its log.
Result<Backup> keepBytes(const std::filesystem::path& community)
{
  Backup kept = newBackup(community, BackupReason::BeforeRestore, Moment::now());
  if (auto made = makeFolder(backupFolder(community)); !made)
    return tl::unexpected(made.error());
  if (auto copied = copyBytes(community, kept.file); !copied)
    return tl::unexpected(copied.error());
  if (std::filesystem::exists(walOf(community))) {
    if (auto copied = copyBytes(walOf(community), walOf(kept.file)); !copied)
      return tl::unexpected(copied.error());
  }
  kept.bytes = std::filesystem::file_size(kept.file);
  return kept;
}

/// Backs up what \p community is now and makes it ready to be replaced.
Result<Backup> keepForRestore(const std::filesystem::path& community, const Control& control)
{
  auto present = Database::open(community);
  if (present) {
    auto kept = backUp(*present, BackupReason::BeforeRestore, {}, control);
    if (kept && !endLog(*present))
      return refuse(RefusalCode::LockedByOther, {{"file", community.string()}});
    return kept;
  }
  switch (present.error().code) {
  case RefusalCode::FileNotFound:
    return Backup{{}, Moment::now(), BackupReason::BeforeRestore, 0};
  case RefusalCode::FileEmpty:
  case RefusalCode::NotACommunity:
  case RefusalCode::NewerCommunity:
  case RefusalCode::DamagedCommunity:
    return keepBytes(community);
  default:
    return tl::unexpected(present.error());
  }
}

} // namespace

Result<Backup> backUp(Database& db, BackupReason reason, std::optional<std::filesystem::path> to,
                      const Control& control)
{
  Backup made = newBackup(db.file(), reason, Moment::now());
  if (to)
    made.file = *to;
  else if (auto folder = makeFolder(backupFolder(db.file())); !folder)
    return tl::unexpected(folder.error());
  if (auto copied = copyDatabase(db, made.file, control); !copied)
    return tl::unexpected(copied.error());
  made.bytes = std::filesystem::file_size(made.file);
  return made;
}

Result<std::optional<Backup>> backUpDaily(Database& db, const Control& control)
{
  const Zone zone = CommunityStore(db).load().calendar.zone;
  const Date today = zone.dateOf(Moment::now());
  for (const Backup& known : backups(db.file())) {
    if (known.reason == BackupReason::Daily && zone.dateOf(known.at) == today)
      return std::nullopt;
  }
  auto made = backUp(db, BackupReason::Daily, {}, control);
  if (!made)
    return tl::unexpected(made.error());
  thin(db.file(), today, zone);
  return *made;
}

Result<Backup> restore(const std::filesystem::path& community, const std::filesystem::path& from,
                       const Control& control)
{
  Opening reading;
  reading.access = Access::ReadOnly;
  reading.olderToo = true;
  auto source = Database::open(from, reading);
  if (!source)
    return tl::unexpected(source.error());
  const std::filesystem::path fresh = community.string() + ".restoring";
  std::error_code ignored;
  std::filesystem::remove(fresh, ignored);
  if (auto copied = copyDatabase(*source, fresh, control); !copied)
    return tl::unexpected(copied.error());
  auto kept = keepForRestore(community, control);
  if (!kept) {
    std::filesystem::remove(fresh, ignored);
    return kept;
  }
  // A log that outlives its file would be read into the next one.
  std::filesystem::remove(walOf(community), ignored);
  std::filesystem::remove(shmOf(community), ignored);
  std::filesystem::rename(fresh, community);
  syncToDisk(std::filesystem::absolute(community).parent_path());
  return kept;
}

} // namespace weilu
