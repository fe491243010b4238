// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/community_stage.h"
#include "tests/core/insight/slow_history.h"

#include <cmath>
#include <deque>
#include <functional>

using namespace weilu;

namespace {

constexpr Date monday{18'260}; // 30 December 2019
constexpr int week = 7;

/// A community with a known course: how many are on the roster at the end of each week, and how many of them
/// are active in it.
struct Course {
  int weeks = 40;
  std::function<double(int)> roster, active;

  /// Whom there are more of one week comes, whom there are fewer of goes; the longest there are active.
  [[nodiscard]] std::shared_ptr<const History> history() const
  {
    HistoryParts parts;
    std::map<Date, People> days;
    std::deque<std::size_t> there;
    for (int w = 0; w < weeks; ++w) {
      const Date start = monday.plus(w * week);
      const auto wanted = static_cast<std::size_t>(std::lround(roster(w)));
      while (there.size() < wanted) {
        there.push_back(parts.people.size());
        parts.people.push_back({{static_cast<std::int64_t>(parts.people.size()) + 1}, start, {}});
      }
      while (there.size() > wanted) {
        parts.people[there.back()].left = start;
        there.pop_back();
      }
      const auto awake = std::min(there.size(), static_cast<std::size_t>(std::lround(active(w))));
      for (std::size_t i = 0; i < awake; ++i)
        days[start.plus(static_cast<int>(i % week))].add(static_cast<std::uint32_t>(there[i]) + 1);
    }
    for (auto& [date, people] : days)
      parts.days.emplace_back(date, people);
    return History::fromParts({}, std::move(parts));
  }

  [[nodiscard]] CommunityStage stage() const
  {
    return communityStage(*history(), monday.plus(weeks * week - 1));
  }
};

std::function<double(int)> always(double value)
{
  return [value](int) { return value; };
}

/// A little up and down, the same in every run.
double noise(int w, double most) { return most * std::sin(2.1 * w + 0.7 * w * w); }

Course flat()
{
  return {40, [](int w) { return 400 + (w % 5 == 0 ? 1.0 : 0.0); }, [](int w) { return 150 + noise(w, 6); }};
}
Course growing()
{
  return {40, [](int w) { return 200 * std::pow(1.02, w); },
          [](int w) { return 80 * std::pow(1.015, w) + noise(w, 4); }};
}
Course falling()
{
  return {40, always(400), [](int w) { return 300 * std::pow(0.97, w) + noise(w, 3); }};
}
Course leaking()
{
  return {40, [](int w) { return w < 30 ? 500.0 : 500 - 4.0 * (w - 29); }, always(150)};
}

std::vector<StagePoint> pointsOf(const std::vector<std::pair<std::int64_t, std::int64_t>>& weeks)
{
  std::vector<StagePoint> points;
  std::int64_t before = weeks.empty() ? 0 : weeks.front().second;
  for (const auto& [active, roster] : weeks) {
    points.push_back({monday.plus(static_cast<int>(points.size()) * week), active, before, roster});
    before = roster;
  }
  return points;
}

/// Any course at all.
std::vector<StagePoint> anyPoints()
{
  std::vector<std::pair<std::int64_t, std::int64_t>> weeks;
  std::int64_t roster = *rc::gen::inRange(30, 300), active = *rc::gen::inRange(0, 200);
  const int drift = *rc::gen::inRange(-8, 9), pull = *rc::gen::inRange(-8, 9);
  for (auto count = *rc::gen::inRange(0, stageWeeks + 1); count > 0; --count) {
    roster = std::max<std::int64_t>(0, roster + drift + *rc::gen::inRange(-6, 7));
    active = std::max<std::int64_t>(0, active + pull + *rc::gen::inRange(-9, 10));
    weeks.emplace_back(active, roster);
  }
  return pointsOf(weeks);
}

/// What one week looks like, straight from the definition.
Stage slowLook(const std::vector<StagePoint>& points, std::size_t at, Date born)
{
  const StagePoint& now = points[at];
  if (at + 1 < 8 || now.roster < 50)
    return Stage::Startup;
  std::vector<double> logs;
  for (std::size_t i = at + 1 > 12 ? at - 11 : 0; i <= at; ++i)
    logs.push_back(std::log(*points[i].active > 0 ? static_cast<double>(*points[i].active) : 0.5));
  int fell = 0;
  for (std::size_t i = at - 7; i <= at; ++i)
    fell += points[i].roster < points[i].rosterBefore ? 1 : 0;
  if ((mannKendall(logs).p < 0.05 && theilSenSlope(logs) <= -0.01) || fell >= 6)
    return Stage::Decline;
  const std::int64_t then = points[at - 7].rosterBefore;
  if (then > 0 && 100 * (now.roster - then) >= 8 * then)
    return Stage::Growth;
  return now.start.plus(7).since(born) < 12 * 7 ? Stage::Startup : Stage::Maturity;
}

} // namespace

TEST_CASE("A community with a known course is named rightly", "[insight][stage]")
{
  SECTION("young: too few weeks, too few people, or not long there")
  {
    CHECK(Course{7, [](int w) { return 60.0 + 30 * w; }, always(50)}.stage().stage == Stage::Startup);
    CHECK(Course{30, [](int w) { return 20.0 + w * 0.9; }, always(15)}.stage().stage == Stage::Startup);
    CHECK(Course{10, always(120), always(60)}.stage().stage == Stage::Startup);
  }
  SECTION("growing") { CHECK(growing().stage().stage == Stage::Growth); }
  SECTION("flat") { CHECK(flat().stage().stage == Stage::Maturity); }
  SECTION("falling activity") { CHECK(falling().stage().stage == Stage::Decline); }
  SECTION("a falling roster") { CHECK(leaking().stage().stage == Stage::Decline); }
  SECTION("seasonal")
  {
    for (const int length : {2, 3, 4, 5, 6}) {
      for (int shift = 0; shift < length; ++shift) {
        Course course = flat();
        course.active = [=](int w) { return 150 * (1 + 0.3 * std::sin(2 * M_PI * (w + shift) / length)); };
        INFO(length << " " << shift);
        CHECK(course.stage().stage == Stage::Maturity);
      }
    }
  }
  SECTION("growing that came to rest, and growing after a rest")
  {
    CHECK(
        Course{40, [](int w) { return 200 * std::pow(1.03, std::min(w, 20)); }, always(120)}.stage().stage ==
        Stage::Maturity);
    CHECK(Course{40, [](int w) { return 200 * std::pow(1.03, std::max(w - 25, 0)); }, always(120)}
              .stage()
              .stage == Stage::Growth);
  }
}

TEST_CASE("One odd week never flips the stage", "[insight][stage]")
{
  SECTION("in what was measured: of activity or of the roster, in any of the last weeks")
  {
    for (const Course& course : {flat(), growing(), falling()}) {
      const Stage named = course.stage().stage;
      for (int odd = course.weeks - stageWeeks; odd < course.weeks; ++odd) {
        for (const double factor : {0.1, 0.6, 2.0}) {
          Course bent = course;
          bent.active = [&](int w) { return course.active(w) * (w == odd ? factor : 1); };
          INFO(code(named) << " activity of week " << odd << " × " << factor);
          CHECK(bent.stage().stage == named);
        }
        for (const double factor : {0.97, 1.03}) {
          Course bent = course;
          bent.roster = [&](int w) { return course.roster(w) * (w == odd ? factor : 1); };
          INFO(code(named) << " roster of week " << odd << " × " << factor);
          CHECK(bent.stage().stage == named);
        }
      }
    }
  }
  SECTION("in what single weeks look like")
  {
    law("two have to agree", [] {
      const auto points = anyPoints();
      const auto weeks = stageWeeksOf(points, true, monday);
      RC_ASSERT(weeks.size() == points.size());
      for (std::size_t i = 1; i < weeks.size(); ++i) {
        if (weeks[i].stage != weeks[i - 1].stage) {
          RC_ASSERT(weeks[i].looks == weeks[i].stage);
          RC_ASSERT(weeks[i - 1].looks == weeks[i].stage);
        }
        if (weeks[i].looks == weeks[i - 1].looks)
          RC_ASSERT(weeks[i].stage == weeks[i].looks);
      }
    });
  }
}

TEST_CASE("The stage of a week", "[insight][stage]")
{
  SECTION("is what the definition says")
  {
    law("slow reference", [] {
      const auto points = anyPoints();
      const Date born = monday.plus(-*rc::gen::inRange(0, 60));
      const auto weeks = stageWeeksOf(points, true, born);
      for (std::size_t i = 0; i < weeks.size(); ++i)
        RC_ASSERT(weeks[i].looks == slowLook(points, i, born));
    });
  }
  SECTION("needs enough weeks before it where earlier ones are cut off")
  {
    const auto points = pointsOf(std::vector<std::pair<std::int64_t, std::int64_t>>(20, {90, 100}));
    CHECK(stageWeeksOf(points, true, monday).size() == 20);
    const auto weeks = stageWeeksOf(points, false, monday.plus(-900));
    REQUIRE(weeks.size() == 13);
    CHECK(weeks.front().stage == Stage::Maturity);
  }
  SECTION("draws its line exactly where the definition does")
  {
    std::vector<std::pair<std::int64_t, std::int64_t>> flatWeeks(13, {90, 100});
    flatWeeks.back().second = 108;
    const Date old = monday.plus(-900);
    CHECK(stageWeeksOf(pointsOf(flatWeeks), true, old).back().looks == Stage::Growth);
    flatWeeks.back().second = 107;
    CHECK(stageWeeksOf(pointsOf(flatWeeks), true, old).back().looks == Stage::Maturity);
    // The end of the 13th week: 91 days after its beginning.
    CHECK(stageWeeksOf(pointsOf(flatWeeks), true, monday.plus(8)).back().looks == Stage::Startup);
    CHECK(stageWeeksOf(pointsOf(flatWeeks), true, monday.plus(7)).back().looks == Stage::Maturity);
  }
  SECTION("takes no growth from nobody")
  {
    std::vector<std::pair<std::int64_t, std::int64_t>> weeks(8, {90, 100});
    auto points = pointsOf(weeks);
    points.front().rosterBefore = 0;
    const StageWeek last = stageWeeksOf(points, true, monday).back();
    CHECK_FALSE(last.growth);
    CHECK(last.looks == Stage::Startup);
  }
}

TEST_CASE("The community's stage", "[insight][stage]")
{
  SECTION("counts since when")
  {
    const CommunityStage stage = leaking().stage();
    CHECK(stage.sinceWeeks == 4); // the sixth falling week is the 36th, the next one agrees, three follow
    CHECK(stage.weeks.size() == stageWeeks - stageAtLeastWeeks + 1);
    CHECK(stage.born == monday);
  }
  SECTION("looks at finished weeks only")
  {
    const auto history = flat().history();
    const Date lastDay = monday.plus(40 * week - 1);
    CHECK(communityStage(*history, lastDay).last()->at.start == monday.plus(39 * week));
    CHECK(communityStage(*history, lastDay.plus(-1)).last()->at.start == monday.plus(38 * week));
  }
  SECTION("counts the people of its weeks")
  {
    law("points", [] {
      const auto slow = SlowHistory::any();
      const Date asOf = Date{18'300}.plus(*rc::gen::inRange(-60, 120));
      for (const StageWeek& at : communityStage(*slow.fast(), asOf).weeks) {
        const Date start = at.at.start, end = start.plus(6);
        RC_ASSERT(slow.start(Period::Week, start) == start);
        RC_ASSERT(end <= asOf);
        const auto there = [&](Date date) {
          return slow.where([&](auto& p) { return SlowHistory::onRoster(p, date); }).cardinality();
        };
        RC_ASSERT(there(end) == static_cast<std::uint64_t>(at.at.roster));
        RC_ASSERT(there(start.plus(-1)) == static_cast<std::uint64_t>(at.at.rosterBefore));
        const auto active = slow.where([&](auto& p) { return SlowHistory::activeIn(p, start, end); });
        RC_ASSERT(active.cardinality() == static_cast<std::uint64_t>(at.at.active.value_or(0)));
      }
    });
  }
  SECTION("knows no activity before there is any, and makes no decline of it")
  {
    HistoryParts parts;
    People all;
    for (std::uint32_t id = 1; id <= 80; ++id) {
      parts.people.push_back({{id}, monday.plus(-400), {}});
      all.add(id);
    }
    for (int w = 20; w < 26; ++w)
      parts.days.emplace_back(monday.plus(w * week), all);
    const auto stage = communityStage(*History::fromParts({}, std::move(parts)), monday.plus(26 * week - 1));
    CHECK(stage.stage == Stage::Maturity);
    CHECK_FALSE(stage.last()->trend); // six weeks are not enough
    CHECK_FALSE(stage.weeks[stage.weeks.size() - 7].at.active);
  }
  SECTION("of nobody, of one day, and before anybody came is a start")
  {
    CHECK(communityStage(*History::fromParts({}, {}), monday).stage == Stage::Startup);
    CHECK(communityStage(*History::fromParts({}, {}), monday).weeks.empty());
    const auto one = Course{1, always(3), always(3)};
    CHECK(communityStage(*one.history(), monday).weeks.empty());
    CHECK(communityStage(*one.history(), monday.plus(-30)).weeks.empty());
    HistoryParts undated;
    undated.people.push_back({{1}, {}, {}});
    CHECK(communityStage(*History::fromParts({}, std::move(undated)), monday).stage == Stage::Startup);
  }
}
