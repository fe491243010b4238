// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace_content.h"
#include "tests/core/campaigns/campaign_file.h"

namespace weilu {

/// What a refusal of content says: what it is about and what would do.
inline std::string whyNot(const Refusal& refusal)
{
  return refusal.detail("what") + " " + refusal.detail("expected");
}

/// A community file with a calendar of content.
struct ContentFile : CampaignFile {
  ContentId piece(const std::string& title, ContentState state = ContentState::Idea, int daysAhead = 3)
  {
    ContentItem item;
    item.title = title;
    item.state = state;
    item.plannedAt = on(daysAhead);
    return add(item);
  }
  ContentId add(const ContentItem& item)
  {
    const auto id = addContent(*workspace, item);
    REQUIRE(id);
    return *id;
  }
  /// Nine in the morning, so many days from today.
  [[nodiscard]] Moment on(int daysAhead) { return zone().moment(today.plus(daysAhead), 9 * 3600); }
  [[nodiscard]] ContentItem item(ContentId id) { return contentOf(*workspace, id).value(); }
  void to(ContentId id, std::initializer_list<ContentState> states)
  {
    for (const ContentState state : states)
      REQUIRE(moveContent(*workspace, id, state));
  }
};

} // namespace weilu
