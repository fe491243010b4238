// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/campaigns/plan_forms.h"

#include <QCoreApplication>

#include "ui/base/text.h"
#include "ui/campaigns/plan_words.h"

#include <algorithm>
#include <array>

namespace weilu::ui::plan_forms {

namespace {

/// The translation context of this file.
struct Forms {
  Q_DECLARE_TR_FUNCTIONS(campaigns)
};

constexpr std::array rewardKinds{RewardFor::Attending, RewardFor::Winning, RewardFor::Referring};

/// Reads a whole number that is not below \p least into \p value; an empty text is 0.
template<class Number>
bool takeNumber(const QString& typed, Number& value, int least)
{
  bool right = true;
  value = typed.isEmpty() ? Number{} : static_cast<Number>(typed.toLongLong(&right));
  return right && value >= least && value <= 1'000'000'000;
}

QString notANumber(const QString& typed) { return Forms::tr("\"%1\" is not a whole number.").arg(typed); }

QString readReward(const QStringList& row, const std::map<BenefitId, std::string>& benefits,
                   CampaignReward& reward)
{
  for (const RewardFor kind : rewardKinds) {
    if (plan_words::rewardKind(kind) == row[0])
      reward.what = kind;
  }
  reward.title = utf8(row[1]);
  if (!takeNumber(row[2], reward.points, 0))
    return notANumber(row[2]);
  for (const auto& [id, title] : benefits) {
    if (text(title) == row[3])
      reward.benefit = id;
  }
  if (!takeNumber(row[4], reward.people, 0))
    return notANumber(row[4]);
  if (reward.what == RewardFor::Attending)
    reward.people = 0;
  return {};
}

} // namespace

RowsForm runSheet(const CampaignRead& read)
{
  const Campaign campaign = read.campaign();
  const Zone zone = read.calendar.zone;
  RowsForm form;
  form.title = Forms::tr("Run sheet");
  form.hint =
      campaign.starts
          ? Forms::tr("A time such as 13:30 on the first day, or minutes from the start on such as +90.")
          : Forms::tr("Minutes from the start on, such as +90. Times follow once the campaign has a start.");
  form.columns = {{Forms::tr("Time"), 80}, {Forms::tr("What")}, {Forms::tr("Who"), 140}};
  for (const RunSheetRow& row : campaign.plan.runSheet)
    form.rows << QStringList{plan_words::runTime(campaign, row.minute, zone), text(row.what), text(row.who)};
  form.fresh = {QString(), QString(), QString()};
  form.take = [campaign, zone](const QList<QStringList>& rows, CampaignPlan& plan) {
    plan.runSheet.clear();
    for (const QStringList& row : rows) {
      const auto minute = plan_words::typedRunTime(campaign, row[0], zone);
      if (!minute)
        return Forms::tr("\"%1\" is not a time such as 13:30 or +90.").arg(row[0]);
      plan.runSheet.push_back({*minute, utf8(row[1]), utf8(row[2])});
    }
    std::ranges::stable_sort(plan.runSheet, {}, &RunSheetRow::minute);
    return QString();
  };
  return form;
}

RowsForm checklist(const CampaignRead& read)
{
  const std::vector<CampaignTask> before = read.campaign().plan.checklist;
  RowsForm form;
  form.title = Forms::tr("Checklist");
  form.hint =
      Forms::tr("Each is due so many days before the start, and stands in Today then. Below 0: after it.");
  form.columns = {{Forms::tr("What")}, {Forms::tr("Who"), 140}, {Forms::tr("Days before"), 100}};
  for (const CampaignTask& task : before)
    form.rows << QStringList{text(task.title), text(task.who), QString::number(task.daysBefore)};
  form.fresh = {QString(), QString(), QStringLiteral("0")};
  form.take = [before](const QList<QStringList>& rows, CampaignPlan& plan) {
    plan.checklist.clear();
    for (const QStringList& row : rows) {
      CampaignTask task{utf8(row[0]), utf8(row[1]), 0, {}};
      if (!takeNumber(row[2], task.daysBefore, -365))
        return notANumber(row[2]);
      const auto same = std::ranges::find(before, task.title, &CampaignTask::title);
      if (same != before.end())
        task.doneOn = same->doneOn;
      plan.checklist.push_back(std::move(task));
    }
    return QString();
  };
  return form;
}

RowsForm rewards(const CampaignRead& read)
{
  RowsForm form;
  form.title = Forms::tr("Rewards");
  form.hint =
      Forms::tr("Points for coming are given at check-in, once. A prize has a name, points or a benefit.");
  QStringList kinds, titles{Forms::tr("none", "benefit of a reward")};
  for (const RewardFor kind : rewardKinds)
    kinds << plan_words::rewardKind(kind);
  for (const auto& [id, title] : read.benefits)
    titles << text(title);
  form.columns = {{Forms::tr("For"), 130, kinds},
                  {Forms::tr("Name")},
                  {Forms::tr("Points"), 70},
                  {Forms::tr("Benefit"), 150, titles},
                  {Forms::tr("People"), 70}};
  for (const CampaignReward& reward : read.campaign().plan.rewards) {
    const auto benefit = read.benefits.find(reward.benefit);
    form.rows << QStringList{plan_words::rewardKind(reward.what), text(reward.title),
                             QString::number(reward.points),
                             benefit == read.benefits.end() ? titles.front() : text(benefit->second),
                             QString::number(reward.people)};
  }
  form.fresh = {kinds.front(), QString(), QString(), titles.front(), QString()};
  form.take = [benefits = read.benefits](const QList<QStringList>& rows, CampaignPlan& plan) {
    plan.rewards.clear();
    for (const QStringList& row : rows) {
      if (const QString wrong = readReward(row, benefits, plan.rewards.emplace_back()); !wrong.isEmpty())
        return wrong;
    }
    return QString();
  };
  return form;
}

} // namespace weilu::ui::plan_forms
