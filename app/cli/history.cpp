// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/print.h"
#include "ui/base/words.h"

#include <fmt/format.h>

#include <optional>

namespace weilu::cli {

namespace {

struct Arguments {
  std::string file;
  std::int64_t id = 0;
  bool json = false;
};

std::optional<ChangeId> chosen(const Arguments& arguments)
{
  return arguments.id > 0 ? std::optional(ChangeId{arguments.id}) : std::nullopt;
}

Json toJson(const Change& change)
{
  Json json{{"id", change.id.value}, {"at", change.at.seconds}, {"code", change.label.code}};
  json["arguments"] = change.label.arguments;
  json["undone"] = change.undone;
  json["import_id"] = change.source ? Json(change.source->value) : Json();
  return json;
}

std::string when(const Change& change, const Zone& zone)
{
  const auto second = change.at.seconds + zone.offsetAt(change.at);
  return fmt::format("{} {:02}:{:02}", zone.dateOf(change.at).iso(), second / 3600 % 24, second / 60 % 60);
}

Result<void> list(const Arguments& arguments)
{
  auto workspace = open(arguments.file);
  if (!workspace)
    return tl::unexpected(workspace.error());
  const auto changes = (*workspace)->changes().list(1000);
  if (arguments.json) {
    Json rows = Json::array();
    for (const Change& change : changes)
      rows.push_back(toJson(change));
    print(rows);
    return {};
  }
  TextTable table({"id", "at", "what", ""});
  for (const Change& change : changes)
    table.add({std::to_string(change.id.value), when(change, (*workspace)->community().calendar.zone),
               ui::words::change(change.label).toStdString(), change.undone ? "undone" : ""});
  table.print();
  return {};
}

using Verb = Result<Change> (Workspace::*)(std::optional<ChangeId>, const Control&);

Result<void> carryOut(const Arguments& arguments, Verb verb)
{
  auto workspace = open(arguments.file, Access::ReadWrite);
  if (!workspace)
    return tl::unexpected(workspace.error());
  const auto change = ((**workspace).*verb)(chosen(arguments), terminalControl());
  if (!change)
    return tl::unexpected(change.error());
  if (arguments.json)
    print(toJson(*change));
  else
    printLine(ui::words::change(change->label).toStdString());
  return {};
}

void addVerb(Commands& commands, const std::string& name, const std::string& description, Verb verb)
{
  auto arguments = std::make_shared<Arguments>();
  CLI::App& command =
      commands.add(name, description, [arguments, verb] { return carryOut(*arguments, verb); });
  command.add_option("FILE", arguments->file, "The community file")->required();
  command.add_option("ID", arguments->id, "A change of `weilu history`; the last one without it");
  command.add_flag("--json", arguments->json, "Print JSON");
}

} // namespace

void addHistory(Commands& commands)
{
  auto arguments = std::make_shared<Arguments>();
  CLI::App& command = commands.add("history", "List the changes made to a file, newest first",
                                   [arguments] { return list(*arguments); });
  command.add_option("FILE", arguments->file, "The community file")->required();
  command.add_flag("--json", arguments->json, "Print JSON");
  addVerb(commands, "undo", "Undo the last change, or the one with this id", &Workspace::undo);
  addVerb(commands, "redo", "Redo the change undone last, or the one with this id", &Workspace::redo);
}

} // namespace weilu::cli
