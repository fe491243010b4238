// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/sha256.h"
#include "core/campaigns/hold_out.h"
#include "tests/laws.h"

#include <cmath>
#include <numeric>
#include <set>

using namespace weilu;

namespace {

using Layers = std::vector<std::pair<std::string, People>>;

People range(std::uint32_t from, std::uint32_t to)
{
  People people;
  people.addRange(from, to);
  return people;
}

/// The \p count people of \p people whose hash comes first, one after another.
People slowly(const People& people, std::int64_t count, const std::string& seed)
{
  People found;
  for (std::int64_t i = 0; i < count; ++i) {
    std::optional<std::pair<Sha256, std::uint32_t>> best;
    for (const std::uint32_t person : people - found) {
      const std::pair candidate{sha256(seed + "|" + std::to_string(person)), person};
      if (!best || candidate < *best)
        best = candidate;
    }
    found.add(best->second);
  }
  return found;
}

} // namespace

TEST_CASE("Largest remainders", "[campaigns]")
{
  CHECK(largestRemainders(std::vector<std::int64_t>{55, 25, 20}, 0.1) == std::vector<std::int64_t>{6, 2, 2});
  CHECK(largestRemainders(std::vector<std::int64_t>{6, 6, 8}, 0.1) == std::vector<std::int64_t>{1, 0, 1});
  CHECK(largestRemainders({}, 0.1).empty());
  law("give the share of all, nobody more than one beside their own", [] {
    const auto sizes = *rc::gen::container<std::vector<std::int64_t>>(rc::gen::inRange<std::int64_t>(0, 500));
    const double share = *rc::gen::inRange(0, 51) / 100.0;
    const auto counts = largestRemainders(sizes, share);
    const auto all = std::accumulate(sizes.begin(), sizes.end(), std::int64_t{0});
    RC_ASSERT(std::accumulate(counts.begin(), counts.end(), std::int64_t{0}) ==
              std::llround(share * static_cast<double>(all)));
    for (std::size_t i = 0; i < sizes.size(); ++i)
      RC_ASSERT(std::abs(static_cast<double>(counts[i]) - share * static_cast<double>(sizes[i])) <
                1.0 + 1e-9);
  });
}

TEST_CASE("An audience is split", "[campaigns]")
{
  const Layers layers{{"loyal", range(1, 41)}, {"silent", range(30, 101)}};
  const People audience = range(11, 111);

  SECTION("by layer, and by the smallest hashes in each")
  {
    const CampaignSplit split = splitAudience(audience, layers, 0.2, "seed");
    CHECK(split.strata == std::vector<CampaignStratum>{{"loyal", 30, 6}, {"silent", 60, 12}, {"", 10, 2}});
    CHECK(split.heldOut == (slowly(range(11, 41), 6, "seed") | slowly(range(41, 101), 12, "seed") |
                            slowly(range(101, 111), 2, "seed")));
    CHECK(split.treated == audience - split.heldOut);
    CHECK(splitAudience(audience, layers, 0.2, "seed").heldOut == split.heldOut);
    CHECK(splitAudience(audience, layers, 0.2, "other").heldOut != split.heldOut);
  }
  SECTION("into nobody held out when it is small or not asked for")
  {
    CHECK(splitAudience(range(1, 50), layers, 0.1, "seed").heldOut.isEmpty());
    CHECK(splitAudience(range(1, 50), layers, 0.1, "seed").share == 0);
    CHECK(splitAudience(range(1, 51), layers, 0.1, "seed").heldOut.cardinality() == 5);
    CHECK(splitAudience(audience, layers, 0, "seed").heldOut.isEmpty());
    CHECK(splitAudience({}, layers, 0.1, "seed").strata.empty());
  }
  SECTION("fairly: everybody is as likely as everybody else")
  {
    constexpr int draws = 2000;
    std::vector<int> times(111);
    for (int i = 0; i < draws; ++i) {
      for (const std::uint32_t person : splitAudience(audience, {}, 0.2, std::to_string(i)).heldOut)
        ++times[person];
    }
    double chiSquare = 0;
    for (const std::uint32_t person : audience)
      chiSquare += std::pow(times[person] - draws * 0.2, 2) / (draws * 0.2);
    // 99 degrees of freedom: 99.9 % are below 148.2. Drawing without replacement makes it smaller still.
    CHECK(chiSquare < 148.2);
    CHECK(chiSquare > 40);
  }
}
