// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/people.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace weilu {

/// Who carries contributions (concentration.h): core while less than so many percent are made before them,
/// regular likewise.
inline constexpr unsigned corePercent = 80, regularPercent = 95;

/// How evenly contributions are spread over everybody, also those who made none (product.md section 6).
/// Shares have no value where there is nobody or nothing to share.
struct ContributionShares {
  std::uint64_t total = 0; ///< contributions
  People contributors;     ///< who made any
  /// The 1 and 10 % of everybody who made most, rounded up to whole people, equal ones by id; those who made
  /// none are never among them.
  People topOne, topTen;
  std::optional<double> topOneShare, topTenShare; ///< of all contributions
  std::optional<double> contributorShare;         ///< of everybody
  /// Gini coefficient: twice the area between the Lorenz curve and evenness; 0 even, towards 1 all by one.
  std::optional<double> gini;
};
/// \p counts: contributions of each person, index = id; people beyond the end have none.
[[nodiscard]] ContributionShares contributionShares(const People& population,
                                                    std::span<const std::uint32_t> counts);

/// The \p people share of everybody who contributed least made the \p contributions share of all.
struct LorenzPoint {
  double people = 0, contributions = 0;
};
/// The Lorenz curve from (0, 0) to (1, 1) in at most \p steps steps; empty where there is nothing to share.
[[nodiscard]] std::vector<LorenzPoint>
lorenzCurve(const People& population, std::span<const std::uint32_t> counts, std::size_t steps = 100);
/// Exactly the people of the first \p step of \p steps steps of that curve: the share of everybody who
/// contributed least, of those who made none the highest ids first.
[[nodiscard]] People lorenzPeople(const People& population, std::span<const std::uint32_t> counts,
                                  std::size_t step, std::size_t steps = 100);

} // namespace weilu
