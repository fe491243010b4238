// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace_participants.h"
#include "core/workspace_votes.h"
#include "tests/core/campaigns/campaign_file.h"

#include <array>

using namespace weilu;

namespace {

struct VoteFile : CampaignFile {
  CampaignId vote(VoteMethod method = VoteMethod::Single)
  {
    Campaign campaign;
    campaign.title = "What next";
    campaign.type = CampaignType::Vote;
    campaign.starts = zone().moment(today.plus(-1), 9 * 3600);
    campaign.plan.vote = method;
    campaign.plan.options = {{"a", "Tea"}, {"b", "Coffee"}, {"c", "Water"}};
    campaign.plan.rewards = {{RewardFor::Attending, 2, {}, 0, {}}};
    const CampaignId id = addCampaign(*workspace, campaign).value();
    move(id, {CampaignState::Planned, CampaignState::Running});
    return id;
  }
  Result<ChangeId> cast(CampaignId id, MemberId who, std::vector<std::string> choice)
  {
    return castBallots(*workspace, id, std::array{Ballot{who, std::move(choice), {}}});
  }
  std::map<std::int64_t, std::vector<std::string>> choices(CampaignId id)
  {
    std::map<std::int64_t, std::vector<std::string>> choices;
    const CampaignVote vote = voteOf(*workspace, id, today).value();
    for (const Ballot& ballot : vote.ballots)
      choices[ballot.member.value] = ballot.choice;
    return choices;
  }
  /// How often anybody voted, by the events.
  std::uint64_t votes()
  {
    (void)workspace->history();
    std::uint64_t count = 0;
    const auto kind = workspace->activity().findKind("vote");
    workspace->activity().forEach(Moment{0}, Moment{INT64_MAX / 2}, [&](const Event& event) {
      count += kind && event.kind == *kind ? event.count : 0;
    });
    return count;
  }
  std::int64_t pointsOf(MemberId who)
  {
    workspace->refreshPoints();
    return balance(who);
  }
};

std::string why(const Refusal& refusal) { return refusal.detail("what") + " " + refusal.detail("expected"); }
using Choices = std::map<std::int64_t, std::vector<std::string>>;

} // namespace

TEST_CASE("A ballot is one a person", "[campaigns][votes]")
{
  VoteFile file;
  const auto people = file.people(3);
  const CampaignId id = file.vote();
  const std::int64_t before = file.pointsOf(people[0]);

  const auto empty = file.content();
  REQUIRE(file.cast(id, people[0], {"a"}));
  CHECK(file.votes() == 1);
  const std::int64_t after = file.pointsOf(people[0]);
  CHECK(after >= before + 2);
  file.comesBack(empty);

  SECTION("and is replaced, without another event or more points")
  {
    const auto once = file.content();
    REQUIRE(file.cast(id, people[0], {"b"}));
    CHECK(file.choices(id) == Choices{{people[0].value, {"b"}}});
    CHECK(file.votes() == 1);
    CHECK(file.pointsOf(people[0]) == after);
    file.comesBack(once);
    REQUIRE(file.workspace->undo());
    CHECK(file.choices(id) == Choices{{people[0].value, {"a"}}});
  }
  SECTION("and the same again is no change")
  {
    const ChangeId same = file.cast(id, people[0], {"a"}).value();
    CHECK_FALSE(same.valid());
  }
  SECTION("and of several at once the last counts")
  {
    const std::array twice{Ballot{people[1], {"b"}, {}}, Ballot{people[1], {"c"}, {}}};
    REQUIRE(castBallots(*file.workspace, id, twice));
    CHECK(file.choices(id).at(people[1].value) == std::vector<std::string>{"c"});
  }
  SECTION("and taken back with everything")
  {
    const auto cast = file.content();
    REQUIRE(removeBallot(*file.workspace, id, people[0]));
    CHECK(file.choices(id).empty());
    CHECK(file.votes() == 0);
    CHECK(file.pointsOf(people[0]) == before);
    file.comesBack(cast);
    REQUIRE(file.workspace->undo());
    CHECK(file.votes() == 1);
    CHECK_FALSE(removeBallot(*file.workspace, id, people[1])->valid());
  }
  SECTION("and undone out of order")
  {
    REQUIRE(file.cast(id, people[1], {"b"}));
    const auto changes = file.workspace->changes().list();
    REQUIRE(file.workspace->undo(changes.at(1).id));
    CHECK(file.choices(id) == Choices{{people[1].value, {"b"}}});
    CHECK(file.votes() == 1);
  }
}

TEST_CASE("A ballot that cannot be counted changes nothing", "[campaigns][votes]")
{
  VoteFile file;
  const auto people = file.people(2);
  const CampaignId id = file.vote();
  const auto before = file.content();
  const std::array both{Ballot{people[0], {"a"}, {}}, Ballot{people[1], {"x"}, {}}};
  const Refusal unknown = refusalOf(castBallots(*file.workspace, id, both));
  CHECK(why(unknown) == "ballot option");
  CHECK(unknown.detail("name") == "P1");
  CHECK(why(refusalOf(file.cast(id, people[0], {"a", "b"}))) == "ballot one");
  CHECK(refusalOf(file.cast(id, {99}, {"a"})).code == RefusalCode::NoSuchMember);
  CHECK(file.content() == before);
  SECTION("also where there is no vote, or it is not open")
  {
    CHECK(why(refusalOf(file.cast(file.campaign(people), people[0], {"a"}))) == "campaign-type vote");
    file.move(id, {CampaignState::Cancelled});
    CHECK(why(refusalOf(file.cast(id, people[0], {"a"}))) == "participation open");
  }
}

TEST_CASE("Of the ballots of people who are one the later counts", "[campaigns][votes]")
{
  VoteFile file;
  const auto people = file.people(2);
  const CampaignId id = file.vote();
  const std::array both{Ballot{people[0], {"a"}, {}}, Ballot{people[1], {"b"}, {}}};
  REQUIRE(castBallots(*file.workspace, id, both));
  file.workspace->db().sql().exec("UPDATE campaign_ballot SET at = at + 60 WHERE member = " +
                                  std::to_string(people[1].value));
  REQUIRE(file.workspace->merge(people[0], people[1], {}));
  CHECK(file.choices(id) == Choices{{people[0].value, {"b"}}});
}

TEST_CASE("A ballot follows who is one person", "[campaigns][votes]")
{
  VoteFile file;
  const auto people = file.people(2);
  const CampaignId id = file.vote();
  const std::array both{Ballot{people[0], {"a"}, {}}, Ballot{people[1], {"b"}, {}}};
  REQUIRE(castBallots(*file.workspace, id, both));
  REQUIRE(file.workspace->merge(people[0], people[1], {}));
  // Cast in the same second: the one of the person who is there.
  CHECK(file.choices(id) == Choices{{people[0].value, {"a"}}});
  CHECK(file.votes() == 1);

  SECTION("and parts again with them")
  {
    REQUIRE(file.cast(id, people[0], {"c"}));
    REQUIRE(file.workspace->part(people[1]));
    CHECK(file.choices(id) == Choices{{people[0].value, {"c"}}, {people[1].value, {"b"}}});
    CHECK(file.votes() == 2);
  }
  SECTION("and is taken back of all they are")
  {
    const auto merged = file.content();
    REQUIRE(removeBallot(*file.workspace, id, people[0]));
    CHECK(file.choices(id).empty());
    file.comesBack(merged);
    REQUIRE(file.workspace->undo());
    CHECK(file.choices(id).size() == 1);
  }
}
