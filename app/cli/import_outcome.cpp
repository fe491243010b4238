// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/import_outcome.h"

#include "app/cli/print.h"
#include "ui/base/words.h"

#include <fmt/format.h>

namespace weilu::cli {

namespace {

constexpr std::size_t shown = 20;

Json toJson(const ImportProblem& problem)
{
  return {{"row", problem.row},
          {"column", problem.column},
          {"value", problem.value},
          {"problem", code(problem.kind)},
          {"expected", problem.expected}};
}

Json toJson(const Candidate& candidate)
{
  return {{"person", candidate.person.valid() ? Json(candidate.person.value) : Json()},
          {"row", candidate.row > 0 ? Json(candidate.row) : Json()},
          {"name", candidate.name},
          {"kind", candidate.kind},
          {"value", candidate.value}};
}

Json toJson(const UndecidedRow& row)
{
  Json json{
      {"row", row.row}, {"name", row.name}, {"problem", code(row.problem)}, {"candidates", Json::array()}};
  for (const Candidate& candidate : row.candidates)
    json["candidates"].push_back(toJson(candidate));
  return json;
}

Json toJson(const RosterMoves& moves)
{
  Json people = Json::array();
  for (const RosterMove& move : moves.first) {
    Json json{{"person", move.person.value}, {"name", move.name}};
    if (!move.before.empty())
      json["before"] = move.before;
    json["row"] = move.row > 0 ? Json(move.row) : Json();
    json["at"] = move.at ? Json(move.at->seconds) : Json();
    people.push_back(std::move(json));
  }
  return {{"count", moves.count}, {"people", people}};
}

Json toJson(const RosterChange& roster)
{
  return {
      {"space", roster.space},           {"on", roster.on.iso()},       {"before", roster.before},
      {"common", roster.common},         {"unclear", roster.unclear},   {"questioned", roster.questioned},
      {"joined", toJson(roster.joined)}, {"left", toJson(roster.left)}, {"renamed", toJson(roster.renamed)},
      {"back", toJson(roster.back)}};
}

void addPlan(const ImportPlan& plan, Json& json)
{
  json["changes"] = Json::object();
  for (const auto& [field, samples] : plan.samples) {
    Json& list = json["changes"][field] = Json::array();
    for (const ChangeSample& sample : samples)
      list.push_back({{"row", sample.row},
                      {"person", sample.person.value},
                      {"name", sample.name},
                      {"before", sample.before},
                      {"after", sample.after}});
  }
  json["undecided_count"] = plan.undecidedCount;
  json["undecided"] = Json::array();
  for (const UndecidedRow& row : plan.undecided)
    json["undecided"].push_back(toJson(row));
}

void printRoster(const RosterChange& roster)
{
  printLine(fmt::format("  list of {} on {}: {} joined, {} left, {} renamed, {} came back", roster.space,
                        roster.on.iso(), roster.joined.count, roster.left.count, roster.renamed.count,
                        roster.back.count));
  if (roster.questioned)
    note(fmt::format("  only {} of the {} people in {} are in this file: is it the right one? (--confirm)",
                     roster.common, roster.before, roster.space));
}

void printUndecided(const ImportPlan& plan)
{
  for (std::size_t i = 0; i < plan.undecided.size() && i < shown; ++i) {
    const UndecidedRow& row = plan.undecided[i];
    std::string line = fmt::format("  row {} ({}) may be", row.row, row.name);
    for (const Candidate& one : row.candidates) {
      const std::string who = one.person.valid() ? fmt::format("{} {}", one.person.value, one.name)
                                                 : fmt::format("the person of row {}", one.row);
      line += fmt::format("{} {} by {}", &one == &row.candidates.front() ? "" : " or", who, one.kind);
    }
    note(line + "; say so with --choose");
  }
  if (plan.undecidedCount > shown)
    note(fmt::format("  … and {} more such rows; --json lists them", plan.undecidedCount - shown));
}

} // namespace

Outcome outcomeOf(const SourceFile& file, ImportReport report)
{
  Outcome outcome{file,
                  report.counts,
                  std::move(report.problems),
                  std::move(report.problemCounts),
                  std::move(report.fieldChanges),
                  std::move(report.roster),
                  report.source,
                  report.seconds};
  return outcome;
}

Outcome outcomeOf(ImportPlan plan)
{
  Outcome outcome{
      plan.file, plan.counts, plan.problems, plan.problemCounts, plan.fieldChanges, plan.roster, {}, 0};
  outcome.plan = std::move(plan);
  return outcome;
}

Json toJson(const Outcome& outcome)
{
  const Json delimiter = outcome.file.delimiter == 0 ? Json()
                         : outcome.file.delimiter == U'，'
                             ? Json("，")
                             : Json(std::string(1, char(outcome.file.delimiter)));
  Json json{{"as", code(outcome.file.as)},
            {"preset", outcome.file.preset.empty() ? Json() : Json(outcome.file.preset)},
            {"mapping", outcome.file.mapping.empty() ? Json() : Json(outcome.file.mapping)},
            {"encoding", outcome.file.encoding},
            {"delimiter", delimiter},
            {"rows", outcome.counts.rows},
            {"created", outcome.counts.created},
            {"updated", outcome.counts.updated},
            {"unchanged", outcome.counts.unchanged},
            {"rejected", outcome.counts.rejected},
            {"left_out", outcome.counts.leftOut},
            {"people_created", outcome.counts.peopleCreated},
            {"problems", Json::array()}};
  for (const ImportProblem& problem : outcome.problems)
    json["problems"].push_back(toJson(problem));
  json["problem_counts"] = Json::object();
  for (const auto& [kind, count] : outcome.problemCounts)
    json["problem_counts"][std::string(code(kind))] = count;
  json["fields"] = outcome.fieldChanges;
  if (outcome.roster)
    json["roster"] = toJson(*outcome.roster);
  if (outcome.plan)
    addPlan(*outcome.plan, json);
  json["import_id"] = outcome.id ? Json(outcome.id->value) : Json();
  json["seconds"] = outcome.seconds;
  return json;
}

void printText(const Outcome& outcome)
{
  const ImportCounts& counts = outcome.counts;
  const std::string leftOut =
      counts.leftOut > 0 ? fmt::format(", {} left out", counts.leftOut) : std::string();
  printLine(fmt::format(
      "{}: {} rows, {} new, {} updated, {} unchanged, {} rejected{}, {} people new to the roster{}",
      outcome.file.name(), counts.rows, counts.created, counts.updated, counts.unchanged, counts.rejected,
      leftOut, counts.peopleCreated,
      outcome.id ? fmt::format(" (import {})", outcome.id->value) : std::string(" (nothing written)")));
  if (outcome.roster)
    printRoster(*outcome.roster);
  if (outcome.plan)
    printUndecided(*outcome.plan);
  for (std::size_t i = 0; i < outcome.problems.size() && i < shown; ++i) {
    const ImportProblem& problem = outcome.problems[i];
    note(fmt::format("  row {}{}: {}{}", problem.row, problem.column.empty() ? "" : ", " + problem.column,
                     ui::words::problem(problem.kind).toStdString(),
                     problem.value.empty() ? "" : fmt::format(" ({})", problem.value)));
  }
  if (outcome.problems.size() > shown)
    note(fmt::format("  … and {} more; --json lists them", outcome.problems.size() - shown));
}

} // namespace weilu::cli
