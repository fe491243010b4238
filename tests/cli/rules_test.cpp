// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/catch.h"
#include "tests/cli/program.h"

using namespace weilu::cli_tests;

namespace {

constexpr auto asOf = "2024-06-20";
constexpr auto vip = R"({"weilu_rule":1,"name":"VIP","note":"the few","rule":{"all":[
  {"field":"tag","op":"=","value":"vip"},{"field":"joined","op":"in_last","value":30}]}})";

/// Three people: Zhang (vip, joined ten days ago), Li (vip, joined long ago), Wang.
std::string village(const Folder& folder)
{
  const std::string file = folder.community();
  const std::string source = folder.write("members.csv", "id,name,joined_at,tags\n"
                                                         "1,Zhang,2024-06-10 08:00:00,vip\n"
                                                         "2,Li,2023-01-02 10:00:00,vip\n"
                                                         "3,Wang,2023-01-02 10:00:00,\n");
  REQUIRE(run({"import", file, source, "--as", "members"}).code == 0);
  return file;
}

} // namespace

TEST_CASE("Rules on the command line", "[cli]")
{
  const Folder folder;
  const std::string file = village(folder), rule = folder.write("vip.json", vip);

  SECTION("are checked, with the file and the place where they are wrong")
  {
    const auto good = run({"rules", "check", rule, "--json"}).json();
    CHECK(good["ok"] == true);
    CHECK(good["en"] == "tagged “vip” and joined in the last 30 days");
    const std::string gone = folder.write("gone.json", R"({"field":"tag","op":"=","value":"gone"})");
    CHECK(run({"rules", "check", gone}).code == 0);
    const Run refused = run({"rules", "check", gone, file, "--json"});
    CHECK(refused.code == 1);
    CHECK(refused.json()["found"] == "gone");
    CHECK(refused.json()["where"] == "value");
    const std::string broken = folder.write("broken.json", "{\"all\":\n [}");
    const Run torn = run({"rules", "check", broken, "--lang", "en"});
    CHECK(torn.code == 1);
    CHECK(torn.err.find("broken.json") != std::string::npos);
    CHECK(torn.err.find("row 2") != std::string::npos);
    CHECK(run({"rules", "check", folder.path("none.json")}).code == 1);
    CHECK(run({"rules"}).code == 2);
  }
  SECTION("are counted, each condition alone, too")
  {
    const auto count = run({"rules", "count", file, rule, "--as-of", asOf, "--json"}).json();
    CHECK(count["as_of"] == asOf);
    CHECK(count["roster"] == 3);
    CHECK(count["people"] == 1);
    CHECK(column(count["conditions"], "people") == std::vector<int>{2, 1});
    CHECK(column<std::string>(count["conditions"], "place") == std::vector<std::string>{"all[0]", "all[1]"});
  }
  SECTION("are explained for one person")
  {
    const auto reasons = run({"rules", "explain", file, rule, "2", "--as-of", asOf, "--json"}).json();
    CHECK(reasons["name"] == "Li");
    CHECK(reasons["holds"] == false);
    CHECK(column<bool>(reasons["facts"], "holds") == std::vector<bool>{true, false});
    CHECK(reasons["facts"][1]["actual"] == "2023-01-02");
    CHECK(run({"rules", "explain", file, rule, "1", "--as-of", asOf, "--json"}).json()["holds"] == true);
    CHECK(run({"rules", "explain", file, rule, "77"}).code == 1);
  }
}

TEST_CASE("Segments on the command line", "[cli]")
{
  const Folder folder;
  const std::string file = village(folder), rule = folder.write("vip.json", vip);
  const auto list = [&] { return run({"segments", file, "--as-of", asOf, "--json"}).json()["segments"]; };

  SECTION("are saved, listed, shown, renamed, copied, exported and deleted")
  {
    CHECK(list().empty());
    CHECK(run({"segments", file, "save", "VIP", rule, "--json"}).json()["change"].is_number());
    CHECK(list()[0]["people"] == 1);
    CHECK(list()[0]["note"] == "the few");
    CHECK(run({"segments", file, "copy", "vip"}).code == 0);
    CHECK(run({"segments", file, "rename", "VIP", "best"}).code == 0);
    CHECK(column<std::string>(list(), "name") == std::vector<std::string>{"best", "vip 2"});
    CHECK(run({"segments", file, "rename", "best", "VIP 2"}).code == 1);
    CHECK(run({"segments", file, "export", "best", folder.path("out.json")}).code == 0);
    CHECK(run({"rules", "check", folder.path("out.json"), "--json"}).json()["name"] == "best");
    CHECK(run({"segments", file, "show", "BEST", "--as-of", asOf, "--json"}).json()["people"] == 1);
    CHECK(run({"segments", file, "--csv"}).out.find("best,") != std::string::npos);
    CHECK(run({"segments", file, "delete", "best"}).code == 0);
    CHECK(column<std::string>(list(), "name") == std::vector<std::string>{"vip 2"});
  }
  SECTION("are refused without a name, without a rule, and where they are not there")
  {
    CHECK(run({"segments", file, "save"}).code == 2);
    CHECK(run({"segments", file, "save", "x"}).code == 2);
    CHECK(run({"segments", file, "delete", "x"}).code == 1);
    CHECK(run({"segments", file, "save", "x", folder.write("bad.json", R"({"all":4})")}).code == 1);
    CHECK(list().empty());
  }
}
