// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/catch.h"
#include "tests/cli/program.h"
#include "tests/paths.h"

#include <algorithm>

using namespace weilu::cli_tests;

namespace {

/// Thirty people who posted on different days, a member file with channels, an owner who answers, and orders.
struct Shop {
  Folder folder;
  std::string file = folder.community();

  Shop()
  {
    std::string members = "id,name,channel,joined_at,role\nboss,Boss,,2024-01-01,owner\n";
    std::string activity = "id,at,kind,space\n";
    std::string orders = "order_no,id,paid_at,amount\n";
    for (int i = 0; i < 30; ++i) {
      const std::string id = "p" + std::to_string(i);
      const std::string day = i % 28 < 9 ? "0" + std::to_string(i % 28 + 1) : std::to_string(i % 28 + 1);
      members += id + ",Person " + std::to_string(i) + "," + (i % 2 == 0 ? "shop" : "friend") + ",2024-01-" +
                 day + ",\n";
      activity +=
          id + ",2024-01-" + day + " 20:15:00,post,tea\n" + "boss,2024-01-" + day + " 20:45:00,reply,tea\n";
      activity += id + ",2024-02-" + day + " 09:00:00,post,tea\n";
      orders += "o" + std::to_string(i) + "," + id + ",2024-02-" + day + " 10:00:00," +
                std::to_string(10 + i) + "\n";
    }
    bring("members.csv", members, "members");
    bring("activity.csv", activity, "activity");
    bring("orders.csv", orders, "purchases");
  }
  void bring(const std::string& name, const std::string& text, const std::string& as) const
  {
    const Run made = run({"import", file, folder.write(name, text), "--as", as});
    INFO(made.out << made.err);
    REQUIRE(made.code == 0);
  }
  [[nodiscard]] nlohmann::json metric(std::vector<std::string> arguments) const
  {
    arguments.insert(arguments.begin(), {"metrics", file});
    arguments.insert(arguments.end(), {"--as-of", "2024-02-29", "--json"});
    const Run made = run(arguments);
    INFO(made.err);
    REQUIRE(made.code == 0);
    return made.json();
  }
  [[nodiscard]] int behind(std::vector<std::string> arguments, const std::string& cell) const
  {
    arguments.insert(arguments.end(), {"--people", cell});
    const auto json = metric(arguments);
    CHECK(json["people"].size() == json["count"]);
    return json["count"].get<int>();
  }
};

} // namespace

TEST_CASE("Metrics of value, channels and time", "[cli]")
{
  const Shop shop;
  SECTION("rfm has cuts, cells and segments, and their people")
  {
    for (const std::string by : {"purchases", "activity"}) {
      const auto json = shop.metric({"rfm", "--by", by});
      INFO(by);
      CHECK(json["by"] == by);
      CHECK(json["cuts"]["r"].size() == 4);
      CHECK(json["cuts"]["m"].size() == 4);
      CHECK(json["fixed"] == false);
      int cells = 0, segments = 0;
      for (const auto& cell : json["cells"]) {
        cells += cell["people"].get<int>();
        const std::string name =
            "r" + std::to_string(cell["r"].get<int>()) + "f" + std::to_string(cell["f"].get<int>());
        if (cell["people"] > 0)
          CHECK(shop.behind({"rfm", "--by", by}, name) == cell["people"]);
      }
      for (const auto& segment : json["segments"])
        segments += segment["people"].get<int>();
      CHECK(json["segments"][0]["code"] == "champions");
      CHECK(json["segments"].size() == 11);
      CHECK(cells == json["scored"]);
      CHECK(segments == json["scored"]);
      CHECK(shop.behind({"rfm", "--by", by}, "none") == json["none"]);
    }
    CHECK(shop.metric({"rfm", "--window", "3"})["fixed"] == true);
    CHECK(run({"metrics", shop.file, "rfm", "--people", "r6f1"}).code == 2);
    CHECK(run({"metrics", shop.file, "rfm", "--by", "mood"}).code == 2);
  }
  SECTION("channels have numbers and the people behind them")
  {
    const std::vector<std::string> question{"channels", "--from", "2024-01-01", "--to", "2024-02-29"};
    const auto json = shop.metric(question);
    REQUIRE(json["rows"].size() == 3);
    CHECK(json["total"]["joined"] == 31);
    for (const auto& row : json["rows"]) {
      const std::string channel = row["channel"];
      CHECK(row["ranked"] == false);
      CHECK(shop.behind(question, channel + ":joined") == row["joined"]);
      CHECK(shop.behind(question, channel + ":activated") == row["activated"]["people"]);
      CHECK(shop.behind(question, channel + ":day30") == row["day30"]["people"]);
      CHECK(shop.behind(question, channel + ":paid") == row["paid"]);
    }
    CHECK(json["total"]["revenue"] == 30 * 1000 + 435 * 100);
    CHECK(run({"metrics", shop.file, "channels", "--people", "nowhere:joined"}).code == 2);
  }
  SECTION("channels have their costs in the table, too")
  {
    REQUIRE(run({"costs", shop.file, "add", "shop", "300", "--on", "2024-01-10"}).code == 0);
    const Run made = run({"metrics", shop.file, "channels", "--from", "2024-01-01", "--to", "2024-02-29",
                          "--as-of", "2024-02-29", "--lang", "en"});
    CHECK(made.out.find("Cost each") != std::string::npos);
    CHECK(made.out.find("300.00") != std::string::npos);
    CHECK(made.out.find("20.00") != std::string::npos); // for each of fifteen
  }
  SECTION("the scorecard knows how fast what was asked is answered")
  {
    const auto row = shop.metric({"scorecard"})["rows"][6];
    CHECK(row["indicator"] == "response-time");
    CHECK(row["recorded"] == true);
    CHECK(row["actual"].is_null()); // in February nobody answered
    CHECK(row["people"] == 7);
    CHECK(row["of"] == 0);
    CHECK(shop.behind({"scorecard"}, "response-time") == 7);
    CHECK(std::count(row["series"].begin(), row["series"].end(), 0.5) == 4);
  }
  SECTION("response has answers by week and who waits")
  {
    const std::vector<std::string> question{"response", "--from", "2024-01-01", "--to", "2024-02-29"};
    const auto json = shop.metric(question);
    CHECK(json["all"]["asked"] == 60);
    CHECK(json["all"]["answered"] == 30);
    CHECK(json["all"]["median_seconds"] == 1800);
    CHECK(json["all"]["unanswered"] == 30);
    CHECK(shop.behind(question, "waiting") == json["all"]["waiting"]);
    CHECK(shop.behind(question, "2024-02-05:waiting") == 7);
    CHECK(run({"metrics", shop.file, "response", "--people", "2024-02-06:waiting"}).code == 2);
  }
  SECTION("rhythm has 168 hours and their people")
  {
    const std::vector<std::string> question{"rhythm", "--from", "2024-01-01", "--to", "2024-02-29"};
    const auto json = shop.metric(question);
    REQUIRE(json["cells"].size() == 168);
    int events = 0;
    for (const auto& cell : json["cells"])
      events += cell["events"].get<int>();
    CHECK(events == 90);
    CHECK(json["events"] == 90);
    const auto& monday = json["cells"][20];
    CHECK(monday["hour"] == 20);
    CHECK(shop.behind(question, "1:20") == monday["people"]);
    CHECK(json["busiest"].size() == 3);
    CHECK(run({"metrics", shop.file, "rhythm", "--people", "8:20"}).code == 2);
  }
}

