// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/members/member_reader.h"
#include "core/members/member_store.h"
#include "core/members/member_writer.h"
#include "core/store/change_log.h"
#include "tests/core/members/random_import.h"

using namespace weilu;

namespace {

struct Roster {
  Database db = Database::inMemory();
  MemberStore store{db};
  MemberReader reader{db};

  /// An import that tells one person's city under a platform id.
  SourceId import(const std::string& city, MemberId known = {})
  {
    const SourceId source = anImport(db);
    MemberWriter writer(db, source, Moment{100});
    if (auto before = reader.member(known)) {
      Member after = *before;
      after.city = city;
      writer.update(*before, after);
    } else {
      Member fresh = called("a");
      fresh.city = city;
      const MemberId id = writer.add(fresh);
      writer.addIdentity(id, writer.identityKind("qq"), "10001");
      writer.addTag(id, writer.tag("t"));
    }
    writer.finish();
    return source;
  }
  void withdraw(SourceId source)
  {
    store.withdraw(source, {});
    markWithdrawn(db, source);
  }
  std::string city(MemberId id) { return store.find(id).value_or(called("")).city; }
};

constexpr MemberId one{1};

} // namespace

TEST_CASE("Taking back the last import restores the tables exactly", "[members][undo]")
{
  law("withdraw(source) undoes whatever the source wrote", [] {
    Roster roster;
    for (int i = *rc::gen::inRange(0, 3); i > 0; --i)
      roster.store.add(someMember(), SourceId{});
    for (int i = *rc::gen::inRange(0, 3); i > 0; --i)
      importSome(roster.db, anImport(roster.db));
    const auto before = memberTables(roster.db);
    const SourceId last = anImport(roster.db);
    importSome(roster.db, last);
    roster.withdraw(last);
    const auto after = memberTables(roster.db);
    for (const auto& [table, rows] : before) {
      RC_LOG() << table << "\n";
      RC_ASSERT(after.at(table) == rows);
    }
  });
}

TEST_CASE("Imports that took tags off are taken back in any order", "[members][undo]")
{
  law("without them the tags are as if they had never been", [] {
    const std::string tag = "t";
    struct Step {
      bool adds;
      SourceId source;
      bool takenBack = false;
    };
    const auto run = [&tag](Roster& roster, const Step& step) {
      MemberWriter writer(roster.db, step.source, Moment{});
      if (step.adds)
        writer.addTag(one, writer.tag(tag));
      else if (!roster.reader.tags(one).empty())
        writer.removeTag(one, roster.reader.tags(one)[0].id);
      writer.finish();
    };
    Roster roster, never;
    for (Roster* both : {&roster, &never})
      both->store.add(called("a"), SourceId{});
    std::vector<Step> steps;
    for (int i = *rc::gen::inRange(1, 8); i > 0; --i) {
      const Step step{*rc::gen::arbitrary<bool>(), anImport(roster.db)};
      RC_ASSERT(anImport(never.db) == step.source);
      const bool acts = step.adds || !roster.reader.tags(one).empty();
      run(roster, step);
      if (acts)
        steps.push_back(step);
    }
    for (int i = *rc::gen::inRange(0, 5); i > 0 && !steps.empty(); --i) {
      Step& step = steps[std::size_t(*rc::gen::inRange(0, int(steps.size())))];
      if (step.adds || step.takenBack)
        continue;
      step.takenBack = true;
      roster.withdraw(step.source);
    }
    for (const Step& step : steps) {
      if (!step.takenBack)
        run(never, step);
    }
    RC_ASSERT(rowsOf(roster.db, "member_tag") == rowsOf(never.db, "member_tag"));
  });
}

TEST_CASE("An import is undone and redone through the change log", "[members][undo]")
{
  law("undo restores, redo brings all of it back", [] {
    Roster roster;
    ChangeLog log(roster.db);
    log.addSourced(roster.store);
    roster.store.setStillNeeded([](const People&, SourceId) { return People(); });
    for (int i = 0; i < 2; ++i)
      importSome(roster.db, anImport(roster.db));
    const auto before = memberTables(roster.db);
    const SourceId source = anImport(roster.db);
    Edit edit(roster.db, {"imported", {}}, source);
    importSome(roster.db, source);
    if (!edit.commit().valid())
      return;
    const auto imported = memberTables(roster.db);
    for (int round = 0; round < 2; ++round) {
      RC_ASSERT(log.undo().has_value());
      RC_ASSERT(memberTables(roster.db) == before);
      RC_ASSERT(log.redo().has_value());
      RC_ASSERT(memberTables(roster.db) == imported);
    }
  });
}

