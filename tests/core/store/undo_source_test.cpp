// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/change_log.h"
#include "core/store/community_store.h"
#include "tests/catch.h"
#include "tests/core/store/edits.h"

using namespace weilu;

namespace {

/// A store that keeps one ordinary table and one that the log does not record.
class TestSourced : public Sourced {
public:
  explicit TestSourced(Database& db)
      : m_db(db)
  {
  }
  void withdraw(SourceId source, const Control&) override
  {
    const std::string id = std::to_string(source.value);
    exec(m_db, "INSERT INTO event_withdrawn SELECT " + id + ", day, data FROM event_block");
    exec(m_db, "DELETE FROM event_block");
    exec(m_db, "DELETE FROM member WHERE source = " + id);
    if (fails)
      throw Cancelled();
  }
  void restore(SourceId source, const Control&) override
  {
    exec(m_db, "INSERT INTO event_block SELECT day, 1, data FROM event_withdrawn");
    exec(m_db, "DELETE FROM event_withdrawn WHERE source = " + std::to_string(source.value));
  }
  bool fails = false;

private:
  Database& m_db;
};

/// One import with two people and a day of events: how bulk changes are written.
SourceId import(Database& db)
{
  Edit edit(db, {"import", {}}, Source{{}, "members", Moment::now(), false, "a.csv", "", ""});
  const SourceId source = *edit.source();
  exec(db, "INSERT INTO member (display_name, source) VALUES ('a', " + std::to_string(source.value) + ")");
  exec(db, "INSERT INTO member (display_name, source) VALUES ('b', " + std::to_string(source.value) + ")");
  exec(db, "INSERT INTO event_block VALUES (1, 1, x'01')");
  edit.commit();
  return source;
}

} // namespace

TEST_CASE("Undoing a source", "[store][changes]")
{
  Database db = Database::inMemory();
  TestSourced store(db);
  ChangeLog log(db);
  log.addSourced(store);

  SECTION("withdraws it and keeps it listed, redoing restores it")
  {
    const SourceId source = import(db);
    REQUIRE(log.list().size() == 1);
    CHECK(log.list().front().source == source);
    for (int round = 0; round < 2; ++round) {
      REQUIRE(log.undo());
      CHECK(names(db).empty());
      CHECK(text(db, "SELECT count(*) FROM event_block") == "0");
      CHECK(SourceStore(db).find(source)->withdrawn);
      CHECK(log.nextRedo()->reversible);
      REQUIRE(log.redo());
      CHECK(names(db) == "a,b");
      CHECK(text(db, "SELECT count(*) FROM event_block") == "1");
      CHECK_FALSE(SourceStore(db).find(source)->withdrawn);
    }
  }
  SECTION("works where only unrecorded tables took part")
  {
    import(db);
    exec(db, "DELETE FROM member");
    REQUIRE(log.undo());
    REQUIRE(log.redo());
    CHECK(text(db, "SELECT count(*) FROM event_block") == "1");
  }
  SECTION("changes nothing when a store stops")
  {
    import(db);
    store.fails = true;
    CHECK_THROWS_AS(log.undo(), Cancelled);
    CHECK(names(db) == "a,b");
    CHECK_FALSE(log.list().front().undone);
    CHECK(text(db, "SELECT count(*) FROM event_withdrawn") == "0");
  }
  SECTION("refuses a redo whose rows were taken since")
  {
    import(db);
    REQUIRE(log.undo());
    const ChangeId id = log.list().front().id;
    exec(db, "INSERT INTO member (id, display_name, source) VALUES (1, 'other', 9)");
    const auto refused = log.redo(id);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == RefusalCode::UndoConflict);
    CHECK(names(db) == "other");
  }
  SECTION("leaves no source behind when an import changed nothing")
  {
    Edit edit(db, {"import", {}}, Source{{}, "members", Moment::now(), false, "a.csv", "", ""});
    CHECK_FALSE(edit.commit().valid());
    CHECK(SourceStore(db).list().empty());
    CHECK(log.list().empty());
  }
}
