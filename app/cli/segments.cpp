// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/fact_json.h"
#include "app/cli/print.h"
#include "app/cli/say.h"
#include "core/base/csv_line.h"
#include "core/base/local_time.h"
#include "core/rules/rule_file.h"
#include "ui/base/words.h"

#include <iostream>

namespace weilu::cli {

namespace {

struct Arguments {
  std::string file, action = "list", name, second, note, asOf;
  bool json = false, csv = false;
};

/// A segment with what it is now.
struct Row {
  Segment segment;
  std::uint64_t people = 0;
  std::optional<Refusal> problem; ///< the rule asks for something that is gone
};

Row rowOf(Workspace& workspace, const FactSource& facts, Segment segment)
{
  Row row{std::move(segment), 0, {}};
  row.people = evaluate(row.segment.rule, facts).cardinality();
  if (const auto checked = workspace.checkSegment(row.segment); !checked)
    row.problem = checked.error();
  return row;
}

Json toJson(const Row& row, const Zone& zone)
{
  Json problem;
  if (row.problem) {
    for (const auto& [key, value] : row.problem->details)
      problem[key] = value;
  }
  return {{"name", row.segment.name},
          {"note", row.segment.note.empty() ? Json() : Json(row.segment.note)},
          {"people", row.people},
          {"zh", sentence(row.segment.rule, Language::Zh)},
          {"en", sentence(row.segment.rule, Language::En)},
          {"created_at", localTime(row.segment.createdAt, zone)},
          {"changed_at", localTime(row.segment.changedAt, zone)},
          {"problem", std::move(problem)},
          {"rule", Json(weilu::toJson(row.segment.rule))}};
}

void printCsv(const std::vector<Row>& rows, const Zone& zone)
{
  using Cells = std::vector<std::string>;
  std::cout << csvStart
            << csvLine(Cells{said(Terminal::tr("Name")), said(Terminal::tr("People")),
                             said(Terminal::tr("Rule")), said(Terminal::tr("Note")),
                             said(Terminal::tr("Changed"))});
  for (const Row& row : rows)
    std::cout << csvLine(Cells{row.segment.name, std::to_string(row.people),
                               sentence(row.segment.rule, spoken()), row.segment.note,
                               localTime(row.segment.changedAt, zone)});
}

void printText(const std::vector<Row>& rows)
{
  TextTable table({said(Terminal::tr("Name")), said(Terminal::tr("People")), said(Terminal::tr("Rule"))});
  for (const Row& row : rows)
    table.add({row.segment.name, std::to_string(row.people), sentence(row.segment.rule, spoken())});
  table.print();
  for (const Row& row : rows) {
    if (row.problem)
      note(row.segment.name + ": " + said(ui::words::refusal(*row.problem)));
  }
}

/// list and show: all segments, or the one named.
Result<void> show(Workspace& workspace, const Arguments& arguments)
{
  const auto asOf = dateOption("--as-of", arguments.asOf, workspace.asOf());
  if (!asOf)
    return tl::unexpected(asOf.error());
  std::vector<Segment> segments;
  if (arguments.action == "list") {
    segments = workspace.segments().list();
  } else {
    auto one = workspace.segments().named(arguments.name);
    if (!one)
      return tl::unexpected(one.error());
    segments.push_back(std::move(*one));
  }
  const auto facts = workspace.facts(*asOf, terminalControl());
  const Zone zone = workspace.community().calendar.zone;
  std::vector<Row> rows;
  for (Segment& segment : segments)
    rows.push_back(rowOf(workspace, *facts, std::move(segment)));
  if (arguments.csv) {
    printCsv(rows, zone);
  } else if (!arguments.json) {
    printText(rows);
  } else if (arguments.action == "show") {
    Json json{{"as_of", asOf->iso()}};
    json.update(toJson(rows.front(), zone));
    print(json);
  } else {
    Json json{{"as_of", asOf->iso()}, {"segments", Json::array()}};
    for (const Row& row : rows)
      json["segments"].push_back(toJson(row, zone));
    print(json);
  }
  return {};
}

void report(Workspace& workspace, ChangeId change, const std::string& name, bool json)
{
  const auto made = workspace.changes().find(change);
  if (json)
    print({{"change", change.valid() ? Json(change.value) : Json()}, {"name", name}});
  else
    printLine(made ? said(ui::words::change(made->label)) : said(Terminal::tr("Nothing was changed.")));
}

Result<void> saveOf(Workspace& workspace, const Arguments& arguments)
{
  auto shared = readRuleFile(arguments.second);
  if (!shared)
    return tl::unexpected(shared.error());
  Segment segment;
  if (auto known = workspace.segments().named(arguments.name))
    segment = std::move(*known);
  else
    segment.name = arguments.name;
  segment.rule = std::move(shared->rule);
  const std::string& note = arguments.note.empty() ? shared->note : arguments.note;
  if (!note.empty())
    segment.note = note;
  const auto change = workspace.saveSegment(segment);
  if (!change)
    return tl::unexpected(change.error());
  report(workspace, *change, segment.name, arguments.json);
  return {};
}

/// rename, copy and delete: of a segment that is there.
Result<void> changeOf(Workspace& workspace, const Arguments& arguments)
{
  auto segment = workspace.segments().named(arguments.name);
  if (!segment)
    return tl::unexpected(segment.error());
  if (arguments.action == "delete") {
    const auto change = workspace.removeSegment(segment->id);
    if (!change)
      return tl::unexpected(change.error());
    report(workspace, *change, segment->name, arguments.json);
    return {};
  }
  segment->name = arguments.second;
  if (arguments.action == "copy") {
    segment->id = {};
    if (segment->name.empty())
      segment->name = workspace.segments().freeName(arguments.name);
  }
  const auto change = workspace.saveSegment(*segment);
  if (!change)
    return tl::unexpected(change.error());
  report(workspace, *change, segment->name, arguments.json);
  return {};
}

Result<void> exportOf(Workspace& workspace, const Arguments& arguments)
{
  const auto segment = workspace.segments().named(arguments.name);
  if (!segment)
    return tl::unexpected(segment.error());
  return writeRuleFile(arguments.second, {segment->name, segment->note, segment->rule});
}

/// What an action needs besides the file.
void checkWords(const Arguments& arguments)
{
  const std::string& action = arguments.action;
  if (action != "list" && arguments.name.empty())
    misuse(Terminal::tr("%1 is missing.").arg(QStringLiteral("NAME")));
  if (action == "save" && arguments.second.empty())
    misuse(Terminal::tr("%1 is missing.").arg(QStringLiteral("RULE")));
  if (action == "export" && arguments.second.empty())
    misuse(Terminal::tr("%1 is missing.").arg(QStringLiteral("OUTPUT")));
  if (action == "rename" && arguments.second.empty())
    misuse(Terminal::tr("%1 is missing.").arg(QStringLiteral("NEW")));
}

Result<void> run(const Arguments& arguments)
{
  checkWords(arguments);
  const std::string& action = arguments.action;
  const bool reads = action == "list" || action == "show" || action == "export";
  auto workspace = open(arguments.file, reads ? Access::ReadOnly : Access::ReadWrite);
  if (!workspace)
    return tl::unexpected(workspace.error());
  if (action == "export")
    return exportOf(**workspace, arguments);
  if (reads)
    return show(**workspace, arguments);
  return action == "save" ? saveOf(**workspace, arguments) : changeOf(**workspace, arguments);
}

/// The shapes of what comes out, below the help.
std::string shapes()
{
  return said(Terminal::tr("With --json:")) +
         R"(
  list  {"as_of", "segments": [SEGMENT…]}
  show  {"as_of", …SEGMENT}
  SEGMENT: {"name", "note", "people", "zh", "en", "created_at", "changed_at",
            "problem": null or {"where", "what", "found"}, "rule"}
  save, rename, copy, delete  {"change", "name"})";
}

} // namespace

void addSegments(Commands& commands)
{
  auto arguments = std::make_shared<Arguments>();
  Command command =
      commands.add("segments", said(Terminal::tr("Rules kept under a name, and whom they find")),
                   [arguments] { return run(*arguments); });
  command.option("FILE", arguments->file, said(Terminal::tr("The community file"))).required();
  command.option("ACTION", arguments->action, said(Terminal::tr("What to do; list without it")))
      .oneOf({"list", "show", "save", "rename", "copy", "delete", "export"});
  command.option("NAME", arguments->name, said(Terminal::tr("The segment")));
  command.option("SECOND", arguments->second,
                 said(Terminal::tr("save: a file with a rule; rename, copy: the new name; export: the file "
                                   "to write")));
  command.option("--note", arguments->note, said(Terminal::tr("save: what the segment is for")));
  command.option("--as-of", arguments->asOf,
                 said(Terminal::tr("YYYY-MM-DD; the file's date or today without it")));
  Option csv = command.flag("--csv", arguments->csv, said(Terminal::tr("Print CSV for spreadsheets")));
  command.flag("--json", arguments->json, said(Terminal::tr("Print JSON"))).excludes(csv);
  command.footer(shapes());
}

} // namespace weilu::cli
