// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace_participants.h"
#include "core/workspace_referrals.h"
#include "tests/core/campaigns/campaign_file.h"

#include <array>

using namespace weilu;

namespace {

struct ReferralFile : CampaignFile {
  CampaignId referral()
  {
    Campaign campaign;
    campaign.title = "Bring a friend";
    campaign.type = CampaignType::Referral;
    campaign.starts = zone().moment(today.plus(-1), 9 * 3600);
    campaign.plan.rewards = {{RewardFor::Referring, 20, {}, 1, {}}, {RewardFor::Referring, 80, {}, 2, {}}};
    const CampaignId id = addCampaign(*workspace, campaign).value();
    move(id, {CampaignState::Planned, CampaignState::Running});
    return id;
  }
  Result<ChangeId> add(CampaignId id, MemberId newcomer, MemberId referrer)
  {
    return addReferral(*workspace, id, newcomer, referrer);
  }
  CampaignReferrals all(CampaignId id) { return referralsOf(*workspace, id).value(); }
};

std::string why(const Refusal& refusal) { return refusal.detail("what") + " " + refusal.detail("expected"); }

} // namespace

TEST_CASE("Who brings people reaches tiers, once each", "[campaigns][referrals]")
{
  ReferralFile file;
  const auto people = file.people(5);
  const CampaignId id = file.referral();
  const auto before = file.content();
  REQUIRE(file.add(id, people[1], people[0]));
  CHECK(file.balance(people[0]) == 20);
  file.comesBack(before);
  REQUIRE(file.add(id, people[2], people[0]));
  CHECK(file.balance(people[0]) == 100);
  REQUIRE(file.add(id, people[3], people[0]));
  CHECK(file.balance(people[0]) == 100);
  const auto all = file.all(id);
  REQUIRE(all.people.size() == 1);
  CHECK(all.people[0].referrer.brought == setOf({people[1], people[2], people[3]}));
  CHECK(all.people[0].reached == 2);
  CHECK(all.people[0].points == 100);
  CHECK(participantsOf(*file.workspace, id)->counts.at(ParticipantStatus::SignedUp) == 3);

  SECTION("and gives back what is no longer so")
  {
    const auto three = file.content();
    REQUIRE(removeReferral(*file.workspace, id, people[1]));
    CHECK(file.balance(people[0]) == 100);
    REQUIRE(removeReferral(*file.workspace, id, people[2]));
    CHECK(file.balance(people[0]) == 20);
    REQUIRE(file.workspace->undo());
    REQUIRE(file.workspace->undo());
    CHECK(file.content() == three);
    CHECK_FALSE(removeReferral(*file.workspace, id, people[4])->valid());
  }
  SECTION("and hands on somebody whom another brought")
  {
    REQUIRE(file.add(id, people[1], people[4]));
    REQUIRE(file.add(id, people[2], people[4]));
    CHECK(file.balance(people[0]) == 20);
    CHECK(file.balance(people[4]) == 100);
    CHECK_FALSE(file.add(id, people[2], people[4])->valid());
  }
  SECTION("but not when the points are spent")
  {
    REQUIRE(file.workspace->grantPoints({{people[0]}, -90, "spent"}));
    const auto spent = file.content();
    REQUIRE(removeReferral(*file.workspace, id, people[1]));
    CHECK(refusalOf(removeReferral(*file.workspace, id, people[2])).code == RefusalCode::NotEnoughPoints);
    REQUIRE(file.workspace->undo());
    CHECK(file.content() == spent);
  }
}

