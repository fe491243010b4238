// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/value_histogram.h"
#include "tests/laws.h"

#include <numeric>

using namespace weilu;

TEST_CASE("How a value is spread", "[insight][histogram]")
{
  SECTION("has a bar for each whole number where there are few")
  {
    const ValueHistogram histogram = valueHistogram({0, 0, 1, 3, 4}, true, 2);
    CHECK((histogram.first == 0 && histogram.step == 1 && !histogram.openEnd));
    CHECK(histogram.people == std::vector<std::int64_t>{2, 1, 0, 1, 1});
  }
  SECTION("keeps a few large numbers in the last bar")
  {
    std::vector<double> numbers(500, 3);
    numbers.push_back(9000);
    const ValueHistogram histogram = valueHistogram(numbers, true, 5);
    CHECK((histogram.step == 1 && histogram.openEnd));
    CHECK(histogram.people == std::vector<std::int64_t>{500, 0, 1});
  }
  SECTION("reaches to the threshold it is shown with")
  {
    CHECK(valueHistogram({4, 5}, true, 1).first == 1);
    CHECK(valueHistogram({4, 5}, true, 9).people.size() == 6);
    CHECK(valueHistogram({}, true, 9).people.empty());
  }
  SECTION("goes by round steps, from below nothing too")
  {
    const ValueHistogram histogram = valueHistogram({-40, 350}, true, 0);
    CHECK((histogram.first == -40 && histogram.step == 20));
  }
  law("counts everybody once and never has too many bars", [] {
    const auto numbers = *rc::gen::container<std::vector<double>>(
        rc::gen::map(rc::gen::inRange(-5000, 90000), [](int n) { return n / 8.0; }));
    const bool whole = *rc::gen::arbitrary<bool>();
    const ValueHistogram histogram = valueHistogram(numbers, whole, *rc::gen::inRange(0, 100));
    const auto all = std::accumulate(histogram.people.begin(), histogram.people.end(), std::int64_t{0});
    RC_ASSERT(all == static_cast<std::int64_t>(numbers.size()));
    RC_ASSERT(histogram.people.size() <= histogramBars);
  });
}
