// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/campaigns/lottery_proof.h"
#include "core/workspace_attendance_file.h"
#include "core/workspace_draws.h"
#include "core/workspace_referrals.h"
#include "core/workspace_streaks.h"
#include "core/workspace_votes.h"
#include "tests/core/campaigns/campaign_file.h"

#include <array>

using namespace weilu;

namespace {

using enum ParticipantStatus;

/// A campaign that runs, with two of three places taken, and a mug that is out of stock.
struct AskedFile : CampaignFile {
  std::vector<MemberId> who = people(4);
  BenefitId mug = benefit("Mug", {}, 1);
  CampaignId id = campaign(who, 3);

  AskedFile()
  {
    move(id, {CampaignState::Planned, CampaignState::Running});
    for (const MemberId one : {who[0], who[1]})
      REQUIRE(note(*workspace, id, std::array{one}, {SignedUp, {}, {}, {}}));
    REQUIRE(grantBenefit(*workspace, mug, std::array{who[0]}, GrantWay::ByHand));
  }
  CampaignId ofType(CampaignType type)
  {
    Campaign other = at(id);
    other.id = {};
    other.type = type;
    other.starts = zone().moment(today.plus(-3));
    other.plan.options = {{"a", "Tea"}, {"b", "Coffee"}};
    const CampaignId added = addCampaign(*workspace, other).value();
    move(added, {CampaignState::Planned, CampaignState::Running});
    return added;
  }
  /// Everything the file holds, table by table, with its list of changes.
  [[nodiscard]] std::string dump()
  {
    std::string all;
    std::vector<std::string> tables;
    SQLite::Statement names(workspace->db().sql(), "SELECT name FROM sqlite_schema WHERE type = 'table'");
    while (names.executeStep())
      tables.push_back(names.getColumn(0).getString());
    for (const std::string& table : tables) {
      all += table + "\n";
      for (const std::string& row : rowsOf(workspace->db(), table))
        all += row + "\n";
    }
    return all;
  }
  /// What is wrong with what \p ask does, as "what expected"; the file stays as it was, byte by byte of what
  /// it says, and nothing is left to be undone.
  template<class Ask>
  std::string refused(Ask ask)
  {
    workspace->refreshPoints();
    (void)workspace->history();
    const std::string before = dump();
    const auto asked = ask();
    CHECK(dump() == before);
    const Refusal refusal = refusalOf(asked);
    if (refusal.code == RefusalCode::BadValue)
      return refusal.detail("what") + " " + refusal.detail("expected");
    return refusal.code == RefusalCode::OutOfStock   ? "out of stock"
           : refusal.code == RefusalCode::SamePerson ? "same person"
                                                     : "something else";
  }
  std::string refusedPlan(void (*spoil)(AskedFile&, Campaign&))
  {
    Campaign changed = at(id), fresh = at(id);
    spoil(*this, changed);
    spoil(*this, fresh);
    fresh.id = {};
    fresh.print = 0;
    const std::string why = refused([&] { return saveCampaign(*workspace, changed); });
    if (changed.plan.capacity == at(id).plan.capacity)
      CHECK(refused([&] { return addCampaign(*workspace, fresh); }) == why);
    return why;
  }
};

} // namespace

TEST_CASE("What a plan cannot say changes nothing", "[campaigns][bad]")
{
  AskedFile file;
  CHECK(file.refusedPlan([](AskedFile&, Campaign& one) { one.ends = Moment{one.starts->seconds - 60}; }) ==
        "campaign-ends after-start");
  CHECK(file.refusedPlan([](AskedFile&, Campaign& one) { one.plan.capacity = 1; }) ==
        "campaign-capacity sign-ups");
  CHECK(file.refusedPlan([](AskedFile&, Campaign& one) { one.plan.capacity = 0; }) ==
        "campaign-capacity >=1");
  CHECK(file.refusedPlan([](AskedFile& of, Campaign& one) {
    one.plan.rewards = {{RewardFor::Attending, 0, of.mug, 0, {}}};
  }) == "out of stock");
  CHECK(file.refusedPlan([](AskedFile& of, Campaign& one) {
    one.plan.rewards = {{RewardFor::Winning, 0, of.mug, 1, "First"}};
  }) == "out of stock");
}

TEST_CASE("What two windows want of one campaign is not lost", "[campaigns][bad]")
{
  AskedFile file;
  const auto other = Workspace::open(file.path()).value();
  Campaign here = file.at(file.id), there = campaignOf(*other, file.id).value();
  here.plan.theme = "Dark roast";
  there.plan.place = "Harbour";
  REQUIRE(saveCampaign(*file.workspace, here));
  CHECK(file.refused([&] { return saveCampaign(*other, there); }) == "campaign unchanged");
  CHECK(file.at(file.id).plan.theme == "Dark roast");
  there = campaignOf(*other, file.id).value();
  there.plan.place = "Harbour";
  REQUIRE(saveCampaign(*other, there));
  CHECK(file.at(file.id).plan.theme == "Dark roast");
  SECTION("also when the other one took it back")
  {
    here = file.at(file.id);
    REQUIRE(other->undo());
    here.plan.capacity = 5;
    CHECK(file.refused([&] { return saveCampaign(*file.workspace, here); }) == "campaign unchanged");
  }
  SECTION("but where the campaign stands meanwhile does not matter")
  {
    here = file.at(file.id);
    REQUIRE(moveCampaign(*other, file.id, CampaignState::Done));
    here.plan.conclusion = "Full house";
    REQUIRE(saveCampaign(*file.workspace, here));
    CHECK(file.at(file.id).state == CampaignState::Done);
  }
}

