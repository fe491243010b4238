// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/catch.h"
#include "tests/cli/program.h"

using namespace weilu::cli_tests;
using nlohmann::json;

namespace {

/// Eight people with addresses, and a running campaign of the template \c type.
struct Hall {
  Folder folder;
  std::string file = folder.community();

  explicit Hall(const std::string& type)
  {
    std::string csv = "id,name,email,joined_at\n";
    for (int i = 1; i <= 8; ++i) {
      const std::string number = std::to_string(i);
      csv += "u" + number + ",P" + number + ",p" + number + "@x.org,2023-05-01\n";
    }
    REQUIRE(run({"import", file, folder.write("a.csv", csv), "--as", "members"}).code == 0);
    REQUIRE(campaigns("add", {"--from", type, "--title", "It", "--starts", "2024-03-01 09:00"}).code == 0);
    for (const char* state : {"planned", "running"})
      REQUIRE(campaigns("move", {"It", state}).code == 0);
  }
  [[nodiscard]] Run campaigns(const std::string& verb, std::vector<std::string> words) const
  {
    words.insert(words.begin(), {"campaigns", verb, file});
    return run(words);
  }
  [[nodiscard]] json asked(const std::string& verb, std::vector<std::string> words = {"It"}) const
  {
    words.push_back("--json");
    return campaigns(verb, words).json();
  }
};

} // namespace

TEST_CASE("A vote is taken from a file and by hand", "[cli][votes]")
{
  const Hall hall("vote");
  const std::string good =
      hall.folder.write("good.csv", "Email,Choice\np1@x.org,a\np2@x.org,Second option\np3@x.org,b\n");
  REQUIRE(hall.campaigns("ballots", {"It", good}).code == 0);
  json vote = hall.asked("vote");
  CHECK(vote["ballots"] == 3);
  CHECK(vote["winners"] == json{"b"});
  CHECK(column(vote["options"], "votes") == std::vector{1, 2});
  CHECK(vote["rounds"].empty());
  CHECK(vote["people"][0]["choice"] == json{"a"});

  SECTION("but a file with a bad row changes nothing, and says where it is")
  {
    const std::string bad =
        hall.folder.write("bad.csv", "Email,Choice\np4@x.org,a\nnobody@x.org,a\np5@x.org,tea\n");
    const Run refused = hall.campaigns("ballots", {"It", bad});
    CHECK(refused.code == 1);
    CHECK(refused.err.find("row 3, column \"Email\"") != std::string::npos);
    CHECK(refused.err.find("row 4, column \"Choice\": No option of the vote (tea)") != std::string::npos);
    CHECK(hall.asked("vote")["ballots"] == 3);
    CHECK(hall.asked("ballots", {"It", bad, "--dry-run"})["problems"].size() == 2);
    const json partly = hall.asked("ballots", {"It", bad, "--partly"});
    CHECK(partly["ballots"] == 1);
    CHECK(partly["problems"][1]["why"] == "unknown");
    CHECK(hall.asked("vote")["ballots"] == 4);
  }
  SECTION("and one ballot is replaced and taken back")
  {
    REQUIRE(hall.campaigns("ballot", {"It", "1", "b"}).code == 0);
    CHECK(column(hall.asked("vote")["options"], "votes") == std::vector{0, 3});
    const Run wrong = hall.campaigns("ballot", {"It", "1", "x"});
    CHECK(wrong.code == 1);
    CHECK(wrong.err.find("The ballot of P1: \"x\" is no option of this vote.") != std::string::npos);
    REQUIRE(hall.campaigns("ballot", {"It", "1", "--remove"}).code == 0);
    CHECK(hall.asked("vote")["ballots"] == 2);
    REQUIRE(run({"undo", hall.file}).code == 0);
    CHECK(hall.asked("vote")["ballots"] == 3);
    CHECK(hall.campaigns("vote", {"It"}).out.find("Chosen: Second option") != std::string::npos);
  }
}

TEST_CASE("People check in day by day", "[cli][votes]")
{
  const Hall hall("check-in");
  for (const char* day : {"2024-03-01", "2024-03-03"})
    REQUIRE(hall.campaigns("check-in", {"It", "1", "2", "--on", day}).code == 0);
  const Run again = hall.campaigns("check-in", {"It", "1", "--on", "2024-03-03"});
  CHECK(again.code == 1);
  CHECK(again.err.find("P1 checked in on 2024-03-03 already.") != std::string::npos);
  REQUIRE(hall.campaigns("check-in", {"It", "1", "--on", "2024-03-02", "--make-up"}).code == 0);
  const json streaks = hall.asked("streaks", {"It", "--as-of", "2024-03-04"});
  CHECK(streaks["from"] == "2024-03-01");
  CHECK(streaks["to"] == "2024-03-04");
  CHECK(column(streaks["people"], "total") == std::vector{3, 2});
  CHECK(column(streaks["people"], "current") == std::vector{3, 1});
  CHECK(column(streaks["people"], "make_ups_left") == std::vector{2, 3});
  CHECK(streaks["people"][0]["days"][1] == json{{"day", "2024-03-02"}, {"made_up", true}});
  REQUIRE(hall.campaigns("check-in", {"It", "1", "--on", "2024-03-02", "--remove"}).code == 0);
  CHECK(column(hall.asked("streaks")["people"], "longest") == std::vector{1, 1});
  CHECK(hall.campaigns("check-in", {"It", "1", "2", "--remove"}).code == 2);
  CHECK(hall.campaigns("vote", {"It"}).code == 0); // nobody voted
  CHECK(hall.campaigns("ballot", {"It", "1", "a"}).code == 1);
}

TEST_CASE("Who brought whom is noted once and without loops", "[cli][votes]")
{
  const Hall hall("referral");
  REQUIRE(hall.campaigns("refer", {"It", "2", "1"}).code == 0);
  REQUIRE(hall.campaigns("refer", {"It", "email:p3@x.org", "1"}).code == 0);
  const Run loop = hall.campaigns("refer", {"It", "1", "3"});
  CHECK(loop.code == 1);
  CHECK(loop.err.find("P1 → P3 → P1") != std::string::npos);
  CHECK(hall.campaigns("refer", {"It", "4", "4"}).err.find("P4 cannot bring themselves.") !=
        std::string::npos);
  const json all = hall.asked("referrals");
  REQUIRE(all["people"].size() == 1);
  CHECK(all["tiers"].size() == 3);
  CHECK(all["people"][0]["count"] == 2);
  CHECK(all["people"][0]["reached"] == 1);
  CHECK(all["people"][0]["points"] == 20);
  CHECK(hall.asked("participants")["counts"]["signed-up"] == 2);
  REQUIRE(hall.campaigns("refer", {"It", "2", "--remove"}).code == 0);
  CHECK(hall.asked("referrals")["people"][0]["brought"][0]["name"] == "P3");
}
