// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/campaigns/vote.h"
#include "core/store/database.h"

namespace weilu {

/// Owner of campaign_ballot. Writing functions run inside the caller's Edit. People who were merged are read
/// as whom they are part of: of several ballots of one person the one that was cast last stands, in the same
/// second the one of the person who is there.
class BallotStore {
public:
  explicit BallotStore(Database& db);

  /// By person.
  [[nodiscard]] std::vector<Ballot> ballots(CampaignId campaign) const;
  /// Writes what \p ballot says of the person from now on.
  void put(CampaignId campaign, const Ballot& ballot);
  /// Takes back every ballot of \p member and of who is part of them.
  void remove(CampaignId campaign, MemberId member);
  /// Everybody who voted, merged people under their own ids.
  [[nodiscard]] People named() const;

private:
  Database& m_db;
};

} // namespace weilu
