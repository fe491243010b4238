// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/activity/event_reader.h"
#include "core/insight/active.h"
#include "core/insight/alive.h"
#include "core/insight/contribution_shares.h"
#include "core/insight/lifecycle.h"
#include "core/insight/retention.h"
#include "core/insight/rhythm.h"
#include "core/insight/stickiness.h"
#include "core/workspace_overview.h"
#include "tests/bench/duck_events.h"
#include "tests/bench/insight_sql.h"
#include "tests/bench/large_community.h"
#include "tests/bench/measured_process.h"
#include "tests/bench/plain_events.h"

#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <optional>

// The questions of the insight screens, asked of Weilu, of DuckDB over a table of its own and of plain SQL
// over SQLite, in one run; and what they cost at a hundredth and a tenth of the size. Usage:
// weilu_insight_bench FOLDER [PEOPLE] [EVENTS]; WEILU_DUCKDB is the path of libduckdb.so; WEILU_PLAIN_SQL=no
// leaves out plain SQL, which takes ten minutes.

using namespace weilu;

namespace {

constexpr int weeks = 104, pageOfPeople = 200, rhythmDays = 84, openings = 5, shownDays = 30;
constexpr std::string_view overviewOnly = "overview";

/// What a question answered, as one number that all who answer must agree on, and the seconds it took.
struct Answered {
  std::int64_t number = 0;
  double seconds = 0;
};
template<class Ask>
Answered timed(Ask&& ask)
{
  const auto begin = std::chrono::steady_clock::now();
  const std::int64_t number = ask();
  return {number, std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count()};
}

/// The community of one size, opened as the window does.
struct Bench {
  explicit Bench(const std::filesystem::path& file)
      : workspace(Workspace::open(file).value())
      , history(workspace->history())
      , asOf(history->calendar().periodStart(Period::Week, history->span()->to).plus(-1))
      , range{asOf.plus(1 - 7 * weeks), asOf}
  {
  }
  [[nodiscard]] RetentionQuestion weeklyRetention() const
  {
    return {Period::Week, range, asOf, CohortBy::First};
  }
  std::unique_ptr<Workspace> workspace;
  std::shared_ptr<const History> history;
  Date asOf;
  DateRange range; ///< 104 whole weeks
};

std::int64_t lifecycleOf(const History& history, const Bench& bench)
{
  std::int64_t sum = 0;
  for (const LifecycleRow& row : lifecycleRows(history, Period::Week, bench.range, bench.asOf, 30))
    sum += row.fresh + 3 * row.returning + 7 * row.resurrected + 11 * row.dormant;
  return sum;
}

std::int64_t retentionOf(const Bench& bench)
{
  std::int64_t sum = 0;
  for (const RetentionRow& row : retention(*bench.history, bench.weeklyRetention()).rows) {
    for (std::size_t k = 0; k < row.cells.size(); ++k)
      sum += row.cells[k].people * static_cast<std::int64_t>(k + 1);
  }
  return sum;
}

std::int64_t activeOf(const Bench& bench)
{
  std::int64_t sum = 0;
  for (const ActiveRow& row : activeRows(*bench.history, bench.range))
    sum += row.dau + row.wau + row.mau;
  return sum;
}

std::int64_t contributionsOf(const Bench& bench)
{
  ActivityStore& activity = bench.workspace->activity();
  const Zone& zone = bench.history->calendar().zone;
  const auto counts = activity.countsByPerson(
      zone.moment(bench.range.from), zone.moment(bench.range.to.plus(1)), {activity.kindNamed("contribute")});
  const auto shares = contributionShares(bench.history->population(), counts);
  return static_cast<std::int64_t>(shares.total + shares.contributors.cardinality());
}

std::int64_t rhythmNumber(const Bench& bench)
{
  const Rhythm rhythm =
      rhythmOf(EventReader(bench.workspace->db()), activeKinds(bench.workspace->activity().kinds()),
               bench.history->population(), bench.history->calendar().zone,
               {bench.asOf.plus(1 - rhythmDays), bench.asOf});
  std::int64_t sum = 0;
  for (int weekday = 0; weekday < Rhythm::weekdays; ++weekday) {
    for (int hour = 0; hour < Rhythm::hoursOfDay; ++hour)
      sum += rhythm.at(weekday, hour).events + rhythm.at(weekday, hour).people;
  }
  return sum;
}

/// A question with those who can answer it.
struct Question {
  const char* name;
  std::int64_t (*weilu)(const Bench&);
  std::string sql; ///< for both databases; empty: only Weilu is asked
};

std::vector<Question> comparedQuestions(const Bench& bench)
{
  const InsightSql sql{bench.range, rhythmDays};
  return {{"weekly lifecycle, 104 weeks", [](const Bench& b) { return lifecycleOf(*b.history, b); },
           sql.lifecycle()},
          {"weekly retention, 104 x 104", retentionOf, sql.retention()},
          {"DAU, WAU, MAU of 728 days", activeOf, sql.active()},
          {"contributions of two years", contributionsOf, sql.contributions()},
          {"weekday x hour of 12 weeks", rhythmNumber, sql.rhythm()}};
}

std::int64_t firstPage(const Bench& bench, const People& people)
{
  std::vector<MemberId> ids;
  for (const std::uint32_t id : people) {
    if (ids.size() == pageOfPeople)
      break;
    ids.push_back({id});
  }
  return static_cast<std::int64_t>(bench.workspace->members().findAll(ids).size());
}

std::vector<Question> ownQuestions()
{
  return {
      {"recurring retention, 104 x 104",
       [](const Bench& b) {
         RetentionQuestion question = b.weeklyRetention();
         question.cohort = CohortBy::Recurring;
         return retention(*b.history, question).rows.front().size;
       },
       {}},
      {"stickiness of a year by day",
       [](const Bench& b) {
         return stickiness(*b.history, Period::Day, {b.asOf.plus(-364), b.asOf}, b.asOf).people.front();
       },
       {}},
      {"a filter: half of the people",
       [](const Bench& b) {
         std::vector<std::uint32_t> half;
         for (const std::uint32_t id : b.history->population()) {
           if (id % 2 == 0)
             half.push_back(id);
         }
         return lifecycleOf(*b.history->among({half.size(), half.data()}), b);
       },
       {}},
      {"people behind a cell, first page",
       [](const Bench& b) {
         return firstPage(b, retentionPeople(*b.history, b.weeklyRetention(), b.range.from, 5));
       },
       {}},
      {"MBG/NBD of everybody",
       [](const Bench& b) {
         const Alive alive =
             estimateAlive(AliveModel::MbgNbd, aliveFromActivity(*b.history, b.asOf, AliveUnit::Week));
         return static_cast<std::int64_t>(alive.cameBack);
       },
       {}},
  };
}

/// Opens the file as a new window does, computes everything it shows first, and is gone.
[[noreturn]] void showOverview(const std::filesystem::path& file)
{
  const auto workspace = Workspace::open(file).value();
  const OverviewRead read = readOverviewFirst(*workspace, workspace->asOf(), shownDays);
  std::_Exit(read.overview->lifecycle.empty() ? EXIT_FAILURE : EXIT_SUCCESS);
}

/// Seconds from the start of a program to its overview, in new processes, ascending.
std::vector<double> openingSeconds(const std::string& self, const std::filesystem::path& file)
{
  std::vector<double> seconds;
  for (int i = 0; i < openings; ++i)
    seconds.push_back(costOf({self, std::string(overviewOnly), file.string()}).seconds);
  std::ranges::sort(seconds);
  return seconds;
}

std::filesystem::path make(const std::filesystem::path& folder, const LargeCommunity& community)
{
  const auto file = folder / fmt::format("insight_{}.weilu", community.people);
  std::filesystem::remove(file);
  Community values;
  values.name = "bench";
  values.calendar = {Zone::named(values.zone).value(), WeekStart::Monday};
  values.asOf = community.lastDay;
  const auto workspace = Workspace::create(file, values).value();
  fill(workspace->db(), workspace->activity(), values.calendar.zone, community);
  workspace->recomputeLayers("import");
  return file;
}

/// Plain SQL over SQLite, or nothing where it is not wanted.
class PlainSql {
public:
  PlainSql(const Bench& bench, const std::filesystem::path& folder)
  {
    const char* wanted = std::getenv("WEILU_PLAIN_SQL");
    if (wanted && wanted == std::string_view("no"))
      return;
    const auto file = folder / "insight_plain.weilu";
    std::filesystem::remove(file);
    m_db.emplace(Database::create(file).value());
    m_events.emplace(*m_db);
    m_events->fill(bench.workspace->activity(), *bench.history);
  }
  [[nodiscard]] std::optional<Answered> ask(const std::string& sql)
  {
    return m_events ? std::optional(timed([&] { return m_events->ask(sql); })) : std::nullopt;
  }

private:
  std::optional<Database> m_db;
  std::optional<PlainEvents> m_events;
};

void printCompared(const Question& question, const Answered& own, const std::optional<Answered>& byDuck,
                   const std::optional<Answered>& bySql)
{
  fmt::print("{:<36}{:>10.4f}", question.name, own.seconds);
  for (const auto& other : {byDuck, bySql}) {
    if (!other)
      fmt::print("{:>10}{:>8}", "-", "");
    else
      fmt::print("{:>10.3f}{:>8.1f}{}", other->seconds, other->seconds / own.seconds,
                 other->number == own.number ? ""
                                             : fmt::format("  DIFFERENT {} {}", own.number, other->number));
  }
  fmt::print("\n");
  std::fflush(stdout);
}

void compare(const Bench& bench, const std::filesystem::path& folder)
{
  PlainSql plain(bench, folder);
  auto duck = DuckEvents::open();
  if (duck)
    duck->fill(bench.workspace->activity(), *bench.history);
  else
    fmt::print("DuckDB is not asked: WEILU_DUCKDB does not say where libduckdb.so is\n");
  fmt::print("{:<36}{:>10}{:>10}{:>8}{:>10}{:>8}\n", "", "Weilu s", "DuckDB s", "x", "SQLite s", "x");
  const auto contribution = bench.workspace->activity().kindNamed("contribute").value;
  for (const Question& question : comparedQuestions(bench)) {
    (void)question.weilu(bench); // both are asked with warm memory
    const Answered own = timed([&] { return question.weilu(bench); });
    std::optional<Answered> byDuck;
    if (duck)
      byDuck = timed([&] { return duck->ask(forDuck(question.sql, contribution)); });
    printCompared(question, own, byDuck, plain.ask(forSqlite(question.sql)));
  }
}

} // namespace

