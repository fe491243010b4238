// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/campaigns/participant.h"

#include <span>
#include <utility>

namespace weilu {

/// An audience of fewer people is not split: nothing could be told from it.
inline constexpr std::uint64_t leastSplit = 50;

/// Splits \p audience by a draw that anybody can do again: within each of \p layers (code and people; whoever
/// is in none is a layer of its own) those with the smallest SHA-256(seed | id) are held out. How many of
/// each layer: \p share of all, rounded, by largest remainders, ties to the earlier layer. Fewer than
/// leastSplit people or a share of 0: nobody is held out.
[[nodiscard]] CampaignSplit splitAudience(const People& audience,
                                          std::span<const std::pair<std::string, People>> layers,
                                          double share, const std::string& seed);

/// How many of groups of \p sizes make \p share of all, rounded; each at most one beside its own share.
[[nodiscard]] std::vector<std::int64_t> largestRemainders(std::span<const std::int64_t> sizes, double share);

} // namespace weilu
