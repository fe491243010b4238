// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/levels/point_store.h"

#include <span>

namespace weilu {

/// One thing that somebody earned points by: a rule, or grants with the same reason.
struct PointOrigin {
  PointSource source = PointSource::Rule;
  EarningId rule;          ///< of rules
  std::string reason;      ///< of grants, as somebody wrote it
  std::int64_t points = 0; ///< 0: nothing was earned
  friend bool operator==(const PointOrigin&, const PointOrigin&) = default;
};

/// What each of \p people earned most points by on the dates of \p range, in their order; of equals a rule
/// before grants, and the rule with the lowest id.
[[nodiscard]] std::vector<PointOrigin> mainOrigins(const PointStore& points,
                                                   std::span<const std::uint32_t> people, DateRange range,
                                                   const Zone& zone);

} // namespace weilu
