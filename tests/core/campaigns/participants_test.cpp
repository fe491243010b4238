// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace_invitations.h"
#include "tests/core/campaigns/campaign_file.h"

#include <array>

using namespace weilu;
using enum ParticipantStatus;

namespace {

struct JoinedFile : CampaignFile {
  Result<ChangeId> noted(CampaignId id, MemberId who, ParticipantStatus status)
  {
    return note(*workspace, id, std::array{who}, {status, {}, {}, {}});
  }
  std::optional<ParticipantStatus> statusOf(CampaignId id, MemberId who)
  {
    const auto roster = participantsOf(*workspace, id).value();
    for (const Participant& one : roster.participants) {
      if (one.member == who)
        return one.status;
    }
    return {};
  }
  /// How often anybody is in events of the kind \p code.
  std::uint64_t events(const std::string& code)
  {
    (void)workspace->history();
    std::uint64_t count = 0;
    const KindId kind = workspace->activity().findKind(code).value();
    workspace->activity().forEach(Moment{0}, Moment{INT64_MAX / 2},
                                  [&](const Event& event) { count += event.kind == kind ? event.count : 0; });
    return count;
  }
  People attended()
  {
    (void)workspace->history();
    return workspace->activity().peopleWithKind(Moment{0}, Moment{INT64_MAX / 2},
                                                {workspace->activity().findKind("attend").value()});
  }
  /// With what rules earn: 50 for attending.
  std::int64_t pointsOf(MemberId who)
  {
    workspace->refreshPoints();
    return balance(who);
  }
  void reward(CampaignId id, std::int64_t points)
  {
    Campaign campaign = at(id);
    campaign.plan.rewards = {{RewardFor::Attending, points, {}, 0, {}}};
    REQUIRE(saveCampaign(*workspace, campaign));
  }
};

std::string why(const Refusal& refusal) { return refusal.detail("what") + " " + refusal.detail("expected"); }

} // namespace

TEST_CASE("Places are given in the order of signing up", "[campaigns]")
{
  JoinedFile file;
  Workspace& workspace = *file.workspace;
  const auto people = file.people(4);
  const CampaignId id = file.campaign(people, 2);
  CHECK(why(refusalOf(file.noted(id, people[0], SignedUp))) == "participation open");
  file.move(id, {CampaignState::Planned});
  auto before = file.content();
  REQUIRE(file.noted(id, people[0], SignedUp));
  file.comesBack(before);
  REQUIRE(file.noted(id, people[1], SignedUp));
  REQUIRE(file.noted(id, people[2], SignedUp));
  CHECK(file.statusOf(id, people[2]) == Waiting);
  CHECK(why(refusalOf(file.noted(id, people[1], SignedUp))) == "participant once");
  CHECK(why(refusalOf(file.noted(id, people[2], Confirmed))) == "participant place");
  CHECK(why(refusalOf(file.noted(id, people[3], CheckedIn))) == "participant place");
  CHECK(refusalOf(file.noted(id, {99}, SignedUp)).code == RefusalCode::NoSuchMember);

  SECTION("and the list moves up by itself, also by undoing")
  {
    before = file.content();
    REQUIRE(file.noted(id, people[0], Declined));
    CHECK(file.statusOf(id, people[2]) == SignedUp);
    file.comesBack(before);
    REQUIRE(workspace.undo());
    CHECK(file.statusOf(id, people[0]) == SignedUp);
    CHECK(file.statusOf(id, people[2]) == Waiting);
    // The first one's signing up, taken back out of order.
    const auto changes = workspace.changes().list();
    REQUIRE(workspace.undo(changes.at(3).id));
    CHECK_FALSE(file.statusOf(id, people[0]));
    CHECK(file.statusOf(id, people[2]) == SignedUp);
  }
  SECTION("and capacity follows, but not under the places that are taken")
  {
    Campaign campaign = file.at(id);
    campaign.plan.capacity = 1;
    CHECK(why(refusalOf(saveCampaign(workspace, campaign))) == "campaign-capacity sign-ups");
    CHECK(refusalOf(saveCampaign(workspace, campaign)).detail("taken") == "2");
    CHECK(file.statusOf(id, people[1]) == SignedUp);
    campaign.plan.capacity = 3;
    REQUIRE(saveCampaign(workspace, campaign));
    CHECK(file.statusOf(id, people[2]) == SignedUp);
  }
  SECTION("and an undo that would give one twice is refused")
  {
    for (const MemberId who : {people[0], people[1]})
      REQUIRE(file.noted(id, who, Confirmed));
    const ChangeId declined = file.noted(id, people[0], Declined).value();
    REQUIRE(file.noted(id, people[2], Confirmed));
    before = file.content();
    CHECK(refusalOf(workspace.undo(declined)).code == RefusalCode::UndoConflict);
    CHECK(file.content() == before);
  }
}

