// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/catch.h"
#include "tests/cli/program.h"
#include "tests/paths.h"

#include <fstream>
#include <map>

using namespace weilu::cli_tests;
using weilu::test::sharedData;
using Ints = std::vector<int>;

namespace {

/// An activity file of whole days: person → dates.
std::string activity(const std::map<std::string, std::vector<std::string>>& days)
{
  std::string csv = "id,at\n";
  for (const auto& [person, dates] : days) {
    for (const std::string& date : dates)
      csv += person + "," + date + " 12:00:00\n";
  }
  return csv;
}

nlohmann::json lifecycle(const std::string& file, const std::string& period, const std::string& from,
                         const std::string& to)
{
  const Run made =
      run({"metrics", file, "lifecycle", "--period", period, "--from", from, "--to", to, "--json"});
  INFO(made.err);
  REQUIRE(made.code == 0);
  return made.json();
}

} // namespace

TEST_CASE("Lifecycle by day", "[cli]")
{
  const Folder folder;
  const std::string file = folder.community();
  const std::string source = folder.write(
      "activity.csv",
      activity({{"p1", {"2020-01-11", "2020-01-12", "2020-01-13", "2020-01-15", "2020-01-17", "2020-01-19"}},
                {"p2", {"2020-01-09", "2020-01-12"}},
                {"p3", {"2020-01-12"}},
                {"p4", {"2020-01-15"}}}));
  const auto import = run({"import", file, source, "--json"}).json();
  CHECK(import["as"] == "activity");
  CHECK(import["people_created"] == 4);
  CHECK(import["created"] == 10);

  const auto json = lifecycle(file, "day", "2020-01-09", "2020-01-19");
  CHECK(json["period"] == "day");
  CHECK(json["zone"] == "UTC");
  CHECK(json["week_start"] == "monday");
  CHECK(column(json["rows"], "new") == Ints{1, 0, 1, 1, 0, 0, 1, 0, 0, 0, 0});
  CHECK(column(json["rows"], "returning") == Ints{0, 0, 0, 1, 1, 0, 0, 0, 0, 0, 0});
  CHECK(column(json["rows"], "resurrected") == Ints{0, 0, 0, 1, 0, 0, 1, 0, 1, 0, 1});
  CHECK(column(json["rows"], "dormant") == Ints{0, 1, 0, 0, 2, 1, 0, 2, 0, 1, 0});
  CHECK(json["rows"][0]["finished"] == true);
}

TEST_CASE("A metric lists the people behind its numbers", "[cli]")
{
  const Folder folder;
  const std::string file = folder.community();
  const std::string source =
      folder.write("activity.csv", activity({{"p1", {"2020-01-11", "2020-01-12"}}, {"p2", {"2020-01-12"}}}));
  REQUIRE(run({"import", file, source}).code == 0);
  const auto count = [&](const std::string& metric, const std::string& cell) {
    INFO(cell);
    const Run made = run({"metrics", file, metric, "--as-of", "2020-01-12", "--people", cell, "--json"});
    REQUIRE(made.code == 0);
    CHECK(made.json()["people"].size() == made.json()["count"]);
    return made.json()["count"].get<int>();
  };
  CHECK(count("lifecycle", "2020-01-12:active") == 2);
  CHECK(count("lifecycle", "2020-01-12:new") == 1);
  CHECK(count("lifecycle", "2020-01-12:returning") == 1);
  CHECK(count("active", "2020-01-11:dau") == 1);
  CHECK(count("active", "2020-01-12:mau") == 2);
  CHECK(count("roster", "2020-01-12:roster") == 2);
  CHECK(count("roster", "2020-01-12:joined") == 1);
  for (const std::string cell :
       {"new", "2020-01-12", "2020-01-12:mood", "2020-13-01:new", "2020-01-13:new"}) {
    INFO(cell);
    CHECK(run({"metrics", file, "lifecycle", "--as-of", "2020-01-12", "--people", cell}).code == 2);
  }
}

