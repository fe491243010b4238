// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/levels/points_for.h"
#include "core/workspace_draws.h"
#include "core/workspace_participants.h"
#include "tests/core/campaigns/campaign_file.h"

#include <array>

using namespace weilu;
using enum ParticipantStatus;

namespace {

std::string why(const Refusal& refusal) { return refusal.detail("what") + " " + refusal.detail("expected"); }

struct DrawFile : CampaignFile {
  std::vector<MemberId> who = people(12);
  BenefitId kettle = benefit("Kettle", {}, 1), beans = benefit("Beans", {}, 3);
  CampaignId id = lottery("Thanks");

  CampaignId lottery(const std::string& title)
  {
    Campaign wanted;
    wanted.title = title;
    wanted.type = CampaignType::Lottery;
    wanted.starts = zone().moment(today);
    wanted.plan.rewards = {{RewardFor::Attending, 5, {}, 0, {}},
                           {RewardFor::Winning, 0, kettle, 1, "First"},
                           {RewardFor::Winning, 20, beans, 2, {}}};
    wanted.audience.picked = setOf(who);
    const CampaignId added = addCampaign(*workspace, wanted).value();
    move(added, {CampaignState::Planned, CampaignState::Running});
    REQUIRE(note(*workspace, added, std::span(who).first(9), {CheckedIn, {}, {}, {}}));
    REQUIRE(note(*workspace, added, std::span(who).subspan(9, 1), {SignedUp, {}, {}, {}}));
    return added;
  }
  void role(MemberId member, Role role)
  {
    Edit edit(workspace->db(), {"member-changed", {}});
    Member changed = workspace->members().find(member).value();
    changed.role = role;
    workspace->members().update(changed, Moment{1});
    edit.commit();
  }
  DrawId frozen(const DrawTerms& terms = {}) { return freezeDraw(*workspace, id, terms).value(); }
  DrawId drawn(const DrawTerms& terms = {})
  {
    const DrawId draw = frozen(terms);
    REQUIRE(drawWinners(*workspace, draw, {"3914.26"}));
    return draw;
  }
  [[nodiscard]] CampaignDraw draw(DrawId draw) { return drawOf(*workspace, draw).value(); }
  /// Points of this campaign, for attending and for what was won.
  std::int64_t won(MemberId member)
  {
    std::int64_t points = pointsFor(workspace->db(), "campaign:" + std::to_string(id.value), member);
    for (const CampaignDraw& draw : drawsOf(*workspace, id)) {
      for (const DrawWin& win : draw.wins)
        points +=
            pointsFor(workspace->db(),
                      "draw:" + std::to_string(draw.id.value) + ":" + std::to_string(win.number), member);
    }
    return points;
  }
  std::int64_t given(BenefitId benefit) { return BenefitStore(workspace->db()).given(benefit); }
};

DrawTerms agreed(const std::string& values)
{
  DrawTerms terms;
  terms.agreed = values;
  return terms;
}

DrawTerms withStaff(DrawTerms terms)
{
  terms.staff = false;
  return terms;
}

std::map<std::int64_t, std::string> reasons(const DrawList& list)
{
  std::map<std::int64_t, std::string> reasons;
  for (const PersonExclusion& one : list.excluded)
    reasons[one.member.value] = one.why;
  return reasons;
}

} // namespace

