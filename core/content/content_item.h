// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/dates.h"
#include "core/base/ids.h"
#include "core/campaigns/campaign.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace weilu {

using ContentId = Id<struct ContentTag>;

/// What a piece of content is. Stored by these numbers.
enum class ContentKind {
  News = 0,
  Knowledge = 1,
  Entertainment = 2,
  Case = 3,
  MemberMade = 4, ///< by somebody of the community, who is credited
  Questions = 5,
  Resource = 6
};
inline constexpr std::array contentKinds{
    ContentKind::News,       ContentKind::Knowledge, ContentKind::Entertainment, ContentKind::Case,
    ContentKind::MemberMade, ContentKind::Questions, ContentKind::Resource};
/// "news", "knowledge", "entertainment", "case", "member-made", "questions", "resource".
[[nodiscard]] std::string_view code(ContentKind kind);
[[nodiscard]] std::optional<ContentKind> contentKindNamed(std::string_view code);

/// How far a piece of content is. Stored by these numbers.
enum class ContentState { Idea = 0, Draft = 1, Scheduled = 2, Published = 3, Dropped = 4 };
inline constexpr std::array contentStates{ContentState::Idea, ContentState::Draft, ContentState::Scheduled,
                                          ContentState::Published, ContentState::Dropped};
/// "idea", "draft", "scheduled", "published", "dropped".
[[nodiscard]] std::string_view code(ContentState state);
[[nodiscard]] std::optional<ContentState> contentStateNamed(std::string_view code);

/// What people did with a published piece, as far as its platform tells.
struct Engagement {
  std::optional<std::int64_t> views, likes, comments, shares;
  std::optional<Date> measuredOn; ///< set where any number is
  [[nodiscard]] bool empty() const { return !views && !likes && !comments && !shares; }
  /// Likes, comments and shares together.
  [[nodiscard]] std::int64_t responses() const
  {
    return likes.value_or(0) + comments.value_or(0) + shares.value_or(0);
  }
  friend bool operator==(const Engagement&, const Engagement&) = default;
};

/// Something that is, or is to be, published for the community.
struct ContentItem {
  ContentId id; ///< none: not kept yet
  std::string title;
  ContentKind kind = ContentKind::News;
  ContentState state = ContentState::Idea;
  MemberId author;        ///< none: whoever authorName says, or nobody
  std::string authorName; ///< empty where the author is on the roster
  SpaceId space;          ///< none: not decided
  std::optional<Moment> plannedAt, publishedAt;
  CampaignId campaign; ///< none: of no campaign
  std::string link, body;
  std::int64_t points = 0; ///< for the author of a member-made piece, once it is published
  Engagement engagement;
  Moment createdAt, changedAt; ///< set by the store

  /// Where it stands in the calendar: when it was published, or else is to be. None: not yet.
  [[nodiscard]] std::optional<Moment> at() const
  {
    return state == ContentState::Published ? publishedAt : plannedAt;
  }
  /// Whether its author made something for the community: published, member-made, by somebody on the roster.
  [[nodiscard]] bool credits() const
  {
    return state == ContentState::Published && kind == ContentKind::MemberMade && author.valid();
  }
  friend bool operator==(const ContentItem&, const ContentItem&) = default;
};

} // namespace weilu
