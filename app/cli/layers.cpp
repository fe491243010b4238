// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/layer_flow.h"
#include "app/cli/print.h"
#include "app/cli/say.h"
#include "ui/base/language.h"

namespace weilu::cli {

namespace {

struct Arguments {
  std::string file, scheme = "five", asOf;
  std::vector<std::string> flow; ///< from, to
  LockAsked lock;
  bool people = false, anew = false, json = false;
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

Result<void> change(Workspace& workspace, const Arguments& arguments)
{
  if (arguments.anew) {
    if (auto made = workspace.reconstructLayers(arguments.scheme, true, terminalControl()); !made)
      return made;
  }
  if (arguments.lock.release || !arguments.lock.layer.empty()) {
    LockAsked lock = arguments.lock;
    lock.scheme = arguments.scheme;
    return changeLocks(workspace, lock);
  }
  if (arguments.flow.empty())
    return {};
  return showFlow(workspace,
                  {arguments.scheme, arguments.flow[0], arguments.flow[1], arguments.people, arguments.json});
}

Result<void> run(const Arguments& arguments)
{
  const bool writes =
      arguments.anew || arguments.lock.release || !arguments.lock.layer.empty() || !arguments.flow.empty();
  if (!writes)
    return show(arguments);
  auto workspace = open(arguments.file, Access::ReadWrite);
  if (!workspace)
    return tl::unexpected(workspace.error());
  return change(**workspace, arguments);
}

void addChanges(Command command, Arguments& arguments)
{
  Option flow = command.option("--flow", arguments.flow,
                               said(Terminal::tr("FROM TO: who moved between the ends of two dates")));
  flow.takes(2, 2);
  command
      .flag("--people", arguments.people,
            said(Terminal::tr("With --flow and --json: every person of every cell, and every move")))
      .needs(flow);
  command.flag("--reconstruct", arguments.anew,
               said(Terminal::tr("Forget what was recorded and work out two years anew")));
  Option people = command.option("--person", arguments.lock.people,
                                 said(Terminal::tr("Whom to lock or release; may be repeated")));
  command
      .option("--lock", arguments.lock.layer,
              said(Terminal::tr("Keep people in this layer, whatever its rule says")))
      .needs(people);
  command.option("--reason", arguments.lock.reason, said(Terminal::tr("Why they are locked")));
  command.option("--until", arguments.lock.until, said(Terminal::tr("YYYY-MM-DD; the last day of the lock")));
  command.flag("--release", arguments.lock.release, said(Terminal::tr("End the lock of people")))
      .needs(people);
}

} // namespace

void addLayers(Commands& commands)
{
  auto arguments = std::make_shared<Arguments>();
  Command command = commands.add("layers", said(Terminal::tr("How many people are in each layer")),
                                 [arguments] { return run(*arguments); });
  command.option("FILE", arguments->file, said(Terminal::tr("The community file"))).required();
  command.option("--scheme", arguments->scheme, said(Terminal::tr("The layer scheme"))).showDefault();
  command.option("--as-of", arguments->asOf,
                 said(Terminal::tr("YYYY-MM-DD; the file's date or today without it")));
  addChanges(command, *arguments);
  command.flag("--json", arguments->json, said(Terminal::tr("Print JSON")));
}

} // namespace weilu::cli