int main(int argc, char** argv)
{
  if (argc < 2)
    return 2;
  if (argv[1] == overviewOnly && argc == 3)
    showOverview(argv[2]);
  const std::filesystem::path folder(argv[1]);
  LargeCommunity whole;
  whole.days = 750;
  if (argc > 2)
    whole.people = std::strtoull(argv[2], nullptr, 10);
  if (argc > 3)
    whole.events = std::strtoull(argv[3], nullptr, 10);
  fmt::print("{:>9} {:>10}  {:<36}{:>10}\n", "people", "events", "", "seconds");
  for (const std::uint64_t part : {100, 10, 1}) {
    LargeCommunity community = whole;
    community.people /= part;
    community.events /= part;
    const auto file = make(folder, community);
    const auto row = [&](const char* name, double seconds) {
      fmt::print("{:>9} {:>10}  {:<36}{:>10.4f}\n", community.people, community.events, name, seconds);
      std::fflush(stdout);
    };
    const std::vector<double> opened = openingSeconds(argv[0], file);
    row("a new program, whole overview: best", opened.front());
    row("  median", median(opened));
    row("  worst", opened.back());
    const Bench bench(file);
    for (const auto& questions : {comparedQuestions(bench), ownQuestions()}) {
      for (const Question& question : questions)
        row(question.name, timed([&] { return question.weilu(bench); }).seconds);
    }
    if (part == 1)
      compare(bench, folder);
  }
  return 0;
}
