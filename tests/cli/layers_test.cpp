// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/catch.h"
#include "tests/cli/program.h"

using namespace weilu::cli_tests;

namespace {

/// Three people: one who talked for a month in spring and is silent since, one who always talks, one who
/// never did.
struct Community {
  Community()
  {
    std::string events = "id,at,kind\n";
    for (int day = 1; day <= 28; ++day) {
      events += "a,2020-03-" + std::to_string(100 + day).substr(1) + " 12:00:00,message\n";
      for (const char* month : {"02", "03", "04", "05"})
        events += std::string("b,2020-") + month + "-" + std::to_string(100 + day).substr(1) +
                  " 12:00:00,message\n";
    }
    import("members.csv", "id,name,joined_at,tags\na,Ann,2019-01-01,tea\n"
                          "b,Bob,2019-01-01,coffee\nc,Cy,2019-01-01,\n");
    import("events.csv", events);
  }
  void import(const std::string& name, const std::string& content) const
  {
    const Run made = run({"import", file, folder.write(name, content), "--json"});
    INFO(made.err);
    REQUIRE(made.code == 0);
  }
  [[nodiscard]] nlohmann::json json(std::vector<std::string> arguments) const
  {
    arguments.insert(arguments.begin() + 1, file);
    arguments.emplace_back("--json");
    const Run made = run(arguments);
    INFO(made.err);
    REQUIRE(made.code == 0);
    return made.json();
  }

  Folder folder;
  std::string file = folder.community();
};

nlohmann::json cellOf(const nlohmann::json& flow, const nlohmann::json& from, const nlohmann::json& to)
{
  for (const auto& cell : flow["cells"]) {
    if (cell["from"] == from && cell["to"] == to)
      return cell;
  }
  return {};
}

} // namespace

TEST_CASE("weilu layers --flow", "[cli][layers]")
{
  const Community community;
  SECTION("says who moved between two dates, in the past too, and who they are")
  {
    const auto flow =
        community.json({"layers", "--scheme", "activity", "--flow", "2020-03-30", "2020-05-25", "--people"});
    CHECK(flow["scheme"] == "activity");
    CHECK(flow["from"] == "2020-03-30");
    CHECK(flow["layers"].size() == 4);
    CHECK(flow["moved"] == 1);
    CHECK(flow["stayed"] == 2);
    CHECK(cellOf(flow, "core", "silent")["ids"] == nlohmann::json::array({1}));
    CHECK(cellOf(flow, "core", "core")["ids"] == nlohmann::json::array({2}));
    CHECK(cellOf(flow, "silent", "silent")["people"] == 1);
  }
  SECTION("refuses dates the wrong way round and schemes that are not there")
  {
    const Run wrong = run({"layers", community.file, "--flow", "2020-05-25", "2020-03-30"});
    CHECK(wrong.code == 1);
    CHECK(wrong.out.empty());
    CHECK(run({"layers", community.file, "--scheme", "six", "--flow", "2020-03-30", "2020-05-25"}).code == 1);
    CHECK(run({"layers", community.file, "--flow", "2020-05-25"}).code == 2);
  }
}

TEST_CASE("weilu layers --lock", "[cli][layers]")
{
  const Community community;
  const auto layerOf = [&] { return community.json({"explain", "1"})["layer"]; };
  const auto before = layerOf();
  CHECK(run({"layers", community.file, "--lock", "loyal", "--person", "1", "--reason", "founder"}).code == 0);
  CHECK(layerOf() == "loyal");
  CHECK(community.json({"explain", "1"})["lock"]["reason"] == "founder");
  CHECK(run({"layers", community.file, "--release", "--person", "1"}).code == 0);
  CHECK(layerOf() == before);
  CHECK(run({"layers", community.file, "--lock", "gold", "--person", "1"}).code == 1);
}

TEST_CASE("weilu schemes", "[cli][layers]")
{
  const Community community;
  SECTION("lists those that ship")
  {
    const auto rows = community.json({"schemes"});
    CHECK(column<std::string>(rows, "code") ==
          std::vector<std::string>{"five", "activity", "paying", "rfm", "lifecycle"});
    CHECK(rows[0]["layers"].size() == 6);
    CHECK(rows[0]["layers"][5]["code"] == "potential");
  }
  SECTION("makes one of tags, exports it, removes it, and brings it back from the file")
  {
    CHECK(run({"schemes", community.file, "--name", "Interests", "--of", "tea", "coffee"}).code == 0);
    auto layers = community.json({"layers", "--scheme", "own1"})["layers"];
    CHECK(column(layers, "people") == std::vector<int>{1, 1, 1});
    const Run text = run({"schemes", community.file, "--export", "own1"});
    const std::string file = community.folder.write("own.json", text.out);
    CHECK(run({"schemes", community.file, "--remove", "own1"}).code == 0);
    CHECK(run({"layers", community.file, "--scheme", "own1"}).code == 1);
    CHECK(run({"schemes", community.file, "--import", file}).code == 0);
    CHECK(community.json({"layers", "--scheme", "own1"})["layers"] == layers);
  }
  SECTION("refuses what cannot be, and says where")
  {
    CHECK(run({"schemes", community.file, "--name", "Wine", "--of", "wine"}).code == 1);
    CHECK(run({"schemes", community.file, "--remove", "five"}).code == 1);
    const std::string bad = community.folder.write("bad.json", "{\"code\": \"x\"}");
    const Run refused = run({"schemes", community.file, "--import", bad});
    CHECK(refused.code == 1);
    CHECK(refused.err.find("label") != std::string::npos);
    CHECK(community.json({"schemes"}).size() == 5);
  }
}
