// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/benefit_words.h"

#include "app/cli/actions.h"
#include "app/cli/say.h"
#include "core/levels/level_store.h"
#include "core/purchases/purchase_rules.h"

#include <algorithm>

namespace weilu::cli {

namespace {

/// A level by its number, code or label. Refuses NoSuchLevel.
Result<LevelId> levelCalled(Workspace& workspace, const std::string& text)
{
  for (const Level& level : LevelStore(workspace.db()).ladder()) {
    if (text == std::to_string(level.id.value) || text == level.code || text == level.labelZh ||
        text == level.labelEn)
      return level.id;
  }
  return refuse(RefusalCode::NoSuchLevel, {{"found", text}});
}

bool cleared(const std::string& text) { return text == "none"; }

/// Puts a number that was typed into \p into; "none" clears it.
Result<void> takeNumber(const char* option, const std::optional<std::string>& text, std::int64_t least,
                        std::optional<std::int64_t>& into)
{
  if (!text)
    return {};
  into.reset();
  if (cleared(*text))
    return {};
  const auto number = numberOption(option, *text, least);
  if (!number)
    return tl::unexpected(number.error());
  into = *number;
  return {};
}

Result<void> takeDate(const char* option, const std::optional<std::string>& text, std::optional<Date>& into)
{
  if (!text)
    return {};
  into.reset();
  if (cleared(*text))
    return {};
  const auto date = dateOption(option, *text, {});
  if (!date)
    return tl::unexpected(date.error());
  into = *date;
  return {};
}

Result<void> takeTexts(const BenefitWords& typed, Benefit& benefit)
{
  benefit.title = typed.title.value_or(benefit.title);
  benefit.value = typed.value.value_or(benefit.value);
  if (typed.kind) {
    const auto kind = benefitKindNamed(*typed.kind);
    if (!kind)
      return refuse(RefusalCode::BadValue, {{"what", "--kind"},
                                            {"found", *typed.kind},
                                            {"expected", "perk, discount, campaign, service, gift"}});
    benefit.kind = *kind;
  }
  if (typed.currency) {
    const auto currency = currencyCode(*typed.currency);
    if (!currency)
      return refuse(RefusalCode::BadValue,
                    {{"what", "--currency"}, {"found", *typed.currency}, {"expected", "CNY, USD, EUR …"}});
    benefit.currency = *currency;
  }
  if (!typed.cost)
    return {};
  benefit.cost.reset();
  if (cleared(*typed.cost))
    return {};
  const auto cost = moneyOption("--cost", *typed.cost, benefit.currency);
  if (!cost)
    return tl::unexpected(cost.error());
  benefit.cost = *cost;
  return {};
}

Result<void> takeLevels(Workspace& workspace, const BenefitWords& typed, Benefit& benefit)
{
  if (typed.level)
    benefit.lowestLevel.reset();
  if (typed.level && !cleared(*typed.level)) {
    const auto level = levelCalled(workspace, *typed.level);
    if (!level)
      return tl::unexpected(level.error());
    benefit.lowestLevel = *level;
  }
  if (typed.gives)
    benefit.levels.clear();
  for (const std::string& text : typed.gives.value_or(std::vector<std::string>())) {
    if (cleared(text))
      continue;
    const auto level = levelCalled(workspace, text);
    if (!level)
      return tl::unexpected(level.error());
    if (std::ranges::find(benefit.levels, *level) == benefit.levels.end())
      benefit.levels.push_back(*level);
  }
  std::ranges::sort(benefit.levels);
  return {};
}

} // namespace

Result<void> take(Workspace& workspace, const BenefitWords& words, Benefit& benefit)
{
  for (auto taken :
       {takeTexts(words, benefit), takeNumber("--stock", words.stock, 0, benefit.stock),
        takeNumber("--price", words.price, 1, benefit.price),
        takeDate("--from", words.from, benefit.validFrom),
        takeDate("--until", words.until, benefit.validUntil), takeLevels(workspace, words, benefit)}) {
    if (!taken)
      return taken;
  }
  return {};
}

void addBenefitWords(Command command, BenefitWords& words)
{
  command.option("--title", words.title, said(Terminal::tr("A new title")));
  command.option("--kind", words.kind, said(Terminal::tr("perk, discount, campaign, service or gift")));
  command.option("--value", words.value, said(Terminal::tr("What it is worth, in words")));
  command.option("--cost", words.cost, said(Terminal::tr("What one costs you, such as 12.50")));
  command.option("--currency", words.currency, said(Terminal::tr("The currency of the cost")));
  command.option("--stock", words.stock, said(Terminal::tr("How many there are in all; `none`: unlimited")));
  command.option("--from", words.from, said(Terminal::tr("The first date it can be had")));
  command.option("--until", words.until, said(Terminal::tr("The last date it can be had")));
  command.option("--level", words.level, said(Terminal::tr("The lowest level that can buy it")));
  command.option("--price", words.price,
                 said(Terminal::tr("What it costs in points; `none`: not for points")));
  command.option("--gives", words.gives, said(Terminal::tr("The levels that give it, separated by commas")))
      .listed();
}

} // namespace weilu::cli
