// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace.h"
#include "tests/bench/bench_files.h"
#include "tests/bench/intake_work.h"
#include "tests/bench/measured_process.h"

#include <fmt/format.h>

#include <cstdlib>
#include <functional>

// Files in, against sqlite3 .import of the same files into bare tables: round by round, each import in a
// process of its own, so that its memory is its own. Figures are medians of the rounds.
// Usage: weilu_intake_bench FOLDER [MEMBERS] [EVENTS] [ROUNDS]

using namespace weilu;
namespace fs = std::filesystem;

namespace {

/// One line of the outcome: what something costs beside sqlite3, round by round.
struct Line {
  std::string what;
  std::optional<double> wanted;       ///< times sqlite3, at most
  std::optional<double> room;         ///< MB, at most
  std::optional<double> seconds = {}; ///< at most
  std::vector<Cost> costs = {};
  std::vector<double> ratios = {};

  void add(const Cost& cost, const Cost& bare)
  {
    costs.push_back(cost);
    ratios.push_back(cost.seconds / bare.seconds);
  }
};

double medianOf(const Line& line, double Cost::*part)
{
  std::vector<double> values;
  for (const Cost& cost : line.costs)
    values.push_back(cost.*part);
  return median(values);
}

/// "goal ≤ 2.0 ×, ≤ 400 MB", and whether it was missed.
std::string verdict(const Line& line)
{
  std::string goals;
  bool missed = false;
  const auto add = [&](double is, const std::optional<double>& most, int digits, const char* unit) {
    if (!most)
      return;
    goals += fmt::format("{}≤ {:.{}f} {}", goals.empty() ? "goal " : ", ", *most, digits, unit);
    missed = missed || is > *most;
  };
  add(median(line.ratios), line.wanted, 1, "×");
  add(medianOf(line, &Cost::seconds), line.seconds, 0, "s");
  add(medianOf(line, &Cost::megabytes), line.room, 0, "MB");
  return goals + (missed ? "  MISSED" : "");
}

void print(const Line& line)
{
  fmt::print("  {:<26}{:>8.2f} s  cpu {:>7.2f} s  peak {:>5.0f} MB  {:>5.2f} ×  {}\n", line.what,
             medianOf(line, &Cost::seconds), medianOf(line, &Cost::cpu), medianOf(line, &Cost::megabytes),
             median(line.ratios), verdict(line));
  std::fflush(stdout);
}

/// The files and the measurements over them.
class Bench {
public:
  Bench(fs::path folder, std::uint64_t members, std::uint64_t events, int rounds)
      : m_folder(std::move(folder))
      , m_members(m_folder / fmt::format("members_{}.csv", members))
      , m_activity(m_folder / fmt::format("activity_{}.csv", events))
      , m_community(m_folder / "intake_bench.weilu")
      , m_rounds(rounds)
  {
    if (!fs::exists(m_members))
      writeMemberFile(m_members, members);
    if (!fs::exists(m_activity))
      writeActivityFile(m_activity, events, members);
  }

  void run() const
  {
    measureMembers();
    measureActivity();
    measureSheet();
    forget(m_community);
  }

private:
  static constexpr std::uint64_t sheetRows = 100'000;

  /// The command line of SQLite: the file as one table without anything else.
  [[nodiscard]] Cost bareImport(const fs::path& csv) const
  {
    fs::remove(bare());
    return costOf(
        {"sqlite3", bare().string(), "-cmd", ".mode csv", fmt::format(".import \"{}\" bare", csv.string())});
  }

  [[nodiscard]] Cost work(const std::string& verb, const fs::path& source = {}) const
  {
    return costOf({"/proc/self/exe", verb, m_community.string(), source.string()});
  }

  void measureMembers() const
  {
    Line sqlite{"sqlite3 .import", {}, {}}, fresh{"into a new file", 2.0, 400},
        again{"the same again", 1.5, 400}, plan{"a plan of the same", {}, {}}, undo{"undo", {}, {}},
        redo{"redo", {}, {}};
    printTitle(m_members);
    for (int i = 0; i < m_rounds; ++i) {
      forget(m_community);
      const Cost base = bareImport(m_members);
      sqlite.add(base, base);
      fresh.add(work("import", m_members), base);
      again.add(work("import", m_members), base);
      plan.add(work("plan", m_members), base);
      undo.add(work("undo"), base);
      redo.add(work("redo"), base);
    }
    for (const Line* line : {&sqlite, &fresh, &again, &plan, &undo, &redo})
      print(*line);
    fs::remove(bare());
    forget(m_community);
    (void)work("cancel", m_members); // which leaves them imported
  }

