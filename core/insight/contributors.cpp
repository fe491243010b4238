// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/contributors.h"

#include <algorithm>
#include <array>
#include <bit>
#include <numeric>

namespace weilu {

namespace {

constexpr std::uint32_t wordBits = 64;

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
  std::vector<std::uint32_t> ids(population.cardinality());
  population.toUint32Array(ids.data());
  std::vector<Contributor> found(ids.size());
  std::size_t size = 0;
  for (const std::uint32_t id : ids) { // who contributed is as good as random, so no branch asks
    const std::uint32_t count = id < counts.size() ? counts[id] : 0;
    found[size] = {id, count};
    size += count > 0 ? 1 : 0;
  }
  found.resize(size);
  sortByCount(found);
  return found;
}

People peopleOf(std::span<const Contributor> list)
{
  // Roaring takes a sorted list in a fraction of the time, and a bit for each id sorts faster than comparing.
  std::uint32_t last = 0;
  for (const Contributor& one : list)
    last = std::max(last, one.id);
  std::vector<std::uint64_t> bits(last / wordBits + 1);
  for (const Contributor& one : list)
    bits[one.id / wordBits] |= std::uint64_t{1} << one.id % wordBits;
  std::vector<std::uint32_t> ids;
  ids.reserve(list.size());
  for (std::uint32_t word = 0; word < bits.size(); ++word) {
    for (std::uint64_t left = bits[word]; left != 0; left &= left - 1)
      ids.push_back(word * wordBits + static_cast<std::uint32_t>(std::countr_zero(left)));
  }
  return {ids.size(), ids.data()};
}

} // namespace weilu
