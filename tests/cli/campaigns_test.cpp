// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/catch.h"
#include "tests/cli/program.h"

using namespace weilu::cli_tests;
using nlohmann::json;

namespace {

/// A community of 60 silent people and a win-back for them.
struct Club {
  Folder folder;
  std::string file = folder.community();

  Club()
  {
    std::string csv = "id,name,joined_at\n";
    for (int i = 1; i <= 60; ++i)
      csv += "u" + std::to_string(i) + ",P" + std::to_string(i) + ",2023-05-01\n";
    REQUIRE(run({"import", file, folder.write("a.csv", csv), "--as", "members"}).code == 0);
    REQUIRE(campaigns("add", {"--from", "win-back", "--title", "Come back", "--starts", "2024-03-01 19:30"})
                .code == 0);
  }
  [[nodiscard]] Run campaigns(const std::string& verb, std::vector<std::string> words) const
  {
    words.insert(words.begin(), {"campaigns", verb, file});
    return run(words);
  }
  [[nodiscard]] json asked(const std::string& verb, std::vector<std::string> words = {"Come back"}) const
  {
    words.push_back("--json");
    return campaigns(verb, words).json();
  }
  void move(std::initializer_list<std::string> states) const
  {
    for (const std::string& state : states)
      REQUIRE(campaigns("move", {"Come back", state}).code == 0);
  }
};

} // namespace

TEST_CASE("Who came is taken from an attendance file", "[cli][campaigns]")
{
  const Club club;
  club.move({"planned", "running"});
  const std::string list =
      club.folder.write("came.csv", "name,created_at\nP1,2024-03-01 19:32\nGuest,2024-03-01 19:40\n");
  const auto attend = [&](std::vector<std::string> words) {
    words.insert(words.begin(), "Come back");
    words.push_back("--json");
    return club.campaigns("attend", words);
  };
  const auto came = [&] { return club.asked("participants")["counts"]["checked-in"]; };
  SECTION("once, however often it comes in")
  {
    const json preview = attend({list, "--dry-run"}).json();
    CHECK(preview["counts"]["walk-in"] == 1);
    CHECK(preview["counts"]["unknown"] == 1);
    CHECK(preview["people"][1]["problem"] == "unknown-person");
    CHECK(came() == 0);
    CHECK(attend({list}).code == 0);
    CHECK(came() == 1);
    CHECK(attend({list}).json()["counts"]["already"] == 1);
    CHECK(came() == 1);
  }
  SECTION("and one of another day only when that is confirmed")
  {
    const std::string other = club.folder.write("other.csv", "name,created_at\nP1,2024-05-01 19:32\n");
    const Run refused = attend({other});
    CHECK(refused.code == 1);
    CHECK_FALSE(refused.err.empty());
    CHECK(came() == 0);
    CHECK(attend({other, "--confirmed"}).code == 0);
    CHECK(came() == 1);
  }
}

TEST_CASE("What a campaign refuses is said in both languages and leaves the file alone", "[cli][campaigns]")
{
  const Club club;
  club.move({"planned", "running"});
  REQUIRE(club.campaigns("note", {"1", "checked-in", "1"}).code == 0);
  const auto refused = [&](std::vector<std::string> words, const std::string& zh, const std::string& en) {
    const json before = run({"history", club.file, "--json"}).json();
    const json people = club.asked("participants");
    for (const auto& [language, said] : {std::pair<std::string, std::string>("zh", zh), {"en", en}}) {
      std::vector<std::string> asked{"--lang", language};
      asked.insert(asked.end(), words.begin(), words.end());
      const Run answer = run(asked);
      INFO(answer.err);
      CHECK(answer.code == 1);
      CHECK((answer.err + answer.out).find(said) != std::string::npos);
    }
    CHECK(run({"history", club.file, "--json"}).json() == before);
    CHECK(club.asked("participants") == people);
  };
  refused({"campaigns", "note", club.file, "1", "checked-in", "1"}, "已经记为“到场”",
          "is noted as \"Came\" already");
  const std::string other = club.folder.write("other.csv", "name,created_at\nP1,2024-05-01 19:32\n");
  refused({"campaigns", "attend", club.file, "1", other}, "没有改动", "It may be of another event");
  const std::string cut = club.folder.write("cut.json", "{\"weilu_lottery\": 1, \"title\": \"Th");
  refused({"lottery", "verify", cut}, "文件被截断或改动过", "it was cut short or changed");
  refused({"campaigns", "contact-cap", club.file, "0", "7"}, "触达上限", "Anybody can be contacted");
  refused({"campaigns", "contact-cap", club.file, "x", "7"}, "触达上限", "Anybody can be contacted");
}

