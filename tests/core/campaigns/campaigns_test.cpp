// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/campaigns/campaign_template.h"
#include "tests/core/campaigns/campaign_file.h"

using namespace weilu;
using enum CampaignState;

namespace {

std::string why(const Refusal& refusal) { return refusal.detail("what") + " " + refusal.detail("expected"); }

} // namespace

TEST_CASE("A campaign is kept in changes that can be undone", "[campaigns]")
{
  CampaignFile file;
  Workspace& workspace = *file.workspace;
  const auto people = file.people(60);
  auto before = file.content();
  const CampaignId id = file.campaign(people, 30);
  file.comesBack(before);
  Campaign campaign = file.at(id);

  SECTION("and reads back as it was written")
  {
    CHECK(campaign.state == Idea);
    CHECK(campaign.audience.picked.cardinality() == 60);
    CHECK(campaignNamed(workspace, "tasting ")->id == id);
    CHECK(campaignNamed(workspace, std::to_string(id.value))->id == id);
    CHECK(why(refusalOf(campaignNamed(workspace, "other"))) == "campaign campaign");
  }
  SECTION("changed, and not at all when it is the same")
  {
    campaign.plan.theme = "Dark roast";
    campaign.audience.rule = Rule::when({"role", 0, Operator::Equals, std::string("member")});
    campaign.state = Done;
    before = file.content();
    REQUIRE(saveCampaign(workspace, campaign));
    file.comesBack(before);
    CHECK(file.at(id).state == Idea);
    CHECK(file.at(id).audience == campaign.audience);
    CHECK_FALSE(saveCampaign(workspace, campaign)->valid());
    campaign.ends = Moment{0};
    CHECK(why(refusalOf(saveCampaign(workspace, campaign))) == "campaign-ends after-start");
    campaign.id = {99};
    CHECK(why(refusalOf(saveCampaign(workspace, campaign))) == "campaign campaign");
  }
  SECTION("with its helpers and a link that can be opened")
  {
    campaign.plan.helpers = {"Ben", "Chen"};
    campaign.plan.link = "https://example.org/tea";
    before = file.content();
    REQUIRE(saveCampaign(workspace, campaign));
    file.comesBack(before);
    CHECK(file.at(id).plan.helpers == campaign.plan.helpers);
    CHECK(file.at(id).plan.link == campaign.plan.link);
    campaign.plan.link = "meeting 123";
    CHECK(why(refusalOf(saveCampaign(workspace, campaign))) == "campaign-link web-address");
    CHECK(why(refusalOf(addCampaign(workspace, campaign))) == "campaign-link web-address");
    CHECK(file.at(id).plan.link == "https://example.org/tea");
  }
  SECTION("and keeps what was written for a link before links were looked at")
  {
    Campaign old = campaign;
    old.plan.link = "meeting 123";
    {
      Edit edit(workspace.db(), {"campaign-changed", {}});
      CampaignStore(workspace.db()).update(old, Moment::now());
      edit.commit();
    }
    old = file.at(id);
    old.plan.theme = "Dark roast";
    REQUIRE(saveCampaign(workspace, old));
    CHECK(file.at(id).plan.theme == "Dark roast");
    CHECK(file.at(id).plan.link == "meeting 123");
    CHECK(duplicateCampaign(workspace, id, "Again"));
  }
  SECTION("copied, archived and deleted")
  {
    before = file.content();
    const CampaignId copy = duplicateCampaign(workspace, id, "Tasting II").value();
    file.comesBack(before);
    CHECK(file.at(copy).audience == campaign.audience);
    before = file.content();
    REQUIRE(archiveCampaign(workspace, copy, true));
    file.comesBack(before);
    before = file.content();
    REQUIRE(removeCampaign(workspace, copy));
    file.comesBack(before);
    file.move(id, {Planned});
    CHECK(why(refusalOf(removeCampaign(workspace, id))) == "campaign-removed idea");
    CHECK(why(refusalOf(archiveCampaign(workspace, id, true))) == "campaign-archived closed");
  }
  SECTION("ticked off task by task")
  {
    campaign.plan.checklist = {{"Book the room", "Anna", 2, {}}, {"Send photos", "", -1, {}}};
    REQUIRE(saveCampaign(workspace, campaign));
    CHECK(dueCampaignTasks(workspace, file.today.plus(10)).empty()); // only an idea
    file.move(id, {Planned});
    const auto due = dueCampaignTasks(workspace, file.today.plus(1));
    REQUIRE(due.size() == 1);
    CHECK(due.front().due == file.today.plus(1));
    CHECK(dueCampaignTasks(workspace, file.today).empty());
    before = file.content();
    REQUIRE(tickCampaignTask(workspace, id, due.front().index, true));
    file.comesBack(before);
    CHECK(file.at(id).plan.checklist.front().doneOn == file.today);
    CHECK(dueCampaignTasks(workspace, file.today.plus(10)).size() == 1);
    CHECK(why(refusalOf(tickCampaignTask(workspace, id, 7, true))) == "campaign-task task");
  }
  SECTION("and comes up before it begins")
  {
    CHECK(upcomingCampaigns(workspace, file.today, 14).empty());
    file.move(id, {Planned});
    CHECK(upcomingCampaigns(workspace, file.today, 3).empty());
    CHECK(upcomingCampaigns(workspace, file.today, 4).size() == 1);
    CHECK(upcomingCampaigns(workspace, file.today.plus(4), 4).empty());
  }
}

