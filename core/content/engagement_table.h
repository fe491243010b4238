// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/content_item.h"

#include <span>
#include <string>
#include <vector>

namespace weilu {

/// Which column of a table says what; those it has.
struct EngagementColumns {
  std::optional<std::size_t> title, link, views, likes, comments, shares, measuredOn;
  /// Whether there is a piece to be found and a number to be read.
  [[nodiscard]] bool useful() const { return (title || link) && (views || likes || comments || shares); }
};
/// By what the columns are called, in Chinese or English.
[[nodiscard]] EngagementColumns engagementColumns(std::span<const std::string> headers);

/// A row of such a table. A cell that says nothing leaves what is known.
struct EngagementRow {
  std::uint64_t line = 0; ///< of the file, as an editor counts
  std::string title, link;
  Engagement numbers;
  std::string unreadable; ///< a cell that is no number, or no date; empty: none
};

/// Why a row is left out.
enum class EngagementProblem {
  Unreadable,   ///< a cell is no whole number from 0 on, or no date
  NotFound,     ///< no piece has this link or title
  Several,      ///< more than one has
  NotPublished, ///< the piece is not out yet
  Twice,        ///< an earlier row was about the same piece
  Older         ///< newer numbers are known
};
/// "unreadable", "not-found", "several", "not-published", "twice", "older".
[[nodiscard]] std::string_view code(EngagementProblem problem);
struct EngagementRowProblem {
  std::uint64_t line = 0;
  EngagementProblem problem = EngagementProblem::Unreadable;
  std::string found; ///< the cell, title or link
  friend bool operator==(const EngagementRowProblem&, const EngagementRowProblem&) = default;
};

/// What a table would change.
struct EngagementPlan {
  std::vector<ContentItem> changed; ///< as they would be
  std::int64_t unchanged = 0;       ///< rows that say what is known
  std::vector<EngagementRowProblem> problems;
};
/// Finds the piece of each row, by its link and else by its title, and what is new of it. Numbers without a
/// date were measured \p on.
[[nodiscard]] EngagementPlan planEngagement(std::span<const ContentItem> items,
                                            std::span<const EngagementRow> rows, Date on);

} // namespace weilu
