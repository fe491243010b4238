// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/campaigns/invitation_list.h"

#include "core/campaigns/bad_campaign.h"

#include <charconv>

namespace weilu {

namespace {

constexpr std::array<std::string_view, notInvitedReasons.size()> reasonCodes{
    "held-out", "gone", "do-not-contact", "no-consent", "invited", "contact-cap"};

/// Those of \p people who were contacted as often as they may be.
People atCap(const People& people, const InvitationFacts& facts)
{
  People capped;
  for (const std::uint32_t person : people) {
    if (person >= facts.contacts.size())
      break; // in ascending order: nobody after was contacted
    if (facts.contacts[person] >= facts.cap.times)
      capped.add(person);
  }
  return capped;
}

} // namespace

std::string_view code(NotInvited why) { return reasonCodes.at(static_cast<std::size_t>(why)); }

Result<void> check(const ContactCap& cap)
{
  constexpr int mostTimes = 100, mostDays = 365;
  if (cap.times < 1 || cap.times > mostTimes)
    return badCampaign("contact-cap", std::to_string(cap.times), "1–100");
  if (cap.days < 1 || cap.days > mostDays)
    return badCampaign("contact-cap", std::to_string(cap.days), "1–365");
  return {};
}

std::string toText(const ContactCap& cap)
{
  return std::to_string(cap.times) + "/" + std::to_string(cap.days);
}

ContactCap contactCapFrom(std::string_view text)
{
  ContactCap cap;
  const char* const end = text.data() + text.size();
  const auto [slash, bad] = std::from_chars(text.data(), end, cap.times);
  if (bad != std::errc() || slash == end || *slash != '/')
    return {};
  const auto [last, wrong] = std::from_chars(slash + 1, end, cap.days);
  return wrong != std::errc() || last != end || !check(cap) ? ContactCap() : cap;
}

InvitationList invitationList(const InvitationFacts& facts)
{
  InvitationList list;
  list.people = facts.treated | facts.heldOut;
  const auto leaveOut = [&list](NotInvited why, const People& whom) {
    People people = list.people & whom;
    list.people -= people;
    if (!people.isEmpty())
      list.leftOut[why] = std::move(people);
  };
  leaveOut(NotInvited::HeldOut, facts.heldOut);
  leaveOut(NotInvited::Gone, list.people - facts.roster);
  leaveOut(NotInvited::DoNotContact, facts.doNotContact);
  leaveOut(NotInvited::NoConsent, facts.refused);
  leaveOut(NotInvited::Invited, facts.reached);
  leaveOut(NotInvited::ContactCap, atCap(list.people, facts));
  return list;
}

} // namespace weilu
