// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/intake_work.h"

#include "core/workspace.h"
#include "tests/bench/bench_files.h"
#include "tests/bench/duck_events.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <condition_variable>
#include <mutex>
#include <string>
#include <thread>

namespace weilu {

namespace {

namespace fs = std::filesystem;

std::unique_ptr<Workspace> workspaceIn(const fs::path& file)
{
  if (fs::exists(file))
    return Workspace::open(file).value();
  Community community;
  community.name = "bench";
  community.zone = "Asia/Shanghai";
  return Workspace::create(file, community).value();
}

bool import(const fs::path& community, const fs::path& source)
{
  const auto workspace = workspaceIn(community);
  const auto report = workspace->import(inspect(source).value(), ImportMode::Merge).value();
  return report.counts.rows > 0 && report.counts.rejected == 0;
}

bool plan(const fs::path& community, const fs::path& source)
{
  const auto workspace = workspaceIn(community);
  const auto made = planImport(workspace->intakeStores(), inspect(source).value(), ImportMode::Merge).value();
  return made.counts.rows > 0;
}

bool undo(const fs::path& community, const fs::path&) { return workspaceIn(community)->undo().has_value(); }

bool redo(const fs::path& community, const fs::path&) { return workspaceIn(community)->redo().has_value(); }

using Clock = std::chrono::steady_clock;

double secondsSince(Clock::time_point begin)
{
  return std::chrono::duration<double>(Clock::now() - begin).count();
}

/// How often an import says how far it is.
struct Pace {
  Clock::time_point begin = Clock::now(), last = begin;
  int reports = 0;
  double longest = 0; ///< seconds without a report

  void report()
  {
    longest = std::max(longest, secondsSince(last));
    last = Clock::now();
    ++reports;
  }
};

/// Asks an import to stop after \p seconds. How long it went on; nothing when it was done before.
std::optional<double> stopAfter(double seconds, Workspace& workspace, const fs::path& source, Pace& pace)
{
  std::stop_source stop;
  Clock::time_point asked;
  const std::jthread asker([&](const std::stop_token& done) {
    std::mutex mutex;
    std::unique_lock lock(mutex);
    std::condition_variable_any().wait_for(lock, done, std::chrono::duration<double>(seconds),
                                           [] { return false; });
    asked = Clock::now();
    stop.request_stop();
  });
  const Control control(stop.get_token(), [&pace](const Progress&) { pace.report(); });
  try {
    (void)workspace.import(inspect(source, {}, control).value(), ImportMode::Merge, {}, control).value();
    return {};
  } catch (const Cancelled&) {
    return secondsSince(asked);
  }
}

/// Stops an import later and later until one gets through; prints the longest it took to stop, and how
/// often the one that got through told of itself.
bool cancel(const fs::path& community, const fs::path& source)
{
  constexpr double later = 1.4;
  const auto workspace = workspaceIn(community);
  const auto traces = [&] {
    return workspace->sources().list().size() + workspace->members().everybody().cardinality();
  };
  const std::uint64_t before = traces();
  double longest = 0;
  int stopped = 0;
  for (double after = 0.05;; after *= later) {
    Pace pace;
    const auto took = stopAfter(after, *workspace, source, pace);
    if (!took) {
      pace.report();
      fmt::print("  stopped {} times, within {:.0f} ms at most  goal ≤ 200 ms\n", stopped, longest * 1000);
      fmt::print("  {:.1f} reports a second, {:.0f} ms at most between two  goal ≥ 4 a second\n",
                 pace.reports / secondsSince(pace.begin), pace.longest * 1000);
      std::fflush(stdout);
      return true;
    }
    longest = std::max(longest, *took);
    ++stopped;
    if (traces() != before)
      return false;
  }
}

/// What DuckDB makes of the file: a table with types it finds itself, in a file beside the community.
bool duckDb(const fs::path& community, const fs::path& source)
{
  auto duck = DuckEvents::open();
  if (!duck)
    return false;
  (void)duck->ask(fmt::format("ATTACH '{}.duckdb' AS bare", community.string()));
  (void)duck->ask(fmt::format("CREATE TABLE bare.rows AS SELECT * FROM read_csv('{}')", source.string()));
  return true;
}

/// In a process of its own, so that the memory it takes is not counted as that of what is measured.
bool sheet(const fs::path& file, const fs::path& rows)
{
  writeMemberSheet(file, std::stoull(rows.string()));
  return true;
}

struct Verb {
  std::string_view name;
  bool (*work)(const fs::path& community, const fs::path& source);
};
constexpr std::array<Verb, 7> verbs{{{"import", import},
                                     {"plan", plan},
                                     {"undo", undo},
                                     {"redo", redo},
                                     {"cancel", cancel},
                                     {"duckdb", duckDb},
                                     {"sheet", sheet}}};

} // namespace

IntakeWork intakeWork(std::string_view verb)
{
  const auto known = std::ranges::find(verbs, verb, &Verb::name);
  return known == verbs.end() ? nullptr : IntakeWork(known->work);
}

} // namespace weilu
