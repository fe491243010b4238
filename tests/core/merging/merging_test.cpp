// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace.h"
#include "tests/core/members/member_tables.h"
#include "tests/laws.h"
#include "tests/scratch.h"

using namespace weilu;

namespace {

constexpr MemberId one{1}, two{2}, three{3};

const char* const bothCsv = "id,name,email,city,joined_at,tags,do not contact\n"
                            "u1,张三,zhangsan@a.org,杭州,2023-05-01,tea,\n"
                            "u2,李四,lisi@a.org,上海,2023-06-01,,\n";
const char* const otherCsv = "phone,name,occupation,joined_at,tags\n"
                             "13800000001,Zhang San,baker,2023-04-01,cake\n";

/// A community file with 张三 twice: 1 by id and e-mail, 3 by phone; and somebody else.
struct Club {
  Scratch scratch;
  std::unique_ptr<Workspace> file;
  SourceId both, other, talk, orders;

  Club()
  {
    Community community;
    community.name = "club";
    community.calendar.zone = Zone::named(community.zone).value();
    file = Workspace::create(scratch / "club.weilu", community).value();
    both = import("both.csv", bothCsv, ImportAs::Members);
    other = import("other.csv", otherCsv, ImportAs::Members);
    talk = import("talk.csv",
                  "id,phone,time,kind\nu1,,2024-03-01 10:00,message\n,13800000001,2024-03-02 10:00,message\n"
                  "u2,,2024-03-03 10:00,message\n",
                  ImportAs::Activity);
    orders =
        import("orders.csv",
               "id,phone,order number,paid at,amount\nu1,,A1,2024-03-01 10:00,10\n,13800000001,A2,2024-03-02 "
               "10:00,20\n",
               ImportAs::Purchases);
  }

  SourceId import(const std::string& name, const std::string& text, ImportAs as)
  {
    writeBytes(scratch / name, text);
    ReadOptions options;
    options.as = as;
    const auto report = file->import(inspect(scratch / name, options).value(), ImportMode::Merge);
    REQUIRE(report);
    INFO(name);
    CHECK(report->counts.rejected == 0);
    REQUIRE(report->source.valid());
    return report->source;
  }
  void merge(MemberId survivor, MemberId merged)
  {
    REQUIRE(file->merge(survivor, merged, file->previewMerge(survivor, merged).value().fields));
    sound();
  }
  void undoImport(SourceId source)
  {
    for (const Change& change : file->changes().list()) {
      if (change.source == source)
        REQUIRE(file->undo(change.id));
    }
    sound();
  }
  /// The file is whole, and nobody is in two layers or in none.
  void sound() { CHECK(file->check() == std::vector<std::string>()); }

  [[nodiscard]] std::string events(MemberId who)
  {
    std::string text;
    for (const Event& event : file->activity().timeline(who, 100))
      text += file->community().calendar.zone.dateOf(event.at).iso().substr(5) + " ";
    return text;
  }
  [[nodiscard]] std::string orderNumbers(MemberId who)
  {
    std::string text;
    for (const Purchase& purchase : file->purchases().of(who))
      text += purchase.reference + " ";
    return text;
  }
  [[nodiscard]] std::string keys(MemberId who)
  {
    std::string text;
    const MemberRecord record = file->members().record(who).value();
    for (const Identity& identity : record.identities)
      text += identity.value + " ";
    return text;
  }

  /// Everything but the log and the list of imports.
  [[nodiscard]] std::map<std::string, std::vector<std::string>> tables()
  {
    std::map<std::string, std::vector<std::string>> all;
    SQLite::Statement names(
        file->db().sql(),
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'change%' "
        "AND name NOT LIKE 'layer%' AND name NOT IN ('source', 'setting', 'identity_hint', 'community')");
    while (names.executeStep())
      all[names.getColumn(0).getString()] = rowsOf(file->db(), names.getColumn(0).getString());
    return all;
  }
};

} // namespace

