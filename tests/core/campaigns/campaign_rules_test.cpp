// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/campaigns/campaign_json.h"
#include "core/campaigns/campaign_rules.h"
#include "core/campaigns/campaign_template.h"
#include "core/playbooks/message_text.h"
#include "tests/catch.h"

#include <algorithm>
#include <set>

using namespace weilu;
using enum CampaignState;

namespace {

Campaign good()
{
  Campaign campaign;
  campaign.title = "Tasting";
  campaign.starts = Moment{1'700'000'000};
  campaign.ends = Moment{1'700'007'200};
  campaign.plan.channels = {"wechat"};
  campaign.plan.options = {{"a", "Here"}, {"b", "There"}};
  campaign.plan.rewards = {{RewardFor::Attending, 5, {}, 0, {}}};
  return campaign;
}

std::string what(const Result<void>& result)
{
  return result ? "" : result.error().detail("what") + " " + result.error().detail("expected");
}

std::string refused(void (*spoil)(Campaign&), std::int64_t taken = 0)
{
  Campaign campaign = good();
  spoil(campaign);
  return what(check(campaign, taken));
}

} // namespace

TEST_CASE("A campaign that can be kept", "[campaigns]")
{
  CHECK(check(good()));
  CHECK(refused([](Campaign& c) { c.title = "  "; }) == "campaign-title text");
  CHECK(refused([](Campaign& c) { c.ends = Moment{c.starts->seconds - 1}; }) == "campaign-ends after-start");
  CHECK(refused([](Campaign& c) { c.ends = c.starts; }).empty()); // over as soon as it began
  CHECK(refused([](Campaign& c) { c.starts.reset(); }) == "campaign-ends after-start");
  CHECK(refused([](Campaign& c) { c.plan.capacity = 0; }) == "campaign-capacity >=1");
  CHECK(refused([](Campaign& c) { c.plan.capacity = 4; }, 5) == "campaign-capacity sign-ups");
  CHECK(refused([](Campaign& c) { c.plan.capacity = 5; }, 5).empty());
  CHECK(refused([](Campaign& c) { c.plan.holdOut = 0.51; }) == "campaign-hold-out 0–0.5");
  CHECK(refused([](Campaign& c) { c.plan.conversionDays = 0; }) == "campaign-days 1–365");
  CHECK(refused([](Campaign& c) { c.plan.conversionDays = 366; }) == "campaign-days 1–365");
  CHECK(refused([](Campaign& c) { c.plan.conversionDays = 365; }).empty());
  CHECK(refused([](Campaign& c) { c.plan.cost = -1; }) == "campaign-number >=0");
  CHECK(refused([](Campaign& c) { c.plan.rewards.front().points = -5; }) == "campaign-number >=0");
  CHECK(refused([](Campaign& c) { c.plan.rewards.front().people = -1; }) == "campaign-number >=0");
  CHECK(refused([](Campaign& c) { c.plan.rewards.front().points = 0; }) == "campaign-reward reward");
  CHECK(refused([](Campaign& c) { c.plan.options.back().code = "a"; }) == "campaign-option unique");
  CHECK(refused([](Campaign& c) { c.plan.options.back().title = ""; }) == "campaign-option text");
}

TEST_CASE("Moves between states", "[campaigns]")
{
  const CampaignProgress ready{100, 0, 0};
  const auto may = [](CampaignState from, CampaignState to, const CampaignProgress& progress) {
    Campaign campaign = good();
    campaign.state = from;
    return what(mayMove(campaign, to, progress));
  };
  SECTION("are those of this table")
  {
    const std::set<std::pair<CampaignState, CampaignState>> allowed{{Idea, Planned},
                                                                    {Idea, CampaignState::Cancelled},
                                                                    {Planned, Idea},
                                                                    {Planned, Inviting},
                                                                    {Planned, Running},
                                                                    {Planned, CampaignState::Cancelled},
                                                                    {Inviting, Planned},
                                                                    {Inviting, Running},
                                                                    {Inviting, CampaignState::Cancelled},
                                                                    {Running, Done},
                                                                    {Running, CampaignState::Cancelled},
                                                                    {Done, Running},
                                                                    {CampaignState::Cancelled, Idea}};
    for (const CampaignState from : campaignStates) {
      for (const CampaignState to : campaignStates) {
        INFO(code(from) << " → " << code(to));
        CHECK(may(from, to, ready).empty() == allowed.contains({from, to}));
      }
    }
  }
  SECTION("ask for what inviting needs")
  {
    CHECK(may(Planned, Inviting, {0, 0, 0}) == "campaign-audience people");
    CHECK(may(Inviting, Planned, {100, 3, 0}) == "campaign-invited nobody");
    CHECK(may(Inviting, Planned, {100, 0, 1}) == "campaign-invited nobody");
    Campaign campaign = good();
    campaign.state = Planned;
    campaign.plan.channels.clear();
    CHECK(what(mayMove(campaign, Inviting, ready)) == "campaign-channel channel");
    campaign.starts = campaign.ends = std::nullopt;
    CHECK(what(mayMove(campaign, Running, ready)) == "campaign-starts date");
  }
}

TEST_CASE("A plan as text", "[campaigns]")
{
  Campaign campaign = good();
  CampaignPlan& plan = campaign.plan;
  plan.goal = {"sell", CampaignMeasure::Buyers, 40};
  plan.runSheet = {{-10, "doors", "Anna"}};
  plan.checklist = {{"venue", "Ben", 14, Date::of(2024, 6, 1).value()}, {"photos", "", -2, {}}};
  plan.capacity = 30;
  plan.budget = 120'000;
  plan.cost = 98'000;
  plan.helpers = {"Ben", "Cleo"};
  plan.rewards.push_back({RewardFor::Winning, 0, BenefitId{7}, 3, "Beans"});
  plan.vote = VoteMethod::Ranked;
  plan.makeUps = 2;
  plan.conclusion = "no clear difference";

  SECTION("comes back as it was")
  {
    CHECK(planFromJson(toJson(plan)).value() == plan);
    CHECK(planFromJson("{}").value() == CampaignPlan());
  }
  SECTION("that is something else is refused")
  {
    for (const char* text :
         {"", "[", R"({"theme": 4})", R"({"vote": "loud"})", R"({"checklist": [{"done_on": "x"}]})"})
      CHECK(what(planFromJson(text).map([](auto) {})) == "campaign-plan json");
  }
  SECTION("is copied without what was done")
  {
    const Campaign copy = copyOf(campaign, "Again");
    CHECK(copy.title == "Again");
    CHECK_FALSE((copy.starts || copy.ends || copy.plan.cost || copy.plan.checklist.front().doneOn));
    CHECK(copy.plan.conclusion.empty());
    CHECK(copy.plan.runSheet == plan.runSheet);
  }
}

TEST_CASE("A task is due by the date in the community's zone", "[campaigns]")
{
  const Campaign campaign = good(); // 2023-11-14 22:13 UTC
  const CampaignTask task{"venue", {}, 3, {}};
  CHECK(dueOn(campaign, task, Zone::utc()) == Date::of(2023, 11, 11).value());
  CHECK(dueOn(campaign, task, Zone::named("Asia/Shanghai").value()) == Date::of(2023, 11, 12).value());
  CHECK_FALSE(dueOn(Campaign(), task, Zone::utc()));
}

TEST_CASE("The shipped templates", "[campaigns]")
{
  for (const Language language : {Language::Zh, Language::En}) {
    const auto templates = shippedTemplates(language);
    std::set<CampaignType> types;
    for (const CampaignTemplate& from : templates) {
      INFO(from.code);
      types.insert(from.type);
      CHECK(from.code == code(from.type));
      CHECK_FALSE((from.title.empty() || from.about.empty() || from.plan.message.empty()));
      CHECK(unknownVariables(from.plan.message).empty());
      CHECK_FALSE((from.plan.runSheet.empty() || from.plan.checklist.empty()));
      const Campaign campaign = campaignFrom(from, Moment{1'700'000'000});
      CHECK(check(campaign));
      CHECK(campaign.audience.rule.has_value() != from.layers.empty());
      CHECK((!campaign.audience.rule || check(*campaign.audience.rule)));
    }
    CHECK(types.size() == campaignTypes.size());
  }
  CHECK(shippedTemplates(Language::Zh).front().title != shippedTemplates(Language::En).front().title);
}
