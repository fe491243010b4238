// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/content_event.h"

#include <fmt/format.h>

namespace weilu {

namespace {

IcalendarEvent::Status statusOf(ContentState state)
{
  switch (state) {
  case ContentState::Idea:
  case ContentState::Draft:
    return IcalendarEvent::Status::Tentative;
  case ContentState::Dropped:
    return IcalendarEvent::Status::Cancelled;
  case ContentState::Scheduled:
  case ContentState::Published:
    break;
  }
  return IcalendarEvent::Status::Confirmed;
}

} // namespace

IcalendarEvent calendarEventOf(const ContentItem& item, Moment since)
{
  IcalendarEvent event;
  event.uid = fmt::format("content-{}-{}-{}@weilu", item.id.value, item.createdAt.seconds, since.seconds);
  event.title = item.title;
  event.text = item.link.empty() || item.body.empty() ? item.link + item.body : item.link + "\n" + item.body;
  event.link = item.link;
  event.starts = *item.at();
  event.status = statusOf(item.state);
  event.createdAt = item.createdAt;
  event.changedAt = item.changedAt;
  return event;
}

} // namespace weilu
