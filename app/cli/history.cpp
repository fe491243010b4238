// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/imports.h"
#include "app/cli/print.h"
#include "app/cli/say.h"
#include "ui/base/words.h"
#include "ui/intake/intake_words.h"

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
  const Zone zone = (*workspace)->community().calendar.zone;
  TextTable table({"ID", said(Terminal::tr("Time")), said(Terminal::tr("Change")), ""});
  for (const Change& change : changes)
    table.add({std::to_string(change.id.value), toTheMinute(change.at, zone),
               said(ui::words::change(change.label)),
               change.undone ? said(Terminal::tr("undone")) : std::string()});
  table.print();
  return {};
}

/// Somebody of whom an undone import left something: "  12 Lin Xiaoyu".
QString somebody(MemberId person, const std::string& name)
{
  return QStringLiteral("  %1 %2").arg(QString::number(person.value), ui::text(name));
}

/// What an undone import left as it is, because something later changed it.
void printRemains(const ImportRemains& remains)
{
  constexpr std::size_t shown = 20;
  if (remains.values.count > 0)
    note(said(Terminal::tr("%n values were changed since and stay as they are:", nullptr,
                           static_cast<int>(remains.values.count))));
  for (std::size_t i = 0; i < remains.values.first.size() && i < shown; ++i) {
    const OverwrittenValue& value = remains.values.first[i];
    note(said(Terminal::tr("%1: %2 is %3 (the import had written %4)")
                  .arg(somebody(value.person, value.name), ui::intake_words::field(value.field),
                       ui::intake_words::value(value.field, value.now),
                       ui::intake_words::value(value.field, value.written))));
  }
  if (remains.people > 0)
    note(said(Terminal::tr("%n people it had brought stay, because something later is about them:", nullptr,
                           static_cast<int>(remains.people))));
  for (std::size_t i = 0; i < remains.somePeople.size() && i < shown; ++i)
    note(said(somebody(remains.somePeople[i].first, remains.somePeople[i].second)));
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
  printLine(said(ui::words::change(undone->change.label)));
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
    printLine(said(ui::words::change(change->label)));
  return {};
}

using Verb = Result<void> (*)(const Arguments&);

void addVerb(Commands& commands, const std::string& name, const std::string& description, Verb verb)
{
  auto arguments = std::make_shared<Arguments>();
  Command command = commands.add(name, description, [arguments, verb] { return verb(*arguments); });
  command.option("FILE", arguments->file, said(Terminal::tr("The community file"))).required();
  command.option("ID", arguments->id,
                 said(Terminal::tr("A change of `weilu history`; the last one without it")));
  command.flag("--json", arguments->json, said(Terminal::tr("Print JSON")));
}

} // namespace

void addHistory(Commands& commands)
{
  auto arguments = std::make_shared<Arguments>();
  Command command =
      commands.add("history", said(Terminal::tr("List the changes made to a file, newest first")),
                   [arguments] { return list(*arguments); });
  command.option("FILE", arguments->file, said(Terminal::tr("The community file"))).required();
  command.flag("--json", arguments->json, said(Terminal::tr("Print JSON")));
  addVerb(commands, "undo", said(Terminal::tr("Undo the last change, or the one with this id")), undo);
  addVerb(commands, "redo", said(Terminal::tr("Redo the change undone last, or the one with this id")), redo);
}

} // namespace weilu::cli
