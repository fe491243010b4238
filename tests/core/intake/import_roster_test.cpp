// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/members/member_reader.h"
#include "tests/catch.h"
#include "tests/core/intake/import_fixture.h"

using namespace weilu;

namespace {

struct RosterFixture : ImportFixture {
  RosterFixture()
      : ImportFixture("UTC")
  {
  }
  /// Rows of "name,id,at,kind,space".
  ImportReport facts(const std::string& rows, ImportMode mode = ImportMode::Merge)
  {
    ReadOptions options;
    options.as = ImportAs::Activity;
    return import(file("chat.csv", "name,id,at,kind,space\n" + rows), options, mode);
  }
  std::optional<MemberReader::Membership> membership(const std::string& id, const std::string& space)
  {
    for (const auto& inside : MemberReader(db).spaces(person("id", id).member.id)) {
      if (inside.space.name == space)
        return inside;
    }
    return {};
  }
};

Moment day(int days) { return Moment{days * 86400}; }

} // namespace

TEST_CASE("Lines of who came and went", "[intake][import][roster]")
{
  RosterFixture f;
  SECTION("are no events, and bring in people who never spoke")
  {
    const ImportReport report = f.facts("Ann,a,1970-01-11,join,Books\nBob,b,1970-01-12,message,Books\n");
    CHECK(f.events().size() == 1);
    CHECK(f.people() == 2);
    CHECK(report.counts.created == 1);
    CHECK(report.counts.updated == 1);
    CHECK(report.fieldChanges.at("joined_at") == 1);
    CHECK(f.person("id", "a").member.joinedAt == day(10));
    CHECK(f.membership("a", "Books")->joinedAt == day(10));
    CHECK_FALSE(f.membership("b", "Books"));
  }
  SECTION("date the earliest joining, over what is known when it is earlier")
  {
    f.importText("id,name,joined\na,Ann,1970-01-05\nb,Bob,1970-01-20\nc,Carl,\n");
    f.facts("Ann,a,1970-01-11,join,Books\nBob,b,1970-01-11,join,Books\nCarl,c,1970-01-12,join,Books\n"
            "Carl,c,1970-01-11,join,Books\n");
    CHECK(f.person("id", "a").member.joinedAt == day(4));
    CHECK(f.person("id", "b").member.joinedAt == day(10));
    CHECK(f.person("id", "c").member.joinedAt == day(10));
    CHECK(f.membership("a", "Books")->joinedAt == day(10));
  }
  SECTION("date nothing after somebody was there already")
  {
    f.facts("Ann,a,1970-01-11,message,Books\nAnn,a,1970-01-12,leave,Books\nAnn,a,1970-01-13,join,Books\n");
    CHECK_FALSE(f.person("id", "a").member.joinedAt);
    CHECK_FALSE(f.person("id", "a").member.leftAt);
    CHECK_FALSE(f.membership("a", "Books")->leftAt);
  }
  SECTION("end a tenure in the community only with its one space")
  {
    f.facts("Ann,a,1970-01-11,join,Books\nAnn,a,1970-01-12,leave,Books\n");
    CHECK(f.person("id", "a").member.leftAt == day(11));
    CHECK(f.membership("a", "Books")->leftAt == day(11));
    f.facts("Bob,b,1970-01-11,join,Films\nBob,b,1970-01-12,leave,Films\n");
    CHECK_FALSE(f.person("id", "b").member.leftAt);
    CHECK(f.membership("b", "Films")->leftAt == day(11));
  }
  SECTION("do not make somebody gone who did something afterwards")
  {
    f.facts("Ann,a,1970-01-11,leave,Books\nAnn,a,1970-01-12,message,Books\n");
    CHECK_FALSE(f.person("id", "a").member.leftAt);
    f.facts("Bob,b,1970-01-15,message,Books\n");
    f.facts("Bob,b,1970-01-11,leave,Books\n");
    CHECK_FALSE(f.person("id", "b").member.leftAt);
  }
  SECTION("bring somebody back")
  {
    f.facts("Ann,a,1970-01-11,join,Books\nAnn,a,1970-01-12,leave,Books\n");
    const auto before = f.dump();
    f.facts("Ann,a,1970-01-13,join,Books\n");
    CHECK_FALSE(f.person("id", "a").member.leftAt);
    CHECK_FALSE(f.membership("a", "Books")->leftAt);
    CHECK(f.person("id", "a").member.joinedAt == day(10));
    REQUIRE(f.changes.undo());
    CHECK(f.dump()["member"] == before.at("member"));
    CHECK(f.dump()["member_space"] == before.at("member_space"));
  }
  SECTION("change nothing when they come again, and are taken back exactly")
  {
    f.importText("id,name\nb,Bob\n");
    const std::string rows =
        "Ann,a,1970-01-11,join,Books\nBob,b,1970-01-11,加入,Books\nBob,b,1970-01-12,退群,Books\n";
    const auto before = f.dump();
    f.facts(rows);
    const auto after = f.dump();
    const ImportReport again = f.facts(rows);
    CHECK(again.counts.unchanged == 3);
    CHECK_FALSE(again.change.valid());
    CHECK(f.dump() == after);
    REQUIRE(f.changes.undo());
    for (const char* table : {"member", "identity", "member_space", "space"}) {
      INFO(table);
      CHECK(f.dump()[table] == before.at(table));
    }
    REQUIRE(f.changes.redo());
    CHECK(f.dump()["member"] == after.at("member"));
    CHECK(f.dump()["member_space"] == after.at("member_space"));
  }
  SECTION("leave known people alone where only new ones may come in, and fill only what is empty")
  {
    f.importText("id,name,joined\na,Ann,1970-01-20\nb,Bob,\n");
    f.facts("Ann,a,1970-01-11,join,Books\n", ImportMode::Create);
    CHECK(f.person("id", "a").member.joinedAt == day(19));
    f.facts("Ann,a,1970-01-11,join,Books\nBob,b,1970-01-11,join,Books\n", ImportMode::Fill);
    CHECK(f.person("id", "a").member.joinedAt == day(19));
    CHECK(f.person("id", "b").member.joinedAt == day(10));
  }
  SECTION("are planned as they are done")
  {
    const auto file = f.file("chat.csv", "name,id,at,kind,space\nAnn,a,1970-01-11,join,Books\n"
                                         ",,1970-01-12,leave,Books\nBob,b,,join,Books\n");
    const ImportPlan plan = f.plan(file);
    CHECK(plan.counts.updated == 1);
    CHECK(plan.counts.rejected == 2);
    CHECK(plan.counts.peopleCreated == 1);
    CHECK(f.people() == 0);
    CHECK(f.import(file).counts.updated == 1);
  }
}

