// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/backup.h"
#include "core/store/backup_files.h"
#include "core/store/change_log.h"
#include "core/store/community_store.h"
#include "core/store/file_header.h"
#include "tests/catch.h"
#include "tests/core/store/child_process.h"
#include "tests/scratch.h"

#include <sqlite3.h>
#include <sys/stat.h>

#include <set>

using namespace weilu;

namespace {

void write(Database& db, const std::string& value)
{
  Edit edit(db, {"set", {}});
  CommunityStore(db).setSetting("value", value);
  edit.commit();
}

std::string valueIn(const std::filesystem::path& file)
{
  Database db = Database::open(file, Access::ReadOnly).value();
  return CommunityStore(db).setting("value").value_or("");
}

unsigned modeOf(const std::filesystem::path& file)
{
  return static_cast<unsigned>(std::filesystem::status(file).permissions());
}

std::size_t entries(const std::filesystem::path& folder)
{
  return static_cast<std::size_t>(
      std::distance(std::filesystem::directory_iterator(folder), std::filesystem::directory_iterator()));
}

Date date(const char* iso) { return Date::parse(iso).value(); }

Moment noon(Date day) { return Zone::utc().moment(day, 12 * 3600); }

} // namespace

TEST_CASE("backUp", "[store][backup]")
{
  const Scratch scratch;
  Database db = Database::create(scratch / "camellia.weilu").value();
  write(db, "one");

  SECTION("goes into the rotating folder, for the owner only")
  {
    const ::mode_t before = ::umask(0);
    const Backup made = backUp(db, BackupReason::ByHand).value();
    ::umask(before);
    CHECK(made.file.parent_path() == scratch / "camellia.backups");
    CHECK(modeOf(made.file) == 0600);
    CHECK(modeOf(made.file.parent_path()) == 0700);
    CHECK(made.bytes == std::filesystem::file_size(made.file));
    CHECK(entries(made.file.parent_path()) == 1); // no part, no log
    CHECK(valueIn(made.file) == "one");
  }
  SECTION("is found again with its time and reason, newest first")
  {
    const Backup first = backUp(db, BackupReason::ByHand).value();
    const Backup second = backUp(db, BackupReason::BeforeMigration).value();
    const Backup third = backUp(db, BackupReason::ByHand).value(); // the same second: another name
    writeBytes(scratch / "camellia.backups/notes.txt", "x");
    writeBytes(scratch / "camellia.backups/camellia-20240230-000000-daily.weilu", "x"); // no such day
    const auto found = backups(db.file());
    REQUIRE(found.size() == 3);
    CHECK(found.front().at >= found.back().at);
    const std::set<std::filesystem::path> files{found[0].file, found[1].file, found[2].file};
    CHECK(files == std::set<std::filesystem::path>{first.file, second.file, third.file});
    for (const Backup& backup : found)
      CHECK((backup.reason == BackupReason::BeforeMigration) == (backup.file == second.file));
  }
  SECTION("goes where it is told, and refuses what is there")
  {
    const auto to = scratch / "copy.weilu";
    CHECK(backUp(db, BackupReason::ByHand, to)->file == to);
    CHECK(valueIn(to) == "one");
    const std::string before = bytesOf(to);
    write(db, "two");
    CHECK(backUp(db, BackupReason::ByHand, to).error().code == RefusalCode::FileExists);
    CHECK(bytesOf(to) == before);
    const auto refused = backUp(db, BackupReason::ByHand, scratch / "no/copy.weilu");
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == RefusalCode::FileNotWritable);
  }
  SECTION("is of one moment, whatever others write meanwhile")
  {
    db.sql().exec("WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 100000) "
                  "INSERT INTO setting SELECT i, hex(randomblob(60)) FROM n");
    int reports = 0;
    const Control control({}, [&](const Progress& progress) {
      CHECK(progress.phase == Phase::BackingUp);
      Database other = Database::open(db.file()).value();
      if (reports++ == 0)
        write(other, "meanwhile");
    });
    const Backup made = backUp(db, BackupReason::ByHand, {}, control).value();
    CHECK(reports > 0);
    CHECK(valueIn(made.file) == "one");
    CHECK(valueIn(db.file()) == "meanwhile");
  }
  SECTION("leaves nothing when it is cancelled")
  {
    std::stop_source stop;
    stop.request_stop();
    CHECK_THROWS_AS(backUp(db, BackupReason::ByHand, {}, Control(stop.get_token(), {})), Cancelled);
    CHECK(entries(scratch / "camellia.backups") == 0);
    write(db, "two"); // and the connection works on
  }
}

