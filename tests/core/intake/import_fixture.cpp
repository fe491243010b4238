// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/intake/import_fixture.h"

#include "tests/catch.h"

namespace weilu {

namespace fs = std::filesystem;

ImportFixture::ImportFixture(const std::string& zone)
    : activity(db, Zone::named(zone).value())
{
  community.name = "test";
  community.zone = zone;
  community.calendar.zone = Zone::named(zone).value();
  activity.seedKinds();
  changes.addSourced(members);
  changes.addSourced(activity);
  changes.addSourced(purchases);
}

fs::path ImportFixture::file(const std::string& name, const std::string& text) const
{
  writeBytes(folder / name, text);
  return folder / name;
}

SourceFile ImportFixture::look(const fs::path& file, const ReadOptions& options)
{
  auto found = inspect(file, options);
  INFO("file: " << file.filename());
  REQUIRE(found);
  return std::move(*found);
}

ImportReport ImportFixture::import(const fs::path& file, const ReadOptions& options, const ImportOptions& how)
{
  auto report = applyImport(stores, look(file, options), how);
  REQUIRE(report);
  const ImportCounts& counts = report->counts;
  CHECK(counts.created + counts.updated + counts.unchanged + counts.rejected == counts.rows);
  return std::move(*report);
}

ImportReport ImportFixture::importText(const std::string& text, const ImportOptions& how,
                                       const std::string& name)
{
  ReadOptions options;
  options.as = ImportAs::Members;
  return import(file(name, text), options, how);
}

ImportPlan ImportFixture::plan(const fs::path& file, const ImportOptions& how)
{
  auto planned = planImport(stores, look(file), how);
  REQUIRE(planned);
  return std::move(*planned);
}

std::map<std::string, std::vector<std::string>> ImportFixture::dump()
{
  std::map<std::string, std::vector<std::string>> tables;
  SQLite::Statement names(db.sql(),
                          "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
                          " AND name NOT LIKE 'change%' AND name <> 'source' ORDER BY name");
  while (names.executeStep()) {
    const std::string table = names.getColumn(0).getString();
    SQLite::Statement rows(db.sql(), "SELECT * FROM \"" + table + "\"");
    std::vector<std::string>& lines = tables[table];
    while (rows.executeStep()) {
      std::string line;
      for (int i = 0; i < rows.getColumnCount(); ++i)
        line += (rows.isColumnNull(i) ? std::string("∅") : rows.getColumn(i).getString()) + '|';
      lines.push_back(std::move(line));
    }
    std::sort(lines.begin(), lines.end());
  }
  return tables;
}

MemberRecord ImportFixture::person(const std::string& kind, const std::string& value) const
{
  const auto owner = members.owner({kind, value, {}});
  INFO(kind << ":" << value);
  REQUIRE(owner);
  return members.record(*owner).value();
}

std::vector<Event> ImportFixture::events() const
{
  std::vector<Event> all;
  activity.forEach({INT64_MIN}, {INT64_MAX}, [&all](const Event& event) { all.push_back(event); });
  return all;
}

std::map<std::string, std::uint64_t> ImportFixture::problems(const ImportReport& report)
{
  std::map<std::string, std::uint64_t> counts;
  for (const auto& [kind, count] : report.problemCounts)
    counts[std::string(code(kind))] = count;
  return counts;
}

} // namespace weilu