TEST_CASE("A draw is frozen, drawn and kept in the file", "[campaigns][draws]")
{
  DrawFile file;
  Workspace& workspace = *file.workspace;
  auto before = file.content();
  const DrawId id = file.frozen(agreed("closing index of 20 June"));
  file.comesBack(before);
  const CampaignDraw sealed = file.draw(id);
  CHECK(sealed.lottery.list.size() == 9);
  CHECK(sealed.lottery.listHash == listHashOf(sealed.lottery.list));
  CHECK(sealed.lottery.prizes == std::vector<LotteryPrize>{{"First", 1}, {"Beans", 2}});
  CHECK(sealed.lottery.agreed == "closing index of 20 June");
  CHECK_FALSE(sealed.drawnAt);

  SECTION("with a seed that nobody sees until it is drawn, also after a restart")
  {
    CHECK(sealed.lottery.seed.empty());
    CHECK(drawsOf(workspace, file.id).front().lottery.seed.empty());
    CHECK(verify(proofFromText(proofText(sealed.lottery)).value()).empty());
    const auto again = Workspace::open(file.path()).value();
    before = file.content();
    REQUIRE(drawWinners(*again, id, {"3914.26", "182643905113"}));
    file.comesBack(before);
    const CampaignDraw drawn = file.draw(id);
    CHECK(drawn.lottery.commitment == commitmentOf(drawn.lottery.seed, sealed.lottery.listHash));
    CHECK(drawn.lottery.commitment == sealed.lottery.commitment);
    CHECK(verify(proofFromText(proofText(drawn.lottery)).value()).empty());
    REQUIRE(drawn.wins.size() == 3);
    CHECK(drawn.wins[0].prize == "First");
    CHECK(drawn.wins[0].benefit == file.kettle);
    CHECK(drawn.wins[2].points == 20);
    CHECK(listId(drawn.wins[1].member) == drawn.lottery.wins[1].id);
    CHECK(drawn.wins[1].state == WinState::Drawn);
    CHECK(file.given(file.kettle) == 0);
  }
  SECTION("once")
  {
    CHECK(why(refusalOf(freezeDraw(workspace, file.id, {}))) == "draw drawn");
    CHECK(why(refusalOf(drawWinners(workspace, id, {}))) == "lottery-public values");
    CHECK(why(refusalOf(givePrizes(workspace, id))) == "win wins");
    REQUIRE(drawWinners(workspace, id, {"1"}));
    CHECK(why(refusalOf(drawWinners(workspace, id, {"2"}))) == "draw sealed");
    CHECK(why(refusalOf(dropDraw(workspace, id))) == "draw sealed");
    CHECK(why(refusalOf(freezeDraw(workspace, file.id, {}))) == "draw given-up");
    CHECK(why(refusalOf(drawWinners(workspace, {99}, {"1"}))) == "draw draw");
    CHECK(openPrizes(workspace, file.id)->empty());
  }
  SECTION("or thrown away before")
  {
    before = file.content();
    REQUIRE(dropDraw(workspace, id));
    file.comesBack(before);
    CHECK(file.draw(file.frozen()).lottery.commitment != sealed.lottery.commitment);
  }
  SECTION("and a list that was changed meanwhile is found")
  {
    CHECK_FALSE(driftOf(workspace, sealed).any());
    REQUIRE(note(workspace, file.id, std::span(file.who).subspan(10, 1), {CheckedIn, {}, {}, {}}));
    REQUIRE(note(workspace, file.id, std::span(file.who).first(1), {Declined, {}, {}, {}}));
    const DrawDrift drift = driftOf(workspace, sealed);
    CHECK(drift.joined == setOf({file.who[10]}));
    CHECK(drift.gone == setOf({file.who[0]}));
    workspace.db().sql().exec("UPDATE campaign_draw SET proof = replace(proof, '\"" +
                              sealed.lottery.list.front() + "\"', '\"0\"')");
    const auto refusal = refusalOf(drawWinners(workspace, id, {"1"}));
    CHECK(why(refusal) == "draw untouched");
    CHECK(refusal.detail("found") == "list_hash");
  }
}

TEST_CASE("Who takes no part in a draw is listed with the reason", "[campaigns][draws]")
{
  DrawFile file;
  Workspace& workspace = *file.workspace;
  const auto& who = file.who;
  file.role(who[0], Role::Host);
  file.role(who[1], Role::Expert);
  DrawTerms terms;
  auto list = drawListOf(workspace, file.id, terms).value();
  CHECK(list.people == setOf({who[1], who[2], who[3], who[4], who[5], who[6], who[7], who[8]}));
  CHECK(reasons(list) == std::map<std::int64_t, std::string>{{who[0].value, "staff"}});

  terms.staff = false;
  terms.among = DrawAmong::SignedUp;
  terms.rules = {{Rule::when({"role", 0, Operator::Equals, std::string("expert")}), "experts"}};
  terms.people = {{who[2], "works for the sponsor"}, {who[11], "did not sign up"}};
  list = drawListOf(workspace, file.id, terms).value();
  CHECK(list.people.cardinality() == 8);
  CHECK(list.people.contains(static_cast<std::uint32_t>(who[9].value)));
  CHECK(reasons(list) == std::map<std::int64_t, std::string>{{who[1].value, "experts"},
                                                             {who[2].value, "works for the sponsor"}});
  const CampaignDraw sealed = file.draw(file.frozen(terms));
  CHECK(sealed.lottery.excluded == std::vector<LotteryExclusion>{{listId(who[1]), "experts"},
                                                                 {listId(who[2]), "works for the sponsor"}});
  CHECK_FALSE(driftOf(workspace, sealed).any()); // who was left out did not join since
  terms.rules = {{Rule::when({"nonsense", 0, Operator::Equals, std::string("x")}), "?"}};
  CHECK_FALSE(drawListOf(workspace, file.id, terms));

  SECTION("past winners of other campaigns, unless they may")
  {
    REQUIRE(drawWinners(workspace, sealed.id, {"1"}));
    REQUIRE(giveUpWin(workspace, sealed.id, 0, "not found"));
    const CampaignDraw drawn = file.draw(sealed.id);
    const CampaignId next = file.lottery("Spring");
    list = drawListOf(workspace, next, withStaff({})).value();
    const auto out = reasons(list);
    CHECK(out.size() + list.people.cardinality() == 9);
    for (const DrawWin& win : drawn.wins) {
      if (win.number > 0 && win.member != who[9])
        CHECK(out.at(win.member.value) == "past-winner");
      else
        CHECK_FALSE(out.contains(win.member.value));
    }
    DrawTerms everybody = withStaff({});
    everybody.pastWinners = false;
    CHECK(drawListOf(workspace, next, everybody)->excluded.empty());
  }
  SECTION("who is not to be contacted, and who left")
  {
    Edit edit(workspace.db(), {"member-changed", {}});
    Member quiet = workspace.members().find(who[3]).value(), gone = workspace.members().find(who[4]).value();
    quiet.doNotContact = true;
    gone.leftAt = file.zone().moment(file.today.plus(-1));
    workspace.members().update(quiet, Moment{1});
    workspace.members().update(gone, Moment{1});
    edit.commit();
    DrawTerms without = withStaff({});
    without.doNotContact = true;
    const auto out = reasons(drawListOf(workspace, file.id, without).value());
    CHECK(out ==
          std::map<std::int64_t, std::string>{{who[3].value, "do-not-contact"}, {who[4].value, "left"}});
  }
}

