// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/catch.h"
#include "tests/cli/program.h"
#include "tests/core/intake/zip_writer.h"

using namespace weilu::cli_tests;
using weilu::fixtures::Packed;
using weilu::fixtures::writeZip;
using weilu::fixtures::zipBytes;

namespace {

const std::string members = "id,name,email,joined_at\n1,Alice,alice@example.com,2024-01-02\n"
                            "2,Bob,bob@example.com,2024-02-03\n";
const std::string orders =
    "order number,email,paid at,amount\n77,alice@example.com,2024-03-08 09:00:00,99.00\n";

std::string row(const std::string& first, const std::string& second)
{
  return "<row><c t=\"str\"><v>" + first + "</v></c><c t=\"str\"><v>" + second + "</v></c></row>";
}

/// A workbook of two sheets of people.
std::string workbook()
{
  const std::string link = "<Relationship Type=\"http://x/";
  std::vector<Packed> parts{
      {"_rels/.rels",
       "<Relationships>" + link + "officeDocument\" Id=\"r\" Target=\"xl/workbook.xml\"/></Relationships>"},
      {"xl/workbook.xml", "<workbook xmlns:r=\"http://r\"><sheets><sheet name=\"Old\" r:id=\"a\"/>"
                          "<sheet name=\"New\" r:id=\"b\"/></sheets></workbook>"},
      {"xl/_rels/workbook.xml.rels",
       "<Relationships>" + link + "worksheet\" Id=\"a\" Target=\"worksheets/a.xml\"/>" + link +
           "worksheet\" Id=\"b\" Target=\"worksheets/b.xml\"/></Relationships>"}};
  for (const char* const name : {"a", "b"})
    parts.push_back({std::string("xl/worksheets/") + name + ".xml",
                     "<worksheet><sheetData>" + row("id", "name") +
                         row(std::string(name) + "1", std::string("Person ") + name) +
                         row(std::string(name) + "2", std::string("Another ") + name) +
                         "</sheetData></worksheet>"});
  return zipBytes(parts);
}

} // namespace

TEST_CASE("An archive comes in whole, one outcome for each file", "[cli]")
{
  const Folder folder;
  const std::string file = folder.community();
  const std::string archive = folder.path("backup.zip");
  writeZip(archive,
           {{"orders.csv", orders}, {"people/members.csv", members}, {"photo.jpg", "\xFF\xD8\xFF\xE0"}});
  SECTION("people before what they bought")
  {
    const Run made = run({"import", file, archive, "--json"});
    INFO(made.err);
    const auto json = made.json();
    REQUIRE(json.size() == 2);
    CHECK(json[0]["as"] == "members");
    CHECK(json[0]["created"] == 2);
    CHECK(json[1]["as"] == "purchases");
    CHECK(json[1]["created"] == 1);
    CHECK(json[1]["people_created"] == 0);
    CHECK(made.err.find("backup.zip/photo.jpg") != std::string::npos);
    const std::string again = run({"import", file, archive}).out;
    CHECK(again.find("backup.zip/people/members.csv: 2 rows, 0 new") != std::string::npos);
  }
  SECTION("one file of it")
  {
    CHECK(run({"import", file, archive, "--entry", "people/members.csv", "--json"}).json()["created"] == 2);
    const Run made = run({"import", file, archive, "--entry", "none.csv"});
    CHECK(made.code == 1);
    CHECK(made.err.find("none.csv") != std::string::npos);
  }
  SECTION("or nothing, to see what would happen")
  {
    const std::string before = bytes(file);
    CHECK(run({"import", file, archive, "--dry-run", "--json"}).json().size() == 2);
    CHECK(bytes(file) == before);
  }
}

TEST_CASE("A workbook comes in sheet by sheet", "[cli]")
{
  const Folder folder;
  const std::string file = folder.community();
  const std::string book = folder.write("people.xlsx", workbook());
  SECTION("all of them")
  {
    const auto json = run({"import", file, book, "--json"}).json();
    REQUIRE(json.size() == 2);
    CHECK(json[0]["created"] == 2);
    CHECK(json[1]["created"] == 2);
  }
  SECTION("or one")
  {
    const auto json = run({"import", file, book, "--sheet", "New", "--json"}).json();
    CHECK(json["created"] == 2);
    CHECK(json["rows"] == 2);
    CHECK(run({"members", file, "--json"}).out.find("Person b") != std::string::npos);
    CHECK(run({"import", file, book, "--sheet", "None"}).code == 1);
  }
}

TEST_CASE("Archives that are not what they should be change nothing", "[cli]")
{
  const Folder folder;
  const std::string file = folder.community();
  const std::string before = bytes(file);
  const std::string archive = folder.path("bad.zip");
  const auto refused = [&](const std::string& named) {
    const Run made = run({"import", file, archive});
    INFO(made.err);
    CHECK(made.code == 1);
    CHECK(made.out.empty());
    CHECK(made.err.find(named) != std::string::npos);
    CHECK(bytes(file) == before);
  };
  SECTION("a path that climbs out")
  {
    writeZip(archive, {{"../../evil.csv", members}});
    refused("leads out of the archive");
  }
  SECTION("a password")
  {
    writeZip(archive, {{"secret.csv", members, "swordfish"}});
    refused("password");
  }
  SECTION("a bomb")
  {
    writeZip(archive, {{"bomb.csv", std::string(70 << 20, '0')}});
    refused("would unpack");
  }
  SECTION("a torn file")
  {
    folder.write("bad.zip", zipBytes({{"a.csv", members}}).substr(0, 60));
    refused("damaged");
  }
  SECTION("nothing of use")
  {
    writeZip(archive, {{"a.jpg", "\xFF\xD8\xFF\xE0"}, {"b.jpg", "\xFF\xD8\xFF\xE0"}});
    refused("nothing that can be imported");
  }
}
