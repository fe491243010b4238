// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/catch.h"
#include "tests/core/intake/fixtures.h"
#include "tests/core/intake/import_fixture.h"

using namespace weilu;
using fixtures::TempFile;

namespace {

std::filesystem::path formatFile(const std::string& name) { return fixtures::testData("formats/" + name); }

/// The marks of all rows, as letters: d data, s skipped, t torn.
std::string marks(const SourceFile& file)
{
  std::string marks;
  RowReader reader(file);
  for (SourceRow row; reader.next(row);)
    marks += row.mark == RowMark::Data ? 'd' : row.mark == RowMark::Skipped ? 's' : 't';
  return marks;
}

std::set<std::string> tagsOf(const MemberRecord& record)
{
  std::set<std::string> names;
  for (const Tag& tag : record.tags)
    names.insert(tag.name);
  return names;
}

} // namespace

TEST_CASE("A Telegram chat", "[intake][telegram]")
{
  ImportFixture fixture;
  SECTION("brings in messages, people by their ids, and who came and went")
  {
    const ImportReport report = fixture.import(formatFile("telegram_result.json"));
    CHECK(fixture.people() == 13);
    CHECK(fixture.events().size() == 13);
    REQUIRE(fixture.members.spaces().size() == 1);
    CHECK(fixture.members.spaces().front().name == "微录读书会");
    CHECK(fixture.members.spaces().front().code == "1300000001");
    const Member lin = fixture.person("telegram", "700000013").member;
    CHECK(lin.joinedAt == Moment{1718008642});
    CHECK_FALSE(lin.leftAt);
    const Member maria = fixture.person("telegram", "700000156").member;
    CHECK(maria.joinedAt == Moment{1718008642});
    CHECK(maria.leftAt == Moment{1718073457});
    CHECK(fixture.person("telegram", "700000052").member.displayName == "欧阳静怡");
    // The deleted account has no name, a member without a name is nobody, and a channel is no person.
    CHECK(fixture.person("telegram", "700000260").member.displayName == "700000260");
    CHECK(ImportFixture::problems(report).at("no-identity") == 1);
    CHECK(ImportFixture::problems(report).at("not-a-person") == 4);
  }
  SECTION("leaves what stays out in a table that is known again")
  {
    const auto rejects = fixture.folder / "rejects.csv";
    const SourceFile file = ImportFixture::look(formatFile("telegram_result.json"));
    REQUIRE(applyImport(fixture.stores, file, ImportMode::Merge, rejects));
    const SourceFile table = ImportFixture::look(rejects);
    CHECK(table.preset == "telegram-chat");
    // Of the message that names three at once the one without a name, and the post of the channel.
    CHECK(table.rows == 2);
    const auto before = fixture.dump();
    CHECK(fixture.import(rejects).counts.rejected == 2);
    CHECK(fixture.dump() == before);
  }
  SECTION("never brings in what people wrote")
  {
    fixture.import(formatFile("telegram_result.json"));
    for (const auto& [table, lines] : fixture.dump()) {
      for (const std::string& line : lines) {
        INFO(table);
        CHECK(line.find("普通文本") == std::string::npos);
      }
    }
  }
  SECTION("is read on over a bad escape, which is told")
  {
    const ImportReport report = fixture.import(formatFile("telegram_result_badescape.json"));
    CHECK(report.counts.created == 3);
    REQUIRE(report.problems.size() == 1);
    CHECK(report.problems.front().row == 1);
    CHECK(code(report.problems.front().kind) == "undecodable-text");
  }
  SECTION("is read as far as it goes when it is torn")
  {
    const std::string message =
        R"({"id":1,"type":"message","date_unixtime":"1718012963","from":"Ann","from_id":"user7","text":"a"})";
    const std::string begin = R"({"name":"Books","type":"private_group","id":1,"messages":[)";
    for (const std::string end : {"", ",", R"(,{"id":2,"type":"message","date_unixtime":"1718012999","fr)",
                                  R"(,{"id":2,"type":"message","date_unixtime":"1718012999","from":"Bob")"}) {
      INFO(end);
      ImportFixture torn;
      const ImportReport report = torn.import(torn.file("result.json", begin + message + end));
      CHECK(report.counts.created == 1);
      CHECK(report.counts.rejected == 1);
      CHECK(torn.people() == 1);
      CHECK(ImportFixture::problems(report).at("torn-end") == 1);
      CHECK(report.problems.back().row == 2);
    }
  }
  SECTION("in an export of the account leaves chats between two out")
  {
    const std::string account = R"({"about":"Here is the data you requested.",
      "personal_information":{"user_id":1,"first_name":"Me"},
      "contacts":{"about":"","list":[{"user_id":9,"first_name":"Mum","phone_number":"+86 138 0000 0009"}]},
      "chats":{"about":"","list":[
        {"name":"Mum","type":"personal_chat","id":9,"messages":[
          {"id":1,"type":"message","date_unixtime":"1718012963","from":"Mum","from_id":"user9","text":""}]},
        {"type":"saved_messages","id":8,"messages":[
          {"id":1,"type":"message","date_unixtime":"1718012963","from":"Me","from_id":"user1","text":""}]},
        {"name":"Books","type":"private_supergroup","id":5,"messages":[
          {"id":1,"type":"message","date_unixtime":"1718012964","from":"Ann","from_id":"user7","text":""}]},
        {"name":"Films","type":"public_supergroup","id":6,"messages":[
          {"id":1,"type":"message","date_unixtime":"1718012965","from":"Ann","from_id":"user7","text":""}]}]},
      "left_chats":{"about":"","list":[
        {"name":"Old","type":"private_group","id":4,"messages":[
          {"id":1,"type":"message","date_unixtime":"1718012966","from":"Bob","from_id":"user6","text":""}]}]}})";
    fixture.import(fixture.file("result.json", account));
    CHECK(fixture.people() == 2);
    CHECK(fixture.events().size() == 3);
    CHECK(fixture.members.spaces().size() == 3);
  }
  SECTION("of an older version has numbers for ids and no seconds")
  {
    const std::string old = R"({"name":"Books","type":"private_group","id":1,"messages":[
      {"id":1,"type":"message","date":"2019-06-10T17:49:23","from":"Ann","from_id":4300000007,"text":"a"}]})";
    fixture.import(fixture.file("result.json", old));
    REQUIRE(fixture.events().size() == 1);
    CHECK(fixture.events().front().at == Moment{1560160163});
    CHECK(fixture.person("telegram", "4300000007").member.displayName == "Ann");
  }
  SECTION("has reactions at their own time")
  {
    const std::string chat = R"({"name":"Books","type":"private_group","id":1,"messages":[
      {"id":1,"type":"message","date":"2024-06-10T17:49:23","date_unixtime":"1718012963","from":"Ann",
       "from_id":"user7","text":"a","reactions":[{"type":"emoji","count":2,"emoji":"👍","recent":[
         {"from":"Bob","from_id":"user8","date":"2024-06-10T17:50:23"},
         {"from":"News","from_id":"channel9","date":"2024-06-10T17:50:23"}]}]}]})";
    fixture.import(fixture.file("result.json", chat));
    const MemberId bob = fixture.person("telegram", "8").member.id;
    const auto events = fixture.activity.timeline(bob, 10);
    REQUIRE(events.size() == 1);
    CHECK(events.front().at == Moment{1718013023});
    CHECK(events.front().kind == fixture.activity.findKind("reaction"));
    CHECK(fixture.people() == 2);
  }
}

