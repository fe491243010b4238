// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/import.h"

#include "app/cli/command.h"
#include "app/cli/import_choices.h"
#include "app/cli/import_outcome.h"
#include "app/cli/print.h"
#include "app/cli/say.h"
#include "core/base/text.h"
#include "core/intake/source_parts.h"
#include "core/intake/watched_folder.h"
#include "ui/base/words.h"

#include <map>
#include <optional>

namespace weilu::cli {

namespace {

struct Arguments {
  std::string file, as, preset, platform, encoding, delimiter, entry, sheet, rejects, saveMapping, watch;
  std::vector<std::string> sources, map, dateOrder;
  ImportChoices choices;
  bool dryRun = false, json = false, once = false;
};

char32_t delimiterOf(const std::string& text)
{
  static const std::map<std::string, char32_t> named{
      {"tab", U'\t'}, {"\\t", U'\t'}, {"comma", U','}, {"semicolon", U';'}, {"pipe", U'|'}, {"，", U'，'},
  };
  const auto found = named.find(text);
  if (found != named.end())
    return found->second;
  if (text.size() != 1)
    misuse(Terminal::tr("--delimiter: \"%1\" is not one character, tab, comma, semicolon or pipe.")
               .arg(ui::text(text)));
  return static_cast<unsigned char>(text.front());
}

ReadOptions readOptions(const Arguments& arguments, Workspace& workspace)
{
  ReadOptions options;
  const bool attendance = arguments.as == "attendance";
  if (!arguments.as.empty())
    options.as = attendance ? ImportAs::Activity : importAsNamed(arguments.as);
  if (attendance)
    options.kind = "attend";
  if (!arguments.preset.empty())
    options.preset = arguments.preset;
  if (!arguments.platform.empty())
    options.platform = arguments.platform;
  if (!arguments.encoding.empty())
    options.encoding = lowered(arguments.encoding);
  if (!arguments.delimiter.empty())
    options.delimiter = delimiterOf(arguments.delimiter);
  for (const std::string& text : arguments.map)
    options.map.push_back(assignment("--map", text));
  for (const std::string& text : arguments.dateOrder)
    options.dateOrder.push_back(assignment("--date-order", text));
  options.entry = arguments.entry;
  options.sheet = arguments.sheet;
  options.own = SavedMappings(workspace.communities()).list();
  return options;
}

Result<void> saveMapping(Workspace& workspace, const Arguments& arguments, const SourceFile& file,
                         const ReadOptions& read)
{
  if (arguments.saveMapping.empty() || arguments.dryRun)
    return {};
  Edit edit(workspace.db(), {"mapping-saved", {{"name", arguments.saveMapping}}});
  SavedMappings mappings(workspace.communities());
  if (const auto saved = mappings.save(mappingOf(file, read, arguments.saveMapping)); !saved)
    return saved;
  edit.commit();
  return {};
}

Result<Outcome> bringIn(Workspace& workspace, const Arguments& arguments, const SourceFile& file,
                        const Control& control)
{
  const auto options = optionsOf(arguments.choices, file, workspace);
  if (!options)
    return tl::unexpected(options.error());
  if (arguments.dryRun) {
    auto plan = planImport(workspace.intakeStores(), file, *options, control);
    if (!plan)
      return tl::unexpected(plan.error());
    return outcomeOf(std::move(*plan));
  }
  std::optional<std::filesystem::path> rejects;
  if (!arguments.rejects.empty())
    rejects = arguments.rejects;
  auto report = workspace.import(file, *options, rejects, control);
  if (!report)
    return tl::unexpected(report.error());
  return outcomeOf(file, std::move(*report));
}

Result<Outcome> importPart(Workspace& workspace, const Arguments& arguments, const SourceFile& file,
                           const Control& control)
{
  auto outcome = bringIn(workspace, arguments, file, control);
  if (!outcome)
    return outcome;
  if (const auto saved = saveMapping(workspace, arguments, file, readOptions(arguments, workspace)); !saved)
    return tl::unexpected(saved.error());
  return outcome;
}

/// Brings in everything that \p source holds; what it does goes to \p all or to the terminal.
Result<void> importSource(Workspace& workspace, const Arguments& arguments, const std::string& source,
                          Json& all)
{
  const Control control = terminalControl();
  const auto found = sourceParts(source, readOptions(arguments, workspace), control);
  if (!found)
    return tl::unexpected(found.error());
  for (const Refusal& refusal : found->leftOut)
    note("  " + said(ui::words::refusal(refusal)));
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

/// The part of a watched file that \p json is about.
Json about(const SourceFile& part, Json json)
{
  json["file"] = part.path.string();
  if (!part.entry.empty())
    json["entry"] = part.entry;
  if (!part.sheet.empty())
    json["sheet"] = part.sheet;
  return json;
}

/// What appeared in the watched folder comes in when nothing about it has to be asked; else it is only named.
Result<Json> takePart(Workspace& workspace, const Arguments& arguments, const SourceFile& part,
                      const Control& control)
{
  if (!isCertain(part) && arguments.map.empty() && arguments.preset.empty()) {
    note(said(Terminal::tr("%1: needs a look; import it by itself").arg(ui::text(part.name()))));
    return about(part, {{"offered", true}});
  }
  const auto outcome = bringIn(workspace, arguments, part, control);
  if (!outcome)
    return tl::unexpected(outcome.error());
  if (!arguments.json)
    printText(*outcome);
  return about(part, toJson(*outcome));
}

/// Takes every part of a watched file that did not come in before. What is refused does not end the watch.
void takeWatched(Workspace& workspace, const Arguments& arguments, const std::filesystem::path& path,
                 Json& all)
{
  const auto refused = [](const Refusal& why) { note("weilu: " + said(ui::words::refusal(why))); };
  const Control control = terminalControl();
  const auto found = sourceParts(path, readOptions(arguments, workspace), control);
  if (!found)
    return refused(found.error());
  for (const SourceFile& part : found->parts) {
    if (wasImported(workspace.sources(), part, control))
      continue;
    if (auto taken = takePart(workspace, arguments, part, control))
      all.push_back(std::move(*taken));
    else
      refused(taken.error());
  }
}

Result<void> watchFolder(Workspace& workspace, const Arguments& arguments)
{
  std::error_code error;
  if (!std::filesystem::is_directory(arguments.watch, error))
    return refuse(RefusalCode::FileNotFound, {{"file", arguments.watch}});
  WatchedFolder folder(arguments.watch);
  do {
    Json all = Json::array();
    for (const std::filesystem::path& path : folder.look())
      takeWatched(workspace, arguments, path, all);
    if (arguments.json && (arguments.once || !all.empty()))
      print(all);
  } while (!arguments.once && waited(std::chrono::seconds(2)));
  return {};
}

Result<void> importAll(const Arguments& arguments)
{
  auto workspace = open(arguments.file, arguments.dryRun ? Access::ReadOnly : Access::ReadWrite);
  if (!workspace)
    return tl::unexpected(workspace.error());
  if (!arguments.watch.empty())
    return watchFolder(**workspace, arguments);
  if (arguments.sources.empty())
    misuse(Terminal::tr("Either SOURCE or --watch is missing."));
  Json all = Json::array();
  for (const std::string& source : arguments.sources) {
    if (const auto done = importSource(**workspace, arguments, source, all); !done)
      return done;
  }
  if (arguments.json)
    print(all.size() == 1 ? all.front() : all);
  return {};
}

void addReading(Command command, Arguments& arguments)
{
  command
      .option("--as", arguments.as,
              said(Terminal::tr("What the file holds; recognised without it. attendance: activity whose "
                                "kind is attend")))
      .oneOf({"members", "activity", "purchases", "attendance"});
  command.option(
      "--preset", arguments.preset,
      said(Terminal::tr("A platform of `weilu presets`, or a mapping you saved; recognised without it")));
  command.option("--platform", arguments.platform,
                 said(Terminal::tr("Whose ids the column of ids holds, such as discord")));
  command.option("--map", arguments.map,
                 said(Terminal::tr("Column=field, any number; Column= leaves the column out")));
  command.option("--sheet", arguments.sheet,
                 said(Terminal::tr("The sheet of a workbook; all of them without it")));
  command.option("--entry", arguments.entry,
                 said(Terminal::tr("The file of a ZIP archive; all of them without it")));
  command.option("--date-order", arguments.dateOrder,
                 said(Terminal::tr("Column=dmy, mdy or ymd, any number")));
  command.option("--encoding", arguments.encoding,
                 said(Terminal::tr("utf-8, gb18030, big5, utf-16le …; detected without it")));
  command.option("--delimiter", arguments.delimiter,
                 said(Terminal::tr("One character, or tab; detected without it")));
}

} // namespace

void addImport(Commands& commands)
{
  auto arguments = std::make_shared<Arguments>();
  Command command = commands.add(
      "import", said(Terminal::tr("Bring in member, activity and purchase files as platforms export them")),
      [arguments] { return importAll(*arguments); });
  command.option("FILE", arguments->file, said(Terminal::tr("The community file"))).required();
  command.option("SOURCE", arguments->sources, said(Terminal::tr("The files to bring in, in this order")));
  addReading(command, *arguments);
  addChoices(command, arguments->choices);
  command.option("--save-mapping", arguments->saveMapping,
                 said(Terminal::tr("Keep the columns under this name and know such files by it")));
  command.flag("--dry-run", arguments->dryRun, said(Terminal::tr("Say what would happen and write nothing")));
  command.option("--rejects", arguments->rejects,
                 said(Terminal::tr("Where rows that could not come in are written, as CSV")));
  command.option("--watch", arguments->watch,
                 said(Terminal::tr("Bring in what appears in this folder, until stopped; what needs a look "
                                   "is only named")));
  command.flag("--once", arguments->once, said(Terminal::tr("With --watch: look once")));
  command.flag("--json", arguments->json,
               said(Terminal::tr("Print JSON: one object, or a list when several files or parts come in")));
}

} // namespace weilu::cli
