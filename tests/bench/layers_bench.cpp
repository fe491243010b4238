// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/layer_movement.h"
#include "core/insight/layering.h"
#include "tests/bench/large_community.h"
#include "tests/bench/plain_events.h"
#include "tests/bench/stopwatch.h"

#include <cstdlib>
#include <filesystem>

// The layers of a large community: how long a rule takes to count, a scheme to compute, a year of history,
// and who moved; each beside its goal and the same question asked in plain SQL of the same file. Usage:
// weilu_layers_bench FOLDER [PEOPLE] [EVENTS]

using namespace weilu;

namespace {

constexpr Date lastDay{20'000};
const Zone zone = Zone::named("Asia/Shanghai").value();

/// Five conditions of five kinds, as an operator would ask.
Rule fiveConditions()
{
  const auto when = [](const char* field, int window, Operator op, double value) {
    return Rule::when({field, window, op, value});
  };
  return Rule::all(
      {when("tenure_days", 0, Operator::AtLeast, 180), when("active_days", 30, Operator::AtLeast, 2),
       when("events.message", 90, Operator::AtLeast, 5), when("contributions", 90, Operator::AtLeast, 1),
       when("last_active_days", 0, Operator::AtMost, 14)});
}

void goal(const char* what, double seconds) { fmt::print("{:<40}{:>8.3f} s\n", what, seconds); }

/// One community with its stores.
struct Bench {
  Database db;
  MemberStore members{db};
  ActivityStore activity{db, zone};
  PurchaseStore purchases{db};
  LayerStore layers{db};
  Scheme scheme;
  std::shared_ptr<const History> history;
  std::shared_ptr<AcrossDates> across = std::make_shared<AcrossDates>();

  explicit Bench(Database made)
      : db(std::move(made))
  {
  }
  [[nodiscard]] std::unique_ptr<Facts> factsOn(Date date) const
  {
    return std::make_unique<Facts>(FactsAt{history, date, members, activity, purchases, {}, across});
  }
};

void countRule(Bench& bench, PlainEvents& plain)
{
  const Rule rule = fiveConditions();
  std::uint64_t found = 0;
  const auto facts = bench.factsOn(lastDay);
  measured("count five conditions, first", {}, [&] { found = evaluate(rule, *facts).cardinality(); });
  Rule edited = rule;
  edited.parts[1].condition.value = 3.0;
  measured("count five conditions, one edited", {}, [&] { (void)evaluate(edited, *facts).cardinality(); });
  goal("  goal", .150);
  std::uint64_t asked = 0;
  measured("  in plain SQL", {}, [&] { asked = plain.countFiveConditions(lastDay); });
  fmt::print("  found {} and {}\n", found, asked);
}

void computeScheme(Bench& bench, PlainEvents& plain)
{
  for (const int ago : {1, 0}) {
    const Date date = lastDay.plus(-ago);
    const auto transaction = bench.db.beginWriting();
    measured(ago == 0 ? "compute and record the scheme" : "compute and record the day before", {}, [&] {
      const auto facts = bench.factsOn(date);
      bench.layers.record(bench.scheme.id, date, computeLayers(bench.layers, bench.scheme, *facts, date),
                          "day");
    });
    transaction->commit();
  }
  goal("  goal", 1);
  measured("  in plain SQL", {}, [&] { plain.layersOn(lastDay); });
}

void reconstructYear(Bench& bench, PlainEvents& plain)
{
  const Date began = bench.layers.beganOn(bench.scheme.id).value();
  const auto dates = historyDates(began, began.plus(-7 * 52));
  measured("a year of weekly history", {}, [&] {
    const auto found = reconstruct(bench.layers, std::span(&bench.scheme, 1), dates,
                                   [&](Date date) { return bench.factsOn(date); });
    const auto transaction = bench.db.beginWriting();
    bench.layers.recordHistory(bench.scheme.id, found[0].steps, found[0].last);
    transaction->commit();
  });
  goal("  goal", 10);
  measured("  one of the weeks in plain SQL", {}, [&] { plain.layersOn(lastDay.plus(-7 * 26)); });
}

void flow(Bench& bench, PlainEvents& plain)
{
  for (const int weeks : {1, 26, 51}) {
    const Date from = lastDay.plus(-7 * weeks);
    measured(fmt::format("flow over {} weeks", weeks), {}, [&] {
      (void)flowBetween(bench.layers.on(bench.scheme.id, from).value(),
                        bench.layers.on(bench.scheme.id, lastDay).value());
    });
  }
  goal("  goal", .050);
  measured("  in plain SQL", {}, [&] { plain.flow(lastDay.plus(-7 * 26), lastDay); });
}

} // namespace

int main(int argc, char** argv)
{
  if (argc < 2)
    return 2;
  const std::uint64_t people = argc > 2 ? std::strtoull(argv[2], nullptr, 10) : 1'000'000;
  const std::uint64_t events = argc > 3 ? std::strtoull(argv[3], nullptr, 10) : 20'000'000;
  Bench bench(Database::create(std::filesystem::path(argv[1]) / "layers_bench.weilu").value());
  bench.activity.seedKinds();
  bench.scheme = shippedSchemes().front();
  bench.scheme.id = bench.layers.save(bench.scheme);
  measured("fill", {}, [&] { fill(bench.db, bench.activity, zone, {people, events, 550, lastDay}); });
  measured("history", {}, [&] {
    bench.history = History::load(bench.activity, bench.members, {zone, WeekStart::Monday}, false);
  });
  PlainEvents plain(bench.db);
  measured("fill plain tables", {}, [&] { plain.fill(bench.activity, *bench.history); });
  countRule(bench, plain);
  computeScheme(bench, plain);
  reconstructYear(bench, plain);
  flow(bench, plain);
  const auto facts = bench.factsOn(lastDay);
  measured("explain the first person", {},
           [&] { (void)explainLayer(bench.layers, bench.scheme, *facts, {1}); });
  measured("explain another", {}, [&] { (void)explainLayer(bench.layers, bench.scheme, *facts, {1'000}); });
  for (const LayerCount& count : countLayers(bench.scheme, bench.layers.now(bench.scheme.id), {}))
    fmt::print("{:<12}{:>9}\n", count.code, count.people.cardinality());
  return 0;
}
