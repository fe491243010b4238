// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/campaigns/campaign.h"
#include "core/store/database.h"

namespace weilu {

/// Owner of campaign. Writing functions run inside the caller's Edit. People who were merged are read as whom
/// they are part of. A stored plan or rule that does not read throws Failure.
class CampaignStore {
public:
  explicit CampaignStore(Database& db);

  /// Those without a start first, then the latest start first; archived ones too.
  [[nodiscard]] std::vector<Campaign> all() const;
  /// Refuses BadValue (what "campaign", expected "campaign").
  [[nodiscard]] Result<Campaign> find(CampaignId id) const;
  /// "12", or the title as people type it if one alone has it. Refuses as find().
  [[nodiscard]] Result<Campaign> named(std::string_view text) const;
  CampaignId add(const Campaign& campaign, Moment at);
  /// Writes everything of a campaign that is there, but when it was made.
  void update(const Campaign& campaign, Moment at);
  void remove(CampaignId id);
  /// Everybody picked or left out by hand, merged people under their own ids.
  [[nodiscard]] People named() const;

private:
  Database& m_db;
};

} // namespace weilu
