// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/hot_statement.h"
#include "tests/catch.h"

using namespace weilu;

TEST_CASE("HotStatement", "[store]")
{
  Database db = Database::inMemory();
  db.sql().exec("CREATE TABLE t (a ANY, b ANY) STRICT");
  HotStatement insert(db, "INSERT INTO t VALUES (?, ?)"), select(db, "SELECT a, b FROM t ORDER BY rowid");

  SECTION("binds and reads every type")
  {
    const std::string zero("x\0y", 3), empty;
    insert.with(std::int64_t{-7}, 2.5).run();
    insert.with(zero, std::string_view()).run();
    insert.with(std::optional<Moment>(), std::optional(Moment{9})).run();
    insert.with(MemberId{4}, Date{-3}).run();
    insert.with(SqlValue(std::string("s")), SqlValue()).run();
    insert.with(SqlValue(1.5), SqlValue(std::int64_t{8})).run();
    std::vector<std::pair<SqlValue, SqlValue>> rows;
    while (select.step())
      rows.emplace_back(select.value(0), select.value(1));
    using Int = std::int64_t;
    CHECK(rows == std::vector<std::pair<SqlValue, SqlValue>>{{Int{-7}, 2.5},
                                                             {zero, empty},
                                                             {SqlValue(), Int{9}},
                                                             {Int{4}, Int{-3}},
                                                             {std::string("s"), SqlValue()},
                                                             {1.5, Int{8}}});
  }
  SECTION("tells NULL from nothing")
  {
    insert.with("", std::optional<Moment>()).run();
    REQUIRE(select.step());
    CHECK_FALSE(select.isNull(0));
    CHECK(select.isNull(1));
    CHECK(select.text(0).empty());
    CHECK_FALSE(select.moment(1));
    CHECK_FALSE(select.step());
  }
  SECTION("keeps blobs as they are")
  {
    insert.reset();
    insert.bindBlob(1, std::string_view("\0\xff", 2));
    insert.bindBlob(2, {});
    insert.run();
    REQUIRE(select.step());
    CHECK(select.text(0) == std::string_view("\0\xff", 2));
    CHECK_FALSE(select.isNull(1));
  }
  SECTION("counts what it changed")
  {
    CHECK(insert.with(1, 1).run() == 1);
    CHECK(insert.with(1, 1).run() == 1);
    CHECK(HotStatement(db, "UPDATE t SET b = 2").run() == 2);
    CHECK(HotStatement(db, "UPDATE t SET b = 2 WHERE a = 9").run() == 0);
    CHECK(select.run() == 0);
  }
  SECTION("can be run again after an error")
  {
    CHECK_THROWS_AS(HotStatement(db, "SELECT nothing"), SQLite::Exception);
    db.sql().exec("CREATE UNIQUE INDEX one ON t (a)");
    insert.with(1, 1).run();
    CHECK_THROWS_AS(insert.with(1, 1).run(), SQLite::Exception);
    CHECK(insert.with(2, 1).run() == 1);
  }
}