TEST_CASE("A Discord channel", "[intake][discord]")
{
  ImportFixture fixture;
  const std::string chat =
      R"({"guild":{"id":"1","name":"Guild"},"channel":{"id":"2","name":"general"},"messages":[
    {"id":"1","type":"GuildMemberJoin","timestamp":"2024-06-01T08:00:00+08:00","content":"joined",
     "author":{"id":"11","name":"ann","nickname":"Ann","isBot":false,"roles":[]}},
    {"id":"2","type":"Default","timestamp":"2024-06-10T16:13:01.2345670+08:00","content":"hi",
     "author":{"id":"11","name":"ann","nickname":"Ann","isBot":false,
               "roles":[{"id":"5","name":"Member"},{"id":"6","name":"VIP"},{"id":"1","name":"@everyone"}]},
     "reactions":[{"emoji":{"id":null,"name":"👍"},"count":1,"users":[
       {"id":"12","name":"bob","nickname":"Bob","isBot":false}]}]},
    {"id":"3","type":"Reply","timestamp":"2024-06-10T16:14:01+08:00","content":"hi",
     "author":{"id":"13","name":"helper","nickname":"Helper","isBot":true,"roles":[]}},
    {"id":"4","type":"ChannelPinnedMessage","timestamp":"2024-06-10T16:15:01+08:00","content":"",
     "author":{"id":"14","name":"carl","nickname":"Carl","isBot":false,"roles":[]}},
    {"id":"5","type":"Default","timestamp":"2024-06-10T16:16:01+08:00","content":"x",
     "author":{"id":"456226577798135808","name":"Deleted User","nickname":"Deleted User","isBot":false}}],
    "messageCount":5})";
  const ImportReport report = fixture.import(fixture.file("general.json", chat));
  CHECK(fixture.people() == 4);
  CHECK(fixture.events().size() == 3);
  CHECK(report.counts.rows == 6);
  const MemberRecord ann = fixture.person("discord", "11");
  CHECK(ann.member.displayName == "Ann");
  CHECK(ann.member.joinedAt == Moment{1717200000});
  CHECK(tagsOf(ann) == std::set<std::string>{"Member", "VIP"});
  CHECK(ann.spaces.empty());
  CHECK(fixture.person("discord", "13").member.role == Role::Bot);
  CHECK(fixture.person("discord.username", "bob").member.displayName == "Bob");
  REQUIRE(fixture.members.spaces().size() == 1);
  CHECK(fixture.members.spaces().front().name == "Guild / general");
}

