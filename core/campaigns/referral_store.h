// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/campaigns/referral.h"
#include "core/store/database.h"

namespace weilu {

/// Owner of campaign_referral. Writing functions run inside the caller's Edit. People who were merged are
/// read as whom they are part of: of several who brought one person the last one noted stands, in the same
/// second the one noted for the person who is there; who would have brought themselves brought nobody.
class ReferralStore {
public:
  explicit ReferralStore(Database& db);

  /// By newcomer.
  [[nodiscard]] std::vector<CampaignReferral> referrals(CampaignId campaign) const;
  void put(CampaignId campaign, const CampaignReferral& referral);
  /// Forgets who brought \p newcomer, and who is part of them.
  void remove(CampaignId campaign, MemberId newcomer);
  /// Everybody any row names, merged people under their own ids.
  [[nodiscard]] People named() const;

private:
  Database& m_db;
};

} // namespace weilu
