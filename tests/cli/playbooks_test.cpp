// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/catch.h"
#include "tests/cli/program.h"

using namespace weilu::cli_tests;

TEST_CASE("Playbooks on the command line", "[cli][playbooks]")
{
  const Folder folder;
  const std::string file = folder.community();
  REQUIRE(run({"import", file, folder.write("a.csv", "id,name,joined_at\nu1,张三,2020-05-01\n"), "--as",
               "members"})
              .code == 0);

  SECTION("are those of one layer, in both languages")
  {
    const auto json = run({"playbooks", file, "five", "silent", "--json"}).json();
    REQUIRE(json["schemes"].size() == 1);
    REQUIRE(json["schemes"][0]["layers"].size() == 1);
    const auto& silent = json["schemes"][0]["layers"][0];
    CHECK(silent["layer"] == "silent");
    CHECK(silent["people"] == 1);
    CHECK(silent["changed"] == false);
    CHECK(silent["strategy"]["zh"].get<std::string>().find("先问为什么") == 0);
    CHECK(column<std::string>(silent["tasks"], "code").front() == "look");
    CHECK(column(silent["tasks"], "day") == std::vector<int>{0, 1, 7, 21});
    CHECK(silent["tasks"][0]["due"].is_array());
    CHECK(silent["goal"]["target"] == 0.08);
    CHECK(silent["messages"].size() == 2);
  }
  SECTION("are listed for every layer, and read in the language of the run")
  {
    const auto json = run({"playbooks", file, "five", "--json"}).json();
    CHECK(json["schemes"][0]["layers"].size() == 6);
    CHECK(run({"playbooks", file, "--json"}).json()["schemes"].size() >= 1);
    const std::string zh = run({"playbooks", file, "five", "newcomer", "--lang", "zh"}).out;
    CHECK(zh.find("24 小时内欢迎") != std::string::npos);
    CHECK(zh.find("{name|你好}") != std::string::npos);
    const std::string en = run({"playbooks", file, "five", "--lang", "en"}).out;
    CHECK(en.find("Welcome them within 24 hours") != std::string::npos);
  }
  SECTION("are refused for what is not there")
  {
    for (const std::vector<std::string>& asked :
         {std::vector<std::string>{"none"}, std::vector<std::string>{"five", "nobody"}}) {
      std::vector<std::string> arguments{"playbooks", file};
      arguments.insert(arguments.end(), asked.begin(), asked.end());
      const Run refused = run(arguments);
      CHECK(refused.code == 1);
      CHECK(refused.err.find(asked.back()) != std::string::npos);
    }
  }
}