TEST_CASE("Lifecycle by week, whichever day the week starts", "[cli]")
{
  for (const std::string weekStart : {"sunday", "monday"}) {
    INFO(weekStart);
    const Folder folder;
    const std::string file = folder.community("UTC", weekStart);
    const std::string source = folder.write(
        "activity.csv",
        activity(
            {{"p1", {"2020-02-01", "2020-02-05", "2020-02-10", "2020-02-15", "2020-02-27", "2020-03-02"}},
             {"p2", {"2020-02-11", "2020-02-18"}},
             {"p3", {"2020-02-12"}},
             {"p4", {"2020-02-27"}}}));
    REQUIRE(run({"import", file, source}).code == 0);
    const auto json = lifecycle(file, "week", "2020-02-05", "2020-03-09");
    CHECK(json["rows"][0]["start"] == (weekStart == "sunday" ? "2020-02-02" : "2020-02-03"));
    CHECK(column(json["rows"], "new") == Ints{0, 2, 0, 1, 0, 0});
    CHECK(column(json["rows"], "returning") == Ints{1, 1, 1, 0, 1, 0});
    CHECK(column(json["rows"], "resurrected") == Ints{0, 0, 0, 1, 0, 0});
    CHECK(column(json["rows"], "dormant") == Ints{0, 0, 2, 1, 1, 1});
  }
}

TEST_CASE("A roster with last seen and without events has sensible layers", "[cli]")
{
  const Folder folder;
  const std::string file = folder.community();
  const std::string source = folder.write("members.csv", "id,name,last_seen\n"
                                                         "1,张三,2024-06-18 21:03:11\n"
                                                         "2,李四,2024-01-02 10:00:00\n"
                                                         "3,王五,\n");
  const auto import = run({"import", file, source, "--as", "members", "--json"}).json();
  CHECK(import["created"] == 3);
  const auto layers = run({"layers", file, "--as-of", "2024-06-20", "--json"}).json();
  std::map<std::string, int> people;
  for (const auto& layer : layers["layers"])
    people[layer["code"]] = layer["people"];
  CHECK(people["silent"] == 2);
  CHECK(people["newcomer"] == 1); // the first active day is two days ago
  const auto rows = run({"metrics", file, "lifecycle", "--period", "day", "--from", "2024-06-20", "--to",
                         "2024-06-20", "--as-of", "2024-06-20", "--json"})
                        .json()["rows"];
  CHECK(rows[0]["silent"] == 1);
  const auto members = run({"members", file, "--json"}).json();
  for (const auto& member : members)
    CHECK(member["joined_at"].is_null());
}

namespace {

struct Expected {
  std::string file, key;
  std::vector<std::string> map;
};

void checkMonths(const Expected& expected, const nlohmann::json& metrics)
{
  const std::string source = sharedData("activity/" + expected.file).string();
  const Folder folder;
  const std::string file = folder.community();
  std::vector<std::string> arguments{"import", file, source, "--as", "activity", "--json"};
  for (const std::string& column : expected.map) {
    arguments.push_back("--map");
    arguments.push_back(column);
  }
  const Run made = run(arguments);
  INFO(expected.file << ": " << made.err);
  REQUIRE(made.code == 0);
  const auto& answer = metrics.at(expected.key);
  CHECK(made.json()["people_created"] == answer["people"]);
  for (const auto& [month, people] : answer["mau"].items()) {
    INFO(month);
    const auto row = lifecycle(file, "month", month + "-01", month + "-01")["rows"][0];
    CHECK(row["active"] == people);
    CHECK(row["new"] == answer["new_people"][month]);
  }
}

} // namespace

TEST_CASE("Real files give the figures computed elsewhere", "[cli][shared]")
{
  std::ifstream answers(sharedData("activity/expected_metrics.json"));
  if (!answers) {
    WARN("the shared data is not here; skipped");
    return;
  }
  const auto metrics = nlohmann::json::parse(answers)["datasets"];
  checkMonths(
      {"antdesign_commits.csv", "antdesign_commits.csv", {"member_id=id", "author_time=at", "commit="}},
      metrics);
  checkMonths({"racket_slack_2018.csv", "racket_slack_2018.csv", {"user=id", "ts=at"}}, metrics);
  checkMonths(
      {"ecom_sessions.csv", "ecom_sessions.csv", {"user_id=id", "timestamp=at", "event=", "platform="}},
      metrics);
}
