// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/members/member.h"
#include "core/store/hot_statement.h"

#include <map>
#include <optional>

namespace weilu {

/// Tags that imports took off people ("tags: replace"). They are kept in the table overwritten as "tag:7"
/// with the source of the row that went and the merged person with whom it had come, so that the row comes
/// back as it was, in whatever order imports are taken back.
class RemovedTags {
public:
  RemovedTags(Database& db, const Control& control);

  /// Takes \p source back: tags it removed are there again, unless a later import removed them too; tags it
  /// had brought and others removed are nobody's to bring again.
  void restore(SourceId source);

private:
  struct Place {
    std::int64_t member, tag;
    friend auto operator<=>(const Place&, const Place&) = default;
  };
  [[nodiscard]] std::map<Place, SourceId> removedLater(SourceId source);
  /// What the row was that went.
  struct Row {
    std::optional<SourceId> owner;    ///< none: taken back meanwhile
    std::optional<MemberId> cameWith; ///< none: the person's own
  };
  void putBack(Place place, const Row& row, SourceId source);

  Database& m_db;
  const Control& m_control;
  HotStatement m_insert, m_give, m_insertAside, m_giveAside, m_copyAside, m_copyAgain;
};

} // namespace weilu
