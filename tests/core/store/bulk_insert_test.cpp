// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/bulk_insert.h"
#include "tests/catch.h"

using namespace weilu;

namespace {

constexpr auto insertSetting = "INSERT INTO setting (key, value)";

std::string value(Database& db, const std::string& key)
{
  HotStatement query(db, "SELECT value FROM setting WHERE key = ?");
  return query.with(key).step() ? std::string(query.text(0)) : "none";
}

} // namespace

TEST_CASE("BulkInsert", "[store][bulk]")
{
  Database db = Database::inMemory();
  db.sql().exec("CREATE TABLE kinds (a INTEGER, b REAL, c TEXT, d BLOB, e TEXT, f INTEGER) STRICT");

  SECTION("keeps the type of every value")
  {
    BulkInsert insert(db, "INSERT INTO kinds (a, b, c, d, e, f)", 6);
    const std::string bytes("\0x", 2);
    insert.row(MemberId{7}, 2.5, std::string_view("张三"), BlobView{bytes}, std::string_view(),
               std::optional<Moment>());
    insert.run();
    HotStatement query(db,
                       "SELECT typeof(a) || typeof(b) || typeof(c) || typeof(d) || typeof(e) || typeof(f),"
                       " a, b, c, hex(d), length(e) FROM kinds");
    REQUIRE(query.step());
    CHECK(query.text(0) == "integerrealtextblobtextnull");
    CHECK(query.integer(1) == 7);
    CHECK(query.real(2) == 2.5);
    CHECK(query.text(3) == "张三");
    CHECK(query.text(4) == "0078");
    CHECK(query.integer(5) == 0);
    CHECK_FALSE(query.step());
  }
  SECTION("takes rows in their order, again and again")
  {
    BulkInsert insert(db, "INSERT OR REPLACE INTO setting (key, value)", 2);
    std::vector<std::string> keys;
    for (int i = 0; i < 3000; ++i)
      keys.push_back("key " + std::to_string(i));
    for (const std::string& key : keys)
      insert.row(key, std::string_view("first"));
    insert.row(keys[5], std::string_view("later"));
    insert.run();
    CHECK(db.sql().execAndGet("SELECT count(*) FROM setting WHERE key LIKE 'key %'").getInt() == 3000);
    CHECK(value(db, "key 5") == "later");
    CHECK(value(db, "key 6") == "first");
    insert.run(); // nothing waits
    insert.row(keys[6], std::string_view("third"));
    insert.run();
    CHECK(value(db, "key 6") == "third");
    CHECK(value(db, "key 5") == "later");
  }
  SECTION("leaves columns empty that no row gives, whatever other runs gave")
  {
    BulkInsert insert(db, "INSERT INTO kinds (a, b, c, d, e, f)", 6);
    const std::optional<std::int64_t> none;
    const auto shown = [&](int a) {
      HotStatement query(db, "SELECT typeof(b) || typeof(c) || typeof(f) FROM kinds WHERE a = ?");
      return query.with(a).step() ? std::string(query.text(0)) : "none";
    };
    insert.row(5, none, none, none, none, none);
    insert.row(1, none, std::string_view("x"), none, none, none);
    insert.row(2, none, none, none, none, none);
    insert.run();
    insert.row(3, 1.5, none, none, none, 9);
    insert.run();
    insert.row(4, none, std::string_view("y"), none, none, none);
    insert.run();
    CHECK(shown(1) == "nulltextnull");
    CHECK(shown(2) == "nullnullnull");
    CHECK(shown(3) == "realnullinteger");
    CHECK(shown(4) == "nulltextnull");
  }
  SECTION("binds what all rows say, and asks each row for the rest, run by run")
  {
    BulkInsert insert(db, "INSERT INTO kinds (a, b, c, d, e, f)", 6);
    const std::optional<std::int64_t> none;
    const auto shown = [&](int a) {
      HotStatement query(db,
                         "SELECT coalesce(f, 'none') || ' ' || typeof(b) || ' ' || c FROM kinds WHERE a = ?");
      return query.with(a).step() ? std::string(query.text(0)) : "none";
    };
    const std::string_view text = "x"; // a text is asked for, even if all say the same
    insert.row(1, none, text, none, none, 7);
    insert.row(2, none, text, none, none, 7);
    insert.run();
    insert.row(3, none, text, none, none, 8);
    insert.row(4, none, text, none, none, 8);
    insert.run();
    insert.row(5, 0.5, text, none, none, 8);
    insert.row(6, 0.5, text, none, none, 9);
    insert.row(7, none, text, none, none, none);
    insert.run();
    insert.row(8, none, text, none, none, none);
    insert.run();
    CHECK(shown(1) == "7 null x");
    CHECK(shown(2) == "7 null x");
    CHECK(shown(3) == "8 null x");
    CHECK(shown(4) == "8 null x");
    CHECK(shown(5) == "8 real x");
    CHECK(shown(6) == "9 real x");
    CHECK(shown(7) == "none null x");
    CHECK(shown(8) == "none null x");
  }
  SECTION("takes a row piece by piece, and what follows the values")
  {
    BulkInsert insert(db, insertSetting, 2, "ON CONFLICT DO UPDATE SET value = value || excluded.value");
    for (const std::string_view text : {"k", "a", "k", "b"})
      insert.cell(text);
    insert.run();
    CHECK(value(db, "k") == "ab");
  }
  SECTION("serves several at once")
  {
    BulkInsert one(db, insertSetting, 2), other(db, insertSetting, 2);
    one.row(std::string_view("a"), std::string_view("1"));
    other.row(std::string_view("b"), std::string_view("2"));
    other.run();
    one.run();
    CHECK(value(db, "a") == "1");
    CHECK(value(db, "b") == "2");
  }
  SECTION("fails as the database does")
  {
    BulkInsert insert(db, insertSetting, 2);
    insert.row(std::string_view("twice"), std::string_view("1"));
    insert.row(std::string_view("twice"), std::string_view("2"));
    CHECK_THROWS_AS(insert.run(), SQLite::Exception);
    CHECK(value(db, "twice") == "none");
  }
}