TEST_CASE("Who is brought no longer did not sign up either", "[campaigns][referrals]")
{
  ReferralFile file;
  Workspace& workspace = *file.workspace;
  const auto people = file.people(4);
  const CampaignId id = file.referral();
  const auto signedUp = [&] { return participantsOf(workspace, id)->counts.at(ParticipantStatus::SignedUp); };
  REQUIRE(file.add(id, people[1], people[0]));
  CHECK(signedUp() == 1);
  SECTION("and comes back with undo")
  {
    const auto before = file.content();
    REQUIRE(removeReferral(workspace, id, people[1]));
    CHECK(signedUp() == 0);
    CHECK(participantsOf(workspace, id)->participants.empty());
    file.comesBack(before);
  }
  SECTION("handed on, too")
  {
    REQUIRE(file.add(id, people[1], people[2]));
    REQUIRE(removeReferral(workspace, id, people[1]));
    CHECK(signedUp() == 0);
  }
  SECTION("unless they answered themselves")
  {
    for (const auto status : {ParticipantStatus::Confirmed, ParticipantStatus::SignedUp})
      REQUIRE(note(workspace, id, std::array{people[1]}, {status, {}, {}, {}}));
    REQUIRE(removeReferral(workspace, id, people[1]));
    CHECK(signedUp() == 1);
  }
  SECTION("or signed up before")
  {
    REQUIRE(note(workspace, id, std::array{people[3]}, {ParticipantStatus::SignedUp, {}, {}, {}}));
    REQUIRE(file.add(id, people[3], people[0]));
    REQUIRE(removeReferral(workspace, id, people[3]));
    CHECK(signedUp() == 2);
  }
}

TEST_CASE("A change that tiers stand on is not undone under them", "[campaigns][referrals]")
{
  ReferralFile file;
  const auto people = file.people(3);
  const CampaignId id = file.referral();
  const ChangeId first = file.add(id, people[1], people[0]).value();
  const ChangeId second = file.add(id, people[2], people[0]).value();
  const auto before = file.content();
  CHECK(refusalOf(file.workspace->undo(first)).code == RefusalCode::UndoConflict); // 80 points for one person
  CHECK(file.content() == before);
  REQUIRE(file.workspace->undo(second));
  REQUIRE(file.workspace->undo(first));
  CHECK(file.balance(people[0]) == 0);
  const auto other = Workspace::open(file.path()).value();
  REQUIRE(other->redo());
  REQUIRE(file.workspace->redo());
  CHECK(file.content() == before);
}

TEST_CASE("A campaign that is cancelled owes nobody a tier", "[campaigns][referrals]")
{
  ReferralFile file;
  const auto people = file.people(4);
  const CampaignId id = file.referral();
  REQUIRE(file.add(id, people[1], people[0]));
  REQUIRE(file.add(id, people[3], people[2]));
  const ChangeId cancelled = moveCampaign(*file.workspace, id, CampaignState::Cancelled).value();
  file.person("Late");
  REQUIRE(file.workspace->undo(cancelled));
  REQUIRE(file.workspace->undo());
  REQUIRE(file.workspace->redo(cancelled)); // though what it gave stands
  CHECK(file.balance(people[0]) == 20);
  REQUIRE(file.workspace->merge(people[0], people[2], {}));
  CHECK(file.balance(people[0]) == 40); // who would have reached the second tier
}

TEST_CASE("A tier can give a benefit, while there is stock", "[campaigns][referrals][rewards]")
{
  ReferralFile file;
  const auto people = file.people(6);
  const CampaignId id = file.referral();
  const BenefitId beans = file.benefit("Beans", {}, 1);
  Campaign campaign = file.at(id);
  campaign.plan.rewards.front().benefit = beans;
  REQUIRE(saveCampaign(*file.workspace, campaign));
  const auto given = [&] { return BenefitStore(file.workspace->db()).given(beans); };
  const auto before = file.content();
  REQUIRE(file.add(id, people[1], people[0]));
  file.comesBack(before);
  REQUIRE(file.add(id, people[2], people[0]));
  CHECK(given() == 1);
  CHECK(refusalOf(file.add(id, people[4], people[3])).code == RefusalCode::OutOfStock);
  REQUIRE(removeReferral(*file.workspace, id, people[1]));
  CHECK(given() == 1);
  REQUIRE(removeReferral(*file.workspace, id, people[2]));
  CHECK(given() == 0);
  CHECK(file.balance(people[0]) == 0);
  REQUIRE(file.add(id, people[4], people[3]));
  // The last one goes on with the newcomer.
  REQUIRE(file.add(id, people[4], people[5]));
  CHECK(given() == 1);
  CHECK(BenefitStore(file.workspace->db()).log().front().member == people[5]);
  CHECK(file.balance(people[3]) == 0);
}

