// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/imports.h"

#include "app/cli/print.h"
#include "ui/base/words.h"

#include <fmt/format.h>

namespace weilu::cli {

namespace {

struct Arguments {
  std::string file;
  std::int64_t id = 0;
  bool json = false;
};

Json toJson(const ImportRecord& record)
{
  const ImportCounts& counts = record.counts;
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
            {"mode", record.mode},
            {"rows", counts.rows},
            {"created", counts.created},
            {"updated", counts.updated},
            {"unchanged", counts.unchanged},
            {"rejected", counts.rejected},
            {"left_out", counts.leftOut},
            {"people_created", counts.peopleCreated},
            {"columns", Json::object()}};
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
  TextTable table({"id", "at", "file", "holds", "rows", "new", "updated", "unchanged", "rejected", ""});
  for (const ImportRecord& record : records)
    table.add({std::to_string(record.id.value), toTheMinute(record.at, workspace.community().calendar.zone),
               record.fileName, record.as, std::to_string(record.counts.rows),
               std::to_string(record.counts.created), std::to_string(record.counts.updated),
               std::to_string(record.counts.unchanged), std::to_string(record.counts.rejected),
               record.undone ? "undone" : ""});
  table.print();
  return {};
}

void printValues(const std::string& head, const ValueList& values)
{
  constexpr std::size_t shown = 20;
  if (values.count == 0)
    return;
  printLine(fmt::format("{} ({})", head, values.count));
  for (std::size_t i = 0; i < values.first.size() && i < shown; ++i) {
    const OverwrittenValue& value = values.first[i];
    const std::string since = value.changedSince() ? fmt::format(", now {}", value.now) : std::string();
    printLine(fmt::format("  {} {}: {}: {} → {}{}", value.person.value, value.name, value.field, value.before,
                          value.written, since));
  }
  if (values.count > shown)
    printLine(fmt::format("  … and {} more; --json lists them", values.count - shown));
}

void printDetail(const ImportDetail& detail, const Zone& zone)
{
  const ImportRecord& record = detail.record;
  printLine(fmt::format("{}  {}  {}{}", record.id.value, toTheMinute(record.at, zone), record.fileName,
                        record.undone ? "  (undone)" : ""));
  printLine(
      fmt::format("  holds {}, preset {}, encoding {}, mode {}", record.as,
                  record.mapping.empty() ? record.preset.empty() ? "none" : record.preset : record.mapping,
                  record.encoding, record.mode));
  const ImportCounts& counts = record.counts;
  printLine(fmt::format("  {} rows: {} new, {} updated, {} unchanged, {} rejected; {} left out", counts.rows,
                        counts.created, counts.updated, counts.unchanged, counts.rejected, counts.leftOut));
  for (const auto& [column, field] : record.columns)
    printLine(fmt::format("  {} → {}", column, field));
  if (!record.roster.empty())
    printLine(fmt::format("  list of {} on {}", record.rosterSpace, record.rosterOn));
  for (const auto& [move, people] : record.roster)
    printLine(fmt::format("  {}: {}", move, people));
  printValues("  values it replaced", detail.values);
  printValues("  changed since; undoing leaves them as they are", detail.later);
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
  CLI::App& command = commands.add(
      "imports", "List the files that came in, or show one import", [arguments]() -> Result<void> {
        auto workspace = open(arguments->file);
        if (!workspace)
          return tl::unexpected(workspace.error());
        return arguments->id > 0 ? show(**workspace, *arguments) : list(**workspace, arguments->json);
      });
  command.add_option("FILE", arguments->file, "The community file")->required();
  command.add_option("ID", arguments->id, "An import of the list");
  command.add_flag("--json", arguments->json, "Print JSON");
}

} // namespace weilu::cli
