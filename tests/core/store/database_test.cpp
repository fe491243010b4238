// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/change_log.h"
#include "core/store/database.h"
#include "core/store/integrity.h"
#include "core/store/schema.h"
#include "tests/catch.h"
#include "tests/core/store/child_process.h"
#include "tests/paths.h"
#include "tests/scratch.h"

#include <fmt/format.h>
#include <sqlite3.h>
#include <sys/stat.h>

using namespace weilu;

namespace {

unsigned modeOf(const std::filesystem::path& file)
{
  return static_cast<unsigned>(std::filesystem::status(file).permissions());
}

/// A closed community file with one person.
std::filesystem::path community(const Scratch& scratch, const std::string& name = "a.weilu")
{
  auto file = scratch / name;
  Database db = Database::create(file).value();
  Edit edit(db, {"member-added", {}});
  db.sql().exec("INSERT INTO member (display_name, source) VALUES ('张三', 1)");
  edit.commit();
  return file;
}

Refusal refusalFor(const std::filesystem::path& file, const Opening& opening = {})
{
  const auto opened = Database::open(file, opening);
  REQUIRE_FALSE(opened);
  CHECK(opened.error().detail("file") == file.string());
  return opened.error();
}

Opening impatient(Access access = Access::ReadWrite)
{
  Opening opening;
  opening.access = access;
  opening.patience = std::chrono::milliseconds(0);
  return opening;
}

/// Names of everything in a folder, sorted.
std::vector<std::string> listed(const std::filesystem::path& folder)
{
  std::vector<std::string> names;
  for (const auto& entry : std::filesystem::directory_iterator(folder))
    names.push_back(entry.path().filename().string());
  std::sort(names.begin(), names.end());
  return names;
}

std::string people(Database& db)
{
  return db.sql().execAndGet("SELECT group_concat(display_name) FROM member").getString();
}

} // namespace

TEST_CASE("Creating a community file", "[store][database]")
{
  const Scratch scratch;
  SECTION("gives one that only its owner can read, with the log beside it")
  {
    const ::mode_t before = ::umask(0);
    Database db = Database::create(scratch / "a.weilu").value();
    db.sql().exec("INSERT INTO setting VALUES ('a', 'b')");
    ::umask(before);
    CHECK(modeOf(scratch / "a.weilu") == 0600);
    CHECK(modeOf(scratch / "a.weilu-wal") == 0600);
    CHECK(modeOf(scratch / "a.weilu-shm") == 0600);
    CHECK(db.file() == scratch / "a.weilu");
    CHECK(db.access() == Access::ReadWrite);
  }
  SECTION("marks it as ours, of this version, set up for safe writing")
  {
    Database db = Database::create(scratch / "a.weilu").value();
    const auto pragma = [&](const std::string& name) {
      return db.sql().execAndGet("PRAGMA " + name).getString();
    };
    CHECK(pragma("application_id") == std::to_string(communityApplicationId));
    CHECK(pragma("user_version") == std::to_string(Database::currentVersion()));
    CHECK(pragma("journal_mode") == "wal");
    CHECK(pragma("foreign_keys") == "1");
    CHECK(pragma("synchronous") == "1");
    CHECK(integrityProblems(db).empty());
  }
  SECTION("refuses a name that is taken, leaving what is there")
  {
    writeBytes(scratch / "a.weilu", "mine");
    const auto refused = Database::create(scratch / "a.weilu");
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == RefusalCode::FileExists);
    CHECK(bytesOf(scratch / "a.weilu") == "mine");
  }
  SECTION("refuses a folder that is not there or not ours")
  {
    const auto refused = Database::create(scratch / "no/a.weilu");
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == RefusalCode::FileNotWritable);
    CHECK_FALSE(refused.error().detail("reason").empty());
    ::chmod(scratch.folder().c_str(), 0555);
    CHECK(askedAsNobody([&] {
            const auto made = Database::create(scratch / "a.weilu");
            return made ? 0 : static_cast<int>(made.error().code) + 1;
          }) == static_cast<int>(RefusalCode::FileNotWritable) + 1);
    ::chmod(scratch.folder().c_str(), 0755);
  }
}

