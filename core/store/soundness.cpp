// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/soundness.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>

#include <mutex>
#include <set>
#include <tuple>

namespace weilu {

namespace {

/// The files this process has found sound. Jobs open the same file again and again; it is looked at once.
class SoundFiles {
public:
  bool contains(const std::filesystem::path& file)
  {
    const std::lock_guard lock(m_mutex);
    return m_files.contains(identity(file));
  }
  void add(const std::filesystem::path& file)
  {
    const std::lock_guard lock(m_mutex);
    m_files.insert(identity(file));
  }

private:
  /// With the time of birth, because the number of a removed file is given to the next one.
  using Identity = std::tuple<std::uint64_t, std::uint64_t, std::int64_t, std::uint32_t>;
  static Identity identity(const std::filesystem::path& file)
  {
    struct statx is {};
    if (::statx(AT_FDCWD, file.c_str(), 0, STATX_INO | STATX_BTIME, &is) != 0)
      return {};
    return {std::uint64_t{is.stx_dev_major} << 32 | is.stx_dev_minor, is.stx_ino, is.stx_btime.tv_sec,
            is.stx_btime.tv_nsec};
  }
  std::mutex m_mutex;
  std::set<Identity> m_files;
};

/// What is broken, or an empty text.
std::string damage(SQLite::Database& sql, const std::filesystem::path& file, std::uintmax_t wholeUpTo)
{
  if (std::filesystem::file_size(file) <= wholeUpTo) {
    const std::string found = sql.execAndGet("PRAGMA quick_check(1)").getString();
    return found == "ok" ? std::string() : found;
  }
  const auto pages = sql.execAndGet("PRAGMA page_count").getInt64();
  const auto unused = sql.execAndGet("PRAGMA freelist_count").getInt64();
  if (unused < 0 || unused >= pages)
    return fmt::format("{} of {} pages unused", unused, pages);
  if (sql.execAndGet("SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name = 'change'")
          .getInt() != 1)
    return "no change log";
  return {};
}

} // namespace

std::string newDamage(SQLite::Database& sql, const std::filesystem::path& file, std::uintmax_t wholeUpTo)
{
  static SoundFiles soundFiles;
  if (soundFiles.contains(file))
    return {};
  std::string found = damage(sql, file, wholeUpTo);
  if (found.empty())
    soundFiles.add(file);
  return found;
}

} // namespace weilu
