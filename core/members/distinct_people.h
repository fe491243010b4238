// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/members/member.h"
#include "core/store/database.h"

#include <set>
#include <utility>

namespace weilu {

/// The table distinct_people: pairs that look alike and are known to be two people.
class DistinctPeople {
public:
  explicit DistinctPeople(Database& db);

  /// In any order; inside the caller's Edit. False when it was known.
  bool add(MemberId one, MemberId other, Moment at);
  /// All pairs, the smaller id first.
  [[nodiscard]] std::set<std::pair<MemberId, MemberId>> all() const;

private:
  Database& m_db;
};

} // namespace weilu