TEST_CASE("Inviting begins with a draw", "[campaigns]")
{
  CampaignFile file;
  Workspace& workspace = *file.workspace;
  const auto people = file.people(60);
  const CampaignId id = file.campaign(people);
  file.move(id, {Planned});
  const auto before = file.content();
  REQUIRE(moveCampaign(workspace, id, Inviting));
  file.comesBack(before);
  const CampaignSplit split = splitOf(workspace, id).value();
  CHECK(split.heldOut.cardinality() == 6);
  CHECK(split.treated.cardinality() == 54);
  CHECK(split.seed.size() == 32);

  SECTION("that stands from then on")
  {
    Campaign campaign = file.at(id);
    campaign.audience.leftOut.add(1);
    CHECK(why(refusalOf(saveCampaign(workspace, campaign))) == "campaign-audience drawn");
    campaign = file.at(id);
    campaign.plan.holdOut = 0.2;
    CHECK(why(refusalOf(saveCampaign(workspace, campaign))) == "campaign-audience drawn");
    file.people(5);
    CHECK(audienceOf(workspace, file.at(id), file.today).cardinality() == 60);
  }
  SECTION("that going back to planning undoes")
  {
    REQUIRE(moveCampaign(workspace, id, Planned));
    CHECK_FALSE(splitOf(workspace, id));
  }
  SECTION("and not without an audience, or against the order of states")
  {
    const CampaignId nobody = file.campaign({});
    file.move(nobody, {Planned});
    CHECK(why(refusalOf(moveCampaign(workspace, nobody, Inviting))) == "campaign-audience people");
    CHECK(why(refusalOf(moveCampaign(workspace, nobody, Done))) == "campaign-move done");
  }
}

TEST_CASE("Whom a campaign is for", "[campaigns]")
{
  CampaignFile file;
  Workspace& workspace = *file.workspace;
  const auto people = file.people(4);
  const MemberId gone = file.person("Gone", file.today.plus(-3));
  Campaign campaign;
  campaign.title = "All";
  CHECK(audienceOf(workspace, campaign, file.today).isEmpty());
  campaign.audience.picked = setOf({people[0], gone});
  CHECK(audienceOf(workspace, campaign, file.today).cardinality() == 1);
  campaign.audience.rule = Rule();
  campaign.audience.leftOut = setOf({people[0]});
  CHECK(audienceOf(workspace, campaign, file.today).cardinality() == 3);

  SECTION("is compared with what else is open")
  {
    const CampaignId other = file.campaign({people[0], people[1]});
    CHECK(campaignPeople(workspace, campaign, file.today).overlaps.empty()); // an idea
    file.move(other, {Planned});
    const auto found = campaignPeople(workspace, campaign, file.today);
    CHECK(found.people.cardinality() == 3);
    REQUIRE(found.overlaps.size() == 1);
    CHECK(found.overlaps.front().people == setOf({people[1]}));
    CHECK(found.overlaps.front().campaign == other);
  }
  SECTION("follows a segment that is called otherwise, and holds it")
  {
    Segment segment;
    segment.name = "Old hands";
    segment.rule = Rule::when({"tenure_days", 0, Operator::AtLeast, 100.0});
    REQUIRE(workspace.saveSegment(segment));
    campaign.audience = {segmentRule("Old hands"), {}, {}};
    const CampaignId id = addCampaign(workspace, campaign).value();
    CHECK(audienceOf(workspace, file.at(id), file.today).cardinality() == 4);
    segment = workspace.segments().named("Old hands").value();
    CHECK(refusalOf(workspace.removeSegment(segment.id)).code == RefusalCode::InUse);
    file.move(id, {Planned, CampaignState::Cancelled});
    const ChangeId removed = workspace.removeSegment(segment.id).value();
    Campaign over = file.at(id);
    over.plan.conclusion = "Too few hands";
    CHECK(saveCampaign(workspace, over));
    REQUIRE(workspace.undo());
    REQUIRE(workspace.undo(removed));
    segment.name = "Veterans";
    REQUIRE(workspace.saveSegment(segment));
    CHECK(file.at(id).audience.rule == segmentRule("Veterans"));
    campaign.audience.rule = segmentRule("Nobody knows");
    CHECK(refusalOf(addCampaign(workspace, campaign)).code == RefusalCode::UnknownInRule);
  }
}

TEST_CASE("A scheme stays while a campaign asks for its layers", "[campaigns]")
{
  CampaignFile file;
  Campaign campaign;
  campaign.title = "Payers";
  campaign.audience.rule = layerRule("paying", "paying");
  const CampaignId id = addCampaign(*file.workspace, campaign).value();
  const Refusal refused = refusalOf(file.workspace->removeScheme("paying"));
  CHECK(refused.code == RefusalCode::InUse);
  CHECK(refused.detail("by") == "Payers");
  Scheme scheme = file.workspace->layers().scheme("paying").value();
  std::erase_if(scheme.layers, [](const Layer& layer) { return layer.code == "paying"; });
  CHECK(refusalOf(file.workspace->saveScheme(scheme)).code == RefusalCode::InUse);
  REQUIRE(removeCampaign(*file.workspace, id));
  CHECK(file.workspace->removeScheme("paying"));
}

TEST_CASE("A reward has to be there", "[campaigns]")
{
  CampaignFile file;
  const BenefitId beans = file.benefit("Beans", {}, 2);
  Campaign campaign;
  campaign.title = "Draw";
  campaign.plan.rewards = {{RewardFor::Winning, 0, beans, 3, "Beans"}};
  const Refusal refused = refusalOf(addCampaign(*file.workspace, campaign));
  CHECK(refused.code == RefusalCode::OutOfStock);
  CHECK(refused.detail("found") == "2");
  campaign.plan.rewards.front().people = 2;
  CHECK(addCampaign(*file.workspace, campaign));
  campaign.plan.rewards.front().benefit = {99};
  CHECK(refusalOf(addCampaign(*file.workspace, campaign)).code == RefusalCode::NoSuchBenefit);
}
