// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/scorecard.h"

#include "core/insight/renewal.h"

#include <algorithm>

namespace weilu {

namespace {

constexpr int daysOfWeek = 7;
constexpr double secondsPerHour = 3600;

struct Counted {
  std::optional<double> value;
  std::int64_t people = 0, of = 0;
};

std::int64_t size(const People& people) { return static_cast<std::int64_t>(people.cardinality()); }

Counted shareOf(std::int64_t people, std::int64_t of)
{
  Counted counted{{}, people, of};
  if (of > 0)
    counted.value = static_cast<double>(people) / static_cast<double>(of);
  return counted;
}

Counted counted(const PeopleShare& share) { return shareOf(size(share.people), size(share.of)); }

const People& contributorsIn(const ScorecardInputs& inputs, Date week)
{
  static const People nobody;
  const auto found = inputs.contributors.find(week);
  return found == inputs.contributors.end() ? nobody : found->second;
}

/// The weeks, each with what several indicators look at.
class Weeks {
public:
  explicit Weeks(const ScorecardInputs& inputs)
      : m_inputs(inputs)
      , m_history(*inputs.history)
      , m_starts(scorecardWeekStarts(m_history, inputs.asOf))
  {
    if (m_starts.empty())
      return;
    keepRosters();
    m_responses =
        responseTimes(m_history.calendar(), inputs.questions, {m_starts.front(), endOf(m_starts.back())})
            .weeks;
  }

  [[nodiscard]] const std::vector<Date>& starts() const { return m_starts; }
  [[nodiscard]] Date endOf(Date start) const
  {
    return m_history.calendar().periodAfter(Period::Week, start).plus(-1);
  }

  [[nodiscard]] Counted at(Indicator indicator, Date start) const
  {
    const Date end = endOf(start);
    switch (indicator) {
    case Indicator::Roster: {
      const std::int64_t people = size(rosterOn(end));
      return {static_cast<double>(people), people, 0};
    }
    case Indicator::NetGrowth:
      return growth(end);
    case Indicator::WauShare:
      return shareOf(size(m_history.activeIn({start, end})), size(rosterOn(end)));
    case Indicator::Week4Retention:
      return retention(end);
    case Indicator::Contributors:
      return counted(contributing(start));
    case Indicator::ResponseTime:
      return response(start);
    case Indicator::Conversion:
      return shareOf(size(members(end)), size(rosterOn(end)));
    case Indicator::Renewal:
      return counted(renewedTerms(m_history, m_inputs.terms, end));
    default:
      return {};
    }
  }

  [[nodiscard]] People peopleAt(Indicator indicator, Date start) const
  {
    const Date end = endOf(start);
    switch (indicator) {
    case Indicator::Roster:
      return rosterOn(end);
    case Indicator::NetGrowth:
      return rosterOn(end) - rosterOn(before(end));
    case Indicator::WauShare:
      return m_history.activeIn({start, end});
    case Indicator::Week4Retention:
      return retainedInWeek4(m_history, end).people;
    case Indicator::Contributors:
      return contributing(start).people;
    case Indicator::ResponseTime:
      return responseOf(start).people;
    case Indicator::Conversion:
      return members(end);
    case Indicator::Renewal:
      return renewedTerms(m_history, m_inputs.terms, end).people;
    default:
      return {};
    }
  }

private:
  [[nodiscard]] Date before(Date end) const
  {
    return weeksUntil(m_history.calendar(), end, stageGrowthWeeks).from.plus(-1);
  }

  /// The roster at the end of every week that is asked for: the last one, and from it week by week back.
  void keepRosters()
  {
    const Calendar& calendar = m_history.calendar();
    Date end = endOf(m_starts.back());
    People roster = m_history.rosterOn(end);
    const Date first = before(endOf(m_starts.front()));
    while (end > first) {
      const DateRange week = weeksUntil(calendar, end, 1);
      People earlier = (roster | m_history.leftIn(week)) - m_history.joinedIn(week);
      m_rosters.emplace(end, std::move(roster));
      roster = std::move(earlier);
      end = week.from.plus(-1);
    }
    m_rosters.emplace(end, std::move(roster));
  }
  [[nodiscard]] const People& rosterOn(Date end) const { return m_rosters.at(end); }

  [[nodiscard]] Counted growth(Date end) const
  {
    const People& now = rosterOn(end);
    const People& then = rosterOn(before(end));
    Counted counted{{}, size(now - then), size(then - now)};
    if (!then.isEmpty())
      counted.value = static_cast<double>(counted.people - counted.of) / static_cast<double>(size(then));
    return counted;
  }

