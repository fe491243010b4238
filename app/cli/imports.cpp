// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/imports.h"

#include "app/cli/import_outcome.h"
#include "app/cli/print.h"
#include "app/cli/say.h"
#include "ui/base/text.h"
#include "ui/intake/intake_words.h"

#include <fmt/format.h>

#include <map>

namespace weilu::cli {

namespace {

struct Arguments {
  std::string file;
  std::int64_t id = 0;
  bool json = false;
};

Json toJson(const ImportRecord& record)
{
  Json json{{"id", record.id.value},
            {"change", record.change.valid() ? Json(record.change.value) : Json()},
            {"at", record.at.seconds},
            {"undone", record.undone},
            {"as", record.as},
            {"file", record.fileName},
            {"file_at", record.fileAt.seconds},
            {"preset", record.preset.empty() ? Json() : Json(record.preset)},
            {"mapping", record.mapping.empty() ? Json() : Json(record.mapping)},
            {"encoding", record.encoding},
            {"mode", record.mode}};
  addCounts(record.counts, json);
  json["columns"] = Json::object();
  for (const auto& [column, field] : record.columns)
    json["columns"][column] = field;
  json["problem_counts"] = record.problems;
  json["fields"] = record.fieldChanges;
  if (!record.roster.empty())
    json["roster"] = {{"space", record.rosterSpace}, {"on", record.rosterOn}, {"people", record.roster}};
  return json;
}

Json toJson(const ValueList& values)
{
  Json json{{"count", values.count}, {"first", Json::array()}};
  for (const OverwrittenValue& value : values.first)
    json["first"].push_back(cli::toJson(value));
  return json;
}

std::string holds(const ImportRecord& record) { return said(ui::intake_words::as(importAsNamed(record.as))); }

Result<void> list(Workspace& workspace, bool json)
{
  const auto records = workspace.imports();
  if (json) {
    Json rows = Json::array();
    for (const ImportRecord& record : records)
      rows.push_back(toJson(record));
    print(rows);
    return {};
  }
  const Zone zone = workspace.community().calendar.zone;
  TextTable table({"ID", said(Terminal::tr("Time")), said(Terminal::tr("File")), said(Terminal::tr("Holds")),
                   said(Terminal::tr("Rows")), said(Terminal::tr("New")), said(Terminal::tr("Updated")),
                   said(Terminal::tr("Unchanged")), said(Terminal::tr("Rejected")), ""});
  for (const ImportRecord& record : records)
    table.add({std::to_string(record.id.value), toTheMinute(record.at, zone), record.fileName, holds(record),
               std::to_string(record.counts.rows), std::to_string(record.counts.created),
               std::to_string(record.counts.updated), std::to_string(record.counts.unchanged),
               std::to_string(record.counts.rejected),
               record.undone ? said(Terminal::tr("undone")) : std::string()});
  table.print();
  return {};
}

/// "  12 Lin Xiaoyu: City: Berlin → Bonn, now Cologne".
QString line(const OverwrittenValue& value)
{
  const auto in = [&value](const std::string& text) { return ui::intake_words::value(value.field, text); };
  const QString who =
      QStringLiteral("  %1 %2").arg(QString::number(value.person.value), ui::text(value.name));
  const QString what = QStringLiteral("%1 → %2").arg(in(value.before), in(value.written));
  const QString change =
      Terminal::tr("%1: %2").arg(who, Terminal::tr("%1: %2").arg(ui::intake_words::field(value.field), what));
  return value.changedSince() ? Terminal::tr("%1, now %2").arg(change, in(value.now)) : change;
}

void printValues(const QString& head, const ValueList& values)
{
  constexpr std::size_t shown = 20;
  if (values.count == 0)
    return;
  printLine("  " + said(Terminal::tr("%1 (%2)").arg(head, QString::number(values.count))));
  for (std::size_t i = 0; i < values.first.size() && i < shown; ++i)
    printLine(said(line(values.first[i])));
  if (values.count > shown)
    printLine(andMore(values.count - shown));
}

/// What the file is and how it was read.
QString reading(const ImportRecord& record)
{
  const auto mode = importModeNamed(record.mode);
  const QString preset = !record.mapping.empty()  ? ui::text(record.mapping)
                         : !record.preset.empty() ? ui::intake_words::preset(record.preset)
                                                  : Terminal::tr("none", "preset");
  const QString encoding =
      record.encoding.empty() ? QStringLiteral("—") : ui::intake_words::encoding(record.encoding);
  return Terminal::tr("%1; preset: %2; encoding: %3; mode: %4")
      .arg(ui::text(holds(record)), preset, encoding,
           mode ? ui::intake_words::mode(*mode) : ui::text(record.mode));
}

/// "joined", "left", "renamed", "back" with how many.
QString rosterMove(const std::string& code, std::uint64_t people)
{
  static const std::map<std::string, const char*> moves{
      {"joined", QT_TRANSLATE_NOOP("Terminal", "joined: %1")},
      {"left", QT_TRANSLATE_NOOP("Terminal", "left: %1")},
      {"renamed", QT_TRANSLATE_NOOP("Terminal", "renamed: %1")},
      {"back", QT_TRANSLATE_NOOP("Terminal", "came back: %1")},
  };
  const auto found = moves.find(code);
  return found == moves.end() ? QStringLiteral("%1: %2").arg(ui::text(code)).arg(people)
                              : Terminal::tr(found->second).arg(people);
}

void printDetail(const ImportDetail& detail, const Zone& zone)
{
  const ImportRecord& record = detail.record;
  printLine(fmt::format("{}  {}  {}{}", record.id.value, toTheMinute(record.at, zone), record.fileName,
                        record.undone ? "  " + said(Terminal::tr("undone")) : std::string()));
  printLine("  " + said(reading(record)));
  printLine("  " + said(inWords(record.counts)));
  for (const auto& [column, field] : record.columns)
    printLine(fmt::format("  {} → {}", column, said(ui::intake_words::field(field))));
  if (!record.roster.empty())
    printLine(
        "  " +
        said(Terminal::tr("List of %1 on %2").arg(ui::text(record.rosterSpace), ui::text(record.rosterOn))));
  for (const auto& [code, people] : record.roster)
    printLine("  " + said(rosterMove(code, people)));
  printValues(Terminal::tr("Values it replaced"), detail.values);
  printValues(Terminal::tr("Changed since; undoing leaves them as they are"), detail.later);
}

Result<void> show(Workspace& workspace, const Arguments& arguments)
{
  const auto detail = workspace.importDetail({arguments.id}, terminalControl());
  if (!detail)
    return tl::unexpected(detail.error());
  if (!arguments.json) {
    printDetail(*detail, workspace.community().calendar.zone);
    return {};
  }
  Json json = toJson(detail->record);
  json["overwritten"] = detail->overwritten;
  json["values"] = toJson(detail->values);
  json["changed_since"] = toJson(detail->later);
  print(json);
  return {};
}

} // namespace

Json toJson(const OverwrittenValue& value)
{
  return {{"person", value.person.value}, {"name", value.name},       {"field", value.field},
          {"before", value.before},       {"written", value.written}, {"now", value.now}};
}

void addImports(Commands& commands)
{
  auto arguments = std::make_shared<Arguments>();
  Command command = commands.add(
      "imports", said(Terminal::tr("List the files that came in, or show one import")),
      [arguments]() -> Result<void> {
        auto workspace = open(arguments->file);
        if (!workspace)
          return tl::unexpected(workspace.error());
        return arguments->id > 0 ? show(**workspace, *arguments) : list(**workspace, arguments->json);
      });
  command.option("FILE", arguments->file, said(Terminal::tr("The community file"))).required();
  command.option("ID", arguments->id, said(Terminal::tr("An import of the list")));
  command.flag("--json", arguments->json, said(Terminal::tr("Print JSON")));
}

} // namespace weilu::cli
