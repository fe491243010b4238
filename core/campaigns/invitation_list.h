// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/campaigns/participant.h"

#include <map>

namespace weilu {

/// Why somebody a campaign is for gets no invitation over a channel, in the order in which one is given.
enum class NotInvited {
  HeldOut,      ///< left alone to compare with
  Gone,         ///< no longer on the roster
  DoNotContact, ///< over any channel
  NoConsent,    ///< withdrawn for this channel; whoever never said anything did not withdraw it
  Invited,      ///< already, or answered without
  ContactCap,   ///< as often as anybody may be, lately
};
inline constexpr std::array notInvitedReasons{NotInvited::HeldOut,      NotInvited::Gone,
                                              NotInvited::DoNotContact, NotInvited::NoConsent,
                                              NotInvited::Invited,      NotInvited::ContactCap};
/// "held-out", "gone", "do-not-contact", "no-consent", "invited", "contact-cap".
[[nodiscard]] std::string_view code(NotInvited why);

/// How often anybody may be contacted, over all channels.
struct ContactCap {
  int times = 2;
  int days = 7; ///< in so many days that end now
  friend bool operator==(const ContactCap&, const ContactCap&) = default;
};
/// Refuses BadValue, what "contact-cap", expected "1–100" times or "1–365" days (found: the number).
[[nodiscard]] Result<void> check(const ContactCap& cap);
/// "2/7", and back; what is no such text is the cap that ships.
[[nodiscard]] std::string toText(const ContactCap& cap);
[[nodiscard]] ContactCap contactCapFrom(std::string_view text);

/// What an invitation list is made of.
struct InvitationFacts {
  People treated, heldOut; ///< the audience
  People roster;           ///< who is here now
  People doNotContact;
  People refused;                      ///< said no to the channel
  People reached;                      ///< invited to this campaign or answered it
  std::vector<std::uint16_t> contacts; ///< lately, index = id
  ContactCap cap;
};

/// Whom to invite, and everybody else of the audience by the reason why not.
struct InvitationList {
  People people;
  std::map<NotInvited, People> leftOut;
};
[[nodiscard]] InvitationList invitationList(const InvitationFacts& facts);

} // namespace weilu
