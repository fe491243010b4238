// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/slack_lists.h"
#include "core/intake/source_parts.h"
#include "core/members/member_reader.h"
#include "tests/catch.h"
#include "tests/core/intake/fixtures.h"
#include "tests/core/intake/import_fixture.h"
#include "tests/core/intake/zip_writer.h"

#include <algorithm>

using namespace weilu;
using fixtures::Packed;
using fixtures::writeZip;

namespace {

constexpr std::int64_t noon = 1709640000; // 2024-03-05T12:00:00Z

const std::string userList = R"([
  {"id":"U01","team_id":"T1","name":"lin","deleted":false,"real_name":"林晓雨","tz":"Asia\/Shanghai","is_admin":true,
   "is_bot":false,"updated":1700000000,
   "profile":{"real_name":"林晓雨","display_name":"小雨","email":"lin@example.com","title":"运营","phone":""}},
  {"id":"U02","team_id":"T1","name":"ann","deleted":true,"updated":1709700000,
   "profile":{"real_name":"Ann Lee","display_name":"","email":"ann@example.com"}},
  {"id":"U03","team_id":"T1","name":"deploy","deleted":false,"is_bot":true,"updated":1700000000,
   "profile":{"real_name":"Deploy","display_name":"","bot_id":"B03"}},
  {"id":"U04","team_id":"T1","name":"guest","deleted":false,"is_bot":false,"is_restricted":true,
   "profile":{"real_name":"","display_name":"客人"}},
  {"id":"U05","team_id":"T1","name":"asked","deleted":false,"is_bot":false,"is_invited_user":true,
   "profile":{"real_name":"Asked","display_name":""}}])";

/// A message of \p user so many seconds after noon. \p more: further members.
std::string message(const std::string& user, int second, const std::string& more = {})
{
  return R"({"type":"message","user":")" + user + R"(","text":"secret words","ts":")" +
         std::to_string(noon + second) + R"(.000200")" + more + "}";
}

std::string subtype(const std::string& name) { return R"(,"subtype":")" + name + '"'; }

std::string day(const std::vector<std::string>& messages)
{
  std::string text = "[";
  for (const std::string& one : messages)
    text += (text.size() > 1 ? ",\n" : "\n") + one;
  return text + "\n]";
}

/// An export with these day files.
struct SlackFixture : ImportFixture {
  std::filesystem::path archive = folder / "slack.zip";

  SlackFixture()
      : ImportFixture("UTC")
  {
  }
  void write(const std::vector<Packed>& days) const
  {
    std::vector<Packed> entries{
        {"channels.json", R"([{"id":"C01","name":"general"},{"id":"C02","name":"random"}])"},
        {"groups.json", R"([{"id":"G01","name":"staff"}])"},
        {"dms.json", R"([{"id":"D024BE91L","members":["U01","U02"]}])"},
        {"mpims.json", R"([{"id":"G09","name":"mpdm-lin--ann--guest-1"}])"},
        {"integration_logs.json", R"([{"user_id":"U01","user_name":"lin"}])"},
        {"users.json", userList}};
    entries.insert(entries.end(), days.begin(), days.end());
    writeZip(archive, entries);
  }
  ImportReport importPeople()
  {
    ReadOptions options;
    options.entry = std::string(slackPeople);
    return import(archive, options);
  }
  ImportReport importMessages() { return import(archive); }

  /// Events as "U01 message general +60", in order.
  [[nodiscard]] std::vector<std::string> told() const
  {
    const auto kinds = activity.kinds();
    const auto spaces = members.spaces();
    std::vector<std::string> told;
    for (const Event& event : events()) {
      const auto identities = members.record(event.member).value().identities;
      const auto id = std::ranges::find(identities, "slack", &Identity::kind);
      const auto kind = std::ranges::find(kinds, event.kind, &ActivityKind::id);
      const auto space = std::ranges::find(spaces, event.space, &Space::id);
      REQUIRE((id != identities.end() && kind != kinds.end() && space != spaces.end()));
      told.push_back(id->value + ' ' + kind->code + ' ' + space->name + " +" +
                     std::to_string(event.at.seconds - noon));
    }
    std::ranges::sort(told);
    return told;
  }
};

/// The names of the entries that problems of torn files are about.
std::vector<std::string> tornFiles(const ImportReport& report)
{
  std::vector<std::string> files;
  for (const ImportProblem& problem : report.problems) {
    if (problem.kind == ImportProblem::Kind::TornEnd)
      files.push_back(problem.value);
  }
  return files;
}

} // namespace

