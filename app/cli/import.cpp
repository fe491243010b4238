// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/import.h"

#include "app/cli/command.h"
#include "app/cli/print.h"
#include "core/base/text.h"
#include "core/intake/source_parts.h"
#include "ui/base/words.h"

#include <fmt/format.h>

#include <map>
#include <optional>

namespace weilu::cli {

namespace {

struct Arguments {
  std::string file, as, preset, encoding, delimiter, entry, sheet, mode = "merge", rejects;
  std::vector<std::string> sources, map;
  bool dryRun = false, json = false;
};

/// What an import did or, on a dry run, would do.
struct Outcome {
  SourceFile file;
  ImportCounts counts;
  std::vector<ImportProblem> problems;
  std::optional<SourceId> id;
  double seconds = 0;
};

/// "Column=field", split at the last sign: fields hold none, columns may.
std::pair<std::string, std::string> mapping(const std::string& text)
{
  const std::size_t at = text.rfind('=');
  if (at == std::string::npos)
    throw CLI::ValidationError("--map", "'" + text + "' is not Column=field");
  return {text.substr(0, at), text.substr(at + 1)};
}

char32_t delimiterOf(const std::string& text)
{
  static const std::map<std::string, char32_t> named{
      {"tab", U'\t'}, {"\\t", U'\t'}, {"comma", U','}, {"semicolon", U';'}, {"pipe", U'|'}, {"，", U'，'},
  };
  const auto found = named.find(text);
  if (found != named.end())
    return found->second;
  if (text.size() != 1)
    throw CLI::ValidationError("--delimiter",
                               "'" + text + "' is not one character, tab, comma, semicolon or pipe");
  return static_cast<unsigned char>(text.front());
}

ReadOptions readOptions(const Arguments& arguments)
{
  ReadOptions options;
  const bool attendance = arguments.as == "attendance";
  if (!arguments.as.empty())
    options.as = arguments.as == "members"                  ? ImportAs::Members
                 : arguments.as == "activity" || attendance ? ImportAs::Activity
                                                            : ImportAs::Purchases;
  if (attendance)
    options.kind = "attend";
  if (!arguments.preset.empty())
    options.preset = arguments.preset;
  if (!arguments.encoding.empty())
    options.encoding = lowered(arguments.encoding);
  if (!arguments.delimiter.empty())
    options.delimiter = delimiterOf(arguments.delimiter);
  for (const std::string& text : arguments.map)
    options.map.push_back(mapping(text));
  options.entry = arguments.entry;
  options.sheet = arguments.sheet;
  return options;
}

ImportMode modeNamed(const std::string& name)
{
  return name == "create"   ? ImportMode::Create
         : name == "update" ? ImportMode::Update
         : name == "fill"   ? ImportMode::Fill
                            : ImportMode::Merge;
}

Json toJson(const ImportProblem& problem)
{
  return {{"row", problem.row},
          {"column", problem.column},
          {"value", problem.value},
          {"problem", code(problem.kind)},
          {"expected", problem.expected}};
}

Json toJson(const Outcome& outcome)
{
  const Json delimiter = outcome.file.delimiter == 0 ? Json()
                         : outcome.file.delimiter == U'，'
                             ? Json("，")
                             : Json(std::string(1, char(outcome.file.delimiter)));
  Json json{{"as", code(outcome.file.as)},
            {"preset", outcome.file.preset.empty() ? Json() : Json(outcome.file.preset)},
            {"encoding", outcome.file.encoding},
            {"delimiter", delimiter},
            {"rows", outcome.counts.rows},
            {"created", outcome.counts.created},
            {"updated", outcome.counts.updated},
            {"unchanged", outcome.counts.unchanged},
            {"rejected", outcome.counts.rejected},
            {"people_created", outcome.counts.peopleCreated},
            {"problems", Json::array()}};
  for (const ImportProblem& problem : outcome.problems)
    json["problems"].push_back(toJson(problem));
  json["import_id"] = outcome.id ? Json(outcome.id->value) : Json();
  json["seconds"] = outcome.seconds;
  return json;
}

void printText(const Outcome& outcome)
{
  const ImportCounts& counts = outcome.counts;
  printLine(fmt::format(
      "{}: {} rows, {} new, {} updated, {} unchanged, {} rejected, {} people new to the roster{}",
      outcome.file.name(), counts.rows, counts.created, counts.updated, counts.unchanged, counts.rejected,
      counts.peopleCreated,
      outcome.id ? fmt::format(" (import {})", outcome.id->value) : std::string(" (nothing written)")));
  constexpr std::size_t shown = 20;
  for (std::size_t i = 0; i < outcome.problems.size() && i < shown; ++i) {
    const ImportProblem& problem = outcome.problems[i];
    note(fmt::format("  row {}{}: {}{}", problem.row, problem.column.empty() ? "" : ", " + problem.column,
                     ui::words::problem(problem.kind).toStdString(),
                     problem.value.empty() ? "" : fmt::format(" ({})", problem.value)));
  }
  if (outcome.problems.size() > shown)
    note(fmt::format("  … and {} more; --json lists them", outcome.problems.size() - shown));
}

Result<Outcome> importPart(Workspace& workspace, const Arguments& arguments, const SourceFile& file,
                           const Control& control)
{
  Outcome outcome{file, {}, {}, {}, 0};
  if (arguments.dryRun) {
    auto plan = planImport(workspace.intakeStores(), file, modeNamed(arguments.mode), control);
    if (!plan)
      return tl::unexpected(plan.error());
    outcome.counts = plan->counts;
    outcome.problems = std::move(plan->problems);
    return outcome;
  }
  std::optional<std::filesystem::path> rejects;
  if (!arguments.rejects.empty())
    rejects = arguments.rejects;
  auto report = workspace.import(file, modeNamed(arguments.mode), rejects, control);
  if (!report)
    return tl::unexpected(report.error());
  outcome.counts = report->counts;
  outcome.problems = std::move(report->problems);
  outcome.id = report->source;
  outcome.seconds = report->seconds;
  return outcome;
}

/// Brings in everything that \p source holds; what it does goes to \p all or to the terminal.
Result<void> importSource(Workspace& workspace, const Arguments& arguments, const std::string& source,
                          Json& all)
{
  const Control control = terminalControl();
  const auto found = sourceParts(source, readOptions(arguments), control);
  if (!found)
    return tl::unexpected(found.error());
  for (const Refusal& refusal : found->leftOut)
    note("  " + ui::words::refusal(refusal).toStdString());
  for (const SourceFile& part : found->parts) {
    const auto outcome = importPart(workspace, arguments, part, control);
    if (!outcome)
      return tl::unexpected(outcome.error());
    if (arguments.json)
      all.push_back(toJson(*outcome));
    else
      printText(*outcome);
  }
  return {};
}

Result<void> importAll(const Arguments& arguments)
{
  auto workspace = open(arguments.file, arguments.dryRun ? Access::ReadOnly : Access::ReadWrite);
  if (!workspace)
    return tl::unexpected(workspace.error());
  Json all = Json::array();
  for (const std::string& source : arguments.sources) {
    if (const auto done = importSource(**workspace, arguments, source, all); !done)
      return done;
  }
  if (arguments.json)
    print(all.size() == 1 ? all.front() : all);
  return {};
}

} // namespace

void addImport(Commands& commands)
{
  auto arguments = std::make_shared<Arguments>();
  CLI::App& command =
      commands.add("import", "Bring in member, activity and purchase files as platforms export them",
                   [arguments] { return importAll(*arguments); });
  command.add_option("FILE", arguments->file, "The community file")->required();
  command.add_option("SOURCE", arguments->sources, "The files to bring in, in this order")->required();
  command
      .add_option("--as", arguments->as,
                  "What the file holds; recognised without it. attendance: activity whose kind is attend")
      ->check(CLI::IsMember({"members", "activity", "purchases", "attendance"}));
  command.add_option("--preset", arguments->preset, "A platform of `weilu presets`; recognised without it");
  command.add_option("--map", arguments->map, "Column=field, any number; Column= leaves the column out");
  command.add_option("--encoding", arguments->encoding,
                     "utf-8, gb18030, big5, utf-16le …; detected without it");
  command.add_option("--delimiter", arguments->delimiter, "One character, or tab; detected without it");
  command.add_option("--sheet", arguments->sheet, "The sheet of a workbook; all of them without it");
  command.add_option("--entry", arguments->entry, "The file of a ZIP archive; all of them without it");
  command
      .add_option(
          "--mode", arguments->mode,
          "merge: given values win; create, update: only new or known people; fill: only what is empty")
      ->check(CLI::IsMember({"merge", "create", "update", "fill"}))
      ->capture_default_str();
  command.add_flag("--dry-run", arguments->dryRun, "Say what would happen and write nothing");
  command.add_option("--rejects", arguments->rejects,
                     "Where rows that could not come in are written, as CSV");
  command.add_flag("--json", arguments->json,
                   "Print JSON: one object, or a list when several files or parts come in");
}

} // namespace weilu::cli
