// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/content/content_item.h"

#include <vector>

namespace weilu {

/// Whether a piece can be kept as it is. Refuses BadValue, what and expected:
///  - "content-title" "text"
///  - "content-planned" "date": scheduled without a date; "content-published" "date": published without one
///  - "content-points" ">=0"; "content-engagement" ">=0", or "published": numbers of what is not out yet
[[nodiscard]] Result<void> check(const ContentItem& item);

/// The states a piece can go to from \p state: idea → draft → scheduled → published, from each one back to
/// the one before, and from any but published to dropped and out of it to an idea. What was never a draft can
/// be scheduled or published at once.
[[nodiscard]] std::vector<ContentState> movesFrom(ContentState state);
/// Whether \p item may go to \p to. Refuses BadValue: "content-move" with the codes found → expected, and
/// "content-engagement" "none" for a published one with numbers that is to be scheduled again.
[[nodiscard]] Result<void> mayMove(const ContentItem& item, ContentState to);

/// A new idea like \p item: not planned, not published, without numbers.
[[nodiscard]] ContentItem copyOf(const ContentItem& item, std::string title);

/// \p item on \p date, at \p second of the day or at the time it had; without any, at \p otherwise. One that
/// is published was published then. \p zone: of the community.
[[nodiscard]] ContentItem movedTo(ContentItem item, Date date, const Zone& zone,
                                  std::optional<std::int32_t> second, std::int32_t otherwise);

} // namespace weilu
