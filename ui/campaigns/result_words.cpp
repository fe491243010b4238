// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/campaigns/result_words.h"

#include <QCoreApplication>

#include "ui/base/text.h"
#include "ui/base/words.h"
#include "ui/base/words_campaigns.h"

#include <algorithm>

namespace weilu::ui::result_words {

namespace {

/// The translation context of this file.
struct Results {
  Q_DECLARE_TR_FUNCTIONS(campaigns)
};

/// Under so many people a kind is not compared with others.
constexpr std::int64_t leastCompared = 30;

BarCell numberCell(std::int64_t number)
{
  return {words::count(number), static_cast<double>(number), 0, {}, false};
}

/// \p longest: the share a bar of full length stands for; \p why: of nobody.
BarCell shareCell(const Proportion& share, double longest, bool opens, const QString& why = {})
{
  if (share.of == 0)
    return {QStringLiteral("—"), noValue, 0, why, false};
  const QString fact = Results::tr("%1 of %2").arg(words::count(share.count), words::count(share.of));
  return {words::percent(share.share()), share.share(), longest > 0 ? share.share() / longest : 0, fact,
          opens && share.count > 0};
}

/// How many came to one campaign of a kind on average.
BarCell eachCell(const CampaignKindLine& kind, double most)
{
  const double each = kind.cameEach();
  return {words::count(qRound64(each)), each, most > 0 ? each / most : 0,
          Results::tr("%1 came to %2 campaigns, %3 for the first time")
              .arg(words::count(kind.came), words::count(kind.campaigns), words::count(kind.firstTime)),
          false};
}

BarCell liftCell(const std::optional<ShareDifference>& lift)
{
  if (!lift)
    return {QStringLiteral("—"), noValue, 0, Results::tr("No control group, or not over yet"), false};
  return {words::points(lift->difference), lift->difference, 0, result_words::lift(*lift), false};
}

const CampaignShare* shareOf(const CampaignKindLine& kind, const std::string& layer)
{
  const auto found = std::ranges::find(kind.byLayer, layer, &CampaignShare::layer);
  return found == kind.byLayer.end() ? nullptr : &*found;
}

QString said(const QString& clear, const QString& harm, const ShareDifference& lift)
{
  return (lift.difference > 0 ? clear : harm)
      .arg(words::points(lift.difference), words::points(lift.interval.low),
           words::points(lift.interval.high));
}

} // namespace

QString layer(const Scheme& scheme, const std::string& code)
{
  const Layer* layer = scheme.find(code);
  return layer ? words::layer(*layer) : Results::tr("no layer");
}

QString share(const Proportion& proportion)
{
  if (proportion.of == 0)
    return QStringLiteral("—");
  return Results::tr("%1 (%2 of %3)")
      .arg(words::percent(proportion.share()), words::count(proportion.count), words::count(proportion.of));
}

QString lift(const ShareDifference& difference)
{
  return Results::tr("%1, 95% between %2 and %3")
      .arg(words::points(difference.difference), words::points(difference.interval.low),
           words::points(difference.interval.high));
}

QString noInvitations()
{
  return Results::tr("No invitations: who did not come was never asked, so there is no share");
}

QString uninvited(const std::vector<CampaignKindLine>& kinds)
{
  QStringList types;
  for (const CampaignKindLine& kind : kinds) {
    if (kind.invited == 0)
      types << words::campaignType(kind.type);
  }
  if (types.isEmpty())
    return {};
  return Results::tr(
             "No invitations: %1. Where nobody was asked there is no share of those who came; compare how "
             "many came each time.")
      .arg(types.join(Results::tr(", ", "between types")));
}

QString verdict(const Campaign& campaign, const CampaignResult& result)
{
  if (campaign.state != CampaignState::Done && campaign.state != CampaignState::Running)
    return Results::tr("There is no result before the campaign has begun.");
  const int left = std::min(result.bought.daysLeft, result.retained.daysLeft);
  if (!result.invitations)
    return Results::tr(
               "%1 came. Nobody was invited, so there is no share to tell, and nobody to compare with.")
        .arg(words::count(static_cast<qint64>(result.came.cardinality())));
  if (result.bought.heldOut.of == 0)
    return Results::tr(
               "%1 came, %2 of those it was for. Without a control group nobody can tell what would have "
               "happened without it.")
        .arg(words::count(static_cast<qint64>(result.came.cardinality())),
             result.participation.of > 0 ? words::percent(result.participation.share())
                                         : QStringLiteral("—"));
  if (left > 0 || campaign.state == CampaignState::Running)
    return Results::tr("%Ln days to go before anything can be told.", nullptr, left);
  if (result.bought.lift && result.bought.lift->isClear())
    return said(Results::tr("Worth repeating: more of those invited bought, %1 (95% between %2 and %3)."),
                Results::tr("It cost purchases: fewer of those invited bought, %1 (95% between %2 and %3)."),
                *result.bought.lift);
  if (result.retained.lift && result.retained.lift->isClear())
    return said(
        Results::tr("Worth repeating: more of those invited stayed active, %1 (95% between %2 and %3)."),
        Results::tr(
            "It drove people away: fewer of those invited stayed active, %1 (95% between %2 and %3)."),
        *result.retained.lift);
  const auto& lift = result.retained.lift ? result.retained.lift : result.bought.lift;
  if (!lift)
    return Results::tr("There is not enough to tell.");
  return Results::tr("No clear difference: between %1 and %2. A larger audience would tell more.")
      .arg(words::points(lift->interval.low), words::points(lift->interval.high));
}

QString goal(const Campaign& campaign, const CampaignResult& result)
{
  const CampaignGoal& goal = campaign.plan.goal;
  if (goal.target <= 0)
    return {};
  const QString numbers =
      Results::tr("%1 of %2 (%3)")
          .arg(words::count(result.reached), words::count(goal.target), words::campaignMeasure(goal.measure));
  if (!result.goalReached)
    return Results::tr("Open: %1").arg(numbers);
  return (*result.goalReached ? Results::tr("Reached: %1") : Results::tr("Missed: %1")).arg(numbers);
}

QList<BarColumn> layerColumns()
{
  return {{Results::tr("People"), false, {}},
          {Results::tr("Came"), false, {}},
          {Results::tr("Share"), true, Token::LayerActive}};
}

QList<BarRow> layerRows(const std::vector<CampaignShare>& shares, const Scheme& scheme)
{
  double longest = 0;
  for (const CampaignShare& one : shares)
    longest = std::max(longest, one.came.of > 0 ? one.came.share() : 0);
  QList<BarRow> rows;
  for (const CampaignShare& one : shares) {
    const bool invited = one.came.of > 0;
    BarRow row{layer(scheme, one.layer), {}, false, one.came.of < leastCompared};
    row.cells = {invited ? numberCell(one.came.of) : shareCell({}, 0, false, noInvitations()),
                 numberCell(one.there), shareCell(one.came, longest, true, noInvitations())};
    row.cells[0].opens = invited;
    row.cells[1].opens = one.there > 0;
    rows.append(std::move(row));
  }
  return rows;
}

QList<BarColumn> stratumColumns()
{
  return {{Results::tr("People"), false, {}},
          {Results::tr("Left alone"), false, {}},
          {Results::tr("Share"), true, Token::LayerSilent}};
}

QList<BarRow> stratumRows(const CampaignSplit& split, const Scheme& scheme)
{
  QList<BarRow> rows;
  for (const CampaignStratum& one : split.strata) {
    if (one.people == 0)
      continue;
    BarRow row{layer(scheme, one.layer), {}};
    row.cells = {numberCell(one.people), numberCell(one.heldOut),
                 shareCell({one.heldOut, one.people}, 0.5, false)};
    rows.append(std::move(row));
  }
  return rows;
}

QList<BarColumn> balanceColumns()
{
  return {{Results::tr("To invite"), true, Token::LayerLoyal},
          {Results::tr("Control"), true, Token::LayerSilent}};
}

QList<BarRow> balanceRows(const CampaignBalance& balance)
{
  const auto row = [](const QString& name, const Proportion& treated, const Proportion& heldOut) {
    return BarRow{name, {shareCell(treated, 1, false), shareCell(heldOut, 1, false)}};
  };
  return {row(Results::tr("Active in the 30 days before"), balance.activeTreated, balance.activeHeldOut),
          row(Results::tr("Joined in the 90 days before"), balance.newTreated, balance.newHeldOut)};
}

QList<BarColumn> kindColumns(const Scheme& scheme, const std::vector<std::string>& layers)
{
  QList<BarColumn> columns{{Results::tr("Campaigns"), false, {}},
                           {Results::tr("Came each"), true, Token::LayerNewcomer},
                           {Results::tr("Of invited"), true, Token::LayerLoyal}};
  for (const std::string& code : layers)
    columns.append({layer(scheme, code), true, Token::LayerActive});
  columns.append({Results::tr("Stayed active"), false, {}});
  return columns;
}

QList<BarRow> kindRows(const std::vector<CampaignKindLine>& kinds, const std::vector<std::string>& layers)
{
  double longest = 0, most = 0;
  for (const CampaignKindLine& kind : kinds) {
    most = std::max(most, kind.cameEach());
    for (const CampaignShare& one : kind.byLayer)
      longest = std::max(longest, one.came.of > 0 ? one.came.share() : 0);
  }
  QList<BarRow> rows;
  for (const CampaignKindLine& kind : kinds) {
    const bool invited = kind.invited > 0;
    BarRow row{words::campaignType(kind.type),
               {numberCell(kind.campaigns), eachCell(kind, most),
                shareCell(kind.participation, longest, false, noInvitations())}};
    for (const std::string& code : layers) {
      const CampaignShare* one = shareOf(kind, code);
      row.cells.append(
          shareCell(one ? one->came : Proportion(), longest, false,
                    invited ? Results::tr("Nobody of this layer was invited") : noInvitations()));
    }
    row.cells.append(liftCell(kind.retained));
    rows.append(std::move(row));
  }
  return rows;
}

QString best(const std::vector<CampaignKindLine>& kinds, const Scheme& scheme, const std::string& layer)
{
  const CampaignKindLine* best = nullptr;
  for (const CampaignKindLine& kind : kinds) {
    const CampaignShare* one = shareOf(kind, layer);
    if (one && one->came.of >= leastCompared && one->came.count > 0 &&
        (!best || one->came.share() > shareOf(*best, layer)->came.share()))
      best = &kind;
  }
  if (!best)
    return Results::tr("%1: too few took part to compare types.").arg(result_words::layer(scheme, layer));
  return Results::tr("%1 came most often to this type: %2, %3.")
      .arg(result_words::layer(scheme, layer), words::campaignType(best->type),
           share(shareOf(*best, layer)->came));
}

} // namespace weilu::ui::result_words