TEST_CASE("What cannot be drawn is not frozen", "[campaigns][draws]")
{
  DrawFile file;
  Workspace& workspace = *file.workspace;
  auto before = file.content();
  SECTION("without stock")
  {
    REQUIRE(grantBenefit(workspace, file.beans, std::span(file.who).first(2), GrantWay::ByHand));
    before = file.content();
    const auto refusal = refusalOf(freezeDraw(workspace, file.id, {}));
    CHECK(refusal.code == RefusalCode::OutOfStock);
    CHECK(refusal.detail("found") == "1");
    CHECK(refusal.detail("expected") == "2");
  }
  SECTION("without people or prizes")
  {
    DrawTerms none;
    for (const MemberId member : file.who)
      none.people.push_back({member, "no"});
    CHECK(why(refusalOf(freezeDraw(workspace, file.id, none))) == "lottery-list people");
    none.people.erase(none.people.begin(), none.people.begin() + 2);
    CHECK(why(refusalOf(freezeDraw(workspace, file.id, none))) == "lottery-prizes enough");
    const CampaignId plain = file.campaign(file.who);
    CHECK(why(refusalOf(freezeDraw(workspace, plain, {}))) == "campaign-state inviting");
    file.move(plain, {CampaignState::Planned, CampaignState::Running});
    REQUIRE(note(workspace, plain, file.who, {CheckedIn, {}, {}, {}}));
    CHECK(why(refusalOf(freezeDraw(workspace, plain, {}))) == "lottery-prizes prizes");
    CHECK(why(refusalOf(freezeDraw(workspace, {99}, {}))) == "campaign campaign");
    before = file.content();
  }
  CHECK(file.content() == before);
}

