// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/campaigns/campaign_reading.h"

#include "core/levels/benefit_store.h"

namespace weilu::ui {

Result<CampaignShown> readCampaign(Workspace& workspace, CampaignId id, Date asOf, const Control& control)
{
  auto roster = participantsOf(workspace, id);
  if (!roster)
    return tl::unexpected(roster.error());
  auto read = std::make_shared<CampaignRead>();
  read->roster = std::move(*roster);
  read->people = campaignPeople(workspace, read->campaign(), asOf, control);
  read->split = splitOf(workspace, id);
  if (auto balance = balanceOf(workspace, id))
    read->balance = *balance;
  const std::string& scheme = read->campaign().plan.scheme;
  if (auto known = workspace.layers().scheme(scheme)) {
    read->scheme = std::move(*known);
    if (auto layers = workspace.layersOn(scheme, asOf, control))
      read->layers = std::move(*layers);
  }
  for (const Benefit& benefit : BenefitStore(workspace.db()).all())
    read->benefits.emplace(benefit.id, benefit.title);
  read->calendar = workspace.community().calendar;
  read->asOf = asOf;
  return read;
}

} // namespace weilu::ui
