// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/campaigns/vote_bars.h"

#include "ui/base/text.h"
#include "ui/base/words.h"
#include "ui/campaigns/vote_tab.h"

#include <algorithm>

namespace weilu::ui {

namespace {

/// How a tie in round \p name was broken; empty: there was none.
QString tieOf(const VoteRound& round, const QString& name, const CampaignPlan& plan)
{
  if (round.tieBreak == TieBreak::None)
    return {};
  return (round.tieBreak == TieBreak::Earlier
              ? VoteTab::tr("%1: as few as another, and fewer in an earlier round: %2 went.")
              : VoteTab::tr("%1: equally few in every round, so the lot decided: %2 went."))
      .arg(name, optionTitles(plan, round.eliminated));
}

} // namespace

QString optionTitle(const CampaignPlan& plan, const std::string& option)
{
  const auto found = std::ranges::find(plan.options, option, &VoteOption::code);
  return text(found == plan.options.end() ? option : found->title);
}

QString optionTitles(const CampaignPlan& plan, const std::vector<std::string>& options)
{
  QStringList titles;
  for (const std::string& option : options)
    titles << optionTitle(plan, option);
  return titles.join(VoteTab::tr(", ", "between names"));
}

BarCell votesCell(const People& people, const People& of)
{
  BarCell cell;
  const auto count = static_cast<qint64>(people.cardinality()), all = static_cast<qint64>(of.cardinality());
  cell.text = words::count(count);
  cell.value = static_cast<double>(count);
  cell.bar = all == 0 ? 0 : static_cast<double>(count) / static_cast<double>(all);
  cell.fact = VoteTab::tr("%1 of %2").arg(cell.text, words::count(all)) + QStringLiteral(" · ") +
              words::percent(cell.bar);
  cell.opens = count > 0;
  return cell;
}

RoundBars roundBars(const VoteResult& result, const CampaignPlan& plan)
{
  RoundBars bars;
  const std::vector<OptionVotes>& first = result.rounds.front().options;
  for (const OptionVotes& one : first)
    bars.rows << BarRow{optionTitle(plan, one.option), {}, false, false};
  bars.rows << BarRow{VoteTab::tr("Want none of these"), {}, false, true};
  for (const VoteRound& round : result.rounds) {
    const QString name = VoteTab::tr("Round %1").arg(bars.columns.size() + 1);
    bars.columns << BarColumn{name, true, Token::LayerLoyal};
    const People counted = result.voters - round.exhausted;
    for (std::size_t row = 0; row < first.size(); ++row) {
      const auto one = std::ranges::find(round.options, first[row].option, &OptionVotes::option);
      const BarCell gone{QStringLiteral("—"), noValue, 0, {}, false};
      bars.rows[static_cast<qsizetype>(row)].cells
          << (one == round.options.end() ? gone : votesCell(one->people, counted));
    }
    bars.rows.last().cells << votesCell(round.exhausted, result.voters);
    bars.rows.last().cells.last().bar = 0;
    if (const QString tie = tieOf(round, name, plan); !tie.isEmpty())
      bars.ties << tie;
  }
  return bars;
}

} // namespace weilu::ui
