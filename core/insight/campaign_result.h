// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/campaigns/participant.h"
#include "core/insight/history.h"
#include "core/insight/proportion.h"

#include <span>

namespace weilu {

/// Days after a campaign on any of which somebody who stayed was active: its fourth week.
inline constexpr int retainedFrom = 22, retainedTo = 28;

/// What a result is worked out from.
struct CampaignFacts {
  const History& history;
  Campaign campaign;
  std::vector<Participant> participants; ///< with places given (core/campaigns/places.h)
  People invited;
  std::optional<CampaignSplit> split;
  std::vector<std::pair<std::string, People>> layers;            ///< as they were the day before, best first
  People cameBefore;                                             ///< to an earlier campaign
  std::vector<std::pair<std::uint32_t, std::int64_t>> purchases; ///< person and amount, in buyingDates()
  Date asOf;
};
/// The dates in which a purchase counts: plan.conversionDays from the first date of the campaign on. None
/// without a start.
[[nodiscard]] std::optional<DateRange> buyingDates(const Campaign& campaign, const Zone& zone);
/// Days 22–28 after its last date.
[[nodiscard]] std::optional<DateRange> retainedDates(const Campaign& campaign, const Zone& zone);

/// How many of a group came.
struct CampaignShare {
  std::string layer;      ///< code; empty: in none
  Proportion came;        ///< of those it was for; of nobody where nobody was invited
  std::int64_t there = 0; ///< who came of those, or with nobody invited of all who came
};

/// Something that treated people may have done more often than those left alone. Everybody counts where they
/// were drawn, whether they came or not.
struct CampaignEffect {
  Proportion treated, heldOut;         ///< of the latter 0: nobody to compare with
  std::optional<ShareDifference> lift; ///< none without anybody to compare with, or before it is over
  int daysLeft = 0;                    ///< until it can be told; 0: it is over
  People treatedPeople, heldOutPeople; ///< who did
};

struct CampaignResult {
  CampaignCounts counts;
  People base; ///< whom it was for: treated people, or without a draw everybody invited or there
  People came;
  /// Whether somebody was drawn or invited. Else base is only who answered or came, of whom it is no news
  /// that they did: there is no share to tell.
  bool invitations = false;
  Proportion participation; ///< who came of base; who came from elsewhere is in outside
  std::int64_t outside = 0;
  std::vector<CampaignShare> byLayer; ///< of base, in the order of the scheme
  People firstTime, returning;        ///< of those who came
  CampaignEffect bought, retained;
  std::int64_t revenueTreated = 0, revenueHeldOut = 0; ///< in buyingDates(), minor units
  std::optional<double> costEach;                      ///< minor units; none without cost or participants
  std::int64_t reached = 0;                            ///< of the goal's measure
  std::optional<bool> goalReached; ///< none without a target, and while it is missed and can still be reached
};
[[nodiscard]] CampaignResult campaignResult(const CampaignFacts& facts);

/// One campaign beside others.
struct CampaignLine {
  Campaign campaign;
  CampaignResult result;
};
/// All campaigns of one type together, and how those of one layer took part.
struct CampaignKindLine {
  CampaignType type = CampaignType::Custom;
  int campaigns = 0;
  int invited = 0;                      ///< of them with invitations, of which alone shares can be told
  std::int64_t came = 0, firstTime = 0; ///< to all of them, and of these for the first time to any
  Proportion participation;             ///< in those with invitations
  std::vector<CampaignShare> byLayer;   ///< the same by each layer that any had, in the order met
  Proportion retainedTreated, retainedHeldOut; ///< of campaigns with somebody to compare with that are over
  std::optional<ShareDifference> retained;
  /// People who came to one of them on average, which any two types can be compared by.
  [[nodiscard]] double cameEach() const { return campaigns > 0 ? static_cast<double>(came) / campaigns : 0; }
};
/// In the order of types; only types there are.
[[nodiscard]] std::vector<CampaignKindLine> compareKinds(std::span<const CampaignLine> lines);

} // namespace weilu
