// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/contribution_shares.h"
#include "tests/laws.h"

#include <cmath>

using namespace weilu;

namespace {

using Counts = std::vector<std::uint32_t>;

People everybody(std::uint32_t people)
{
  People set;
  set.addRange(1, std::uint64_t(people) + 1);
  return set;
}

/// Half the mean difference of any two, by the mean.
double slowGini(const Counts& counts, double total)
{
  double differences = 0;
  for (std::size_t a = 1; a < counts.size(); ++a) {
    for (std::size_t b = 1; b < counts.size(); ++b)
      differences += std::abs(static_cast<double>(counts[a]) - static_cast<double>(counts[b]));
  }
  const auto n = static_cast<double>(counts.size() - 1);
  return differences / (2 * n * total);
}

} // namespace

TEST_CASE("Contribution shares", "[insight][concentration]")
{
  SECTION("tell what the most active made, of everybody")
  {
    Counts counts(201); // two of 200 are 1 %, twenty are 10 %
    counts[7] = 50;
    counts[9] = 30;
    counts[11] = 20;
    const auto shares = contributionShares(everybody(200), counts);
    CHECK(shares.total == 100);
    CHECK(shares.topOne == People::bitmapOf(2, 7, 9));
    CHECK(shares.topOneShare == .8);
    CHECK(shares.topTen == People::bitmapOf(3, 7, 9, 11)); // who made nothing is not at the top
    CHECK(shares.topTenShare == 1.);
    CHECK(shares.contributors == shares.topTen);
    CHECK(shares.contributorShare == 3. / 200);
  }
  SECTION("round up to whole people, equal ones by id")
  {
    const auto shares = contributionShares(everybody(3), Counts{0, 5, 5, 5});
    CHECK(shares.topOne == People::bitmapOf(1, 1));
    CHECK(shares.gini.value() == Approx(0).margin(1e-12));
  }
  SECTION("say nothing where there is nothing")
  {
    const auto nobody = contributionShares({}, {});
    CHECK_FALSE(nobody.contributorShare);
    CHECK_FALSE(nobody.gini);
    CHECK(lorenzCurve({}, {}).empty());
    const auto silent = contributionShares(everybody(3), Counts{0, 0});
    CHECK(silent.contributorShare == 0.);
    CHECK_FALSE(silent.topOneShare);
    CHECK(lorenzCurve(everybody(3), {}).empty());
  }
  SECTION("are the definitions")
  {
    law("Gini and curve", [] {
      auto counts = *rc::gen::container<Counts>(rc::gen::inRange<std::uint32_t>(0, 30));
      counts.insert(counts.begin(), 1000); // of nobody
      const auto people = everybody(static_cast<std::uint32_t>(counts.size() - 1));
      const auto shares = contributionShares(people, counts);
      const auto curve = lorenzCurve(people, counts);
      RC_ASSERT(curve.empty() == (shares.total == 0));
      RC_ASSERT(shares.gini.has_value() == (shares.total > 0));
      if (curve.empty())
        return;
      RC_ASSERT(std::abs(*shares.gini - slowGini(counts, static_cast<double>(shares.total))) < 1e-9);
      RC_ASSERT(curve.front().contributions == 0.);
      RC_ASSERT(curve.back().people == 1.);
      RC_ASSERT(curve.back().contributions == 1.);
      double area = 0; // between evenness and the curve; exact while there is a point for each person
      for (std::size_t i = 1; i < curve.size(); ++i) {
        RC_ASSERT(curve[i].contributions <= curve[i].people + 1e-12);
        const auto least = lorenzPeople(people, counts, i);
        std::uint64_t made = 0;
        for (const auto id : least)
          made += counts[id];
        RC_ASSERT(static_cast<double>(least.cardinality()) ==
                  std::round(curve[i].people * static_cast<double>(people.cardinality())));
        RC_ASSERT(static_cast<double>(made) ==
                  std::round(curve[i].contributions * static_cast<double>(shares.total)));
        area +=
            (curve[i].people - curve[i - 1].people) *
            (curve[i].people + curve[i - 1].people - curve[i].contributions - curve[i - 1].contributions) / 2;
      }
      if (people.cardinality() <= 100)
        RC_ASSERT(std::abs(2 * area - *shares.gini) < 1e-9);
    });
  }
}