TEST_CASE("How often anybody is contacted is set on the command line", "[cli][campaigns]")
{
  const Club club;
  const json shipped{{"times", 2}, {"days", 7}}, other{{"times", 1}, {"days", 30}};
  CHECK(club.asked("contact-cap", {}) == shipped);
  CHECK(club.asked("contact-cap", {"1", "30"}) == other);
  CHECK(run({"undo", club.file}).code == 0);
  CHECK(club.asked("contact-cap", {}) == shipped);
}

TEST_CASE("Campaigns go into a calendar file", "[cli][campaigns]")
{
  const Club club;
  REQUIRE(
      club.campaigns("add", {"--from", "meetup", "--title", "Tea", "--starts", "2024-04-01 10:00"}).code ==
      0);
  REQUIRE(club.campaigns("add", {"--from", "vote", "--title", "Which one"}).code == 0);
  const auto titles = [](const std::string& text) {
    std::vector<std::string> found;
    for (std::size_t at = 0; (at = text.find("SUMMARY:", at)) != std::string::npos; at += 8)
      found.push_back(text.substr(at + 8, text.find("\r\n", at) - at - 8));
    return found;
  };
  using Titles = std::vector<std::string>;
  SECTION("all of them to standard output, those without a date being said")
  {
    const Run all = club.campaigns("ics", {});
    CHECK(all.code == 0);
    CHECK(titles(all.out) == Titles{"Come back", "Tea"});
    CHECK(all.out.find("DTSTART:20240301T193000Z") != std::string::npos);
    CHECK(all.err.find('1') != std::string::npos);
  }
  SECTION("one, or those of a type, into a file that is written over")
  {
    const std::string out = club.folder.write("out.ics", "before");
    CHECK(club.campaigns("ics", {out, "--only", "Tea", "--json"}).json()["entries"] == 1);
    CHECK(titles(bytes(out)) == Titles{"Tea"});
    CHECK(club.campaigns("ics", {out, "--type", "win-back"}).code == 0);
    CHECK(titles(bytes(out)) == Titles{"Come back"});
  }
  SECTION("and what cannot be done is said")
  {
    CHECK(club.campaigns("ics", {"--only", "Coffee"}).code == 1);
    CHECK(club.campaigns("ics", {club.folder.path("no/out.ics")}).code == 1);
    CHECK(club.campaigns("ics", {"--type", "tea"}).code == 2);
  }
}

TEST_CASE("A campaign is planned, run and closed on the command line", "[cli][campaigns]")
{
  const Club club;
  const json all = club.asked("list", {});
  REQUIRE(all["campaigns"].size() == 1);
  CHECK(all["campaigns"][0]["type"] == "win-back");
  CHECK(all["campaigns"][0]["starts"] == "2024-03-01 19:30:00");
  club.move({"planned", "inviting"});
  const json shown = club.asked("show");
  CHECK(shown["audience"]["people"] == 60);
  CHECK(shown["hold_out"]["held_out"] == 6);
  const auto overview = [&club](const std::string& asOf) {
    return run({"overview", club.file, "--as-of", asOf, "--json"}).json();
  };
  CHECK(overview("2024-02-20")["campaign_tasks"].empty());
  CHECK(overview("2024-02-23")["campaign_tasks"].size() == 1);
  CHECK(overview("2024-02-23")["campaign_tasks"][0]["due"] == "2024-02-23");
  CHECK(overview("2024-02-23")["upcoming"][0]["title"] == "Come back");
  CHECK(overview("2024-02-10")["upcoming"].empty());
  CHECK(club.asked("invitations", {"Come back", "--channel", "wechat"})["people"].size() == 54);
  REQUIRE(club.campaigns("invite", {"1", "--channel", "wechat"}).code == 0);
  club.move({"running"});
  REQUIRE(club.campaigns("note", {"1", "checked-in", "1", "2"}).code == 0);
  const Run again = club.campaigns("note", {"1", "checked-in", "1"});
  CHECK(again.code == 1);
  CHECK(again.err.find("P1 is noted as \"Came\" already.") != std::string::npos);
  const json people = club.asked("participants");
  CHECK(people["counts"]["checked-in"] == 2);
  CHECK(people["counts"]["invited"] == 54);
  club.move({"done"});
  const json result = club.asked("result", {"Come back", "--as-of", "2024-05-01"});
  CHECK(result["participation"]["of"] == 54);
  CHECK(result["retained"]["held_out"]["of"] == 6);
  CHECK(result["retained"]["days_left"] == 0);
  CHECK(club.asked("compare", {})["kinds"][0]["campaigns"] == 1);
  CHECK(run({"undo", club.file}).code == 0);
  CHECK(club.asked("list", {})["campaigns"][0]["state"] == "running");
}

