// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/alive.h"
#include "tests/core/insight/slow_history.h"
#include "tests/core/insight/village.h"

using namespace weilu;

namespace {

/// The row of a person, by going through all periods.
std::optional<AliveRow> slowRow(const SlowHistory::Person& person, Date asOf, int days)
{
  std::vector<double> came; // periods after the first one with activity
  int first = -1;
  for (int back = 400 / days; back >= 0; --back) {
    const Date to = asOf.plus(-back * days);
    if (!SlowHistory::activeIn(person, to.plus(1 - days), to))
      continue;
    if (first < 0)
      first = back;
    else
      came.push_back(first - back);
  }
  if (first < 0)
    return {};
  return AliveRow{static_cast<double>(came.size()), came.empty() ? 0 : came.back(),
                  static_cast<double>(first)};
}

/// People who come and go in different ways.
AlivePeople crowd(std::uint32_t size)
{
  AlivePeople people;
  for (std::uint32_t i = 0; i < size; ++i) {
    // Two in five never came again; of the others some came often, and some of each stopped early.
    const std::uint32_t span = 10 + i % 20, habit = i * 7 % 10;
    const std::uint32_t repeats = habit < 4 ? 0 : habit == 9 ? 8 : habit - 3;
    const std::uint32_t last =
        repeats == 0 ? 0 : std::max(repeats, i * 11 % 3 == 0 ? span / 2 : span - i % 3);
    people.ids.push_back(10 + i * 3);
    people.rows.push_back(
        {static_cast<double>(repeats), static_cast<double>(last), static_cast<double>(span)});
  }
  return people;
}

/// A fit that people taught, whose parameters are round.
AliveFit taught(AliveModel model) { return {model, {0.9, 3.5, 0.7, 1.4}, -123.5, 17, true}; }

} // namespace

