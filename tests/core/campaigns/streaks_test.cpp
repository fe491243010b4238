// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/levels/points_for.h"
#include "core/workspace_attendance.h"
#include "core/workspace_participants.h"
#include "core/workspace_streaks.h"
#include "tests/core/campaigns/campaign_file.h"

#include <array>

using namespace weilu;

namespace {

struct StreakFile : CampaignFile {
  Date first = today.plus(-5);

  CampaignId challenge(int makeUps = 1)
  {
    Campaign campaign;
    campaign.title = "Read every day";
    campaign.type = CampaignType::CheckIn;
    campaign.starts = zone().moment(first, 8 * 3600);
    campaign.ends = zone().moment(first.plus(10));
    campaign.plan.makeUps = makeUps;
    campaign.plan.rewards = {{RewardFor::Attending, 10, {}, 0, {}}};
    const CampaignId id = addCampaign(*workspace, campaign).value();
    move(id, {CampaignState::Planned, CampaignState::Running});
    return id;
  }
  Result<ChangeId> in(CampaignId id, MemberId who, int offset, bool makeUp = false)
  {
    return checkIn(*workspace, id, std::array{who}, first.plus(offset), makeUp);
  }
  /// "012" and a mark behind days that were made up for.
  std::string days(CampaignId id, MemberId who)
  {
    std::string text;
    const auto all = streaksOf(*workspace, id, today).value();
    for (const StreakLine& line : all.people) {
      for (const CheckInDay& day : line.member == who ? line.days : std::vector<CheckInDay>())
        text += std::to_string(day.day.since(first)) + (day.madeUp ? "*" : "");
    }
    return text;
  }
  /// What the campaign gave \p who.
  std::int64_t given(CampaignId id, MemberId who)
  {
    return pointsFor(workspace->db(), "campaign:" + std::to_string(id.value), who);
  }
  /// The dates on which \p who did something, as "012".
  std::string active(MemberId who)
  {
    (void)workspace->history();
    std::string text;
    workspace->activity().forEach(Moment{0}, Moment{INT64_MAX / 2}, [&](const Event& event) {
      if (event.member == who && event.kind == workspace->activity().findKind("check-in"))
        text += std::to_string(zone().dateOf(event.at).since(first));
    });
    return text;
  }
};

std::string why(const Refusal& refusal) { return refusal.detail("what") + " " + refusal.detail("expected"); }

} // namespace

TEST_CASE("Checking in is once a day, with an event each", "[campaigns][streaks]")
{
  StreakFile file;
  const auto people = file.people(3);
  const CampaignId id = file.challenge();
  const auto before = file.content();
  REQUIRE(file.in(id, people[0], 0));
  CHECK(file.active(people[0]) == "0");
  CHECK(file.given(id, people[0]) == 10);
  file.comesBack(before);
  CHECK(file.active(people[0]) == "0");

  REQUIRE(file.in(id, people[0], 5));
  REQUIRE(file.in(id, people[0], 1));
  CHECK(file.days(id, people[0]) == "015");
  CHECK(file.active(people[0]) == "015");
  CHECK(file.given(id, people[0]) == 10); // once
  CHECK(why(refusalOf(file.in(id, people[0], 1))) == "check-in once");
  CHECK(refusalOf(file.in(id, people[0], 1)).detail("name") == "P0");
  CHECK(why(refusalOf(file.in(id, people[0], 6))) == "check-in dates"); // tomorrow
  CHECK(why(refusalOf(file.in(file.campaign(people), people[0], 1))) == "campaign-type check-in");

  SECTION("of several, who is in already is passed over")
  {
    REQUIRE(checkIn(*file.workspace, id, people, file.first.plus(1)));
    CHECK(file.days(id, people[1]) == "1");
    CHECK(file.active(people[2]) == "1");
    CHECK(file.active(people[0]) == "015");
    CHECK_FALSE(checkIn(*file.workspace, id, people, file.first.plus(1))->valid());
  }
  SECTION("and is taken back, the last day with everything")
  {
    REQUIRE(takeBackCheckIn(*file.workspace, id, people[0], file.first.plus(1)));
    CHECK_FALSE(missesAttendance(file.workspace->db())); // in the same change
    CHECK(file.active(people[0]) == "05");
    REQUIRE(file.in(id, people[0], 2, true));
    REQUIRE(takeBackCheckIn(*file.workspace, id, people[0], file.first));
    CHECK(file.given(id, people[0]) == 10);
    const auto one = file.content();
    REQUIRE(takeBackCheckIn(*file.workspace, id, people[0], file.first.plus(5)));
    CHECK(file.days(id, people[0]) == "");
    CHECK(file.active(people[0]) == "");
    CHECK(file.given(id, people[0]) == 0);
    file.comesBack(one);
    REQUIRE(file.workspace->undo());
    CHECK(file.days(id, people[0]) == "2*5");
    CHECK(file.active(people[0]) == "5");
    CHECK_FALSE(takeBackCheckIn(*file.workspace, id, people[1], file.first)->valid());
  }
  SECTION("and stays right when undone out of order")
  {
    const auto changes = file.workspace->changes().list();
    REQUIRE(file.workspace->undo(changes.at(2).id)); // day 5
    CHECK(file.active(people[0]) == "01");
  }
  SECTION("and does not count while they are noted as not having come")
  {
    REQUIRE(note(*file.workspace, id, std::array{people[0]}, {ParticipantStatus::SignedUp, {}, {}, {}}));
    CHECK(file.days(id, people[0]) == "");
    CHECK(file.active(people[0]) == "");
    CHECK_FALSE(takeBackCheckIn(*file.workspace, id, people[0], file.first)->valid());
    CHECK(why(refusalOf(file.in(id, people[0], 2, true))) == "check-in checked-in");
    REQUIRE(file.in(id, people[0], 1)); // and counts again when they come on a day
    CHECK(file.days(id, people[0]) == "015");
  }
}

