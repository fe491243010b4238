// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/dated_people.h"
#include "core/members/member_store.h"

namespace weilu {

/// Who is a member, and since when as far as that is known.
struct StandingHistory {
  People members;     ///< whose standing is member now
  DatedPeople became; ///< by the date on which each became one for the first time

  /// Who was one at the end of \p date: those of now without who became one only later. When somebody stopped
  /// being one is not recorded.
  [[nodiscard]] People membersOn(Date date) const;
};
[[nodiscard]] StandingHistory standingHistory(const MemberStore& members, const Zone& zone);

} // namespace weilu
