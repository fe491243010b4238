// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/actions.h"
#include "app/cli/print.h"
#include "app/cli/say.h"
#include "core/purchases/purchase_rules.h"
#include "core/workspace_planning.h"
#include "ui/base/words_planning.h"

#include <charconv>

namespace weilu::cli {

namespace {

// ---- targets

std::string targetShapes()
{
  return said(Terminal::tr(R"(ACTION is one of
  list [STAGE]                  the targets of every stage, or of one
  set STAGE INDICATOR VALUE     people, hours or pieces a week as a number, shares as 0.35 or 35%
  reset STAGE INDICATOR         back to the shipped target
STAGE is startup, growth, maturity or decline.

--json
  list    {"targets": [{"stage", "indicator", "target", "own"}]}; shares 0-1
  others  {"change"})"));
}

Result<void> listTargets(const ActionWords& words)
{
  auto workspace = open(words.file);
  if (!workspace)
    return tl::unexpected(workspace.error());
  std::vector<Stage> asked(stages.begin(), stages.end());
  if (!words.rest.empty()) {
    const auto stage = stageNamed(words.rest[0]);
    if (!stage)
      return tl::unexpected(stage.error());
    asked = {*stage};
  }
  Json json{{"targets", Json::array()}};
  TextTable table(
      {said(Terminal::tr("Stage")), said(Terminal::tr("Indicator")), said(Terminal::tr("Target")), ""});
  for (const Stage stage : asked) {
    for (const auto& [indicator, value] : targetsOf(**workspace, stage)) {
      const bool own = isOwnTarget(**workspace, stage, indicator);
      json["targets"].push_back(
          {{"stage", code(stage)}, {"indicator", code(indicator)}, {"target", value}, {"own", own}});
      table.add({said(ui::words::stageBadge(stage)),
                 said(ui::words::indicator(indicator)) + " (" + std::string(code(indicator)) + ")",
                 said(ui::words::indicatorValue(indicator, value)),
                 own ? said(Terminal::tr("own", "target")) : std::string()});
    }
  }
  if (words.json)
    print(json);
  else
    table.print();
  return {};
}

/// "0.35", "35%", "200".
Result<double> valueOf(const std::string& typed)
{
  std::string_view number = typed;
  const bool hundredths = number.ends_with('%');
  if (hundredths)
    number.remove_suffix(1);
  double value = 0;
  const auto [end, error] = std::from_chars(number.data(), number.data() + number.size(), value);
  if (error != std::errc() || end != number.data() + number.size())
    return refuse(RefusalCode::BadValue, {{"what", "VALUE"}, {"found", typed}, {"expected", "number"}});
  return hundredths ? value / 100 : value;
}

/// Sets, or with \p reset goes back.
Result<void> changeTarget(const ActionWords& words, bool reset)
{
  const auto stage = stageNamed(words.rest[0]);
  if (!stage)
    return tl::unexpected(stage.error());
  const auto indicator = indicatorNamed(words.rest[1]);
  if (!indicator)
    return tl::unexpected(indicator.error());
  std::optional<double> value;
  if (!reset) {
    const auto typed = valueOf(words.rest[2]);
    if (!typed)
      return tl::unexpected(typed.error());
    value = *typed;
  }
  return changeFile(words,
                    [&](Workspace& workspace) { return setTarget(workspace, *stage, *indicator, value); });
}

// ---- costs

struct TypedCost {
  std::string on, currency = "CNY", note;
};

std::string costShapes()
{
  return said(Terminal::tr(R"(ACTION is one of
  list                   what acquisition channels cost, by date
  add CHANNEL AMOUNT     --on a date (today), --currency (CNY), --note
  remove NUMBER

--json
  list    {"costs": [{"cost", "channel", "on", "amount", "currency", "note"}]}; amounts in minor units
  others  {"change"})"));
}

Result<void> listCosts(const ActionWords& words)
{
  auto workspace = open(words.file);
  if (!workspace)
    return tl::unexpected(workspace.error());
  Json json{{"costs", Json::array()}};
  TextTable table({said(Terminal::tr("No.")), said(Terminal::tr("Date")), said(Terminal::tr("Channel")),
                   said(Terminal::tr("Amount")), said(Terminal::tr("Note"))});
  for (const ChannelCost& cost : channelCostsOf(**workspace)) {
    json["costs"].push_back({{"cost", cost.id.value},
                             {"channel", cost.channel},
                             {"on", cost.spentOn.iso()},
                             {"amount", cost.amount},
                             {"currency", cost.currency},
                             {"note", cost.note}});
    table.add({std::to_string(cost.id.value), cost.spentOn.iso(), cost.channel,
               plainMoney(cost.amount, cost.currency) + " " + cost.currency, cost.note});
  }
  if (words.json)
    print(json);
  else
    table.print();
  return {};
}

Result<ChangeId> addCost(Workspace& workspace, const ActionWords& words, const TypedCost& typed)
{
  const auto on = dateOption("--on", typed.on, workspace.asOf());
  if (!on)
    return tl::unexpected(on.error());
  const auto currency = currencyCode(typed.currency);
  if (!currency)
    return refuse(RefusalCode::BadValue,
                  {{"what", "cost"}, {"found", typed.currency}, {"expected", "currency"}});
  const auto amount = moneyOption("AMOUNT", words.rest[1], *currency);
  if (!amount)
    return tl::unexpected(amount.error());
  return addChannelCost(workspace, {{}, words.rest[0], *on, *amount, *currency, typed.note});
}

Result<ChangeId> removeCost(Workspace& workspace, const ActionWords& words)
{
  const auto id = numberOption("NUMBER", words.rest[0], 1);
  if (!id)
    return tl::unexpected(id.error());
  return removeChannelCost(workspace, {*id});
}

} // namespace

void addTargets(Commands& commands)
{
  const auto words = std::make_shared<ActionWords>();
  Command command =
      commands.add("targets", said(Terminal::tr("What is aimed at in each stage of the community")), [words] {
        return runAction(
            *words, {{"list", {0, 1, listTargets}},
                     {"set", {3, 3, [](const ActionWords& typed) { return changeTarget(typed, false); }}},
                     {"reset", {2, 2, [](const ActionWords& typed) { return changeTarget(typed, true); }}}});
      });
  addActionWords(command, *words, "list");
  command.footer(targetShapes());
}

void addCosts(Commands& commands)
{
  const auto words = std::make_shared<ActionWords>();
  const auto typed = std::make_shared<TypedCost>();
  Command command =
      commands.add("costs", said(Terminal::tr("What acquisition channels cost")), [words, typed] {
        const auto with = [&](auto work) {
          return [&, work](const ActionWords& asked) {
            return changeFile(asked, [&](Workspace& workspace) { return work(workspace, asked); });
          };
        };
        return runAction(*words, {{"list", {0, 0, listCosts}},
                                  {"add", {2, 2, with([&](Workspace& workspace, const ActionWords& asked) {
                                             return addCost(workspace, asked, *typed);
                                           })}},
                                  {"remove", {1, 1, with(removeCost)}}});
      });
  addActionWords(command, *words, "list");
  command.option("--on", typed->on, said(Terminal::tr("YYYY-MM-DD, when it was spent")));
  command.option("--currency", typed->currency, said(Terminal::tr("CNY, USD, EUR …"))).showDefault();
  command.option("--note", typed->note, said(Terminal::tr("What it was for")));
  command.footer(costShapes());
}

} // namespace weilu::cli