  /// retainedInWeek4() by numbers: nobody is in two cohorts, and weeks share most of theirs.
  [[nodiscard]] Counted retention(Date end) const
  {
    std::int64_t people = 0, of = 0;
    for (int week = 0; week < flowWeeks; ++week) {
      const auto [cohort, fresh] = m_cohorts.try_emplace(end);
      if (fresh)
        cohort->second = counted(cohortInWeek4(m_history, end));
      people += cohort->second.people;
      of += cohort->second.of;
      end = weeksUntil(m_history.calendar(), end, 1).from.plus(-1);
    }
    return shareOf(people, of);
  }

  [[nodiscard]] PeopleShare contributing(Date start) const
  {
    PeopleShare share{{}, m_history.activeIn({start, endOf(start)})};
    share.people = share.of & contributorsIn(m_inputs, start);
    return share;
  }

  [[nodiscard]] People members(Date end) const { return m_inputs.standing.membersOn(end) & rosterOn(end); }

  [[nodiscard]] const ResponseRow& responseOf(Date start) const
  {
    return m_responses.at(static_cast<std::size_t>(start.since(m_starts.front()) / daysOfWeek));
  }

  [[nodiscard]] Counted response(Date start) const
  {
    const ResponseRow& row = responseOf(start);
    Counted counted{{}, size(row.people), size(row.people - row.waiting)};
    if (row.median)
      counted.value = *row.median / secondsPerHour;
    return counted;
  }

  const ScorecardInputs& m_inputs;
  const History& m_history;
  std::vector<Date> m_starts;
  std::vector<ResponseRow> m_responses; ///< one a week
  std::map<Date, People> m_rosters;
  mutable std::map<Date, Counted> m_cohorts; ///< by the end of their week 4
};

/// Whether the file can say anything about \p indicator.
bool isRecorded(const ScorecardInputs& inputs, Indicator indicator)
{
  switch (indicator) {
  case Indicator::Welcomed:
  case Indicator::Participation:
  case Indicator::Content:
    return false;
  case Indicator::ResponseTime:
    return !inputs.questions.empty();
  case Indicator::Renewal:
    return !inputs.terms.empty();
  default:
    return true;
  }
}

void compare(IndicatorRow& row, const Targets& targets)
{
  const auto found = targets.find(row.indicator);
  if (found == targets.end())
    return;
  row.target = found->second;
  if (row.actual)
    row.met = lessIsBetter(row.indicator) ? *row.actual <= *row.target : *row.actual >= *row.target;
}

IndicatorRow rowOf(const ScorecardInputs& inputs, const Weeks& weeks, Indicator indicator)
{
  IndicatorRow row{indicator, isRecorded(inputs, indicator), {}, {}, {}, {}, {}, 0, 0};
  std::vector<double> known;
  for (const Date start : weeks.starts()) {
    const Counted counted = row.recorded ? weeks.at(indicator, start) : Counted{};
    row.series.push_back(counted.value);
    row.actual = counted.value;
    row.people = counted.people;
    row.of = counted.of;
    if (counted.value)
      known.push_back(*counted.value);
  }
  row.trend = trendOf(known, stageAtLeastWeeks);
  compare(row, inputs.targets);
  return row;
}

} // namespace

std::vector<Date> scorecardWeekStarts(const History& history, Date asOf)
{
  std::vector<Date> starts;
  const auto born = firstBirth(history, asOf);
  if (!born)
    return starts;
  const Calendar& calendar = history.calendar();
  const Date unfinished = calendar.periodStart(Period::Week, asOf.plus(1));
  Date start = std::max(calendar.periodStart(Period::Week, *born),
                        calendar.periodAfter(Period::Week, unfinished, -scorecardWeeks));
  for (; start < unfinished; start = calendar.periodAfter(Period::Week, start))
    starts.push_back(start);
  return starts;
}

Scorecard scorecard(const ScorecardInputs& inputs)
{
  const Weeks weeks(inputs);
  Scorecard card{weeks.starts(), {}};
  for (const Indicator indicator : indicators)
    card.rows.push_back(rowOf(inputs, weeks, indicator));
  return card;
}

People indicatorPeople(const ScorecardInputs& inputs, Indicator indicator)
{
  const Weeks weeks(inputs);
  if (weeks.starts().empty() || !isRecorded(inputs, indicator))
    return {};
  return weeks.peopleAt(indicator, weeks.starts().back());
}

} // namespace weilu
