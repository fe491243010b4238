// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/print.h"
#include "app/cli/say.h"
#include "ui/base/language.h"

namespace weilu::cli {

namespace {

struct Arguments {
  std::string file, scheme, layer, asOf;
  bool json = false;
};

std::string spoken(const TextInBoth& text) { return said(ui::language::pick(text.zh, text.en)); }

Json toJson(const TextInBoth& text) { return {{"zh", text.zh}, {"en", text.en}}; }

Json toJson(const GoalResult& result, const PlaybookGoal& goal)
{
  Json json{{"title", toJson(goal.title)},
            {"to", goal.to},
            {"within", goal.within},
            {"target", goal.target},
            {"before", result.before.cardinality()},
            {"reached", result.reached.cardinality()},
            {"share", nullptr}};
  if (const auto share = result.share())
    json["share"] = *share;
  return json;
}

Json toJson(const LayerPlaybook& shown)
{
  Json json{{"layer", shown.playbook.layer},
            {"people", shown.people.cardinality()},
            {"changed", shown.changed},
            {"strategy", toJson(shown.playbook.strategy)},
            {"goal", nullptr},
            {"tasks", Json::array()},
            {"messages", Json::array()}};
  if (shown.goal)
    json["goal"] = toJson(*shown.goal, *shown.playbook.goal);
  for (const DueTask& task : shown.tasks) {
    Json people = Json::array();
    for (const std::uint32_t person : task.people)
      people.push_back(person);
    json["tasks"].push_back({{"code", task.task.code},
                             {"title", toJson(task.task.title)},
                             {"why", toJson(task.task.why)},
                             {"day", task.task.day},
                             {"open", task.task.open},
                             {"message", task.task.message},
                             {"due", std::move(people)}});
  }
  for (const MessageTemplate& message : shown.playbook.messages)
    json["messages"].push_back(
        {{"code", message.code}, {"title", toJson(message.title)}, {"text", toJson(message.text)}});
  return json;
}

void printList(const Scheme& scheme, const std::vector<LayerPlaybook>& playbooks, Date asOf)
{
  printLine(said(ui::language::pick(scheme.labelZh, scheme.labelEn)) + "  " + asOf.iso());
  TextTable table({said(Terminal::tr("Layer")), said(Terminal::tr("People")), said(Terminal::tr("Action")),
                   said(Terminal::tr("Day")), said(Terminal::tr("Due for"))});
  for (const LayerPlaybook& shown : playbooks) {
    std::string name = layerName(scheme, shown.playbook.layer);
    std::string people = std::to_string(shown.people.cardinality());
    for (const DueTask& task : shown.tasks) {
      table.add({std::exchange(name, ""), std::exchange(people, ""), spoken(task.task.title),
                 std::to_string(task.task.day), std::to_string(task.people.cardinality())});
    }
    if (shown.tasks.empty())
      table.add({name, people, "—", "", ""});
  }
  table.print();
}

void printOne(const Scheme& scheme, const LayerPlaybook& shown, Date asOf)
{
  printList(scheme, {shown}, asOf);
  if (shown.goal) {
    const auto share = shown.goal->share();
    printLine(said(Terminal::tr("%1: %2 (goal %3)")
                       .arg(ui::language::pick(shown.playbook.goal->title.zh, shown.playbook.goal->title.en),
                            QString::fromStdString(share ? percent(*share) : "—"),
                            QString::fromStdString(percent(shown.playbook.goal->target)))));
  }
  printLine("");
  printLine(spoken(shown.playbook.strategy));
  for (const MessageTemplate& message : shown.playbook.messages) {
    printLine("");
    printLine(spoken(message.title));
    printLine("  " + spoken(message.text));
  }
}

/// The playbooks of a scheme, or of one layer of it.
Result<std::vector<LayerPlaybook>> read(Workspace& workspace, const Scheme& scheme, const std::string& only,
                                        Date asOf)
{
  if (!only.empty() && !scheme.find(only))
    return refuse(RefusalCode::NoSuchLayer, {{"found", only}});
  std::vector<LayerPlaybook> playbooks;
  for (const Layer& layer : scheme.layers) {
    if (!only.empty() && layer.code != only)
      continue;
    auto shown = workspace.layerPlaybook(scheme.code, layer.code, asOf, terminalControl());
    if (!shown)
      return tl::unexpected(shown.error());
    playbooks.push_back(std::move(*shown));
  }
  return playbooks;
}

Result<void> show(const Arguments& arguments)
{
  auto workspace = open(arguments.file);
  if (!workspace)
    return tl::unexpected(workspace.error());
  const auto asOf = dateOption("--as-of", arguments.asOf, (*workspace)->asOf());
  if (!asOf)
    return tl::unexpected(asOf.error());
  std::vector<Scheme> schemes = (*workspace)->layers().schemes();
  if (!arguments.scheme.empty()) {
    const auto one = (*workspace)->layers().scheme(arguments.scheme);
    if (!one)
      return tl::unexpected(one.error());
    schemes = {*one};
  }
  Json json{{"as_of", asOf->iso()}, {"schemes", Json::array()}};
  for (const Scheme& scheme : schemes) {
    const auto playbooks = read(**workspace, scheme, arguments.layer, *asOf);
    if (!playbooks)
      return tl::unexpected(playbooks.error());
    Json list = Json::array();
    for (const LayerPlaybook& shown : *playbooks)
      list.push_back(toJson(shown));
    json["schemes"].push_back({{"scheme", scheme.code}, {"layers", std::move(list)}});
    if (arguments.json)
      continue;
    if (arguments.layer.empty())
      printList(scheme, *playbooks, *asOf);
    else
      printOne(scheme, playbooks->front(), *asOf);
  }
  if (arguments.json)
    print(json);
  return {};
}

} // namespace

void addPlaybooks(Commands& commands)
{
  auto arguments = std::make_shared<Arguments>();
  Command command = commands.add(
      "playbooks", said(Terminal::tr("What to do for the people of each layer, and for whom now")),
      [arguments] { return show(*arguments); });
  command.option("FILE", arguments->file, said(Terminal::tr("The community file"))).required();
  command.option("SCHEME", arguments->scheme,
                 said(Terminal::tr("The layer scheme; every scheme without it")));
  command.option("LAYER", arguments->layer, said(Terminal::tr("One layer, with its strategy and templates")));
  command.option("--as-of", arguments->asOf,
                 said(Terminal::tr("YYYY-MM-DD; the file's date or today without it")));
  command.flag("--json", arguments->json, said(Terminal::tr("Print JSON")));
}

} // namespace weilu::cli
