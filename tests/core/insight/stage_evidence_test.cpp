// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/stage_evidence.h"
#include "tests/core/insight/slow_history.h"

#include <cmath>

using namespace weilu;

namespace {

const StageEvidence& row(const StageReport& report, StageFact fact)
{
  return report.evidence.at(static_cast<std::size_t>(fact));
}

/// 100 people for a long time, of whom some go and some stop.
struct Village {
  static constexpr Date end{18'301};
  HistoryParts parts;
  std::map<Date, People> days;

  Village()
  {
    for (std::uint32_t id = 1; id <= 100; ++id)
      parts.people.push_back({{id}, end.plus(-700), {}});
    for (int week = 0; week < 30; ++week) {
      for (std::uint32_t id = 1; id <= 60; ++id)
        days[end.plus(-7 * week)].add(id);
    }
  }
  [[nodiscard]] StageReport report(const Targets& targets = shippedTargets(Stage::Maturity))
  {
    for (auto& [date, people] : days)
      parts.days.emplace_back(date, people);
    const auto history = History::fromParts({}, std::move(parts));
    return stageReport(*history, communityStage(*history, end), targets, 30);
  }
};

} // namespace

TEST_CASE("The evidence of a stage", "[insight][stage]")
{
  SECTION("says each value, its threshold and whether it is met")
  {
    Village village;
    const StageReport report = village.report();
    CHECK(report.stage.stage == Stage::Maturity);
    CHECK(row(report, StageFact::NetGrowth).value == 0.0);
    CHECK(row(report, StageFact::NetGrowth).threshold == stageGrowth);
    CHECK_FALSE(row(report, StageFact::NetGrowth).met);
    CHECK(row(report, StageFact::ActivitySlope).value == 0.0);
    CHECK(row(report, StageFact::ActivitySlope).p == 1.0);
    CHECK(row(report, StageFact::FallingWeeks).value == 0.0);
    CHECK(row(report, StageFact::WauShare).value == 0.6);
    CHECK(row(report, StageFact::WauShare).met);
    CHECK_FALSE(row(report, StageFact::QuickRatio).value); // nobody stopped
    CHECK_FALSE(row(report, StageFact::Week4Retention).value);
    CHECK_FALSE(report.broken);
  }
  SECTION("takes its thresholds from the targets where the rule has none")
  {
    Village village;
    const StageReport report = village.report({{Indicator::WauShare, 0.7}});
    CHECK(row(report, StageFact::WauShare).threshold == 0.7);
    CHECK_FALSE(row(report, StageFact::WauShare).met);
    CHECK_FALSE(row(report, StageFact::Week4Retention).threshold);
  }
  SECTION("counts who came, who went and in how many weeks")
  {
    Village village;
    for (int i = 0; i < 12; ++i)
      village.parts.people[static_cast<std::size_t>(i)].left = Village::end.plus(-7 * (i / 2));
    village.parts.people.push_back({{900}, Village::end.plus(-3), {}});
    const StageReport report = village.report();
    CHECK(row(report, StageFact::FallingWeeks).value == 6.0);
    CHECK(row(report, StageFact::FallingWeeks).people == 12);
    CHECK(row(report, StageFact::FallingWeeks).met);
    CHECK(row(report, StageFact::NetGrowth).people == 1);
    CHECK(row(report, StageFact::NetGrowth).beside == 12);
    CHECK(row(report, StageFact::NetGrowth).value == Approx(-0.11));
    CHECK(report.stage.last()->looks == Stage::Decline);
  }
  SECTION("finds the flow that broke")
  {
    Village village;
    std::uint32_t id = 1000;
    for (int week = 0; week < 30; ++week) {
      for (int i = 0; i < 10; ++i, ++id) {
        const Date joined = Village::end.plus(-7 * week - 6);
        village.parts.people.push_back({{id}, joined, {}});
        village.days[joined].add(id);
        if (week > 11 || i < 2) // only two of ten stay lately
          village.days[joined.plus(28)].add(id);
      }
    }
    const StageReport report = village.report();
    CHECK(report.broken == Flow::Retention);
    CHECK(row(report, StageFact::Week4Retention).value == 0.2);
    CHECK(row(report, StageFact::Week4Retention).people == 16);
    CHECK(row(report, StageFact::Week4Retention).beside == 80);
  }
  SECTION("opens exactly as many people as its numbers say")
  {
    law("lists", [] {
      const auto history = SlowHistory::any().fast();
      const Date asOf = Date{18'300}.plus(*rc::gen::inRange(-60, 120));
      const CommunityStage stage = communityStage(*history, asOf);
      const StageReport report = stageReport(*history, stage, shippedTargets(Stage::Startup), 30);
      RC_ASSERT(report.evidence.size() == (stage.weeks.empty() ? 0 : stageFacts.size()));
      const auto listed = [&](StageCell cell) {
        return static_cast<std::int64_t>(stagePeople(*history, stage, cell, 30).cardinality());
      };
      for (const StageEvidence& one : report.evidence) {
        RC_ASSERT(one.people == listed(cellOf(one.fact)));
        RC_ASSERT((!one.value || std::isfinite(*one.value)));
      }
      for (const FlowChange& one : report.flows)
        RC_ASSERT(one.people == listed(cellOf(one.flow)));
      if (!report.evidence.empty()) {
        RC_ASSERT(row(report, StageFact::NetGrowth).beside == listed(StageCell::Gone));
        RC_ASSERT(row(report, StageFact::QuickRatio).beside == listed(StageCell::Dormant));
      }
    });
  }
  SECTION("names its cells")
  {
    for (const StageCell cell : stageCells)
      CHECK(stageCellNamed(code(cell)) == cell);
    CHECK(stageCellNamed("nobody").error().code == RefusalCode::BadValue);
  }
}
