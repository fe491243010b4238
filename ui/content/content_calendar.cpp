// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/content/content_calendar.h"

#include <QCoreApplication>

#include "ui/base/text.h"
#include "ui/base/words_campaigns.h"
#include "ui/base/words_content.h"
#include "ui/calendar/campaign_look.h"
#include "ui/content/content_words.h"

namespace weilu::ui {

namespace {

const QString prefix = QStringLiteral("content-");

CalendarEntry entryOf(const ContentItem& item, const ContentRead& read)
{
  CalendarEntry entry;
  entry.id = dragIdOf(item.id);
  entry.title = text(item.title);
  entry.spoken = content_words::spoken(item, read);
  entry.tip = content_words::tip(item, read);
  entry.icon = content_words::icon(item.state);
  entry.look = EntryLook::Plain;
  entry.starts = *item.at();
  return entry;
}

CalendarEntry entryOf(const Campaign& campaign)
{
  CalendarEntry entry;
  entry.id = QStringLiteral("campaign-%1").arg(campaign.id.value);
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

QString dragIdOf(ContentId content) { return prefix + QString::number(content.value); }

std::optional<ContentId> contentNamedBy(const QString& dragId)
{
  bool fine = false;
  const ContentId id{dragId.mid(prefix.size()).toLongLong(&fine)};
  return fine && dragId.startsWith(prefix) ? std::optional(id) : std::nullopt;
}

namespace content_calendar {

CalendarEntries entries(const ContentRead& read, const ContentFilter& filter)
{
  CalendarEntries entries{{}, read.calendar, read.asOf};
  for (const Campaign& campaign : read.campaigns)
    entries.all.push_back(entryOf(campaign));
  for (const ContentItem& item : read.items) {
    if (item.at() && filter.shows(item))
      entries.all.push_back(entryOf(item, read));
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