TEST_CASE("Two windows never give the last place twice", "[campaigns]")
{
  JoinedFile file;
  const auto people = file.people(3);
  const CampaignId id = file.campaign(people, 1);
  file.move(id, {CampaignState::Planned, CampaignState::Running});
  const auto other = Workspace::open(file.path()).value();
  REQUIRE(participantsOf(*other, id)->participants.empty());
  REQUIRE(file.noted(id, people[0], CheckedIn));
  CHECK(why(refusalOf(note(*other, id, std::array{people[1]}, {CheckedIn, {}, {}, {}}))) ==
        "participant place");
  REQUIRE(note(*other, id, std::array{people[1]}, {SignedUp, {}, {}, {}}));
  CHECK(file.statusOf(id, people[1]) == Waiting);
  CHECK(why(refusalOf(file.noted(id, people[1], SignedUp))) == "participant once");
  REQUIRE(note(*other, id, std::array{people[0]}, {Declined, {}, {}, {}}));
  CHECK(file.statusOf(id, people[1]) == SignedUp);
  CHECK(file.attended().isEmpty());
}

TEST_CASE("Several who come at once get no more places than there are", "[campaigns]")
{
  JoinedFile file;
  const auto people = file.people(3);
  const CampaignId id = file.campaign(people, 2);
  file.move(id, {CampaignState::Planned, CampaignState::Running});
  const auto before = file.content();
  const Answer came{CheckedIn, {}, {}, {}};
  CHECK(why(refusalOf(note(*file.workspace, id, people, came))) == "participant place");
  CHECK(file.content() == before);
  REQUIRE(note(*file.workspace, id, std::span(people).first(2), came));
}

