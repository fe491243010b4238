// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/catch.h"
#include "tests/cli/program.h"
#include "tests/paths.h"

#include <filesystem>

using namespace weilu::cli_tests;

TEST_CASE("A file of an older version on the command line", "[cli]")
{
  const Folder folder;
  const std::string file = folder.path("old.weilu");
  std::filesystem::copy_file(weilu::test::testData("schema") / "v0001.weilu", file);

  SECTION("is read after it was backed up and brought up to date, which is said once, beside the answer")
  {
    const Run first = run({"metrics", file, "roster", "--json"});
    INFO(first.err);
    REQUIRE(first.code == 0);
    CHECK(first.json().contains("rows"));
    CHECK(first.err.find("old.backups") != std::string::npos);
    const Run second = run({"metrics", file, "roster", "--json"});
    CHECK(second.code == 0);
    CHECK(second.err.empty());
  }
  SECTION("is refused with a way out where it cannot be backed up")
  {
    (void)folder.write("old.backups", "in the way");
    const std::string before = bytes(file);
    for (const char* command : {"overview", "members", "history", "check"}) {
      const Run made = run({command, file});
      INFO(command << ": " << made.err);
      CHECK(made.code == 1);
      CHECK(made.err.find("older version") != std::string::npos);
      CHECK(made.err.find("Copy it") != std::string::npos);
    }
    CHECK(bytes(file) == before);
  }
}