TEST_CASE("Objects in JSON are a table", "[intake][json]")
{
  const std::string members = R"([{"id": 1234567890123456789, "name": "林晓雨", "address": {"city": "上海"}},
    {"id": 1234567890123456788, "name": "王伟", "tags": ["vip", "核心"], "email": "wangwei@example.com"}])";
  using Table = fixtures::Table;
  const auto rows = [](const std::string& text) {
    const TempFile file(text, "members.json");
    return fixtures::rowsOf(inspect(file.path()).value());
  };
  const Table expected{{"1234567890123456789", "林晓雨", "上海", "", ""},
                       {"1234567890123456788", "王伟", "", "vip;核心", "wangwei@example.com"}};
  SECTION("in an array, or further inside")
  {
    CHECK(rows(members) == expected);
    CHECK(rows(R"({"count": 2, "data": {"members": )" + members +
               R"(, "owner": {"id": 7}}, "more": [{"id": 9}]})") == expected);
  }
  SECTION("as lines of JSON, one line too")
  {
    CHECK(rows("{\"id\":\"a\",\"name\":\"Ann\"}\n{\"id\":\"b\",\"pets\":[{\"name\":\"Cat\"}]}\n") ==
          Table{{"a", "Ann", ""}, {"b", "", "Cat"}});
    CHECK(rows("{\"id\":\"a\",\"name\":\"Ann\"}") == Table{{"a", "Ann"}});
  }
  SECTION("in any encoding")
  {
    const TempFile file(fixtures::encoded(members, "gb18030"), "members.json");
    const SourceFile found = inspect(file.path()).value();
    CHECK(found.encoding == "gb18030");
    CHECK(fixtures::rowsOf(found) == expected);
  }
  SECTION("whose keys are mapped like headers")
  {
    ImportFixture fixture;
    fixture.import(fixture.file("members.json", members));
    CHECK(fixture.person("email", "wangwei@example.com").member.displayName == "王伟");
    CHECK(fixture.person("id", "1234567890123456789").member.displayName == "林晓雨");
    CHECK(tagsOf(fixture.person("id", "1234567890123456788")) == std::set<std::string>{"vip", "核心"});
  }
  SECTION("without any they are nothing")
  {
    for (const char* text : {"{\"a\": 1}", "{\"a\": [1]}", "[]"}) {
      INFO(text);
      const TempFile file(text, "members.json");
      const auto refused = inspect(file.path());
      CHECK_FALSE(refused);
    }
  }
  SECTION("nested too deeply they are refused, with the row")
  {
    const TempFile brackets(std::string(100'000, '['), "members.json");
    CHECK(inspect(brackets.path()).error().code == RefusalCode::TooDeep);
    const TempFile file("[{\"id\":1},{\"a\":" + std::string(5000, '[') + "}]", "members.json");
    const auto refused = inspect(file.path());
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == RefusalCode::TooDeep);
    CHECK(refused.error().detail("row") == "2");
    CHECK_FALSE(refused.error().detail("file").empty());
  }
  SECTION("torn they come in as far as they go")
  {
    const TempFile file(members.substr(0, members.size() - 20), "members.json");
    CHECK(marks(inspect(file.path()).value()) == "dt");
  }
}
