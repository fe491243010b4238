// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace_campaign_results.h"

#include "core/campaigns/places.h"

namespace weilu {

namespace {

/// Who came to a campaign that began before \p campaign.
People cameBefore(Workspace& workspace, const Campaign& campaign)
{
  const ParticipantStore store(workspace.db());
  People people;
  for (const Campaign& other : campaignsOf(workspace)) {
    if (other.id != campaign.id && other.starts && campaign.starts && *other.starts < *campaign.starts)
      people |= store.came(other.id);
  }
  return people;
}

std::vector<std::pair<std::uint32_t, std::int64_t>> purchasesFor(Workspace& workspace,
                                                                 const Campaign& campaign, Date asOf)
{
  std::vector<std::pair<std::uint32_t, std::int64_t>> purchases;
  const Zone zone = workspace.community().calendar.zone;
  const auto dates = buyingDates(campaign, zone);
  if (!dates)
    return purchases;
  const Moment from = zone.moment(dates->from), to = zone.moment(std::min(dates->to, asOf).plus(1));
  workspace.purchases().forEachPaid(from, to, [&](const PurchaseStore::Paid& paid) {
    const bool counted = paid.currency == campaign.plan.currency;
    purchases.emplace_back(static_cast<std::uint32_t>(paid.member.value), counted ? paid.amount : 0);
  });
  return purchases;
}

CampaignResult resultOf(Workspace& workspace, const Campaign& campaign, Date asOf, const Control& control)
{
  const ParticipantStore store(workspace.db());
  const auto history = workspace.history(control);
  auto participants = store.participants(campaign.id);
  givePlaces(participants, campaign.plan.capacity);
  return campaignResult({*history, campaign, std::move(participants), store.invited(campaign.id),
                         store.split(campaign.id), layersBefore(workspace, campaign, asOf, control),
                         cameBefore(workspace, campaign), purchasesFor(workspace, campaign, asOf), asOf});
}

Proportion shareOf(const People& who, const People& of)
{
  return {static_cast<std::int64_t>((who & of).cardinality()), static_cast<std::int64_t>(of.cardinality())};
}

} // namespace

std::vector<std::pair<std::string, People>> layersBefore(Workspace& workspace, const Campaign& campaign,
                                                         Date asOf, const Control& control)
{
  std::vector<std::pair<std::string, People>> layers;
  const auto scheme = workspace.layers().scheme(campaign.plan.scheme);
  if (!scheme)
    return layers;
  const Zone zone = workspace.community().calendar.zone;
  const Date before = campaign.starts ? std::min(asOf, zone.dateOf(*campaign.starts).plus(-1)) : asOf;
  auto sets = workspace.layersOn(campaign.plan.scheme, before, control);
  for (const Layer& layer : scheme->layers)
    layers.emplace_back(layer.code, sets ? std::move((*sets)[layer.code]) : People());
  return layers;
}

Result<CampaignResult> campaignResultOf(Workspace& workspace, CampaignId id, Date asOf,
                                        const Control& control)
{
  const auto campaign = campaignOf(workspace, id);
  if (!campaign)
    return tl::unexpected(campaign.error());
  return resultOf(workspace, *campaign, asOf, control);
}

std::vector<CampaignLine> compareCampaigns(Workspace& workspace, Date asOf, const Control& control)
{
  std::vector<CampaignLine> lines;
  for (const Campaign& campaign : campaignsOf(workspace)) {
    if (campaign.state != CampaignState::Running && campaign.state != CampaignState::Done)
      continue;
    control.checkpoint(Phase::Reading, lines.size(), 0);
    lines.push_back({campaign, resultOf(workspace, campaign, asOf, control)});
  }
  return lines;
}

Result<std::optional<CampaignBalance>> balanceOf(Workspace& workspace, CampaignId id)
{
  constexpr int activeDays = 30, newDays = 90;
  if (const auto campaign = campaignOf(workspace, id); !campaign)
    return tl::unexpected(campaign.error());
  const auto split = splitOf(workspace, id);
  if (!split)
    return std::optional<CampaignBalance>();
  const auto history = workspace.history();
  const Date on = workspace.community().calendar.zone.dateOf(split->at);
  const People active = history->activeIn({on.plus(-activeDays), on.plus(-1)});
  const People fresh = history->joinedIn({on.plus(-newDays), on.plus(-1)});
  return std::optional(CampaignBalance{shareOf(active, split->treated), shareOf(active, split->heldOut),
                                       shareOf(fresh, split->treated), shareOf(fresh, split->heldOut)});
}

} // namespace weilu
