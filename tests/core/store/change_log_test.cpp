// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/change_entries.h"
#include "core/store/change_log.h"
#include "core/store/community_store.h"
#include "tests/catch.h"
#include "tests/core/store/edits.h"
#include "tests/scratch.h"

#include <map>

using namespace weilu;

TEST_CASE("Edit", "[store][changes]")
{
  Database db = Database::inMemory();
  ChangeLog log(db);

  SECTION("keeps what it was told and what it did")
  {
    Edit edit(db, {"tag-added", {{"tag", "vip"}}});
    exec(db, "INSERT INTO tag (name) VALUES ('vip')");
    edit.label.arguments["count"] = "6";
    const ChangeId id = edit.commit();
    REQUIRE(log.list().size() == 1);
    const Change change = log.list().front();
    CHECK(change.id == id);
    CHECK(change.label == ChangeLabel{"tag-added", {{"tag", "vip"}, {"count", "6"}}});
    CHECK_FALSE(change.undone);
    CHECK_FALSE(change.source);
    CHECK(change.reversible);
    CHECK(Moment::now().seconds - change.at.seconds < 60);
  }
  SECTION("takes everything back unless committed")
  {
    {
      const Edit abandoned(db, {"member-added", {}});
      exec(db, "INSERT INTO member (display_name, source) VALUES ('a', 1)");
    }
    CHECK(names(db).empty());
    CHECK(log.list().empty());
  }
  SECTION("leaves no entry when nothing changed")
  {
    CHECK_FALSE(edit(db, "nothing", "UPDATE member SET note = 'x'").valid());
    Edit bulk(db, {"import", {}}, SourceId{1});
    CHECK_FALSE(bulk.commit().valid());
    CHECK(log.list().empty());
  }
  SECTION("commits derived tables without an entry")
  {
    CHECK_FALSE(edit(db, "layers", "INSERT INTO activity_day VALUES (1, 1, x'00')").valid());
    CHECK(text(db, "SELECT date FROM activity_day") == "1");
  }
  SECTION("keeps a label whose arguments are not UTF-8")
  {
    Edit broken(db, {"file", {{"name", "a\xFF"}}});
    exec(db, "INSERT INTO tag (name) VALUES ('vip')");
    CHECK(broken.commit().valid());
    CHECK(log.list().front().label.arguments["name"] == "a\uFFFD");
  }
}

TEST_CASE("A note in the change log", "[store][changes]")
{
  Database db = Database::inMemory();
  ChangeLog log(db);
  const auto transaction = db.beginWriting();
  const ChangeId id = log.note({"community-created", {{"name", "x"}}});
  transaction->commit();

  SECTION("is listed")
  {
    REQUIRE(log.list().size() == 1);
    CHECK(log.list().front().id == id);
    CHECK(log.list().front().label.code == "community-created");
  }
  SECTION("cannot be undone")
  {
    CHECK_FALSE(log.list().front().reversible);
    CHECK_FALSE(log.nextUndo());
    CHECK_FALSE(log.undo());
    CHECK_FALSE(log.undo(id));
  }
}

TEST_CASE("The state of the change log", "[store][changes]")
{
  Database db = Database::inMemory();
  ChangeLog log(db);
  SECTION("is another one after every step, and the same only where the data is")
  {
    std::map<std::string, std::string> dataOf;
    const auto look = [&] {
      const auto [known, fresh] = dataOf.emplace(log.state(), everything(db));
      CHECK(known->second == everything(db));
      return fresh;
    };
    CHECK(look());
    addMember(db, "a");
    CHECK(look());
    addMember(db, "b");
    CHECK(look());
    REQUIRE(log.undo());
    CHECK(look());
    REQUIRE(log.undo());
    CHECK(look());
    REQUIRE(log.redo());
    look();
    REQUIRE(log.redo());
    look();
    addMember(db, "c");
    CHECK(look());
    // The same number of turns, and undone ids with the same sum.
    const ChangeId one = addMember(db, "d"), two = addMember(db, "e");
    addMember(db, "f");
    const ChangeId both{one.value + two.value};
    while (log.list(1).front().id.value < both.value)
      addMember(db, "g");
    REQUIRE(log.undo(both));
    CHECK(look());
    REQUIRE(log.redo(both));
    REQUIRE(log.undo(one));
    CHECK(look());
    REQUIRE(log.undo(two));
    CHECK(look());
  }
}

