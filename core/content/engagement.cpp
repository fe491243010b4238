// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/engagement.h"

namespace weilu {

void EngagementSums::add(const ContentItem& item)
{
  const Engagement& numbers = item.engagement;
  ++pieces;
  measured += numbers.empty() ? 0 : 1;
  views += numbers.views.value_or(0);
  likes += numbers.likes.value_or(0);
  comments += numbers.comments.value_or(0);
  shares += numbers.shares.value_or(0);
  seen += numbers.views ? 1 : 0;
  responses += numbers.views ? numbers.responses() : 0;
}

std::optional<double> EngagementSums::viewsEach() const
{
  return seen > 0 ? std::optional(static_cast<double>(views) / static_cast<double>(seen)) : std::nullopt;
}

std::optional<double> EngagementSums::rate() const
{
  return views > 0 ? std::optional(static_cast<double>(responses) / static_cast<double>(views))
                   : std::nullopt;
}

EngagementSummary engagementOf(std::span<const ContentItem> items, const Zone& zone, DateRange range)
{
  EngagementSummary summary;
  for (const ContentItem& item : items) {
    if (item.state != ContentState::Published)
      continue;
    const Date date = zone.dateOf(*item.publishedAt);
    if (date < range.from || date > range.to)
      continue;
    for (EngagementSums* sums : {&summary.all, &summary.byKind[item.kind], &summary.bySpace[item.space],
                                 &summary.byWeekday.at(weekday(date) - 1)})
      sums->add(item);
  }
  return summary;
}

} // namespace weilu
