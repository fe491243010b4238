// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/earning_input.h"
#include "core/levels/point_expiry.h"
#include "core/levels/point_store.h"

#include <vector>

namespace weilu {

/// What a rule gives over all history: as it is, and as it would be.
struct EarningChange {
  EarningId rule;
  std::int64_t peopleBefore = 0, pointsBefore = 0;
  std::int64_t people = 0, points = 0;
};

/// Brings the entries of the ledger that follow from the data up to date, inside the caller's transaction:
///
/// - What rules earn, by month: a month is worked out again when its fingerprint changed (events, orders,
/// terms
///   of rules, levels, merges, zone). So new activity earns once however often it is imported, and taking it
///   back takes back what it earned.
/// - What expires, date after date, what came first before what came later; of what was missed, each date in
///   its order. Worked out from the whole ledger, so nothing expires twice, and what no longer came in does
///   not expire either.
/// - What was spent and is no longer earned (its import or grant was taken back): a correction on the date it
///   was spent, so that nobody's balance is negative.
void followPoints(PointStore& points, const EarningInput& input, const PointExpiry& expiry, const Zone& zone,
                  Date asOf, const Control& control = {});

/// What \p input, with changed rules, would earn over all history, beside what is stored. By rule; rules that
/// give the same are left out.
[[nodiscard]] std::vector<EarningChange> previewEarnings(const PointStore& points, const EarningInput& input,
                                                         const Control& control = {});

} // namespace weilu
