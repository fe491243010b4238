// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/source_parts.h"
#include "core/intake/watched_folder.h"
#include "tests/catch.h"
#include "tests/core/intake/import_fixture.h"
#include "tests/core/intake/zip_writer.h"

using namespace weilu;
namespace fs = std::filesystem;

namespace {

std::vector<std::string> names(const std::vector<fs::path>& files)
{
  std::vector<std::string> names;
  for (const fs::path& file : files)
    names.push_back(file.filename().string());
  return names;
}

using Names = std::vector<std::string>;
constexpr std::chrono::seconds never{1'000'000};

} // namespace

TEST_CASE("A watched folder", "[intake][watch]")
{
  const Scratch folder;
  WatchedFolder watched(folder.folder());
  SECTION("gives every file once")
  {
    writeBytes(folder / "b.csv", "x");
    writeBytes(folder / "a.csv", "x");
    CHECK(names(watched.look(std::chrono::seconds(0))) == Names{"a.csv", "b.csv"});
    CHECK(watched.look(std::chrono::seconds(0)).empty());
    writeBytes(folder / "c.csv", "x");
    CHECK(names(watched.look(std::chrono::seconds(0))) == Names{"c.csv"});
  }
  SECTION("waits until a file is written to its end")
  {
    writeBytes(folder / "a.csv", "x");
    CHECK(watched.look(never).empty());
    writeBytes(folder / "a.csv", "xy");
    CHECK(watched.look(never).empty());
    CHECK(watched.isWaiting());
    CHECK(names(watched.look(never)) == Names{"a.csv"});
    CHECK(watched.look(never).empty());
    CHECK_FALSE(watched.isWaiting());
  }
  SECTION("gives a file again that was written anew")
  {
    writeBytes(folder / "a.csv", "x");
    CHECK(watched.look(std::chrono::seconds(0)).size() == 1);
    writeBytes(folder / "a.csv", "other");
    CHECK(watched.look(std::chrono::seconds(0)).size() == 1);
  }
  SECTION("passes over what is no file to import")
  {
    for (const char* name : {".hidden.csv", "a.csv.part", "b.crdownload", "~$open.xlsx", "c.weilu", "d.csv~"})
      writeBytes(folder / name, "x");
    writeBytes(folder / "empty.csv", "");
    fs::create_directory(folder / "sub");
    CHECK(watched.look(std::chrono::seconds(0)).empty());
  }
  SECTION("that is not there gives nothing") { CHECK(WatchedFolder(folder / "gone").look().empty()); }
}

TEST_CASE("bringsSomething", "[intake][watch]")
{
  ImportFixture fixture;
  const std::string text = "id,name\n1,A\n";
  const auto file = fixture.file("m.csv", text);
  SECTION("says no for bytes that came in before, undone or not")
  {
    CHECK(bringsSomething(fixture.sources, file));
    fixture.importText(text);
    CHECK_FALSE(bringsSomething(fixture.sources, fixture.file("copy.csv", text)));
    REQUIRE(fixture.changes.undo());
    CHECK_FALSE(bringsSomething(fixture.sources, file));
  }
  SECTION("says yes until every part of an archive came in")
  {
    const auto archive = fixture.folder / "a.zip";
    fixtures::writeZip(archive, {{"members.csv", text}, {"more.csv", "id,name\n2,B\n"}});
    const auto parts = sourceParts(archive).value().parts;
    REQUIRE(parts.size() == 2);
    for (const SourceFile& part : parts) {
      CHECK(bringsSomething(fixture.sources, archive));
      REQUIRE(applyImport(fixture.stores, part, {}));
      CHECK(wasImported(fixture.sources, part));
    }
    CHECK_FALSE(bringsSomething(fixture.sources, archive));
  }
  SECTION("says yes for what cannot be read, so that it is looked at")
  {
    CHECK(bringsSomething(fixture.sources, fixture.file("empty.csv", "")));
  }
}

TEST_CASE("isCertain", "[intake][watch]")
{
  SourceFile file;
  file.columns.resize(1);
  file.columns[0].field = "joined_at";
  CHECK_FALSE(isCertain(file));
  file.preset = "discourse";
  CHECK(isCertain(file));
  file.columns[0].format.dateOrderAssumed = true;
  CHECK_FALSE(isCertain(file));
  file.columns[0].field.clear();
  CHECK(isCertain(file));
  file.preset.clear();
  file.mapping = "own";
  CHECK(isCertain(file));
}
