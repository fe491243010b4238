// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/import_outcome.h"

#include "app/cli/print.h"
#include "app/cli/say.h"
#include "ui/base/words.h"
#include "ui/intake/intake_words.h"

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
  const QString space = ui::text(roster.space);
  printLine("  " + said(Terminal::tr("List of %1 on %2: %3 joined, %4 left, %5 renamed, %6 came back")
                            .arg(space, ui::text(roster.on.iso()), QString::number(roster.joined.count),
                                 QString::number(roster.left.count), QString::number(roster.renamed.count),
                                 QString::number(roster.back.count))));
  if (roster.questioned)
    note("  " +
         said(Terminal::tr("Only %1 of the %2 people in %3 are in this file: is it the right one? Then "
                           "say so with --confirm.")
                  .arg(QString::number(roster.common), QString::number(roster.before), space)));
}

/// "12 Lin Xiaoyu by phone", "the person of row 3 by e-mail".
QString inWords(const Candidate& candidate)
{
  const QString key = ui::intake_words::keyKind(candidate.kind);
  return candidate.person.valid()
             ? Terminal::tr("%1 %2 by %3")
                   .arg(QString::number(candidate.person.value), ui::text(candidate.name), key)
             : Terminal::tr("the person of row %1 by %2").arg(QString::number(candidate.row), key);
}

void printAccounts(const AccountHint& hint)
{
  const QString column = ui::text(hint.header), kind = ui::text(hint.kind);
  note("  " +
       said(Terminal::tr("%1 of %2 ids in %3 are accounts of %4 known here; --map %5 takes them as the "
                         "same people")
                .arg(QString::number(hint.belongs), QString::number(hint.looked), column, kind,
                     column + "=identity:" + kind)));
}

void printUndecided(const ImportPlan& plan)
{
  for (std::size_t i = 0; i < plan.undecided.size() && i < shown; ++i) {
    const UndecidedRow& row = plan.undecided[i];
    QStringList who;
    for (const Candidate& candidate : row.candidates)
      who << inWords(candidate);
    note("  " + said(Terminal::tr("row %1 (%2) may be %3; say who it is with --choose")
                         .arg(QString::number(row.row), ui::text(row.name), who.join(Terminal::tr(" or ")))));
  }
  if (plan.undecidedCount > shown)
    note(andMore(plan.undecidedCount - shown));
}

/// Row, column, what was found, what is wrong with it, what was expected.
QString inWords(const ImportProblem& problem)
{
  const QString row = QString::number(problem.row);
  const QString where = problem.column.empty()
                            ? Terminal::tr("row %1").arg(row)
                            : Terminal::tr("row %1, %2").arg(row, ui::text(problem.column));
  QString what = ui::words::problem(problem.kind);
  if (!problem.value.empty())
    what = Terminal::tr("%1 (\"%2\")").arg(what, ui::text(problem.value));
  if (!problem.expected.empty())
    what = Terminal::tr("%1; expected: %2").arg(what, ui::words::expected(problem.expected));
  return Terminal::tr("%1: %2").arg(where, what);
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
                  std::move(report.accounts),
                  report.source,
                  report.seconds};
  return outcome;
}

Outcome outcomeOf(ImportPlan plan)
{
  Outcome outcome{plan.file,
                  plan.counts,
                  plan.problems,
                  plan.problemCounts,
                  plan.fieldChanges,
                  plan.roster,
                  plan.accounts,
                  {},
                  0};
  outcome.plan = std::move(plan);
  return outcome;
}

void addCounts(const ImportCounts& counts, Json& json)
{
  for (const NamedCount& named : namedCounts())
    json[std::string(named.code)] = counts.*named.count;
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
            {"delimiter", delimiter}};
  addCounts(outcome.counts, json);
  json["problems"] = Json::array();
  for (const ImportProblem& problem : outcome.problems)
    json["problems"].push_back(toJson(problem));
  json["problem_counts"] = Json::object();
  for (const auto& [kind, count] : outcome.problemCounts)
    json["problem_counts"][std::string(code(kind))] = count;
  json["fields"] = outcome.fieldChanges;
  if (outcome.roster)
    json["roster"] = toJson(*outcome.roster);
  if (outcome.accounts)
    json["accounts"] = {{"column", outcome.accounts->header},
                        {"kind", outcome.accounts->kind},
                        {"ids", outcome.accounts->looked},
                        {"known", outcome.accounts->belongs}};
  if (outcome.plan)
    addPlan(*outcome.plan, json);
  json["import_id"] = outcome.id ? Json(outcome.id->value) : Json();
  json["seconds"] = outcome.seconds;
  return json;
}

QString inWords(const ImportCounts& counts)
{
  const auto number = [](std::uint64_t count) { return QString::number(count); };
  QString text = Terminal::tr("%1 rows, %2 new, %3 updated, %4 unchanged, %5 rejected")
                     .arg(number(counts.rows), number(counts.created), number(counts.updated),
                          number(counts.unchanged), number(counts.rejected));
  if (counts.leftOut > 0)
    text = Terminal::tr("%1, %2 left out").arg(text, number(counts.leftOut));
  if (counts.peopleCreated > 0)
    text = Terminal::tr("%1, %2 people new to the roster").arg(text, number(counts.peopleCreated));
  return text;
}

void printText(const Outcome& outcome)
{
  const QString what = Terminal::tr("%1: %2").arg(ui::text(outcome.file.name()), inWords(outcome.counts));
  printLine(said(outcome.id && outcome.id->valid()
                     ? Terminal::tr("%1 (import %2)").arg(what, QString::number(outcome.id->value))
                     : Terminal::tr("%1 (nothing written)").arg(what)));
  if (outcome.roster)
    printRoster(*outcome.roster);
  if (outcome.accounts)
    printAccounts(*outcome.accounts);
  if (outcome.plan)
    printUndecided(*outcome.plan);
  for (std::size_t i = 0; i < outcome.problems.size() && i < shown; ++i)
    note("  " + said(inWords(outcome.problems[i])));
  if (outcome.problems.size() > shown)
    note(andMore(outcome.problems.size() - shown));
}

} // namespace weilu::cli
