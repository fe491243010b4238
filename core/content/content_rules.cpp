// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/content_rules.h"

#include "core/base/text.h"
#include "core/content/bad_content.h"

#include <algorithm>

namespace weilu {

Result<void> check(const ContentItem& item)
{
  if (trimmed(item.title).empty())
    return badContent("content-title", item.title, "text");
  if (item.state == ContentState::Scheduled && !item.plannedAt)
    return badContent("content-planned", {}, "date");
  const bool published = item.state == ContentState::Published;
  if (published && !item.publishedAt)
    return badContent("content-published", {}, "date");
  if (item.points < 0)
    return badContent("content-points", std::to_string(item.points), ">=0");
  const Engagement& numbers = item.engagement;
  for (const auto& number : {numbers.views, numbers.likes, numbers.comments, numbers.shares}) {
    if (number.value_or(0) < 0)
      return badContent("content-engagement", std::to_string(*number), ">=0");
  }
  if (!published && !numbers.empty())
    return badContent("content-engagement", item.title, "published");
  return {};
}

std::vector<ContentState> movesFrom(ContentState state)
{
  using enum ContentState;
  switch (state) {
  case Idea:
    return {Draft, Scheduled, Published, Dropped};
  case Draft:
    return {Idea, Scheduled, Published, Dropped};
  case Scheduled:
    return {Draft, Published, Dropped};
  case Published:
    return {Scheduled};
  case Dropped:
    return {Idea};
  }
  return {};
}

Result<void> mayMove(const ContentItem& item, ContentState to)
{
  const auto moves = movesFrom(item.state);
  if (std::ranges::find(moves, to) == moves.end())
    return badContent("content-move", std::string(code(item.state)), std::string(code(to)));
  if (item.state == ContentState::Published && !item.engagement.empty())
    return badContent("content-engagement", item.title, "none");
  return {};
}

ContentItem copyOf(const ContentItem& item, std::string title)
{
  ContentItem copy = item;
  copy.id = {};
  copy.title = std::move(title);
  copy.state = ContentState::Idea;
  copy.plannedAt = copy.publishedAt = {};
  copy.link.clear();
  copy.engagement = {};
  return copy;
}

ContentItem movedTo(ContentItem item, Date date, const Zone& zone, std::optional<std::int32_t> second,
                    std::int32_t otherwise)
{
  auto& at = item.state == ContentState::Published ? item.publishedAt : item.plannedAt;
  constexpr std::int64_t day = 86'400;
  if (at && !second) // what the clock shows, whatever its day has of hours
    second = static_cast<std::int32_t>((((at->seconds + zone.offsetAt(*at)) % day) + day) % day);
  at = zone.moment(date, second.value_or(otherwise));
  return item;
}

} // namespace weilu
