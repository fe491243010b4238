// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/catch.h"
#include "tests/cli/program.h"

using namespace weilu::cli_tests;
using Ints = std::vector<int>;
using Texts = std::vector<std::string>;

namespace {

/// A community with 张三 twice (1 and 3) and somebody else.
struct Club {
  Folder folder;
  std::string file = folder.community();

  Club()
  {
    import("a.csv", "id,name,city,joined_at\nu1,张三,杭州,2023-05-01\nu2,李四,上海,2023-05-01\n");
    import("b.csv", "phone,name,city,occupation,joined_at\n13800000001,Zhang San,北京,baker,2023-05-01\n");
  }
  void import(const std::string& name, const std::string& text) const
  {
    REQUIRE(run({"import", file, folder.write(name, text), "--as", "members"}).code == 0);
  }
  [[nodiscard]] nlohmann::json people() const { return run({"members", file, "--json"}).json(); }
  [[nodiscard]] nlohmann::json person(int id) const
  {
    for (const auto& one : people()) {
      if (one["person"] == id)
        return one;
    }
    return {};
  }
};

} // namespace

TEST_CASE("Duplicates on the command line", "[cli]")
{
  const Club club;

  SECTION("are listed with reasons and a score")
  {
    const auto json = run({"duplicates", club.file, "--json"}).json();
    REQUIRE(json["pairs"].size() == 1);
    const auto& pair = json["pairs"][0];
    CHECK(pair["people"].get<Ints>() == Ints{1, 3});
    CHECK(pair["names"].get<Texts>() == Texts{"张三", "Zhang San"});
    CHECK(pair["reasons"].get<Texts>() == Texts{"sound", "join-date"});
    CHECK(pair["conflicts"].empty());
    CHECK(pair["score"] == 55);
    const std::string table = run({"duplicates", club.file}).out;
    CHECK(table.find("张三 (1)") != std::string::npos);
    CHECK(table.find("Zhang San (3)") != std::string::npos);
  }
  SECTION("are merged, and parted again")
  {
    const auto before = club.people();
    const auto merged = run({"merge", club.file, "1", "phone:13800000001", "--json"}).json();
    CHECK(merged["person"] == 1);
    CHECK(merged["merged"] == 3);
    CHECK(club.people().size() == 2);
    CHECK(club.person(1)["occupation"] == "baker");
    CHECK(club.person(1)["city"] == "杭州");
    CHECK(run({"duplicates", club.file, "--json"}).json()["pairs"].empty());
    CHECK(run({"check", club.file}).code == 0);
    const auto parted = run({"unmerge", club.file, "3", "--json"}).json();
    CHECK(parted["person"] == 1);
    CHECK(parted["parted"] == 3);
    CHECK(club.people() == before);
    CHECK(run({"check", club.file}).code == 0);
  }
  SECTION("are merged as chosen")
  {
    REQUIRE(run({"merge", club.file, "1", "3", "--keep", "city=3", "--keep", "name=3"}).code == 0);
    CHECK(club.person(1)["city"] == "北京");
    CHECK(club.person(1)["name"] == "Zhang San");
  }
  SECTION("are undone and redone like every change")
  {
    const auto before = club.people();
    REQUIRE(run({"merge", club.file, "1", "3"}).code == 0);
    REQUIRE(run({"undo", club.file}).code == 0);
    CHECK(club.people() == before);
    REQUIRE(run({"redo", club.file}).code == 0);
    CHECK(club.people().size() == 2);
    REQUIRE(run({"unmerge", club.file, "1"}).code == 0);
    CHECK(club.people() == before);
  }
  SECTION("are not listed again once they are two people")
  {
    REQUIRE(run({"keep-apart", club.file, "3", "1"}).code == 0);
    CHECK(run({"duplicates", club.file, "--json"}).json()["pairs"].empty());
    REQUIRE(run({"undo", club.file}).code == 0);
    CHECK(run({"duplicates", club.file, "--json"}).json()["pairs"].size() == 1);
  }
}

TEST_CASE("What cannot be merged is refused with a sentence", "[cli]")
{
  const Club club;
  const auto refused = [&](std::vector<std::string> arguments) {
    arguments.insert(arguments.begin() + 1, club.file);
    const Run made = run(arguments);
    INFO(arguments[0] << ": " << made.err);
    CHECK(made.code == 1);
    CHECK(made.out.empty());
    CHECK(made.err.size() > 20);
    CHECK(made.err.find("declined") == std::string::npos);
    return made.err;
  };
  refused({"merge", "1", "1"});
  refused({"merge", "1", "9"});
  refused({"merge", "1", "3", "--keep", "hat=3"});
  refused({"merge", "1", "3", "--keep", "city=2"});
  refused({"merge", "1", "3", "--keep", "city"});
  refused({"unmerge", "1"});
  refused({"unmerge", "9"});
  refused({"keep-apart", "1", "1"});
  REQUIRE(run({"merge", club.file, "1", "3"}).code == 0);
  CHECK(refused({"merge", "1", "3"}).find("Zhang San") != std::string::npos);
  REQUIRE(run({"merge", club.file, "1", "2"}).code == 0);
  CHECK(refused({"unmerge", "1"}).find("(2)") != std::string::npos);
  CHECK(run({"merge", club.file, "1"}).code == 2);
}
