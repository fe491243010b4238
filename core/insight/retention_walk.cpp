// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/retention_walk.h"

#include "core/base/in_two.h"
#include "core/insight/bit_rows.h"

#include <algorithm>
#include <span>

namespace weilu {

namespace {

/// Numbers by row and column. The row after the last is for people without one, so that counting need not
/// ask.
class Counts {
public:
  Counts(std::size_t rows, std::size_t columns)
      : m_columns(columns)
      , m_counts((rows + 1) * columns)
  {
  }
  void add(std::size_t row, std::size_t column) { ++m_counts[row * m_columns + column]; }
  [[nodiscard]] std::uint32_t at(std::size_t row, std::size_t column) const
  {
    return m_counts[row * m_columns + column];
  }
  /// Makes each number that of its column and of all later ones.
  void addUpFromTheRight()
  {
    for (std::size_t i = m_counts.size() - 1; i-- > 0;) {
      if ((i + 1) % m_columns != 0)
        m_counts[i] += m_counts[i + 1];
    }
  }

private:
  std::size_t m_columns;
  std::vector<std::uint32_t> m_counts;
};

/// Gives the ids of sets as plain lists, which is faster to go through than a set.
class Ids {
public:
  std::span<const std::uint32_t> of(const People& people)
  {
    m_ids.resize(people.cardinality());
    people.toUint32Array(m_ids.data());
    return m_ids;
  }

private:
  std::vector<std::uint32_t> m_ids;
};

/// The row of each person; index = id. Nobody's row is the one after the last.
std::vector<std::uint16_t> rowsOf(const RetentionFrame& frame)
{
  std::vector<std::uint16_t> rows(std::size_t{frame.history.population().maximum()} + 1,
                                  static_cast<std::uint16_t>(frame.cohorts.size()));
  Ids ids;
  for (std::size_t i = 0; i < frame.cohorts.size(); ++i) {
    for (const auto id : ids.of(frame.cohorts[i]))
      rows[id] = static_cast<std::uint16_t>(i);
  }
  return rows;
}

/// \p first: the column of the cell k = 0 of each row.
void takeOver(const Counts& counts, std::vector<RetentionRow>& rows,
              const std::function<std::size_t(std::size_t)>& first)
{
  for (std::size_t i = 0; i < rows.size(); ++i) {
    for (std::size_t k = 1; k < rows[i].cells.size(); ++k)
      rows[i].cells[k].people = counts.at(i, first(i) + k);
  }
}

/// One more than the last period each person was active in, from the first one on; 0: in none. What comes
/// after the last period counts as in it.
std::vector<std::uint16_t> lastPeriods(const RetentionFrame& frame, const Control& control)
{
  std::vector<std::uint16_t> last(std::size_t{frame.history.population().maximum()} + 1);
  const auto periods = frame.periods.size();
  People later;
  Ids ids;
  for (std::size_t j = periods; j-- > 0;) {
    control.checkpoint(Phase::Reading, periods - j, periods);
    auto dates = frame.periods[j].dates;
    if (j + 1 == periods)
      dates.to = frame.question.asOf;
    const auto people = frame.history.activeIn(dates) - later;
    for (const auto id : ids.of(people))
      last[id] = static_cast<std::uint16_t>(j + 1);
    later |= people;
  }
  return last;
}

/// The column of each day before and after one's own date, from \p span days before on. Whatever comes after
/// the last column has the number of columns.
std::vector<std::uint16_t> columnsByDay(Period period, std::size_t columns, std::int32_t span)
{
  std::vector<std::uint16_t> byDay(2 * static_cast<std::size_t>(span) + 1);
  std::uint16_t k = 0;
  for (std::int32_t day = 0; day <= span; ++day) {
    while (k < columns && elapsedWindow(period, k + 1).from <= day)
      ++k;
    byDay[static_cast<std::size_t>(span + day)] = k;
  }
  return byDay;
}

/// From when a person counts, in which row, and up to which column so far.
struct OwnDate {
  Date from;
  std::uint16_t row = 0, seen = 0;
};

std::vector<OwnDate> ownDates(const RetentionFrame& frame)
{
  const auto first = frame.periods.front().dates.from;
  std::vector<OwnDate> own(std::size_t{frame.history.population().maximum()} + 1,
                           OwnDate{first, static_cast<std::uint16_t>(frame.periods.size()), 0});
  Ids ids;
  for (std::size_t i = 0; i < frame.periods.size(); ++i) {
    const auto dates = frame.periods[i].dates;
    for (auto date = dates.from; date <= dates.to; date = date.plus(1)) {
      for (const auto id : ids.of(startersIn(frame.history, frame.question, {date, date})))
        own[id] = {date, static_cast<std::uint16_t>(i), 0};
    }
  }
  return own;
}

} // namespace

bool countsElapsed(const RetentionQuestion& question)
{
  return question.elapsed && question.cohort != CohortBy::Recurring;
}

People startersIn(const History& history, const RetentionQuestion& question, DateRange dates)
{
  switch (question.cohort) {
  case CohortBy::Join:
    return history.joinedIn(dates);
  case CohortBy::First:
    return history.firstActiveIn(dates);
  case CohortBy::Start:
    return question.starts ? question.starts->in(dates)&history.population() : People();
  case CohortBy::Recurring:
    break;
  }
  return history.activeIn(dates);
}

void countByCalendar(const RetentionFrame& frame, std::vector<RetentionRow>& rows, const Control& control)
{
  const auto row = rowsOf(frame);
  const auto periods = rows.size();
  Counts counts(periods, periods);
  inTwo([&](std::size_t half) { // the earlier and the later periods; no number is in both
    Ids ids;
    const std::size_t end = half == 0 ? (periods + 1) / 2 : periods;
    for (std::size_t j = half == 0 ? 1 : (periods + 1) / 2; j < end; ++j) {
      if (half == 0)
        control.checkpoint(Phase::Reading, 2 * j, periods);
      for (const auto id : ids.of(frame.history.activeIn(frame.periods[j].dates)))
        counts.add(row[id], j);
    }
  });
  takeOver(counts, rows, [](std::size_t i) { return i; });
}

void countRolling(const RetentionFrame& frame, std::vector<RetentionRow>& rows, const Control& control)
{
  const auto last = lastPeriods(frame, control);
  Counts counts(rows.size(), rows.size() + 1);
  Ids ids;
  for (std::size_t i = 0; i < rows.size(); ++i) {
    for (const auto id : ids.of(frame.cohorts[i]))
      counts.add(i, last[id]);
  }
  counts.addUpFromTheRight();
  takeOver(counts, rows, [](std::size_t i) { return i + 1; });
}

void countByOwnDates(const RetentionFrame& frame, std::vector<RetentionRow>& rows, const Control& control)
{
  const auto first = frame.periods.front().dates.from;
  const auto asOf = frame.question.asOf;
  const auto span = asOf.since(first);
  const auto columns = columnsByDay(frame.question.period, rows.size(), span);
  auto own = ownDates(frame);
  Counts counts(rows.size(), rows.size() + 1);
  const auto column = [&](const OwnDate& one, Date date) {
    return columns[static_cast<std::size_t>(date.since(one.from) + span)];
  };
  if (frame.question.mode == RetentionMode::Rolling) {
    const auto last = frame.history.lastActive(asOf);
    for (std::size_t id = 0; id < own.size(); ++id) {
      if (last[id] >= own[id].from.days)
        counts.add(own[id].row, column(own[id], {last[id]}));
    }
    counts.addUpFromTheRight();
  } else {
    Ids ids;
    frame.history.forEachDay({first, asOf}, [&](Date date, const People& people) {
      control.checkpoint(Phase::Reading, 0, 0);
      for (const auto id : ids.of(people)) {
        OwnDate& one = own[id];
        const auto k = column(one, date);
        if (k <= one.seen)
          continue;
        one.seen = k;
        counts.add(one.row, k);
      }
    });
  }
  takeOver(counts, rows, [](std::size_t) { return std::size_t{0}; });
}

void countRecurring(const RetentionFrame& frame, std::vector<RetentionRow>& rows, const Control& control)
{
  control.checkpoint(Phase::Reading, 0, rows.size());
  BitRows(frame.cohorts).forEachPair([&](std::size_t i, std::size_t j, std::uint32_t both) {
    rows[i].cells[j - i].people = both;
  });
}

} // namespace weilu
