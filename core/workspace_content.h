// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/content_rules.h"
#include "core/content/content_store.h"
#include "core/workspace.h"

namespace weilu {

// The content calendar of an open file. Each verb is one change that can be undone. A member-made piece
// credits its author when it is published (core/workspace_content_credit.h), and no longer when it is not.

/// As ContentStore::all().
[[nodiscard]] std::vector<ContentItem> contentOf(Workspace& workspace);
/// What stands on a date of \p range, by date; without what was dropped.
[[nodiscard]] std::vector<ContentItem> contentIn(Workspace& workspace, DateRange range);
/// "12" or the title. Refuses as ContentStore::named().
[[nodiscard]] Result<ContentItem> contentNamed(Workspace& workspace, std::string_view text);
[[nodiscard]] Result<ContentItem> contentOf(Workspace& workspace, ContentId id);

/// Adds a piece in the state it has. A published one without a date was published when it was planned, if
/// that is over, or now. Refuses what check() refuses; BadValue, what and expected: "content-published"
/// "past", "content-space" "space", "content-move" (dropped at once); NoSuchMember for its author; as
/// campaignOf() for its campaign.
[[nodiscard]] Result<ContentId> addContent(Workspace& workspace, ContentItem item,
                                           const Control& control = {});
/// Writes one that is there; another state than it has is moved to (moveContent()). Refuses as addContent(),
/// contentOf() and mayMove(), and NotEnoughPoints where points that go back were spent.
[[nodiscard]] Result<ChangeId> saveContent(Workspace& workspace, const ContentItem& item,
                                           const Control& control = {});
/// Adds copyOf() it. Refuses as contentOf() and check().
[[nodiscard]] Result<ContentId> duplicateContent(Workspace& workspace, ContentId id,
                                                 const std::string& title);
/// Deletes what is not published. Refuses as contentOf(), and BadValue (what "content-removed", expected
/// "not-published").
[[nodiscard]] Result<ChangeId> removeContent(Workspace& workspace, ContentId id);
/// Moves it to another state; published as addContent(). Refuses as contentOf(), mayMove(), check(), and
/// NotEnoughPoints.
[[nodiscard]] Result<ChangeId> moveContent(Workspace& workspace, ContentId id, ContentState to,
                                           const Control& control = {});
/// Moves it to another date, to \p second of the day or at the time it had; without any, to ten. Refuses as
/// contentOf() and saveContent().
[[nodiscard]] Result<ChangeId> moveContentTo(Workspace& workspace, ContentId id, Date date,
                                             std::optional<std::int32_t> second = {},
                                             const Control& control = {});

/// As ContentStore::targets().
[[nodiscard]] std::vector<CadenceTarget> cadenceTargets(Workspace& workspace);
/// Sets how often something is to be published, in place of \p instead; 0 a week: no longer. Refuses what
/// check() refuses, and BadValue (what "content-space").
[[nodiscard]] Result<ChangeId> setCadence(Workspace& workspace, const CadenceTarget& target,
                                          const std::optional<CadenceTarget>& instead = {});

} // namespace weilu
