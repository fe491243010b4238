// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace_draws.h"

#include "core/base/sha256.h"
#include "core/campaigns/bad_campaign.h"
#include "core/campaigns/draw_store.h"
#include "core/insight/response_time.h"
#include "core/levels/benefit_rules.h"
#include "core/members/member_sets.h"
#include "core/workspace_benefits.h"
#include "core/workspace_participants.h"

#include <algorithm>

namespace weilu {

namespace {

/// Whom each rule of \p terms finds, in their order: worked out before the transaction.
Result<std::vector<People>> foundByRules(Workspace& workspace, const DrawTerms& terms, const Control& control)
{
  std::vector<People> found;
  for (const RuleExclusion& one : terms.rules) {
    if (const auto good = workspace.checkRule(one.rule); !good)
      return tl::unexpected(good.error());
    found.push_back(workspace.whoMeets(one.rule, workspace.asOf(), control));
  }
  return found;
}

People among(const CampaignRoster& roster, DrawAmong among)
{
  People people;
  for (const Participant& one : roster.participants) {
    const bool came = one.status == ParticipantStatus::CheckedIn;
    if (came || (among == DrawAmong::SignedUp && takesPlace(one.status)))
      people.add(static_cast<std::uint32_t>(one.member.value));
  }
  return people;
}

Result<DrawList> listOf(Workspace& workspace, CampaignId id, const DrawTerms& terms,
                        const std::vector<People>& byRule)
{
  const auto roster = participantsOf(workspace, id);
  if (!roster)
    return tl::unexpected(roster.error());
  DrawList list;
  list.people = among(*roster, terms.among);
  const auto leaveOut = [&list](const People& people, const std::string& why) {
    for (const std::uint32_t person : list.people& people)
      list.excluded.push_back({{person}, why});
    list.people -= people;
  };
  const DrawStore draws(workspace.db());
  leaveOut(draws.winnersOf(id), "past-winner");
  if (terms.pastWinners)
    leaveOut(draws.winnersElsewhere(id), "past-winner");
  if (terms.staff)
    leaveOut(staffOf(workspace.members()), "staff");
  for (std::size_t i = 0; i < terms.rules.size(); ++i)
    leaveOut(byRule[i], terms.rules[i].why);
  for (const PersonExclusion& one : terms.people)
    leaveOut(People::bitmapOf(1, static_cast<std::uint32_t>(one.member.value)), one.why);
  if (terms.doNotContact)
    leaveOut(notToContact(workspace.db()), "do-not-contact");
  leaveOut(list.people - workspace.history()->rosterOn(workspace.asOf()), "left");
  return list;
}

DrawPrize prizeOf(Workspace& workspace, const CampaignReward& reward)
{
  DrawPrize prize{reward.title, std::max(reward.people, 1), reward.points, reward.benefit};
  if (prize.name.empty()) {
    const auto benefit = BenefitStore(workspace.db()).find(reward.benefit);
    prize.name = benefit ? benefit->title : "+" + std::to_string(reward.points);
  }
  return prize;
}

std::vector<DrawPrize> plannedPrizes(Workspace& workspace, const Campaign& campaign)
{
  std::vector<DrawPrize> prizes;
  for (const CampaignReward& reward : campaign.plan.rewards) {
    if (reward.what == RewardFor::Winning)
      prizes.push_back(prizeOf(workspace, reward));
  }
  return prizes;
}

/// Whether there is enough of every benefit that \p prizes give.
Result<void> checkStock(Workspace& workspace, const std::vector<DrawPrize>& prizes)
{
  std::map<BenefitId, std::int64_t> wanted;
  for (const DrawPrize& prize : prizes) {
    if (prize.benefit.valid())
      wanted[prize.benefit] += prize.count;
  }
  for (const auto& [benefit, count] : wanted) {
    const auto offer = offerOf(workspace, benefit);
    if (!offer)
      return tl::unexpected(offer.error());
    const Date date = workspace.asOf();
    if (auto may = mayReceive(*offer, {}, GrantWay::ByCampaign, date, count); !may)
      return may;
  }
  return {};
}

/// Whether \p campaign can have another draw.
Result<void> mayFreeze(const Campaign& campaign, const std::vector<CampaignDraw>& draws)
{
  using enum CampaignState;
  if (campaign.state == Idea || campaign.state == Planned || campaign.state == Cancelled)
    return badCampaign("campaign-state", std::string(code(campaign.state)), "inviting");
  if (!draws.empty() && !draws.back().drawnAt)
    return badCampaign("draw", std::to_string(draws.back().id.value), "drawn");
  return {};
}

std::vector<LotteryExclusion> written(const std::vector<PersonExclusion>& excluded)
{
  std::vector<LotteryExclusion> list;
  for (const PersonExclusion& one : excluded)
    list.push_back({listId(one.member), one.why});
  return list;
}

std::vector<std::string> written(const People& people)
{
  std::vector<std::string> ids;
  for (const std::uint32_t person : people)
    ids.push_back(listId({person}));
  return ids;
}

Result<CampaignDraw> sealedDraw(Workspace& workspace, DrawId id)
{
  auto draw = DrawStore(workspace.db()).find(id);
  if (draw && draw->drawnAt)
    return badCampaign("draw", std::to_string(id.value), "sealed");
  return draw;
}

CampaignDraw withoutSecret(CampaignDraw draw)
{
  if (!draw.drawnAt)
    draw.lottery.seed.clear();
  return draw;
}

} // namespace

Result<DrawList> drawListOf(Workspace& workspace, CampaignId campaign, const DrawTerms& terms,
                            const Control& control)
{
  const auto byRule = foundByRules(workspace, terms, control);
  if (!byRule)
    return tl::unexpected(byRule.error());
  return listOf(workspace, campaign, terms, *byRule);
}

Result<std::vector<DrawPrize>> openPrizes(Workspace& workspace, CampaignId id)
{
  const auto campaign = campaignOf(workspace, id);
  if (!campaign)
    return tl::unexpected(campaign.error());
  const DrawStore store(workspace.db());
  const auto draws = store.of(id);
  const bool none =
      std::ranges::none_of(draws, [](const CampaignDraw& draw) { return draw.drawnAt.has_value(); });
  return none ? plannedPrizes(workspace, *campaign) : prizesOf(store.openWins(id));
}

Result<DrawId> freezeDraw(Workspace& workspace, CampaignId id, const DrawTerms& terms, const Control& control)
{
  const auto byRule = foundByRules(workspace, terms, control);
  if (!byRule)
    return tl::unexpected(byRule.error());
  (void)workspace.history(control); // loaded before others wait
  DrawStore store(workspace.db());
  Edit edit(workspace.db(), {"draw-frozen", {}});
  const auto list = listOf(workspace, id, terms, *byRule);
  if (!list)
    return tl::unexpected(list.error());
  const Campaign campaign = campaignOf(workspace, id).value();
  const auto draws = store.of(id);
  if (const auto may = mayFreeze(campaign, draws); !may)
    return tl::unexpected(may.error());
  CampaignDraw draw;
  draw.campaign = id;
  draw.frozenAt = workspace.actingAt();
  draw.among = terms.among;
  draw.prizes = openPrizes(workspace, id).value();
  if (draw.prizes.empty() && !draws.empty())
    return badCampaign("draw", {}, "given-up");
  if (const auto there = checkStock(workspace, draw.prizes); !there)
    return tl::unexpected(there.error());
  const std::string title = campaign.title + (draws.empty() ? "" : " " + std::to_string(draws.size() + 1));
  auto sealed = sealLottery(title, written(list->people), written(list->excluded), lotteryPrizes(draw.prizes),
                            secretHex());
  if (!sealed)
    return tl::unexpected(sealed.error());
  draw.lottery = std::move(*sealed);
  draw.lottery.agreed = terms.agreed;
  edit.label.arguments = {{"title", campaign.title}, {"count", std::to_string(draw.lottery.list.size())}};
  const DrawId added = store.add(draw);
  store.redraw(id, added);
  edit.commit();
  return added;
}

Result<ChangeId> dropDraw(Workspace& workspace, DrawId id)
{
  Edit edit(workspace.db(), {"draw-dropped", {}});
  const auto draw = sealedDraw(workspace, id);
  if (!draw)
    return tl::unexpected(draw.error());
  edit.label.arguments["title"] = draw->lottery.title;
  DrawStore(workspace.db()).remove(id);
  return edit.commit();
}

Result<ChangeId> drawWinners(Workspace& workspace, DrawId id, const std::vector<std::string>& publicValues)
{
  Edit edit(workspace.db(), {"draw-drawn", {}});
  auto draw = sealedDraw(workspace, id);
  if (!draw)
    return tl::unexpected(draw.error());
  if (const auto problems = verify(draw->lottery); !problems.empty())
    return badCampaign("draw", std::string(code(problems.front().part)), "untouched");
  auto wins = drawLottery(draw->lottery, publicValues);
  if (!wins)
    return tl::unexpected(wins.error());
  draw->lottery.publicValues = publicValues;
  draw->lottery.wins = std::move(*wins);
  draw->drawnAt = workspace.actingAt();
  draw->wins = winsOf(*draw);
  DrawStore(workspace.db()).keepDrawn(*draw);
  edit.label.arguments = {{"title", draw->lottery.title}, {"count", std::to_string(draw->wins.size())}};
  return edit.commit();
}

std::vector<CampaignDraw> drawsOf(Workspace& workspace, CampaignId campaign)
{
  std::vector<CampaignDraw> draws = DrawStore(workspace.db()).of(campaign);
  for (CampaignDraw& draw : draws)
    draw = withoutSecret(std::move(draw));
  return draws;
}

Result<CampaignDraw> drawOf(Workspace& workspace, DrawId id)
{
  return DrawStore(workspace.db()).find(id).map(withoutSecret);
}

DrawDrift driftOf(Workspace& workspace, const CampaignDraw& draw)
{
  People known, listed;
  for (const std::string& id : draw.lottery.list)
    listed.add(static_cast<std::uint32_t>(memberOnList(id).value));
  known = listed;
  for (const LotteryExclusion& one : draw.lottery.excluded)
    known.add(static_cast<std::uint32_t>(memberOnList(one.id).value));
  const auto roster = participantsOf(workspace, draw.campaign);
  const People now = roster ? among(*roster, draw.among) : People();
  return {now - known, listed - now};
}

} // namespace weilu
