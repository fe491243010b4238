// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace_calendar.h"

#include "core/campaigns/campaign_event.h"
#include "core/content/content_event.h"

#include <algorithm>

namespace weilu {

CalendarFile calendarFile(Workspace& workspace, std::span<const Campaign> campaigns,
                          std::span<const ContentItem> content)
{
  const Community& community = workspace.community();
  const Zone& zone = community.calendar.zone;
  std::vector<IcalendarEvent> events;
  for (const Campaign& campaign : campaigns) {
    if (campaign.starts)
      events.push_back(calendarEventOf(campaign, community.createdAt, zone));
  }
  for (const ContentItem& item : content) {
    if (item.at())
      events.push_back(calendarEventOf(item, community.createdAt));
  }
  std::ranges::stable_sort(events, {}, &IcalendarEvent::starts);
  return {icalendar(community.name, zone, events), events.size(),
          campaigns.size() + content.size() - events.size()};
}

} // namespace weilu