TEST_CASE("Undo and redo", "[store][changes]")
{
  Database db = Database::inMemory();
  ChangeLog log(db);

  SECTION("go back and forth one change at a time")
  {
    std::vector<std::string> states{everything(db)};
    addMember(db, "a");
    states.push_back(everything(db));
    edit(db, "rename", "UPDATE member SET display_name = 'A', note = 'x'");
    states.push_back(everything(db));
    edit(db, "tag",
         "INSERT INTO tag (id, name) VALUES (1, 'vip'); INSERT INTO member_tag (tag, member, source) VALUES "
         "(1, 1, 1)");
    states.push_back(everything(db));
    edit(db, "remove", "DELETE FROM member");
    states.push_back(everything(db));
    for (int round = 0; round < 2; ++round) {
      for (std::size_t i = states.size() - 1; i > 0; --i) {
        REQUIRE(log.undo());
        CHECK(everything(db) == states[i - 1]);
      }
      CHECK(log.undo().error().code == RefusalCode::NothingToUndo);
      for (std::size_t i = 1; i < states.size(); ++i) {
        REQUIRE(log.redo());
        CHECK(everything(db) == states[i]);
      }
      CHECK(log.redo().error().code == RefusalCode::NothingToRedo);
    }
  }
  SECTION("mark the entry and give it back")
  {
    const ChangeId id = addMember(db, "a");
    CHECK(log.nextUndo()->id == id);
    const auto undone = log.undo();
    CHECK(undone->id == id);
    CHECK(undone->undone);
    CHECK_FALSE(log.nextUndo());
    CHECK(log.nextRedo()->id == id);
    CHECK_FALSE(log.redo()->undone);
    CHECK_FALSE(log.nextRedo());
  }
  SECTION("undo any change that later ones do not build on")
  {
    const ChangeId a = addMember(db, "a");
    const ChangeId b = addMember(db, "b");
    REQUIRE(log.undo(a));
    CHECK(names(db) == "b");
    CHECK(log.nextUndo()->id == b);
    REQUIRE(log.undo(b));
    CHECK(log.nextRedo()->id == b); // the one undone last
    REQUIRE(log.redo(a));
    CHECK(log.nextRedo()->id == b);
    REQUIRE(log.redo());
    CHECK(names(db) == "a,b");
  }
  SECTION("offer no redo once something newer was done")
  {
    addMember(db, "a");
    REQUIRE(log.undo());
    addMember(db, "b");
    CHECK_FALSE(log.nextRedo());
    CHECK(log.redo().error().code == RefusalCode::NothingToRedo);
  }
  SECTION("refuse what is not there or already so")
  {
    const ChangeId id = addMember(db, "a");
    CHECK(log.undo(ChangeId{99}).error().code == RefusalCode::NoSuchChange);
    CHECK(log.redo(ChangeId{99}).error().detail("found") == "99");
    CHECK(log.redo(id).error().code == RefusalCode::NothingToRedo);
    REQUIRE(log.undo(id));
    CHECK(log.undo(id).error().code == RefusalCode::NothingToUndo);
  }
  SECTION("follow what a deletion took with it")
  {
    addMember(db, "a");
    edit(db, "tag",
         "INSERT INTO tag (id, name) VALUES (1, 'vip'); INSERT INTO member_tag (tag, member, source) VALUES "
         "(1, 1, 1)");
    edit(db, "scheme", "INSERT INTO scheme VALUES (1, 'five', '{}', 1)");
    exec(db, "INSERT INTO layer_now VALUES (1, 'loyal', 0, x'00')"); // derived: not recorded
    const std::string before = everything(db);
    edit(db, "remove", "DELETE FROM member; DELETE FROM scheme");
    CHECK(tags(db).empty());
    REQUIRE(log.undo());
    CHECK(everything(db) == before);
    exec(db, "INSERT INTO layer_now VALUES (1, 'loyal', 0, x'00')");
    REQUIRE(log.redo());
    CHECK(tags(db).empty());
    CHECK(text(db, "SELECT layer FROM layer_now").empty());
    CHECK(integrityProblems(db).empty());
  }
  SECTION("stop when the control says so, changing nothing")
  {
    exec(db, "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 50000) "
             "INSERT INTO setting SELECT i, 'x' FROM n");
    edit(db, "clear", "DELETE FROM setting");
    std::stop_source stop;
    stop.request_stop();
    CHECK_THROWS_AS(log.undo({}, Control(stop.get_token(), {})), Cancelled);
    CHECK(text(db, "SELECT count(*) FROM setting") == "0");
    CHECK(log.nextUndo());
  }
}

