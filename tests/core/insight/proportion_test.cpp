// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/proportion.h"
#include "tests/laws.h"

#include <cmath>

using namespace weilu;

namespace {

Proportion anyProportion()
{
  const int of = *rc::gen::inRange(1, 2000);
  return {*rc::gen::inRange(0, of + 1), of};
}

/// The definition of the score interval: \p share is inside when it is no further from what was seen than
/// 1.96 of its own standard errors.
bool isInside(double share, const Proportion& seen)
{
  constexpr double z = 1.959963984540054;
  const double away = std::abs(seen.share() - share);
  return away <= z * std::sqrt(share * (1 - share) / static_cast<double>(seen.of)) + 1e-12;
}

} // namespace

TEST_CASE("A difference of two shares", "[campaigns]")
{
  SECTION("has the interval Newcombe gives")
  {
    const auto lift = differenceOf({30, 100}, {15, 100});
    REQUIRE(lift);
    CHECK(lift->difference == Approx(0.15));
    CHECK(lift->interval.low == Approx(0.0341).margin(5e-5));
    CHECK(lift->interval.high == Approx(0.2615).margin(5e-5));
    CHECK(lift->isClear());
  }
  SECTION("of 56 of 70 and 48 of 80 is the first example of Newcombe's article")
  {
    const auto lift = differenceOf({56, 70}, {48, 80});
    REQUIRE(lift);
    CHECK(lift->interval.low == Approx(0.0524).margin(5e-5));
    CHECK(lift->interval.high == Approx(0.3339).margin(5e-5));
  }
  SECTION("of a few people is not clear")
  {
    const auto lift = differenceOf({2, 3}, {1, 3});
    REQUIRE(lift);
    CHECK_FALSE(lift->isClear());
  }
  SECTION("of none among few stays inside -1 and 1")
  {
    const auto none = differenceOf({0, 5}, {0, 5}), all = differenceOf({5, 5}, {0, 5});
    REQUIRE((none && all));
    CHECK(none->difference == 0);
    CHECK(none->interval.low == Approx(-none->interval.high));
    CHECK(none->interval.high > 0.4);
    CHECK(all->interval.high <= 1);
    CHECK(all->interval.low > 0);
  }
  SECTION("without a group to compare with is none")
  {
    CHECK_FALSE(differenceOf({3, 10}, {0, 0}));
    CHECK_FALSE(differenceOf({0, 0}, {3, 10}));
    CHECK_FALSE(wilsonInterval({0, 0}));
  }
  law("the interval of a share holds exactly what is within 1.96 standard errors", [] {
    const Proportion seen = anyProportion();
    const Interval95 interval = wilsonInterval(seen).value();
    for (int i = 0; i <= 1000; ++i) {
      const double share = i / 1000.0;
      if (std::abs(share - interval.low) > 1e-9 && std::abs(share - interval.high) > 1e-9)
        RC_ASSERT(isInside(share, seen) == (share > interval.low && share < interval.high));
    }
  });
  law("the other way round a difference is its opposite", [] {
    const Proportion one = anyProportion(), other = anyProportion();
    const ShareDifference there = differenceOf(one, other).value(), back = differenceOf(other, one).value();
    RC_ASSERT(std::abs(there.interval.low + back.interval.high) < 1e-12);
    RC_ASSERT(there.interval.low <= there.difference && there.difference <= there.interval.high);
    RC_ASSERT(there.interval.low >= -1 && there.interval.high <= 1);
  });
}
