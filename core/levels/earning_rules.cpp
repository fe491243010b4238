// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/levels/earning_rules.h"

#include <algorithm>

namespace weilu {

namespace {

constexpr std::uint64_t mostShare = UINT32_MAX;

} // namespace

EarningMonth::EarningMonth(const EarningRule& rule)
    : m_rule(rule)
{
}

std::uint64_t EarningMonth::withinMonth(std::uint32_t person, std::uint64_t points, int cap)
{
  if (person >= m_given.size())
    m_given.resize(std::max<std::size_t>(std::size_t{person} + 1, m_given.size() * 2));
  std::uint32_t& given = m_given[person];
  const auto most = static_cast<std::uint64_t>(cap);
  points = std::min(points, most - std::min<std::uint64_t>(given, most));
  given += static_cast<std::uint32_t>(points);
  return points;
}

std::vector<PointShare> EarningMonth::give(Date date, std::vector<EarningTally>& tallies,
                                           const LevelPercents& percents)
{
  std::vector<PointShare> shares;
  const EarningTerms* terms = m_rule.on(date);
  if (!terms || !terms->enabled)
    return shares;
  std::sort(tallies.begin(), tallies.end(), [](auto& a, auto& b) { return a.person < b.person; });
  shares.reserve(tallies.size());
  for (std::size_t i = 0; i < tallies.size();) {
    const std::uint32_t person = tallies[i].person;
    std::uint64_t times = 0;
    for (; i < tallies.size() && tallies[i].person == person; ++i)
      times += tallies[i].times;
    std::uint64_t points = times * static_cast<std::uint64_t>(terms->points);
    if (terms->dayCap > 0)
      points = std::min<std::uint64_t>(points, static_cast<std::uint64_t>(terms->dayCap));
    if (terms->monthCap > 0)
      points = withinMonth(person, points, terms->monthCap);
    if (terms->byLevel)
      points = points * percents.of(person) / 100;
    if (points > 0)
      shares.push_back({person, static_cast<std::uint32_t>(std::min(points, mostShare))});
  }
  return shares;
}

} // namespace weilu
