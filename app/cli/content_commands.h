// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/actions.h"
#include "core/content/content_item.h"

namespace weilu::cli {

/// What the command was told beside its action.
struct ContentWords : ActionWords {
  std::string from, to, kind, state, at, author, authorName, space, campaign, link, text;
  std::int64_t points = 0;
  std::optional<std::string> views, likes, comments, shares;
};
[[nodiscard]] std::optional<ContentKind> kindOf(const ContentWords& typed);
/// The space called \p typed by its number, name or code; none when it is empty. Refuses BadValue (what
/// "content-space").
[[nodiscard]] Result<SpaceId> spaceOf(Workspace& workspace, const std::string& typed);

/// A verb that changes something, for the table of addContent().
using ContentVerb = Result<void> (*)(const ContentWords&);
struct ContentAction {
  const char* name;
  std::size_t words; ///< how many follow it
  ContentVerb run;
};
[[nodiscard]] std::vector<ContentAction> contentActions();
/// Brings in the numbers of a table.
[[nodiscard]] Result<void> bringInEngagement(const ContentWords& typed);

} // namespace weilu::cli
