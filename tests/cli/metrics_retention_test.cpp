// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/catch.h"
#include "tests/cli/program.h"

using namespace weilu::cli_tests;
using Ints = std::vector<int>;
using Rows = std::vector<Ints>;

namespace {

/// Imports an activity file made of "person,date[,kind]" lines.
void bringIn(const Folder& folder, const std::string& file, const std::vector<std::string>& events,
             const std::string& head = "id,at")
{
  std::string csv = head + "\n";
  for (const std::string& event : events)
    csv += event + "\n";
  const auto run = weilu::cli_tests::run({"import", file, folder.write("activity.csv", csv), "--json"});
  INFO(run.err);
  REQUIRE(run.code == 0);
}

nlohmann::json metric(const std::string& file, std::vector<std::string> arguments)
{
  arguments.insert(arguments.begin(), {"metrics", file});
  arguments.emplace_back("--json");
  const Run made = run(arguments);
  INFO(made.err);
  REQUIRE(made.code == 0);
  return made.json();
}

Rows cells(const nlohmann::json& json)
{
  Rows rows;
  for (const auto& row : json.at("rows"))
    rows.push_back(column(row.at("cells"), "people"));
  return rows;
}

} // namespace

TEST_CASE("Retention on the command line", "[cli]")
{
  const Folder folder;
  const std::string weekStart = GENERATE("monday", "sunday");
  const std::string file = folder.community("UTC", weekStart);
  std::vector<std::string> events;
  for (const char* date : {"06-10", "06-11", "06-17", "06-24", "07-04", "07-11"})
    events.push_back(std::string("1,2020-") + date + " 12:00:00");
  for (const char* date : {"06-10", "06-11", "06-17", "07-04", "07-11", "07-25"})
    events.push_back(std::string("2,2020-") + date + " 12:00:00");
  bringIn(folder, file, events);
  const std::vector<std::string> range{"--from",   "2020-06-10", "--to",    "2020-07-25",
                                       "--period", "week",       "--as-of", "2020-08-30"};
  const auto asked = [&](std::vector<std::string> arguments) {
    arguments.insert(arguments.end(), range.begin(), range.end());
    return metric(file, arguments);
  };

  SECTION("is a triangle of the documented shape")
  {
    const auto json = asked({"retention", "--cohort", "recurring"});
    CHECK(json["period"] == "week");
    CHECK(json["mode"] == "classic");
    CHECK(cells(json) == Rows{{2, 2, 1, 2, 2, 0, 1},
                              {2, 1, 2, 2, 0, 1},
                              {1, 1, 1, 0, 0},
                              {2, 2, 0, 1},
                              {2, 0, 1},
                              {0, 0},
                              {1}});
    CHECK(json["rows"][0]["size"] == 2);
    CHECK(json["rows"][0]["cells"][2] == nlohmann::json{{"k", 2}, {"people", 1}, {"finished", true}});
    CHECK(json["mean"][1] == nlohmann::json{{"k", 1}, {"people", 6}, {"size", 9}});
  }
  SECTION("lists the people of a cell")
  {
    const std::string cohort = weekStart == "monday" ? "2020-06-08:2" : "2020-06-07:2";
    const auto json = asked({"retention", "--cohort", "recurring", "--people", cohort});
    CHECK(json["count"] == 1);
  }
  SECTION("knows other cohorts, and rolling retention")
  {
    CHECK(cells(asked({"retention", "--cohort", "first", "--mode", "rolling"})).front() ==
          Ints{2, 2, 2, 2, 2, 1, 1});
    CHECK(cells(asked({"retention", "--cohort", "visit"})).front().front() >= 0);
  }
  SECTION("refuses what it does not know")
  {
    CHECK(run({"metrics", file, "retention", "--cohort", "nothing"}).code == 2);
    CHECK(run({"metrics", file, "retention", "--cohort", "recurring", "--elapsed"}).code == 2);
    CHECK(run({"metrics", file, "retention", "--people", "2020-06-08:x"}).code == 2);
  }
}

