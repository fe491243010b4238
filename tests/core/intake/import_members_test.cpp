// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/catch.h"
#include "tests/core/intake/import_fixture.h"

#include <algorithm>

using namespace weilu;

namespace {

Date day(const char* text) { return Date::parse(text).value(); }

Moment at(const ImportFixture& fixture, const char* text, int second = 0)
{
  return fixture.community.calendar.zone.moment(day(text), second);
}

std::vector<std::string> tagsOf(const MemberRecord& record)
{
  std::vector<std::string> names;
  for (const Tag& tag : record.tags)
    names.push_back(tag.name);
  std::ranges::sort(names);
  return names;
}

std::size_t identitiesOf(const MemberRecord& record, const std::string& kind)
{
  return static_cast<std::size_t>(std::ranges::count(record.identities, kind, &Identity::kind));
}

} // namespace

TEST_CASE("A member file", "[intake][import]")
{
  ImportFixture fixture;
  const std::string text =
      "id,name,email,phone,joined_at,left_at,last_seen,standing,role,channel,gender,birthday,city,tags,note\n"
      "1,林晓雨,Xiaoyu.Lin@Example.com,138 0000 0001,2024-03-05 10:20:30,,2024-06-18 "
      "21:03:11,member,moderator,"
      "公众号,女,1990-05-01,上海,\"vip;核心\",讲师\n"
      "2,王伟,,,2024-03-06,2024-05-01,,user,,,,,,,\n";

  SECTION("brings in everything that a row says")
  {
    const ImportReport report = fixture.importText(text);
    CHECK(report.counts.created == 2);
    CHECK(report.change.valid());
    const MemberRecord lin = fixture.person("email", "xiaoyu.lin@example.com");
    CHECK(lin.member.displayName == "林晓雨");
    CHECK(lin.member.joinedAt == at(fixture, "2024-03-05", 37'230));
    CHECK(lin.member.standing == Standing::Member);
    CHECK(lin.member.role == Role::Moderator);
    CHECK(lin.member.channel == "公众号");
    CHECK(lin.member.gender == Gender::Female);
    CHECK(lin.member.birthday == "1990-05-01");
    CHECK(lin.member.city == "上海");
    CHECK(lin.member.note == "讲师");
    CHECK(tagsOf(lin) == std::vector<std::string>{"vip", "核心"});
    CHECK(fixture.person("phone", "+8613800000001").member.id == lin.member.id);
    const MemberRecord wang = fixture.person("id", "2");
    CHECK(wang.member.leftAt == at(fixture, "2024-05-01"));
    CHECK(wang.member.role == Role::Member);
  }
  SECTION("makes a last seen one visit, and no visit of a blank")
  {
    fixture.importText(text);
    const auto events = fixture.events();
    REQUIRE(events.size() == 1);
    CHECK(events[0].at == at(fixture, "2024-06-18", 75'791));
    CHECK(events[0].kind == fixture.activity.findKind("visit"));
    CHECK(events[0].member == fixture.person("id", "1").member.id);
  }
  SECTION("leaves no trace when the same file comes again")
  {
    fixture.importText(text);
    const auto before = fixture.dump();
    const auto changes = fixture.changes.list().size();
    const ImportReport again = fixture.importText(text);
    CHECK(again.counts.created == 0);
    CHECK(again.counts.updated == 0);
    CHECK(again.counts.unchanged == 2);
    CHECK_FALSE(again.change.valid());
    CHECK(again.fieldChanges.empty());
    CHECK(fixture.dump() == before);
    CHECK(fixture.changes.list().size() == changes);
  }
  SECTION("is undone and redone as a whole")
  {
    const auto before = fixture.dump();
    fixture.importText(text);
    const auto after = fixture.dump();
    REQUIRE(fixture.changes.undo());
    CHECK(fixture.dump()["member"] == before.at("member"));
    CHECK(fixture.dump()["identity"] == before.at("identity"));
    CHECK(fixture.events().empty());
    REQUIRE(fixture.changes.redo());
    CHECK(fixture.dump() == after);
  }
  SECTION("says in the log what came in")
  {
    const ImportReport report = fixture.importText(text);
    const Change change = fixture.changes.list().front();
    CHECK(change.id == report.change);
    CHECK(change.label.code == "imported");
    CHECK(change.label.arguments.at("file") == "members.csv");
    CHECK(change.label.arguments.at("as") == "members");
    CHECK(change.label.arguments.at("created") == "2");
    const Source source = fixture.sources.find(report.source).value();
    CHECK(source.kind == "members");
    CHECK(source.fileName == "members.csv");
    CHECK(source.fileHash.size() == 32);
    CHECK(source.details.find("\"created\":2") != std::string::npos);
  }
}

TEST_CASE("Members who come back", "[intake][import]")
{
  ImportFixture fixture;
  SECTION("keep what the newer file leaves blank, and get what it gives")
  {
    fixture.importText("id,name,email,city,level,last_seen\n"
                       "1,林晓雨,xiaoyu.lin@example.com,上海,核心,2024-05-30\n"
                       "2,王伟,wangwei@example.com,北京,活跃,2024-05-20\n"
                       "3,旧成员,old@example.com,南京,沉默,2023-01-01\n");
    const auto first = fixture.dump();
    const std::string newer = "id,name,email,city,level,last_seen\n"
                              "1,林晓雨,xiaoyu.new@example.com,,核心,2024-06-18\n"
                              "2,王伟,wangwei@example.com,北京,,2024-06-01\n"
                              "4,新成员,new@example.com,杭州,新人,2024-06-19\n";
    const ImportReport report = fixture.importText(newer, ImportMode::Merge, "v2.csv");
    CHECK(report.counts.created == 1);
    CHECK(report.counts.updated == 2);
    CHECK(report.fieldChanges ==
          std::map<std::string, std::uint64_t>{{"identity:email", 1}, {"last_seen", 1}});
    CHECK(fixture.person("id", "1").member.city == "上海");
    CHECK(identitiesOf(fixture.person("id", "1"), "email") == 2);
    CHECK(fixture.people() == 4);
    const auto second = fixture.dump();
    CHECK(fixture.importText(newer, ImportMode::Merge, "v2 copy.csv").counts.unchanged == 3);
    CHECK(fixture.dump() == second);
    REQUIRE(fixture.changes.undo());
    for (const char* table : {"member", "identity", "member_tag", "custom_value", "event_block"})
      CHECK(fixture.dump()[table] == first.at(table));
  }
  SECTION("are found by phone and by e-mail where the file has no id")
  {
    fixture.importText("name,email,phone\n林晓雨,a@example.com,13800000001\n王伟,b@example.com,\n");
    const ImportReport report = fixture.importText(
        "name,email,phone,city\n林晓雨,,+86 138-0000-0001,上海\n王伟,B@EXAMPLE.com,,北京\n");
    CHECK(report.counts.updated == 2);
    CHECK(fixture.people() == 2);
    CHECK(fixture.person("email", "a@example.com").member.city == "上海");
    CHECK(fixture.person("email", "b@example.com").member.city == "北京");
  }
  SECTION("follow the mode")
  {
    fixture.importText("id,name,city\n1,林晓雨,上海\n");
    const std::string text = "id,name,city,note\n1,Lin,杭州,讲师\n2,王伟,北京,\n";
    SECTION("create: only new people")
    {
      const ImportReport report = fixture.importText(text, ImportMode::Create);
      CHECK(report.counts.created == 1);
      CHECK(report.counts.unchanged == 1);
      CHECK(fixture.person("id", "1").member.city == "上海");
    }
    SECTION("update: only known people, the others are bad rows")
    {
      const ImportReport report = fixture.importText(text, ImportMode::Update);
      CHECK(report.counts.updated == 1);
      CHECK(report.counts.rejected == 1);
      CHECK(ImportFixture::problems(report).at("unknown-person") == 1);
      CHECK(fixture.person("id", "1").member.city == "杭州");
      CHECK(fixture.people() == 1);
    }
    SECTION("fill: only what is not known")
    {
      const ImportReport report = fixture.importText(text, ImportMode::Fill);
      CHECK(report.counts.created == 1);
      CHECK(report.counts.updated == 1);
      const Member lin = fixture.person("id", "1").member;
      CHECK(lin.displayName == "林晓雨");
      CHECK(lin.city == "上海");
      CHECK(lin.note == "讲师");
    }
  }
  SECTION("change standing at a date that is kept")
  {
    fixture.importText("id,standing\n1,user\n");
    CHECK(fixture.person("id", "1").standings.empty());
    fixture.importText("id,standing\n1,member\n");
    const MemberRecord record = fixture.person("id", "1");
    REQUIRE(record.standings.size() == 1);
    CHECK(record.standings[0].from == Standing::User);
    CHECK(record.standings[0].to == Standing::Member);
  }
  SECTION("tighten consent and do-not-contact, and never loosen them")
  {
    ReadOptions options;
    options.as = ImportAs::Members;
    options.map = {{"mail", "consent:email"}, {"dnc", "do_not_contact"}};
    const auto bring = [&](const std::string& mail, const std::string& dnc) {
      return fixture.import(fixture.file("c.csv", "id,mail,dnc\n1," + mail + "," + dnc + "\n"), options);
    };
    const auto state = [&] { return fixture.person("id", "1").consents.at(0).state; };
    bring("yes", "no");
    CHECK(state() == ConsentState::Yes);
    bring("no", "yes");
    CHECK(state() == ConsentState::No);
    CHECK(fixture.person("id", "1").member.doNotContact);
    CHECK(bring("yes", "no").counts.unchanged == 1);
    CHECK(state() == ConsentState::No);
    CHECK(fixture.person("id", "1").member.doNotContact);
  }
}

TEST_CASE("People in one file", "[intake][import]")
{
  ImportFixture fixture;
  SECTION("are one where a key says so, joined at the earliest date")
  {
    const ImportReport report = fixture.importText("name,email,phone,joined\n"
                                                   "林晓雨,xiaoyu.lin@example.com,13800000001,2023-05-01\n"
                                                   "林晓雨,XIAOYU.LIN@example.com,,2023-05-02\n"
                                                   "Xiaoyu Lin,,138 0000 0001,\n"
                                                   "林晓雨,other@example.com,13800000099,2024-01-01\n"
                                                   "王伟,wangwei@example.com,13800000002,2023-05-03\n"
                                                   "王伟,ww.cd@example.net,13800000003,2023-08-12\n"
                                                   "张三,zhang.family@example.com,13800000017,2023-05-20\n"
                                                   "李四,zhang.family@example.com,13800000018,2023-05-20\n");
    CHECK(report.counts.created == 6);
    CHECK(report.counts.unchanged == 2);
    CHECK(ImportFixture::problems(report) ==
          std::map<std::string, std::uint64_t>{{"duplicate-in-file", 2}, {"shared-email", 1}});
    CHECK(fixture.person("phone", "+8613800000001").member.joinedAt == at(fixture, "2023-05-01"));
    CHECK(fixture.person("phone", "+8613800000001").member.displayName == "Xiaoyu Lin");
    CHECK(fixture.members.owners({"email", "zhang.family@example.com", {}}).size() == 2);
    CHECK(fixture.person("phone", "+8613800000017").member.displayName == "张三");
    CHECK(fixture.person("phone", "+8613800000018").member.displayName == "李四");
  }
  SECTION("stay the same people when the file comes again")
  {
    const std::string text = "name,email,phone,city\n"
                             "林晓雨,x@example.com,13800000001,上海\n"
                             "林晓雨,x@example.com,,杭州\n"
                             "张三,z@example.com,13800000017,\n"
                             "李四,z@example.com,13800000018,\n";
    CHECK(fixture.importText(text).counts.created == 3);
    CHECK(fixture.person("phone", "+8613800000001").member.city == "杭州");
    const ImportReport again = fixture.importText(text);
    CHECK(again.counts.unchanged == 4);
    CHECK_FALSE(again.change.valid());
  }
  SECTION("with the same e-mail, nothing stronger and other names are two")
  {
    const std::string text = "name,email,city\n张三,z@example.com,深圳\n李四,z@example.com,广州\n";
    CHECK(fixture.importText(text).counts.created == 2);
    CHECK(fixture.importText(text).counts.unchanged == 2);
    const ImportReport third = fixture.importText("name,email\n王五,z@example.com\n");
    CHECK(third.counts.rejected == 1);
    CHECK(ImportFixture::problems(third).at("shared-email") == 1);
  }
  SECTION("whose keys belong to two people are nobody: the row stays out")
  {
    fixture.importText("id,name,phone\n1,林晓雨,13800000001\n2,王伟,13800000002\n");
    const auto before = fixture.dump();
    const ImportReport report = fixture.importText("id,name,phone\n1,林晓雨,13800000002\n");
    CHECK(report.counts.rejected == 1);
    CHECK(ImportFixture::problems(report).at("identity-conflict") == 1);
    REQUIRE(report.problems.size() == 1);
    CHECK(report.problems[0].row == 2);
    CHECK(report.problems[0].column == "phone");
    CHECK(report.problems[0].value == "13800000002");
    CHECK(report.problems[0].rejects);
    CHECK(fixture.dump() == before);
  }
  SECTION("that only have names come in, each as a person of their own")
  {
    const std::string text = "name\n王伟\n王伟\n李娜\n";
    CHECK(fixture.importText(text).counts.created == 3);
    CHECK(fixture.importText(text).counts.unchanged == 3);
  }
  SECTION("that only have names meet the one person of that name")
  {
    fixture.importText("name,email\n李娜,a@example.com\n王伟,b@example.com\n王伟,c@example.com\n");
    const ImportReport report = fixture.importText("name,city\n李娜,武汉\n王伟,北京\n");
    CHECK(report.counts.updated == 1);
    CHECK(report.counts.created == 1);
    CHECK(fixture.person("email", "a@example.com").member.city == "武汉");
  }
  SECTION("without a key in a file of keys come in by name, and meet nobody by it")
  {
    const std::string text = "name,email,phone\nA,a@example.com\nB\nA\n";
    const ImportReport report = fixture.importText(text);
    CHECK(report.counts.created == 3);
    CHECK(fixture.importText(text).counts.unchanged == 3);
  }
  SECTION("without anything stay out")
  {
    const ImportReport report = fixture.importText("name,email,city\n,,上海\nA,a@example.com,\n");
    CHECK(report.counts.rejected == 1);
    CHECK(ImportFixture::problems(report).at("no-identity") == 1);
  }
}

TEST_CASE("Bad cells", "[intake][import]")
{
  ImportFixture fixture;
  SECTION("are left out with a problem, and the row comes in")
  {
    const ImportReport report = fixture.importText("id,name,email,phone,joined_at\n"
                                                   "1,A,e@exa mple.com,138****0001,2024-02-30\n"
                                                   "2,B,f@example,1.38E+10,2024-02-28\n"
                                                   "3,C,,,1970-01-01 08:00:00\n");
    CHECK(report.counts.created == 3);
    const auto problems = ImportFixture::problems(report);
    CHECK(problems.at("bad-email") == 2);
    CHECK(problems.at("masked-phone") == 1);
    CHECK(problems.at("bad-phone") == 1);
    CHECK(problems.at("bad-date") == 1);
    CHECK(problems.at("epoch-date") == 1);
    CHECK_FALSE(fixture.person("id", "1").member.joinedAt);
    CHECK_FALSE(fixture.person("id", "3").member.joinedAt);
    CHECK(fixture.person("id", "2").member.joinedAt == at(fixture, "2024-02-28"));
    for (const ImportProblem& problem : report.problems) {
      CHECK_FALSE(problem.rejects);
      CHECK_FALSE(problem.column.empty());
      CHECK_FALSE(problem.value.empty());
    }
  }
  SECTION("keep a join date in the future, and flag it")
  {
    const ImportReport report = fixture.importText("id,joined_at\n1,2150-01-01\n2,2024-01-01\n");
    CHECK(ImportFixture::problems(report).at("future-date") == 1);
    CHECK(fixture.person("id", "1").member.joinedAt == at(fixture, "2150-01-01"));
  }
}

TEST_CASE("Counters and custom fields", "[intake][import]")
{
  ImportFixture fixture;
  ReadOptions options;
  options.as = ImportAs::Members;
  options.map = {{"posts", "counter:posts"}, {"level", "custom:等级"}};
  const auto custom = [&](const std::string& label) {
    std::string value;
    for (const CustomValue& entry : fixture.person("id", "1").custom)
      value = entry.label == label ? entry.value : value;
    return value;
  };
  const auto file = fixture.file("c.csv", "id,posts,level\n1,37,核心\n");
  SECTION("are kept, and the same bytes make no second snapshot")
  {
    fixture.import(file, options);
    CHECK(custom("posts") == "37");
    CHECK(custom("等级") == "核心");
    const auto before = fixture.dump();
    const auto copy = fixture.file("copy.csv", bytesOf(file));
    std::filesystem::last_write_time(copy,
                                     std::filesystem::last_write_time(copy) - std::chrono::hours(24 * 40));
    CHECK(fixture.import(copy, options).counts.unchanged == 1);
    CHECK(fixture.dump() == before);
  }
  SECTION("of a newer file are a second snapshot, and go with it")
  {
    std::filesystem::last_write_time(file,
                                     std::filesystem::last_write_time(file) - std::chrono::hours(24 * 40));
    fixture.import(file, options);
    const auto before = fixture.dump();
    const auto newer = fixture.file("newer.csv", "id,posts,level\n1,52,专家\n");
    const ImportReport report = fixture.import(newer, options);
    CHECK(report.fieldChanges.contains("counter:posts"));
    CHECK(report.fieldChanges.contains("custom:等级"));
    CHECK(fixture.dump()["counter"].size() == 2);
    CHECK(custom("等级") == "专家");
    REQUIRE(fixture.changes.undo());
    CHECK(fixture.dump()["counter"] == before.at("counter"));
    CHECK(fixture.dump()["custom_value"] == before.at("custom_value"));
  }
}

TEST_CASE("Tags and plans", "[intake][import]")
{
  ImportFixture fixture;
  SECTION("one tag whatever its case, added and never removed")
  {
    fixture.importText("id,tags\n1,\"vip,核心\"\n2,VIP\n");
    CHECK(fixture.members.tags().size() == 2);
    CHECK(tagsOf(fixture.person("id", "2")) == std::vector<std::string>{"vip"});
    fixture.importText("id,tags\n1,新人\n");
    CHECK(tagsOf(fixture.person("id", "1")) == std::vector<std::string>{"vip", "新人", "核心"});
  }
  SECTION("a plan is a term, a free one is none")
  {
    ReadOptions options;
    options.as = ImportAs::Members;
    options.map = {{"plan", "plan"}, {"expires", "term_ends"}};
    const auto file = fixture.file("p.csv", "id,plan,expires\n1,年度会员,2025-01-01\n2,Free,\n3,月度,\n");
    CHECK(fixture.import(file, options).counts.created == 3);
    const auto terms = fixture.purchases.termsOf(fixture.person("id", "1").member.id);
    REQUIRE(terms.size() == 1);
    CHECK(terms[0].plan == "年度会员");
    CHECK(terms[0].ends == day("2025-01-01"));
    CHECK(fixture.purchases.termsOf(fixture.person("id", "2").member.id).empty());
    CHECK(fixture.import(file, options).counts.unchanged == 3);
    const auto longer = fixture.file("q.csv", "id,plan,expires\n1,年度会员,2026-01-01\n2,,\n3,月度,\n");
    CHECK(fixture.import(longer, options).fieldChanges == std::map<std::string, std::uint64_t>{{"plan", 1}});
    CHECK(fixture.purchases.termsOf(fixture.person("id", "1").member.id).size() == 2);
  }
}
