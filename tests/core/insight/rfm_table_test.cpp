// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/rfm_table.h"
#include "tests/core/insight/slow_history.h"

using namespace weilu;

namespace {

/// Everybody with an id up to the last of \p values.
People everybody(const std::vector<RfmValues>& values)
{
  People people;
  people.addRange(1, values.size());
  return people;
}

/// The segment by the boxes as the comment says them, first match first.
std::string slowSegment(const RfmScores& of)
{
  const auto in = [](int score, int from, int to) { return from <= score && score <= to; };
  const int r = of.recency, f = of.frequency, m = of.amount;
  if (r == 5 && f == 5 && m == 5)
    return "champions";
  if (in(r, 2, 4) && in(f, 2, 4) && in(m, 2, 4))
    return "loyal";
  if (r >= 3 && f >= 3 && m >= 2)
    return "potential_loyal";
  if (r >= 4 && f <= 3)
    return "new";
  if (in(r, 3, 4) && f <= 3 && m >= 3)
    return "promising";
  if (in(r, 2, 3) && f >= 3 && m >= 3)
    return "need_attention";
  if (in(r, 2, 3) && f <= 3 && m <= 4)
    return "about_to_sleep";
  if (r <= 2 && in(f, 3, 4) && m >= 4)
    return "cant_lose";
  if (r <= 2 && f >= 2 && m >= 4)
    return "at_risk";
  return r == 1 ? "lost" : "others";
}

std::string segmentOf(const RfmScores& scores)
{
  for (const RfmSegment& segment : rfmSegments()) {
    if (segment.holds(scores))
      return std::string(segment.code);
  }
  return {};
}

} // namespace

TEST_CASE("Cut points of frequency", "[insight][rfm]")
{
  const std::vector<double> orders{1, 1, 1, 1, 2, 2, 3, 5, 8, 13};
  const auto cuts = quintiles({13, 1, 2, 8, 1, 5, 1, 3, 2, 1});
  const RfmCuts::Cuts expected{1.0, 1.6, 2.4, 5.6};
  for (std::size_t i = 0; i < cuts.size(); ++i)
    CHECK(cuts[i] == Approx(expected[i]));
  std::vector<int> scores;
  for (const double one : orders)
    scores.push_back(scoreOf(cuts, one));
  CHECK(scores == std::vector<int>{1, 1, 1, 1, 3, 3, 4, 4, 5, 5});

  law("are the quantiles of the sorted values", [] {
    auto values = *rc::gen::nonEmpty(rc::gen::container<std::vector<double>>(
        rc::gen::map(rc::gen::inRange(0, 50), [](int value) { return value / 4.0; })));
    const auto found = quintiles(values);
    std::sort(values.begin(), values.end());
    for (std::size_t i = 0; i < found.size(); ++i)
      RC_ASSERT(std::abs(found[i] - quantile(values, 0.2 * static_cast<double>(i + 1))) < 1e-9);
  });
}

TEST_CASE("The segments of RFM", "[insight][rfm]")
{
  std::map<std::string, int> sizes;
  for (int r = 1; r <= 5; ++r) {
    for (int f = 1; f <= 5; ++f) {
      for (int m = 1; m <= 5; ++m) {
        CHECK(segmentOf({r, f, m}) == slowSegment({r, f, m}));
        ++sizes[segmentOf({r, f, m})];
      }
    }
  }
  CHECK(segmentOf({5, 5, 5}) == "champions");
  CHECK(segmentOf({1, 3, 5}) == "cant_lose");
  SECTION("can all be reached")
  {
    for (const RfmSegment& segment : rfmSegments())
      CHECK(sizes.contains(std::string(segment.code)));
    CHECK(rfmSegments().back().code == "others");
  }
}

TEST_CASE("A community by its scores", "[insight][rfm]")
{
  SECTION("of nobody is empty and divides by nothing")
  {
    const RfmTable nobody = rfmTable({}, {});
    CHECK(nobody.cuts.fixed);
    CHECK(nobody.scored() == 0);
    CHECK(nobody.at(5, 5).amount == 0);
    const RfmTable silent = rfmTable(everybody(std::vector<RfmValues>(4)), std::vector<RfmValues>(4));
    CHECK(silent.none.cardinality() == 3);
  }
  SECTION("says when the cuts are fixed")
  {
    const std::vector<RfmValues> buyers(25, {10, 1, 100}); // index 0 is nobody: 24 people
    const RfmTable few = rfmTable(everybody(buyers), buyers);
    CHECK(few.cuts.fixed);
    CHECK(few.at(5, 1).people.cardinality() == 24);
    CHECK(few.at(5, 1).amount == 100);
  }
  SECTION("is everybody once, in a cell and in a segment")
  {
    law("cells and segments are the scores one by one", [] {
      const auto numbers = *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 4'000));
      std::vector<RfmValues> values{{}};
      for (const int number : numbers)
        values.push_back({static_cast<double>(number % 365), static_cast<double>(number % 7),
                          static_cast<double>(number % 131)});
      const People population = everybody(values);
      const RfmTable table = rfmTable(population, values);
      std::map<std::pair<int, int>, std::pair<People, double>> cells;
      std::map<std::string, People> segments;
      People none;
      for (const std::uint32_t id : population) {
        const RfmScores scores = table.cuts.scores(values[id]);
        if (scores == RfmScores{}) {
          none.add(id);
          continue;
        }
        auto& [people, amount] = cells[{scores.recency, scores.frequency}];
        people.add(id);
        amount += values[id].amount;
        segments[slowSegment(scores)].add(id);
      }
      RC_ASSERT(table.none == none);
      RC_ASSERT(table.scored() + none.cardinality() == population.cardinality());
      for (int r = 1; r <= 5; ++r) {
        for (int f = 1; f <= 5; ++f) {
          const auto& [people, amount] = cells[{r, f}];
          RC_ASSERT(table.at(r, f).people == people);
          if (!people.isEmpty())
            RC_ASSERT(std::abs(table.at(r, f).amount - amount / static_cast<double>(people.cardinality())) <
                      1e-9);
        }
      }
      for (std::size_t i = 0; i < table.segments.size(); ++i)
        RC_ASSERT(table.segments[i] == segments[std::string(rfmSegments()[i].code)]);
    });
  }
}

TEST_CASE("RFM of activity", "[insight][rfm]")
{
  law("is the last active day, active days and contributions of the window", [] {
    const SlowHistory slow = SlowHistory::any();
    const Date asOf = Date{18'300}.plus(*rc::gen::inRange(-60, 60));
    const int window = *rc::gen::inRange(1, 60);
    const std::vector<std::uint32_t> contributions{0, 4, 5, 6};
    const auto values = rfmActivity(*slow.fast(), contributions, asOf, window);
    for (const auto& person : slow.people) {
      RfmValues expected;
      for (const Date date : person.active) {
        if (date > asOf || date <= asOf.plus(-window))
          continue;
        expected.recency = asOf.since(date);
        ++expected.orders;
      }
      expected.amount = person.id < contributions.size() ? contributions[person.id] : 0;
      RC_ASSERT(values[person.id].recency == expected.recency);
      RC_ASSERT(values[person.id].orders == expected.orders);
      RC_ASSERT(values[person.id].amount == expected.amount);
    }
  });
}
