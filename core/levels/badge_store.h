// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/people.h"
#include "core/levels/badge.h"
#include "core/store/database.h"

namespace weilu {

/// Owner of badge_given: the badges that were given by hand. Writing functions run inside the caller's Edit.
class BadgeStore {
public:
  explicit BadgeStore(Database& db);

  /// Newest first.
  [[nodiscard]] std::vector<GivenBadge> all() const;
  [[nodiscard]] std::vector<GivenBadge> of(MemberId member) const;
  std::int64_t add(const GivenBadge& given);
  void remove(std::int64_t id);
  /// Everybody who was given one; those who were merged under their own ids.
  [[nodiscard]] People named() const;

  /// What \p other was given becomes what \p survivor was given. Inside the Edit that merges the two.
  void mergePeople(MemberId other, MemberId survivor);
  /// Gives \p member back what came with them. The person is there.
  void partPeople(MemberId member);

private:
  Database& m_db;
};

} // namespace weilu
