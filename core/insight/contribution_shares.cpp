// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/contribution_shares.h"

#include "core/insight/contributors.h"

#include <algorithm>

namespace weilu {

namespace {

std::uint64_t sum(std::span<const Contributor> list)
{
  std::uint64_t total = 0;
  for (const Contributor& one : list)
    total += one.count;
  return total;
}

double ratio(std::uint64_t part, std::uint64_t whole)
{
  return static_cast<double>(part) / static_cast<double>(whole);
}

/// The first of \p sorted, \p percent of \p everybody or all there are.
std::span<const Contributor> top(const std::vector<Contributor>& sorted, std::uint64_t everybody,
                                 unsigned percent)
{
  const auto most = (everybody * percent + 99) / 100;
  return std::span(sorted).first(std::min<std::size_t>(most, sorted.size()));
}

/// With the ranks i of everybody by contributions x, the least first: 2 Σ i x ÷ (n Σ x) − (n + 1) ÷ n.
double giniOf(std::span<const Contributor> sorted, std::uint64_t everybody, std::uint64_t total)
{
  const auto n = static_cast<double>(everybody);
  double weighted = 0;
  auto rank = n;
  for (const Contributor& one : sorted)
    weighted += rank-- * one.count;
  return 2 * weighted / (n * static_cast<double>(total)) - (n + 1) / n;
}

} // namespace

ContributionShares contributionShares(const People& population, std::span<const std::uint32_t> counts)
{
  ContributionShares shares;
  const auto sorted = contributors(population, counts);
  const auto everybody = population.cardinality();
  shares.total = sum(sorted);
  shares.contributors = peopleOf(sorted);
  if (everybody > 0)
    shares.contributorShare = ratio(sorted.size(), everybody);
  if (shares.total == 0)
    return shares;
  const auto one = top(sorted, everybody, 1), ten = top(sorted, everybody, 10);
  shares.topOne = peopleOf(one);
  shares.topTen = peopleOf(ten);
  shares.topOneShare = ratio(sum(one), shares.total);
  shares.topTenShare = ratio(sum(ten), shares.total);
  shares.gini = giniOf(sorted, everybody, shares.total);
  return shares;
}

std::vector<LorenzPoint> lorenzCurve(const People& population, std::span<const std::uint32_t> counts,
                                     std::size_t steps)
{
  std::vector<LorenzPoint> curve;
  const auto sorted = contributors(population, counts);
  const auto total = sum(sorted);
  const auto everybody = population.cardinality();
  if (total == 0)
    return curve;
  const auto none = everybody - sorted.size();
  std::uint64_t made = 0, passed = 0;
  steps = std::min<std::size_t>(steps, everybody);
  for (std::size_t step = 0; step <= steps; ++step) {
    const auto until = everybody * step / steps;
    for (; passed < until; ++passed)
      made += passed < none ? 0 : sorted[everybody - 1 - passed].count;
    curve.push_back({ratio(until, everybody), ratio(made, total)});
  }
  return curve;
}

People lorenzPeople(const People& population, std::span<const std::uint32_t> counts, std::size_t step,
                    std::size_t steps)
{
  const auto sorted = contributors(population, counts);
  const auto everybody = population.cardinality();
  steps = std::min<std::size_t>(steps, everybody);
  if (steps == 0)
    return {};
  const auto until = everybody * std::min(step, steps) / steps;
  const auto none = everybody - sorted.size();
  if (until > none)
    return population - peopleOf(std::span(sorted).first(everybody - until));
  std::vector<std::uint32_t> silent(none);
  (population - peopleOf(sorted)).toUint32Array(silent.data());
  return People(until, silent.data() + (none - until));
}

} // namespace weilu
