// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/change_log.h"
#include "core/store/foreign_keys.h"
#include "core/store/recording.h"
#include "core/store/removed_rows.h"
#include "tests/core/members/member_tables.h"
#include "tests/laws.h"

using namespace weilu;

namespace {

constexpr auto ofSource = "source = ?";
constexpr SourceId removed{102};

void exec(Database& db, const std::string& sql) { db.sql().exec(sql); }

std::string written(RowRecorder& recorder)
{
  std::string bytes;
  recorder.write([&bytes](std::string_view piece) { bytes += piece; });
  return bytes;
}

std::string removalOf(Database& db, const std::string& table)
{
  std::string bytes;
  (void)writeRemoval(db, table, ofSource, removed, [&bytes](std::string_view piece) { bytes += piece; });
  return bytes;
}

Changeset over(const std::string& bytes)
{
  return [&bytes] {
    return [left = std::string_view(bytes)](char* to, std::size_t size) mutable {
      const std::size_t count = left.copy(to, size);
      left.remove_prefix(count);
      return count;
    };
  };
}

/// A database with a table of every type of column, not all of them in the key.
Database withKinds()
{
  Database db = Database::inMemory();
  exec(db, "CREATE TABLE kinds (a TEXT, source INTEGER, b REAL, c BLOB, d ANY, PRIMARY KEY (d, a)) STRICT");
  return db;
}

void addSome(Database& db)
{
  HotStatement insert(db, "INSERT OR REPLACE INTO kinds VALUES (?, ?, ?, ?, ?)");
  const std::string filling(*rc::gen::element<std::size_t>(0, 1, 127, 128, 20'000), 'x');
  const std::string text = filling + std::to_string(*rc::gen::inRange(0, 50));
  const std::string bytes("\0\x80", 2);
  const auto real = *rc::gen::element<std::optional<double>>(std::nullopt, 3.0, -0.5, 1e300);
  insert.with(text, *rc::gen::element<std::int64_t>(101, 102), real);
  insert.bindBlob(4, bytes);
  insert.bind(5, *rc::gen::arbitrary<std::int64_t>());
  insert.run();
}

/// Withdraws as the members do: changes rows, then removes some of them.
class Removing : public Sourced {
public:
  explicit Removing(Database& db)
      : m_db(db)
  {
  }
  void withdraw(SourceId source, const Control&) override
  {
    exec(m_db, "UPDATE member SET city = 'before'");
    const WithoutForeignKeys off(m_db.handle());
    removeRows(m_db, "identity", ofSource, source);
    exec(m_db, "UPDATE member SET city = city || '!'");
    removeRows(m_db, "member", ofSource, source);
    exec(m_db, "UPDATE member SET city = city || '?'");
  }
  void restore(SourceId, const Control&) override {}

private:
  Database& m_db;
};

} // namespace

TEST_CASE("writeRemoval", "[store][removal]")
{
  SECTION("writes what SQLite records of a removal")
  {
    law("of any row", [] {
      Database db = withKinds();
      addSome(db);
      const std::string bytes = removalOf(db, "kinds");
      RowRecorder recorder(db);
      exec(db, "DELETE FROM kinds WHERE source = 102");
      RC_ASSERT(bytes == written(recorder));
    });
  }
  SECTION("brings rows back when taken back")
  {
    law("all that the condition holds for", [] {
      Database db = withKinds();
      for (int i = *rc::gen::inRange(0, 30); i > 0; --i)
        addSome(db);
      const auto before = rowsOf(db, "kinds");
      const std::string bytes = removalOf(db, "kinds");
      exec(db, "DELETE FROM kinds WHERE source = 102");
      RC_ASSERT(bytes.empty() == (rowsOf(db, "kinds") == before));
      RC_ASSERT(!applyChangeset(db, over(bytes), Way::Back));
      RC_ASSERT(rowsOf(db, "kinds") == before);
    });
  }
}

TEST_CASE("removeRows", "[store][removal]")
{
  Database db = Database::inMemory();
  exec(db, "INSERT INTO member (display_name, source) VALUES ('a', 101), ('b', 102), ('c', 102)");
  exec(db, "INSERT INTO identity_kind (id, code) VALUES (77, 'k')");
  exec(db, "INSERT INTO identity (id, kind, value, source)"
           " VALUES (1 << 12, 77, 'x', 101), (2 << 12, 77, 'y', 102), (3 << 12, 77, 'z', 102)");

  SECTION("leaves a way back, whatever was changed before and after")
  {
    Edit edit(db, {"import", {}}, Source{{}, "members", Moment::now(), false, "a.csv", "", ""});
    const std::string source = std::to_string(edit.source()->value);
    exec(db, "UPDATE member SET source = " + source + ", city = 'now' WHERE id > 1");
    exec(db, "UPDATE identity SET source = " + source + " WHERE id > 2 << 12");
    edit.commit();
    const auto before = memberTables(db);
    Removing store(db);
    ChangeLog log(db);
    log.addSourced(store);
    for (int round = 0; round < 2; ++round) {
      REQUIRE(log.undo());
      CHECK(rowsOf(db, "member").size() == 1);
      CHECK(rowsOf(db, "identity").size() == 2);
      REQUIRE(log.redo());
      CHECK(memberTables(db) == before);
    }
  }
  SECTION("goes past the recorder only without cascades")
  {
    std::string aside;
    RowRecorder recorder(db, [&aside](std::string_view piece) { aside += piece; });
    removeRows(db, "identity", ofSource, removed);
    CHECK(aside.empty());
    CHECK_FALSE(recorder.empty());
    exec(db, "UPDATE identity SET source = 102");
    const WithoutForeignKeys off(db.handle());
    removeRows(db, "identity", ofSource, removed);
    CHECK_FALSE(aside.empty());
    CHECK(rowsOf(db, "identity").empty());
  }
  SECTION("needs nobody who records")
  {
    const WithoutForeignKeys off(db.handle());
    removeRows(db, "identity", ofSource, removed);
    CHECK(rowsOf(db, "identity").size() == 1);
  }
}