TEST_CASE("A Slack export is its people and its messages", "[intake][slack]")
{
  const SlackFixture f;
  f.write({{"general/2024-03-05.json", day({message("U01", 0)})},
           {"D024BE91L/2024-03-05.json", day({message("U01", 1)})},
           {"__MACOSX/general/._2024-03-05.json", std::string("\0\5", 2)},
           {"general/canvas.json", "{}"}});
  const SourceParts found = sourceParts(f.archive).value();
  REQUIRE(found.parts.size() == 2);
  CHECK(found.parts[0].name() == "slack.zip/users.json");
  CHECK(found.parts[0].preset == "slack-users");
  CHECK(found.parts[0].rows == 5);
  CHECK(found.parts[1].name() == "slack.zip");
  CHECK(found.parts[1].preset == "slack-chat");
  CHECK(found.parts[1].rows == 1);
  std::vector<std::string> leftOut;
  for (const Refusal& refusal : found.leftOut)
    leftOut.push_back(refusal.detail("entry"));
  CHECK(leftOut == std::vector<std::string>{"integration_logs.json", "__MACOSX/general/._2024-03-05.json",
                                            "general/canvas.json"});
  SECTION("of more days than an archive may hold tables, too")
  {
    std::vector<Packed> days;
    for (int i = 0; i < 1'200; ++i)
      days.push_back({"general/" + std::to_string(2000 + i) + "-03-05.json", day({message("U01", i)})});
    f.write(days);
    CHECK(sourceParts(f.archive)->parts[1].rows == 1'200);
  }
  SECTION("or people alone, where nothing was said")
  {
    f.write({});
    CHECK(sourceParts(f.archive)->parts.size() == 1);
  }
  SECTION("but inside another archive it is not looked into")
  {
    writeZip(f.folder / "outer.zip", {{"slack.zip", bytesOf(f.archive)}});
    CHECK(sourceParts(f.folder / "outer.zip").error().code == RefusalCode::NestedArchive);
  }
}

TEST_CASE("The people of a Slack export", "[intake][slack]")
{
  SlackFixture f;
  f.write({});
  const ImportReport report = f.importPeople();
  CHECK(f.people() == 4);
  CHECK(report.counts.created == 4);
  CHECK(ImportFixture::problems(report).at("not-a-person") == 1); // who was only invited
  const MemberRecord lin = f.person("slack", "U01");
  CHECK(lin.member.displayName == "林晓雨");
  CHECK(lin.member.nickname == "小雨");
  CHECK(lin.member.role == Role::Admin);
  CHECK(lin.member.occupation == "运营");
  CHECK_FALSE(lin.member.joinedAt);
  CHECK_FALSE(lin.member.leftAt);
  REQUIRE(lin.custom.size() == 1);
  CHECK(lin.custom.front().value == "Asia/Shanghai");
  CHECK(f.person("email", "lin@example.com").member.id == lin.member.id);
  CHECK(f.person("slack.username", "lin").member.id == lin.member.id);
  const Member ann = f.person("slack", "U02").member;
  CHECK(ann.displayName == "Ann Lee");
  CHECK(ann.leftAt == Moment{1709700000}); // deactivated: not here any more, and not forgotten
  CHECK(f.person("slack", "U03").member.role == Role::Bot);
  CHECK(f.person("slack", "U04").member.displayName == "客人");
  CHECK(f.person("slack", "U04").member.role == Role::Guest);
  SECTION("come in from users.json alone")
  {
    ImportFixture other;
    CHECK(other.import(other.file("users.json", userList)).counts.created == 4);
  }
}

TEST_CASE("The messages of a Slack export", "[intake][slack]")
{
  SlackFixture f;
  struct Line {
    const char* is;
    std::string folder, message;
    std::vector<std::string> events;
  };
  const std::string hands = R"(,"reactions":[{"name":"+1","users":["U02","U04"],"count":2}])";
  const std::vector<Line> lines{
      {"a message", "general", message("U01", 1), {"U01 message general +1"}},
      {"in another channel the same day", "random", message("U01", 2), {"U01 message random +2"}},
      {"in a private channel", "staff", message("U01", 3), {"U01 message staff +3"}},
      {"in a channel that no list knows", "old", message("U01", 4), {"U01 message old +4"}},
      {"between two", "D024BE91L", message("U01", 5), {}},
      {"between a few", "mpdm-lin--ann--guest-1", message("U01", 6), {}},
      {"a reply in a thread that the channel sees",
       "general",
       message("U01", 7, subtype("thread_broadcast")),
       {"U01 message general +7"}},
      {"a file", "general", message("U01", 8, subtype("file_share")), {"U01 message general +8"}},
      {"with reactions",
       "general",
       message("U01", 9, hands),
       {"U01 message general +9", "U02 reaction general +9", "U04 reaction general +9"}},
      {"who joined", "general", message("U02", 0, subtype("channel_join")), {}},
      {"who left", "general", message("U02", 11, subtype("channel_leave")), {}},
      {"a new topic", "general", message("U01", 12, subtype("channel_topic")), {}},
      {"somebody the list of people lacks",
       "general",
       message("U09", 13, R"(,"user_profile":{"real_name":"王五","display_name":"五","name":"wang"})"),
       {"U09 message general +13"}},
      {"a bot whose user is known",
       "general",
       R"({"type":"message","subtype":"bot_message","bot_id":"B03","ts":"1709640014.0"})",
       {"U03 message general +14"}},
      {"a bot with a name only",
       "general",
       R"({"type":"message","subtype":"bot_message","bot_id":"B07","username":"CI","ts":"1709640015.0"})",
       {"B07 message general +15"}},
      {"nobody", "general", R"({"type":"message","subtype":"bot_message","ts":"1709640016.0"})", {}},
      {"a person through an application",
       "general",
       message("U01", 17, R"(,"bot_id":"B07","app_id":"A1")"),
       {"U01 message general +17"}},
      {"a comment on a file",
       "general",
       R"({"type":"message","subtype":"file_comment","comment":{"user":"U04"},"ts":"1709640018.0"})",
       {"U04 message general +18"}},
  };
  std::map<std::string, std::vector<std::string>> byFolder;
  std::vector<std::string> expected;
  for (const Line& line : lines) {
    byFolder[line.folder].push_back(line.message);
    expected.insert(expected.end(), line.events.begin(), line.events.end());
  }
  std::ranges::sort(expected);
  std::vector<Packed> days;
  for (const auto& [folder, messages] : byFolder)
    days.push_back({folder + "/2024-03-05.json", day(messages)});
  f.write(days);
  f.importPeople();
  const auto before = f.dump();
  const ImportReport report = f.importMessages();

  SECTION("are events in the channel they were said in")
  {
    CHECK(f.told() == expected);
    CHECK(report.counts.created == expected.size());
    CHECK(report.counts.peopleCreated == 2);
    CHECK(f.person("slack", "U09").member.displayName == "王五");
    CHECK(f.person("slack", "B07").member.role == Role::Bot);
    CHECK(f.person("slack", "B07").member.displayName == "CI");
    CHECK(f.person("slack", "U01").member.role == Role::Admin);
    std::map<std::string, std::string> codes;
    for (const Space& space : f.members.spaces())
      codes[space.name] = space.code;
    CHECK(codes == std::map<std::string, std::string>{
                       {"general", "C01"}, {"old", "old"}, {"random", "C02"}, {"staff", "G01"}});
  }
  SECTION("tell who joined and who left a channel")
  {
    const auto inside = MemberReader(f.db).spaces(f.person("slack", "U02").member.id);
    REQUIRE(inside.size() == 1);
    CHECK(inside.front().joinedAt == Moment{noon});
    CHECK(inside.front().leftAt == Moment{noon + 11});
  }
  SECTION("never bring in what was said")
  {
    for (const auto& [table, rows] : f.dump()) {
      INFO(table);
      CHECK(std::ranges::none_of(
          rows, [](const std::string& row) { return row.find("secret") != std::string::npos; }));
    }
  }
  SECTION("count once when they come again, alone or in an export that goes on")
  {
    const auto after = f.dump();
    const ImportReport again = f.importMessages();
    CHECK(again.counts.created + again.counts.updated + again.counts.peopleCreated == 0);
    CHECK(f.dump() == after);
    days.erase(days.begin());
    days.push_back({"general/2024-03-06.json", day({message("U01", 86'400)})});
    f.write(days);
    CHECK(f.importMessages().counts.created == 1);
    CHECK(f.events().size() == expected.size() + 1);
  }
  SECTION("are taken back exactly")
  {
    REQUIRE(f.changes.undo());
    CHECK(f.events().empty());
    for (const char* table : {"member", "identity", "member_space", "space"}) {
      INFO(table);
      CHECK(f.dump()[table] == before.at(table));
    }
  }
}

TEST_CASE("People of a Slack export who come after their messages get their names", "[intake][slack]")
{
  SlackFixture f;
  f.write({{"general/2024-03-05.json", day({message("U01", 1)})}});
  f.importMessages();
  CHECK(f.person("slack", "U01").member.displayName == "U01");
  f.importPeople();
  CHECK(f.person("slack", "U01").member.displayName == "林晓雨");
  CHECK(f.events().size() == 1);
}

TEST_CASE("A damaged day of a Slack export costs that day, and is named", "[intake][slack]")
{
  SlackFixture f;
  const std::string whole = day({message("U01", 1), message("U02", 2), message("U04", 3)});
  const std::string later = day({message("U01", 86'401)});
  const std::string deep = "[{\"type\":\"message\",\"reactions\":" + std::string(5'000, '[');
  struct Damage {
    const char* is;
    Packed file;
    std::size_t left; ///< messages of it that come in
  };
  for (const Damage& damage : std::vector<Damage>{
           {"torn inside a message", {"general/2024-03-05.json", whole.substr(0, whole.size() - 10)}, 2},
           {"torn between messages", {"general/2024-03-05.json", whole.substr(0, whole.size() - 2)}, 3},
           {"empty", {"general/2024-03-05.json", ""}, 0},
           {"something else", {"general/2024-03-05.json", R"({"ok":false,"error":"not found"})"}, 0},
           {"no JSON", {"general/2024-03-05.json", "<html>Sign in</html>"}, 0},
           {"nested too deeply", {"general/2024-03-05.json", deep}, 0},
           {"with a password", {"general/2024-03-05.json", whole, "swordfish"}, 0},
       }) {
    INFO(damage.is);
    SlackFixture torn;
    torn.write({damage.file, {"random/2024-03-06.json", later}});
    const ImportReport report = torn.importMessages();
    CHECK(torn.events().size() == damage.left + 1);
    CHECK(tornFiles(report) == std::vector<std::string>{"general/2024-03-05.json"});
    CHECK(report.counts.rejected == 1);
  }
  SECTION("packed so that it cannot be unpacked")
  {
    f.write({{"general/2024-03-05.json", whole}, {"random/2024-03-06.json", later}});
    std::string bytes = bytesOf(f.archive);
    const std::size_t at = bytes.find("general/2024-03-05.json") + 23;
    bytes.replace(at, 20, std::string(20, '\xFF'));
    writeBytes(f.archive, bytes);
    const ImportReport report = f.importMessages();
    CHECK(tornFiles(report) == std::vector<std::string>{"general/2024-03-05.json"});
    CHECK(f.told() == std::vector<std::string>{"U01 message random +86401"});
  }
  SECTION("in one message costs nothing else")
  {
    f.write({{"general/2024-03-05.json", day({message("U01", 1, R"(,"topic":"\x08")"), message("U02", 2)})}});
    const ImportReport report = f.importMessages();
    CHECK(f.events().size() == 2);
    CHECK(tornFiles(report).empty());
    CHECK(ImportFixture::problems(report).at("undecodable-text") == 1);
  }
  SECTION("of the lists costs names at most")
  {
    writeZip(f.archive, {{"channels.json", "[{\"id\":\"C01\",\"na"},
                         {"users.json", "torn"},
                         {"general/2024-03-05.json", whole}});
    CHECK(f.importMessages().counts.created == 3);
    CHECK(sourceParts(f.archive)->parts.size() == 1);
  }
}

TEST_CASE("A real Slack export", "[intake][slack]")
{
  const auto archive = fixtures::sharedData("formats/real/slack_export_testarchive.zip");
  if (archive.empty())
    return;
  ImportFixture f("UTC");
  const SourceParts found = sourceParts(archive).value();
  REQUIRE(found.parts.size() == 2);
  for (const SourceFile& part : found.parts)
    REQUIRE(applyImport(f.stores, part, {}));
  // Counted from the files by another program: four people, and three bots that have no user.
  CHECK(f.people() == 7);
  CHECK(f.events().size() == 145);
  CHECK(f.members.spaces().size() == 2);
  const auto before = f.dump();
  for (const SourceFile& part : found.parts)
    CHECK(applyImport(f.stores, part, {})->counts.created == 0);
  CHECK(f.dump() == before);
}
