// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/people.h"

#include <cstdint>
#include <span>
#include <vector>

namespace weilu {

/// Somebody with what they made.
struct Contributor {
  std::uint32_t id = 0;
  std::uint32_t count = 0; ///< contributions, above 0
};

/// Who of \p population made any contributions, the most first, equal ones by id.
/// \p counts: contributions of each person, index = id; people beyond the end have none.
[[nodiscard]] std::vector<Contributor> contributors(const People& population,
                                                    std::span<const std::uint32_t> counts);

[[nodiscard]] People peopleOf(std::span<const Contributor> list);

} // namespace weilu
