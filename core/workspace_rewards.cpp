// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace_rewards.h"

#include "core/levels/points_for.h"
#include "core/members/called_by.h"
#include "core/workspace_benefits.h"

#include <algorithm>

namespace weilu {

RewardGiving::RewardGiving(Workspace& workspace, std::string reference, std::string title)
    : m_workspace(workspace)
    , m_reference(std::move(reference))
    , m_title(std::move(title))
{
}

std::int64_t RewardGiving::pointsOf(const Member& member) const
{
  return pointsFor(m_workspace.db(), m_reference, member.id);
}

void RewardGiving::addPoints(const Member& member, std::int64_t amount, Moment at)
{
  const PointSource source = amount > 0 ? PointSource::Campaign : PointSource::Correction;
  m_workspace.points().add({{}, member.id, at, amount, m_title, source, m_reference});
}

Result<void> RewardGiving::give(const Member& member, const Reward& reward, Moment at)
{
  for (const BenefitId benefit : reward.benefits) {
    if (auto given = giveOne(member, benefit, at); !given)
      return given;
  }
  if (const std::int64_t missing = reward.points - pointsOf(member); missing > 0)
    addPoints(member, missing, at);
  return {};
}

Result<void> RewardGiving::settle(const Member& member, const Reward& reward, Moment at)
{
  if (const std::int64_t beyond = pointsOf(member) - reward.points; beyond > 0) {
    if (const std::int64_t balance = m_workspace.points().balance(member.id); balance < beyond)
      return refuse(RefusalCode::NotEnoughPoints, {{"name", calledBy(member)},
                                                   {"found", std::to_string(balance)},
                                                   {"expected", std::to_string(beyond)}});
    addPoints(member, -beyond, at);
  }
  takeBenefits(member, reward.benefits, at);
  return give(member, reward, at);
}

void RewardGiving::takeBenefits(const Member& member, const std::vector<BenefitId>& kept, Moment at)
{
  BenefitStore store(m_workspace.db());
  for (const Grant& grant : store.standingFor(m_reference, member.id)) {
    if (std::ranges::find(kept, grant.benefit) == kept.end())
      store.setState(grant.id, GrantState::Cancelled, at);
  }
}

Result<Offer*> RewardGiving::offer(BenefitId benefit)
{
  if (const auto known = m_offers.find(benefit); known != m_offers.end())
    return &known->second;
  auto offer = offerOf(m_workspace, benefit);
  if (!offer)
    return tl::unexpected(offer.error());
  return &m_offers.emplace(benefit, std::move(*offer)).first->second;
}

Result<void> RewardGiving::giveOne(const Member& member, BenefitId benefit, Moment at)
{
  BenefitStore store(m_workspace.db());
  const auto had = store.standingFor(m_reference, member.id);
  if (std::ranges::find(had, benefit, &Grant::benefit) != had.end())
    return {};
  const auto wanted = offer(benefit);
  if (!wanted)
    return tl::unexpected(wanted.error());
  const Date date = m_workspace.community().calendar.zone.dateOf(at);
  if (auto may = mayReceive(**wanted, {calledBy(member), {}, 0, {}}, GrantWay::ByCampaign, date); !may)
    return may;
  Grant grant;
  grant.benefit = benefit;
  grant.member = member.id;
  grant.at = at;
  grant.way = GrantWay::ByCampaign;
  grant.note = m_title;
  grant.reference = m_reference;
  store.addGrant(grant);
  ++(*wanted)->given;
  return {};
}

} // namespace weilu