TEST_CASE("Coming is an activity and gives points, once", "[campaigns]")
{
  JoinedFile file;
  Workspace& workspace = *file.workspace;
  const auto people = file.people(4);
  const CampaignId id = file.campaign(people);
  file.reward(id, 10);
  file.move(id, {CampaignState::Planned, CampaignState::Running});
  REQUIRE(file.noted(id, people[0], SignedUp));
  const auto before = file.content();
  REQUIRE(note(workspace, id, people, {CheckedIn, "desk", {}, {}}));
  file.comesBack(before);
  CHECK(file.attended() == setOf(people));
  CHECK(file.events("attend") == 4);
  CHECK(file.pointsOf(people[1]) == 60);
  const auto roster = participantsOf(workspace, id).value();
  CHECK_FALSE(roster.participants[0].walkIn);
  CHECK(roster.participants[1].walkIn);
  CHECK(roster.participants[1].channel == "desk");

  SECTION("however often it is noted")
  {
    CHECK_FALSE(note(workspace, id, people, {CheckedIn, {}, {}, {}})->valid());
    CHECK(why(refusalOf(file.noted(id, people[0], CheckedIn))) == "participant once");
    CHECK(file.events("attend") == 4);
    CHECK(file.pointsOf(people[0]) == 60);
  }
  SECTION("and both go when it is undone, and come back")
  {
    REQUIRE(workspace.undo());
    CHECK(file.attended().isEmpty());
    CHECK(file.pointsOf(people[1]) == 0);
    REQUIRE(workspace.redo());
    CHECK(file.attended() == setOf(people));
    CHECK(workspace.check().empty());
  }
  SECTION("or taken back, unless the points were spent")
  {
    const auto came = file.content();
    REQUIRE(file.noted(id, people[1], SignedUp));
    file.comesBack(came);
    CHECK(file.attended() == setOf({people[0], people[2], people[3]}));
    CHECK(file.pointsOf(people[1]) == 0);
    REQUIRE(file.noted(id, people[1], CheckedIn));
    CHECK(file.pointsOf(people[1]) == 60);
    const BenefitId beans = file.benefit("Beans", 55);
    REQUIRE(redeemBenefit(workspace, people[1], beans));
    CHECK(refusalOf(file.noted(id, people[1], SignedUp)).code == RefusalCode::NotEnoughPoints);
  }
  SECTION("and of people who are one, once")
  {
    REQUIRE(workspace.merge(people[0], people[1], {}));
    CHECK(file.attended() == setOf({people[0], people[2], people[3]}));
    CHECK(file.events("attend") == 3);
    CHECK(participantsOf(workspace, id)->participants.size() == 3);
    REQUIRE(file.noted(id, people[0], SignedUp)); // of the two as one
    CHECK(file.statusOf(id, people[0]) == SignedUp);
    CHECK(file.events("attend") == 2);
    REQUIRE(workspace.part(people[1]));
    CHECK(file.statusOf(id, people[0]) == SignedUp);
    CHECK(file.statusOf(id, people[1]) == CheckedIn);
    CHECK(file.attended() == setOf({people[1], people[2], people[3]}));
    CHECK(workspace.check().empty());
  }
  SECTION("and who had a place and did not come is noted at the end")
  {
    REQUIRE(file.noted(id, people[0], SignedUp));
    REQUIRE(noteNoShows(workspace, id));
    CHECK(file.statusOf(id, people[0]) == NoShow);
    CHECK(file.statusOf(id, people[1]) == CheckedIn);
    CHECK_FALSE(noteNoShows(workspace, id)->valid());
  }
}

TEST_CASE("Invitations go to those who may be asked", "[campaigns]")
{
  JoinedFile file;
  Workspace& workspace = *file.workspace;
  const auto people = file.people(60);
  const MemberId quiet = people[0];
  {
    Edit edit(workspace.db(), {"member-changed", {}});
    Member member = workspace.members().find(quiet).value();
    member.doNotContact = true;
    workspace.members().update(member, Moment{1});
    edit.commit();
  }
  const CampaignId id = file.campaign(people);
  CHECK(invitationListOf(workspace, id, "wechat")->people.cardinality() == 59);
  CHECK(why(refusalOf(invite(workspace, id, "wechat", setOf(people)))) == "campaign-state inviting");
  file.move(id, {CampaignState::Planned, CampaignState::Inviting});
  const CampaignSplit split = splitOf(workspace, id).value();
  const auto list = invitationListOf(workspace, id, "wechat").value();
  CHECK(list.leftOut.at(NotInvited::HeldOut) == split.heldOut);
  CHECK(list.people == split.treated - setOf({quiet}));
  const auto before = file.content();
  REQUIRE(invite(workspace, id, "wechat", setOf(people)));
  file.comesBack(before);
  CHECK(participantsOf(workspace, id)->invited == list.people);
  CHECK(participantsOf(workspace, id)->counts.at(Invited) ==
        static_cast<std::int64_t>(list.people.cardinality()));
  CHECK(why(refusalOf(invite(workspace, id, "email", setOf(people)))) == "campaign-audience people");
  CHECK(why(refusalOf(moveCampaign(workspace, id, CampaignState::Planned))) == "campaign-invited nobody");

  SECTION("twice in a week at most, over all campaigns")
  {
    const std::vector<MemberId> few(people.begin() + 1, people.begin() + 11);
    for (const bool asked : {true, false}) {
      const CampaignId next = file.campaign(few);
      file.move(next, {CampaignState::Planned, CampaignState::Inviting});
      const auto now = invitationListOf(workspace, next, "wechat").value();
      CHECK(now.people == (asked ? setOf(few) : setOf(few) & split.heldOut));
      if (asked)
        REQUIRE(invite(workspace, next, "wechat", setOf(few)));
    }
  }
}

