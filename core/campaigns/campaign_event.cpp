// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/campaigns/campaign_event.h"

#include "core/base/local_time.h"

#include <fmt/format.h>

namespace weilu {

namespace {

IcalendarEvent::Status statusOf(CampaignState state)
{
  if (state == CampaignState::Cancelled)
    return IcalendarEvent::Status::Cancelled;
  return state == CampaignState::Idea ? IcalendarEvent::Status::Tentative : IcalendarEvent::Status::Confirmed;
}

/// "19:30 Tasting (Anna)".
std::string rowText(const RunSheetRow& row, Moment starts, const Zone& zone)
{
  const std::string time = localTime({starts.seconds + row.minute * std::int64_t{60}}, zone).substr(11, 5);
  const std::string line = fmt::format("{} {}", time, row.what);
  return row.who.empty() ? line : fmt::format("{} ({})", line, row.who);
}

std::string textOf(const Campaign& campaign, const Zone& zone)
{
  std::string text;
  const auto add = [&](const std::string& line) {
    if (!line.empty())
      text += text.empty() ? line : "\n" + line;
  };
  add(campaign.plan.theme);
  add(campaign.plan.goal.text);
  add(campaign.plan.link);
  for (const RunSheetRow& row : campaign.plan.runSheet)
    add(rowText(row, *campaign.starts, zone));
  return text;
}

} // namespace

IcalendarEvent calendarEventOf(const Campaign& campaign, Moment since, const Zone& zone)
{
  IcalendarEvent event;
  event.uid =
      fmt::format("campaign-{}-{}-{}@weilu", campaign.id.value, campaign.createdAt.seconds, since.seconds);
  event.title = campaign.title;
  event.place = campaign.plan.place.empty() ? campaign.plan.link : campaign.plan.place;
  event.text = textOf(campaign, zone);
  event.link = campaign.plan.link;
  event.contacts = campaign.plan.helpers;
  if (!campaign.plan.owner.empty())
    event.contacts.insert(event.contacts.begin(), campaign.plan.owner);
  event.starts = *campaign.starts;
  event.ends = campaign.ends;
  event.status = statusOf(campaign.state);
  event.createdAt = campaign.createdAt;
  event.changedAt = campaign.changedAt;
  return event;
}

} // namespace weilu
