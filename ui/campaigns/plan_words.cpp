// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/campaigns/plan_words.h"

#include <QCoreApplication>
#include <QStringList>
#include <QTime>

#include "core/base/text.h"
#include "core/campaigns/campaign_rules.h"
#include "ui/base/text.h"
#include "ui/base/words.h"
#include "ui/base/words_campaigns.h"
#include "ui/rules/rule_words.h"

#include <algorithm>
#include <utility>

namespace weilu::ui::plan_words {

namespace {

/// The translation context of this file.
struct Plan {
  Q_DECLARE_TR_FUNCTIONS(campaigns)
};

constexpr int minutesOfDay = 24 * 60;

} // namespace

QString goal(const CampaignGoal& goal)
{
  if (goal.target <= 0)
    return text(goal.text);
  const QString target = Plan::tr("%1: %2", "what a goal counts, and how many")
                             .arg(words::campaignMeasure(goal.measure), words::count(goal.target));
  return goal.text.empty() ? target : text(goal.text) + u'\n' + target;
}

QString money(const CampaignPlan& plan)
{
  const auto amount = [&](std::int64_t minor) { return words::money(minor, text(plan.currency)); };
  if (plan.cost && plan.budget)
    return Plan::tr("%1 spent of %2").arg(amount(*plan.cost), amount(*plan.budget));
  if (plan.cost)
    return Plan::tr("%1 spent").arg(amount(*plan.cost));
  return plan.budget ? amount(*plan.budget) : QString();
}

QString rewardKind(RewardFor what)
{
  switch (what) {
  case RewardFor::Attending:
    return Plan::tr("Coming");
  case RewardFor::Winning:
    return Plan::tr("Winning");
  case RewardFor::Referring:
    return Plan::tr("Bringing people");
  }
  return {};
}

QString rewardFor(const CampaignReward& reward)
{
  if (reward.what == RewardFor::Winning && reward.people > 0)
    return Plan::tr("%Ln winners", nullptr, reward.people);
  if (reward.what == RewardFor::Referring && reward.people > 0)
    return Plan::tr("For bringing %Ln people", nullptr, reward.people);
  return rewardKind(reward.what);
}

QString reward(const CampaignReward& reward, const std::map<BenefitId, std::string>& benefits)
{
  QStringList parts;
  if (!reward.title.empty())
    parts << text(reward.title);
  if (reward.points > 0)
    parts << Plan::tr("%Ln points", nullptr, static_cast<int>(reward.points));
  if (const auto benefit = benefits.find(reward.benefit); benefit != benefits.end())
    parts << text(benefit->second);
  return parts.join(QStringLiteral(" · "));
}

QString due(const Campaign& campaign, const CampaignTask& task, const Zone& zone)
{
  if (task.doneOn)
    return Plan::tr("done %1").arg(words::shortDate(*task.doneOn));
  if (const auto date = dueOn(campaign, task, zone))
    return Plan::tr("due %1").arg(words::shortDate(*date));
  if (task.daysBefore == 0)
    return Plan::tr("on the day");
  return task.daysBefore > 0 ? Plan::tr("%Ln days before", nullptr, task.daysBefore)
                             : Plan::tr("%Ln days after", nullptr, -task.daysBefore);
}

QString names(const std::vector<std::string>& names)
{
  QStringList texts;
  for (const std::string& name : names)
    texts << text(name);
  return texts.join(Plan::tr(", ", "between names"));
}

std::vector<std::string> typedNames(const QString& typed)
{
  std::vector<std::string> names;
  for (std::string& name : splitList(utf8(typed), "，,、；;")) {
    if (std::ranges::find(names, name) == names.end())
      names.push_back(std::move(name));
  }
  return names;
}

QString audience(const Rule& rule, const Scheme& scheme)
{
  QStringList names;
  const std::vector<Rule> parts = rule.kind == Rule::Kind::Any ? rule.parts : std::vector<Rule>{rule};
  for (const Rule& part : parts) {
    const auto found = std::ranges::find_if(
        scheme.layers, [&](const Layer& layer) { return part == layerRule(scheme.code, layer.code); });
    if (found == scheme.layers.end())
      return rule_words::sentence(rule);
    names << words::layer(*found);
  }
  return names.join(Plan::tr(", ", "between layers"));
}

QString runTime(const Campaign& campaign, int minute, const Zone& zone)
{
  if (campaign.starts) {
    const Moment at{campaign.starts->seconds + std::int64_t{minute} * 60};
    if (zone.dateOf(at) == zone.dateOf(*campaign.starts))
      return words::time(at, zone);
  }
  return minute < 0 ? QString::number(minute) : u'+' + QString::number(minute);
}

std::optional<int> typedRunTime(const Campaign& campaign, const QString& typed, const Zone& zone)
{
  const QTime clock = QTime::fromString(typed.trimmed(), QStringLiteral("H:mm"));
  if (clock.isValid() && campaign.starts) {
    const Moment at = zone.moment(zone.dateOf(*campaign.starts), QTime(0, 0).secsTo(clock));
    return static_cast<int>((at.seconds - campaign.starts->seconds) / 60);
  }
  bool number = false;
  const int minute = typed.trimmed().toInt(&number);
  return number && std::abs(minute) < 365 * minutesOfDay ? std::optional(minute) : std::nullopt;
}

} // namespace weilu::ui::plan_words
