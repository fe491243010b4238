// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layers/scheme.h"
#include "core/workspace_campaign_results.h"
#include "core/workspace_participants.h"

#include <map>
#include <memory>

namespace weilu {

/// One person of a campaign: who answered, or was invited and did not.
struct ParticipantLine {
  Participant one;
  std::string name;
  std::size_t layer = 0;    ///< of the scheme; its number of layers: in none
  std::int64_t waiting = 0; ///< place in the queue; 0: does not wait
};

/// One campaign as it is looked at: the window's page shows it, the bench measures it.
struct CampaignRead {
  CampaignRoster roster; ///< with the campaign itself
  CampaignPeople people; ///< whom it is for
  std::optional<CampaignSplit> split;
  std::optional<CampaignBalance> balance;
  Scheme scheme;                      ///< by whose layers it is read; without layers when it is gone
  LayerSets layers;                   ///< by code, as of asOf
  std::vector<ParticipantLine> lines; ///< everybody of the roster, by id
  std::map<BenefitId, std::string> benefits;
  Calendar calendar;
  Date asOf;

  [[nodiscard]] const Campaign& campaign() const { return roster.campaign; }
};
using CampaignShown = std::shared_ptr<const CampaignRead>;

/// A job's work. Refuses as campaignOf().
[[nodiscard]] Result<CampaignShown> readCampaign(Workspace& workspace, CampaignId id, Date asOf,
                                                 const Control& control = {});

} // namespace weilu