TEST_CASE("Undo conflicts", "[store][changes]")
{
  Database db = Database::inMemory();
  ChangeLog log(db);
  const ChangeId first = addMember(db, "a");
  const std::string table = "table", count = "count";
  const auto refused = [&](Result<Change> result) {
    REQUIRE_FALSE(result);
    CHECK(result.error().code == RefusalCode::UndoConflict);
    return result.error();
  };

  SECTION("with a row that was changed since")
  {
    edit(db, "rename", "UPDATE member SET display_name = 'b'");
    const std::string before = everything(db);
    const Refusal refusal = refused(log.undo(first));
    CHECK(refusal.detail(table) == "member");
    CHECK(refusal.detail(count) == "1");
    CHECK(refusal.detail("label") == "member-added");
    CHECK(everything(db) == before);
    CHECK_FALSE(log.list().back().undone);
  }
  SECTION("with a row that was removed since")
  {
    edit(db, "remove", "DELETE FROM member");
    CHECK(refused(log.undo(first)).detail(table) == "member");
  }
  SECTION("with a row that a later change hung on it")
  {
    edit(db, "tag",
         "INSERT INTO tag (id, name) VALUES (1, 'vip'); INSERT INTO member_tag (tag, member, source) VALUES "
         "(1, 1, 1)");
    const std::string before = everything(db);
    const Refusal refusal = refused(log.undo(first));
    CHECK(refusal.detail(table) == "member_tag");
    CHECK(refusal.detail(count) == "1");
    CHECK(everything(db) == before);
  }
  SECTION("in a change of very many rows")
  {
    const ChangeId many =
        edit(db, "many",
             "INSERT INTO member (id, source) VALUES (7, 1);"
             "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 30000) "
             "INSERT INTO setting SELECT i, 'x' FROM n");
    const ChangeId tagged = edit(db, "tag",
                                 "INSERT INTO tag (id, name) VALUES (1, 'vip'); INSERT INTO member_tag (tag, "
                                 "member, source) VALUES (1, 7, 1)");
    CHECK(refused(log.undo(many)).detail(table) == "member_tag");
    REQUIRE(log.undo(tagged));
    REQUIRE(log.undo(many));
    CHECK(text(db, "SELECT count(*) FROM setting") == "0");
    CHECK(refused(log.redo(tagged)).detail(count) == "1");
    REQUIRE(log.redo(many));
    CHECK(text(db, "SELECT count(*) FROM setting") == "30000");
  }
  SECTION("with a parent that is gone")
  {
    const ChangeId tagged = edit(db, "tag",
                                 "INSERT INTO tag (id, name) VALUES (1, 'vip'); INSERT INTO member_tag (tag, "
                                 "member, source) VALUES (1, 1, 1)");
    REQUIRE(log.undo(tagged));
    REQUIRE(log.undo(first));
    CHECK(refused(log.redo(tagged)).detail(table) == "member_tag");
    CHECK(text(db, "SELECT count(*) FROM tag") == "0");
  }
  SECTION("with a key that was taken since, and counts all such rows")
  {
    const ChangeId made =
        edit(db, "tags", "INSERT INTO tag (id, name) VALUES (1, 'vip'), (2, 'new'), (3, 'x')");
    REQUIRE(log.undo(made));
    edit(db, "tags again", "INSERT INTO tag (id, name) VALUES (7, 'vip'), (8, 'new')"); // names are unique
    const Refusal refusal = refused(log.redo(made));
    CHECK(refusal.detail(count) == "2");
    CHECK(text(db, "SELECT id FROM tag ORDER BY id") == "7,8");
  }
}

TEST_CASE("The change log", "[store][changes]")
{
  SECTION("survives a restart and serves another connection")
  {
    const Scratch scratch;
    const auto file = scratch / "a.weilu";
    {
      Database db = Database::create(file).value();
      addMember(db, "a");
      edit(db, "rename", "UPDATE member SET display_name = 'b'");
    }
    Database first = Database::open(file).value();
    Database second = Database::open(file).value();
    REQUIRE(ChangeLog(second).undo());
    CHECK(names(first) == "a");
    REQUIRE(ChangeLog(first).undo());
    REQUIRE(ChangeLog(second).redo());
    CHECK(names(second) == "a");
  }
  SECTION("drops the way back of old changes only, and says so")
  {
    Database db = Database::inMemory();
    for (int i = 0; i < 5; ++i)
      addMember(db, std::string(1000, 'x'));
    {
      const auto transaction = db.beginWriting();
      ChangeEntries(db).thin(2, 3500);
      transaction->commit();
    }
    std::vector<bool> reversible;
    for (const Change& change : ChangeLog(db).list())
      reversible.push_back(change.reversible);
    CHECK(reversible == std::vector<bool>{true, true, true, false, false});
    CHECK(ChangeLog(db).undo(ChangeId{1}).error().code == RefusalCode::NothingToUndo);
    {
      const auto transaction = db.beginWriting();
      ChangeEntries(db).thin(4, 0);
      transaction->commit();
    }
    CHECK(ChangeLog(db).list()[2].reversible);
  }
  SECTION("lists the newest first, as many as asked")
  {
    Database db = Database::inMemory();
    for (const char* name : {"a", "b", "c"})
      addMember(db, name);
    const auto two = ChangeLog(db).list(2);
    REQUIRE(two.size() == 2);
    CHECK(two[0].id > two[1].id);
  }
}
