// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/catch.h"
#include "tests/cli/program.h"

using namespace weilu::cli_tests;
using Ints = std::vector<int>;
using Texts = std::vector<std::string>;
using nlohmann::json;

namespace {

/// A community with two people, one of whom left.
struct Club {
  Folder folder;
  std::string file = folder.community();

  Club()
  {
    const auto csv =
        folder.write("a.csv", "id,name,joined_at,left_at\nu1,Anna,2023-05-01,\nu2,Gone,2023-05-01,"
                              "2023-06-01\n");
    REQUIRE(run({"import", file, csv, "--as", "members"}).code == 0);
  }
  [[nodiscard]] Run benefits(std::vector<std::string> words) const
  {
    words.insert(words.begin(), {"benefits", file});
    return run(words);
  }
  [[nodiscard]] Run terms(std::vector<std::string> words) const
  {
    words.insert(words.begin(), {"terms", file});
    return run(words);
  }
  [[nodiscard]] json benefit(const std::string& title) const
  {
    const json all = benefits({"--all", "--json"}).json();
    for (const auto& one : all["benefits"]) {
      if (one["title"] == title)
        return one;
    }
    return {};
  }
};

/// Refused with exit code 1, one sentence on stderr and nothing on stdout.
void refused(const Run& run, const std::string& says)
{
  INFO(run.err);
  CHECK(run.code == 1);
  CHECK(run.out.empty());
  CHECK(run.err.find(says) != std::string::npos);
}

} // namespace

TEST_CASE("Benefits on the command line", "[cli]")
{
  const Club club;
  REQUIRE(
      club.benefits({"add", "Beans", "--kind", "gift", "--cost", "12.50", "--stock", "1", "--value", "250 g"})
          .code == 0);

  SECTION("are listed with what is left")
  {
    const json beans = club.benefit("Beans");
    CHECK(beans["kind"] == "gift");
    CHECK(beans["cost"] == 1250);
    CHECK(beans["left"] == 1);
    CHECK(beans["price"].is_null());
    CHECK(club.benefits({}).out.find("Beans") != std::string::npos);
  }
  SECTION("are changed, archived and removed")
  {
    CHECK(club.benefits({"edit", "beans", "--stock", "none", "--price", "30", "--level", "silver", "--gives",
                         "gold,platinum"})
              .code == 0);
    const json beans = club.benefit("Beans");
    CHECK(beans["stock"].is_null());
    CHECK(beans["price"] == 30);
    CHECK(beans["level"] == "silver");
    CHECK(beans["gives"].get<Texts>() == Texts{"gold", "platinum"});
    CHECK(beans["value"] == "250 g");
    CHECK(club.benefits({"archive", "Beans"}).code == 0);
    CHECK(club.benefits({"--json"}).json()["benefits"].empty());
    refused(club.benefits({"grant", "1", "Beans"}), "archived");
    CHECK(club.benefits({"restore", "Beans"}).code == 0);
    CHECK(club.benefits({"remove", "Beans"}).code == 0);
    CHECK(club.benefits({"--all", "--json"}).json()["benefits"].empty());
    REQUIRE(run({"undo", club.file}).code == 0);
    CHECK(club.benefit("Beans")["price"] == 30);
  }
  SECTION("are given, used and cancelled, with a log")
  {
    const json given = club.benefits({"grant", "1", "Beans", "--note", "birthday", "--json"}).json();
    CHECK(given["left"] == 0);
    refused(club.benefits({"grant", "1", "Beans"}), "left");
    refused(club.benefits({"remove", "Beans"}), "used");
    const std::string grant = std::to_string(given["grant"].get<int>());
    CHECK(club.benefits({"use", grant}).code == 0);
    refused(club.benefits({"use", grant}), "used");
    CHECK(club.benefits({"cancel", grant}).code == 0);
    const json log = club.benefits({"log", "--person", "1", "--json"}).json()["grants"];
    REQUIRE(log.size() == 1);
    CHECK(log[0]["state"] == "cancelled");
    CHECK(log[0]["note"] == "birthday");
    CHECK(log[0]["way"] == "hand");
    CHECK(log[0]["name"] == "Anna");
    CHECK(club.benefit("Beans")["left"] == 1);
  }
  SECTION("cost points, which come back")
  {
    REQUIRE(club.benefits({"edit", "Beans", "--price", "30"}).code == 0);
    refused(club.benefits({"redeem", "1", "Beans"}), "Anna has 0 points; 30 are needed");
    refused(club.benefits({"redeem", "2", "Beans"}), "Gone left on 2023-06-01");
  }
  SECTION("begin with a starter set, in the language of the run")
  {
    REQUIRE(club.benefits({"starter", "--lang", "zh"}).code == 0);
    CHECK(club.benefit("生日礼物")["kind"] == "gift");
    CHECK(club.benefits({"starter", "--lang", "zh", "--json"}).json()["change"].is_null());
  }
  SECTION("decline what cannot be, and change nothing")
  {
    const std::string before = club.benefits({"--all", "--json"}).out;
    refused(club.benefits({"add", "beans"}), "taken");
    refused(club.benefits({"add", "Tea", "--kind", "cake"}), "--kind");
    refused(club.benefits({"add", "Tea", "--price", "0"}), "--price");
    refused(club.benefits({"add", "Tea", "--cost", "much"}), "--cost");
    refused(club.benefits({"add", "Tea", "--from", "2024-02-30"}), "2024-02-30");
    refused(club.benefits({"add", "Tea", "--from", "2024-03-02", "--until", "2024-03-01"}), "2024-03-01");
    refused(club.benefits({"add", "Tea", "--level", "heaven"}), "heaven");
    refused(club.benefits({"edit", "Tea", "--price", "3"}), "Tea");
    refused(club.benefits({"grant", "99", "Beans"}), "99");
    refused(club.benefits({"grant", "2", "Beans"}), "left on");
    refused(club.benefits({"cancel", "7"}), "7");
    refused(club.benefits({"cancel", "x"}), "x");
    CHECK(club.benefits({"--all", "--json"}).out == before);
    CHECK(club.benefits({"fly"}).code == 2);
    CHECK(club.benefits({"redeem", "1"}).code == 2);
    CHECK(club.benefits({"archive", "Beans", "Tea"}).code == 2);
  }
}

