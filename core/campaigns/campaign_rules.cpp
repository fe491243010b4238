// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/campaigns/campaign_rules.h"

#include "core/base/text.h"
#include "core/base/web_address.h"
#include "core/campaigns/bad_campaign.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>

namespace weilu {

namespace {

constexpr double mostHeldOut = 0.5;
constexpr int mostDays = 365;

Result<void> checkCapacity(const CampaignPlan& plan, std::int64_t taken)
{
  if (!plan.capacity)
    return {};
  const std::string found = std::to_string(*plan.capacity);
  if (*plan.capacity < 1)
    return badCampaign("campaign-capacity", found, ">=1");
  if (*plan.capacity < taken)
    return refuse(RefusalCode::BadValue, {{"what", "campaign-capacity"},
                                          {"found", found},
                                          {"expected", "sign-ups"},
                                          {"taken", std::to_string(taken)}});
  return {};
}

Result<void> checkRewards(const std::vector<CampaignReward>& rewards)
{
  for (const CampaignReward& reward : rewards) {
    if (reward.points < 0 || reward.people < 0)
      return badCampaign("campaign-number",
                         std::to_string(std::min<std::int64_t>(reward.points, reward.people)), ">=0");
    if (reward.points == 0 && !reward.benefit.valid() && trimmed(reward.title).empty())
      return badCampaign("campaign-reward", {}, "reward");
  }
  return {};
}

Result<void> checkOptions(const std::vector<VoteOption>& options)
{
  std::set<std::string> codes;
  for (const VoteOption& option : options) {
    if (option.code.empty() || !codes.insert(option.code).second)
      return badCampaign("campaign-option", option.title, "unique");
    if (trimmed(option.title).empty())
      return badCampaign("campaign-option", option.code, "text");
  }
  return {};
}

Result<void> checkNumbers(const CampaignPlan& plan)
{
  for (const std::int64_t number : {plan.goal.target, plan.budget.value_or(0), plan.cost.value_or(0),
                                    static_cast<std::int64_t>(plan.makeUps)}) {
    if (number < 0)
      return badCampaign("campaign-number", std::to_string(number), ">=0");
  }
  if (!(plan.holdOut >= 0 && plan.holdOut <= mostHeldOut))
    return badCampaign("campaign-hold-out", fmt::format("{}", plan.holdOut), "0–0.5");
  if (plan.conversionDays < 1 || plan.conversionDays > mostDays)
    return badCampaign("campaign-days", std::to_string(plan.conversionDays), "1–365");
  return {};
}

} // namespace

Result<void> check(const Campaign& campaign, std::int64_t taken)
{
  if (trimmed(campaign.title).empty())
    return badCampaign("campaign-title", campaign.title, "text");
  if (campaign.ends && (!campaign.starts || *campaign.ends < *campaign.starts))
    return badCampaign("campaign-ends", std::to_string(campaign.ends->seconds), "after-start");
  if (auto good = checkNumbers(campaign.plan); !good)
    return good;
  if (auto good = checkCapacity(campaign.plan, taken); !good)
    return good;
  if (auto good = checkRewards(campaign.plan.rewards); !good)
    return good;
  return checkOptions(campaign.plan.options);
}

Result<void> checkLink(const CampaignPlan& plan)
{
  if (!plan.link.empty() && !isWebAddress(plan.link))
    return badCampaign("campaign-link", plan.link, "web-address");
  return {};
}

std::vector<CampaignState> movesFrom(CampaignState state)
{
  using enum CampaignState;
  switch (state) {
  case Idea:
    return {Planned, Cancelled};
  case Planned:
    return {Idea, Inviting, Running, Cancelled};
  case Inviting:
    return {Planned, Running, Cancelled};
  case Running:
    return {Done, Cancelled};
  case Done:
    return {Running};
  case Cancelled:
    return {Idea};
  }
  return {};
}

Result<void> mayMove(const Campaign& campaign, CampaignState to, const CampaignProgress& progress)
{
  const auto moves = movesFrom(campaign.state);
  if (std::ranges::find(moves, to) == moves.end())
    return badCampaign("campaign-move", std::string(code(campaign.state)), std::string(code(to)));
  const bool back = to == CampaignState::Planned || to == CampaignState::Idea;
  if (const auto reached = std::max(progress.invited, progress.came); back && reached > 0)
    return badCampaign("campaign-invited", std::to_string(reached), "nobody");
  if (back || to == CampaignState::Cancelled || to == CampaignState::Done)
    return {};
  if (!campaign.starts)
    return badCampaign("campaign-starts", {}, "date");
  if (to == CampaignState::Inviting && progress.audience == 0)
    return badCampaign("campaign-audience", "0", "people");
  if (to == CampaignState::Inviting && campaign.plan.channels.empty())
    return badCampaign("campaign-channel", "0", "channel");
  return {};
}

Campaign copyOf(const Campaign& campaign, std::string title)
{
  Campaign copy;
  copy.title = std::move(title);
  copy.type = campaign.type;
  copy.plan = campaign.plan;
  copy.audience = campaign.audience;
  copy.plan.cost.reset();
  for (std::string* text : {&copy.plan.conclusion, &copy.plan.worked, &copy.plan.nextTime})
    text->clear();
  for (CampaignTask& task : copy.plan.checklist)
    task.doneOn.reset();
  return copy;
}

std::optional<Date> dueOn(const Campaign& campaign, const CampaignTask& task, const Zone& zone)
{
  if (!campaign.starts)
    return {};
  return zone.dateOf(*campaign.starts).plus(-task.daysBefore);
}

} // namespace weilu
