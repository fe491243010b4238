// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/standing_history.h"

namespace weilu {

People StandingHistory::membersOn(Date date) const
{
  const auto known = became.span();
  return known && known->to > date ? members - became.in({date.plus(1), known->to}) : members;
}

StandingHistory standingHistory(const MemberStore& members, const Zone& zone)
{
  std::vector<std::pair<Date, std::uint32_t>> became;
  MemberId last;
  for (const MemberStore::Conversion& conversion : members.conversions()) {
    if (conversion.id != last) // the first one of a person comes first
      became.emplace_back(zone.dateOf(conversion.at), static_cast<std::uint32_t>(conversion.id.value));
    last = conversion.id;
  }
  return {members.withStanding(Standing::Member), DatedPeople::ofPersons(std::move(became))};
}

} // namespace weilu
