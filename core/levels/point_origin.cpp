// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/levels/point_origin.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace weilu {

namespace {

/// Where each person stands in a list of people; -1: not in it.
std::vector<std::int32_t> places(std::span<const std::uint32_t> people)
{
  std::vector<std::int32_t> places;
  for (std::size_t i = 0; i < people.size(); ++i) {
    if (people[i] >= places.size())
      places.resize(std::size_t{people[i]} + 1, -1);
    places[people[i]] = static_cast<std::int32_t>(i);
  }
  return places;
}

} // namespace

std::vector<PointOrigin> mainOrigins(const PointStore& points, std::span<const std::uint32_t> people,
                                     DateRange range, const Zone& zone)
{
  std::vector<PointOrigin> found(people.size());
  const std::vector<std::int32_t> place = places(people);
  const auto placeOf = [&](std::uint32_t person) { return person < place.size() ? place[person] : -1; };
  std::map<EarningId, std::vector<std::int64_t>> byRule;
  points.blocks().forEach(PointSource::Rule, range, [&](auto& block, std::string_view shares) {
    auto& sums = byRule.try_emplace(block.rule, people.size()).first->second;
    visitShares(shares, [&](const PointShare& share) {
      if (const std::int32_t at = placeOf(share.person); at >= 0)
        sums[static_cast<std::size_t>(at)] += share.points;
      return true;
    });
  });
  for (const auto& [rule, sums] : byRule) {
    for (std::size_t i = 0; i < sums.size(); ++i) {
      if (sums[i] > found[i].points)
        found[i] = {PointSource::Rule, rule, {}, sums[i]};
    }
  }
  std::map<std::tuple<std::int32_t, PointSource, std::string>, std::int64_t> granted;
  points.forEachMade([&](const PointEntry& entry) {
    const Date date = zone.dateOf(entry.at);
    const std::int32_t at = placeOf(static_cast<std::uint32_t>(entry.member.value));
    if (at >= 0 && earns(entry) && date >= range.from && date <= range.to)
      granted[{at, entry.source, entry.reason}] += entry.amount;
  });
  for (const auto& [what, sum] : granted) {
    const auto& [at, source, reason] = what;
    if (sum > found[static_cast<std::size_t>(at)].points)
      found[static_cast<std::size_t>(at)] = {source, {}, reason, sum};
  }
  return found;
}

} // namespace weilu
