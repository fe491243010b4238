// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/campaigns/streak.h"
#include "core/workspace_campaigns.h"

#include <span>

namespace weilu {

// Check-in campaigns of an open file. Each verb is one change that can be undone. Who checks in takes part:
// they came, with the points of that once, and each day makes one event. A day that is made up for makes
// none.

/// Checks people in on \p day, which may be one that is over; or makes up for it. Of several, those who are
/// in on that day already are passed over; nobody is left: no change and an invalid id. The event of today is
/// now, of another day noon. Refuses as campaignOf(), mayCheckIn() and note(); BadValue, what
/// "campaign-type", expected "check-in" for a campaign that is none.
[[nodiscard]] Result<ChangeId> checkIn(Workspace& workspace, CampaignId id, std::span<const MemberId> people,
                                       Date day, bool makeUp = false, const Control& control = {});
/// Takes a day back; with the last day on which somebody was there, everything made up and that they took
/// part. Not in on that day: no change and an invalid id. Refuses as note().
[[nodiscard]] Result<ChangeId> takeBackCheckIn(Workspace& workspace, CampaignId id, MemberId member,
                                               Date day);

/// Days on which somebody checked in who is not noted as taking part, of all campaigns together.
[[nodiscard]] std::int64_t idleDays(Database& db);

/// One person of a check-in campaign.
struct StreakLine {
  MemberId member;
  std::vector<CheckInDay> days; ///< ascending
  Streak streak;
  int makeUpsLeft = 0;
};
struct CampaignStreaks {
  Campaign campaign;
  std::optional<DateRange> dates; ///< checkInDates() as of the date asked for
  std::vector<StreakLine> people; ///< most days first, then the longest row, then by id
};
/// Days after \p asOf are left out. Refuses as campaignOf().
[[nodiscard]] Result<CampaignStreaks> streaksOf(Workspace& workspace, CampaignId id, Date asOf);

} // namespace weilu
