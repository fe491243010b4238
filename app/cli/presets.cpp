// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/print.h"
#include "core/intake/source_file.h"

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

/// "activity (attend)": every row of the export is of that kind.
std::string holds(const Preset& preset)
{
  const std::string as(code(preset.as));
  return preset.kind.empty() ? as : as + " (" + preset.kind + ")";
}

/// How sure the format is; the least sure ones are taken only when asked for.
std::string confidence(const Preset& preset)
{
  return preset.confidence == "low" ? "low: only with --preset" : preset.confidence;
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
  TextTable table({"id", "holds", "confidence", "name", "名称"});
  for (const Preset& preset : presets())
    table.add({preset.id, holds(preset), confidence(preset), preset.labelEn, preset.labelZh});
  table.print();
  return {};
}

} // namespace

void addPresets(Commands& commands)
{
  auto json = std::make_shared<bool>(false);
  commands.add("presets", "List the platforms whose exports are known", [json] { return list(*json); })
      .add_flag("--json", *json, "Print JSON");
}

void addVersion(Commands& commands)
{
  commands.add("version", "Print the version", []() -> Result<void> {
    printLine("weilu " WEILU_VERSION);
    return {};
  });
}

} // namespace weilu::cli
