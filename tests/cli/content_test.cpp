// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/catch.h"
#include "tests/cli/program.h"

using namespace weilu::cli_tests;
using nlohmann::json;

namespace {

struct Calendar {
  Folder folder;
  std::string file = folder.community("Asia/Shanghai");

  Calendar()
  {
    REQUIRE(run({"import", file, folder.write("a.csv", "id,name,joined_at\nu1,Anna,2023-05-01\n"), "--as",
                 "members"})
                .code == 0);
  }
  [[nodiscard]] Run content(std::vector<std::string> words) const
  {
    words.insert(words.begin(), {"content", file});
    return run(words);
  }
  [[nodiscard]] json asked(std::vector<std::string> words) const
  {
    words.push_back("--json");
    return content(words).json();
  }
};

} // namespace

TEST_CASE("Content is planned, published and measured on the command line", "[cli][content]")
{
  const Calendar calendar;
  const json added = calendar.asked({"add", "My first roast", "--kind", "member-made", "--state", "scheduled",
                                     "--at", "2024-03-04 20:00", "--author", "1", "--points", "20"});
  CHECK(added["content"] == 1);
  CHECK(added["change"].is_number());
  REQUIRE(calendar.content({"add", "Some day"}).code == 0);
  json listed = calendar.asked({"--from", "2024-03-01", "--to", "2024-03-31"});
  CHECK(listed["from"] == "2024-03-01");
  REQUIRE(listed["content"].size() == 1);
  CHECK(listed["content"][0]["at"] == "2024-03-04 20:00:00");
  CHECK(listed["content"][0]["author"] == 1);
  CHECK(calendar.asked({"--from", "2024-03-05", "--to", "2024-03-31"})["content"].empty());
  CHECK(calendar.asked({"--from", "2024-03-01", "--kind", "news"})["content"].empty());
  CHECK(calendar.asked({"ideas"})["content"][0]["title"] == "Some day");

  REQUIRE(calendar.content({"date", "my first roast", "2024-03-05"}).code == 0);
  CHECK(calendar.content({"move", "1", "published"}).out == "Published \"My first roast\"\n");
  CHECK(calendar.asked({"show", "1"})["published_at"] == "2024-03-05 20:00:00");
  CHECK(run({"points", calendar.file, "1", "--json"}).out.find("My first roast") != std::string::npos);
  REQUIRE(calendar.content({"numbers", "1", "--views", "50", "--likes", "4"}).code == 0);

  SECTION("and summed up")
  {
    const json sums = calendar.asked({"engagement", "--from", "2024-03-01"});
    CHECK(sums["all"]["views"] == 50);
    CHECK(sums["all"]["rate"] == 0.08);
    CHECK(sums["by_kind"][0]["kind"] == "member-made");
    CHECK(sums["by_weekday"][1]["pieces"] == 1);
  }
  SECTION("from a table, with a sentence for each row that stays out")
  {
    const std::string table = calendar.folder.write(
        "n.csv", "title,views,likes\nMy first roast,80,5\nNobody's,1,1\nSome day,2,many\n");
    const Run said = calendar.content({"engagement", table});
    CHECK(said.code == 0);
    CHECK(said.err.find("Row 3: There is no content \"Nobody's\"") != std::string::npos);
    CHECK(said.err.find("Row 4: \"many\" is neither a whole number from 0 on nor a date") !=
          std::string::npos);
    const json again = calendar.asked({"engagement", table});
    CHECK(again["change"].is_null());
    CHECK(again["unchanged"] == 1);
    CHECK(again["problems"][0] == json{{"row", 3}, {"problem", "not-found"}, {"found", "Nobody's"}});
    CHECK(calendar.asked({"show", "1"})["engagement"]["views"] == 80);
  }
}

TEST_CASE("Cadence is set and asked for on the command line", "[cli][content]")
{
  const Calendar calendar;
  REQUIRE(calendar.content({"target", "2", "--kind", "news"}).code == 0);
  REQUIRE(calendar.content({"target", "1"}).code == 0);
  REQUIRE(calendar.content({"add", "N", "--state", "published", "--at", "2024-03-05"}).code == 0);
  const json cadence = calendar.asked({"cadence", "--from", "2024-03-04", "--to", "2024-03-17"});
  REQUIRE(cadence["targets"].size() == 2);
  CHECK(cadence["targets"][0]["kind"].is_null());
  CHECK(cadence["targets"][1]["weeks"][0] ==
        json{{"week", "2024-03-04"}, {"published", 1}, {"planned", 0}, {"missing", 1}});
  CHECK(cadence["targets"][1]["weeks_short"] == 2);
  CHECK(calendar.content({"target", "99"}).err.find("1 to 50 pieces a week") != std::string::npos);
  REQUIRE(calendar.content({"target", "0"}).code == 0);
  CHECK(calendar.asked({"cadence"})["targets"].size() == 1);
}

TEST_CASE("What content cannot be is said in a sentence, in both languages", "[cli][content]")
{
  const Calendar calendar;
  REQUIRE(calendar.content({"add", "Idea"}).code == 0);
  const auto refused = [&calendar](std::vector<std::string> words, const std::string& sentence) {
    const Run said = calendar.content(std::move(words));
    INFO(said.err);
    CHECK(said.code == 1);
    CHECK(said.err.find(sentence) != std::string::npos);
  };
  refused({"move", "Idea", "scheduled"}, "Say first when it is to be published.");
  refused({"move", "1", "idea"}, "Content cannot go from \"Idea\" to \"Idea\".");
  refused({"show", "other"}, "There is no content \"other\"");
  refused({"add", " "}, "Content needs a title.");
  refused({"add", "T", "--space", "Hall"}, "There is no space \"Hall\".");
  refused({"add", "T", "--at", "soon"}, "\"soon\" is not a date");
  refused({"add", "T", "--state", "published", "--at", "2999-01-01"}, "which is still to come");
  refused({"numbers", "1", "--views", "3"}, "\"Idea\" has no views or likes before it is published.");
  refused({"numbers", "1", "--views", "x"}, "--views");
  refused({"--from", "2024-03-02", "--to", "2024-03-01"}, "2024-03-0");
  refused({"engagement", calendar.folder.write("x.csv", "name,city\nAnna,Berlin\n")},
          "x.csv needs a column with titles or links");
  CHECK(calendar.content({"move", "1", "gone"}).code == 2);
  CHECK(calendar.content({"move", "1", "idea", "--lang", "zh"}).err.find("内容") != std::string::npos);
  CHECK(calendar.asked({"times"})["times"].empty());
}