TEST_CASE("A name among ids", "[intake][import][roster]")
{
  RosterFixture f;
  SECTION("is the one whom the file calls so, wherever in it")
  {
    f.facts("Ann,,1970-01-11,join,Books\nAnn,a,1970-01-12,message,Books\n");
    CHECK(f.people() == 1);
    CHECK(f.person("id", "a").member.joinedAt == day(10));
  }
  SECTION("is the one whom the file calls so, though they are known by another name")
  {
    f.importText("id,name\na,林晓雨\n");
    f.facts("小雨,a,1970-01-12,message,Books\n小雨,,1970-01-13,leave,Books\n");
    CHECK(f.people() == 1);
    CHECK(f.person("id", "a").member.leftAt == day(12));
  }
  SECTION("of two is nobody")
  {
    const ImportReport report = f.facts(
        "Ann,a,1970-01-11,message,Books\nAnn,b,1970-01-11,message,Books\nAnn,,1970-01-12,leave,Books\n");
    CHECK(f.people() == 2);
    CHECK(report.counts.rejected == 1);
    CHECK(ImportFixture::problems(report).at("identity-conflict") == 1);
  }
  SECTION("of nobody is somebody who never spoke")
  {
    f.facts("Ann,a,1970-01-11,message,Books\nCarl,,1970-01-12,join,Books\n");
    CHECK(f.people() == 2);
    CHECK(f.person("name", "Carl").member.joinedAt == day(11));
    f.facts("Ann,a,1970-01-11,message,Books\nCarl,,1970-01-12,join,Books\n");
    CHECK(f.people() == 2);
  }
}

TEST_CASE("An activity file gives new people role and tags", "[intake][import]")
{
  RosterFixture f;
  f.importText("id,name\na,Ann\n");
  ReadOptions options;
  options.as = ImportAs::Activity;
  options.map = {{"role", "role"}, {"tags", "tags"}};
  f.import(f.file("c.csv", "id,name,at,role,tags\na,Ann,1970-01-02,owner,vip\nb,Bob,1970-01-02,admin,vip\n"
                           "b,Bob,1970-01-03,,\n"),
           options);
  CHECK(f.person("id", "a").member.role == Role::Member);
  CHECK(f.person("id", "a").tags.empty());
  CHECK(f.person("id", "b").member.role == Role::Admin);
  REQUIRE(f.person("id", "b").tags.size() == 1);
  CHECK(f.person("id", "b").tags.front().name == "vip");
  REQUIRE(f.changes.undo());
  CHECK(f.members.tags().empty());
}
