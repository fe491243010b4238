// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/trend.h"
#include "tests/laws.h"

#include <algorithm>
#include <cmath>

using namespace weilu;

namespace {

using Values = std::vector<double>;

/// Small whole numbers, so that there are ties.
Values anyValues(int least = 0)
{
  const auto count = *rc::gen::inRange(least, 20);
  Values values;
  for (int i = 0; i < count; ++i)
    values.push_back(*rc::gen::inRange(-6, 7));
  return values;
}

double slowMedian(Values values)
{
  std::sort(values.begin(), values.end());
  const std::size_t n = values.size();
  return n == 0 ? 0 : (values[(n - 1) / 2] + values[n / 2]) / 2;
}

double slowSlope(const Values& values)
{
  Values slopes;
  for (std::size_t k = 0; k < values.size(); ++k) {
    for (std::size_t i = 0; i < k; ++i)
      slopes.push_back((values[i] - values[k]) / (static_cast<double>(i) - static_cast<double>(k)));
  }
  return slowMedian(slopes);
}

/// The variance of s by its tie groups, counted value by value.
double slowVariance(const Values& values)
{
  const auto part = [](double n) { return n * (n - 1) * (2 * n + 5); };
  std::map<double, double> groups;
  for (const double value : values)
    ++groups[value];
  double variance = part(static_cast<double>(values.size()));
  for (const auto& [value, times] : groups)
    variance -= part(times);
  return variance / 18;
}

} // namespace

TEST_CASE("A trend", "[insight][trend]")
{
  SECTION("is what the definitions say")
  {
    law("slow reference", [] {
      const Values values = anyValues();
      RC_ASSERT(medianOf(values) == slowMedian(values));
      RC_ASSERT(std::abs(theilSenSlope(values) - slowSlope(values)) < 1e-12);
      const MannKendall test = mannKendall(values);
      RC_ASSERT(std::abs(test.variance - slowVariance(values)) < 1e-9);
      RC_ASSERT(test.p >= 0);
      RC_ASSERT(test.p <= 1);
    });
  }
  SECTION("has the figures of the literature")
  {
    // Gilbert, Statistical Methods for Environmental Pollution Monitoring, 1987: no tie, and one pair.
    const Values rising{10, 15, 14, 20};
    const MannKendall test = mannKendall(rising);
    CHECK(test.s == 4);
    CHECK(test.variance == Approx(4 * 3 * 13 / 18.0));
    CHECK(test.p == Approx(std::erfc(3 / std::sqrt(4 * 3 * 13 / 18.0) / std::sqrt(2.0))));
    CHECK(mannKendall(Values{1, 2, 2, 3}).variance == Approx((4 * 3 * 13 - 2 * 1 * 9) / 18.0));
    CHECK(theilSenSlope(rising) == Approx((5 / 2.0 + 10 / 3.0) / 2)); // −1, 2, 2.5, 10 / 3, 5, 6
  }
  SECTION("of twelve values that only fall is beyond doubt")
  {
    Values values;
    for (int i = 0; i < 12; ++i)
      values.push_back(-0.5 * i);
    const auto trend = trendOf(values);
    REQUIRE(trend);
    CHECK(trend->slope == Approx(-0.5));
    CHECK(trend->p == Approx(8.3e-6).epsilon(0.02));
    CHECK(trend->count == 12);
  }
  SECTION("turns with the series and does not mind where it lies")
  {
    law("mirrored", [] {
      const Values values = anyValues(2);
      Values mirrored, moved;
      for (const double value : values) {
        mirrored.push_back(-value);
        moved.push_back(3 * value + 8);
      }
      RC_ASSERT(theilSenSlope(mirrored) == -theilSenSlope(values));
      RC_ASSERT(mannKendall(mirrored).s == -mannKendall(values).s);
      RC_ASSERT(mannKendall(mirrored).p == mannKendall(values).p);
      RC_ASSERT(std::abs(theilSenSlope(moved) - 3 * theilSenSlope(values)) < 1e-9);
      RC_ASSERT(mannKendall(moved).p == mannKendall(values).p);
    });
  }
  SECTION("is not moved by one odd value among many")
  {
    law("one odd value", [] {
      Values values(12, 5.0);
      values[*rc::gen::inRange<std::size_t>(0, 12)] = *rc::gen::inRange(-1000, 1000);
      RC_ASSERT(theilSenSlope(values) == 0);
      RC_ASSERT(mannKendall(values).p > 0.05);
    });
  }
  SECTION("of nothing, one value and equal values is none")
  {
    CHECK(theilSenSlope({}) == 0);
    CHECK(mannKendall({}).p == 1);
    CHECK(mannKendall(Values{3}).p == 1);
    CHECK(mannKendall(Values{3, 3, 3}).p == 1);
    CHECK_FALSE(trendOf(Values{3}));
    CHECK_FALSE(trendOf(Values{3, 4, 5}, 4));
    CHECK(medianOf({}) == 0);
  }
}
