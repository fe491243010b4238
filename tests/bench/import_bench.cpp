// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/import.h"
#include "tests/bench/member_file.h"
#include "tests/bench/stopwatch.h"

#include <cstdlib>

// A member file into a new community, against sqlite3 .import of the same file into one bare table.
// Usage: weilu_import_bench FOLDER [ROWS] [CSV]

using namespace weilu;
namespace fs = std::filesystem;

namespace {

double secondsOf(const std::function<void()>& work)
{
  const auto begin = std::chrono::steady_clock::now();
  work();
  return std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
}

/// The command line of SQLite, in a process of its own.
double bareImport(const fs::path& folder, const fs::path& csv)
{
  const fs::path db = folder / "bare.db";
  fs::remove(db);
  const std::string command =
      fmt::format("sqlite3 '{}' -cmd '.mode csv' '.import \"{}\" members'", db.string(), csv.string());
  double best = 1e9;
  for (int i = 0; i < 2; ++i) {
    fs::remove(db);
    best = std::min(best, secondsOf([&] {
                      if (std::system(command.c_str()) != 0)
                        throw Failure("sqlite3 failed");
                    }));
  }
  fs::remove(db);
  fmt::print("{:<40}{:>8.3f} s\n", "sqlite3 .import into a bare table", best);
  return best;
}

Community community(Database& db)
{
  Community made;
  made.name = "bench";
  made.calendar.zone = Zone::named(made.zone).value();
  made.createdAt = Moment::now();
  Edit edit(db, {"created", {}});
  CommunityStore(db).save(made);
  ActivityStore(db, made.calendar.zone).seedKinds();
  (void)edit.commit();
  return made;
}

void print(const ImportCounts& counts, double seconds)
{
  fmt::print("  rows {} created {} updated {} unchanged {} rejected {} in {:.2f} s\n", counts.rows,
             counts.created, counts.updated, counts.unchanged, counts.rejected, seconds);
}

} // namespace

int main(int argc, char** argv)
{
  if (argc < 2)
    return 2;
  const fs::path folder = argv[1];
  const std::uint64_t rows = argc > 2 ? std::strtoull(argv[2], nullptr, 10) : 1'000'000;
  const fs::path csv = argc > 3 ? fs::path(argv[3]) : folder / fmt::format("members_{}.csv", rows);
  if (!fs::exists(csv))
    writeMemberFile(csv, rows);
  fmt::print("{}: {:.1f} MB\n", csv.filename().string(), static_cast<double>(fs::file_size(csv)) / 1e6);
  const double bare = bareImport(folder, csv);

  const fs::path file = folder / "import_bench.weilu";
  fs::remove(file);
  auto db = Database::create(file).value();
  const Community of = community(db);
  SourceStore sources(db);
  MemberStore members(db);
  ActivityStore activity(db, of.calendar.zone);
  PurchaseStore purchases(db);
  const IntakeStores stores{db, of, sources, members, activity, purchases};
  const auto amount = static_cast<double>(rows);

  SourceFile source;
  const double seconds = secondsOf([&] {
    measured("inspect", amount, [&] { source = inspect(csv).value(); });
    measured("import into a new file", amount, [&] {
      const auto report = applyImport(stores, source, ImportMode::Merge).value();
      print(report.counts, report.seconds);
    });
  });
  fmt::print("{:<40}{:>8.3f} s = {:.2f} × sqlite3; peak {:.0f} MB; file {:.0f} MB\n", "inspect and import",
             seconds, seconds / bare, peakMegabytes(), static_cast<double>(fs::file_size(file)) / 1e6);

  measured("plan the same again", amount,
           [&] { print(planImport(stores, source, ImportMode::Merge).value().counts, 0); });
  measured("import the same again", amount, [&] {
    const auto report = applyImport(stores, source, ImportMode::Merge).value();
    print(report.counts, report.seconds);
  });
  ChangeLog changes(db);
  changes.addSourced(members);
  changes.addSourced(activity);
  changes.addSourced(purchases);
  measured("undo", amount, [&] { (void)changes.undo().value(); });
  measured("redo", amount, [&] { (void)changes.redo().value(); });
  return 0;
}
