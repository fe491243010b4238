// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/campaigns/streak.h"
#include "core/store/database.h"

#include <map>

namespace weilu {

/// Owner of campaign_check_in. Writing functions run inside the caller's Edit. People who were merged are
/// read as whom they are part of: a day of several rows of one person is one day, made up only when all of
/// them say so.
class CheckInStore {
public:
  explicit CheckInStore(Database& db);

  /// Days ascending.
  [[nodiscard]] std::map<MemberId, std::vector<CheckInDay>> days(CampaignId campaign) const;
  /// Writes what \p day says of the person from now on.
  void put(CampaignId campaign, MemberId member, const CheckInDay& day);
  /// Takes back the day of \p member and of who is part of them.
  void remove(CampaignId campaign, MemberId member, Date day);
  /// Everybody who checked in, merged people under their own ids.
  [[nodiscard]] People named() const;

private:
  Database& m_db;
};

} // namespace weilu
