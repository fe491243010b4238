// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/catch.h"
#include "tests/cli/program.h"

#include <sys/stat.h>
#include <unistd.h>

#include <fstream>

using namespace weilu::cli_tests;

namespace {

/// A refusal: exit code 1, a sentence that names the file, nothing on stdout, the community untouched.
void checkRefused(const std::string& community, const std::vector<std::string>& arguments,
                  const std::string& named)
{
  const std::string before = bytes(community);
  const Run made = run(arguments);
  INFO(made.err);
  CHECK(made.code == 1);
  CHECK(made.out.empty());
  CHECK(made.err.find(named) != std::string::npos);
  CHECK(bytes(community) == before);
}

} // namespace

TEST_CASE("Bad files are refused with a sentence, and nothing changes", "[cli]")
{
  const Folder folder;
  const std::string file = folder.community();
  const std::string good = folder.write("good.csv", "id,name\n1,张三\n");

  SECTION("no such file") { checkRefused(file, {"import", file, folder.path("missing.csv")}, "missing.csv"); }
  SECTION("an empty file")
  {
    checkRefused(file, {"import", file, folder.write("empty.csv", "")}, "empty.csv");
  }
  SECTION("a picture")
  {
    checkRefused(
        file, {"import", file, folder.write("photo.csv", std::string("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16))},
        "photo.csv");
  }
  SECTION("a web page")
  {
    checkRefused(
        file, {"import", file, folder.write("page.csv", "<!DOCTYPE html><html><body>expired</body></html>")},
        "page.csv");
  }
  SECTION("an encoding that is not the file's")
  {
    checkRefused(
        file,
        {"import", file, folder.write("gbk.csv", "id,name\n1,\xD5\xC5\xC8\xFD\n"), "--encoding", "utf-8"},
        "gbk.csv");
  }
  SECTION("an encoding nobody knows")
  {
    checkRefused(file, {"import", file, good, "--encoding", "klingon"}, "klingon");
  }
  SECTION("a column mapped twice")
  {
    checkRefused(file, {"import", file, good, "--map", "name=name", "--map", "name=nickname"}, "name");
  }
  SECTION("a field nobody knows")
  {
    checkRefused(file, {"import", file, good, "--map", "name=shoe_size"}, "shoe_size");
  }
  SECTION("a preset nobody knows")
  {
    checkRefused(file, {"import", file, good, "--preset", "myspace"}, "myspace");
  }
}

TEST_CASE("A date that cannot be is a problem with its row, and the row comes in", "[cli]")
{
  const Folder folder;
  const std::string file = folder.community();
  const auto json =
      run({"import", file,
           folder.write("m.csv",
                        "id,name,joined_at\n1,张三,2024-01-02\n2,李四,2024-02-30\n3,王五,2024-03-04\n"),
           "--json"})
          .json();
  CHECK(json["created"] == 3);
  REQUIRE(json["problems"].size() == 1);
  CHECK(json["problems"][0]["row"] == 3);
  CHECK(json["problems"][0]["column"] == "joined_at");
  CHECK(json["problems"][0]["value"] == "2024-02-30");
  CHECK(json["problems"][0]["expected"] != "");
}

TEST_CASE("Files that are no community are refused and stay as they are", "[cli]")
{
  const Folder folder;
  SECTION("a file of a newer Weilu")
  {
    const std::string file = folder.community();
    std::fstream raw(file, std::ios::in | std::ios::out | std::ios::binary);
    raw.seekp(60); // user_version in the SQLite header, big-endian
    raw.write("\0\0\x27\x0f", 4);
    raw.close();
    checkRefused(file, {"layers", file}, "community.weilu");
  }
  SECTION("a text file")
  {
    const std::string file = folder.write("notes.weilu", "buy milk\n");
    checkRefused(file, {"layers", file}, "notes.weilu");
  }
  SECTION("a file that exists when a new one is to be made")
  {
    const std::string file = folder.community();
    checkRefused(file, {"new", file}, "community.weilu");
  }
}

TEST_CASE("Wrong usage is told apart from refusals", "[cli]")
{
  CHECK(run({"layers"}).code == 2);
  CHECK(run({"metrics", "x.weilu", "mood"}).code == 2);
  CHECK(run({"layers", "missing.weilu"}).code == 1);
  CHECK(run({"version"}).code == 0);
}

TEST_CASE("A community is readable by its owner only", "[cli]")
{
  const Folder folder;
  struct stat status {};
  REQUIRE(stat(folder.community().c_str(), &status) == 0);
  CHECK((status.st_mode & 0777) == 0600);
}
