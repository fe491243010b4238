// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/people.h"
#include "core/members/referrer_rows.h"

#include <span>

namespace weilu {

/// Somebody who brought people.
struct Referrer {
  std::string name;               ///< as it is written; of several spellings of one person the first
  std::optional<MemberId> person; ///< none: nobody known, or more than one of that name
  People brought;                 ///< whose referrer this is
  People inAll;                   ///< those, whom they brought, and so on; never the referrer
  int depth = 0;                  ///< steps to the furthest of them: 1 when nobody of those brought anybody
};
/// Who brought people of \p population, most in all first. Chains go through everybody, also those outside of
/// it. Somebody who is said to have brought themselves, by whatever detour, counts once and not for
/// themselves.
[[nodiscard]] std::vector<Referrer> referrals(std::span<const ReferrerRow> rows, const People& population);

} // namespace weilu
