// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/campaigns/participant.h"
#include "core/store/database.h"

#include <map>

namespace weilu {

/// Owner of campaign_split, campaign_invitation and campaign_participant. Writing functions run inside the
/// caller's Edit. People who were merged are read as whom they are part of: of several rows of one person the
/// one that says most stands. Nobody is Waiting here; places follow from the rest (core/campaigns/places.h).
class ParticipantStore {
public:
  explicit ParticipantStore(Database& db);

  /// None before inviting began.
  [[nodiscard]] std::optional<CampaignSplit> split(CampaignId campaign) const;
  void keepSplit(CampaignId campaign, const CampaignSplit& split);
  void removeSplit(CampaignId campaign);

  /// Oldest first.
  [[nodiscard]] std::vector<CampaignInvitation> invitations(CampaignId campaign) const;
  [[nodiscard]] People invited(CampaignId campaign) const;
  void addInvitation(const CampaignInvitation& invitation);
  /// How often each person was invited to anything from \p since on, index = id.
  [[nodiscard]] std::vector<std::uint16_t> contactsSince(Moment since) const;

  /// By id.
  [[nodiscard]] std::vector<Participant> participants(CampaignId campaign) const;
  [[nodiscard]] People came(CampaignId campaign) const;
  [[nodiscard]] std::optional<Participant> participant(CampaignId campaign, MemberId member) const;
  /// What one person took part in, the newest first.
  [[nodiscard]] std::vector<Participant> of(MemberId member) const;
  /// Writes what \p participant says of the person from now on.
  void put(const Participant& participant);
  /// Forgets that \p member, or who is part of them, signed up through \p channel, unless more is known.
  void removeSignUp(CampaignId campaign, MemberId member, std::string_view channel);
  /// Everybody any table names, merged people under their own ids.
  [[nodiscard]] People named() const;

  /// Forgets what was said of \p member while they were part of somebody. The person is there again.
  void partPeople(MemberId member);

private:
  Database& m_db;
};

/// How many more people have a place for good than there are places, of all campaigns together: 0 unless
/// something is broken.
[[nodiscard]] std::int64_t overbooked(Database& db);

} // namespace weilu
