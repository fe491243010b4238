// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/community_stage.h"

#include "core/insight/periods.h"
#include "core/insight/roster.h"

#include <algorithm>
#include <cmath>

namespace weilu {

namespace {

constexpr double half = 0.5; ///< a person
constexpr int weekDays = 7;

std::optional<Trend> trendUpTo(std::span<const StagePoint> points)
{
  std::vector<double> logs;
  for (const StagePoint& point : points.last(std::min<std::size_t>(points.size(), stageTrendWeeks))) {
    if (point.active)
      logs.push_back(std::log(std::max(static_cast<double>(*point.active), half)));
  }
  return trendOf(logs, stageAtLeastWeeks);
}

Stage looksLike(const StageWeek& week, std::size_t weeks, Date born)
{
  if (weeks < stageAtLeastWeeks || week.at.roster < stageAtLeastPeople)
    return Stage::Startup;
  if (week.activityFalls() || week.falling >= stageFallingWeeks)
    return Stage::Decline;
  if (week.growth && *week.growth >= stageGrowth)
    return Stage::Growth;
  const bool young = week.at.start.plus(weekDays).since(born) < stageYoungWeeks * weekDays;
  return young ? Stage::Startup : Stage::Maturity;
}

/// The week at the end of \p points.
StageWeek weekOf(std::span<const StagePoint> points, Date born)
{
  StageWeek week{points.back(), {}, trendUpTo(points), 0, Stage::Startup, Stage::Startup};
  const auto lately = points.last(std::min<std::size_t>(points.size(), stageGrowthWeeks));
  week.falling = static_cast<int>(std::count_if(lately.begin(), lately.end(), [](const StagePoint& point) {
    return point.roster < point.rosterBefore;
  }));
  const std::int64_t before = lately.front().rosterBefore;
  if (lately.size() == stageGrowthWeeks && before > 0)
    week.growth = static_cast<double>(week.at.roster - before) / static_cast<double>(before);
  week.looks = looksLike(week, points.size(), born);
  return week;
}

std::vector<StagePoint> pointsOf(const History& history, DateRange range, Date asOf)
{
  const auto rosters = rosterRows(history, Period::Week, range, asOf);
  const auto span = history.span();
  std::vector<StagePoint> points;
  for (std::size_t i = 0; i < rosters.size() && rosters[i].finished; ++i) {
    const RosterRow& row = rosters[i];
    StagePoint point{row.start, {}, row.roster - row.net, row.roster};
    const Date next = history.calendar().periodAfter(Period::Week, row.start);
    if (span && span->from < next)
      point.active = static_cast<std::int64_t>(history.activeIn({row.start, next.plus(-1)}).cardinality());
    points.push_back(point);
  }
  return points;
}

} // namespace

bool StageWeek::activityFalls() const
{
  return trend && trend->p < stageAlpha && trend->slope <= stageDeclineSlope;
}

std::vector<StageWeek> stageWeeksOf(std::span<const StagePoint> points, bool whole, Date born)
{
  std::vector<StageWeek> weeks;
  for (std::size_t n = whole ? 1 : stageAtLeastWeeks; n <= points.size(); ++n) {
    StageWeek week = weekOf(points.first(n), born);
    week.stage = week.looks;
    if (!weeks.empty()) {
      const StageWeek& before = weeks.back();
      week.stage = week.looks == before.looks ? week.looks : before.stage;
    }
    weeks.push_back(week);
  }
  return weeks;
}

std::optional<Date> firstBirth(const History& history, Date asOf)
{
  const auto born = history.firstBirth();
  return born && *born <= asOf ? born : std::nullopt;
}

CommunityStage communityStage(const History& history, Date asOf)
{
  CommunityStage result;
  result.born = firstBirth(history, asOf);
  if (!result.born)
    return result;
  const Calendar& calendar = history.calendar();
  const Date unfinished = calendar.periodStart(Period::Week, asOf.plus(1));
  const Date first = calendar.periodStart(Period::Week, *result.born);
  const Date from = std::max(first, calendar.periodAfter(Period::Week, unfinished, -stageWeeks));
  const auto points = pointsOf(history, {from, unfinished.plus(-1)}, asOf);
  result.weeks = stageWeeksOf(points, from == first, *result.born);
  for (auto week = result.weeks.rbegin(); week != result.weeks.rend(); ++week) {
    if (week == result.weeks.rbegin())
      result.stage = week->stage;
    if (week->stage != result.stage)
      break;
    ++result.sinceWeeks;
  }
  return result;
}

} // namespace weilu