TEST_CASE("Terms on the command line", "[cli]")
{
  const Club club;
  const json added =
      club.terms({"add", "1", "year", "--from", "2024-01-31", "--months", "1", "--price", "298", "--json"})
          .json();
  CHECK(added["ends"] == "2024-02-29");
  const std::string term = std::to_string(added["term"].get<int>());

  SECTION("are listed as they stand on a date")
  {
    const auto status = [&](const char* date) {
      return club.terms({"--as-of", date, "--json"}).json()["terms"][0]["status"].get<std::string>();
    };
    CHECK(status("2024-01-30") == "upcoming");
    CHECK(status("2024-01-31") == "new");
    CHECK(status("2024-03-14") == "grace");
    CHECK(status("2024-03-15") == "expired");
    const json row = club.terms({"list", "1", "--as-of", "2024-02-27", "--json"}).json()["terms"][0];
    CHECK(row["price"] == 29800);
    CHECK(row["days_left"] == 2);
    CHECK(row["name"] == "Anna");
  }
  SECTION("are renewed without a gap, ended and removed")
  {
    const auto renewed = club.terms({"renew", term, "--months", "2", "--json"});
    REQUIRE(renewed.code == 0);
    // Long after its end: from today on.
    CHECK(renewed.json()["starts"] != "2024-03-01");
    REQUIRE(run({"undo", club.file}).code == 0);
    CHECK(club.terms({"end", term, "--on", "2024-02-10", "--json"}).json()["ends"] == "2024-02-10");
    CHECK(club.terms({"edit", term, "--until", "none", "--json"}).json()["ends"].is_null());
    refused(club.terms({"renew", term}), "without an end");
    CHECK(club.terms({"remove", term}).code == 0);
    CHECK(club.terms({"--json"}).json()["terms"].empty());
  }
  SECTION("are listed when they end, and when they are over")
  {
    const auto people = [&](std::vector<std::string> words) {
      words.insert(words.end(), {"--as-of", "2024-02-22", "--json"});
      return column<int>(club.terms(words).json()["terms"], "person");
    };
    CHECK(people({"expiring", "--days", "7"}) == Ints{1});
    CHECK(people({"expiring", "--days", "6"}).empty());
    CHECK(people({"lapsed"}).empty());
    CHECK(column<int>(club.terms({"lapsed", "--as-of", "2024-03-01", "--json"}).json()["terms"], "person") ==
          Ints{1});
    CHECK(club.terms({"plans", "--json"}).json()["plans"][0]["months"] == 1);
  }
  SECTION("decline what cannot be")
  {
    refused(club.terms({"add", "1", "year", "--from", "2024-02-01", "--months", "1"}), "would overlap");
    refused(club.terms({"add", "1", "month", "--from", "2024-02-02", "--until", "2024-02-01"}), "2024-02-01");
    refused(club.terms({"add", "2", "year", "--months", "1"}), "Gone left");
    refused(club.terms({"add", "99", "year"}), "99");
    refused(club.terms({"add", "1", "x", "--from", "2024-13-01"}), "2024-13-01");
    refused(club.terms({"add", "1", "x", "--months", "many"}), "--months");
    refused(club.terms({"end", term, "--on", "2024-01-01"}), "2024-01-01");
    refused(club.terms({"renew", "77"}), "77");
    CHECK(club.terms({"expiring", "--days", "-1"}).code == 2);
    CHECK(club.terms({"add", "1"}).code == 2);
    CHECK(club.terms({"--json"}).json()["terms"].size() == 1);
  }
  SECTION("make a member of a user")
  {
    const auto standing = [&] { return run({"members", club.file, "--json"}).json()[0]["standing"]; };
    CHECK(standing() == "user"); // that term is over
    REQUIRE(club.terms({"add", "1", "life", "--from", "2024-06-01"}).code == 0);
    CHECK(standing() == "member");
    REQUIRE(run({"undo", club.file}).code == 0);
    CHECK(standing() == "user");
    CHECK(club.terms({"convert", "--json"}).json()["change"].is_null());
  }
}

