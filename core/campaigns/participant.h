// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/campaigns/campaign.h"

namespace weilu {

/// How far somebody is with a campaign, in the order of how much it says. Stored by these numbers; Invited
/// has no row of its own, and Waiting follows from the others and the capacity (core/campaigns/places.h), so
/// that the list moves up by itself, also when something is undone.
enum class ParticipantStatus {
  Invited = 0,
  Declined = 1,
  Waiting = 2, ///< signed up when no place is free
  SignedUp = 3,
  Confirmed = 4, ///< said again that they come
  NoShow = 5,    ///< had a place, which stays theirs, and did not come
  CheckedIn = 6,
};
inline constexpr std::array participantStatuses{ParticipantStatus::Invited,   ParticipantStatus::Declined,
                                                ParticipantStatus::Waiting,   ParticipantStatus::SignedUp,
                                                ParticipantStatus::Confirmed, ParticipantStatus::NoShow,
                                                ParticipantStatus::CheckedIn};
/// "invited", "declined", "waiting", "signed-up", "confirmed", "no-show", "checked-in".
[[nodiscard]] std::string_view code(ParticipantStatus status);
[[nodiscard]] std::optional<ParticipantStatus> participantStatusNamed(std::string_view code);
/// Whether somebody of \p status takes one of the places there are.
[[nodiscard]] bool takesPlace(ParticipantStatus status);

/// Whether somebody was meant to be reached or was left alone to compare with. None: outside the audience, or
/// it was not drawn yet.
enum class CampaignArm { None, Treated, HeldOut };
/// "", "treated", "held-out".
[[nodiscard]] std::string_view code(CampaignArm arm);

/// One person who answered, signed up or came.
struct Participant {
  CampaignId campaign;
  MemberId member;
  ParticipantStatus status = ParticipantStatus::SignedUp;
  Moment at; ///< since when it is the status
  std::optional<Moment> signedUpAt;
  std::int64_t place = 0; ///< order among those who signed up in the same second
  std::optional<Moment> cameAt;
  std::string channel; ///< through which they answered; empty: not known
  bool walkIn = false; ///< came without signing up
  std::string note;
  friend bool operator==(const Participant&, const Participant&) = default;
};

/// Whom one invitation went to over one channel.
struct CampaignInvitation {
  std::int64_t id = 0;
  CampaignId campaign;
  std::string channel;
  Moment at;
  People people;
};

/// How many of a layer were held out of how many.
struct CampaignStratum {
  std::string layer; ///< code; empty: in none
  std::int64_t people = 0, heldOut = 0;
  friend bool operator==(const CampaignStratum&, const CampaignStratum&) = default;
};

/// The audience as it was when inviting began, and who of it is left alone.
struct CampaignSplit {
  Moment at;
  std::string seed;
  double share = 0;   ///< asked for; 0: nobody was held out
  std::string scheme; ///< by whose layers it was drawn
  std::vector<CampaignStratum> strata;
  People treated, heldOut;
};

/// How many are where, of one campaign.
struct CampaignCounts {
  std::int64_t invited = 0;
  std::array<std::int64_t, participantStatuses.size()> of{}; ///< by status; of Invited: who did not answer
  [[nodiscard]] std::int64_t at(ParticipantStatus status) const
  {
    return of.at(static_cast<std::size_t>(status));
  }
  /// Places that are taken.
  [[nodiscard]] std::int64_t taken() const;
};

} // namespace weilu
