// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/campaigns/campaign_calendar.h"

#include <QCoreApplication>

#include "ui/base/text.h"
#include "ui/calendar/campaign_look.h"
#include "ui/calendar/content_entry.h"
#include "ui/campaigns/board_place.h"
#include "ui/campaigns/campaign_drag.h"
#include "ui/campaigns/campaign_words.h"

#include <utility>

namespace weilu::ui::campaign_calendar {

namespace {

/// The translation context of this file.
struct Campaigns {
  Q_DECLARE_TR_FUNCTIONS(campaigns)
};

const QString contentIcon = QStringLiteral("calendar");

CalendarEntry entryOf(const CampaignLine& line, const CampaignsRead& read)
{
  const Campaign& campaign = line.campaign;
  const Zone& zone = read.calendar.zone;
  CalendarEntry entry;
  entry.id = dragIdOf(campaign.id);
  entry.title = text(campaign.title);
  entry.spoken = campaign_words::spoken(line, read.asOf, zone);
  entry.tip = entry.title + u'\n' + campaign_words::facts(line, read.asOf, zone);
  entry.icon = campaign_words::icon(campaign.type);
  entry.look = lookOf(campaign.state);
  entry.starts = *campaign.starts;
  entry.ends = campaign.ends;
  entry.movable = campaign.isOpen(); // what is over was when it was
  return entry;
}

} // namespace

CalendarEntries entries(const CampaignsRead& read, std::optional<CampaignType> type, bool content)
{
  CalendarEntries entries{{}, read.calendar, read.asOf};
  for (const CampaignLine& line : read.lines) {
    const Campaign& campaign = line.campaign;
    if (campaign.starts && !isAside(placeOf(campaign)) && (!type || campaign.type == *type))
      entries.all.push_back(entryOf(line, read));
  }
  if (!content)
    return entries;
  for (const ContentItem& item : read.content) {
    entries.all.push_back(contentEntry(item, read.names));
    entries.all.back().icon = contentIcon; // how far a piece is says its own page
  }
  return entries;
}

std::vector<CalendarLegend::Item> legend()
{
  return {{EntryLook::Running, Campaigns::tr("running"), {}},
          {EntryLook::Planned, Campaigns::tr("preparing"), {}},
          {EntryLook::Vague, Campaigns::tr("idea"), {}},
          {EntryLook::Over, Campaigns::tr("over"), {}}};
}

} // namespace weilu::ui::campaign_calendar