TEST_CASE("backUpDaily", "[store][backup]")
{
  const Scratch scratch;
  Database db = Database::create(scratch / "camellia.weilu").value();

  SECTION("makes one a day")
  {
    CHECK(backUpDaily(db)->has_value());
    CHECK_FALSE(backUpDaily(db)->has_value());
    CHECK(backups(db.file()).size() == 1);
  }
  SECTION("is not content with a backup of another reason")
  {
    REQUIRE(backUp(db, BackupReason::ByHand));
    CHECK(backUpDaily(db)->has_value());
  }
  SECTION("removes what is not kept any longer")
  {
    const auto old = newBackup(db.file(), BackupReason::Daily, noon(date("2020-01-01"))).file;
    std::filesystem::create_directory(old.parent_path());
    writeBytes(old, "old");
    writeBytes(old.parent_path() / "notes.txt", "mine");
    CHECK(backUpDaily(db)->has_value());
    CHECK_FALSE(std::filesystem::exists(old));
    CHECK(std::filesystem::exists(old.parent_path() / "notes.txt"));
  }
}

TEST_CASE("Thinning backups", "[store][backup]")
{
  SECTION("keeps 7 days and then one a week for 8 weeks, however long it goes on")
  {
    std::vector<Backup> kept;
    const Date start = date("2024-01-03");
    for (int day = 0; day < 200; ++day) {
      const Date today = start.plus(day);
      kept.insert(kept.begin(), Backup{today.iso(), noon(today), BackupReason::Daily, 0});
      for (const Backup& gone : superfluous(kept, today, Zone::utc()))
        std::erase_if(kept, [&](const Backup& backup) { return backup.file == gone.file; });
      std::set<int> ages;
      for (const Backup& backup : kept)
        ages.insert(today.since(Zone::utc().dateOf(backup.at)));
      for (int age = 0; age <= std::min(day, 6); ++age)
        REQUIRE(ages.contains(age));
      REQUIRE(ages.size() <= 7 + 9);
      for (int age = 14; age + 7 < std::min(day, 63); age += 7) // some backup in every week
        REQUIRE(std::any_of(ages.begin(), ages.end(), [&](int a) { return a >= age - 7 && a < age + 7; }));
      REQUIRE(*ages.rbegin() < 63);
    }
    CHECK(kept.size() >= 14);
  }
  SECTION("keeps the last 3 of each other reason")
  {
    std::vector<Backup> all;
    for (int i = 0; i < 10; ++i)
      all.push_back({std::to_string(i), noon(date("2020-01-01").plus(-i)),
                     i % 2 ? BackupReason::ByHand : BackupReason::BeforeRestore, 0});
    std::set<std::string> gone;
    for (const Backup& backup : superfluous(all, date("2024-01-01"), Zone::utc()))
      gone.insert(backup.file.string());
    CHECK(gone == std::set<std::string>{"6", "7", "8", "9"});
  }
}

