// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace_referrals.h"

#include "core/campaigns/merged_ids.h"
#include "core/campaigns/referral_store.h"
#include "core/levels/points_for.h"
#include "core/members/called_by.h"
#include "core/workspace_noting.h"
#include "core/workspace_rewards.h"

#include <algorithm>

namespace weilu {

namespace {

std::string referenceOf(CampaignId id) { return "campaign:" + std::to_string(id.value) + ":referring"; }

Result<Member> person(Workspace& workspace, MemberId id)
{
  auto member = workspace.members().find(id);
  if (!member)
    return refuse(RefusalCode::NoSuchMember, {{"found", std::to_string(id.value)}});
  return *member;
}

/// The names on the way round, back at the first.
std::string pathOf(Workspace& workspace, const std::vector<MemberId>& loop)
{
  std::string path;
  for (const MemberId id : loop)
    path += calledBy(workspace.members().find(id).value_or(Member())) + " → ";
  return path + calledBy(workspace.members().find(loop.front()).value_or(Member()));
}

Result<void> checkReferral(Workspace& workspace, std::span<const CampaignReferral> referrals,
                           const Member& newcomer, const Member& referrer)
{
  const auto loop = loopOf(referrals, newcomer.id, referrer.id);
  if (loop.empty())
    return {};
  const bool self = newcomer.id == referrer.id;
  return refuse(RefusalCode::BadValue, {{"what", "referral"},
                                        {"expected", self ? "other" : "no-loop"},
                                        {"name", calledBy(newcomer)},
                                        {"other", calledBy(referrer)},
                                        {"path", pathOf(workspace, loop)}});
}

/// Gives everybody who brought people what their tiers say beyond what they got; takes what is too much only
/// from \p loser, and that first: it may be the last one, which somebody else gets.
Result<void> settleRewards(Workspace& workspace, const Campaign& campaign, std::optional<MemberId> loser)
{
  const auto tiers = referralTiers(campaign.plan);
  auto referrers = referrersOf(ReferralStore(workspace.db()).referrals(campaign.id));
  if (loser && std::ranges::find(referrers, *loser, &CampaignReferrer::member) == referrers.end())
    referrers.push_back({*loser, {}});
  std::ranges::stable_partition(referrers, [&](const auto& one) { return one.member == loser; });
  RewardGiving rewards(workspace, referenceOf(campaign.id), campaign.title);
  const Moment now = workspace.actingAt();
  for (const CampaignReferrer& one : referrers) {
    const auto member = person(workspace, one.member);
    if (!member)
      return tl::unexpected(member.error());
    const Reward reward = referralReward(tiers, one.brought.cardinality());
    const auto settled =
        one.member == loser ? rewards.settle(*member, reward, now) : rewards.give(*member, reward, now);
    if (!settled)
      return settled;
  }
  return {};
}

/// Who brought \p newcomer.
std::optional<MemberId> referrerOf(std::span<const CampaignReferral> referrals, MemberId newcomer)
{
  const auto found = std::ranges::find(referrals, newcomer, &CampaignReferral::newcomer);
  return found == referrals.end() ? std::nullopt : std::optional(found->referrer);
}

/// Notes that the newcomer signed up, unless they answered.
Result<void> signUp(Workspace& workspace, CampaignRoster roster, MemberId newcomer)
{
  if (auto open = mayBecome(roster.campaign.state, {}, ParticipantStatus::SignedUp); !open)
    return open;
  if (std::ranges::find(roster.participants, newcomer, &Participant::member) != roster.participants.end())
    return {};
  const Answer answer{ParticipantStatus::SignedUp, std::string(referralChannel), {}, {}};
  if (const auto noted = noteInside(workspace, std::move(roster), std::array{newcomer}, answer); !noted)
    return tl::unexpected(noted.error());
  return {};
}

using Tally = std::map<MemberId, std::uint64_t>;

/// What each of \p tally counts for whom they are now; of several the most.
Tally asNow(const Tally& tally, const MergedIds& merged)
{
  Tally now;
  for (const auto& [member, people] : tally) {
    std::uint64_t& most = now[merged.seen(member)];
    most = std::max(most, people);
  }
  return now;
}

/// Settles what \p member gets when they brought \p now instead of \p before, as far as that can be done.
void settleOne(Workspace& workspace, const Campaign& campaign, MemberId id, std::uint64_t before,
               std::uint64_t now)
{
  const auto member = person(workspace, id);
  if (!member || before == now)
    return;
  RewardGiving rewards(workspace, referenceOf(campaign.id), campaign.title);
  const Reward due = referralReward(referralTiers(campaign.plan), now);
  const Moment at = workspace.actingAt();
  const auto settled = now < before ? rewards.settle(*member, due, at) : rewards.give(*member, due, at);
  if (!settled && now > before)
    (void)rewards.give(*member, {due.points, {}}, at); // points do not run out
}

} // namespace

ReferralTally referralTally(Database& db)
{
  ReferralTally tally;
  for (const Campaign& campaign : CampaignStore(db).all()) {
    if (campaign.state == CampaignState::Cancelled)
      continue;
    for (const CampaignReferrer& one : referrersOf(ReferralStore(db).referrals(campaign.id)))
      tally[campaign.id][one.member] = one.brought.cardinality();
  }
  return tally;
}

void settleReferrals(Workspace& workspace, const ReferralTally& before)
{
  const MergedIds merged(workspace.db());
  ReferralTally now = referralTally(workspace.db());
  for (const auto& [id, people] : before) {
    const auto campaign = campaignOf(workspace, id);
    const Tally then = asNow(people, merged);
    Tally& brought = now[id];
    for (const auto& [member, count] : then)
      brought.try_emplace(member, 0);
    for (const bool losing : {true, false}) { // what goes back may be what another gets
      for (const auto& [member, count] : brought) {
        const auto known = then.find(member);
        const std::uint64_t had = known == then.end() ? 0 : known->second;
        if ((count < had) == losing)
          settleOne(workspace, *campaign, member, had, count);
      }
    }
  }
}

std::int64_t unsettledReferrals(Database& db)
{
  std::int64_t unsettled = 0;
  ReferralTally tally = referralTally(db);
  for (const Campaign& campaign : CampaignStore(db).all()) {
    if (campaign.state == CampaignState::Cancelled)
      continue;
    const auto tiers = referralTiers(campaign.plan);
    auto beyond = pointsFor(db, referenceOf(campaign.id));
    for (const auto& [member, brought] : tally[campaign.id])
      beyond[member] -= referralReward(tiers, brought).points;
    for (const auto& [member, points] : beyond)
      unsettled += std::abs(points);
  }
  return unsettled;
}

Result<ChangeId> addReferral(Workspace& workspace, CampaignId id, MemberId newcomer, MemberId referrer)
{
  workspace.refreshPoints();
  Edit edit(workspace.db(), {"referral-added", {}});
  auto roster = participantsOf(workspace, id);
  if (!roster)
    return tl::unexpected(roster.error());
  const auto brought = person(workspace, newcomer), by = person(workspace, referrer);
  for (const auto* one : {&brought, &by}) {
    if (!*one)
      return tl::unexpected(one->error());
  }
  ReferralStore store(workspace.db());
  const auto referrals = store.referrals(id);
  if (auto good = checkReferral(workspace, referrals, *brought, *by); !good)
    return tl::unexpected(good.error());
  const auto before = referrerOf(referrals, newcomer);
  if (before == referrer)
    return ChangeId{};
  const Campaign campaign = roster->campaign;
  edit.label.arguments = {{"title", campaign.title}, {"name", calledBy(*brought)}, {"other", calledBy(*by)}};
  store.put(id, {newcomer, referrer, workspace.actingAt()});
  if (auto noted = signUp(workspace, std::move(*roster), newcomer); !noted)
    return tl::unexpected(noted.error());
  if (auto settled = settleRewards(workspace, campaign, before); !settled)
    return tl::unexpected(settled.error());
  return edit.commit();
}

Result<ChangeId> removeReferral(Workspace& workspace, CampaignId id, MemberId newcomer)
{
  workspace.refreshPoints();
  Edit edit(workspace.db(), {"referral-removed", {}});
  const auto campaign = campaignOf(workspace, id);
  if (!campaign)
    return tl::unexpected(campaign.error());
  ReferralStore store(workspace.db());
  const auto by = referrerOf(store.referrals(id), newcomer);
  if (!by)
    return ChangeId{};
  edit.label.arguments = {{"title", campaign->title},
                          {"name", calledBy(workspace.members().find(newcomer).value_or(Member()))}};
  store.remove(id, newcomer);
  ParticipantStore(workspace.db()).removeSignUp(id, newcomer, referralChannel);
  if (auto settled = settleRewards(workspace, *campaign, by); !settled)
    return tl::unexpected(settled.error());
  return edit.commit();
}

Result<CampaignReferrals> referralsOf(Workspace& workspace, CampaignId id)
{
  auto campaign = campaignOf(workspace, id);
  if (!campaign)
    return tl::unexpected(campaign.error());
  CampaignReferrals all;
  all.tiers = referralTiers(campaign->plan);
  all.referrals = ReferralStore(workspace.db()).referrals(id);
  for (CampaignReferrer& one : referrersOf(all.referrals)) {
    const std::size_t reached = tiersReached(all.tiers, one.brought.cardinality());
    const std::int64_t points = pointsFor(workspace.db(), referenceOf(id), one.member);
    all.people.push_back({std::move(one), reached, points});
  }
  all.campaign = std::move(*campaign);
  return all;
}

} // namespace weilu
