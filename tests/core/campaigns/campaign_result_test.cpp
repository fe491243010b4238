// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/campaign_result.h"
#include "core/workspace_campaign_results.h"
#include "core/workspace_participants.h"
#include "tests/core/campaigns/campaign_file.h"
#include "tests/laws.h"

#include <algorithm>
#include <array>
#include <set>

using namespace weilu;

namespace {

constexpr Date start{19'000};

People range(std::uint32_t from, std::uint32_t to)
{
  People people;
  people.addRange(from, to);
  return people;
}

/// 200 people of whom 1 to 100 were treated and 101 to 200 left alone; of each some were active in the fourth
/// week.
struct Trial {
  std::map<Date, People> days;
  Campaign campaign;
  CampaignSplit split;
  std::vector<Participant> participants;
  std::vector<std::pair<std::string, People>> layers{{"loyal", range(1, 41)}, {"silent", range(20, 201)}};
  People cameBefore;
  std::vector<std::pair<std::uint32_t, std::int64_t>> purchases;
  std::shared_ptr<const History> history;

  Trial()
  {
    campaign.starts = Moment{start.days * std::int64_t{86'400} + 3'600};
    split.treated = range(1, 101);
    split.heldOut = range(101, 201);
  }
  void came(std::uint32_t person)
  {
    Participant one;
    one.member = {person};
    one.status = ParticipantStatus::CheckedIn;
    participants.push_back(one);
  }
  CampaignResult at(Date asOf, bool drawn = true, const People& invited = range(1, 91))
  {
    HistoryParts parts;
    for (std::uint32_t id = 1; id <= 200; ++id)
      parts.people.push_back({{id}, start.plus(-300), {}});
    for (auto& [date, people] : days)
      parts.days.emplace_back(date, people);
    history = History::fromParts({}, std::move(parts));
    return campaignResult({*history, campaign, participants, invited,
                           drawn ? std::optional(split) : std::nullopt, layers, cameBefore, purchases, asOf});
  }
};

} // namespace

TEST_CASE("A result", "[campaigns]")
{
  Trial trial;
  trial.days[start.plus(22)] = range(1, 31) | range(101, 105);
  trial.days[start.plus(28)] = range(20, 31) | range(101, 116);
  trial.days[start.plus(21)] = trial.days[start.plus(29)] = range(1, 201);

  SECTION("holds the fourth week of the treated against those left alone")
  {
    const CampaignResult result = trial.at(start.plus(28));
    CHECK(result.retained.treated.count == 30);
    CHECK(result.retained.heldOut.count == 15);
    REQUIRE(result.retained.lift);
    CHECK(result.retained.lift->difference == Approx(0.15));
    CHECK(result.retained.lift->interval.low == Approx(0.0341).margin(5e-5));
    CHECK(result.retained.lift->interval.high == Approx(0.2615).margin(5e-5));
    CHECK(result.retained.treatedPeople == range(1, 31));
  }
  SECTION("says how long it is until that can be told")
  {
    const CampaignResult result = trial.at(start.plus(27));
    CHECK(result.retained.daysLeft == 1);
    CHECK_FALSE(result.retained.lift);
    CHECK(result.bought.daysLeft == 0); // 14 days
    CHECK(trial.at(start.plus(12)).bought.daysLeft == 1);
  }
  SECTION("only describes without anybody to compare with")
  {
    trial.split.heldOut = {};
    CHECK_FALSE(trial.at(start.plus(40)).retained.lift);
    CHECK(trial.at(start.plus(40)).retained.treated.count == 30);
    CHECK(trial.at(start.plus(40), false).base == range(1, 91));
  }
  SECTION("counts who came, by layer, for the first time or again, and what each cost")
  {
    for (const std::uint32_t person : {1U, 25U, 50U, 190U})
      trial.came(person);
    trial.cameBefore = range(20, 60);
    trial.campaign.plan.cost = 1'000;
    const CampaignResult result = trial.at(start.plus(28));
    CHECK(result.participation.count == 3);
    CHECK(result.participation.of == 100);
    CHECK(result.outside == 1);
    REQUIRE(result.byLayer.size() == 2);
    CHECK(result.byLayer[0].came.count == 2);
    CHECK(result.byLayer[0].came.of == 40);
    CHECK(result.byLayer[1].came.count == 1);
    CHECK(result.byLayer[1].came.of == 60);
    CHECK(result.returning.cardinality() == 2);
    CHECK(result.firstTime.cardinality() == 2);
    CHECK(result.costEach == Approx(250));
  }
  SECTION("counts buyers and money where they were drawn")
  {
    trial.purchases = {{1, 500}, {1, 700}, {2, 100}, {150, 40}};
    const CampaignResult result = trial.at(start.plus(28));
    CHECK(result.bought.treated.count == 2);
    CHECK(result.bought.heldOut.count == 1);
    CHECK(result.revenueTreated == 1'300);
    CHECK(result.revenueHeldOut == 40);
  }
  SECTION("says whether the goal was reached as soon as that is sure")
  {
    trial.campaign.plan.goal = {"", CampaignMeasure::Active, 31};
    CHECK_FALSE(trial.at(start.plus(27)).goalReached);
    CHECK(trial.at(start.plus(28)).goalReached == false);
    trial.campaign.plan.goal.target = 30;
    CHECK(trial.at(start.plus(28)).goalReached == true);
    trial.campaign.plan.goal = {"", CampaignMeasure::Participants, 1};
    CHECK_FALSE(trial.at(start.plus(28)).goalReached);
    trial.campaign.state = CampaignState::Done;
    CHECK(trial.at(start.plus(28)).goalReached == false);
    trial.came(190);
    CHECK(trial.at(start.plus(28)).goalReached == true);
    trial.campaign.plan.goal.target = 0;
    CHECK_FALSE(trial.at(start.plus(28)).goalReached);
  }
}

TEST_CASE("A result agrees with counting person by person", "[campaigns]")
{
  law("for anybody who was active on any days", [] {
    Trial trial;
    trial.split.treated = {};
    trial.split.heldOut = {};
    std::set<std::uint32_t> came;
    std::int64_t treated = 0, kept = 0, held = 0, heldKept = 0;
    for (std::uint32_t person = 1; person <= 40; ++person) {
      const bool out = *rc::gen::arbitrary<bool>();
      (out ? trial.split.heldOut : trial.split.treated).add(person);
      const int day = *rc::gen::inRange(15, 36);
      trial.days[start.plus(day)].add(person);
      const bool stayed = day >= 22 && day <= 28;
      (out ? held : treated) += 1;
      (out ? heldKept : kept) += stayed ? 1 : 0;
      if (*rc::gen::inRange(0, 3) == 0 && came.insert(person).second)
        trial.came(person);
    }
    const CampaignResult result = trial.at(start.plus(60));
    RC_ASSERT(result.retained.treated.count == kept);
    RC_ASSERT(result.retained.treated.of == treated);
    RC_ASSERT(result.retained.heldOut.count == heldKept);
    RC_ASSERT(result.retained.heldOut.of == held);
    RC_ASSERT(result.participation.count + result.outside == static_cast<std::int64_t>(came.size()));
    std::int64_t inLayers = 0, ofLayers = 0;
    for (const CampaignShare& share : result.byLayer) {
      inLayers += share.came.count;
      ofLayers += share.came.of;
    }
    RC_ASSERT(inLayers == result.participation.count);
    RC_ASSERT(ofLayers == result.participation.of);
  });
}

TEST_CASE("Who came is a share of those invited, and of nobody where nobody was", "[campaigns]")
{
  struct Case {
    const char* what;
    bool drawn;
    People invited;
    std::vector<std::uint32_t> came;
    bool invitations;
    Proportion participation;
    std::int64_t outside;
    std::size_t layers;
  };
  const std::vector<Case> cases{
      {"drawn and invited", true, range(1, 91), {1, 2, 150}, true, {2, 100}, 1, 2},
      {"drawn, nobody noted as invited yet", true, {}, {1}, true, {1, 100}, 0, 2},
      {"invited without a draw", false, range(1, 11), {1, 2}, true, {2, 10}, 0, 1},
      {"invited, and others came", false, range(1, 11), {1, 150}, true, {2, 11}, 0, 2},
      {"invited, and nobody came", false, range(1, 11), {}, true, {0, 10}, 0, 1},
      {"open to everybody", false, {}, {1, 2, 150}, false, {0, 0}, 0, 2},
      {"open to everybody, and nobody came", false, {}, {}, false, {0, 0}, 0, 0},
  };
  for (const Case& each : cases) {
    INFO(each.what);
    Trial trial;
    for (const std::uint32_t person : each.came)
      trial.came(person);
    const CampaignResult result = trial.at(start.plus(28), each.drawn, each.invited);
    CHECK(result.invitations == each.invitations);
    CHECK(result.participation.count == each.participation.count);
    CHECK(result.participation.of == each.participation.of);
    CHECK(result.outside == each.outside);
    CHECK(result.came.cardinality() == each.came.size());
    CHECK(result.byLayer.size() == each.layers);
    std::int64_t count = 0, of = 0, there = 0;
    for (const CampaignShare& share : result.byLayer) {
      count += share.came.count;
      of += share.came.of;
      there += share.there;
    }
    CHECK(count == each.participation.count);
    CHECK(of == each.participation.of);
    CHECK(there == static_cast<std::int64_t>(each.came.size()) - each.outside);
  }
}

TEST_CASE("Kinds of campaigns are compared by what each can tell", "[campaigns]")
{
  Trial trial;
  for (const std::uint32_t person : {1U, 2U, 3U, 4U})
    trial.came(person);
  trial.cameBefore = range(1, 2);
  struct Given {
    CampaignType type;
    bool invitations;
  };
  struct Case {
    const char* what;
    std::vector<Given> given;
    int campaigns, invited;
    double cameEach;
    std::int64_t firstTime;
    Proportion participation;
    std::size_t layers;
  };
  using enum CampaignType;
  const std::vector<Case> cases{
      {"invited to", {{Meetup, true}, {Meetup, true}}, 2, 2, 4, 6, {8, 20}, 1},
      {"never invited to", {{Vote, false}, {Vote, false}, {Vote, false}}, 3, 0, 4, 9, {0, 0}, 0},
      {"sometimes invited to", {{Game, false}, {Game, true}, {Game, false}}, 3, 1, 4, 9, {4, 10}, 1},
  };
  for (const Case& each : cases) {
    INFO(each.what);
    std::vector<CampaignLine> lines;
    for (const Given& one : each.given) {
      trial.campaign.type = one.type;
      lines.push_back(
          {trial.campaign, trial.at(start.plus(28), false, one.invitations ? range(1, 11) : People())});
    }
    const auto kinds = compareKinds(lines);
    REQUIRE(kinds.size() == 1);
    CHECK(kinds[0].campaigns == each.campaigns);
    CHECK(kinds[0].invited == each.invited);
    CHECK(kinds[0].cameEach() == Approx(each.cameEach));
    CHECK(kinds[0].came == each.campaigns * 4);
    CHECK(kinds[0].firstTime == each.firstTime);
    CHECK(kinds[0].participation.count == each.participation.count);
    CHECK(kinds[0].participation.of == each.participation.of);
    CHECK(kinds[0].byLayer.size() == each.layers);
  }
}

TEST_CASE("Kinds of campaigns side by side", "[campaigns]")
{
  Trial trial;
  trial.days[start.plus(25)] = range(1, 31) | range(101, 116);
  trial.came(1);
  std::vector<CampaignLine> lines;
  for (const CampaignType type : {CampaignType::WinBack, CampaignType::Meetup, CampaignType::WinBack}) {
    trial.campaign.type = type;
    lines.push_back({trial.campaign, trial.at(start.plus(40))});
  }
  lines.push_back({trial.campaign, trial.at(start.plus(20))}); // not over yet
  const auto kinds = compareKinds(lines);
  REQUIRE(kinds.size() == 2);
  CHECK(kinds[0].type == CampaignType::Meetup);
  CHECK(kinds[1].campaigns == 3);
  CHECK(kinds[1].participation.count == 3);
  CHECK(kinds[1].retainedTreated.of == 200);
  CHECK(kinds[1].retained->difference == Approx(0.15));
  REQUIRE(kinds[1].byLayer.size() == 2);
  CHECK(kinds[1].byLayer[0].layer == "loyal");
  CHECK(kinds[1].byLayer[0].came.of == 120);
}

TEST_CASE("The result of a campaign in a file", "[campaigns]")
{
  CampaignFile file;
  Workspace& workspace = *file.workspace;
  const auto people = file.people(60);
  const CampaignId first = file.campaign(people), second = file.campaign(people);
  Campaign later = file.at(second);
  later.starts = Moment{later.starts->seconds + 86'400};
  later.ends = Moment{later.ends->seconds + 86'400};
  REQUIRE(saveCampaign(workspace, later));
  for (const CampaignId id : {first, second})
    file.move(id, {CampaignState::Planned, CampaignState::Inviting, CampaignState::Running});
  const CampaignSplit split = splitOf(workspace, second).value();
  std::uint32_t guest = 0;
  split.treated.select(0, &guest);
  for (const CampaignId id : {first, second})
    REQUIRE(note(workspace, id, std::array{MemberId{guest}}, {ParticipantStatus::CheckedIn, {}, {}, {}}));
  const CampaignResult result = campaignResultOf(workspace, second, file.today).value();
  CHECK(result.participation.of == 54);
  CHECK(result.participation.count == 1);
  CHECK(result.returning.cardinality() == 1);
  CHECK(campaignResultOf(workspace, first, file.today)->firstTime.cardinality() == 1);
  CHECK(result.retained.heldOut.of == 6);
  CHECK(result.retained.daysLeft == 32); // four days to go, and 28 after
  CHECK(compareCampaigns(workspace, file.today).size() == 2);
  const auto balance = balanceOf(workspace, second).value();
  REQUIRE(balance);
  CHECK(balance->activeHeldOut.of == 6);
  CHECK(balance->newTreated.count == 0);
  CHECK_FALSE(balanceOf(workspace, file.campaign(people)).value());
}