TEST_CASE("The metric alive", "[cli]")
{
  const Folder folder;
  const std::string file = folder.community();
  SECTION("fits a summary")
  {
    for (const std::string model : {"mbg-nbd", "bg-nbd"}) {
      const Run made = run({"metrics", file, "alive", "--model", model, "--summary",
                            weilu::test::testData("alive/summary.csv").string(), "--json"});
      INFO(made.err);
      REQUIRE(made.code == 0);
      const auto json = made.json();
      CHECK(json["model"] == model);
      CHECK(json["converged"] == true);
      CHECK(made.out.find("\"r\"") < made.out.find("\"alpha\"")); // in this order
      CHECK(made.out.find("\"alpha\"") < made.out.find("\"a\""));
      CHECK(made.out.find("\"a\"") < made.out.find("\"b\""));
      CHECK(json["log_likelihood"] < 0);
      REQUIRE(json["people"].size() == 160);
      const auto& first = json["people"][0];
      for (const char* key : {"person", "x", "t_x", "T", "p_alive"})
        CHECK(first.contains(key));
    }
  }
  SECTION("says when there are too few people, and refuses a file it cannot use")
  {
    const auto json = run({"metrics", file, "alive", "--json"}).json();
    CHECK(json["shown"] == false);
    CHECK(json["people"].empty());
    const auto refused = [&](const std::string& text) {
      return run({"metrics", file, "alive", "--summary", folder.write("summary.csv", text)}).code;
    };
    CHECK(refused("ID,frequency,T\n1,2,3\n") == 1);
    CHECK(refused("ID,frequency,recency,T\n1,2,9,3\n") == 1);
    CHECK(refused("ID,frequency,recency,T\n1,two,1,3\n") == 1);
    CHECK(refused("") == 1);
    CHECK(run({"metrics", file, "alive", "--summary", folder.path("nothing.csv")}).code == 1);
  }
}

TEST_CASE("The metric alive of a community", "[cli]")
{
  const Folder folder;
  const std::string file = folder.community();
  // Some come every third week until they stop, at different times.
  std::string activity = "id,at\n";
  for (int i = 0; i < 80; ++i) {
    for (int week = i % 9; week <= i % 9 + i % 23; week += 1 + i % 3) {
      const int day = week * 7;
      const int month = day / 28 + 1;
      activity += "p" + std::to_string(i) + ",2024-" + (month < 10 ? "0" : "") + std::to_string(month) + "-" +
                  (day % 28 < 9 ? "0" : "") + std::to_string(day % 28 + 1) + " 12:00:00\n";
    }
  }
  REQUIRE(run({"import", file, folder.write("activity.csv", activity)}).code == 0);
  const std::vector<std::string> question{"metrics", file, "alive", "--as-of", "2024-09-30", "--json"};
  const Run made = run(question);
  INFO(made.err);
  REQUIRE(made.code == 0);
  const auto json = made.json();
  REQUIRE(json["shown"] == true);
  CHECK(json["people"].size() == 80);
  int people = 0;
  for (const char* band : {"low", "middle", "high"}) {
    auto behind = question;
    behind.insert(behind.end(), {"--people", band});
    const auto list = run(behind).json();
    CHECK(list["count"] == json["bands"][band]);
    people += list["count"].get<int>();
  }
  CHECK(people == 80);
  auto bar = question;
  bar.insert(bar.end(), {"--people", "95-100"});
  CHECK(run(bar).json()["count"] == json["histogram"][19]);
}
