// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/campaigns/campaign_rules.h"
#include "core/campaigns/campaign_store.h"
#include "core/campaigns/participant_store.h"
#include "core/workspace.h"

namespace weilu {

// Campaigns of an open file: planned, moved, prepared. Each verb is one change that can be undone; what it
// depends on is looked at inside its transaction.

/// As CampaignStore::all().
[[nodiscard]] std::vector<Campaign> campaignsOf(Workspace& workspace);
/// "12" or the title. Refuses as CampaignStore::named().
[[nodiscard]] Result<Campaign> campaignNamed(Workspace& workspace, std::string_view text);
[[nodiscard]] Result<Campaign> campaignOf(Workspace& workspace, CampaignId id);

/// Refuses what check(), checkLink() and Workspace::checkRule() refuse; for rewards it did not promise before
/// NoSuchBenefit, BenefitNotValid and OutOfStock.
[[nodiscard]] Result<CampaignId> addCampaign(Workspace& workspace, const Campaign& campaign);
/// Writes one that is there; its state stays (moveCampaign()), and so may a link. Refuses as addCampaign()
/// and campaignOf(), and BadValue: what "campaign-capacity", expected "sign-ups" when fewer places are left
/// than are taken; "campaign-audience", expected "drawn" when audience, hold-out or scheme changed after
/// inviting began; and "campaign", expected "unchanged" (found: the title) when somebody else changed it
/// since \p campaign was read.
[[nodiscard]] Result<ChangeId> saveCampaign(Workspace& workspace, const Campaign& campaign);
/// Adds copyOf() it. Refuses as campaignOf() and check().
[[nodiscard]] Result<CampaignId> duplicateCampaign(Workspace& workspace, CampaignId id,
                                                   const std::string& title);
/// Puts one away, or back. Refuses as campaignOf(), and BadValue (what "campaign-archived", expected
/// "closed") for one that is still going on.
[[nodiscard]] Result<ChangeId> archiveCampaign(Workspace& workspace, CampaignId id, bool archived);
/// Deletes an idea. Refuses as campaignOf(), and BadValue (what "campaign-removed", expected "idea").
[[nodiscard]] Result<ChangeId> removeCampaign(Workspace& workspace, CampaignId id);
/// Moves it to another state. To Inviting: the audience is drawn (core/campaigns/hold_out.h) and stands from
/// then on; back to Planned undoes that. Refuses as campaignOf(), mayMove() and, to Inviting, NoSuchScheme.
[[nodiscard]] Result<ChangeId> moveCampaign(Workspace& workspace, CampaignId id, CampaignState to,
                                            const Control& control = {});

/// Another open campaign for some of the same people.
struct CampaignOverlap {
  CampaignId campaign;
  std::string title;
  People people;
};
/// Whom a campaign is for.
struct CampaignPeople {
  People people;
  bool drawn = false;                    ///< as it was when inviting began; else as it is at the date
  std::vector<CampaignOverlap> overlaps; ///< most people first
};
/// The audience of \p campaign, kept or not, on the roster at \p asOf. An empty audience finds nobody.
[[nodiscard]] People audienceOf(Workspace& workspace, const Campaign& campaign, Date asOf,
                                const Control& control = {});
/// The same with whom other campaigns that are planned, inviting or running are for, too.
[[nodiscard]] CampaignPeople campaignPeople(Workspace& workspace, const Campaign& campaign, Date asOf,
                                            const Control& control = {});
/// None before inviting began.
[[nodiscard]] std::optional<CampaignSplit> splitOf(Workspace& workspace, CampaignId id);

/// Something to prepare for a campaign.
struct DueCampaignTask {
  CampaignId campaign;
  std::string title;     ///< of the campaign
  std::size_t index = 0; ///< in its checklist
  CampaignTask task;
  Date due;
};
/// What is open and due by \p until of campaigns that are planned, inviting, running or (what comes after)
/// done, by date. Until the as-of date: what is to be done today.
[[nodiscard]] std::vector<DueCampaignTask> dueCampaignTasks(Workspace& workspace, Date until);
/// Ticks a task off on the as-of date, or opens it again. Refuses as campaignOf(), and BadValue (what
/// "campaign-task") for one that is not there.
[[nodiscard]] Result<ChangeId> tickCampaignTask(Workspace& workspace, CampaignId id, std::size_t index,
                                                bool done);
/// Campaigns that begin on one of \p days days from \p from on or are going on then, the next one first.
[[nodiscard]] std::vector<Campaign> upcomingCampaigns(Workspace& workspace, Date from, int days);

} // namespace weilu
