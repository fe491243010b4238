// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/campaigns/hold_out.h"

#include "core/base/sha256.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace weilu {

namespace {

/// The \p wanted of \p people with the smallest hash.
People drawn(const People& people, std::int64_t wanted, const std::string& seed)
{
  std::vector<std::pair<Sha256, std::uint32_t>> hashed;
  hashed.reserve(people.cardinality());
  for (const std::uint32_t person : people)
    hashed.emplace_back(sha256(seed + '|' + std::to_string(person)), person);
  std::nth_element(hashed.begin(), hashed.begin() + wanted, hashed.end());
  People drawn;
  for (auto one = hashed.begin(); one != hashed.begin() + wanted; ++one)
    drawn.add(one->second);
  return drawn;
}

} // namespace

std::vector<std::int64_t> largestRemainders(std::span<const std::int64_t> sizes, double share)
{
  std::vector<std::int64_t> counts(sizes.size());
  std::vector<std::size_t> order(sizes.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  const auto quota = [&](std::size_t at) { return share * static_cast<double>(sizes[at]); };
  for (std::size_t at = 0; at < sizes.size(); ++at)
    counts[at] = static_cast<std::int64_t>(quota(at));
  const auto all = std::accumulate(sizes.begin(), sizes.end(), std::int64_t{0});
  auto left = std::llround(share * static_cast<double>(all)) -
              std::accumulate(counts.begin(), counts.end(), std::int64_t{0});
  std::ranges::stable_sort(order, std::greater{},
                           [&](std::size_t at) { return quota(at) - static_cast<double>(counts[at]); });
  for (const std::size_t at : order) {
    if (left > 0 && counts[at] < sizes[at]) {
      ++counts[at];
      --left;
    }
  }
  return counts;
}

CampaignSplit splitAudience(const People& audience, std::span<const std::pair<std::string, People>> layers,
                            double share, const std::string& seed)
{
  CampaignSplit split;
  split.seed = seed;
  split.share = audience.cardinality() < leastSplit ? 0 : share;
  std::vector<People> groups;
  std::vector<std::int64_t> sizes;
  People rest = audience;
  const auto take = [&](const std::string& layer, const People& people) {
    if (people.isEmpty())
      return;
    split.strata.push_back({layer, static_cast<std::int64_t>(people.cardinality()), 0});
    sizes.push_back(split.strata.back().people);
    groups.push_back(people);
  };
  for (const auto& [layer, people] : layers) {
    take(layer, rest & people);
    rest -= people;
  }
  take({}, rest);
  const auto counts = largestRemainders(sizes, split.share);
  for (std::size_t at = 0; at < groups.size(); ++at) {
    split.strata[at].heldOut = counts[at];
    split.heldOut |= drawn(groups[at], counts[at], seed);
  }
  split.treated = audience - split.heldOut;
  return split;
}

} // namespace weilu