TEST_CASE("What alive models know of people", "[insight][alive]")
{
  law("is what a person did, period by period", [] {
    const SlowHistory slow = SlowHistory::any();
    const Date asOf = Date{18'300}.plus(*rc::gen::inRange(-60, 60));
    for (const AliveUnit unit : {AliveUnit::Week, AliveUnit::Day}) {
      const AlivePeople found = aliveFromActivity(*slow.fast(), asOf, unit);
      std::map<std::uint32_t, AliveRow> expected;
      for (const auto& person : slow.people) {
        const auto row = slowRow(person, asOf, daysOf(unit));
        if (row && SlowHistory::onRoster(person, asOf))
          expected[person.id] = *row;
      }
      RC_ASSERT(found.ids.size() == expected.size());
      for (std::size_t i = 0; i < found.ids.size(); ++i) {
        RC_ASSERT(found.rows[i] == expected.at(found.ids[i]));
        RC_ASSERT((possible(AliveModel::MbgNbd, found.rows[i]) && possible(AliveModel::BgBb, found.rows[i])));
      }
    }
  });
  SECTION("can be orders instead of activity")
  {
    const Date asOf = Date::parse("2024-10-04").value();
    Village village;
    const MemberId buyer = village.person(asOf.plus(-90));
    (void)village.person(asOf.plus(-90));
    for (const int days : {70, 40, 39, 8}) {
      Purchase purchase;
      purchase.member = buyer;
      purchase.at = village.zone.moment(asOf.plus(-days), Village::noon);
      purchase.amount = 100 + days;
      purchase.currency = "CNY";
      village.purchase(purchase);
    }
    const AlivePeople found =
        aliveFromPurchases(village.purchases, *village.history(), asOf, AliveUnit::Week);
    REQUIRE(found.ids == std::vector<std::uint32_t>{static_cast<std::uint32_t>(buyer.value)});
    CHECK(found.rows[0] == AliveRow{2, 9, 10});
  }
  SECTION("must be possible")
  {
    const auto nan = std::numeric_limits<double>::quiet_NaN();
    for (const AliveRow& row : {AliveRow{-1, 0, 3}, AliveRow{1, 4, 3}, AliveRow{0, 1, 3}, AliveRow{1, 0, 3},
                                AliveRow{nan, 0, 3}, AliveRow{0.5, 1, 3}})
      CHECK_FALSE(possible(AliveModel::MbgNbd, row));
    CHECK(possible(AliveModel::MbgNbd, {2, 1.5, 3}));
    CHECK_FALSE(possible(AliveModel::BgBb, {2, 1.5, 3}));
    CHECK_FALSE(possible(AliveModel::BgBb, {3, 2, 3}));
  }
}

TEST_CASE("Risk of people stopping", "[insight][alive]")
{
  SECTION("is not told of nobody, or of fewer than thirty who came back")
  {
    CHECK_FALSE(estimateAlive(AliveModel::MbgNbd, {}).enough());
    AlivePeople people = crowd(200);
    for (std::size_t i = 0, cameBack = 0; i < people.rows.size(); ++i) {
      if (people.rows[i].repeats > 0 && ++cameBack > 29)
        people.rows[i] = {0, 0, people.rows[i].span};
    }
    const Alive few = estimateAlive(AliveModel::MbgNbd, people);
    CHECK(few.cameBack == 29);
    CHECK_FALSE(few.shown());
    CHECK(few.probability.empty());
    CHECK(peopleAtRisk(few, 0, riskMost).isEmpty());
    people.rows.back() = {1, 3, 12};
    people.rows[0] = {1, 3, 12};
    CHECK(estimateAlive(AliveModel::MbgNbd, people).enough());
  }
  SECTION("is in bars that are lists of people, each in one band")
  {
    for (const AliveModel model : {AliveModel::MbgNbd, AliveModel::BgNbd, AliveModel::BgBb}) {
      const Alive alive = estimateAlive(model, crowd(300));
      INFO(code(model));
      REQUIRE(alive.shown());
      const auto bars = riskHistogram(alive);
      People all;
      for (int bar = 0; bar < riskBars; ++bar) {
        const People people = peopleAtRisk(alive, bar * 5, bar * 5 + 5);
        CHECK(people.cardinality() == static_cast<std::uint64_t>(bars[static_cast<std::size_t>(bar)]));
        CHECK((all & people).isEmpty());
        all |= people;
      }
      CHECK(all.cardinality() == 300);
      CHECK((peopleAtRisk(alive, 0, riskMiddle) | peopleAtRisk(alive, riskMiddle, riskHigh) |
             peopleAtRisk(alive, riskHigh, riskMost)) == all);
      for (std::size_t i = 0; i < alive.probability.size(); ++i)
        CHECK(alive.probability[i] ==
              Approx(aliveProbability(model, alive.fit.params, alive.people.rows[i])).epsilon(1e-12));
    }
  }
}

TEST_CASE("A fitted model said of other people", "[insight][alive]")
{
  law("is what it says of each as they were on that date, one after the other", [] {
    SlowHistory slow = SlowHistory::any();
    for (std::uint32_t i = 0; i < 34; ++i) // enough who came back
      slow.people.push_back(
          {200 + i, {}, {}, {Date{18'200}.plus(static_cast<int>(i % 5)), Date{18'230}, Date{18'290}}});
    const Date asOf = Date{18'310}.plus(*rc::gen::inRange(-40, 40));
    const auto model = *rc::gen::element(AliveModel::MbgNbd, AliveModel::BgNbd, AliveModel::BgBb);
    const AliveFit fit = taught(model);
    const Alive found = aliveBy(fit, aliveFromActivity(*slow.fast(), asOf, AliveUnit::Week));
    std::int64_t cameBack = 0;
    std::map<std::uint32_t, double> expected;
    for (const auto& person : slow.people) {
      const auto row = slowRow(person, asOf, 7);
      if (!row || !SlowHistory::onRoster(person, asOf))
        continue;
      cameBack += row->repeats > 0 ? 1 : 0;
      expected[person.id] = aliveProbability(model, fit.params, *row);
    }
    RC_ASSERT(found.cameBack == cameBack);
    RC_ASSERT(found.shown());
    RC_ASSERT((found.fit.params == fit.params && found.fit.logLikelihood == fit.logLikelihood));
    RC_ASSERT(found.probability.size() == expected.size());
    for (std::size_t i = 0; i < found.probability.size(); ++i)
      RC_ASSERT(found.probability[i] == expected.at(found.people.ids[i]));
    People risky;
    for (const auto& [id, probability] : expected) {
      if (riskOf(probability) >= riskHigh)
        risky.add(id);
    }
    RC_ASSERT(peopleAtRisk(found, riskHigh, riskMost) == risky);
  });
  SECTION("is the same as was said of those who taught it")
  {
    const Alive taught = estimateAlive(AliveModel::MbgNbd, crowd(300));
    REQUIRE(taught.shown());
    CHECK(aliveBy(taught.fit, crowd(300)).probability == taught.probability);
  }
  SECTION("is not told of fewer than thirty who came back, nor by a fit that did not converge")
  {
    AlivePeople people = crowd(60);
    std::size_t cameBack = 0;
    for (AliveRow& row : people.rows) {
      if (row.repeats > 0 && ++cameBack > 29)
        row = {0, 0, row.span};
    }
    const Alive few = aliveBy(taught(AliveModel::MbgNbd), people);
    CHECK(few.cameBack == 29);
    CHECK(few.fit.model == AliveModel::MbgNbd);
    CHECK_FALSE(few.shown());
    CHECK(few.probability.empty());
    CHECK(peopleAtRisk(few, 0, riskMost).isEmpty());
    AliveFit astray = taught(AliveModel::MbgNbd);
    astray.converged = false;
    const Alive none = aliveBy(astray, crowd(300));
    CHECK(none.enough());
    CHECK_FALSE(none.shown());
    CHECK(none.probability.empty());
  }
}
