// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/campaign_result.h"

#include "core/campaigns/places.h"

#include <algorithm>

namespace weilu {

namespace {

std::int64_t size(const People& people) { return static_cast<std::int64_t>(people.cardinality()); }

Proportion share(const People& who, const People& of) { return {size(who & of), size(of)}; }

People withStatus(std::span<const Participant> participants, ParticipantStatus least)
{
  People people;
  for (const Participant& one : participants) {
    if (one.status >= least)
      people.add(static_cast<std::uint32_t>(one.member.value));
  }
  return people;
}

/// What \p did did in \p dates means for the two groups.
CampaignEffect effect(const CampaignFacts& facts, const People& base, const People& did,
                      std::optional<DateRange> dates)
{
  const People heldOut = facts.split ? facts.split->heldOut : People();
  CampaignEffect effect;
  effect.treatedPeople = base & did;
  effect.heldOutPeople = heldOut & did;
  effect.treated = share(did, base);
  effect.heldOut = share(did, heldOut);
  effect.daysLeft = dates ? std::max(0, dates->to.since(facts.asOf)) : 0;
  if (dates && effect.daysLeft == 0)
    effect.lift = differenceOf(effect.treated, effect.heldOut);
  return effect;
}

CampaignShare shareOf(const std::string& layer, const People& came, const People& of)
{
  const Proportion here = share(came, of);
  return {layer, here, here.count};
}

std::vector<CampaignShare> sharesByLayer(const CampaignFacts& facts, const People& base, const People& came)
{
  std::vector<CampaignShare> shares;
  People rest = base;
  for (const auto& [layer, people] : facts.layers) {
    if (const People here = rest & people; !here.isEmpty())
      shares.push_back(shareOf(layer, came, here));
    rest -= people;
  }
  if (!rest.isEmpty())
    shares.push_back(shareOf({}, came, rest));
  return shares;
}

void forgetShares(CampaignResult& result)
{
  result.participation = {};
  for (CampaignShare& one : result.byLayer)
    one.came = {};
}

std::int64_t reachedBy(const CampaignFacts& facts, const CampaignResult& result)
{
  switch (facts.campaign.plan.goal.measure) {
  case CampaignMeasure::Participants:
    return size(result.came);
  case CampaignMeasure::SignUps:
    return size(withStatus(facts.participants, ParticipantStatus::Waiting));
  case CampaignMeasure::Buyers:
    return result.bought.treated.count;
  case CampaignMeasure::Active:
    return result.retained.treated.count;
  }
  return 0;
}

std::optional<bool> goalReached(const CampaignFacts& facts, const CampaignResult& result)
{
  const CampaignGoal& goal = facts.campaign.plan.goal;
  if (goal.target <= 0)
    return {};
  if (result.reached >= goal.target)
    return true;
  const bool buyers = goal.measure == CampaignMeasure::Buyers,
             active = goal.measure == CampaignMeasure::Active;
  const bool over = buyers   ? result.bought.daysLeft == 0
                    : active ? result.retained.daysLeft == 0
                             : !facts.campaign.isOpen();
  return over ? std::optional(false) : std::nullopt;
}

void addUp(Proportion& sum, const Proportion& one)
{
  sum.count += one.count;
  sum.of += one.of;
}

void addLayers(std::vector<CampaignShare>& all, const std::vector<CampaignShare>& some)
{
  for (const CampaignShare& one : some) {
    auto found = std::ranges::find(all, one.layer, &CampaignShare::layer);
    if (found == all.end())
      found = all.insert(all.end(), {one.layer, {}, 0});
    addUp(found->came, one.came);
    found->there += one.there;
  }
}

void addCampaign(CampaignKindLine& kind, const CampaignResult& result)
{
  ++kind.campaigns;
  kind.came += size(result.came);
  kind.firstTime += size(result.firstTime);
  if (result.invitations) {
    ++kind.invited;
    addUp(kind.participation, result.participation);
    addLayers(kind.byLayer, result.byLayer);
  }
  if (result.retained.lift) {
    addUp(kind.retainedTreated, result.retained.treated);
    addUp(kind.retainedHeldOut, result.retained.heldOut);
  }
}

} // namespace

std::optional<DateRange> buyingDates(const Campaign& campaign, const Zone& zone)
{
  if (!campaign.starts)
    return {};
  const Date from = zone.dateOf(*campaign.starts);
  return DateRange{from, from.plus(campaign.plan.conversionDays - 1)};
}

std::optional<DateRange> retainedDates(const Campaign& campaign, const Zone& zone)
{
  if (!campaign.starts)
    return {};
  const Date last = zone.dateOf(campaign.ends.value_or(*campaign.starts));
  return DateRange{last.plus(retainedFrom), last.plus(retainedTo)};
}

CampaignResult campaignResult(const CampaignFacts& facts)
{
  const Zone& zone = facts.history.calendar().zone;
  const auto buying = buyingDates(facts.campaign, zone), retained = retainedDates(facts.campaign, zone);
  CampaignResult result;
  result.counts = countsOf(facts.participants, facts.invited);
  result.came = withStatus(facts.participants, ParticipantStatus::CheckedIn);
  result.base = facts.split ? facts.split->treated
                            : facts.invited | withStatus(facts.participants, ParticipantStatus::Declined);
  result.invitations = facts.split || !facts.invited.isEmpty();
  result.participation = share(result.came, result.base);
  result.outside = size(result.came - result.base);
  result.byLayer = sharesByLayer(facts, result.base, result.came);
  if (!result.invitations)
    forgetShares(result);
  result.returning = result.came & facts.cameBefore;
  result.firstTime = result.came - facts.cameBefore;
  People buyers;
  for (const auto& [person, amount] : facts.purchases) {
    buyers.add(person);
    result.revenueTreated += result.base.contains(person) ? amount : 0;
    result.revenueHeldOut += facts.split && facts.split->heldOut.contains(person) ? amount : 0;
  }
  result.bought = effect(facts, result.base, buyers, buying);
  const People active =
      retained ? facts.history.activeIn({retained->from, std::min(retained->to, facts.asOf)}) : People();
  result.retained = effect(facts, result.base, active, retained);
  if (facts.campaign.plan.cost && !result.came.isEmpty())
    result.costEach = static_cast<double>(*facts.campaign.plan.cost) / static_cast<double>(size(result.came));
  result.reached = reachedBy(facts, result);
  result.goalReached = goalReached(facts, result);
  return result;
}

std::vector<CampaignKindLine> compareKinds(std::span<const CampaignLine> lines)
{
  std::vector<CampaignKindLine> kinds;
  for (const CampaignType type : campaignTypes) {
    CampaignKindLine kind;
    kind.type = type;
    for (const CampaignLine& line : lines) {
      if (line.campaign.type != type)
        continue;
      addCampaign(kind, line.result);
    }
    kind.retained = differenceOf(kind.retainedTreated, kind.retainedHeldOut);
    if (kind.campaigns > 0)
      kinds.push_back(std::move(kind));
  }
  return kinds;
}

} // namespace weilu
