// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/backup_files.h"

#include "core/store/file_header.h"

#include <SQLiteCpp/Backup.h>
#include <fmt/format.h>
#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <map>
#include <set>

namespace weilu {

namespace {

constexpr int dailyDays = 7;
constexpr int weeklyWeeks = 8;
constexpr int otherKept = 3;
constexpr int pagesPerStep = 2048; // 8 MB: some ten milliseconds

constexpr std::array<std::pair<BackupReason, std::string_view>, 4> reasonNames{{
    {BackupReason::Daily, "daily"},
    {BackupReason::BeforeMigration, "before-migration"},
    {BackupReason::BeforeRestore, "before-restore"},
    {BackupReason::ByHand, "by-hand"},
}};

constexpr std::string_view extension = ".weilu";
constexpr std::size_t stampLength = 15; // 20240305-021500
constexpr std::int64_t secondsPerDay = 86'400;

std::string stamp(Moment at)
{
  const Date date = Zone::utc().dateOf(at);
  const YearMonthDay day = ymd(date);
  const auto second = at.seconds - date.days * secondsPerDay;
  return fmt::format("{:04}{:02}{:02}-{:02}{:02}{:02}", day.year, day.month, day.day, second / 3600,
                     second / 60 % 60, second % 60);
}

/// -1 when \p text is no number.
int number(std::string_view text)
{
  int value = -1;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  return error == std::errc() && end == text.data() + text.size() ? value : -1;
}

std::optional<Moment> momentIn(std::string_view text)
{
  if (text.size() != stampLength || text[8] != '-')
    return {};
  const auto at = [text](std::size_t from, std::size_t length) { return number(text.substr(from, length)); };
  const int month = at(4, 2), day = at(6, 2), hour = at(9, 2), minute = at(11, 2), second = at(13, 2);
  if (month < 0 || day < 0 || hour < 0 || minute < 0 || second < 0)
    return {};
  const auto date = Date::of(at(0, 4), static_cast<unsigned>(month), static_cast<unsigned>(day));
  if (!date)
    return {};
  return Moment{date->days * secondsPerDay + hour * 3600 + minute * 60 + second};
}

/// Reads "camellia-20240305-021500-daily.weilu"; \p stem is "camellia".
std::optional<std::pair<Moment, BackupReason>> readName(std::string_view name, std::string_view stem)
{
  if (!name.starts_with(stem) || !name.ends_with(extension))
    return {};
  name.remove_prefix(stem.size());
  name.remove_suffix(std::min(extension.size(), name.size()));
  if (name.size() < stampLength + 2 || name[0] != '-' || name[stampLength + 1] != '-')
    return {};
  const auto at = momentIn(name.substr(1, stampLength));
  for (const auto& [reason, word] : reasonNames) {
    if (at && name.substr(stampLength + 2) == word)
      return std::pair(*at, reason);
  }
  return {};
}

/// Removes a file unless the work was finished.
class Unfinished {
public:
  explicit Unfinished(std::filesystem::path file)
      : m_file(std::move(file))
  {
  }
  ~Unfinished()
  {
    std::error_code ignored;
    std::filesystem::remove(m_file, ignored);
  }
  Unfinished(const Unfinished&) = delete;
  Unfinished& operator=(const Unfinished&) = delete;
  [[nodiscard]] const std::filesystem::path& file() const { return m_file; }

private:
  std::filesystem::path m_file;
};

void copyPages(Database& db, const std::filesystem::path& to, const Control& control)
{
  SQLite::Database copy(to.string(), SQLite::OPEN_READWRITE);
  copy.exec("PRAGMA journal_mode = OFF");
  copy.exec("PRAGMA synchronous = OFF"); // it is synced as a whole
  // One read transaction: what others commit meanwhile would start the copy again.
  SQLite::Transaction snapshot(db.sql());
  db.sql().execAndGet("SELECT count(*) FROM sqlite_schema");
  SQLite::Backup backup(copy, db.sql());
  for (bool more = true; more;) {
    const int status = backup.executeStep(pagesPerStep);
    if (status == SQLite::OK || status == SQLITE_DONE) {
      const auto total = static_cast<std::uint64_t>(backup.getTotalPageCount());
      const auto left = static_cast<std::uint64_t>(backup.getRemainingPageCount());
      control.checkpoint(Phase::BackingUp, total - left, total);
      more = status == SQLite::OK;
    } else {
      throw FileLocked(db.file());
    }
  }
}

} // namespace

std::filesystem::path backupFolder(const std::filesystem::path& community)
{
  return community.parent_path() / (community.stem().string() + ".backups");
}

Backup newBackup(const std::filesystem::path& community, BackupReason reason, Moment at)
{
  const auto word = reasonNames[static_cast<std::size_t>(reason)].second;
  for (;; ++at.seconds) {
    const auto name = fmt::format("{}-{}-{}{}", community.stem().string(), stamp(at), word, extension);
    auto file = backupFolder(community) / name;
    if (!std::filesystem::exists(file))
      return {std::move(file), at, reason, 0};
  }
}

std::vector<Backup> backups(const std::filesystem::path& community)
{
  std::vector<Backup> found;
  std::error_code missing;
  for (const auto& entry : std::filesystem::directory_iterator(backupFolder(community), missing)) {
    const auto read = readName(entry.path().filename().string(), community.stem().string());
    std::error_code gone;
    const auto bytes = read ? entry.file_size(gone) : 0;
    if (read && !gone)
      found.push_back({entry.path(), read->first, read->second, bytes});
  }
  std::sort(found.begin(), found.end(), [](const Backup& a, const Backup& b) { return a.at > b.at; });
  return found;
}

std::vector<Backup> superfluous(const std::vector<Backup>& all, Date today, const Zone& zone)
{
  const Calendar calendar{zone, WeekStart::Monday};
  std::vector<Backup> gone;
  std::map<BackupReason, int> kept;
  std::set<Date> weeks;
  // Oldest first, so that the first of a week stays while the later ones go.
  for (auto at = all.rbegin(); at != all.rend(); ++at) {
    const Date date = zone.dateOf(at->at);
    const int age = today.since(date);
    if (at->reason != BackupReason::Daily || age < dailyDays)
      continue;
    const bool recent = age < dailyDays + 7 * weeklyWeeks;
    if (!recent || !weeks.insert(calendar.periodStart(Period::Week, date)).second)
      gone.push_back(*at);
  }
  for (const Backup& backup : all) {
    if (backup.reason != BackupReason::Daily && ++kept[backup.reason] > otherKept)
      gone.push_back(backup);
  }
  return gone;
}

Result<void> copyDatabase(Database& db, const std::filesystem::path& to, const Control& control)
{
  std::error_code error;
  if (std::filesystem::exists(to, error))
    return refuse(RefusalCode::FileExists, {{"file", to.string()}});
  const Unfinished part(to.string() + ".part");
  std::filesystem::remove(part.file(), error); // left by a machine that stopped
  if (auto made = makePrivateFile(part.file()); !made)
    return made;
  copyPages(db, part.file(), control);
  syncToDisk(part.file());
  std::filesystem::rename(part.file(), to);
  syncToDisk(std::filesystem::absolute(to).parent_path());
  return {};
}

} // namespace weilu
