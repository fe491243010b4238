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
  std::string layer; ///< code; empty: in none
  Proportion came;
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
  Proportion participation;
  std::vector<CampaignShare> byLayer;          ///< each layer that any had, in the order met
  Proportion retainedTreated, retainedHeldOut; ///< of campaigns with somebody to compare with that are over
  std::optional<ShareDifference> retained;
};
/// In the order of types; only types there are.
[[nodiscard]] std::vector<CampaignKindLine> compareKinds(std::span<const CampaignLine> lines);

} // namespace weilu