TEST_CASE("Stickiness on the command line", "[cli]")
{
  const Folder folder;
  const std::string file = folder.community();
  std::vector<std::string> events;
  for (int day = 11; day <= 19; ++day) {
    events.push_back("p1,2020-01-" + std::to_string(day) + " 12:00:00");
    if (day % 2 == 1)
      events.push_back("p2,2020-01-" + std::to_string(day) + " 12:00:00");
  }
  bringIn(folder, file, events);
  const std::vector<std::string> asked{"stickiness", "--from", "2020-01-11", "--to", "2020-01-20"};
  CHECK(column(metric(file, asked)["rows"], "people") == Ints{0, 0, 0, 0, 1, 0, 0, 0, 1, 0});
  auto people = asked;
  people.insert(people.end(), {"--people", "9"});
  CHECK(metric(file, people)["count"] == 1);
}

TEST_CASE("A funnel on the command line", "[cli]")
{
  const Folder folder;
  const std::string file = folder.community();
  bringIn(folder, file,
          {"a,2024-01-01 10:00:00,sign-up", "b,2024-01-01 10:00:00,sign-up", "b,2024-01-02 10:00:00,pay",
           "c,2024-01-01 10:00:00,sign-up", "c,2024-01-03 10:00:00,pay", "c,2024-01-05 10:00:00,movie",
           "d,2024-01-01 10:00:00,movie", "e,2024-01-01 10:00:00,pay", "e,2024-01-02 10:00:00,sign-up",
           "e,2024-01-03 10:00:00,movie"},
          "id,at,kind");
  const std::vector<std::string> asked{"funnel", "--steps", "sign-up,pay,movie", "--window", "14"};
  const auto json = metric(file, asked);
  CHECK(column(json["steps"], "people") == Ints{4, 2, 1});
  CHECK(json["steps"][0]["step"] == "sign-up");
  CHECK(json["steps"][0]["median_seconds"].is_null());
  CHECK(json["steps"][2]["of_first"] == .25);
  CHECK(json["steps"][2]["of_previous"] == .5);
  CHECK(json["steps"][1]["median_seconds"] == 36 * 3600);
  auto lost = asked;
  lost.insert(lost.end(), {"--people", "2:lost"});
  CHECK(metric(file, lost)["count"] == 2);
  CHECK(run({"metrics", file, "funnel", "--steps", "nothing"}).code == 2);
  CHECK(column(metric(file, {"funnel"})["steps"], "people") == Ints{0, 0, 0, 0, 0}); // nobody has a join date
}

TEST_CASE("Contributions on the command line", "[cli]")
{
  const Folder folder;
  const std::string file = folder.community();
  bringIn(folder, file,
          {"a,2024-01-01 10:00:00,contribute,8,Tea", "b,2024-01-02 10:00:00,contribute,2,Tea",
           "c,2024-01-03 10:00:00,message,1,Wine", "d,2024-01-03 10:00:00,message,1,Wine"},
          "id,at,kind,count,space");
  const std::vector<std::string> range{"--from", "2024-01-01", "--to", "2024-01-30", "--as-of", "2024-01-30"};
  const auto asked = [&](std::vector<std::string> arguments) {
    arguments.insert(arguments.end(), range.begin(), range.end());
    return metric(file, arguments);
  };
  const auto json = asked({"concentration"});
  CHECK(json["people"] == 4);
  CHECK(json["contributions"] == 10);
  CHECK(json["contributor_share"] == .5);
  CHECK(json["top_10_share"] == .8);
  CHECK(json["gini"].get<double>() == Approx(.65));
  CHECK(column(json["classes"], "people") == Ints{1, 1, 0, 2});
  CHECK(json["lorenz"].size() == 5);
  CHECK(asked({"concentration", "--people", "none"})["count"] == 2);

  const auto spaces = asked({"spaces"});
  REQUIRE(spaces["rows"].size() == 2);
  CHECK(column(spaces["rows"], "contributions") == Ints{10, 0});
  CHECK(column(spaces["rows"], "active_30") == Ints{2, 2});
  const auto code = spaces["rows"][1]["space"].get<std::string>();
  CHECK(asked({"spaces", "--people", code + ":active_30"})["count"] == 2);
}
