// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/renewal.h"
#include "core/insight/scorecard.h"
#include "core/insight/stage_evidence.h"
#include "tests/core/insight/slow_history.h"

#include <cmath>

using namespace weilu;

namespace {

constexpr Date end{18'301}; // a Sunday

const IndicatorRow& row(const Scorecard& card, Indicator indicator)
{
  return card.rows.at(static_cast<std::size_t>(indicator));
}

/// 100 people: 1–40 active in each of 20 weeks, 1–10 contribute, 1–25 are members.
ScorecardInputs hundred()
{
  HistoryParts parts;
  People active;
  for (std::uint32_t id = 1; id <= 100; ++id) {
    parts.people.push_back({{id}, end.plus(-700), {}});
    if (id <= 40)
      active.add(id);
  }
  for (int week = 0; week < 20; ++week)
    parts.days.emplace_back(end.plus(-7 * week), active);
  ScorecardInputs inputs;
  inputs.history = History::fromParts({}, std::move(parts));
  inputs.asOf = end;
  inputs.targets = shippedTargets(Stage::Maturity);
  for (const Date week : scorecardWeekStarts(*inputs.history, end)) {
    for (std::uint32_t id = 1; id <= 10; ++id)
      inputs.contributors[week].add(id);
  }
  for (std::uint32_t id = 1; id <= 25; ++id)
    inputs.standing.members.add(id);
  return inputs;
}

/// Asked by somebody of a SlowHistory at some time of it.
rc::Gen<Question> anyQuestion()
{
  const auto person = rc::gen::inRange<std::uint32_t>(1, 12);
  const auto at = rc::gen::inRange<std::int64_t>(Date{18'200}.days * 86'400LL, Date{18'450}.days * 86'400LL);
  const auto answered = rc::gen::oneOf(rc::gen::just(std::optional<std::int64_t>()),
                                       rc::gen::map(rc::gen::inRange<std::int64_t>(1, 1'000'000),
                                                    [](std::int64_t s) { return std::optional(s); }));
  return rc::gen::apply(
      [](std::uint32_t who, std::int64_t when, std::optional<std::int64_t> seconds) {
        return Question{{who, 0, when}, seconds};
      },
      person, at, answered);
}

Term term(std::int64_t member, int starts, std::optional<int> ends)
{
  Term term;
  term.member = {member};
  term.starts = end.plus(starts);
  if (ends)
    term.ends = end.plus(*ends);
  return term;
}

} // namespace

TEST_CASE("The scorecard", "[insight][scorecard]")
{
  SECTION("has actual values, targets and whether they are met")
  {
    const Scorecard card = scorecard(hundred());
    CHECK(card.weeks.size() == scorecardWeeks);
    CHECK(card.weeks.back() == end.plus(-6));
    CHECK(row(card, Indicator::Roster).actual == 100.0);
    CHECK(row(card, Indicator::Roster).met == false);
    CHECK(row(card, Indicator::NetGrowth).actual == 0.0);
    CHECK(row(card, Indicator::WauShare).actual == 0.4);
    CHECK(row(card, Indicator::WauShare).met == true);
    CHECK(row(card, Indicator::Contributors).actual == 0.25);
    CHECK(row(card, Indicator::Conversion).actual == 0.25);
    CHECK_FALSE(row(card, Indicator::Week4Retention).actual); // nobody joined lately
    CHECK_FALSE(row(card, Indicator::Week4Retention).met);
    CHECK(row(card, Indicator::WauShare).trend->slope == 0);
  }
  SECTION("says honestly what is not recorded")
  {
    const Scorecard card = scorecard(hundred());
    for (const Indicator indicator : {Indicator::Welcomed, Indicator::ResponseTime, Indicator::Participation,
                                      Indicator::Renewal, Indicator::Content}) {
      INFO(code(indicator));
      CHECK_FALSE(row(card, indicator).recorded);
      CHECK_FALSE(row(card, indicator).actual);
      CHECK_FALSE(row(card, indicator).met);
      CHECK(row(card, indicator).target);
      CHECK(indicatorPeople(hundred(), indicator).isEmpty());
    }
  }
  SECTION("goes back to when members were not members yet")
  {
    ScorecardInputs inputs = hundred();
    inputs.standing.became =
        DatedPeople::ofPersons({{end.plus(-6), 1}, {end.plus(-7), 2}, {end.plus(-40), 3}});
    const auto series = row(scorecard(inputs), Indicator::Conversion).series;
    CHECK(series[scorecardWeeks - 1] == 0.25);
    CHECK(series[scorecardWeeks - 2] == 0.24);
    CHECK(series[0] == 0.22);
  }
  SECTION("knows who renews")
  {
    ScorecardInputs inputs = hundred();
    inputs.terms = {term(1, -400, -35),  term(1, -34, 331),  // renewed
                    term(2, -400, -35),                      // not
                    term(3, -400, -35),  term(3, -21, 300),  // after 14 days
                    term(4, -400, -35),  term(4, -19, 300),  // too late
                    term(5, -400, -35),  term(5, -400, {}),  // without end
                    term(6, -400, -10),                      // still in grace
                    term(7, -400, -70),  term(8, -400, -69), // before the weeks, and in them
                    term(500, -400, -35)};                   // not of the population
    const PeopleShare share = renewedTerms(*inputs.history, inputs.terms, end);
    CHECK(share.of == People::bitmapOf(6, 1, 2, 3, 4, 5, 8));
    CHECK(share.people == People::bitmapOf(3, 1, 3, 5));
    CHECK(row(scorecard(inputs), Indicator::Renewal).actual == 0.5);
  }
  SECTION("knows how fast what was asked in a week is answered")
  {
    ScorecardInputs inputs = hundred();
    const auto at = [&](int day) { return inputs.history->calendar().zone.moment(end.plus(day)).seconds; };
    constexpr std::int64_t hour = 3600;
    inputs.questions = {{{1, 0, at(0)}, 2 * hour},
                        {{2, 0, at(-6)}, 5 * hour},
                        {{2, 0, at(-3)}, {}},
                        {{3, 0, at(-7)}, 20 * hour},
                        {{4, 0, at(-14)}, {}}};
    const IndicatorRow response = row(scorecard(inputs), Indicator::ResponseTime);
    CHECK(response.recorded);
    CHECK(response.actual == 3.5);
    CHECK(response.target == 12.0);
    CHECK(response.met == true);
    CHECK(response.people == 2);
    CHECK(response.of == 1);
    CHECK(response.series[scorecardWeeks - 2] == 20.0);
    CHECK_FALSE(response.series[scorecardWeeks - 3]); // asked, never answered
    CHECK(indicatorPeople(inputs, Indicator::ResponseTime) == People::bitmapOf(2, 1, 2));
  }
  SECTION("has no weeks before anybody was there")
  {
    const auto nobody = History::fromParts({}, {});
    ScorecardInputs inputs;
    inputs.history = nobody;
    inputs.asOf = end;
    const Scorecard card = scorecard(inputs);
    CHECK(card.weeks.empty());
    CHECK(card.rows.size() == indicators.size());
    for (const IndicatorRow& one : card.rows) {
      CHECK_FALSE(one.actual);
      CHECK(indicatorPeople(inputs, one.indicator).isEmpty());
    }
    HistoryParts young;
    young.people.push_back({{1}, end.plus(-13), {}});
    CHECK(scorecardWeekStarts(*History::fromParts({}, std::move(young)), end).size() == 2);
  }
  SECTION("agrees with the stage and with the lists behind its numbers")
  {
    law("lists", [] {
      ScorecardInputs inputs;
      inputs.history = SlowHistory::any().fast();
      inputs.asOf = Date{18'300}.plus(*rc::gen::inRange(-60, 120));
      for (const Date week : scorecardWeekStarts(*inputs.history, inputs.asOf)) {
        if (*rc::gen::arbitrary<bool>())
          inputs.contributors[week] = inputs.history->population();
      }
      inputs.standing.members = inputs.history->population();
      inputs.questions = *rc::gen::container<std::vector<Question>>(anyQuestion());
      const Scorecard card = scorecard(inputs);
      for (const IndicatorRow& one : card.rows) {
        RC_ASSERT(static_cast<std::uint64_t>(one.people) ==
                  indicatorPeople(inputs, one.indicator).cardinality());
        RC_ASSERT((!one.actual || std::isfinite(*one.actual)));
        RC_ASSERT(one.series.size() == card.weeks.size());
        RC_ASSERT((one.series.empty() || one.series.back() == one.actual));
      }
      const CommunityStage stage = communityStage(*inputs.history, inputs.asOf);
      const std::size_t shared = std::min(stage.weeks.size(), card.weeks.size());
      for (std::size_t back = 1; back <= shared; ++back) {
        const StageWeek& week = stage.weeks[stage.weeks.size() - back];
        const auto at = card.weeks.size() - back;
        RC_ASSERT(week.at.start == card.weeks[at]);
        RC_ASSERT(row(card, Indicator::Roster).series[at] == static_cast<double>(week.at.roster));
        if (week.growth)
          RC_ASSERT(row(card, Indicator::NetGrowth).series[at] == week.growth);
      }
    });
  }
}
