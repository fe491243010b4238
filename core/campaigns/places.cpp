// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/campaigns/places.h"

#include <algorithm>
#include <tuple>

namespace weilu {

void givePlaces(std::span<Participant> participants, std::optional<std::int64_t> capacity)
{
  std::vector<Participant*> asking;
  std::int64_t taken = 0;
  for (Participant& one : participants) {
    if (one.status == ParticipantStatus::Waiting)
      one.status = ParticipantStatus::SignedUp;
    if (one.status == ParticipantStatus::SignedUp)
      asking.push_back(&one);
    else
      taken += takesPlace(one.status) ? 1 : 0;
  }
  if (!capacity)
    return;
  std::ranges::sort(asking, {}, [](const Participant* one) {
    return std::tuple(one->signedUpAt.value_or(one->at), one->place, one->member);
  });
  for (Participant* one : asking) {
    if (taken < *capacity)
      ++taken;
    else
      one->status = ParticipantStatus::Waiting;
  }
}

CampaignCounts countsOf(std::span<const Participant> participants, const People& invited)
{
  CampaignCounts counts;
  counts.invited = static_cast<std::int64_t>(invited.cardinality());
  People answered;
  for (const Participant& one : participants) {
    ++counts.of.at(static_cast<std::size_t>(one.status));
    answered.add(static_cast<std::uint32_t>(one.member.value));
  }
  counts.of.front() += static_cast<std::int64_t>((invited - answered).cardinality());
  return counts;
}

} // namespace weilu