TEST_CASE("Being one gives what a tier gives while there is stock", "[campaigns][referrals][rewards]")
{
  ReferralFile file;
  Workspace& workspace = *file.workspace;
  const auto people = file.people(5);
  const CampaignId id = file.referral();
  const BenefitId beans = file.benefit("Beans", {}, 1);
  Campaign campaign = file.at(id);
  campaign.plan.rewards.back().benefit = beans;
  REQUIRE(saveCampaign(workspace, campaign));
  REQUIRE(file.add(id, people[2], people[0]));
  REQUIRE(file.add(id, people[3], people[1]));
  SECTION("and its points when there is none")
  {
    REQUIRE(grantBenefit(workspace, beans, std::array{people[4]}, GrantWay::ByHand));
    REQUIRE(workspace.merge(people[0], people[1], {}));
    CHECK(file.balance(people[0]) == 100);
    CHECK(BenefitStore(workspace.db()).given(beans) == 1);
  }
  SECTION("also what somebody gives back by it")
  {
    for (const MemberId newcomer : {people[0], people[1]})
      REQUIRE(file.add(id, newcomer, people[4]));
    CHECK(BenefitStore(workspace.db()).log().front().member == people[4]);
    REQUIRE(workspace.merge(people[0], people[1], {})); // and who brought both brought one
    CHECK(file.balance(people[4]) == 20);
    CHECK(file.balance(people[0]) == 100);
    CHECK(BenefitStore(workspace.db()).given(beans) == 1);
    CHECK(BenefitStore(workspace.db()).log().front().member == people[0]);
  }
}

TEST_CASE("Nobody brings themselves, also not by way of others", "[campaigns][referrals]")
{
  ReferralFile file;
  const auto people = file.people(3);
  const CampaignId id = file.referral();
  const Refusal self = refusalOf(file.add(id, people[0], people[0]));
  CHECK(why(self) == "referral other");
  CHECK(self.detail("name") == "P0");
  REQUIRE(file.add(id, people[1], people[0]));
  REQUIRE(file.add(id, people[2], people[1]));
  const auto before = file.content();
  const Refusal loop = refusalOf(file.add(id, people[0], people[2]));
  CHECK(why(loop) == "referral no-loop");
  CHECK(loop.detail("path") == "P0 → P1 → P2 → P0");
  CHECK(refusalOf(file.add(id, {99}, people[0])).code == RefusalCode::NoSuchMember);
  CHECK(file.content() == before);
  CHECK(why(refusalOf(file.add(file.campaign(people), people[1], people[0]))) == "participation open");
}

TEST_CASE("Referrals follow who is one person", "[campaigns][referrals]")
{
  ReferralFile file;
  const auto people = file.people(6);
  const CampaignId id = file.referral();
  REQUIRE(file.add(id, people[2], people[0]));
  REQUIRE(file.add(id, people[3], people[1]));
  REQUIRE(file.add(id, people[1], people[4]));
  REQUIRE(file.workspace->merge(people[0], people[1], {}));
  auto all = file.all(id);
  REQUIRE(all.people.size() == 2);
  CHECK(all.people[0].referrer.member == people[0]);
  CHECK(all.people[0].referrer.brought == setOf({people[2], people[3]}));
  CHECK(all.people[0].points == 100); // the second tier is reached by being one
  REQUIRE(file.add(id, people[5], people[4]));
  CHECK(file.all(id).people[0].points + file.all(id).people[1].points == 200);

  REQUIRE(file.workspace->part(people[1]));
  all = file.all(id);
  CHECK(all.people.size() == 3);
  SECTION("and give back what being one had reached, unless it is spent")
  {
    CHECK(file.balance(people[0]) == 20);
    CHECK(file.balance(people[1]) == 20);
    REQUIRE(file.workspace->undo());
    CHECK(file.balance(people[0]) == 100);
    REQUIRE(file.workspace->grantPoints({{people[0]}, -90, "spent"}));
    REQUIRE(file.workspace->part(people[1]));
    file.workspace->refreshPoints();
    CHECK(file.balance(people[0]) == 0);
  }
  SECTION("and who is one with their newcomer brought nobody")
  {
    REQUIRE(file.workspace->merge(people[0], people[2], {}));
    all = file.all(id);
    CHECK(all.referrals.size() == 3);
    CHECK(all.people.size() == 2);
  }
}