TEST_CASE("Opening a community file", "[store][database]")
{
  const Scratch scratch;
  SECTION("reads and writes what is there")
  {
    const auto file = community(scratch);
    Database db = Database::open(file).value();
    CHECK(people(db) == "张三");
    Database moved = std::move(db);
    CHECK(people(moved) == "张三");
  }
  SECTION("for reading leaves it as it is and cannot write")
  {
    const auto file = community(scratch);
    Database db = Database::open(file, Access::ReadOnly).value();
    CHECK(people(db) == "张三");
    CHECK_THROWS_AS(db.beginWriting(), Failure);
  }
  SECTION("makes it private again")
  {
    const auto file = community(scratch);
    ::chmod(file.c_str(), 0644);
    REQUIRE(Database::open(file));
    CHECK(modeOf(file) == 0600);
  }
  SECTION("tells when another connection has committed")
  {
    const auto file = community(scratch);
    Database db = Database::open(file).value();
    Database other = Database::open(file).value();
    const auto before = db.dataVersion();
    CHECK(db.dataVersion() == before);
    other.sql().exec("INSERT INTO setting VALUES ('a', 'b')");
    CHECK(db.dataVersion() != before);
  }
  SECTION("works from a read-only disk, for reading")
  {
    const auto file = community(scratch, "a b?#%.weilu"); // characters that mean something in a URI
    ::chmod(file.c_str(), 0444);
    ::chmod(scratch.folder().c_str(), 0555);
    const auto ask = [&](Access access) {
      return askedAsNobody([&] {
        auto db = Database::open(file, access);
        return db ? static_cast<int>(people(*db).size()) : static_cast<int>(db.error().code) + 100;
      });
    };
    CHECK(ask(Access::ReadOnly) == 6); // bytes of 张三
    CHECK(ask(Access::ReadWrite) == static_cast<int>(RefusalCode::FileNotWritable) + 100);
    ::chmod(scratch.folder().c_str(), 0755);
  }
  SECTION("from every shipped version works, and its log with it")
  {
    const auto shipped = test::testData("schema");
    REQUIRE(listed(shipped).size() == static_cast<std::size_t>(Database::currentVersion()));
    for (const std::string& name : listed(shipped)) {
      std::filesystem::copy_file(shipped / name, scratch / name);
      Database db = Database::open(scratch / name).value();
      CHECK(integrityProblems(db).empty());
      CHECK(people(db) == "张三");
      CHECK(db.sql().execAndGet("PRAGMA user_version").getInt() == Database::currentVersion());
      CHECK(ChangeLog(db).undo());
    }
  }
}

// Run by hand before a release that has a new schema: keeps a file of it for the test above.
TEST_CASE("Keep a file of this version", "[.keep]")
{
  const Scratch scratch;
  const auto file = community(scratch);
  const auto name = fmt::format("v{:04}.weilu", Database::currentVersion());
  std::filesystem::copy_file(file, test::testData("schema") / name,
                             std::filesystem::copy_options::overwrite_existing);
}

