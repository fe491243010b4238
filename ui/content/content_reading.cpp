// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/content/content_reading.h"

#include "core/workspace_campaigns.h"
#include "core/workspace_content.h"

#include <algorithm>

namespace weilu::ui {

namespace {

constexpr int weeksBack = 4, weeksAhead = 3, daysOfWeek = 7, daysOfNumbers = 90;

} // namespace

const ContentItem* ContentRead::find(ContentId id) const
{
  const auto found = std::ranges::find(items, id, &ContentItem::id);
  return found == items.end() ? nullptr : &*found;
}

bool ContentFilter::shows(const ContentItem& item) const
{
  return (!space.valid() || item.space == space) && (!kind || item.kind == *kind) &&
         (state ? item.state == *state : item.state != ContentState::Dropped);
}

ContentRead readContent(Workspace& workspace, Date asOf, const Control& control)
{
  ContentRead read;
  read.calendar = workspace.community().calendar;
  read.asOf = asOf;
  read.items = contentOf(workspace);
  read.campaigns = campaignsOf(workspace);
  read.names = contentNames(workspace, read.items, read.campaigns);
  std::erase_if(read.campaigns, [](const Campaign& one) {
    return !one.starts || one.archived || one.state == CampaignState::Cancelled;
  });
  read.cadence = cadence(read.items, cadenceTargets(workspace), read.calendar,
                         {asOf.plus(-weeksBack * daysOfWeek), asOf.plus(weeksAhead * daysOfWeek)}, asOf);
  read.engagement = engagementOf(read.items, read.calendar.zone, {asOf.plus(1 - daysOfNumbers), asOf});
  read.times = bestTimes(workspace, asOf, control);
  return read;
}

} // namespace weilu::ui
