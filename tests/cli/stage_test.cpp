// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/catch.h"
#include "tests/cli/program.h"

#include <chrono>
#include <cstdio>
#include <functional>

using namespace weilu::cli_tests;

namespace {

/// 1 March 2026, a Sunday, and \p days later.
std::string day(int days = 0)
{
  const std::chrono::year_month_day date(std::chrono::sys_days(std::chrono::year(2026) / 3 / 1) +
                                         std::chrono::days(days));
  char text[32];
  std::snprintf(text, sizeof text, "%04d-%02u-%02u", static_cast<int>(date.year()),
                static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
  return text;
}

/// 80 people for two years; \p active of them in each of 20 weeks.
std::string community(const Folder& folder, const std::function<int(int)>& active)
{
  std::string members = "id,joined\n", events = "id,at\n";
  for (int id = 1; id <= 80; ++id)
    members += "p" + std::to_string(id) + ",2024-01-05\n";
  for (int week = 0; week < 20; ++week) {
    for (int id = 1; id <= active(week); ++id)
      events += "p" + std::to_string(id) + "," + day(-7 * (19 - week)) + " 12:00:00\n";
  }
  const std::string file = folder.community();
  REQUIRE(run({"import", file, folder.write("members.csv", members)}).code == 0);
  REQUIRE(run({"import", file, folder.write("activity.csv", events)}).code == 0);
  return file;
}

nlohmann::json asked(const std::string& file, const std::string& metric)
{
  const Run made = run({"metrics", file, metric, "--as-of", day(), "--json"});
  INFO(made.err);
  REQUIRE(made.code == 0);
  return made.json();
}

} // namespace

TEST_CASE("The stage on the command line", "[cli][stage]")
{
  const Folder folder;
  SECTION("comes with its evidence, whose numbers open their people")
  {
    const std::string file = community(folder, [](int) { return 30; });
    const auto json = asked(file, "stage");
    CHECK(json["stage"] == "maturity");
    REQUIRE(json["evidence"].size() == 6);
    CHECK(json["evidence"][0]["fact"] == "net-growth");
    CHECK(json["evidence"][3]["value"] == 0.375);
    CHECK(json["playbook"]["tasks"].size() >= 3);
    for (const auto& row : json["evidence"]) {
      const auto people =
          run({"metrics", file, "stage", "--as-of", day(), "--json", "--people", row["cell"]}).json();
      CHECK(people["count"] == row["people"]);
    }
    CHECK(run({"metrics", file, "stage", "--people", "mood"}).code == 2);
  }
  SECTION("is a decline where activity falls for long")
  {
    const auto json = asked(community(folder, [](int week) { return 70 - 3 * week; }), "stage");
    CHECK(json["stage"] == "decline");
    CHECK(json["evidence"][1]["met"] == true);
    CHECK(json["evidence"][1]["p"] < 0.05);
  }
  SECTION("of an empty file is a start")
  {
    const auto json = asked(folder.community(), "stage");
    CHECK(json["stage"] == "startup");
    CHECK(json["evidence"].empty());
  }
}

TEST_CASE("The scorecard on the command line", "[cli][stage]")
{
  const Folder folder;
  const std::string file = community(folder, [](int) { return 30; });
  REQUIRE(run({"targets", file, "set", "maturity", "wau-share", "40%"}).code == 0);
  const auto json = asked(file, "scorecard");
  REQUIRE(json["rows"].size() == 11);
  CHECK(json["weeks"].size() == 12);
  const auto& share = json["rows"][2];
  CHECK(share["indicator"] == "wau-share");
  CHECK(share["actual"] == 0.375);
  CHECK(share["target"] == 0.4);
  CHECK(share["met"] == false);
  CHECK(json["rows"][10]["recorded"] == false);
  CHECK(json["rows"][10]["actual"].is_null());
  const auto people =
      run({"metrics", file, "scorecard", "--as-of", day(), "--json", "--people", "wau-share"}).json();
  CHECK(people["count"] == 30);
  REQUIRE(run({"undo", file}).code == 0);
  CHECK(asked(file, "scorecard")["rows"][2]["target"] == 0.25);
}

TEST_CASE("Notes, targets and costs on the command line", "[cli][planning]")
{
  const Folder folder;
  const std::string file = folder.community();
  SECTION("notes are added, changed and removed")
  {
    REQUIRE(
        run({"annotations", file, "add", "2026-10-01", "国庆", "--until", "2026-10-07", "--kind", "holiday"})
            .code == 0);
    REQUIRE(run({"annotations", file, "edit", "1", "国庆假期"}).code == 0);
    const auto notes = run({"annotations", file, "--json"}).json()["annotations"];
    REQUIRE(notes.size() == 1);
    CHECK(notes[0]["text"] == "国庆假期");
    CHECK(notes[0]["to"] == "2026-10-07");
    CHECK(notes[0]["kind"] == "holiday");
    CHECK(run({"annotations", file, "remove", "1", "--json"}).json()["change"].is_number());
    CHECK(run({"annotations", file, "list", "--json"}).json()["annotations"].empty());
    CHECK(run({"annotations", file, "remove", "1"}).code == 1);
    CHECK(run({"annotations", file, "add", "2026-10-32", "x"}).code == 1);
    CHECK(run({"annotations", file, "add", "2026-10-02", "x", "--until", "2026-10-01"}).code == 1);
    CHECK(run({"annotations", file, "add", "2026-10-02", "x", "--kind", "party"}).code == 1);
  }
  SECTION("targets are set, listed and reset")
  {
    CHECK(run({"targets", file, "set", "growth", "roster", "5000"}).code == 0);
    const auto own = [&] {
      int count = 0;
      const auto json = run({"targets", file, "list", "growth", "--json"}).json();
      for (const auto& row : json["targets"])
        count += row["own"] ? 1 : 0;
      return count;
    };
    CHECK(own() == 1);
    CHECK(run({"targets", file, "reset", "growth", "roster"}).code == 0);
    CHECK(own() == 0);
    CHECK(run({"targets", file, "set", "growth", "wau-share", "120%"}).code == 1);
    CHECK(run({"targets", file, "set", "growth", "wau-share", "much"}).code == 1);
    CHECK(run({"targets", file, "set", "teenager", "roster", "5"}).code == 1);
  }
  SECTION("costs are entered and removed")
  {
    REQUIRE(run({"costs", file, "add", "小红书", "1234.50", "--on", "2026-09-01", "--note", "投放"}).code ==
            0);
    const auto costs = run({"costs", file, "--json"}).json()["costs"];
    REQUIRE(costs.size() == 1);
    CHECK(costs[0]["amount"] == 123'450);
    CHECK(costs[0]["currency"] == "CNY");
    CHECK(run({"costs", file, "add", "小红书", "-3"}).code != 0);
    CHECK(run({"costs", file, "remove", "1"}).code == 0);
    CHECK(run({"costs", file, "remove", "1"}).code == 1);
  }
}
