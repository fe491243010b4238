// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/people.h"

#include <span>
#include <string_view>

namespace weilu {

/// Who carries the contributions of a window (product.md section 6): people by contribution, descending,
/// equal ones by id; core while the share before adding the person is under 80 %, regular while it is
/// under 95 %, casual after, none at 0.
struct Concentration {
  People core, regular, casual, none; ///< disjoint, together the population
  /// The smallest count of a core and of a regular person; 0 when there is none.
  std::uint32_t coreFrom = 0, regularFrom = 0;

  /// "core", "regular", "casual", "none".
  [[nodiscard]] std::string_view classOf(MemberId person) const;
  /// The class somebody with \p count contributions would have if nobody else changed.
  [[nodiscard]] std::string_view classFor(std::uint32_t count) const;
};

/// \p counts: contributions of each person, index = id; people beyond the end have none.
[[nodiscard]] Concentration concentration(const People& population, std::span<const std::uint32_t> counts);

} // namespace weilu
