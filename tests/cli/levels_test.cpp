// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/catch.h"
#include "tests/cli/program.h"

using namespace weilu::cli_tests;

namespace {

/// A community of two: one did ten things worth points in June 2024, the other nothing.
struct TwoPeople {
  Folder folder;
  std::string file = folder.community();

  TwoPeople()
  {
    REQUIRE(run({"import", file, folder.write("members.csv", "id,name\n1,张三\n2,李四\n")}).code == 0);
    std::string csv = "id,at,kind\n";
    for (int day = 10; day < 20; ++day)
      csv += "1,2024-06-" + std::to_string(day) + " 10:00:00,contribute\n";
    REQUIRE(run({"import", file, folder.write("activity.csv", csv)}).code == 0);
  }
  [[nodiscard]] std::int64_t balance(const std::string& person = "1") const
  {
    const Run made = run({"points", file, person, "--json"});
    INFO(made.err);
    REQUIRE(made.code == 0);
    return made.json()["balance"];
  }
};

} // namespace

TEST_CASE("Points by the command line", "[cli]")
{
  const TwoPeople two;
  SECTION("are earned by what came in")
  {
    const auto json = run({"points", two.file, "1", "--json"}).json();
    CHECK(json["balance"] == 300);
    REQUIRE(json["ledger"].size() == 10);
    CHECK(json["ledger"][0]["date"] == "2024-06-19");
    CHECK(json["ledger"][0]["amount"] == 30);
    CHECK(json["ledger"][0]["source"] == "rule");
    CHECK(two.balance("2") == 0);
    const Run text = run({"points", two.file, "1", "--lang", "en"});
    CHECK(text.out.find("张三: 300 points") != std::string::npos);
  }
  SECTION("are granted and taken, but not below nothing")
  {
    CHECK(run({"points", two.file, "grant", "2", "--amount", "20", "--reason", "thanks"}).code == 0);
    CHECK(two.balance("2") == 20);
    const Run refused = run({"points", two.file, "grant", "1", "2", "--amount=-21", "--lang", "en"});
    CHECK(refused.code == 1);
    CHECK(refused.err.find("李四 has 20 points; 21 are needed.") != std::string::npos);
    CHECK(two.balance("1") == 300);
    CHECK(run({"points", two.file, "grant", "9", "--amount", "20"}).code == 1);
    CHECK(run({"points", two.file, "grant", "2"}).code == 1);
  }
  SECTION("follow rules that can be listed and computed anew")
  {
    const auto rules = run({"points", two.file, "rules", "--json"}).json();
    CHECK(rules["rules"].size() == 9);
    CHECK(rules["rules"][0]["code"] == "check-in");
    const auto dry = run({"points", two.file, "recompute", "--dry-run", "--json"}).json();
    CHECK(dry["rules"].empty());
    const auto since =
        run({"points", two.file, "recompute", "--since", "2024-06-15", "--rule", "contribute", "--json"})
            .json();
    CHECK(since["change"].is_null());
    CHECK(run({"points", two.file, "recompute", "--rule", "nothing"}).code == 1);
    CHECK(run({"points", two.file, "recompute", "--since", "June"}).code == 1);
  }
}

TEST_CASE("Levels by the command line", "[cli]")
{
  const TwoPeople two;
  const auto evaluate = [&](std::vector<std::string> more) {
    std::vector<std::string> arguments{"levels", "evaluate", two.file, "--as-of", "2024-06-20", "--json"};
    arguments.insert(arguments.end(), more.begin(), more.end());
    const Run made = run(arguments);
    INFO(made.err);
    REQUIRE(made.code == 0);
    return made.json();
  };
  REQUIRE(run({"benefits", two.file, "add", "Mug", "--cost", "12.5", "--gives", "silver"}).code == 0);
  const auto preview = evaluate({});
  REQUIRE(preview["up"].size() == 1);
  CHECK(preview["up"][0]["mostly_from"]["points"] == 300);
  CHECK(preview["up"][0]["mostly_from"]["source"] == "rule");
  CHECK(preview["benefits"] ==
        nlohmann::json::parse(R"([{"benefit":"Mug","given":1,"taken_back":0,"without":0}])"));
  CHECK(preview["cost"]["CNY"] == 1250);
  CHECK(preview["up"][0]["person"] == 1);
  CHECK(preview["up"][0]["from"] == "trainee");
  CHECK(preview["up"][0]["to"] == "silver");
  CHECK(preview["up"][0]["points"] == 300);
  CHECK(preview["applied"].is_null());
  CHECK(evaluate({})["up"].size() == 1); // nothing was changed
  CHECK(evaluate({"--apply"})["applied"].is_number());
  const auto again = evaluate({"--apply"});
  CHECK(again["up"].empty());
  CHECK(again["down"].empty());
  const auto ladder = run({"levels", two.file, "--as-of", "2024-06-20", "--json"}).json();
  CHECK(column<std::string>(ladder["levels"], "code") ==
        std::vector<std::string>{"trainee", "silver", "gold", "platinum", "obsidian"});
  CHECK(column(ladder["levels"], "people") == std::vector<int>{1, 1, 0, 0, 0});
  CHECK(run({"levels", "forget", two.file}).code == 2);
}
