// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/print.h"
#include "app/cli/say.h"
#include "ui/base/language.h"
#include "ui/base/words_levels.h"

namespace weilu::cli {

namespace {

constexpr std::size_t shown = 20; ///< entries of a ledger in a terminal

struct Arguments {
  std::string file, what, reason, since;
  std::vector<std::string> people, rules;
  std::int64_t amount = 0;
  bool dryRun = false, json = false;
};

std::string nameOf(const EarningRule& rule) { return said(ui::language::pick(rule.labelZh, rule.labelEn)); }

/// What an entry is for, in words.
std::string reasonOf(const PointEntry& entry, const std::vector<EarningRule>& rules)
{
  return said(ui::words::pointReason(entry, rules));
}

Json toJson(const std::vector<PointEntry>& ledger, const Zone& zone)
{
  Json rows = Json::array();
  for (const PointEntry& entry : ledger)
    rows.push_back({{"id", entry.id.valid() ? Json(entry.id.value) : Json()},
                    {"date", zone.dateOf(entry.at).iso()},
                    {"amount", entry.amount},
                    {"source", code(entry.source)},
                    {"reason", entry.reason},
                    {"reference", entry.reference}});
  return rows;
}

Result<void> showPerson(Workspace& workspace, const Arguments& arguments)
{
  const auto person = workspace.members().resolve(arguments.what);
  if (!person)
    return tl::unexpected(person.error());
  workspace.refreshPoints(terminalControl());
  const Zone& zone = workspace.community().calendar.zone;
  const auto ledger = workspace.points().ledger(*person, zone);
  const std::int64_t balance = workspace.points().balance(*person);
  const Member member = workspace.members().find(*person).value();
  if (arguments.json) {
    print({{"person", person->value},
           {"name", member.displayName},
           {"as_of", workspace.asOf().iso()},
           {"balance", balance},
           {"ledger", toJson(ledger, zone)}});
    return {};
  }
  printLine(said(Terminal::tr("%1: %2 points")
                     .arg(QString::fromStdString(member.displayName), ui::words::count(balance))));
  TextTable table({said(Terminal::tr("Date")), said(Terminal::tr("Points")), said(Terminal::tr("Source")),
                   said(Terminal::tr("Reason"))});
  const auto rules = workspace.earnings().rules();
  for (std::size_t i = 0; i < std::min(shown, ledger.size()); ++i)
    table.add({zone.dateOf(ledger[i].at).iso(), change(ledger[i].amount),
               said(ui::words::pointSource(ledger[i].source)), reasonOf(ledger[i], rules)});
  table.print();
  if (ledger.size() > shown)
    printLine(andMore(ledger.size() - shown));
  return {};
}

Result<void> grant(Workspace& workspace, const Arguments& arguments)
{
  PointGrant grant{{}, arguments.amount, arguments.reason};
  for (const std::string& text : arguments.people) {
    const auto person = workspace.members().resolve(text);
    if (!person)
      return tl::unexpected(person.error());
    grant.people.push_back(*person);
  }
  const auto change = workspace.grantPoints(grant, terminalControl());
  if (!change)
    return tl::unexpected(change.error());
  if (arguments.json)
    print({{"change", change->value}, {"people", grant.people.size()}, {"amount", grant.amount}});
  else
    printLine(said(ui::words::change(workspace.changes().find(*change)->label)));
  return {};
}

std::string cap(int points) { return points == 0 ? "—" : std::to_string(points); }

Result<void> listRules(Workspace& workspace, const Arguments& arguments)
{
  Json rows = Json::array();
  TextTable table({said(Terminal::tr("Code")), said(Terminal::tr("Rule")), said(Terminal::tr("Points")),
                   said(Terminal::tr("A day")), said(Terminal::tr("A month")), said(Terminal::tr("On"))});
  for (const EarningRule& rule : workspace.earnings().rules()) {
    const EarningTerms& terms = rule.current();
    rows.push_back({{"code", rule.code},
                    {"zh", rule.labelZh},
                    {"en", rule.labelEn},
                    {"kind", rule.kind},
                    {"points", terms.points},
                    {"day_cap", terms.dayCap},
                    {"month_cap", terms.monthCap},
                    {"by_level", terms.byLevel},
                    {"enabled", terms.enabled},
                    {"since", terms.starts ? Json(terms.starts->iso()) : Json()}});
    table.add({rule.code, nameOf(rule), change(terms.points), cap(terms.dayCap), cap(terms.monthCap),
               terms.enabled ? said(Terminal::tr("yes")) : said(Terminal::tr("no"))});
  }
  if (arguments.json)
    print({{"rules", rows}, {"expire_after_months", workspace.pointExpiry().current()}});
  else
    table.print();
  return {};
}

Result<void> recompute(Workspace& workspace, const Arguments& arguments)
{
  std::optional<Date> since;
  if (!arguments.since.empty()) {
    const auto date = dateOption("--since", arguments.since, {});
    if (!date)
      return tl::unexpected(date.error());
    since = *date;
  }
  std::vector<EarningId> rules;
  for (const std::string& text : arguments.rules) {
    const auto rule = workspace.earnings().rule(text);
    if (!rule)
      return tl::unexpected(rule.error());
    rules.push_back(rule->id);
  }
  Json rows = Json::array();
  TextTable table({said(Terminal::tr("Rule")), said(Terminal::tr("People")), said(Terminal::tr("Points")),
                   said(Terminal::tr("Change"))});
  for (const EarningChange& each : workspace.previewRecompute(since, rules, terminalControl())) {
    const EarningRule rule = workspace.earnings().rule(std::to_string(each.rule.value)).value();
    rows.push_back({{"rule", rule.code},
                    {"people_before", each.peopleBefore},
                    {"points_before", each.pointsBefore},
                    {"people", each.people},
                    {"points", each.points}});
    table.add({nameOf(rule), std::to_string(each.people), std::to_string(each.points),
               change(each.points - each.pointsBefore)});
  }
  const bool differs = !rows.empty();
  const ChangeId id =
      arguments.dryRun ? ChangeId{} : workspace.recomputePoints(since, rules, terminalControl());
  if (arguments.json)
    print({{"rules", rows}, {"change", id.valid() ? Json(id.value) : Json()}});
  else if (differs)
    table.print();
  else
    printLine(said(Terminal::tr("Every rule has given exactly that already.")));
  return {};
}

Result<void> run(const Arguments& arguments)
{
  auto workspace = open(arguments.file, Access::ReadWrite);
  if (!workspace)
    return tl::unexpected(workspace.error());
  if (arguments.what == "grant")
    return grant(**workspace, arguments);
  if (arguments.what == "rules")
    return listRules(**workspace, arguments);
  if (arguments.what == "recompute")
    return recompute(**workspace, arguments);
  return showPerson(**workspace, arguments);
}

} // namespace

void addPoints(Commands& commands)
{
  auto arguments = std::make_shared<Arguments>();
  Command command = commands.add("points", said(Terminal::tr("Points: somebody's ledger, grants, rules")),
                                 [arguments] { return run(*arguments); });
  command.option("FILE", arguments->file, said(Terminal::tr("The community file"))).required();
  command
      .option("WHAT", arguments->what,
              said(Terminal::tr("A person (id or platform:id), or: grant, rules, recompute")))
      .required();
  command.option("PEOPLE", arguments->people, said(Terminal::tr("To whom grant gives points")));
  command.option("--amount", arguments->amount,
                 said(Terminal::tr("How many points grant gives each; below 0 it takes them")));
  command.option("--reason", arguments->reason, said(Terminal::tr("Why, for the ledger")));
  command.option("--since", arguments->since,
                 said(Terminal::tr("YYYY-MM-DD: recompute lets the rules hold since then; since ever "
                                   "without it")));
  command.option("--rule", arguments->rules,
                 said(Terminal::tr("Recompute only this rule; may be given several times")));
  command.flag("--dry-run", arguments->dryRun, said(Terminal::tr("Only say what recompute would change")));
  command.flag("--json", arguments->json, said(Terminal::tr("Print JSON")));
}

} // namespace weilu::cli
