// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/import_history.h"
#include "core/workspace.h"
#include "tests/catch.h"
#include "tests/core/intake/import_fixture.h"

#include <algorithm>

using namespace weilu;

namespace {

/// A community in a file, with everything around it.
struct Community1 {
  Scratch folder;
  std::unique_ptr<Workspace> workspace;

  Community1()
  {
    Community community;
    community.name = "test";
    workspace = Workspace::create(folder / "c.weilu", community).value();
  }
  ImportReport import(const std::string& text, const ImportOptions& options = {},
                      const std::string& name = "m.csv")
  {
    writeBytes(folder / name, text);
    ReadOptions read;
    read.as = ImportAs::Members;
    const auto file = inspect(folder / name, read);
    REQUIRE(file);
    auto report = workspace->import(*file, options);
    REQUIRE(report);
    return std::move(*report);
  }
  Member member(const std::string& id)
  {
    const auto owner = workspace->members().owner({"id", id, {}});
    REQUIRE(owner);
    return workspace->members().find(*owner).value();
  }
  void edit(Member changed)
  {
    Edit edit(workspace->db(), {"member-edited", {}});
    workspace->members().update(changed, Moment::now());
    edit.commit();
  }
};

} // namespace

TEST_CASE("The history of imports", "[intake][history]")
{
  Community1 file;
  ImportOptions options;
  options.leftOut = {4};
  const ImportReport first =
      file.import("id,name,city\n1,林晓雨,上海\n,,北京\n3,张三,\n", options, "first.csv");
  const ImportReport second = file.import("id,name,city\n1,林晓雨,杭州\n2,王伟,北京\n", {}, "second.csv");
  SECTION("lists what came in, newest first")
  {
    const auto records = file.workspace->imports();
    REQUIRE(records.size() == 2);
    CHECK(records[0].fileName == "second.csv");
    const ImportRecord& record = records[1];
    CHECK(record.id == first.source);
    CHECK(record.change == first.change);
    CHECK(record.as == "members");
    CHECK(record.mode == "merge");
    CHECK(record.encoding == "utf-8");
    CHECK(record.counts.rows == 2);
    CHECK(record.counts.created == 1);
    CHECK(record.counts.rejected == 1);
    CHECK(record.counts.leftOut == 1);
    CHECK(record.problems.at("no-identity") == 1);
    CHECK(record.columns.size() == 3);
    CHECK_FALSE(record.undone);
    CHECK(records[0].fieldChanges.at("city") == 1);
  }
  SECTION("shows of one import what it replaced")
  {
    const auto detail = file.workspace->importDetail(second.source);
    REQUIRE(detail);
    CHECK(detail->overwritten == std::map<std::string, std::uint64_t>{{"city", 1}});
    REQUIRE(detail->values.count == 1);
    const OverwrittenValue& value = detail->values.first[0];
    CHECK(value.name == "林晓雨");
    CHECK(value.field == "city");
    CHECK(value.before == "上海");
    CHECK(value.written == "杭州");
    CHECK(value.now == "杭州");
    CHECK(detail->later.count == 0);
    CHECK(file.workspace->importDetail(first.source)->values.count == 0);
  }
  SECTION("refuses what it does not know")
  {
    const auto detail = file.workspace->importDetail({99});
    REQUIRE_FALSE(detail);
    CHECK(detail.error().code == RefusalCode::NoSuchImport);
  }
  SECTION("keeps what was undone, marked so")
  {
    REQUIRE(file.workspace->takeBack(second.change));
    CHECK(file.workspace->imports()[0].undone);
    CHECK(file.workspace->importDetail(second.source)->later.count == 0);
  }
}

