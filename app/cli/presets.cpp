// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/print.h"
#include "app/cli/say.h"
#include "core/intake/source_file.h"
#include "ui/base/language.h"
#include "ui/intake/intake_words.h"

namespace weilu::cli {

namespace {

Json toJson(const Preset& preset)
{
  Json columns = Json::object();
  for (const auto& [header, field] : preset.columns)
    columns[header] = field;
  return {{"id", preset.id},
          {"as", code(preset.as)},
          {"kind", preset.kind.empty() ? Json() : Json(preset.kind)},
          {"label_zh", preset.labelZh},
          {"label_en", preset.labelEn},
          {"confidence", preset.confidence},
          {"columns", columns}};
}

/// "Activity (attend)": every row of the export is of that kind.
std::string holds(const Preset& preset)
{
  const std::string as = said(ui::intake_words::as(preset.as));
  return preset.kind.empty() ? as : as + " (" + preset.kind + ")";
}

/// How sure the format is; the least sure ones are taken only when asked for.
std::string confidence(const Preset& preset)
{
  if (preset.confidence == "low")
    return said(Terminal::tr("low: only with --preset"));
  return said(preset.confidence == "high" ? Terminal::tr("high") : Terminal::tr("medium"));
}

struct Arguments {
  std::string file, remove;
  bool json = false;
};

Json toJson(const SavedMapping& mapping)
{
  Json json{{"name", mapping.name},
            {"as", code(mapping.as)},
            {"preset", mapping.preset},
            {"platform", mapping.platform}};
  json["columns"] = Json::object();
  for (const SavedMapping::Column& column : mapping.columns)
    json["columns"][column.header] = column.field;
  return json;
}

/// What the operator of a file kept.
Result<void> listOwn(Workspace& workspace, bool json)
{
  const auto mappings = SavedMappings(workspace.communities()).list();
  Json rows = Json::array();
  TextTable table({said(Terminal::tr("Name")), said(Terminal::tr("Holds")), said(Terminal::tr("Columns"))});
  for (const SavedMapping& mapping : mappings) {
    rows.push_back(toJson(mapping));
    table.add({mapping.name, said(ui::intake_words::as(mapping.as)), std::to_string(mapping.columns.size())});
  }
  if (json)
    print(rows);
  else
    table.print();
  return {};
}

Result<void> removeOwn(Workspace& workspace, const std::string& name)
{
  Edit edit(workspace.db(), {"mapping-removed", {{"name", name}}});
  if (const auto removed = SavedMappings(workspace.communities()).remove(name); !removed)
    return removed;
  edit.commit();
  return {};
}

Result<void> own(const Arguments& arguments)
{
  auto workspace = open(arguments.file, arguments.remove.empty() ? Access::ReadOnly : Access::ReadWrite);
  if (!workspace)
    return tl::unexpected(workspace.error());
  return arguments.remove.empty() ? listOwn(**workspace, arguments.json)
                                  : removeOwn(**workspace, arguments.remove);
}

Result<void> list(bool json)
{
  if (json) {
    Json rows = Json::array();
    for (const Preset& preset : presets())
      rows.push_back(toJson(preset));
    print(rows);
    return {};
  }
  TextTable table(
      {"ID", said(Terminal::tr("Holds")), said(Terminal::tr("Confidence")), said(Terminal::tr("Name"))});
  for (const Preset& preset : presets())
    table.add({preset.id, holds(preset), confidence(preset),
               said(ui::language::pick(preset.labelZh, preset.labelEn))});
  table.print();
  return {};
}

} // namespace

void addPresets(Commands& commands)
{
  auto arguments = std::make_shared<Arguments>();
  Command command =
      commands.add("presets", said(Terminal::tr("List the platforms whose exports are known")),
                   [arguments] { return arguments->file.empty() ? list(arguments->json) : own(*arguments); });
  Option file =
      command.option("--file", arguments->file,
                     said(Terminal::tr("List the mappings that this community file keeps instead")));
  command.option("--remove", arguments->remove, said(Terminal::tr("Forget the mapping of this name")))
      .needs(file);
  command.flag("--json", arguments->json, said(Terminal::tr("Print JSON")));
}

void addVersion(Commands& commands)
{
  commands.add("version", said(Terminal::tr("Print the version")), []() -> Result<void> {
    printLine("weilu " WEILU_VERSION);
    return {};
  });
}

} // namespace weilu::cli
