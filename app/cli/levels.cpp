// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/print.h"
#include "app/cli/say.h"
#include "core/workspace_evaluation.h"
#include "ui/base/words_levels.h"

namespace weilu::cli {

namespace {

constexpr std::size_t shown = 20; ///< people of a list in a terminal

struct Arguments {
  std::vector<std::string> words;
  std::string asOf;
  bool apply = false, json = false;
};

std::string nameOf(const Ladder& ladder, std::size_t position)
{
  return said(ui::words::level(ladder[position]));
}

Json toJson(const PointOrigin& origin)
{
  if (origin.points == 0)
    return {};
  return {{"source", code(origin.source)},
          {"rule", origin.rule.valid() ? Json(origin.rule.value) : Json()},
          {"reason", origin.reason},
          {"points", origin.points}};
}

Json toJson(const LevelPreview& preview, const std::vector<LevelCase>& cases,
            const std::vector<PointOrigin>& origins)
{
  Json rows = Json::array();
  for (std::size_t i = 0; i < cases.size(); ++i) {
    const LevelCase& each = cases[i];
    rows.push_back({{"person", each.person},
                    {"from", preview.ladder[each.from].code},
                    {"to", preview.ladder[each.to].code},
                    {"reason", code(each.reason)},
                    {"points", each.facts.points},
                    {"mostly_from", toJson(origins[i])},
                    {"active_days", each.facts.activeDays},
                    {"contributions", each.facts.contributions}});
  }
  return rows;
}

Json toJson(const std::vector<BenefitGiving>& giving)
{
  Json rows = Json::array();
  for (const BenefitGiving& each : giving)
    rows.push_back({{"benefit", each.benefit.title},
                    {"given", each.get.size()},
                    {"taken_back", each.lose.size()},
                    {"without", each.without}});
  return rows;
}

void printGiving(const std::vector<BenefitGiving>& giving)
{
  if (giving.empty())
    return;
  TextTable table({said(Terminal::tr("Benefit")), said(Terminal::tr("Given")),
                   said(Terminal::tr("Taken back")), said(Terminal::tr("Out of stock for"))});
  for (const BenefitGiving& each : giving)
    table.add({each.benefit.title, std::to_string(each.get.size()), std::to_string(each.lose.size()),
               std::to_string(each.without)});
  table.print();
  for (const auto& [currency, minor] : costOf(giving).money)
    printLine(said(
        Terminal::tr("Cost of benefits: %1").arg(ui::words::money(minor, QString::fromStdString(currency)))));
}

void printList(Workspace& workspace, const QString& title, const LevelPreview& preview,
               const std::vector<LevelCase>& cases)
{
  printLine(said(Terminal::tr("%1: %2").arg(title, ui::words::count(static_cast<qint64>(cases.size())))));
  if (cases.empty())
    return;
  TextTable table({said(Terminal::tr("Name")), said(Terminal::tr("From")), said(Terminal::tr("To")),
                   said(Terminal::tr("Points")), said(Terminal::tr("Why"))});
  for (std::size_t i = 0; i < std::min(shown, cases.size()); ++i) {
    const LevelCase& each = cases[i];
    const auto member = workspace.members().find({each.person});
    table.add({member ? member->displayName : std::to_string(each.person), nameOf(preview.ladder, each.from),
               nameOf(preview.ladder, each.to), std::to_string(each.facts.points),
               said(ui::words::keptBecause(each.reason))});
  }
  table.print();
  if (cases.size() > shown)
    printLine(andMore(cases.size() - shown));
}

Result<void> evaluate(const Arguments& arguments)
{
  auto workspace = open(arguments.words[1], Access::ReadWrite);
  if (!workspace)
    return tl::unexpected(workspace.error());
  const auto asOf = dateOption("--as-of", arguments.asOf, (*workspace)->asOf());
  if (!asOf)
    return tl::unexpected(asOf.error());
  const LevelPreview preview = (*workspace)->evaluateLevels(*asOf, terminalControl());
  const EvaluationDetail detail = detailOf(**workspace, preview);
  const std::vector<BenefitGiving> giving = givingOf(preview, detail.gifts);
  std::optional<ChangeId> applied;
  if (arguments.apply) {
    const auto change = (*workspace)->applyLevels(preview);
    if (!change)
      return tl::unexpected(change.error());
    applied = *change;
  }
  if (arguments.json) {
    print({{"as_of", asOf->iso()},
           {"up", toJson(preview, preview.up, detail.up)},
           {"kept", toJson(preview, preview.kept, detail.kept)},
           {"down", toJson(preview, preview.down, detail.down)},
           {"benefits", toJson(giving)},
           {"cost", costOf(giving).money},
           {"staying", preview.staying},
           {"applied", applied ? Json(applied->value) : Json()}});
    return {};
  }
  printList(**workspace, Terminal::tr("Up"), preview, preview.up);
  printList(**workspace, Terminal::tr("Kept"), preview, preview.kept);
  printList(**workspace, Terminal::tr("Down"), preview, preview.down);
  printGiving(giving);
  printLine(applied ? said(Terminal::tr("Applied."))
                    : said(Terminal::tr("Nothing was changed; --apply does.")));
  return {};
}

Result<void> show(const Arguments& arguments)
{
  auto workspace = open(arguments.words.back(), Access::ReadWrite);
  if (!workspace)
    return tl::unexpected(workspace.error());
  const auto asOf = dateOption("--as-of", arguments.asOf, (*workspace)->asOf());
  if (!asOf)
    return tl::unexpected(asOf.error());
  const LevelPreview preview = (*workspace)->evaluateLevels(*asOf, terminalControl());
  Json rows = Json::array();
  TextTable table({said(Terminal::tr("Code")), said(Terminal::tr("Level")), said(Terminal::tr("Points")),
                   said(Terminal::tr("Active days")), said(Terminal::tr("Contributions")),
                   said(Terminal::tr("People"))});
  for (std::size_t i = 0; i < preview.ladder.size(); ++i) {
    const Level& level = preview.ladder[i];
    rows.push_back({{"code", level.code},
                    {"zh", level.labelZh},
                    {"en", level.labelEn},
                    {"points", level.points},
                    {"active_days", level.activeDays},
                    {"contributions", level.contributions},
                    {"percent", level.percentOn(*asOf)},
                    {"people", preview.now[i]}});
    table.add({level.code, nameOf(preview.ladder, i), std::to_string(level.points),
               std::to_string(level.activeDays), std::to_string(level.contributions),
               std::to_string(preview.now[i])});
  }
  const auto due = (*workspace)->levelsDue();
  if (arguments.json) {
    print({{"as_of", asOf->iso()}, {"levels", rows}, {"due", due ? Json(due->iso()) : Json()}});
    return {};
  }
  table.print();
  if (due)
    printLine(said(Terminal::tr("An evaluation is due since %1.").arg(QString::fromStdString(due->iso()))));
  return {};
}

Result<void> run(const Arguments& arguments)
{
  if (arguments.words.size() == 2 && arguments.words.front() != "evaluate")
    misuse(Terminal::tr("%1 is nothing that can be done with levels; evaluate is.")
               .arg(QString::fromStdString(arguments.words.front())));
  return arguments.words.size() == 2 ? evaluate(arguments) : show(arguments);
}

} // namespace

void addLevels(Commands& commands)
{
  auto arguments = std::make_shared<Arguments>();
  Command command = commands.add("levels", said(Terminal::tr("The ladder of levels, and who moves on it")),
                                 [arguments] { return run(*arguments); });
  command
      .option("FILE", arguments->words,
              said(Terminal::tr("The community file; \"evaluate\" before it says who would move")))
      .required()
      .takes(1, 2);
  command.option("--as-of", arguments->asOf,
                 said(Terminal::tr("YYYY-MM-DD; the file's date or today without it")));
  command.flag("--apply", arguments->apply, said(Terminal::tr("Move those who would move")));
  command.flag("--json", arguments->json, said(Terminal::tr("Print JSON")));
}

} // namespace weilu::cli
