// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/backup.h"
#include "core/store/file_header.h"
#include "core/store/schema.h"
#include "tests/catch.h"
#include "tests/scratch.h"

using namespace weilu;

namespace {

constexpr std::string_view first = "CREATE TABLE parent (id INTEGER PRIMARY KEY, name TEXT) STRICT;"
                                   "CREATE TABLE child (id INTEGER PRIMARY KEY, parent INTEGER NOT NULL "
                                   "REFERENCES parent (id) ON DELETE CASCADE) STRICT;"
                                   "CREATE TABLE change (id INTEGER PRIMARY KEY) STRICT;"
                                   "INSERT INTO parent VALUES (1, 'a'), (2, 'b');"
                                   "INSERT INTO child VALUES (1, 1), (2, 2);";
/// A column type cannot be changed in place: the table is made again. With cascades on this would
/// remove all children.
constexpr std::string_view rebuild =
    "CREATE TABLE fresh (id INTEGER PRIMARY KEY, name TEXT, age INTEGER) STRICT;"
    "INSERT INTO fresh SELECT id, name, 7 FROM parent;"
    "DROP TABLE parent; ALTER TABLE fresh RENAME TO parent;";
constexpr std::string_view more = "ALTER TABLE child ADD COLUMN note TEXT;";

const std::vector<Migration> one{{1, first}};
const std::vector<Migration> three{{1, first}, {2, rebuild}, {3, more}};

std::filesystem::path versionOne(const Scratch& scratch)
{
  auto file = scratch / "a.weilu";
  SQLite::Database sql(file.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
  migrate(sql, one);
  return file;
}

Opening with(const std::vector<Migration>& steps, Access access = Access::ReadWrite)
{
  Opening opening;
  opening.schema = steps;
  opening.access = access;
  return opening;
}

std::string shape(Database& db)
{
  SQLite::Statement row(db.sql(), "SELECT sql FROM sqlite_schema ORDER BY name");
  std::string all;
  while (row.executeStep())
    all += row.getColumn(0).getString() + "\n";
  return all;
}

} // namespace

TEST_CASE("The shipped schema", "[store][migration]")
{
  SECTION("counts up from 1 without gaps")
  {
    int expected = 0;
    for (const Migration& step : shippedSchema())
      CHECK(step.version == ++expected);
    CHECK(Database::currentVersion() == expected);
  }
  SECTION("gives every table a key, so that its changes can be recorded")
  {
    Database db = Database::inMemory();
    SQLite::Statement row(db.sql(), "SELECT name FROM sqlite_schema t WHERE type = 'table' AND NOT EXISTS "
                                    "(SELECT 1 FROM pragma_table_info(t.name) WHERE pk > 0)");
    while (row.executeStep())
      FAIL_CHECK(row.getColumn(0).getString());
  }
  SECTION("names rows by one whole number, as taking back relies on")
  {
    Database db = Database::inMemory();
    SQLite::Statement row(
        db.sql(),
        "SELECT t.name FROM sqlite_schema t, pragma_foreign_key_list(t.name) f WHERE f.seq > 0 OR "
        "(SELECT group_concat(type) FROM pragma_table_info(f.\"table\") WHERE pk > 0) <> 'INTEGER'");
    while (row.executeStep())
      FAIL_CHECK(row.getColumn(0).getString());
  }
}

TEST_CASE("An older file", "[store][migration]")
{
  const Scratch scratch;
  const auto file = versionOne(scratch);

  SECTION("is backed up, then brought to the newest version with all its rows")
  {
    Database db = Database::open(file, with(three)).value();
    CHECK(db.sql().execAndGet("PRAGMA user_version").getInt() == 3);
    CHECK(db.sql().execAndGet("SELECT sum(age) FROM parent").getInt() == 14);
    CHECK(db.sql().execAndGet("SELECT count(*) FROM child").getInt() == 2);
    CHECK(db.sql().execAndGet("PRAGMA foreign_keys").getInt() == 1);
    const auto kept = backups(file);
    REQUIRE(kept.size() == 1);
    CHECK(kept.front().reason == BackupReason::BeforeMigration);
    Database before = Database::open(kept.front().file, with(one)).value();
    CHECK(before.sql().execAndGet("SELECT count(*) FROM child").getInt() == 2);
    CHECK(before.sql().execAndGet("PRAGMA user_version").getInt() == 1);
  }
  SECTION("ends like a new one")
  {
    Database fresh = Database::inMemory(); // only its connection is needed
    Database migrated = Database::open(file, with(three)).value();
    SQLite::Database made(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    migrate(made, three);
    SQLite::Statement row(
        made, "SELECT group_concat(sql, char(10)) || char(10) FROM (SELECT sql FROM sqlite_schema "
              "ORDER BY name)");
    row.executeStep();
    CHECK(shape(migrated) == row.getColumn(0).getString());
  }
  SECTION("is migrated once")
  {
    REQUIRE(Database::open(file, with(three)));
    REQUIRE(Database::open(file, with(three)));
    CHECK(backups(file).size() == 1);
  }
  SECTION("tells its new version in its first bytes, so that older programs refuse it unopened")
  {
    Database db = Database::open(file, with(three)).value();
    CHECK(headerVersion(file).value() == 3);
    const auto refused = Database::open(file, with(one));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == RefusalCode::NewerCommunity);
  }
  SECTION("stays as it was when a step fails")
  {
    const auto broken = GENERATE(std::string_view("ALTER TABLE child ADD COLUMN x; NONSENSE;"),
                                 std::string_view("INSERT INTO child VALUES (9, 99);"));
    const std::vector<Migration> failing{{1, first}, {2, rebuild}, {3, broken}};
    CHECK_THROWS(Database::open(file, with(failing)));
    Database db = Database::open(file, with(one)).value();
    CHECK(db.sql().execAndGet("PRAGMA user_version").getInt() == 1);
    CHECK(shape(db).find("age") == std::string::npos);
    CHECK(db.sql().execAndGet("SELECT count(*) FROM child").getInt() == 2);
  }
  SECTION("cannot be opened for reading only")
  {
    const std::string before = bytesOf(file);
    const auto refused = Database::open(file, with(three, Access::ReadOnly));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == RefusalCode::FileNotWritable);
    CHECK(bytesOf(file) == before);
  }
  SECTION("is not migrated when it cannot be backed up")
  {
    writeBytes(scratch / "a.backups", "in the way");
    const auto refused = Database::open(file, with(three));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == RefusalCode::FileNotWritable);
    CHECK(Database::open(file, with(one)));
  }
}