TEST_CASE("Merging people in a file", "[merge]")
{
  Club club;

  SECTION("makes one of everything they have")
  {
    club.merge(one, three);
    const Member person = club.file->members().find(one).value();
    CHECK(person.displayName == "张三");
    CHECK(person.occupation == "baker");
    CHECK(club.file->community().calendar.zone.dateOf(*person.joinedAt).iso() == "2023-04-01");
    CHECK(club.keys(one) == "u1 zhangsan@a.org +8613800000001 ");
    CHECK(club.events(one) == "03-02 03-01 ");
    CHECK(club.orderNumbers(one) == "A2 A1 ");
    CHECK_FALSE(club.file->members().find(three));
    CHECK(club.file->history()->population() == People::bitmapOf(2, 1, 2));
    CHECK(club.file->activity().activeOn(Date::parse("2024-03-02").value()) == People::bitmapOf(1, 1));
  }
  SECTION("is undone and redone, also after a restart")
  {
    const auto before = club.tables();
    club.merge(one, three);
    const auto after = club.tables();
    for (int round = 0; round < 2; ++round) {
      club.file.reset();
      club.file = Workspace::open(club.scratch / "club.weilu").value();
      REQUIRE(club.file->undo());
      club.sound();
      CHECK(club.tables() == before);
      club.file.reset();
      club.file = Workspace::open(club.scratch / "club.weilu").value();
      REQUIRE(club.file->redo());
      club.sound();
      CHECK(club.tables() == after);
    }
  }
  SECTION("is one change with a label")
  {
    club.merge(one, three);
    const Change change = club.file->changes().list(1).front();
    CHECK(change.label.code == "people-merged");
    CHECK(change.label.arguments.at("name") == "张三");
    CHECK(change.label.arguments.at("other") == "Zhang San");
    CHECK(change.label.arguments.at("merged") == "3");
  }
  SECTION("takes those along who were merged into the other")
  {
    const auto before = club.tables();
    club.merge(three, two);
    club.merge(one, three);
    CHECK(club.file->mergedPeople().find(two)->into == one);
    CHECK(club.events(one) == "03-03 03-02 03-01 ");
    REQUIRE(club.file->part(three));
    club.sound();
    CHECK(club.events(one) == "03-03 03-01 ");
    CHECK(club.keys(three) == "+8613800000001 ");
    REQUIRE(club.file->part(two));
    club.sound();
    CHECK(club.tables() == before);
  }
  SECTION("is refused where there are not two people")
  {
    CHECK(club.file->previewMerge(one, one).error().code == RefusalCode::SamePerson);
    CHECK(club.file->previewMerge(one, MemberId{9}).error().code == RefusalCode::NoSuchMember);
    club.merge(one, three);
    const Refusal refusal = club.file->previewMerge(two, three).error();
    CHECK(refusal.code == RefusalCode::AlreadyMerged);
    CHECK(refusal.detail("name") == "Zhang San");
    CHECK(refusal.detail("into") == "1");
    CHECK(club.file->part(two).error().code == RefusalCode::NotMerged);
  }
}

TEST_CASE("Parting people in a file", "[merge]")
{
  Club club;

  SECTION("brings everything back, whenever")
  {
    const auto before = club.tables();
    club.merge(one, three);
    REQUIRE(club.file->part(three));
    club.sound();
    CHECK(club.tables() == before);
    CHECK(club.file->changes().list(1).front().label.code == "people-parted");
  }
  SECTION("is undone and redone")
  {
    club.merge(one, three);
    const auto merged = club.tables();
    REQUIRE(club.file->part(three));
    const auto parted = club.tables();
    REQUIRE(club.file->undo());
    club.sound();
    CHECK(club.tables() == merged);
    REQUIRE(club.file->redo());
    club.sound();
    CHECK(club.tables() == parted);
  }
  SECTION("gives what later files brought to the one whose key they gave")
  {
    club.merge(one, three);
    club.import("later.csv",
                "id,phone,time,kind\nu1,,2024-03-04 10:00,message\n,13800000001,2024-03-05 10:00,message\n",
                ImportAs::Activity);
    club.import("more.csv", "id,phone,order number,paid at,amount\n,13800000001,A3,2024-03-06 10:00,30\n",
                ImportAs::Purchases);
    club.import("members.csv", "phone,name,city\n13800000001,Zhang San,北京\n", ImportAs::Members);
    CHECK(club.events(one) == "03-05 03-04 03-02 03-01 ");
    CHECK(club.orderNumbers(one) == "A3 A2 A1 ");
    CHECK(club.file->members().find(one)->city == "北京");
    CHECK(club.file->members().everybody() == People::bitmapOf(2, 1, 2));
    REQUIRE(club.file->part(three));
    club.sound();
    CHECK(club.events(one) == "03-04 03-01 ");
    CHECK(club.events(three) == "03-05 03-02 ");
    CHECK(club.orderNumbers(one) == "A1 ");
    CHECK(club.orderNumbers(three) == "A3 A2 ");
    CHECK(club.keys(three) == "+8613800000001 ");
    CHECK(club.file->members().find(one)->city == "北京");
    CHECK(club.file->members().find(three)->city.empty());
  }
  SECTION("finds whom to part by number, by key and by the survivor")
  {
    club.merge(one, three);
    for (const char* person : {"3", "phone:+8613800000001", "1"}) {
      INFO(person);
      CHECK(club.file->resolveMerged(person) == three);
    }
    CHECK(club.file->resolveMerged("2").error().code == RefusalCode::NotMerged);
    CHECK(club.file->resolveMerged("9").error().code == RefusalCode::NoSuchMember);
    club.merge(one, two);
    const Refusal several = club.file->resolveMerged("1").error();
    CHECK(several.code == RefusalCode::SeveralMerged);
    CHECK(several.detail("people").find("李四 (2)") != std::string::npos);
    CHECK(several.detail("people").find("Zhang San (3)") != std::string::npos);
  }
}

