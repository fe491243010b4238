// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/contribution_counts.h"

namespace weilu {

std::vector<std::uint32_t> contributionCounts(const ActivityStore& activity, const Zone& zone,
                                              DateRange range)
{
  std::vector<KindId> kinds;
  for (const ActivityKind& kind : activity.kinds()) {
    if (kind.isContribution)
      kinds.push_back(kind.id);
  }
  if (kinds.empty()) // which would mean any kind
    return {};
  return activity.countsByPerson(zone.moment(range.from), zone.moment(range.to.plus(1)), kinds);
}

} // namespace weilu