TEST_CASE("Recognition on the command line", "[cli]")
{
  const Folder folder;
  const std::string file = folder.community();
  const auto people = folder.write("a.csv", "id,name,joined_at\nu1,Anna,2023-06-20\nu2,Ben,2024-06-01\n");
  const auto activity = folder.write("b.csv", "id,at,kind\nu1,2024-06-18 10:00:00,contribute\n"
                                              "u1,2024-06-19 10:00:00,post\nu1,2024-06-20 10:00:00,message\n"
                                              "u2,2024-06-03 10:00:00,contribute\n");
  REQUIRE(run({"import", file, people, "--as", "members"}).code == 0);
  REQUIRE(run({"import", file, activity, "--as", "activity"}).code == 0);
  const auto found = run({"recognition", file, "--as-of", "2024-06-20", "--json"}).json();
  CHECK(found["from"] == "2024-06-17");
  CHECK(column<int>(found["contributors"], "person") == Ints{1});
  CHECK(column<int>(found["day_streaks"], "days") == Ints{3});
  CHECK(column<int>(found["anniversaries"], "years") == Ints{1});
  const auto month =
      run({"recognition", file, "--as-of", "2024-06-20", "--period", "month", "--json"}).json();
  CHECK(column<int>(month["contributors"], "person") == Ints{1, 2});
  CHECK(run({"recognition", file, "--as-of", "2024-06-20"}).out.find("Anna (1)") != std::string::npos);

  const auto peopleOf = [&](const std::string& code) {
    const json all = run({"recognition", file, "--as-of", "2024-06-20", "--json"}).json();
    for (const auto& badge : all["badges"]) {
      if (badge["badge"] == code)
        return badge["people"].get<Ints>();
    }
    return Ints();
  };
  CHECK(peopleOf("first-post") == Ints{1});
  CHECK(peopleOf("one-year") == Ints{1});
  REQUIRE(run({"recognition", file, "give", "2", "Heart", "--note", "thanks"}).code == 0);
  CHECK(peopleOf("Heart") == Ints{2});
  refused(run({"recognition", file, "take", "1", "Heart"}), "Heart");
  REQUIRE(run({"recognition", file, "take", "2", "Heart"}).code == 0);
  CHECK(peopleOf("Heart").empty());
  CHECK(run({"recognition", file, "--period", "year"}).code == 2);
  refused(run({"recognition", file, "give", "9", "Heart"}), "9");
}
