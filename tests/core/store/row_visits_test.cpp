// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/row_visits.h"
#include "tests/catch.h"

#include <vector>

using namespace weilu;

TEST_CASE("visitRows", "[store]")
{
  auto db = Database::inMemory();
  db.sql().exec("CREATE TABLE thing (id INTEGER PRIMARY KEY, at INTEGER); CREATE INDEX by_at ON thing (at);"
                "INSERT INTO thing VALUES (3, 30), (1, NULL), (2, -20)");

  SECTION("passes every row by its key")
  {
    std::vector<std::pair<std::int64_t, std::optional<Moment>>> found;
    visitRows(db, "id, at", "thing",
              [&](const VisitedRow& row) { found.emplace_back(row.integer(0), row.moment(1)); });
    CHECK(found == std::vector<std::pair<std::int64_t, std::optional<Moment>>>{
                       {1, std::nullopt}, {2, Moment{-20}}, {3, Moment{30}}});
  }
  SECTION("stops at what a visit throws, and can be asked again")
  {
    int visits = 0;
    CHECK_THROWS_AS(visitRows(db, "id", "thing",
                              [&](const VisitedRow&) {
                                if (++visits == 2)
                                  throw Failure("enough");
                              }),
                    Failure);
    CHECK(visits == 2);
    visitRows(db, "at", "thing", [&](const VisitedRow&) { ++visits; });
    CHECK(visits == 5);
  }
}

TEST_CASE("RowVisits", "[store]")
{
  auto db = Database::inMemory();
  db.sql().exec(
      "CREATE TABLE thing (id INTEGER PRIMARY KEY, name TEXT);"
      "INSERT INTO thing VALUES (1, '张三'), (2, NULL), (3, ''), (4, 'a' || char(0) || 'b'), (5, 'last')");
  RowVisits visits(db, "id, name", "thing WHERE id BETWEEN ? AND ?");
  std::vector<std::pair<std::int64_t, std::string>> found;
  const auto note = [&](const VisitedRow& row) { found.emplace_back(row.integer(0), row.text(1)); };
  using Found = decltype(found);

  SECTION("pass the rows that are asked for, again and again")
  {
    visits.run(note, 1, 3);
    CHECK(found == Found{{1, "张三"}, {2, ""}, {3, ""}});
    found.clear();
    visits.run(note, 4, 9);
    CHECK(found == Found{{4, std::string("a\0b", 3)}, {5, "last"}});
    found.clear();
    visits.run(note, 9, 4);
    CHECK(found.empty());
  }
  SECTION("leave no transaction open, whether they end or break off")
  {
    visits.run(note, 1, 5);
    CHECK_THROWS_AS(visits.run([](const VisitedRow&) { throw Failure("enough"); }, 1, 5), Failure);
    CHECK_NOTHROW(db.sql().exec("DROP TABLE thing")); // refused while somebody reads
  }
}