TEST_CASE("Taking an import back after other edits", "[intake][history]")
{
  Community1 file;
  file.import("id,name,city,note,joined_at,role,level,tags\n1,林晓雨,上海,a,2024-01-02 08:00,member,1,x\n");
  const ImportReport later =
      file.import("id,name,city,note,joined_at,role,level,tags\n"
                  "1,林晓雨,杭州,b,2024-02-03 08:00,expert,2,y\n2,王伟,北京,,,,,\n3,张三,,,,,,\n");
  SECTION("leaves nothing behind when nothing came after")
  {
    const auto undone = file.workspace->takeBack(later.change);
    REQUIRE(undone);
    CHECK_FALSE(undone->remains.any());
    CHECK(file.member("1").city == "上海");
  }
  SECTION("keeps what was edited since and names it")
  {
    Member lin = file.member("1");
    lin.city = "南京";
    lin.role = Role::Host;
    file.edit(lin);
    const auto detail = file.workspace->importDetail(later.source);
    REQUIRE(detail);
    CHECK(detail->later.count == 2);
    const auto undone = file.workspace->takeBack(later.change);
    REQUIRE(undone);
    REQUIRE(undone->remains.values.count == 2);
    const OverwrittenValue& city = undone->remains.values.first[0];
    CHECK(city.field == "city");
    CHECK(city.before == "上海");
    CHECK(city.written == "杭州");
    CHECK(city.now == "南京");
    CHECK(undone->remains.values.first[1].now == "host");
    CHECK(file.member("1").city == "南京");
    CHECK(file.member("1").note == "a");
  }
  SECTION("does not speak of a value that is again what it was")
  {
    Member lin = file.member("1");
    lin.city = "上海";
    file.edit(lin);
    CHECK_FALSE(file.workspace->takeBack(later.change)->remains.any());
  }
  SECTION("keeps people it brought who were edited since, and names them")
  {
    Member wang = file.member("2");
    wang.note = "组长";
    file.edit(wang);
    const auto undone = file.workspace->takeBack(later.change);
    REQUIRE(undone);
    CHECK(undone->remains.people == 1);
    REQUIRE(undone->remains.somePeople.size() == 1);
    CHECK(undone->remains.somePeople[0].second == "王伟");
    CHECK(file.member("2").note == "组长");
    CHECK_FALSE(file.workspace->members().owner({"id", "3", {}}));
  }
  SECTION("lets a later import stand, and that one is then taken back to the value before both")
  {
    const ImportReport third = file.import("id,city\n1,广州\n", {}, "third.csv");
    const auto undone = file.workspace->takeBack(later.change);
    REQUIRE(undone);
    CHECK(undone->remains.values.count == 1);
    CHECK(file.member("1").city == "广州");
    REQUIRE(file.workspace->takeBack(third.change));
    CHECK(file.member("1").city == "上海");
  }
  SECTION("says nothing of what is no import")
  {
    Member lin = file.member("1");
    lin.note = "by hand";
    file.edit(lin);
    const auto undone = file.workspace->takeBack();
    REQUIRE(undone);
    CHECK_FALSE(undone->change.source);
    CHECK_FALSE(undone->remains.any());
  }
}

TEST_CASE("What an import replaced is said as people write it", "[intake][history]")
{
  ImportFixture fixture;
  ReadOptions read;
  read.as = ImportAs::Members;
  read.map = {{"level", "custom:level"}, {"mail", "consent:email"}, {"points", "counter:points"}};
  const std::string header = "id,name,gender,standing,joined_at,level,mail,points,tags\n";
  fixture.import(fixture.file("a.csv", header + "1,林,女,user,2024-01-02 08:00,1,yes,5,x\n"), read);
  ImportOptions options;
  options.replaceTags = true;
  const auto report = fixture.import(
      fixture.file("b.csv", header + "1,Lin,男,member,2024-01-03 09:30,2,no,5,y\n"), read, options);
  std::map<std::string, std::pair<std::string, std::string>> said;
  OverwrittenValues(fixture.db, fixture.community.calendar.zone)
      .forEach(report.source, [&said](const OverwrittenValue& value) {
        said[value.field] = {value.before, value.written};
        CHECK_FALSE(value.changedSince());
      });
  using Pair = std::pair<std::string, std::string>;
  CHECK(said.at("name") == Pair{"林", "Lin"});
  CHECK(said.at("gender") == Pair{"female", "male"});
  CHECK(said.at("standing") == Pair{"user", "member"});
  CHECK(said.at("joined_at") == Pair{"2024-01-02 08:00", "2024-01-03 09:30"});
  CHECK(said.at("custom:level") == Pair{"1", "2"});
  CHECK(said.at("consent:email") == Pair{"yes", "no"});
  CHECK(said.at("tags") == Pair{"x", ""});
}
