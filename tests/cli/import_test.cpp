// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/catch.h"
#include "tests/cli/program.h"
#include "tests/paths.h"

#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <set>

using namespace weilu::cli_tests;

namespace {

const std::string members = "id,name,email,phone,joined_at,tags\n"
                            "1,张三,zhang@example.com,13800000001,2024-01-02,核心;讲师\n"
                            "2,李四,li@example.com,13800000002,2024-02-03,\n";

/// Everything a person would notice about a file.
std::string state(const std::string& file)
{
  return run({"members", file, "--json"}).out +
         run({"metrics", file, "lifecycle", "--period", "month", "--from", "2024-01-01", "--to", "2024-12-31",
              "--json"})
             .out +
         run({"layers", file, "--as-of", "2024-12-31", "--json"}).out;
}

} // namespace

TEST_CASE("What an import prints", "[cli]")
{
  const Folder folder;
  const std::string file = folder.community();
  const auto json = run({"import", file, folder.write("m.csv", members), "--json"}).json();
  SECTION("has the documented keys and no other")
  {
    std::set<std::string> keys;
    for (const auto& [key, value] : json.items())
      keys.insert(key);
    CHECK(keys == std::set<std::string>{"as", "preset", "mapping", "encoding", "delimiter", "rows", "created",
                                        "updated", "unchanged", "rejected", "left_out", "people_created",
                                        "problems", "problem_counts", "fields", "import_id", "seconds"});
  }
  SECTION("says what happened")
  {
    CHECK(json["as"] == "members");
    CHECK(json["rows"] == 2);
    CHECK(json["created"] == 2);
    CHECK(json["encoding"] == "utf-8");
    CHECK(json["delimiter"] == ",");
  }
}

TEST_CASE("An import", "[cli]")
{
  const Folder folder;
  const std::string file = folder.community();
  const std::string source = folder.write("m.csv", members);
  const std::string empty = state(file);

  SECTION("that is only rehearsed writes nothing")
  {
    const std::string before = bytes(file);
    const auto json = run({"import", file, source, "--dry-run", "--json"}).json();
    CHECK(json["created"] == 2);
    CHECK(json["import_id"].is_null());
    CHECK(bytes(file) == before);
  }
  SECTION("of the same file again changes nothing")
  {
    REQUIRE(run({"import", file, source}).code == 0);
    const std::string once = state(file);
    const auto json = run({"import", file, source, "--json"}).json();
    CHECK(json["created"] == 0);
    CHECK(json["updated"] == 0);
    CHECK(json["unchanged"] == 2);
    CHECK(state(file) == once);
  }
  SECTION("can be undone and redone, exactly")
  {
    REQUIRE(run({"import", file, source}).code == 0);
    const std::string once = state(file);
    REQUIRE(run({"undo", file}).code == 0);
    CHECK(state(file) == empty);
    REQUIRE(run({"redo", file}).code == 0);
    CHECK(state(file) == once);
  }
  SECTION("of who came is activity of the kind attend")
  {
    const std::string came = folder.write("came.csv", "id,at\n1,2024-03-01 10:00:00\n");
    const auto json = run({"import", file, came, "--as", "attendance", "--json"}).json();
    CHECK(json["as"] == "activity");
    CHECK(json["created"] == 1);
    CHECK(run({"import", file, came, "--as", "attendance", "--json"}).json()["unchanged"] == 1);
    CHECK(run({"import", file, came, "--as", "activity", "--json"}).json()["created"] == 1); // a message
  }
  SECTION("of activity that overlaps another never counts twice")
  {
    const std::string first =
        folder.write("a.csv", "id,at,kind\n1,2024-03-01 10:00:00,message\n1,2024-03-02 10:00:00,message\n");
    const std::string second =
        folder.write("b.csv", "id,at,kind\n1,2024-03-02 10:00:00,message\n1,2024-03-03 10:00:00,message\n");
    REQUIRE(run({"import", file, source, first}).code == 0);
    const auto json = run({"import", file, second, "--json"}).json();
    CHECK(json["created"] == 1);
    CHECK(json["unchanged"] == 1);
    CHECK(json["people_created"] == 0);
  }
  SECTION("says which accounts bare ids may be, and takes them as those")
  {
    const auto people = weilu::test::testData("formats/discord_members_bot.csv").string();
    const auto events =
        folder.write("events.csv", "user_id,at,kind\n1100000001234567891,2024-05-01 10:00:00,message\n"
                                   "1100000002469135782,2024-05-01 11:00:00,message\n"
                                   "1100000003703703673,2024-05-02 11:00:00,message\n");
    REQUIRE(run({"import", file, people}).code == 0);
    const auto json = run({"import", file, events, "--dry-run", "--json"}).json();
    CHECK(json["accounts"]["column"] == "user_id");
    CHECK(json["accounts"]["kind"] == "discord");
    CHECK(json["accounts"]["ids"] == 3);
    CHECK(json["accounts"]["known"] == 3);
    CHECK(run({"import", file, events, "--dry-run"}).err.find("--map user_id=identity:discord") !=
          std::string::npos);
    const auto taken = run({"import", file, events, "--map", "user_id=identity:discord", "--json"}).json();
    CHECK(taken["people_created"] == 0);
    CHECK_FALSE(taken.contains("accounts"));
  }
}

TEST_CASE("Killing the program in the middle of an import leaves the file as it was", "[cli]")
{
  const Folder folder;
  const std::string file = folder.community();
  REQUIRE(run({"import", file, folder.write("m.csv", members)}).code == 0);
  const std::string before = state(file);
  REQUIRE(run({"sample", "--csv", folder.path("big"), "--people", "20000"}).code == 0);

  const pid_t child = fork();
  if (child == 0) {
    execl(WEILU_PROGRAM, WEILU_PROGRAM, "import", file.c_str(), folder.path("big/members.csv").c_str(),
          nullptr);
    _exit(127);
  }
  // Killed once the write-ahead log grows: the import is writing then.
  struct stat log {};
  while (waitpid(child, nullptr, WNOHANG) == 0) {
    if (stat((file + "-wal").c_str(), &log) == 0 && log.st_size > 1'000'000)
      kill(child, SIGKILL);
  }
  const std::string after = state(file);
  const auto count = run({"members", file, "--json"}).json().size();
  CHECK((after == before ||
         count == 20'000)); // before or after, never between: two of it have phones of others
  CHECK(run({"check", file}).code == 0);
}

TEST_CASE("The list of presets", "[cli]")
{
  const auto rows = run({"presets", "--json"}).json();
  const auto zoom = std::find_if(rows.begin(), rows.end(),
                                 [](const auto& row) { return row["id"] == "zoom-participants"; });
  REQUIRE(zoom != rows.end());
  CHECK((*zoom)["as"] == "activity");
  CHECK((*zoom)["kind"] == "attend");
  CHECK((*zoom)["confidence"] == "high");
  const std::string table = run({"presets"}).out;
  CHECK(table.find("Activity (attend)") != std::string::npos);
  CHECK(table.find("low: only with --preset") != std::string::npos);
  CHECK(run({"presets", "--lang", "zh"}).out.find("腾讯会议参会名单") != std::string::npos);
}
