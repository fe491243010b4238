// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/print.h"
#include "app/cli/say.h"
#include "core/layers/own_schemes.h"
#include "ui/base/language.h"

#include <fstream>
#include <iterator>

namespace weilu::cli {

namespace {

struct Arguments {
  std::string file, exported, imported, removed, name, field = "tag";
  std::vector<std::string> values;
  bool json = false;
};

std::string nameOf(const Scheme& scheme) { return said(ui::language::pick(scheme.labelZh, scheme.labelEn)); }

Json layersOf(const Scheme& scheme)
{
  Json layers = Json::array();
  for (const Layer& layer : scheme.layers)
    layers.push_back({{"code", layer.code},
                      {"label", {{"zh", layer.labelZh}, {"en", layer.labelEn}}},
                      {"rank", layer.rank},
                      {"zh", sentence(layer.rule, Language::Zh)},
                      {"en", sentence(layer.rule, Language::En)}});
  return layers;
}

Result<void> list(Workspace& workspace, bool json)
{
  Json rows = Json::array();
  TextTable table({said(Terminal::tr("Code")), said(Terminal::tr("Name")), said(Terminal::tr("Layers")),
                   said(Terminal::tr("Revision")), said(Terminal::tr("Computed"))});
  for (const Scheme& scheme : workspace.layers().schemes()) {
    const auto computed = workspace.layers().computedOn(scheme.id);
    const int revision = workspace.layers().revision(scheme.id);
    rows.push_back({{"code", scheme.code},
                    {"label", {{"zh", scheme.labelZh}, {"en", scheme.labelEn}}},
                    {"revision", revision},
                    {"hysteresis", scheme.hysteresis},
                    {"computed_on", computed ? Json(computed->iso()) : Json()},
                    {"layers", layersOf(scheme)}});
    table.add({scheme.code, nameOf(scheme), std::to_string(scheme.layers.size()), std::to_string(revision),
               computed ? computed->iso() : "—"});
  }
  if (json)
    print(rows);
  else
    table.print();
  return {};
}

Result<void> exportScheme(Workspace& workspace, const std::string& code)
{
  const auto scheme = workspace.layers().scheme(code);
  if (!scheme)
    return tl::unexpected(scheme.error());
  print(Json::parse(toJson(*scheme)));
  return {};
}

Result<void> save(Workspace& workspace, const Scheme& scheme)
{
  if (auto saved = workspace.saveScheme(scheme, terminalControl()); !saved)
    return tl::unexpected(saved.error());
  printLine(said(Terminal::tr("Saved \"%1\" as %2")
                     .arg(QString::fromStdString(nameOf(scheme)), QString::fromStdString(scheme.code))));
  return {};
}

Result<void> importScheme(Workspace& workspace, const std::string& file)
{
  std::ifstream in(file, std::ios::binary);
  if (!in)
    return refuse(RefusalCode::FileNotFound, {{"file", file}});
  const std::string text(std::istreambuf_iterator<char>(in), {});
  const auto scheme = schemeFromJson(text);
  return scheme ? save(workspace, *scheme) : tl::unexpected(scheme.error());
}

Result<void> make(Workspace& workspace, const Arguments& arguments)
{
  auto scheme = schemeOf(arguments.field, arguments.values, arguments.name);
  if (!scheme)
    return tl::unexpected(scheme.error());
  std::vector<std::string> taken;
  for (const Scheme& other : workspace.layers().schemes())
    taken.push_back(other.code);
  scheme->code = freeCode("own", taken);
  return save(workspace, *scheme);
}

Result<void> remove(Workspace& workspace, const std::string& code)
{
  if (auto removed = workspace.removeScheme(code, terminalControl()); !removed)
    return tl::unexpected(removed.error());
  printLine(said(Terminal::tr("Removed")));
  return {};
}

Result<void> run(const Arguments& arguments)
{
  const bool writes = !arguments.imported.empty() || !arguments.removed.empty() || !arguments.values.empty();
  auto workspace = open(arguments.file, writes ? Access::ReadWrite : Access::ReadOnly);
  if (!workspace)
    return tl::unexpected(workspace.error());
  if (!arguments.imported.empty())
    return importScheme(**workspace, arguments.imported);
  if (!arguments.removed.empty())
    return remove(**workspace, arguments.removed);
  if (!arguments.values.empty())
    return make(**workspace, arguments);
  return arguments.exported.empty() ? list(**workspace, arguments.json)
                                    : exportScheme(**workspace, arguments.exported);
}

} // namespace

void addSchemes(Commands& commands)
{
  auto arguments = std::make_shared<Arguments>();
  Command command =
      commands.add("schemes", said(Terminal::tr("List, add and remove the layer schemes of a community")),
                   [arguments] { return run(*arguments); });
  command.option("FILE", arguments->file, said(Terminal::tr("The community file"))).required();
  command.option("--export", arguments->exported,
                 said(Terminal::tr("Print the scheme of this code as JSON")));
  command.option("--import", arguments->imported,
                 said(Terminal::tr("Add the scheme of a JSON file, or change the one of its code")));
  command.option("--remove", arguments->removed, said(Terminal::tr("Remove the scheme of this code")));
  Option name = command.option("--name", arguments->name, said(Terminal::tr("Its name")));
  command
      .option("--of", arguments->values,
              said(Terminal::tr("Make a scheme of these values: a layer for each, and the rest")))
      .needs(name);
  command
      .option("--field", arguments->field,
              said(Terminal::tr("The field of the values: tag, city, custom:NAME …")))
      .showDefault();
  command.flag("--json", arguments->json, said(Terminal::tr("Print JSON")));
}

} // namespace weilu::cli
