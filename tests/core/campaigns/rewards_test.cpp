// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/levels/points_for.h"
#include "core/workspace_participants.h"
#include "tests/core/campaigns/campaign_file.h"

#include <array>

using namespace weilu;
using enum ParticipantStatus;

namespace {

struct RewardFile : CampaignFile {
  std::vector<MemberId> who = people(3);
  BenefitId beans = benefit("Beans", {}, 2);
  CampaignId id = campaign(who);

  RewardFile()
  {
    Campaign campaign = at(id);
    campaign.plan.rewards = {{RewardFor::Attending, 10, beans, 0, {}}};
    REQUIRE(saveCampaign(*workspace, campaign));
    move(id, {CampaignState::Planned, CampaignState::Running});
  }
  Result<ChangeId> noted(MemberId member, ParticipantStatus status)
  {
    return note(*workspace, id, std::array{member}, {status, {}, {}, {}});
  }
  std::int64_t pointsOf(MemberId member)
  {
    return pointsFor(workspace->db(), "campaign:" + std::to_string(id.value), member);
  }
  std::int64_t left() { return 2 - BenefitStore(workspace->db()).given(beans); }
  std::size_t standing(MemberId member)
  {
    const auto log = BenefitStore(workspace->db()).log({.member = member, .benefit = beans});
    return static_cast<std::size_t>(
        std::ranges::count_if(log, [](const Grant& one) { return one.state != GrantState::Cancelled; }));
  }
};

} // namespace

TEST_CASE("Whoever comes gets what was promised, once", "[campaigns][rewards]")
{
  RewardFile file;
  Workspace& workspace = *file.workspace;
  auto before = file.content();
  REQUIRE(file.noted(file.who[0], CheckedIn));
  file.comesBack(before);
  CHECK(file.standing(file.who[0]) == 1);
  CHECK(file.left() == 1);
  const Grant grant = BenefitStore(workspace.db()).log().front();
  CHECK(grant.way == GrantWay::ByCampaign);
  CHECK(grant.reference == "campaign:" + std::to_string(file.id.value));
  CHECK(grant.note == "Tasting");

  SECTION("and whoever did not come after all has to give it back")
  {
    before = file.content();
    REQUIRE(file.noted(file.who[0], SignedUp));
    file.comesBack(before);
    CHECK(file.left() == 2);
    CHECK(file.pointsOf(file.who[0]) == 0);
    const auto ledger = workspace.points().ledger(file.who[0], file.zone());
    CHECK(std::ranges::count(ledger, PointSource::Campaign, &PointEntry::source) == 1);
    CHECK(std::ranges::count(ledger, PointSource::Correction, &PointEntry::source) == 1);
    REQUIRE(file.noted(file.who[0], CheckedIn));
    CHECK(file.standing(file.who[0]) == 1);
    CHECK(file.left() == 1);
  }
  SECTION("and nobody when there is no stock, all or none")
  {
    before = file.content();
    const auto refusal = refusalOf(note(workspace, file.id, file.who, {CheckedIn, {}, {}, {}}));
    CHECK(refusal.code == RefusalCode::OutOfStock);
    CHECK(refusal.detail("benefit") == "Beans");
    CHECK(file.content() == before);
    REQUIRE(file.noted(file.who[1], CheckedIn));
    CHECK(refusalOf(file.noted(file.who[2], CheckedIn)).code == RefusalCode::OutOfStock);
  }
  SECTION("and two windows do not give the last one twice")
  {
    const auto other = Workspace::open(file.path()).value();
    REQUIRE(participantsOf(*other, file.id));
    REQUIRE(file.noted(file.who[1], CheckedIn));
    CHECK(refusalOf(note(*other, file.id, std::array{file.who[2]}, {CheckedIn, {}, {}, {}})).code ==
          RefusalCode::OutOfStock);
    REQUIRE(note(*other, file.id, std::array{file.who[1]}, {SignedUp, {}, {}, {}}));
    REQUIRE(file.noted(file.who[2], CheckedIn));
    CHECK(file.left() == 0);
  }
  SECTION("and a redo that would give more than there is is refused")
  {
    REQUIRE(file.noted(file.who[1], CheckedIn));
    const auto undone = workspace.undo();
    REQUIRE(undone);
    REQUIRE(grantBenefit(workspace, file.beans, std::array{file.who[2]}, GrantWay::ByHand));
    before = file.content();
    CHECK_FALSE(workspace.redo(undone->id));
    CHECK(file.content() == before);
  }
  SECTION("and the plan can be saved when all of it was given")
  {
    REQUIRE(file.noted(file.who[1], CheckedIn));
    Campaign campaign = file.at(file.id);
    campaign.plan.theme = "Dark roast";
    CHECK(saveCampaign(workspace, campaign));
    campaign.plan.rewards.push_back({RewardFor::Winning, 0, file.beans, 1, {}});
    CHECK(refusalOf(saveCampaign(workspace, campaign)).code == RefusalCode::OutOfStock);
  }
  SECTION("and of people who are one, what both got goes back together")
  {
    REQUIRE(file.noted(file.who[1], CheckedIn));
    REQUIRE(workspace.merge(file.who[0], file.who[1], {}));
    CHECK(file.standing(file.who[0]) == 2);
    REQUIRE(file.noted(file.who[0], SignedUp));
    CHECK(file.left() == 2);
    CHECK(file.pointsOf(file.who[0]) == 0);
    CHECK(workspace.check().empty());
  }
}