TEST_CASE("Streaks are as of a date, most days and the longest row first", "[campaigns][streaks]")
{
  StreakFile file;
  const auto people = file.people(3);
  const CampaignId id = file.challenge();
  for (const int day : {0, 2, 4})
    REQUIRE(file.in(id, people[0], day));
  for (const int day : {1, 2, 3})
    REQUIRE(file.in(id, people[1], day));
  for (const int day : {0, 1, 2, 3})
    REQUIRE(file.in(id, people[2], day));
  const auto order = [&](int offset) {
    std::vector<MemberId> members;
    const auto all = streaksOf(*file.workspace, id, file.first.plus(offset)).value();
    for (const StreakLine& line : all.people)
      members.push_back(line.member);
    return members;
  };
  CHECK(order(5) == std::vector{people[2], people[1], people[0]});
  CHECK(order(0) == std::vector{people[0], people[2]}); // the others came later
  CHECK(streaksOf(*file.workspace, id, file.first.plus(3))->people.front().streak == Streak{4, 0, 4, 4});
  CHECK(streaksOf(*file.workspace, id, file.first.plus(1))->people.front().streak == Streak{2, 0, 2, 2});
}

TEST_CASE("A missed day can be made up for, as often as the plan says", "[campaigns][streaks]")
{
  StreakFile file;
  const auto people = file.people(2);
  const CampaignId id = file.challenge(1);
  REQUIRE(file.in(id, people[0], 0));
  REQUIRE(file.in(id, people[0], 2));
  REQUIRE(file.in(id, people[0], 4));
  REQUIRE(file.in(id, people[0], 1, true));
  CHECK(file.days(id, people[0]) == "01*24");
  CHECK(file.active(people[0]) == "024"); // nobody was there on a day that was made up for
  const auto line = streaksOf(*file.workspace, id, file.today)->people.at(0);
  CHECK(line.streak == Streak{4, 1, 1, 3});
  CHECK(line.makeUpsLeft == 0);
  CHECK(why(refusalOf(file.in(id, people[0], 3, true))) == "check-in make-ups");
  CHECK(why(refusalOf(file.in(id, people[0], 5, true))) == "check-in missed");
  CHECK(why(refusalOf(file.in(id, people[1], 1, true))) == "check-in checked-in");
  REQUIRE(takeBackCheckIn(*file.workspace, id, people[0], file.first.plus(1)));
  CHECK(file.in(id, people[0], 3, true));
  SECTION("and taken back without the one day on which they were there")
  {
    REQUIRE(file.in(id, people[1], 0));
    REQUIRE(file.in(id, people[1], 1, true));
    REQUIRE(takeBackCheckIn(*file.workspace, id, people[1], file.first.plus(1)));
    CHECK(file.days(id, people[1]) == "0");
    CHECK(file.given(id, people[1]) == 10);
  }
}

TEST_CASE("Days follow who is one person", "[campaigns][streaks]")
{
  StreakFile file;
  const auto people = file.people(2);
  const CampaignId id = file.challenge();
  for (const int day : {0, 2})
    REQUIRE(file.in(id, people[0], day));
  for (const int day : {1, 2})
    REQUIRE(file.in(id, people[1], day));
  REQUIRE(file.in(id, people[0], 1, true));
  REQUIRE(file.workspace->merge(people[0], people[1], {}));
  CHECK(file.days(id, people[0]) == "012"); // there on a day that the other made up for
  CHECK(file.active(people[0]) == "012");
  CHECK(why(refusalOf(file.in(id, people[0], 2))) == "check-in once");
  SECTION("and part with them")
  {
    REQUIRE(file.workspace->part(people[1]));
    CHECK(file.days(id, people[0]) == "01*2");
    CHECK(file.days(id, people[1]) == "12");
    CHECK(file.active(people[1]) == "12");
  }
  SECTION("and are taken back of all they are")
  {
    REQUIRE(takeBackCheckIn(*file.workspace, id, people[0], file.first.plus(2)));
    CHECK(file.active(people[0]) == "01");
    REQUIRE(file.workspace->undo());
    CHECK(file.active(people[0]) == "012");
  }
}
