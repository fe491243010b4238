// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/imports.h"
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
    table.add({std::to_string(change.id.value),
               toTheMinute(change.at, (*workspace)->community().calendar.zone),
               ui::words::change(change.label).toStdString(), change.undone ? "undone" : ""});
  table.print();
  return {};
}

/// What an undone import left as it is, because something later changed it.
void printRemains(const ImportRemains& remains)
{
  constexpr std::size_t shown = 20;
  if (remains.values.count > 0)
    note(fmt::format("{} values were changed since and stay as they are:", remains.values.count));
  for (std::size_t i = 0; i < remains.values.first.size() && i < shown; ++i) {
    const OverwrittenValue& value = remains.values.first[i];
    note(fmt::format("  {} {}: {} = {} (the import had written {})", value.person.value, value.name,
                     value.field, value.now, value.written));
  }
  if (remains.people > 0)
    note(
        fmt::format("{} people it had brought stay, because something later is about them:", remains.people));
  for (std::size_t i = 0; i < remains.somePeople.size() && i < shown; ++i)
    note(fmt::format("  {} {}", remains.somePeople[i].first.value, remains.somePeople[i].second));
}

Json toJson(const ImportRemains& remains)
{
  Json json{{"values", remains.values.count}, {"people", remains.people}, {"kept", Json::array()}};
  for (const OverwrittenValue& value : remains.values.first)
    json["kept"].push_back(cli::toJson(value));
  json["kept_people"] = Json::array();
  for (const auto& [person, name] : remains.somePeople)
    json["kept_people"].push_back({{"person", person.value}, {"name", name}});
  return json;
}

Result<void> undo(const Arguments& arguments)
{
  auto workspace = open(arguments.file, Access::ReadWrite);
  if (!workspace)
    return tl::unexpected(workspace.error());
  const auto undone = (*workspace)->takeBack(chosen(arguments), terminalControl());
  if (!undone)
    return tl::unexpected(undone.error());
  if (arguments.json) {
    Json json = toJson(undone->change);
    if (undone->change.source)
      json["remains"] = toJson(undone->remains);
    print(json);
    return {};
  }
  printLine(ui::words::change(undone->change.label).toStdString());
  printRemains(undone->remains);
  return {};
}

Result<void> redo(const Arguments& arguments)
{
  auto workspace = open(arguments.file, Access::ReadWrite);
  if (!workspace)
    return tl::unexpected(workspace.error());
  const auto change = (*workspace)->redo(chosen(arguments), terminalControl());
  if (!change)
    return tl::unexpected(change.error());
  if (arguments.json)
    print(toJson(*change));
  else
    printLine(ui::words::change(change->label).toStdString());
  return {};
}

using Verb = Result<void> (*)(const Arguments&);

void addVerb(Commands& commands, const std::string& name, const std::string& description, Verb verb)
{
  auto arguments = std::make_shared<Arguments>();
  CLI::App& command = commands.add(name, description, [arguments, verb] { return verb(*arguments); });
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
  addVerb(commands, "undo", "Undo the last change, or the one with this id", undo);
  addVerb(commands, "redo", "Redo the change undone last, or the one with this id", redo);
}

} // namespace weilu::cli
