// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/cadence.h"
#include "core/content/content_item.h"
#include "core/store/database.h"

#include <vector>

namespace weilu {

/// A contribution of an author: what content gives an event for. Under the id the piece was made for.
struct ContentCredit {
  ContentId content;
  MemberId author;
  Moment at;
  SpaceId space;
  friend bool operator==(const ContentCredit&, const ContentCredit&) = default;
};
/// As what the contributions stand among the events.
struct WrittenCredits {
  SourceId source;
  std::string print;
};

/// Owner of content_item, content_target and content_credit. Authors are read as whom they are part of.
/// Writing functions run inside the caller's Edit.
class ContentStore {
public:
  explicit ContentStore(Database& db);

  /// By date in the calendar, those without one last.
  [[nodiscard]] std::vector<ContentItem> all() const;
  /// Refuses BadValue (what "content").
  [[nodiscard]] Result<ContentItem> find(ContentId id) const;
  /// "12" or the title, if only one is called so. Refuses as find().
  [[nodiscard]] Result<ContentItem> named(std::string_view text) const;
  ContentId add(const ContentItem& item, Moment at);
  /// Writes everything of a piece that is there, but when it was made.
  void update(const ContentItem& item, Moment at);
  void remove(ContentId id);
  /// Pieces of \p campaign are of none.
  void forgetCampaign(CampaignId campaign);

  /// By space and kind.
  [[nodiscard]] std::vector<CadenceTarget> targets() const;
  /// 0 a week: none.
  void setTarget(const CadenceTarget& target);

  /// Every contribution there is to be, by content.
  [[nodiscard]] std::vector<ContentCredit> credits() const;
  [[nodiscard]] std::optional<WrittenCredits> writtenCredits() const;
  void keepCredits(const WrittenCredits& written);

  /// Every author, merged people under their own ids.
  [[nodiscard]] People named() const;
  /// Under whose id the author of \p id stands; none where there is no author.
  [[nodiscard]] MemberId authorKept(ContentId id) const;

private:
  Database& m_db;
};

} // namespace weilu
