// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/catch.h"
#include "tests/core/intake/import_fixture.h"

#include <sqlite3.h>

#include <algorithm>

using namespace weilu;
namespace fs = std::filesystem;

namespace {

SourceFile unmapped(const fs::path& path)
{
  SourceFile file;
  file.path = path;
  SourceColumn column;
  column.header = "City";
  column.field = "city";
  file.columns = {column};
  return file;
}

/// Counts, problems and changed fields of a plan and of the import that follows are the same.
void checkSame(const ImportPlan& plan, const ImportReport& report)
{
  CHECK(plan.counts.rows == report.counts.rows);
  CHECK(plan.counts.created == report.counts.created);
  CHECK(plan.counts.updated == report.counts.updated);
  CHECK(plan.counts.unchanged == report.counts.unchanged);
  CHECK(plan.counts.rejected == report.counts.rejected);
  CHECK(plan.counts.peopleCreated == report.counts.peopleCreated);
  CHECK(plan.problemCounts == report.problemCounts);
  CHECK(plan.fieldChanges == report.fieldChanges);
}

const std::string first = "id,name,email,phone,city,last_seen\n"
                          "1,林晓雨,a@example.com,13800000001,上海,2024-05-30\n"
                          "2,王伟,b@example.com,13800000002,北京,2024-05-20\n"
                          "3,李娜,c@example.com,,武汉,\n";
const std::string second = "id,name,email,phone,city,last_seen\n"
                           "1,林晓雨,a@example.com,13800000001,杭州,2024-05-30\n"
                           "2,王伟,b@example.com,13800000002,北京,2024-06-20\n"
                           "3,李娜,c@example.com,,武汉,\n"
                           "4,张三,bad mail,,深圳,\n"
                           "1,林晓雨,,13800000002,杭州,\n";

} // namespace

TEST_CASE("planImport", "[intake][import]")
{
  ImportFixture fixture;
  fixture.importText(first);
  const auto file = fixture.file("second.csv", second);
  const auto before = fixture.dump();
  SECTION("says what the import will do, and writes nothing")
  {
    const auto changes = fixture.changes.list().size();
    const ImportPlan plan = fixture.plan(file);
    CHECK(fixture.dump() == before);
    CHECK(fixture.changes.list().size() == changes);
    CHECK(plan.counts.rows == 5);
    CHECK(plan.counts.created == 1);
    CHECK(plan.counts.updated == 2);
    CHECK(plan.counts.unchanged == 1);
    CHECK(plan.counts.rejected == 1);
    CHECK(plan.fieldChanges == std::map<std::string, std::uint64_t>{{"city", 1}, {"last_seen", 1}});
    checkSame(plan, fixture.import(file));
  }
  SECTION("shows rows of every outcome, what changes in them and what is bad")
  {
    const ImportPlan plan = fixture.plan(file);
    REQUIRE(plan.preview.size() == 5);
    CHECK(plan.preview[0].row == 2);
    CHECK(plan.preview[0].outcome == RowOutcome::Update);
    CHECK(plan.preview[0].person == "林晓雨");
    CHECK(plan.preview[0].changed == std::vector<std::size_t>{4});
    CHECK(plan.preview[0].cells ==
          std::vector<std::string>{"1", "林晓雨", "a@example.com", "13800000001", "杭州", "2024-05-30"});
    CHECK(plan.preview[1].outcome == RowOutcome::Update); // a new visit and nothing else
    CHECK(plan.preview[2].outcome == RowOutcome::Unchanged);
    CHECK(plan.preview[3].outcome == RowOutcome::Create);
    CHECK(plan.preview[3].bad == std::vector<std::size_t>{2});
    CHECK(plan.preview[4].outcome == RowOutcome::Reject);
    CHECK(plan.preview[4].bad == std::vector<std::size_t>{3});
  }
  SECTION("shows at most 200 rows of a long file, the rare ones among them")
  {
    std::string text = "id,name,email\n";
    for (int i = 0; i < 3000; ++i)
      text += "x" + std::to_string(i) + ",N" + std::to_string(i) + (i == 2500 ? ",bad mail\n" : ",\n");
    text += "1,林晓雨,\n";
    const ImportPlan plan = fixture.plan(fixture.file("long.csv", text));
    CHECK(plan.preview.size() <= 200);
    CHECK(plan.preview.size() >= 50);
    CHECK(std::ranges::count(plan.preview, std::uint64_t{2502}, &PreviewRow::row) == 1);
    CHECK(std::ranges::count(plan.preview, RowOutcome::Unchanged, &PreviewRow::outcome) == 1);
    CHECK(std::ranges::is_sorted(plan.preview, {}, &PreviewRow::row));
  }
  SECTION("plans activity and purchases the same way")
  {
    ReadOptions options;
    options.as = ImportAs::Activity;
    const auto events =
        fixture.file("events.csv", "id,at,kind,space\n1,2024-06-01,post,A\n9,2024-06-01,newkind,B\n"
                                   "1,2024-06-01,post,A\n,2024-06-01,post,A\n");
    for (int round = 0; round < 2; ++round) {
      const auto planned =
          planImport(fixture.stores, ImportFixture::look(events, options), ImportMode::Merge);
      REQUIRE(planned);
      checkSame(*planned, fixture.import(events, options));
      CHECK(std::ranges::count(planned->preview, RowOutcome::Unchanged, &PreviewRow::outcome) == round * 3);
    }
    options.as = ImportAs::Purchases;
    const auto orders = fixture.file("orders.csv", "id,at,amount\n1,2024-06-01,10\n8,2024-06-02,20\n8,,20\n");
    for (int round = 0; round < 2; ++round) {
      const auto planned =
          planImport(fixture.stores, ImportFixture::look(orders, options), ImportMode::Merge);
      REQUIRE(planned);
      checkSame(*planned, fixture.import(orders, options));
      CHECK(std::ranges::count(planned->preview, RowOutcome::Unchanged, &PreviewRow::outcome) == round * 2);
    }
  }
}