TEST_CASE("A reward that is out of stock is not given, and nobody is noted", "[campaigns][bad]")
{
  AskedFile file;
  Workspace& workspace = *file.workspace;
  const BenefitId cup = file.benefit("Cup", {}, 1);
  Campaign rewarded = file.at(file.id);
  rewarded.plan.rewards = {{RewardFor::Attending, 5, cup, 0, {}}};
  REQUIRE(saveCampaign(workspace, rewarded));
  CHECK(file.refused([&] {
    return note(workspace, file.id, std::span(file.who).first(2), {CheckedIn, {}, {}, {}});
  }) == "out of stock");
}

TEST_CASE("A person twice changes nothing", "[campaigns][bad]")
{
  AskedFile file;
  Workspace& workspace = *file.workspace;
  const std::array one{file.who[0]};
  CHECK(file.refused([&] {
    return note(workspace, file.id, one, {SignedUp, {}, {}, {}});
  }) == "participant once");
  REQUIRE(note(workspace, file.id, one, {CheckedIn, {}, {}, {}}));
  CHECK(file.refused([&] {
    return note(workspace, file.id, one, {CheckedIn, {}, {}, {}});
  }) == "participant once");
  const CampaignId challenge = file.ofType(CampaignType::CheckIn);
  REQUIRE(checkIn(workspace, challenge, one, file.today));
  CHECK(file.refused([&] { return checkIn(workspace, challenge, one, file.today); }) == "check-in once");
  const CampaignId vote = file.ofType(CampaignType::Vote);
  CHECK(file.refused([&] {
              return castBallots(workspace, vote, std::array{Ballot{one[0], {"a", "a"}, {}}});
            })
            .starts_with("ballot "));
  CHECK(file.refused([&] { return addReferral(workspace, vote, one[0], one[0]); }) == "referral other");
  CHECK(file.refused([&] { return workspace.merge(one[0], one[0], {}); }) == "same person");
  // Twice in one list is once.
  REQUIRE(note(workspace, file.id, std::array{file.who[2], file.who[2]}, {SignedUp, {}, {}, {}}));
  CHECK(participantsOf(workspace, file.id)->participants.size() == 3);
}

TEST_CASE("An attendance file of another event changes nothing", "[campaigns][bad]")
{
  AskedFile file;
  const std::string day = file.today.plus(40).iso();
  writeBytes(file.folder / "came.csv",
             "会议主题:,Book club,,,,\n会议号:,123-456-789,,,,\n,,,,,\n"
             "用户昵称（入会昵称）,首次入会时间,最后退会时间,入会次数,累计参会时长,身份\n"
             "P0," +
                 day + " 19:00:11," + day + " 21:00:00,1,01:00:00,普通参会者\n");
  CHECK(file.refused([&] {
              const auto plan = planAttendance(*file.workspace, file.id, file.folder / "came.csv").value();
              return importAttendance(*file.workspace, plan, false);
            })
            .starts_with("attendance "));
  writeBytes(file.folder / "chat.csv", "user_id,name,kind,created_at\n1,P0,message,2024-03-05 10:00\n");
  CHECK(file.refused([&] { return planAttendance(*file.workspace, file.id, file.folder / "chat.csv"); })
            .starts_with("attendance-file "));
}

TEST_CASE("A proof cut short anywhere is no proof, and changes nothing", "[campaigns][bad]")
{
  AskedFile file;
  Workspace& workspace = *file.workspace;
  Campaign prized = file.at(file.id);
  prized.plan.rewards = {{RewardFor::Winning, 5, {}, 1, "First"}};
  REQUIRE(saveCampaign(workspace, prized));
  REQUIRE(note(workspace, file.id, std::span(file.who).first(2), {CheckedIn, {}, {}, {}}));
  const DrawId id = freezeDraw(workspace, file.id, {}).value();
  const std::string proof = proofText(drawOf(workspace, id)->lottery);
  REQUIRE(proofFromText(proof));
  const std::size_t text = proof.find_last_of('}');
  for (std::size_t length = 0; length <= text; ++length)
    CHECK_FALSE(proofFromText(proof.substr(0, length)));
  // The one the file keeps, changed from outside: it is not drawn from.
  {
    const auto transaction = workspace.db().beginWriting();
    std::string changed = proof;
    const auto entry = changed.find("\"" + listId(file.who[1]) + "\"", changed.find("\"list\""));
    REQUIRE(entry != std::string::npos);
    changed[entry + 1] = '9';
    SQLite::Statement update(workspace.db().sql(), "UPDATE campaign_draw SET proof = ?");
    update.bind(1, changed);
    update.exec();
    transaction->commit();
  }
  CHECK(file.refused([&] { return drawWinners(workspace, id, {"1"}); }) == "draw untouched");
}
