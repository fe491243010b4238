// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/contributors.h"

#include <algorithm>
#include <random>

using namespace weilu;

namespace {

/// The slow, obvious order.
std::vector<Contributor> sortedOneByOne(const People& population, const std::vector<std::uint32_t>& counts)
{
  std::vector<Contributor> all;
  for (std::uint32_t id = 0; id < counts.size(); ++id) {
    if (counts[id] > 0 && population.contains(id))
      all.push_back({id, counts[id]});
  }
  std::sort(all.begin(), all.end(), [](const Contributor& a, const Contributor& b) {
    return a.count != b.count ? a.count > b.count : a.id < b.id;
  });
  return all;
}

bool same(const std::vector<Contributor>& a, const std::vector<Contributor>& b)
{
  return std::ranges::equal(
      a, b, [](const Contributor& x, const Contributor& y) { return x.id == y.id && x.count == y.count; });
}

} // namespace

TEST_CASE("Contributors stand by what they made, equal ones by id", "[insight][contributors]")
{
  std::mt19937 dice(4); // NOLINT(cert-msc51-cpp): the same numbers every time
  // Counts of one, two and three digits of the sort, up to the largest there can be.
  for (const std::uint32_t most : {1U, 3U, 2'047U, 2'048U, 5'000'000U, UINT32_MAX}) {
    CAPTURE(most);
    std::uniform_int_distribution<std::uint32_t> count(0, most);
    std::vector<std::uint32_t> counts(2'000);
    for (std::uint32_t& one : counts)
      one = dice() % 3 == 0 ? 0 : count(dice);
    counts[7] = most;
    People population;
    for (std::uint32_t id = 0; id < 2'500; ++id) { // some beyond the end of the counts, some not looked at
      if (id % 5 != 0)
        population.add(id);
    }
    const auto found = contributors(population, counts);
    CHECK(same(found, sortedOneByOne(population, counts)));
    People expected;
    for (const Contributor& one : found)
      expected.add(one.id);
    CHECK(peopleOf(found) == expected);
  }
}

TEST_CASE("Nobody contributes nothing", "[insight][contributors]")
{
  CHECK(contributors(People::bitmapOf(2, 1, 2), {}).empty());
  CHECK(contributors(People(), std::vector<std::uint32_t>{5}).empty());
  CHECK(peopleOf({}).isEmpty());
}