TEST_CASE("An import that cannot be", "[intake][import]")
{
  ImportFixture fixture;
  const auto before = fixture.dump();
  const auto refusal = [&](const SourceFile& file) {
    const auto planned = planImport(fixture.stores, file, ImportMode::Merge);
    const auto applied = applyImport(fixture.stores, file, ImportMode::Merge);
    REQUIRE_FALSE(planned);
    REQUIRE_FALSE(applied);
    CHECK(planned.error().code == applied.error().code);
    CHECK(fixture.dump() == before);
    return applied.error();
  };
  const auto path = fixture.file("x.csv", "City\n上海\n");
  SECTION("has nobody in it")
  {
    const Refusal why = refusal(unmapped(path));
    CHECK(why.code == RefusalCode::NoIdentity);
    CHECK(why.detail("file") == path.string());
  }
  SECTION("has events without a moment")
  {
    SourceFile file = unmapped(path);
    file.columns[0].field = "id";
    file.as = ImportAs::Activity;
    CHECK(refusal(file).code == RefusalCode::NoMoment);
  }
  SECTION("is of a file that went away")
  {
    SourceFile file = unmapped(fixture.folder / "gone.csv");
    file.columns[0].field = "id";
    CHECK(refusal(file).code == RefusalCode::FileNotFound);
  }
}

TEST_CASE("An import that is stopped", "[intake][import]")
{
  ImportFixture fixture;
  std::string text = "id,name,email,tags,last_seen\n";
  for (int i = 0; i < 5000; ++i)
    text += std::to_string(i) + ",N,m" + std::to_string(i) + "@example.com,vip,2024-06-01\n";
  const SourceFile file = ImportFixture::look(fixture.file("m.csv", text));
  const auto before = fixture.dump();
  // Stopped at each step it reports, from the first to the last.
  bool stoppedOnce = false, done = false;
  for (int steps = 1; !done && steps < 200; ++steps) {
    std::stop_source stop;
    int seen = 0;
    Phase last = Phase::Reading;
    const Control control(stop.get_token(), [&](const Progress& progress) {
      if (progress.phase != last && ++seen == steps)
        stop.request_stop();
      last = progress.phase;
    });
    try {
      done = applyImport(fixture.stores, file, ImportMode::Merge, {}, control).has_value();
      CHECK(done);
    } catch (const Cancelled&) {
      stoppedOnce = true;
      CHECK(fixture.dump() == before);
      CHECK(fixture.changes.list().empty());
      CHECK(fixture.sources.list().empty());
    }
  }
  CHECK(stoppedOnce);
  CHECK(done);
  CHECK(fixture.people() == 5000);
}

TEST_CASE("An import that fails", "[intake][import]")
{
  ImportFixture fixture;
  SourceFile file = ImportFixture::look(fixture.file("m.csv", "id,name\n1,A\n2,B\n"));
  const auto before = fixture.dump();
  SECTION("leaves no trace when the file cannot be read any more")
  {
    fs::remove(file.path);
    fs::create_directory(file.path);
    CHECK_THROWS_AS(applyImport(fixture.stores, file, ImportMode::Merge), Failure);
    CHECK(fixture.dump() == before);
  }
  SECTION("leaves no trace and no rejects when they cannot be written")
  {
    file = ImportFixture::look(fixture.file("m.csv", "id,name,city\n1,A,\n,,上海\n2,B,\n"));
    const auto report =
        applyImport(fixture.stores, file, ImportMode::Merge, fixture.folder / "no" / "bad.csv");
    REQUIRE_FALSE(report);
    CHECK(report.error().code == RefusalCode::FileNotWritable);
    CHECK(fixture.dump() == before);
  }
  SECTION("is refused while another program writes")
  {
    Scratch folder;
    Database one = Database::create(folder / "c.weilu").value();
    Database other = Database::open(folder / "c.weilu").value();
    sqlite3_busy_timeout(one.handle(), 1);
    MemberStore members(one);
    SourceStore sources(one);
    ActivityStore activity(one, Zone::utc());
    PurchaseStore purchases(one);
    const IntakeStores stores{one, fixture.community, sources, members, activity, purchases};
    {
      const Edit writing(other, {"renamed", {}});
      const auto report = applyImport(stores, file, ImportMode::Merge);
      REQUIRE_FALSE(report);
      CHECK(report.error().code == RefusalCode::LockedByOther);
    }
    CHECK(applyImport(stores, file, ImportMode::Merge));
  }
}