TEST_CASE("A file that is refused", "[store][database]")
{
  const Scratch scratch;
  const auto file = scratch / "a.weilu";
  const auto opening = GENERATE(Access::ReadWrite, Access::ReadOnly);

  SECTION("is not there")
  {
    CHECK(refusalFor(file, impatient(opening)).code == RefusalCode::FileNotFound);
    CHECK(listed(scratch.folder()).empty());
  }
  SECTION("is a folder")
  {
    std::filesystem::create_directory(file);
    CHECK(refusalFor(file, impatient(opening)).code == RefusalCode::NotACommunity);
  }
  SECTION("is empty")
  {
    writeBytes(file, "");
    CHECK(refusalFor(file, impatient(opening)).code == RefusalCode::FileEmpty);
    CHECK(bytesOf(file).empty());
  }
  SECTION("is a text")
  {
    const std::string text = "id,name\n" + std::string(500, 'x');
    writeBytes(file, text);
    CHECK(refusalFor(file, impatient(opening)).code == RefusalCode::NotACommunity);
    CHECK(bytesOf(file) == text);
  }
  SECTION("is somebody else's SQLite file")
  {
    SQLite::Database(file.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE).exec("CREATE TABLE t (x)");
    const std::string before = bytesOf(file);
    CHECK(refusalFor(file, impatient(opening)).code == RefusalCode::NotACommunity);
    CHECK(bytesOf(file) == before);
    CHECK(listed(scratch.folder()) == std::vector<std::string>{"a.weilu"});
  }
  SECTION("may not be read")
  {
    community(scratch);
    ::chmod(file.c_str(), 0000);
    ::chmod(scratch.folder().c_str(), 0755);
    CHECK(askedAsNobody([&] { return static_cast<int>(Database::open(file, opening).error().code); }) ==
          static_cast<int>(RefusalCode::FileNotReadable));
  }
  SECTION("is of a newer version, and stays as it is byte for byte")
  {
    community(scratch);
    SQLite::Database(file.string(), SQLite::OPEN_READWRITE).exec("PRAGMA user_version = 999");
    const std::string before = bytesOf(file);
    const Refusal refusal = refusalFor(file, impatient(opening));
    CHECK(refusal.code == RefusalCode::NewerCommunity);
    CHECK(refusal.detail("found") == "999");
    CHECK(refusal.detail("expected") == std::to_string(Database::currentVersion()));
    CHECK(bytesOf(file) == before);
    CHECK(listed(scratch.folder()) == std::vector<std::string>{"a.weilu"});
  }
  SECTION("is of a newer version that only its log tells")
  {
    community(scratch);
    {
      SQLite::Database newer(file.string(), SQLite::OPEN_READWRITE);
      sqlite3_db_config(newer.getHandle(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
      newer.exec("PRAGMA user_version = 999");
    }
    const std::string before = bytesOf(file), log = bytesOf(file.string() + "-wal");
    REQUIRE_FALSE(log.empty());
    CHECK(refusalFor(file, impatient(opening)).code == RefusalCode::NewerCommunity);
    CHECK(bytesOf(file) == before);
    CHECK(bytesOf(file.string() + "-wal") == log);
  }
  SECTION("was cut off")
  {
    const std::string whole = bytesOf(community(scratch));
    const std::size_t left = GENERATE(20, 99, 100, 600, 4096, 20'000);
    writeBytes(file, whole.substr(0, left));
    CHECK(refusalFor(file, impatient(opening)).code == RefusalCode::DamagedCommunity);
    CHECK(bytesOf(file) == whole.substr(0, left));
  }
  SECTION("has pages of nonsense")
  {
    std::string bytes = bytesOf(community(scratch));
    bytes.replace(4096, 3 * 4096, std::string(3 * 4096, '\x5A'));
    std::filesystem::remove(file);
    writeBytes(file, bytes);
    const Refusal refusal = refusalFor(file, impatient(opening));
    CHECK(refusal.code == RefusalCode::DamagedCommunity);
    CHECK_FALSE(refusal.detail("found").empty());
    CHECK(bytesOf(file) == bytes);
    CHECK(refusalFor(file, impatient(opening)).code == RefusalCode::DamagedCommunity); // and again
  }
  SECTION("is held by another")
  {
    community(scratch);
    SQLite::Database other(file.string(), SQLite::OPEN_READWRITE);
    other.exec("PRAGMA locking_mode = EXCLUSIVE");
    other.exec("BEGIN EXCLUSIVE");
    CHECK(refusalFor(file, impatient(opening)).code == RefusalCode::LockedByOther);
  }
}

TEST_CASE("Writing while another writes", "[store][database]")
{
  const Scratch scratch;
  const auto file = community(scratch);
  Database other = Database::open(file).value();
  const auto held = other.beginWriting();
  Database db = Database::open(file, impatient()).value();
  CHECK_THROWS_AS(Edit(db, {"x", {}}), FileLocked);
  try {
    const auto second = db.beginWriting();
    FAIL_CHECK("two wrote at the same time");
  } catch (const FileLocked& locked) {
    CHECK(locked.refusal().code == RefusalCode::LockedByOther);
    CHECK(locked.refusal().detail("file") == file.string());
  }
  CHECK(people(db) == "张三"); // reading goes on
}

TEST_CASE("kill -9 in the middle of an edit leaves the file as before", "[store][database]")
{
  const Scratch scratch;
  const auto file = community(scratch);
  killedInTheMiddle([&](const auto& inTheMiddle) {
    Database db = Database::open(file).value();
    db.sql().exec("PRAGMA cache_size = 10"); // what does not fit is written before the commit
    Edit edit(db, {"many", {}});
    db.sql().exec("UPDATE member SET display_name = 'gone'");
    db.sql().exec("WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 20000) "
                  "INSERT INTO setting SELECT i, hex(randomblob(50)) FROM n");
    inTheMiddle();
    edit.commit();
  });
  CHECK(std::filesystem::file_size(file.string() + "-wal") > 1'000'000); // it had really begun
  Database db = Database::open(file).value();
  CHECK(people(db) == "张三");
  CHECK(db.sql().execAndGet("SELECT count(*) FROM setting").getInt() == 0);
  CHECK(ChangeLog(db).list().size() == 1);
  CHECK(integrityProblems(db).empty());
}

TEST_CASE("integrityProblems", "[store][database]")
{
  SECTION("finds rows that name missing ones")
  {
    Database db = Database::inMemory();
    CHECK(integrityProblems(db).empty());
    db.sql().exec("PRAGMA foreign_keys = OFF; INSERT INTO member_tag (tag, member, source) VALUES (1, 1, 1)");
    CHECK(integrityProblems(db).size() == 2);
  }
  SECTION("finds broken pages of a file that was opened")
  {
    const Scratch scratch;
    const auto file = community(scratch);
    Database db = Database::open(file).value();
    std::string bytes = bytesOf(file);
    bytes.replace(4096 * 5, 4096, std::string(4096, '\x5A'));
    writeBytes(file, bytes);
    CHECK_FALSE(integrityProblems(db).empty());
  }
  SECTION("has a refusal for what breaks only when it is read")
  {
    const Scratch scratch;
    const auto file = community(scratch);
    Database db = Database::open(file).value();
    std::string bytes = bytesOf(file);
    bytes.replace(4096, bytes.size() - 4096, std::string(bytes.size() - 4096, '\x5A'));
    writeBytes(file, bytes);
    std::optional<Refusal> refusal;
    try {
      SQLite::Database(file.string()).execAndGet("SELECT count(*) FROM member");
    } catch (const std::exception& failure) {
      refusal = damageRefusal(failure);
    }
    REQUIRE(refusal);
    CHECK(refusal->code == RefusalCode::DamagedCommunity);
    CHECK_FALSE(damageRefusal(Failure("the disk is full")));
  }
  SECTION("stops when asked")
  {
    Database db = Database::inMemory();
    db.sql().exec("WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 50000) "
                  "INSERT INTO setting SELECT i, 'x' FROM n");
    std::stop_source stop;
    stop.request_stop();
    CHECK_THROWS_AS(integrityProblems(db, Control(stop.get_token(), {})), Cancelled);
  }
}