TEST_CASE("restore", "[store][backup]")
{
  const Scratch scratch;
  const auto file = scratch / "camellia.weilu";
  const auto from = scratch / "copy.weilu";
  {
    Database db = Database::create(file).value();
    write(db, "one");
    REQUIRE(backUp(db, BackupReason::ByHand, from));
    write(db, "two");
  }
  const std::string before = bytesOf(file);
  const auto untouched = [&] {
    return bytesOf(file) == before && !std::filesystem::exists(scratch / "camellia.weilu.restoring");
  };

  SECTION("puts the copy in place and keeps what was there")
  {
    const Backup kept = restore(file, from).value();
    CHECK_FALSE(std::filesystem::exists(walOf(file)));
    CHECK(valueIn(file) == "one");
    CHECK(kept.reason == BackupReason::BeforeRestore);
    CHECK(valueIn(kept.file) == "two");
    CHECK(modeOf(file) == 0600);
    CHECK(valueIn(from) == "one");
    Database db = Database::open(file).value();
    CHECK(ChangeLog(db).undo()); // its log came with it
    CHECK(integrityProblems(db).empty());
  }
  SECTION("restores what the log of the copy still holds")
  {
    {
      SQLite::Database copy(from.string(), SQLite::OPEN_READWRITE);
      sqlite3_db_config(copy.getHandle(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
      copy.exec("UPDATE setting SET value = 'in the log'");
    }
    REQUIRE(restore(file, from));
    CHECK(valueIn(file) == "in the log");
  }
  SECTION("is not confused by the log of a process that was killed")
  {
    killedInTheMiddle([&](const auto& inTheMiddle) {
      Database db = Database::open(file).value();
      write(db, "three");
      inTheMiddle();
    });
    REQUIRE(std::filesystem::exists(walOf(file)));
    const Backup kept = restore(file, from).value();
    CHECK(valueIn(file) == "one");
    CHECK(valueIn(kept.file) == "three");
  }
  SECTION("makes a file where there is none")
  {
    const auto fresh = scratch / "fresh.weilu";
    CHECK(restore(fresh, from)->file.empty());
    CHECK(valueIn(fresh) == "one");
  }
  SECTION("replaces a broken file and keeps its bytes")
  {
    const std::string bytes = GENERATE("", "no database at all");
    writeBytes(file, bytes);
    const Backup kept = restore(file, from).value();
    CHECK(valueIn(file) == "one");
    CHECK(bytesOf(kept.file) == bytes);
    CHECK(modeOf(kept.file) == 0600);
  }
  SECTION("does not read the log of a broken file into the copy, and keeps both")
  {
    {
      Database db = Database::open(file).value();
      sqlite3_db_config(db.handle(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
      write(db, "in the log");
    }
    const std::string log = bytesOf(walOf(file));
    REQUIRE_FALSE(log.empty());
    const std::string broken = bytesOf(file).substr(0, 5000);
    std::filesystem::remove(file);
    writeBytes(file, broken);
    const Backup kept = restore(file, from).value();
    CHECK(valueIn(file) == "one");
    CHECK(bytesOf(kept.file) == broken);
    CHECK(bytesOf(walOf(kept.file)) == log);
    CHECK(modeOf(walOf(kept.file)) == 0600);
  }
  SECTION("refuses what opening refuses, and changes nothing")
  {
    CHECK(restore(file, scratch / "no.weilu").error().code == RefusalCode::FileNotFound);
    CHECK(untouched());
    writeBytes(scratch / "text.weilu", "hello");
    CHECK(restore(file, scratch / "text.weilu").error().code == RefusalCode::NotACommunity);
    CHECK(untouched());
    writeBytes(scratch / "cut.weilu", bytesOf(from).substr(0, 9000));
    CHECK(restore(file, scratch / "cut.weilu").error().code == RefusalCode::DamagedCommunity);
    CHECK(untouched());
    SQLite::Database(from.string(), SQLite::OPEN_READWRITE).exec("PRAGMA user_version = 999");
    CHECK(restore(file, from).error().code == RefusalCode::NewerCommunity);
    CHECK(untouched());
  }
  SECTION("refuses while somebody else has the community open")
  {
    Database other = Database::open(file).value();
    CHECK(valueIn(file) == "two");
    CHECK(restore(file, from).error().code == RefusalCode::LockedByOther);
    CHECK(valueIn(file) == "two");
    CHECK_FALSE(std::filesystem::exists(scratch / "camellia.weilu.restoring"));
  }
  SECTION("leaves all as it was when it is cancelled")
  {
    std::stop_source stop;
    stop.request_stop();
    CHECK_THROWS_AS(restore(file, from, Control(stop.get_token(), {})), Cancelled);
    CHECK(untouched());
  }
}
