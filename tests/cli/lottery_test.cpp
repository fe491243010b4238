// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/catch.h"
#include "tests/cli/program.h"

#include <filesystem>

using namespace weilu::cli_tests;

TEST_CASE("weilu lottery")
{
  const Folder folder;
  const std::string list = folder.write("list.txt", "\xEF\xBB\xBF"
                                                    "c\r\na\n\nb\nstaff\n");
  const std::string sealed = folder.path("sealed.json"), proof = folder.path("proof.json");
  const auto freeze = [&](std::vector<std::string> more) {
    std::vector<std::string> words{"lottery", "freeze", list, sealed, "--json"};
    words.insert(words.end(), more.begin(), more.end());
    return run(words);
  };
  const auto draw = [&] { return run({"lottery", "draw", sealed, proof, "--public", "3914.26", "--json"}); };

  SECTION("seals, draws and proves")
  {
    const Run frozen = freeze({"--prize", "Kettle=1", "--prize", "Mug=1", "--exclude", "staff=works here"});
    REQUIRE(frozen.code == 0);
    CHECK(frozen.json()["people"] == 3);
    CHECK(std::filesystem::status(sealed).permissions() ==
          (std::filesystem::perms::owner_read | std::filesystem::perms::owner_write));
    CHECK(run({"lottery", "verify", sealed, "--json"}).json()["drawn"] == false);

    const auto wins = draw().json();
    REQUIRE(wins.size() == 2);
    CHECK(wins[0]["prize"] == "Kettle");
    const auto published = nlohmann::json::parse(bytes(proof));
    CHECK(published["list"] == nlohmann::json{"a", "b", "c"});
    CHECK(published["list_hash"] == frozen.json()["list_hash"]);
    CHECK(published["commitment"] == frozen.json()["commitment"]);
    CHECK(published["wins"] == wins);
    CHECK(run({"lottery", "verify", proof}).code == 0);
    CHECK(run({"lottery", "verify", proof, "--json"}).json() ==
          nlohmann::json{{"ok", true}, {"drawn", true}, {"problems", nlohmann::json::array()}});
  }
  SECTION("says what was changed")
  {
    REQUIRE(freeze({"--prize", "Mug=1"}).code == 0);
    REQUIRE(draw().code == 0);
    auto changed = nlohmann::json::parse(bytes(proof));
    changed["list"][0] = "A";
    const std::string file = folder.write("changed.json", changed.dump());
    const Run verified = run({"lottery", "verify", file, "--json"});
    CHECK(verified.code == 1);
    CHECK(verified.json()["ok"] == false);
    CHECK(verified.json()["problems"][0]["part"] == "list_hash");
    CHECK(run({"--lang", "zh", "lottery", "verify", file}).out.find("名单被改动过") != std::string::npos);

    const std::string whole = bytes(proof);
    const Run cut = run({"--lang", "en", "lottery", "verify", folder.write("cut.json", whole.substr(0, 40))});
    CHECK(cut.code == 1);
    CHECK(cut.err.find("cut.json cannot be read from row") != std::string::npos);
  }
  SECTION("leaves past winners out of the next draw")
  {
    REQUIRE(freeze({"--prize", "Mug=2"}).code == 0);
    const auto wins = draw().json();
    const std::string next = folder.path("next.json");
    REQUIRE(run({"lottery", "freeze", list, next, "--prize", "Mug=1", "--past", proof}).code == 0);
    const auto left = nlohmann::json::parse(bytes(next))["list"];
    CHECK(left.size() == 2);
    for (const auto& win : wins)
      CHECK(std::find(left.begin(), left.end(), win["id"]) == left.end());
  }
  SECTION("refuses and leaves files alone")
  {
    CHECK(freeze({}).code == 2);
    CHECK(freeze({"--prize", "Mug"}).code == 2);
    CHECK(freeze({"--prize", "Mug=9"}).code == 1);
    CHECK_FALSE(std::filesystem::exists(sealed));
    REQUIRE(freeze({"--prize", "Mug=1"}).code == 0);
    const std::string before = bytes(sealed);
    CHECK(freeze({"--prize", "Mug=1"}).code == 1);
    CHECK(bytes(sealed) == before);
    CHECK(run({"lottery", "draw", sealed, proof}).code == 2);
    REQUIRE(draw().code == 0);
    CHECK(draw().code == 1);
    CHECK(run({"lottery", "draw", proof, folder.path("again.json"), "--public", "1"}).code == 2);
  }
}
