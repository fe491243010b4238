// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/content/content_calendar.h"

#include <QCoreApplication>

#include "ui/base/text.h"
#include "ui/base/words_campaigns.h"
#include "ui/base/words_content.h"
#include "ui/calendar/campaign_look.h"
#include "ui/calendar/content_words.h"

namespace weilu::ui {

namespace {

CalendarEntry entryOf(const Campaign& campaign)
{
  CalendarEntry entry;
  entry.id = dragIdOf(campaign.id);
  entry.title = text(campaign.title);
  entry.tip = entry.title + u'\n' + words::campaignType(campaign.type) + QStringLiteral(" · ") +
              words::campaignState(campaign.state);
  entry.spoken = entry.tip;
  entry.icon = QStringLiteral("campaigns");
  entry.look = lookOf(campaign.state);
  entry.starts = *campaign.starts;
  entry.ends = campaign.ends;
  entry.movable = false; // it is moved on its own page, with all that hangs on it
  return entry;
}

} // namespace

namespace content_calendar {

CalendarEntries entries(const ContentRead& read, const ContentFilter& filter)
{
  CalendarEntries entries{{}, read.calendar, read.asOf};
  for (const Campaign& campaign : read.campaigns)
    entries.all.push_back(entryOf(campaign));
  for (const ContentItem& item : read.items) {
    if (item.at() && filter.shows(item))
      entries.all.push_back(contentEntry(item, read.names));
  }
  return entries;
}

std::vector<CalendarLegend::Item> legend()
{
  std::vector<CalendarLegend::Item> items;
  for (const ContentState state : {ContentState::Draft, ContentState::Scheduled, ContentState::Published})
    items.push_back({EntryLook::Plain, words::contentState(state), content_words::icon(state)});
  items.push_back({EntryLook::Planned, QCoreApplication::translate("content", "Campaign"), {}});
  return items;
}

} // namespace content_calendar

} // namespace weilu::ui