TEST_CASE("Imports and merges", "[merge]")
{
  Club club;

  SECTION("an import is taken back while its people are merged, in any order")
  {
    law("undo imports, with or without a merge around", [] {
      Club merged, plain;
      std::vector<SourceId Club::*> sources = {&Club::other, &Club::talk, &Club::orders};
      merged.merge(one, three);
      const int count = *rc::gen::inRange(0, 4);
      for (int i = 0; i < count; ++i) {
        const auto source = *rc::gen::elementOf(sources);
        std::erase(sources, source);
        merged.undoImport(merged.*source);
        plain.undoImport(plain.*source);
      }
      if (merged.file->mergedPeople().find(three))
        RC_ASSERT(merged.file->part(three).has_value());
      RC_ASSERT(merged.tables() == plain.tables());
      RC_ASSERT(merged.file->check().empty());
    });
  }
  SECTION("an import that is taken back and brought again finds the merge as it was")
  {
    club.merge(one, three);
    const auto merged = club.tables();
    club.undoImport(club.other);
    for (const Change& change : club.file->changes().list()) {
      if (change.source == club.other)
        REQUIRE(club.file->redo(change.id));
    }
    club.sound();
    CHECK(club.tables() == merged);
  }
  SECTION("an import cannot be brought again where its person was parted meanwhile")
  {
    club.import("met.csv", "phone,name,nickname\n13800000001,Zhang San,三哥\n", ImportAs::Members);
    club.merge(one, three);
    club.undoImport(club.other);
    REQUIRE(club.file->part(three));
    club.sound();
    for (const Change& change : club.file->changes().list()) {
      if (change.source == club.other)
        CHECK(club.file->redo(change.id).error().code == RefusalCode::UndoConflict);
    }
    club.sound();
  }
}

TEST_CASE("Two people who look alike", "[merge]")
{
  Club club;
  CHECK(club.file->duplicates().empty());
  club.import("again.csv", "wechat,name,joined_at\nzs1,张三,2023-05-01\n", ImportAs::Members);
  const auto found = club.file->duplicates();
  REQUIRE(found.size() == 1);
  CHECK(found[0].people[0].id == one);
  CHECK(found[0].people[1].id == MemberId{4});

  SECTION("are not suggested again once they are known to be two, until that is undone")
  {
    REQUIRE(club.file->keepApart(MemberId{4}, one));
    CHECK(club.file->changes().list(1).front().label.code == "people-kept-apart");
    CHECK(club.file->duplicates().empty());
    REQUIRE(club.file->undo());
    CHECK(club.file->duplicates().size() == 1);
    club.sound();
  }
  SECTION("are not suggested when they are one")
  {
    club.merge(one, MemberId{4});
    CHECK(club.file->duplicates().empty());
    REQUIRE(club.file->part(MemberId{4}));
    CHECK(club.file->duplicates().size() == 1);
  }
}
