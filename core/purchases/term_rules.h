// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/purchases/purchase.h"

#include <optional>
#include <span>
#include <string_view>

namespace weilu {

// Paid terms: how long they are, where they stand on a date, how they follow each other. Pure; terms in a
// span are those of one person.

/// The same day \p months later (earlier when negative); the last day of the month where it has no such
/// day: 31 January and one month is 28 or 29 February.
[[nodiscard]] Date plusMonths(Date date, int months);
/// The last date of a term of \p months (at least 1) that starts on \p starts: the day before the same day,
/// or the last day of a month that has no such day. So a term of one month from 1 January ends on the 31st,
/// one from 31 January at the end of February, and the next one starts the day after without a gap.
[[nodiscard]] Date termEnd(Date starts, int months);
/// How many months \p term is long, also when its end is written as the same day; none when it is no whole
/// number of months or has no start or end.
[[nodiscard]] std::optional<int> monthsOf(const Term& term);

/// Where a term stands on a date.
enum class TermStatus { Upcoming, New, Current, Grace, Expired };
/// "upcoming", "new", "current", "grace", "expired".
[[nodiscard]] std::string_view code(TermStatus status);
inline constexpr int termNewDays = 30;   ///< so many days a term that is no renewal is new
inline constexpr int termGraceDays = 14; ///< so many days after its end a term is in grace

[[nodiscard]] bool holdsOn(const Term& term, Date date);
/// Whether \p term began when another one of \p terms had ended, or later.
[[nodiscard]] bool isRenewal(const Term& term, std::span<const Term> terms);
/// \p terms: all of the person's.
[[nodiscard]] TermStatus statusOn(const Term& term, std::span<const Term> terms, Date date);

/// Whether \p term can stand beside \p terms (itself, by id, left out). Refuses BadValue (plan, price),
/// BadRange (it ends before it starts) and TermOverlaps (a date of the same plan twice).
[[nodiscard]] Result<void> checkTerm(const Term& term, std::span<const Term> terms);
/// The term of \p months that follows \p last: from the day after its end while that is in grace on \p today,
/// else from \p today; plan and price stay. Refuses TermOverlaps when \p last has no end.
[[nodiscard]] Result<Term> renewalOf(const Term& last, int months, Date today);

} // namespace weilu