TEST_CASE("A campaign without invitations has no share of those invited", "[cli][campaigns]")
{
  const Club club;
  club.move({"planned", "running"});
  REQUIRE(club.campaigns("note", {"1", "checked-in", "1", "2"}).code == 0);
  const json result = club.asked("result");
  CHECK(result["invitations"] == false);
  CHECK(result["came"] == 2);
  CHECK(result["participation"]["share"].is_null());
  CHECK(result["by_layer"][0]["there"] == 2);
  CHECK(club.campaigns("result", {"1"}).out.find("no invitations") != std::string::npos);
  const json kind = club.asked("compare", {})["kinds"][0];
  CHECK(kind["invited"] == 0);
  CHECK(kind["came"] == 2);
  CHECK(kind["participation"]["of"] == 0);
  CHECK(club.campaigns("compare", {}).out.find("no invitations") != std::string::npos);
}

TEST_CASE("What a campaign is about, where and whose is edited and shown", "[cli][campaigns]")
{
  const Club club;
  REQUIRE(club.campaigns("edit", {"1", "--theme", "Tea", "--link", "https://example.org/tea", "--owner",
                                  "Anna", "--helper", "Ben", "--helper", "Chen"})
              .code == 0);
  const json plan = club.asked("show")["plan"];
  CHECK(plan["theme"] == "Tea");
  CHECK(plan["helpers"] == json{"Ben", "Chen"});
  const std::string shown = club.campaigns("show", {"1"}).out;
  for (const char* line : {"Tea", "https://example.org/tea", "Anna", "Ben, Chen"})
    CHECK(shown.find(line) != std::string::npos);
  CHECK(shown.find("Place") == std::string::npos);
  const Run wrong = club.campaigns("edit", {"1", "--link", "meeting 123"});
  CHECK(wrong.code == 1);
  CHECK(wrong.err.find("\"meeting 123\" is no link") != std::string::npos);
  REQUIRE(club.campaigns("edit", {"1", "--helper", "none", "--title", "Again"}).code == 0);
  CHECK(club.asked("show", {"Again"})["plan"]["helpers"].empty());
  CHECK(club.asked("show", {"Again"})["plan"]["theme"] == "Tea");
  CHECK(run({"undo", club.file}).code == 0);
  CHECK(club.asked("show")["plan"]["helpers"].size() == 2);
}

TEST_CASE("What a campaign cannot do is said in a sentence", "[cli][campaigns]")
{
  const Club club;
  const Run move = club.campaigns("move", {"Come back", "done"});
  CHECK(move.code == 1);
  CHECK(move.err.find("cannot go from \"Idea\" to \"Done\"") != std::string::npos);
  CHECK(club.campaigns("show", {"Nobody"}).code == 1);
  CHECK(club.campaigns("add", {"--from", "nothing"}).code == 2);
  CHECK(club.campaigns("add", {"--from", "vote", "--starts", "2024-13-01"}).code == 1);
  CHECK(club.campaigns("invite", {"1", "--channel", "wechat"}).err.find("Nobody can be invited") !=
        std::string::npos);
}
