// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/content_item.h"

#include <span>
#include <vector>

namespace weilu {

/// How often something is to be published: so many a week, in a space or anywhere, of a kind or of any.
struct CadenceTarget {
  SpaceId space;                   ///< none: wherever
  std::optional<ContentKind> kind; ///< none: of whatever kind
  int perWeek = 0;                 ///< 1–50
  [[nodiscard]] bool meets(const ContentItem& item) const
  {
    return (!space.valid() || item.space == space) && (!kind || item.kind == *kind);
  }
  friend bool operator==(const CadenceTarget&, const CadenceTarget&) = default;
};
/// Refuses BadValue (what "content-per-week", expected "0–50"); 0 is no target.
[[nodiscard]] Result<void> check(const CadenceTarget& target);

/// What counts of one week.
struct CadenceWeek {
  Date start;        ///< its first date, by the calendar of the community
  int published = 0; ///< on a date of it
  int planned = 0;   ///< drafts and scheduled ones on dates of it from today on
  int missing = 0;   ///< up to the target; only published ones count of weeks that are over
  friend bool operator==(const CadenceWeek&, const CadenceWeek&) = default;
};
/// A target and how it is kept.
struct CadenceLine {
  CadenceTarget target;
  std::vector<CadenceWeek> weeks; ///< oldest first
  int weeksShort = 0;             ///< of those before the present one
  /// When the next piece is due that nobody has planned: the kth of n of a week by its day ⌈7k/n⌉, in the
  /// first week from the present one on that is short. Before today: late, and due now.
  Date nextDue;
  bool late = false;
  friend bool operator==(const CadenceLine&, const CadenceLine&) = default;
};
/// How \p targets are kept in the weeks that touch \p range, as of \p today. By target.
[[nodiscard]] std::vector<CadenceLine> cadence(std::span<const ContentItem> items,
                                               std::span<const CadenceTarget> targets,
                                               const Calendar& calendar, DateRange range, Date today);

} // namespace weilu
