// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/anomaly.h"
#include "tests/laws.h"

#include <cmath>

using namespace weilu;

namespace {

using Values = std::vector<double>;

std::vector<std::size_t> oddOnes(const Values& values)
{
  std::vector<std::size_t> odd;
  const auto bands = expectedBands(values);
  for (std::size_t i = 0; i < bands.size(); ++i) {
    if (bands[i].outside)
      odd.push_back(i);
  }
  return odd;
}

/// A line with a little noise that is the same each time.
Values line(std::size_t count, double from, double step)
{
  Values values;
  for (std::size_t i = 0; i < count; ++i)
    values.push_back(from + step * static_cast<double>(i) + 4 * std::sin(2.4 * static_cast<double>(i)));
  return values;
}

} // namespace

TEST_CASE("Weeks outside the expected band", "[insight][anomaly]")
{
  using Odd = std::vector<std::size_t>;

  SECTION("are those far from the weeks around them, wherever they stand")
  {
    for (std::size_t at = 0; at < 26; ++at) {
      for (const double jump : {-120.0, 120.0}) {
        Values values = line(26, 400, 0);
        values[at] += jump;
        INFO(at << " " << jump);
        CHECK(oddOnes(values) == Odd{at});
      }
    }
  }
  SECTION("are not those that a trend explains")
  {
    CHECK(oddOnes(line(26, 400, 0)).empty());
    CHECK(oddOnes(line(26, 400, 25)).empty());
    CHECK(oddOnes(line(26, 800, -25)).empty());
    Values values = line(26, 400, 25);
    values[12] = 400;
    CHECK(oddOnes(values) == Odd{12});
  }
  SECTION("are not those of a series that hardly moves")
  {
    Values values(20, 1000.0);
    values[7] = 1015;
    CHECK(oddOnes(values).empty());
    values[7] = 1100;
    CHECK(oddOnes(values) == Odd{7});
  }
  SECTION("need enough weeks to compare with")
  {
    CHECK(expectedBands({}).empty());
    CHECK(expectedBands(Values(anomalyAtLeast - 1, 3.0)).empty());
    CHECK(expectedBands(Values(anomalyAtLeast, 3.0)).size() == anomalyAtLeast);
  }
  SECTION("are found in nothing but zeros, and among them")
  {
    CHECK(oddOnes(Values(15, 0.0)).empty());
    Values values(15, 0.0);
    values[4] = 9;
    CHECK(oddOnes(values) == Odd{4});
  }
  SECTION("lie outside, all others inside, and every number is finite")
  {
    law("band", [] {
      Values values;
      for (auto count = *rc::gen::inRange(anomalyAtLeast, 40); count > 0; --count)
        values.push_back(*rc::gen::inRange(-50, 1000));
      const auto bands = expectedBands(values);
      RC_ASSERT(bands.size() == values.size());
      for (std::size_t i = 0; i < bands.size(); ++i) {
        RC_ASSERT(std::isfinite(bands[i].low));
        RC_ASSERT(std::isfinite(bands[i].high));
        RC_ASSERT(bands[i].low <= bands[i].expected);
        RC_ASSERT(bands[i].expected <= bands[i].high);
        RC_ASSERT((bands[i].outside == (values[i] < bands[i].low || values[i] > bands[i].high)));
      }
    });
  }
}
