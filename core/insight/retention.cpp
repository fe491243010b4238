// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/retention.h"

#include "core/insight/periods.h"
#include "core/insight/retention_walk.h"

#include <algorithm>
#include <limits>

namespace weilu {

namespace {

constexpr std::int32_t notStarted = std::numeric_limits<std::int32_t>::max();

std::int64_t size(const People& people) { return static_cast<std::int64_t>(people.cardinality()); }

/// Whether the cell of \p cohort, a start period, \p k periods later can still change after \p asOf.
bool isFinished(const RetentionQuestion& question, const PeriodDates& cohort, const PeriodDates& later, int k)
{
  if (!countsElapsed(question))
    return later.finished;
  return cohort.finished &&
         (k == 0 || cohort.dates.to.plus(elapsedWindow(question.period, k).to) <= question.asOf);
}

/// The rows with cohorts and their sizes, cells counted nowhere yet but in column 0.
std::vector<RetentionRow> emptyRows(const std::vector<People>& cohorts,
                                    const std::vector<PeriodDates>& periods,
                                    const RetentionQuestion& question)
{
  std::vector<RetentionRow> rows;
  for (std::size_t i = 0; i < periods.size(); ++i) {
    RetentionRow row{periods[i].dates.from, size(cohorts[i]), {}};
    for (std::size_t j = i; j < periods.size(); ++j)
      row.cells.push_back({0, isFinished(question, periods[i], periods[j], static_cast<int>(j - i))});
    row.cells.front().people = row.size;
    rows.push_back(std::move(row));
  }
  return rows;
}

std::vector<RetentionMean> means(const std::vector<RetentionRow>& rows)
{
  std::vector<RetentionMean> mean(rows.empty() ? 0 : rows.front().cells.size());
  for (const RetentionRow& row : rows) {
    for (std::size_t k = 0; k < row.cells.size(); ++k) {
      if (!row.cells[k].finished)
        continue;
      mean[k].people += row.cells[k].people;
      mean[k].size += row.size;
    }
  }
  return mean;
}

/// The dates on which a cell looks for activity of people who started on \p start.
DateRange datesOf(const History& history, const RetentionQuestion& question, Date start, int k)
{
  DateRange dates;
  if (countsElapsed(question)) {
    const auto window = elapsedWindow(question.period, k);
    dates = {start.plus(window.from), start.plus(window.to)};
  } else {
    const auto& calendar = history.calendar();
    dates.from = calendar.periodAfter(question.period, calendar.periodStart(question.period, start), k);
    dates.to = calendar.periodAfter(question.period, dates.from).plus(-1);
  }
  const bool rolling = question.mode == RetentionMode::Rolling;
  return {dates.from, rolling ? question.asOf : std::min(dates.to, question.asOf)};
}

} // namespace

std::string_view code(CohortBy cohort)
{
  switch (cohort) {
  case CohortBy::Join:
    return "join";
  case CohortBy::First:
    return "first";
  case CohortBy::Start:
    return "start";
  case CohortBy::Recurring:
    break;
  }
  return "recurring";
}

std::string_view code(RetentionMode mode) { return mode == RetentionMode::Classic ? "classic" : "rolling"; }

DayWindow elapsedWindow(Period period, int k)
{
  if (period == Period::Day)
    return {k, k};
  const int length = period == Period::Week ? 7 : period == Period::Month ? 30 : 90;
  return {k * length + 1, (k + 1) * length};
}

std::optional<double> RetentionMean::share() const
{
  if (size == 0)
    return {};
  return static_cast<double>(people) / static_cast<double>(size);
}

Retention retention(const History& history, const RetentionQuestion& question, const Control& control)
{
  RetentionFrame frame{history, question, {}, {}};
  frame.periods = periodsOf(history.calendar(), question.period, question.range, question.asOf);
  if (frame.periods.size() > retentionPeriods)
    frame.periods.erase(frame.periods.begin(), frame.periods.end() - retentionPeriods);
  for (const PeriodDates& period : frame.periods)
    frame.cohorts.push_back(startersIn(history, question, period.dates));
  Retention result{emptyRows(frame.cohorts, frame.periods, question), {}};
  if (frame.periods.empty())
    return result;
  const auto count = countsElapsed(question)                   ? countByOwnDates
                     : question.mode == RetentionMode::Rolling ? countRolling
                     : question.cohort == CohortBy::Recurring  ? countRecurring
                                                               : countByCalendar;
  count(frame, result.rows, control);
  result.mean = means(result.rows);
  return result;
}

People retentionPeople(const History& history, const RetentionQuestion& question, Date cohort, int k)
{
  const auto period = periodAt(history.calendar(), question.period, cohort, question.asOf).dates;
  if (k == 0)
    return startersIn(history, question, period);
  if (!countsElapsed(question))
    return startersIn(history, question, period) & history.activeIn(datesOf(history, question, cohort, k));
  People people;
  for (auto date = period.from; date <= period.to; date = date.plus(1))
    people |=
        startersIn(history, question, {date, date}) & history.activeIn(datesOf(history, question, date, k));
  return people;
}

WindowRetention retainedAfter(const History& history, const RetentionQuestion& question, DayWindow window)
{
  WindowRetention result;
  const DateRange range{question.range.from, std::min(question.range.to, question.asOf.plus(-window.to))};
  if (question.cohort == CohortBy::Recurring || range.to < range.from)
    return result;
  result.started = startersIn(history, question, range);
  std::vector<std::int32_t> own(std::size_t{history.population().maximum()} + 1, notStarted);
  for (auto date = range.from; date <= range.to; date = date.plus(1)) {
    for (const auto id : startersIn(history, question, {date, date}))
      own[id] = date.days;
  }
  std::vector<bool> retained(own.size());
  std::vector<std::uint32_t> ids;
  history.forEachDay({range.from.plus(window.from), range.to.plus(window.to)},
                     [&](Date date, const People& people) {
                       ids.resize(people.cardinality());
                       people.toUint32Array(ids.data());
                       for (const auto id : ids) {
                         const auto after = std::int64_t{date.days} - own[id];
                         if (after >= window.from && after <= window.to)
                           retained[id] = true;
                       }
                     });
  for (const auto id : result.started) {
    if (retained[id])
      result.retained.add(id);
  }
  return result;
}

} // namespace weilu
