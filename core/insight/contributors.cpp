// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/contributors.h"

#include <boost/sort/spreadsort/integer_sort.hpp>

#include <algorithm>
#include <array>
#include <numeric>

namespace weilu {

namespace {

/// The most first; those who made equally many stay in order. A radix sort: counts are small and people many.
void sortByCount(std::vector<Contributor>& list)
{
  constexpr unsigned digitBits = 11, lastDigit = (1U << digitBits) - 1;
  std::uint32_t most = 0;
  for (const Contributor& one : list)
    most = std::max(most, one.count);
  std::vector<Contributor> sorted(list.size());
  for (unsigned shift = 0; shift < 32 && most >> shift > 0; shift += digitBits) {
    const auto rankOf = [shift](const Contributor& one) {
      return lastDigit - (one.count >> shift & lastDigit);
    };
    std::array<std::size_t, lastDigit + 2> begins{};
    for (const Contributor& one : list)
      ++begins[rankOf(one) + 1];
    std::partial_sum(begins.begin(), begins.end(), begins.begin());
    for (const Contributor& one : list)
      sorted[begins[rankOf(one)]++] = one;
    list.swap(sorted);
  }
}

} // namespace

std::vector<Contributor> contributors(const People& population, std::span<const std::uint32_t> counts)
{
  std::vector<Contributor> found;
  std::vector<std::uint32_t> ids(population.cardinality());
  population.toUint32Array(ids.data());
  for (const std::uint32_t id : ids) {
    if (id < counts.size() && counts[id] > 0)
      found.push_back({id, counts[id]});
  }
  sortByCount(found);
  return found;
}

People peopleOf(std::span<const Contributor> list)
{
  std::vector<std::uint32_t> ids;
  ids.reserve(list.size());
  for (const Contributor& one : list)
    ids.push_back(one.id);
  boost::sort::spreadsort::integer_sort(ids.begin(),
                                        ids.end()); // Roaring takes a sorted list in a fraction of the time
  return {ids.size(), ids.data()};
}

} // namespace weilu
