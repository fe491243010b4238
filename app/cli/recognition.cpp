// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/actions.h"
#include "app/cli/print.h"
#include "app/cli/say.h"
#include "core/members/called_by.h"
#include "core/workspace_benefits.h"
#include "ui/base/words_given.h"

namespace weilu::cli {

namespace {

/// What was typed beside the words.
struct Typed {
  std::string period = "week", asOf, note;
};

/// What can be asked for and what comes out, below the help.
std::string shapes()
{
  return said(Terminal::tr(R"(ACTION is one of
  list                who deserves a word
  give PERSON BADGE   by hand: the code of a badge, or a name of your own; --note
  take PERSON BADGE   take one back that was given by hand

--json
  list    {"as_of", "period": "week|month", "from", "to",
           "contributors": [{"person", "name", "contributions"}],
           "day_streaks": [{"person", "name", "days"}], "week_streaks": [{"person", "name", "weeks"}],
           "anniversaries": [{"person", "name", "date", "years"}],
           "badges": [{"badge", "zh", "en", "people": [id, …], "by_hand": [id, …]}]}
  others  {"change", "person", "badge"})"));
}

std::string nameOf(Workspace& workspace, MemberId person)
{
  const auto member = workspace.members().find(person);
  return member ? calledBy(*member) : std::string();
}

Json rows(Workspace& workspace, const std::vector<Ranked>& list, const char* value)
{
  Json json = Json::array();
  for (const Ranked& one : list)
    json.push_back(
        {{"person", one.person.value}, {"name", nameOf(workspace, one.person)}, {value, one.value}});
  return json;
}

Json ids(const People& people)
{
  Json json = Json::array();
  for (const std::uint32_t id : people)
    json.push_back(id);
  return json;
}

Json toJson(Workspace& workspace, const Recognition& found)
{
  Json json{{"as_of", found.asOf.iso()},
            {"period", code(found.period)},
            {"from", found.range.from.iso()},
            {"to", found.range.to.iso()},
            {"contributors", rows(workspace, found.contributors, "contributions")},
            {"day_streaks", rows(workspace, found.dayStreaks, "days")},
            {"week_streaks", rows(workspace, found.weekStreaks, "weeks")},
            {"anniversaries", Json::array()},
            {"badges", Json::array()}};
  for (const Anniversary& one : found.anniversaries)
    json["anniversaries"].push_back({{"person", one.person.value},
                                     {"name", nameOf(workspace, one.person)},
                                     {"date", one.date.iso()},
                                     {"years", one.years}});
  for (const BadgeHolders& of : found.badges)
    json["badges"].push_back({{"badge", of.badge.code},
                              {"zh", of.badge.labelZh},
                              {"en", of.badge.labelEn},
                              {"people", ids(of.people)},
                              {"by_hand", ids(of.byHand)}});
  return json;
}

void printRanked(Workspace& workspace, const QString& title, const QString& value,
                 const std::vector<Ranked>& list)
{
  printLine(said(title));
  TextTable table({said(Terminal::tr("Person")), said(value)});
  for (const Ranked& one : list)
    table.add({personName(workspace, one.person), std::to_string(one.value)});
  table.print();
  printLine({});
}

void printText(Workspace& workspace, const Recognition& found)
{
  printLine(found.range.from.iso() + " – " + found.range.to.iso());
  printLine({});
  printRanked(workspace, Terminal::tr("Contributed most"), Terminal::tr("Contributions"), found.contributors);
  printRanked(workspace, Terminal::tr("Days in a row"), Terminal::tr("Days"), found.dayStreaks);
  printRanked(workspace, Terminal::tr("Weeks in a row"), Terminal::tr("Weeks"), found.weekStreaks);
  printLine(said(Terminal::tr("Anniversaries")));
  TextTable years({said(Terminal::tr("Person")), said(Terminal::tr("Date")), said(Terminal::tr("Years"))});
  for (const Anniversary& one : found.anniversaries)
    years.add({personName(workspace, one.person), one.date.iso(), std::to_string(one.years)});
  years.print();
  printLine({});
  printLine(said(Terminal::tr("Badges")));
  TextTable badges({said(Terminal::tr("Badge")), said(Terminal::tr("People"))});
  for (const BadgeHolders& of : found.badges)
    badges.add({said(ui::words::badge(of.badge)), std::to_string(of.people.cardinality())});
  badges.print();
}

Result<void> list(const ActionWords& words, const Typed& typed)
{
  auto workspace = open(words.file);
  if (!workspace)
    return tl::unexpected(workspace.error());
  const auto asOf = dateOption("--as-of", typed.asOf, (*workspace)->asOf());
  if (!asOf)
    return tl::unexpected(asOf.error());
  const auto found = recognitionOn(**workspace, periodNamed(typed.period).value(), *asOf, terminalControl());
  if (words.json)
    print(toJson(**workspace, found));
  else
    printText(**workspace, found);
  return {};
}

Result<void> changeBadge(const ActionWords& words, const std::string& note, bool give)
{
  auto workspace = open(words.file, Access::ReadWrite);
  if (!workspace)
    return tl::unexpected(workspace.error());
  const auto person = (*workspace)->members().resolve(words.rest[0]);
  if (!person)
    return tl::unexpected(person.error());
  const auto done = give ? giveBadge(**workspace, *person, words.rest[1], note)
                         : takeBadge(**workspace, *person, words.rest[1]);
  if (!done)
    return tl::unexpected(done.error());
  reportChange(**workspace, *done, {{"person", person->value}, {"badge", words.rest[1]}}, words.json);
  return {};
}

} // namespace

void addRecognition(Commands& commands)
{
  const auto words = std::make_shared<ActionWords>();
  const auto typed = std::make_shared<Typed>();
  Command command = commands.add(
      "recognition", said(Terminal::tr("Contributors, streaks, anniversaries and badges")), [words, typed] {
        return runAction(
            *words,
            {{"list", {0, 0, [typed](const ActionWords& of) { return list(of, *typed); }}},
             {"give", {2, 2, [typed](const ActionWords& of) { return changeBadge(of, typed->note, true); }}},
             {"take", {2, 2, [](const ActionWords& of) { return changeBadge(of, {}, false); }}}});
      });
  addActionWords(command, *words, "list");
  command.option("--period", typed->period, said(Terminal::tr("week or month")))
      .oneOf({"week", "month"})
      .showDefault();
  command.option("--as-of", typed->asOf,
                 said(Terminal::tr("YYYY-MM-DD; the file's date or today without it")));
  command.option("--note", typed->note, said(Terminal::tr("Why it is given")));
  command.footer(shapes());
}

} // namespace weilu::cli
