// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/content_item.h"

#include <array>
#include <map>
#include <span>

namespace weilu {

/// What came of some published pieces together.
struct EngagementSums {
  std::int64_t pieces = 0, measured = 0; ///< all of them; those with any number
  std::int64_t views = 0, likes = 0, comments = 0, shares = 0;
  std::int64_t seen = 0;      ///< pieces whose views are known
  std::int64_t responses = 0; ///< likes, comments and shares of pieces whose views are known

  void add(const ContentItem& item);
  /// Views of a piece on average; none where they are not known.
  [[nodiscard]] std::optional<double> viewsEach() const;
  /// Likes, comments and shares for each view; none where nothing was viewed.
  [[nodiscard]] std::optional<double> rate() const;
  friend bool operator==(const EngagementSums&, const EngagementSums&) = default;
};

/// The same of everything and cut three ways.
struct EngagementSummary {
  EngagementSums all;
  std::map<ContentKind, EngagementSums> byKind;
  std::map<SpaceId, EngagementSums> bySpace;
  std::array<EngagementSums, 7> byWeekday; ///< 0 = Monday, of the date of publishing
};
/// Of what was published on dates of \p range in \p zone.
[[nodiscard]] EngagementSummary engagementOf(std::span<const ContentItem> items, const Zone& zone,
                                             DateRange range);

} // namespace weilu
