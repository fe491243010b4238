// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/print.h"
#include "app/cli/say.h"
#include "ui/base/language.h"

namespace weilu::cli {

namespace {

struct Arguments {
  std::string file, scheme = "five", asOf;
  bool json = false;
};

Json toJson(const std::string& scheme, Date asOf, const std::vector<LayerCount>& layers)
{
  Json json{{"scheme", scheme}, {"as_of", asOf.iso()}, {"layers", Json::array()}};
  for (const LayerCount& layer : layers)
    json["layers"].push_back({{"code", layer.code},
                              {"people", layer.people.cardinality()},
                              {"share", layer.share},
                              {"change_30d", layer.change30d}});
  return json;
}

void printText(const Scheme& scheme, Date asOf, const std::vector<LayerCount>& layers)
{
  printLine(said(ui::language::pick(scheme.labelZh, scheme.labelEn)) + "  " + asOf.iso());
  TextTable table({said(Terminal::tr("Code")), said(Terminal::tr("Layer")), said(Terminal::tr("People")),
                   said(Terminal::tr("Share")), said(Terminal::tr("30 days"))});
  for (const LayerCount& count : layers)
    table.add({count.code, layerName(scheme, count.code), std::to_string(count.people.cardinality()),
               percent(count.share), change(count.change30d)});
  table.print();
}

Result<void> show(const Arguments& arguments)
{
  auto workspace = open(arguments.file);
  if (!workspace)
    return tl::unexpected(workspace.error());
  const auto asOf = dateOption("--as-of", arguments.asOf, (*workspace)->asOf());
  if (!asOf)
    return tl::unexpected(asOf.error());
  const auto scheme = (*workspace)->layers().scheme(arguments.scheme);
  if (!scheme)
    return tl::unexpected(scheme.error());
  const auto layers = (*workspace)->layerCounts(arguments.scheme, *asOf, terminalControl());
  if (!layers)
    return tl::unexpected(layers.error());
  if (arguments.json)
    print(toJson(arguments.scheme, *asOf, *layers));
  else
    printText(*scheme, *asOf, *layers);
  return {};
}

} // namespace

void addLayers(Commands& commands)
{
  auto arguments = std::make_shared<Arguments>();
  CLI::App& command = commands.add("layers", said(Terminal::tr("How many people are in each layer")),
                                   [arguments] { return show(*arguments); });
  command.add_option("FILE", arguments->file, said(Terminal::tr("The community file")))->required();
  command.add_option("--scheme", arguments->scheme, said(Terminal::tr("The layer scheme")))
      ->capture_default_str();
  command.add_option("--as-of", arguments->asOf,
                     said(Terminal::tr("YYYY-MM-DD; the file's date or today without it")));
  command.add_flag("--json", arguments->json, said(Terminal::tr("Print JSON")));
}

} // namespace weilu::cli
