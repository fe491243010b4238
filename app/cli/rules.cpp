// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/fact_json.h"
#include "app/cli/print.h"
#include "app/cli/say.h"
#include "core/insight/rule_count.h"
#include "core/rules/places.h"
#include "core/rules/rule_file.h"
#include "ui/base/words.h"

#include <fmt/format.h>

namespace weilu::cli {

namespace {

struct Arguments {
  std::string file, rule, person, asOf;
  bool json = false;
};

/// What a shared rule is, whoever it finds.
Json describe(const SharedRule& shared)
{
  return {{"name", shared.name.empty() ? Json() : Json(shared.name)},
          {"zh", sentence(shared.rule, Language::Zh)},
          {"en", sentence(shared.rule, Language::En)}};
}

Json toJson(const Refusal& refusal)
{
  Json json{{"ok", false}};
  for (const auto& [key, value] : refusal.details)
    json[key] = value;
  return json;
}

/// The rule of the file, checked against the community where there is one.
Result<SharedRule> readRule(const std::string& file, Workspace* workspace)
{
  auto shared = readRuleFile(file);
  if (!shared || !workspace)
    return shared;
  if (auto checked = workspace->checkRule(shared->rule); !checked) {
    checked.error().details.emplace_back("file", file);
    return tl::unexpected(checked.error());
  }
  return shared;
}

Result<void> check(const Arguments& arguments)
{
  std::unique_ptr<Workspace> workspace;
  if (!arguments.file.empty()) {
    auto opened = open(arguments.file);
    if (!opened)
      return tl::unexpected(opened.error());
    workspace = std::move(*opened);
  }
  const auto shared = readRule(arguments.rule, workspace.get());
  if (!shared) {
    if (arguments.json)
      print(toJson(shared.error()));
    return tl::unexpected(shared.error());
  }
  if (!arguments.json) {
    printLine(sentence(shared->rule, spoken()));
    return {};
  }
  Json json{{"ok", true}};
  json.update(describe(*shared));
  print(json);
  return {};
}

/// One line for each condition with the people it finds alone.
Json conditionsToJson(const Rule& rule, const RuleCount& count)
{
  Json rows = Json::array();
  forEachPart(rule, [&](const std::string& place, const Rule& part) {
    if (part.kind != Rule::Kind::Condition)
      return;
    rows.push_back({{"place", place},
                    {"people", count.at(place).value_or(0)},
                    {"zh", sentence(part, Language::Zh)},
                    {"en", sentence(part, Language::En)}});
  });
  return rows;
}

double shareOf(const RuleCount& count)
{
  return count.roster > 0
             ? static_cast<double>(count.people.cardinality()) / static_cast<double>(count.roster)
             : 0;
}

void printCount(const Rule& rule, const RuleCount& count)
{
  printLine(sentence(rule, spoken()));
  printLine(said(Terminal::tr("%1 of %n people (%2)", nullptr, static_cast<int>(count.roster))
                     .arg(ui::words::count(static_cast<qint64>(count.people.cardinality())),
                          ui::text(percent(shareOf(count))))));
  TextTable table({said(Terminal::tr("Condition")), said(Terminal::tr("People alone"))});
  forEachPart(rule, [&](const std::string& place, const Rule& part) {
    if (part.kind == Rule::Kind::Condition)
      table.add({sentence(part, spoken()), std::to_string(count.at(place).value_or(0))});
  });
  table.print();
}

/// A community, a rule and a date to look at: what counting and explaining begin with.
struct Question {
  std::unique_ptr<Workspace> workspace;
  SharedRule shared;
  Date asOf;
};

Result<Question> questionOf(const Arguments& arguments)
{
  auto workspace = open(arguments.file);
  if (!workspace)
    return tl::unexpected(workspace.error());
  const auto asOf = dateOption("--as-of", arguments.asOf, (*workspace)->asOf());
  if (!asOf)
    return tl::unexpected(asOf.error());
  auto shared = readRule(arguments.rule, workspace->get());
  if (!shared)
    return tl::unexpected(shared.error());
  return Question{std::move(*workspace), std::move(*shared), *asOf};
}

Result<void> count(const Arguments& arguments)
{
  const auto asked = questionOf(arguments);
  if (!asked)
    return tl::unexpected(asked.error());
  const RuleCount found =
      countRule(asked->shared.rule, *asked->workspace->facts(asked->asOf, terminalControl()));
  if (!arguments.json) {
    printCount(asked->shared.rule, found);
    return {};
  }
  Json json{{"as_of", asked->asOf.iso()}};
  json.update(describe(asked->shared));
  json["roster"] = found.roster;
  json["people"] = found.people.cardinality();
  json["share"] = shareOf(found);
  json["conditions"] = conditionsToJson(asked->shared.rule, found);
  print(json);
  return {};
}

Result<void> explainPerson(const Arguments& arguments, const Question& asked)
{
  const auto person = asked.workspace->members().resolve(arguments.person);
  if (!person)
    return tl::unexpected(person.error());
  const auto facts = asked.workspace->facts(asked.asOf, terminalControl());
  const bool onRoster = facts->population().contains(static_cast<std::uint32_t>(person->value));
  const RuleExplanation reasons = explain(asked.shared.rule, *facts, *person);
  const Member member = asked.workspace->members().find(*person).value_or(Member{});
  if (arguments.json) {
    Json json{{"person", person->value}, {"name", member.displayName}, {"as_of", asked.asOf.iso()}};
    json["zh"] = sentence(asked.shared.rule, Language::Zh);
    json["en"] = sentence(asked.shared.rule, Language::En);
    json["on_roster"] = onRoster;
    json["holds"] = onRoster && reasons.holds;
    json["facts"] = cli::toJson(reasons.facts);
    print(json);
    return {};
  }
  const QString who = QStringLiteral("%1 (%2)").arg(ui::text(member.displayName)).arg(person->value);
  printLine(sentence(asked.shared.rule, spoken()));
  if (!onRoster)
    printLine(said(Terminal::tr("%1 is not on the roster of that date: no rule finds them.").arg(who)));
  else
    printLine(said(reasons.holds ? Terminal::tr("%1 meets the rule:").arg(who)
                                 : Terminal::tr("%1 does not meet the rule:").arg(who)));
  printFacts(reasons.facts);
  return {};
}

Result<void> explain(const Arguments& arguments)
{
  if (arguments.person.empty())
    return count(arguments);
  const auto asked = questionOf(arguments);
  return asked ? explainPerson(arguments, *asked) : Result<void>(tl::unexpected(asked.error()));
}

void addCheck(Commands& commands, Command rules)
{
  const auto arguments = std::make_shared<Arguments>();
  Command command = commands.add(
      rules, "check",
      said(Terminal::tr("Whether a rule makes sense, and with FILE whether its names are there")),
      [arguments] { return check(*arguments); });
  command.option("RULE", arguments->rule, said(Terminal::tr("A file with a rule in JSON"))).required();
  command.option("FILE", arguments->file, said(Terminal::tr("The community file")));
  command.flag("--json", arguments->json, said(Terminal::tr("Print JSON")));
}

/// The file, the rule and the date, which count and explain are both asked with.
void addAsked(Command command, Arguments& arguments)
{
  command.option("FILE", arguments.file, said(Terminal::tr("The community file"))).required();
  command.option("RULE", arguments.rule, said(Terminal::tr("A file with a rule in JSON"))).required();
  command.option("--as-of", arguments.asOf,
                 said(Terminal::tr("YYYY-MM-DD; the file's date or today without it")));
  command.flag("--json", arguments.json, said(Terminal::tr("Print JSON")));
}

void addCount(Commands& commands, Command rules)
{
  const auto arguments = std::make_shared<Arguments>();
  addAsked(commands.add(rules, "count",
                        said(Terminal::tr("How many people a rule finds, and each of its conditions alone")),
                        [arguments] { return count(*arguments); }),
           *arguments);
}

void addExplaining(Commands& commands, Command rules)
{
  const auto arguments = std::make_shared<Arguments>();
  Command command =
      commands.add(rules, "explain", said(Terminal::tr("What a rule says, and why it finds a person or not")),
                   [arguments] { return explain(*arguments); });
  addAsked(command, *arguments);
  command.option("PERSON", arguments->person, said(Terminal::tr("An internal id, or platform:id")));
}

/// The shapes of what goes in and comes out, below the help.
std::string shapes()
{
  return said(Terminal::tr(R"(A rule:
  {"weilu_rule": 1, "name": "…", "rule": RULE}, or RULE alone
  RULE: {"all": [RULE…]}, {"any": [RULE…]}, {"not": RULE}, {} (everybody),
        {"field": "active_days", "window": 30, "op": ">=", "value": 4}
  op: `= != < <= > >= between in contains empty set in_last in_next`)")) +
         "\n" + said(Terminal::tr("With --json:")) +
         R"(
  check    {"ok": true, "name", "zh", "en"} | {"ok": false, "where", "found", "expected", "file"}
  count    {"as_of", "name", "zh", "en", "roster", "people", "share",
            "conditions": [{"place", "people", "zh", "en"}]}
  explain  {"person", "name", "as_of", "zh", "en", "on_roster", "holds",
            "facts": [{"field", "op", "value", "window", "actual", "holds", "zh", "en"}]})";
}

} // namespace

void addRules(Commands& commands)
{
  Command rules =
      commands.addGroup("rules", said(Terminal::tr("Check a rule, count whom it finds, say why")));
  rules.footer(shapes());
  addCheck(commands, rules);
  addCount(commands, rules);
  addExplaining(commands, rules);
}

} // namespace weilu::cli