TEST_CASE("How often anybody is contacted is a setting", "[campaigns]")
{
  JoinedFile file;
  Workspace& workspace = *file.workspace;
  const auto people = file.people(3);
  CHECK(contactCapOf(workspace) == ContactCap{2, 7});
  const auto inviting = [&] {
    const CampaignId id = file.campaign(people);
    file.move(id, {CampaignState::Planned, CampaignState::Inviting});
    return id;
  };
  REQUIRE(invite(workspace, inviting(), "wechat", setOf(people)));
  const CampaignId next = inviting();
  const auto leftOut = [&] { return invitationListOf(workspace, next, "wechat")->leftOut; };
  CHECK(leftOut().empty());
  REQUIRE(setContactCap(workspace, {1, 30}));
  const std::map<NotInvited, People> capped{{NotInvited::ContactCap, setOf(people)}};
  CHECK(leftOut() == capped);
  CHECK(contactCapOf(*Workspace::open(file.path()).value()) == ContactCap{1, 30});
  CHECK_FALSE(setContactCap(workspace, {1, 30})->valid());
  for (const ContactCap& bad : {ContactCap{0, 7}, {101, 7}, {2, 0}, {2, 366}})
    CHECK(refusalOf(setContactCap(workspace, bad)).detail("what") == "contact-cap");
  REQUIRE(workspace.undo());
  CHECK(contactCapOf(workspace) == ContactCap{2, 7});
  CHECK(leftOut().empty());
  REQUIRE(workspace.redo());
  CHECK(leftOut() == capped);
}

TEST_CASE("Who said no to a channel is not invited over it; who said nothing is", "[campaigns]")
{
  JoinedFile file;
  Workspace& workspace = *file.workspace;
  const auto people = file.people(3);
  {
    Edit edit(workspace.db(), {"consent", {}});
    for (const auto& [who, state] : {std::pair(people[0], ConsentState::No), {people[1], ConsentState::Yes}})
      workspace.db().sql().exec("INSERT INTO consent (member, channel, state, at, source) VALUES (" +
                                std::to_string(who.value) + ", 'wechat', " +
                                std::to_string(static_cast<int>(state)) + ", 0, 0)");
    edit.commit();
  }
  const auto list = invitationListOf(workspace, file.campaign(people), "wechat").value();
  CHECK(list.people == setOf({people[1], people[2]}));
  CHECK(list.leftOut == std::map<NotInvited, People>{{NotInvited::NoConsent, setOf({people[0]})}});
}

TEST_CASE("Who is at the door", "[campaigns]")
{
  JoinedFile file;
  Workspace& workspace = *file.workspace;
  const MemberId anna = file.person("Anna"), other = file.person("Annabel"), ben = file.person("Ben");
  {
    Edit edit(workspace.db(), {"identity-added", {}});
    REQUIRE(workspace.members().addIdentity(ben, {"phone", "+8613800001234", {}}, {}));
    edit.commit();
  }
  const CampaignId id = file.campaign({anna, ben});
  file.move(id, {CampaignState::Planned});
  for (const MemberId who : {other, ben})
    REQUIRE(file.noted(id, who, SignedUp));
  const auto there = [&](std::string_view text) {
    std::vector<MemberId> ids;
    const auto people = whoIsThere(workspace, id, text).value();
    for (const AtTheDoor& one : people)
      ids.push_back(one.member.id);
    return ids;
  };
  CHECK(there("ann") == std::vector{other, anna});
  CHECK(there("1234") == std::vector{ben});
  CHECK(there("234").empty());
  CHECK(there(std::to_string(anna.value)) == std::vector{anna});
  CHECK(there("nobody").empty());
  CHECK(whoIsThere(workspace, id, "ben")->front().status == SignedUp);
}
