// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/saved_mapping.h"
#include "tests/catch.h"
#include "tests/core/intake/import_fixture.h"

#include <algorithm>

using namespace weilu;

namespace {

struct Kept : ImportFixture {
  CommunityStore settings{db};
  SavedMappings mappings{settings};

  SourceFile read(const std::string& name, const std::string& text, ReadOptions options = {})
  {
    options.own = mappings.list();
    return look(file(name, text), options);
  }
};

std::string fieldOf(const SourceFile& file, const std::string& header)
{
  const auto column = std::ranges::find(file.columns, header, &SourceColumn::header);
  REQUIRE(column != file.columns.end());
  return column->field;
}

const std::string odd = "Kennung,Wie,Wann,Wo\n17,林晓雨,05/03/2024,上海\n18,王伟,06/03/2024,北京\n";

ReadOptions byHand()
{
  ReadOptions options;
  options.as = ImportAs::Members;
  options.map = {{"Kennung", "id"}, {"Wie", "name"}, {"Wann", "joined_at"}, {"Wo", ""}};
  options.dateOrder = {{"Wann", "dmy"}};
  options.platform = "discourse";
  return options;
}

} // namespace

TEST_CASE("A mapping that is kept", "[intake][mapping]")
{
  Kept kept;
  const SourceFile first = kept.read("first.csv", odd, byHand());
  REQUIRE(kept.mappings.save(mappingOf(first, byHand(), "Vereinsliste")));
  SECTION("comes back as it was")
  {
    const auto all = kept.mappings.list();
    REQUIRE(all.size() == 1);
    CHECK(all[0] == mappingOf(first, byHand(), "Vereinsliste"));
    CHECK(all[0].platform == "discourse");
    CHECK(all[0].columns[2].dateOrder == "dmy");
  }
  SECTION("is recognised by the columns, whatever their order, delimiter and encoding")
  {
    const SourceFile next =
        kept.read("next.csv", "\xEF\xBB\xBFWo;Wann;Kennung;Wie\n杭州;07/04/2024;19;张三\n");
    CHECK(next.mapping == "Vereinsliste");
    CHECK(fieldOf(next, "Kennung") == "id");
    CHECK(fieldOf(next, "Wie") == "name");
    CHECK(fieldOf(next, "Wo").empty());
    CHECK(next.platform == "discourse");
    const auto date = std::ranges::find(next.columns, "Wann", &SourceColumn::header);
    CHECK(date->format.dateFormat == "dmy");
    CHECK_FALSE(date->format.dateOrderAssumed);
  }
  SECTION("bears a further column, but not the want of one that counts")
  {
    CHECK(kept.read("more.csv", "Kennung,Wie,Wann,Wo,Extra\n1,a,05/03/2024,b,c\n").mapping == "Vereinsliste");
    CHECK(kept.read("none.csv", "Kennung,Wie,Wo\n1,a,b\n").mapping.empty());
  }
  SECTION("gives way to what is said of a file now")
  {
    ReadOptions now;
    now.map = {{"Wo", "city"}, {"Wie", "nickname"}};
    const SourceFile next = kept.read("next.csv", odd, now);
    CHECK(next.mapping == "Vereinsliste");
    CHECK(fieldOf(next, "Wo") == "city");
    CHECK(fieldOf(next, "Wie") == "nickname");
    CHECK(fieldOf(next, "Kennung") == "id");
    now.map = {{"Wo", "name"}};
    CHECK(fieldOf(kept.read("next.csv", odd, now), "Wie").empty());
  }
  SECTION("can be asked for by name, and is left alone when another is asked for")
  {
    ReadOptions asked;
    asked.preset = "Vereinsliste";
    CHECK(kept.read("next.csv", odd, asked).mapping == "Vereinsliste");
    asked.preset = "generic-members";
    CHECK(kept.read("next.csv", odd, asked).mapping.empty());
    asked = {};
    asked.as = ImportAs::Activity;
    CHECK(kept.read("next.csv", odd, asked).mapping.empty());
  }
  SECTION("is what the import remembers it was read by")
  {
    const auto report = applyImport(kept.stores, kept.read("next.csv", odd), {});
    REQUIRE(report);
    CHECK(kept.sources.find(report->source)->details.find("Vereinsliste") != std::string::npos);
    CHECK(kept.person("discourse", "17").member.displayName == "林晓雨");
  }
  SECTION("is replaced under the same name, and forgotten when removed")
  {
    SavedMapping changed = mappingOf(first, byHand(), "Vereinsliste");
    changed.columns[3].field = "city";
    REQUIRE(kept.mappings.save(changed));
    CHECK(kept.mappings.list() == std::vector{changed});
    REQUIRE(kept.mappings.remove("Vereinsliste"));
    CHECK(kept.mappings.list().empty());
    CHECK(kept.read("next.csv", odd).mapping.empty());
    const auto again = kept.mappings.remove("Vereinsliste");
    REQUIRE_FALSE(again);
    CHECK(again.error().code == RefusalCode::NoSuchMapping);
  }
  SECTION("cannot be called nothing, nor as a shipped preset")
  {
    for (const char* name : {"", "  ", "generic-members"}) {
      const auto saved = kept.mappings.save(mappingOf(first, byHand(), name));
      REQUIRE_FALSE(saved);
      CHECK(saved.error().code == RefusalCode::BadValue);
    }
  }
  SECTION("is one change that can be undone")
  {
    Edit edit(kept.db, {"mapping-saved", {{"name", "b"}}});
    REQUIRE(kept.mappings.save(mappingOf(first, byHand(), "b")));
    REQUIRE(edit.commit().valid());
    CHECK(kept.mappings.list().size() == 2);
    REQUIRE(kept.changes.undo());
    CHECK(kept.mappings.list().size() == 1);
  }
}

TEST_CASE("Of two mappings that fit the fuller one is taken", "[intake][mapping]")
{
  const auto with = [](std::string name, std::vector<SavedMapping::Column> columns) {
    return SavedMapping{std::move(name), ImportAs::Members, {}, {}, std::move(columns)};
  };
  const std::vector mappings{with("small", {{"A", "id", ""}}),
                             with("full", {{"A", "id", ""}, {"B", "name", ""}}),
                             with("other", {{"A", "id", ""}, {"C", "name", ""}})};
  std::vector<SourceColumn> columns(2);
  columns[0].header = " a ";
  columns[1].header = "B";
  const SavedMapping* const found = recognisedMapping(mappings, columns);
  REQUIRE(found);
  CHECK(found->name == "full");
  columns[0].header = "x";
  CHECK(recognisedMapping(mappings, columns) == nullptr);
}