TEST_CASE("Taking back an import keeps what came later", "[members][undo]")
{
  Roster roster;

  SECTION("a value written by hand")
  {
    roster.store.add(called("a"), SourceId{});
    const SourceId source = roster.import("杭州", one);
    Member m = *roster.store.find(one);
    m.city = "上海";
    m.note = "by hand";
    roster.store.update(m, Moment{});
    roster.withdraw(source);
    CHECK(roster.city(one) == "上海");
  }
  SECTION("a value of a later import, which then falls back to the first")
  {
    roster.store.add(called("a"), SourceId{});
    const SourceId first = roster.import("杭州", one), second = roster.import("上海", one);
    roster.withdraw(first);
    CHECK(roster.city(one) == "上海");
    roster.withdraw(second);
    CHECK(roster.city(one).empty());
  }
  SECTION("a value that an earlier import had written, too")
  {
    roster.store.add(called("a"), SourceId{});
    const SourceId first = roster.import("杭州", one), second = roster.import("上海", one),
                   third = roster.import("杭州", one);
    roster.withdraw(first);
    CHECK(roster.city(one) == "杭州");
    roster.withdraw(third);
    CHECK(roster.city(one) == "上海");
    roster.withdraw(second);
    CHECK(roster.city(one).empty());
  }
  SECTION("a custom value that a later import wrote over")
  {
    roster.store.add(called("a"), SourceId{});
    std::vector<SourceId> sources;
    for (const char* value : {"1", "2", "3"}) {
      MemberWriter writer(roster.db, sources.emplace_back(anImport(roster.db)), Moment{});
      writer.setCustom(one, writer.field("f", FieldType::Text), value);
      writer.finish();
    }
    roster.withdraw(sources[0]);
    REQUIRE(roster.reader.custom(one).size() == 1);
    CHECK(roster.reader.custom(one)[0].value == "3");
    roster.withdraw(sources[2]);
    CHECK(roster.reader.custom(one)[0].value == "2");
    roster.withdraw(sources[1]);
    CHECK(roster.reader.custom(one).empty());
    CHECK(roster.store.customFields().empty());
  }
  SECTION("people whom a later file names, with their identities")
  {
    const SourceId first = roster.import("杭州"), second = roster.import("杭州", one);
    roster.withdraw(first);
    CHECK(roster.store.find(one));
    CHECK(roster.store.owner({"qq", "10001", ""}) == one);
    CHECK(roster.store.tags().empty());
    roster.withdraw(second);
    CHECK_FALSE(roster.store.find(one));
    CHECK(rowsOf(roster.db, "identity").empty());
    CHECK(rowsOf(roster.db, "member_name").empty());
  }
  SECTION("people who were edited or tagged by hand")
  {
    const SourceId edited = roster.import("a"), tagged = roster.import("b"), untouched = roster.import("c");
    Member m = *roster.store.find(one);
    m.note = "by hand";
    roster.store.update(m, Moment{});
    roster.store.addTag(roster.store.tagNamed("vip"), People::bitmapOf(1, 2), SourceId{});
    for (const SourceId source : {edited, tagged, untouched})
      roster.withdraw(source);
    CHECK(roster.store.everybody() == People::bitmapOf(2, 1, 2));
    CHECK(roster.reader.identities(MemberId{2}).size() == 1);
  }
  SECTION("people whom other stores need")
  {
    const SourceId first = roster.import("a");
    roster.import("b");
    People asked;
    roster.store.setStillNeeded([&](const People& candidates, SourceId source) {
      CHECK(source == first);
      asked = candidates;
      return People::bitmapOf(1, 1);
    });
    roster.withdraw(first);
    CHECK(asked == People::bitmapOf(1, 1));
    CHECK(roster.store.everybody() == People::bitmapOf(2, 1, 2));
  }
}

TEST_CASE("Taking back an import can be stopped", "[members][undo]")
{
  Roster roster;
  roster.store.add(called("a"), SourceId{});
  const SourceId source = roster.import("杭州", one);
  std::stop_source stop;
  stop.request_stop();
  CHECK_THROWS_AS(roster.store.withdraw(source, Control(stop.get_token(), {})), Cancelled);
}
