// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/campaigns/participation_rules.h"

namespace weilu {

namespace {

using enum ParticipantStatus;

tl::unexpected<Refusal> bad(const char* what, std::string_view found, const char* expected,
                            const std::string& name = {})
{
  return refuse(RefusalCode::BadValue,
                {{"what", what}, {"found", std::string(found)}, {"expected", expected}, {"name", name}});
}

bool isOpenFor(CampaignState state, ParticipantStatus to)
{
  if (state == CampaignState::Done)
    return to == CheckedIn || to == NoShow || to == SignedUp;
  return state != CampaignState::Idea && state != CampaignState::Cancelled;
}

} // namespace

Result<void> mayBecome(CampaignState state, const Joining& who, ParticipantStatus to)
{
  if (!isOpenFor(state, to))
    return bad("participation", code(state), "open");
  const bool same = who.status == to || (who.status == Waiting && to == SignedUp);
  if (same || to == Invited || to == Waiting)
    return bad("participant", code(to), "once", who.name);
  const bool signedUp = who.status && (takesPlace(*who.status) || *who.status == Waiting);
  if ((to == Confirmed || to == NoShow) && !signedUp)
    return bad("participant", code(to), "signed-up", who.name);
  const bool hasPlace = who.status && takesPlace(*who.status);
  if (takesPlace(to) && to != SignedUp && !hasPlace && !who.placeFree)
    return bad("participant", code(to), "place", who.name);
  return {};
}

Participant becoming(std::optional<Participant> before, CampaignId campaign, MemberId member,
                     ParticipantStatus to, Moment at, std::int64_t place)
{
  const bool fresh = !before || before->status == Declined;
  Participant one = before.value_or(Participant());
  one.campaign = campaign;
  one.member = member;
  one.status = to;
  one.at = at;
  if (to == CheckedIn) {
    one.walkIn = fresh;
    one.cameAt = one.cameAt.value_or(at);
  } else {
    one.cameAt.reset();
    one.walkIn = false;
  }
  if (takesPlace(to) && fresh) {
    one.signedUpAt = at;
    one.place = place;
  }
  return one;
}

} // namespace weilu
