// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/campaigns/campaign_json.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace weilu {

namespace {

using nlohmann::json;

/// The value of \p all that \p object names under \p key by its code, the first where it names none. Throws
/// json::exception for a code that is none.
template<class Value, std::size_t size>
Value coded(const json& object, const char* key, const std::array<Value, size>& all)
{
  const std::string wanted = object.value(key, std::string(code(all.front())));
  const auto found = std::ranges::find_if(all, [&](Value value) { return code(value) == wanted; });
  if (found == all.end())
    throw json::other_error::create(501, key, nullptr);
  return *found;
}

template<class Number>
std::optional<Number> optionalIn(const json& object, const char* key)
{
  const auto found = object.find(key);
  return found == object.end() ? std::nullopt : std::optional(found->get<Number>());
}

template<class Items, class Read>
Items listIn(const json& object, const char* key, Read read)
{
  Items items;
  if (const auto found = object.find(key); found != object.end()) {
    for (const json& item : *found)
      items.push_back(read(item));
  }
  return items;
}

json written(const RunSheetRow& row)
{
  return {{"minute", row.minute}, {"what", row.what}, {"who", row.who}};
}

json written(const CampaignTask& task)
{
  json object{{"title", task.title}, {"who", task.who}, {"days_before", task.daysBefore}};
  if (task.doneOn)
    object["done_on"] = task.doneOn->iso();
  return object;
}

json written(const CampaignReward& reward)
{
  return {{"for", code(reward.what)},
          {"points", reward.points},
          {"benefit", reward.benefit.value},
          {"people", reward.people},
          {"title", reward.title}};
}

json written(const VoteOption& option) { return {{"code", option.code}, {"title", option.title}}; }

template<class Items>
json listed(const Items& items)
{
  json list = json::array();
  for (const auto& item : items)
    list.push_back(written(item));
  return list;
}

RunSheetRow readRow(const json& object)
{
  return {object.value("minute", 0), object.value("what", ""), object.value("who", "")};
}

CampaignTask readTask(const json& object)
{
  CampaignTask task{object.value("title", ""), object.value("who", ""), object.value("days_before", 0), {}};
  if (const std::string on = object.value("done_on", ""); !on.empty()) {
    const auto date = Date::parse(on);
    if (!date)
      throw json::other_error::create(501, "done_on", nullptr);
    task.doneOn = *date;
  }
  return task;
}

CampaignReward readReward(const json& object)
{
  constexpr std::array all{RewardFor::Attending, RewardFor::Winning, RewardFor::Referring};
  return {coded(object, "for", all), object.value("points", std::int64_t{0}),
          BenefitId{object.value("benefit", std::int64_t{0})}, object.value("people", 0),
          object.value("title", "")};
}

VoteOption readOption(const json& object) { return {object.at("code"), object.value("title", "")}; }

void readTexts(const json& object, CampaignPlan& plan)
{
  for (const auto& [key, into] :
       {std::pair("theme", &plan.theme), std::pair("place", &plan.place), std::pair("link", &plan.link),
        std::pair("owner", &plan.owner), std::pair("currency", &plan.currency),
        std::pair("message", &plan.message), std::pair("scheme", &plan.scheme),
        std::pair("conclusion", &plan.conclusion), std::pair("worked", &plan.worked),
        std::pair("next_time", &plan.nextTime)})
    *into = object.value(key, *into);
}

CampaignPlan readPlan(const json& object)
{
  constexpr std::array votes{VoteMethod::Single, VoteMethod::Multiple, VoteMethod::Ranked};
  CampaignPlan plan;
  readTexts(object, plan);
  const json goal = object.value("goal", json::object());
  plan.goal = {goal.value("text", ""), coded(goal, "measure", campaignMeasures),
               goal.value("target", std::int64_t{0})};
  plan.helpers = object.value("helpers", plan.helpers);
  plan.channels = object.value("channels", plan.channels);
  plan.capacity = optionalIn<std::int64_t>(object, "capacity");
  plan.budget = optionalIn<std::int64_t>(object, "budget");
  plan.cost = optionalIn<std::int64_t>(object, "cost");
  plan.runSheet = listIn<std::vector<RunSheetRow>>(object, "run_sheet", readRow);
  plan.checklist = listIn<std::vector<CampaignTask>>(object, "checklist", readTask);
  plan.rewards = listIn<std::vector<CampaignReward>>(object, "rewards", readReward);
  plan.options = listIn<std::vector<VoteOption>>(object, "options", readOption);
  plan.vote = coded(object, "vote", votes);
  plan.holdOut = object.value("hold_out", plan.holdOut);
  plan.conversionDays = object.value("conversion_days", plan.conversionDays);
  plan.makeUps = object.value("make_ups", plan.makeUps);
  return plan;
}

} // namespace

std::string toJson(const CampaignPlan& plan)
{
  json object{
      {"goal",
       {{"text", plan.goal.text}, {"measure", code(plan.goal.measure)}, {"target", plan.goal.target}}},
      {"theme", plan.theme},
      {"place", plan.place},
      {"link", plan.link},
      {"owner", plan.owner},
      {"helpers", plan.helpers},
      {"run_sheet", listed(plan.runSheet)},
      {"checklist", listed(plan.checklist)},
      {"currency", plan.currency},
      {"rewards", listed(plan.rewards)},
      {"channels", plan.channels},
      {"message", plan.message},
      {"hold_out", plan.holdOut},
      {"scheme", plan.scheme},
      {"conversion_days", plan.conversionDays},
      {"vote", code(plan.vote)},
      {"options", listed(plan.options)},
      {"make_ups", plan.makeUps},
      {"conclusion", plan.conclusion},
      {"worked", plan.worked},
      {"next_time", plan.nextTime}};
  for (const auto& [key, value] : {std::pair("capacity", plan.capacity), std::pair("budget", plan.budget),
                                   std::pair("cost", plan.cost)}) {
    if (value)
      object[key] = *value;
  }
  // What a person types may hold bytes that are no UTF-8; they must not stop the saving.
  return object.dump(-1, ' ', false, json::error_handler_t::replace);
}

Result<CampaignPlan> planFromJson(std::string_view text)
{
  try {
    return readPlan(json::parse(text));
  } catch (const json::exception& wrong) {
    return refuse(RefusalCode::BadValue,
                  {{"what", "campaign-plan"}, {"found", wrong.what()}, {"expected", "json"}});
  }
}

} // namespace weilu
