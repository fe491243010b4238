// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/catch.h"
#include "tests/cli/program.h"

#include <algorithm>
#include <filesystem>

using namespace weilu::cli_tests;
using nlohmann::json;

namespace {

/// A community of 12 people, a host among them, and a lottery they came to.
struct Draw {
  Folder folder;
  std::string file = folder.community();

  Draw()
  {
    std::string csv = "id,name,joined_at,role,tags\n";
    for (int i = 1; i <= 12; ++i)
      csv += "u" + std::to_string(i) + ",P" + std::to_string(i) + ",2023-05-01," +
             (i == 1 ? "host" : "member") + "," + (i == 2 ? "sponsor" : "") + "\n";
    REQUIRE(run({"import", file, folder.write("a.csv", csv), "--as", "members"}).code == 0);
    REQUIRE(
        run({"campaigns", "add", file, "--from", "lottery", "--title", "Thanks", "--starts", "2024-03-01"})
            .code == 0);
    for (const char* state : {"planned", "running"})
      REQUIRE(run({"campaigns", "move", file, "Thanks", state}).code == 0);
    std::vector<std::string> note{"campaigns", "note", file, "Thanks", "checked-in"};
    for (int i = 1; i <= 12; ++i)
      note.push_back(std::to_string(i));
    REQUIRE(run(note).code == 0);
  }
  [[nodiscard]] Run lottery(const std::string& verb, std::vector<std::string> words) const
  {
    words.insert(words.begin(), {"lottery", verb, file});
    words.insert(words.end(), {"--campaign", "Thanks", "--json"});
    return run(words);
  }
};

} // namespace

TEST_CASE("A lottery of a campaign is drawn on the command line", "[cli][lottery]")
{
  const Draw club;
  const std::string sealed = club.folder.path("sealed.json"), proof = club.folder.path("proof.json");
  const Run frozen = club.lottery("freeze", {sealed, "--exclude", "3=works for the sponsor", "--exclude-tag",
                                             "sponsor", "--agreed", "index"});
  REQUIRE(frozen.code == 0);
  CHECK(frozen.json()["people"] == 9);
  const json published = json::parse(bytes(sealed));
  CHECK(published["seed"] == "");
  CHECK(published["agreed"] == "index");
  CHECK(published["list_hash"] == frozen.json()["list_hash"]);
  CHECK(column<std::string>(published["excluded"], "why") ==
        std::vector<std::string>{"staff", "sponsor", "works for the sponsor"});
  CHECK(club.lottery("freeze", {}).code == 1);
  CHECK(club.lottery("verify", {}).json()["draws"][0]["drawn"] == false);

  const Run drawn = club.lottery("draw", {proof, "--public", "3914.26"});
  REQUIRE(drawn.code == 0);
  const json wins = drawn.json()["wins"];
  REQUIRE_FALSE(wins.empty());
  CHECK(run({"lottery", "verify", proof}).code == 0);
  CHECK(club.lottery("verify", {}).json()["ok"] == true);
  CHECK(json::parse(bytes(proof))["commitment"] == published["commitment"]);
  CHECK(club.lottery("draw", {"--public", "1"}).code == 1);
  CHECK(club.lottery("drop", {}).code == 1);

  SECTION("and a prize that was given up is drawn again")
  {
    REQUIRE(club.lottery("give", {}).code == 0);
    const std::string winner = std::to_string(wins[0]["person"].get<int>());
    REQUIRE(club.lottery("give-up", {"--winner", winner, "--why", "declined"}).code == 0);
    CHECK(club.lottery("give-up", {"--winner", winner}).code == 1);
    const Run again = club.lottery("freeze", {});
    REQUIRE(again.code == 0);
    CHECK(again.json()["people"] == 11 - static_cast<int>(wins.size()));
    REQUIRE(club.lottery("draw", {"--public", "7"}).code == 0);
    CHECK(club.lottery("verify", {}).json()["draws"].size() == 2);
  }
  SECTION("and one changed byte of its proof is found, and a cut")
  {
    std::string text = bytes(proof);
    const std::string id = "\"" + json::parse(text)["list"][0].get<std::string>() + "\"";
    std::string changed = text;
    changed.replace(changed.find(id), id.size(), "\"0\"");
    CHECK(run({"lottery", "verify", club.folder.write("changed.json", changed), "--json"})
              .json()["problems"][0]["part"] == "list_hash");
    const Run cut =
        run({"--lang", "en", "lottery", "verify", club.folder.write("cut.json", text.substr(0, 90))});
    CHECK(cut.code == 1);
    CHECK(cut.err.find("cut short or changed") != std::string::npos);
  }
}