TEST_CASE("Winners are given their prizes", "[campaigns][draws]")
{
  DrawFile file;
  Workspace& workspace = *file.workspace;
  const DrawId id = file.drawn();
  const auto wins = file.draw(id).wins;
  auto before = file.content();
  REQUIRE(givePrizes(workspace, id));
  file.comesBack(before);
  CHECK(file.given(file.kettle) == 1);
  CHECK(file.given(file.beans) == 2);
  CHECK(file.won(wins[1].member) == 25);
  CHECK(file.won(wins[0].member) == 5);
  for (const DrawWin& win : file.draw(id).wins)
    CHECK(win.state == WinState::Given);
  CHECK(why(refusalOf(givePrizes(workspace, id))) == "win wins");
  CHECK(why(refusalOf(givePrizes(workspace, id, std::array{std::int64_t{0}}))) == "win drawn");
  CHECK(why(refusalOf(givePrizes(workspace, id, std::array{std::int64_t{7}}))) == "win win");

  SECTION("once, also with two windows")
  {
    REQUIRE(workspace.undo());
    const auto other = Workspace::open(file.path()).value();
    REQUIRE(givePrizes(*other, id, std::array{std::int64_t{1}}));
    CHECK(why(refusalOf(givePrizes(workspace, id, std::array{std::int64_t{1}}))) == "win drawn");
    REQUIRE(givePrizes(workspace, id));
    CHECK(file.given(file.beans) == 2);
  }
  SECTION("all or none, when there is stock")
  {
    REQUIRE(workspace.undo());
    REQUIRE(grantBenefit(workspace, file.beans, std::span(file.who).first(2), GrantWay::ByHand));
    before = file.content();
    CHECK(refusalOf(givePrizes(workspace, id)).code == RefusalCode::OutOfStock);
    CHECK(file.content() == before);
    REQUIRE(givePrizes(workspace, id, std::array{std::int64_t{0}}));
  }
  SECTION("not when they left")
  {
    REQUIRE(workspace.undo());
    Edit edit(workspace.db(), {"member-changed", {}});
    Member gone = workspace.members().find(wins[2].member).value();
    gone.leftAt = file.zone().moment(file.today.plus(-1));
    workspace.members().update(gone, Moment{1});
    edit.commit();
    CHECK(refusalOf(givePrizes(workspace, id)).code == RefusalCode::PersonLeft);
    CHECK(file.given(file.kettle) == 0);
  }
  SECTION("and points for attending stay apart from those won")
  {
    REQUIRE(note(workspace, file.id, std::array{wins[1].member}, {SignedUp, {}, {}, {}}));
    CHECK(file.won(wins[1].member) == 20);
    CHECK(file.given(file.beans) == 2);
  }
  SECTION("and merging a winner keeps what they won")
  {
    REQUIRE(workspace.merge(file.who[11], wins[0].member, {}));
    CHECK(file.draw(id).wins[0].member == file.who[11]);
    REQUIRE(giveUpWin(workspace, id, 0, "declined"));
    CHECK(file.given(file.kettle) == 0);
    CHECK(workspace.check().empty());
  }
}

TEST_CASE("A prize that was given up is drawn again", "[campaigns][draws]")
{
  DrawFile file;
  Workspace& workspace = *file.workspace;
  const DrawId id = file.drawn();
  REQUIRE(givePrizes(workspace, id));
  const auto wins = file.draw(id).wins;
  auto before = file.content();
  const ChangeId gaveUp = giveUpWin(workspace, id, 1, "declined").value();
  file.comesBack(before);
  CHECK(file.given(file.beans) == 1);
  CHECK(file.won(wins[1].member) == 5);
  CHECK(file.draw(id).wins[1].note == "declined");
  CHECK(why(refusalOf(giveUpWin(workspace, id, 1, "again"))) == "win drawn");
  CHECK(why(refusalOf(giveUpWin(workspace, id, 9, ""))) == "win win");
  CHECK(openPrizes(workspace, file.id) == std::vector<DrawPrize>{{"Beans", 1, 20, file.beans}});

  before = file.content();
  const DrawId again = file.frozen();
  file.comesBack(before);
  const CampaignDraw sealed = file.draw(again);
  CHECK(sealed.lottery.title == "Thanks 2");
  CHECK(sealed.lottery.list.size() == 6);
  CHECK(sealed.lottery.excluded.size() == 3);
  for (const DrawWin& win : wins)
    CHECK(std::ranges::find(sealed.lottery.list, listId(win.member)) == sealed.lottery.list.end());
  CHECK(file.draw(id).wins[1].state == WinState::Redrawn);
  CHECK(file.draw(id).wins[1].redrawn == again);
  CHECK(refusalOf(workspace.undo(gaveUp)).code == RefusalCode::UndoConflict);

  SECTION("by the same procedure")
  {
    REQUIRE(drawWinners(workspace, again, {"7"}));
    REQUIRE(givePrizes(workspace, again));
    CHECK(file.given(file.beans) == 2);
    CHECK(verify(file.draw(again).lottery).empty());
    CHECK(openPrizes(workspace, file.id)->empty());
    CHECK(drawsOf(workspace, file.id).size() == 2);
  }
  SECTION("or stays open when the redraw is thrown away")
  {
    REQUIRE(dropDraw(workspace, again));
    CHECK(openPrizes(workspace, file.id)->size() == 1);
    CHECK(workspace.undo(gaveUp));
  }
  SECTION("and spent points cannot be taken back")
  {
    const BenefitId dear = file.benefit("Dear", 75);
    REQUIRE(redeemBenefit(workspace, wins[2].member, dear));
    CHECK(refusalOf(giveUpWin(workspace, id, 2, "declined")).code == RefusalCode::NotEnoughPoints);
  }
}