  void measureActivity() const
  {
    Line sqlite{"sqlite3 .import", {}, {}}, duck{"DuckDB read_csv", {}, {}},
        fresh{"into the community", 1.0, 1500}, undo{"undo", {}, {}};
    const bool asksDuck = std::getenv("WEILU_DUCKDB") != nullptr;
    printTitle(m_activity);
    const fs::path members = m_folder / "members.weilu";
    fs::rename(m_community, members);
    std::string sizes;
    for (int i = 0; i < m_rounds; ++i) {
      forget(m_community);
      fs::copy_file(members, m_community);
      const Cost base = bareImport(m_activity);
      sqlite.add(base, base);
      if (asksDuck)
        duck.add(work("duckdb", m_activity), base);
      fs::remove(m_community.string() + ".duckdb");
      fresh.add(work("import", m_activity), base);
      sizes = sizesNow();
      undo.add(work("undo"), base);
    }
    print(sqlite);
    if (asksDuck)
      print(duck);
    print(fresh);
    print(undo);
    fmt::print("{}", sizes);
    fs::remove(bare());
    fs::remove(members);
  }

  /// A workbook, beside sqlite3 with the same rows as CSV.
  void measureSheet() const
  {
    const fs::path csv = m_folder / fmt::format("members_{}.csv", sheetRows);
    const fs::path xlsx = m_folder / fmt::format("members_{}.xlsx", sheetRows);
    writeMemberFile(csv, sheetRows);
    if (!fs::exists(xlsx))
      (void)costOf({"/proc/self/exe", "sheet", xlsx.string(), std::to_string(sheetRows)});
    Line sqlite{"sqlite3 .import as CSV", {}, {}}, fresh{"into a new file", {}, 300, 10};
    printTitle(xlsx);
    for (int i = 0; i < m_rounds; ++i) {
      forget(m_community);
      const Cost base = bareImport(csv);
      sqlite.add(base, base);
      fresh.add(work("import", xlsx), base);
    }
    print(sqlite);
    print(fresh);
    fs::remove(bare());
  }

  [[nodiscard]] std::string sizesNow() const
  {
    const double community = megabytes(m_community), table = megabytes(bare());
    return fmt::format("  the community file {:.0f} MB, what sqlite3 leaves of the activity alone {:.0f} MB:"
                       " {:.0f} %  goal ≤ 60 %\n",
                       community, table, 100 * community / table);
  }

  static void printTitle(const fs::path& file)
  {
    fmt::print("{}, {:.0f} MB\n", file.filename().string(), megabytes(file));
    std::fflush(stdout);
  }

  static double megabytes(const fs::path& file) { return static_cast<double>(fs::file_size(file)) / 1e6; }

  static void forget(const fs::path& community)
  {
    for (const char* rest : {"", "-wal", "-shm"})
      fs::remove(community.string() + rest);
  }

  [[nodiscard]] fs::path bare() const { return m_folder / "bare.db"; }

  fs::path m_folder, m_members, m_activity, m_community;
  int m_rounds;
};

std::uint64_t numberAt(int argc, char** argv, int at, std::uint64_t otherwise)
{
  return argc > at ? std::strtoull(argv[at], nullptr, 10) : otherwise;
}

} // namespace

int main(int argc, char** argv)
{
  if (argc < 2)
    return 2;
  if (const auto work = intakeWork(argv[1]))
    return work(argv[2], argc > 3 ? argv[3] : "") ? 0 : 1;
  Bench(argv[1], numberAt(argc, argv, 2, 1'000'000), numberAt(argc, argv, 3, 20'000'000),
        std::max(1, static_cast<int>(numberAt(argc, argv, 4, 3))))
      .run();
  return 0;
}
