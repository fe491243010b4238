// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/csv_line.h"
#include "core/intake/rejects_file.h"
#include "tests/catch.h"
#include "tests/core/intake/import_fixture.h"

using namespace weilu;
namespace fs = std::filesystem;

TEST_CASE("neutralised", "[intake]")
{
  CHECK(neutralised("=SUM(A1)") == "'=SUM(A1)");
  CHECK(neutralised("+86 138") == "'+86 138");
  CHECK(neutralised("-5") == "'-5");
  CHECK(neutralised("@me") == "'@me");
  CHECK(neutralised("\t=1") == "'\t=1");
  CHECK(neutralised("\r=1") == "'\r=1");
  CHECK(neutralised("a=b") == "a=b");
  CHECK(neutralised("").empty());
}

TEST_CASE("appendCsvCell", "[intake]")
{
  std::string line;
  for (const char* cell : {"plain", "a,b", "say \"hi\"", "two\nlines", "semi;colon"}) {
    appendCsvCell(line, cell);
    line += '|';
  }
  CHECK(line == "plain|\"a,b\"|\"say \"\"hi\"\"\"|\"two\nlines\"|\"semi;colon\"|");
}

TEST_CASE("The rejects file", "[intake][import]")
{
  ImportFixture fixture;
  const auto path = fixture.file("m.csv", "name,email,phone,note\n"
                                          "A,a@example.com,,\n"
                                          ",,138****0001,\"=1+1, \"\"two\"\"\"\n"
                                          ",,,\n"
                                          "B,b@example.com,,\n");
  const auto rejects = fixture.folder / "bad.csv";
  const SourceFile file = ImportFixture::look(path);
  SECTION("holds the bad rows as they were, and why")
  {
    const auto report = applyImport(fixture.stores, file, ImportMode::Merge, rejects);
    REQUIRE(report);
    CHECK(report->counts.rejected >= 1);
    const std::string text = bytesOf(rejects);
    CHECK(text.starts_with("\xEF\xBB\xBFname,email,phone,note,problem\r\n"));
    CHECK(text.find(",,138****0001,\"'=1+1, \"\"two\"\"\",no-identity: identity\r\n") != std::string::npos);
    CHECK(text.find("a@example.com") == std::string::npos);
    CHECK((fs::status(rejects).permissions() & fs::perms::others_all) == fs::perms::none);
    CHECK((fs::status(rejects).permissions() & fs::perms::group_all) == fs::perms::none);
  }
  SECTION("comes in once it is repaired")
  {
    REQUIRE(applyImport(fixture.stores, file, ImportMode::Merge, rejects));
    std::string text = bytesOf(rejects);
    text.replace(text.find("138****0001"), 11, "13800000001");
    const ImportReport report = fixture.import(fixture.file("repaired.csv", text));
    CHECK(report.counts.created == 1);
    CHECK(fixture.person("phone", "+8613800000001").member.note == "=1+1, \"two\"");
  }
  SECTION("is not made when every row is good")
  {
    const SourceFile good = ImportFixture::look(fixture.file("good.csv", "name,email\nA,a@example.com\n"));
    REQUIRE(applyImport(fixture.stores, good, ImportMode::Merge, rejects));
    CHECK_FALSE(fs::exists(rejects));
  }
  SECTION("is never the file that is read")
  {
    const auto report = applyImport(fixture.stores, file, ImportMode::Merge, path);
    REQUIRE_FALSE(report);
    CHECK(report.error().code == RefusalCode::FileNotWritable);
    CHECK(bytesOf(path).starts_with("name,email"));
    CHECK(fixture.people() == 0);
  }
  SECTION("leaves nothing beside it")
  {
    REQUIRE(applyImport(fixture.stores, file, ImportMode::Merge, rejects));
    std::size_t files = 0;
    for ([[maybe_unused]] const auto& entry : fs::directory_iterator(fixture.folder.folder()))
      ++files;
    CHECK(files == 2);
  }
}
