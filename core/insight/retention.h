// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/dated_people.h"
#include "core/insight/history.h"

namespace weilu {

/// Whose return is looked at.
enum class CohortBy {
  Join,      ///< people by the period they came in: the join date, without one the first active date
  First,     ///< people by the period of their first activity, over all history
  Start,     ///< people by the period of RetentionQuestion::starts, such as the first event of a kind
  Recurring, ///< everybody active in the start period, so that somebody can be in many cohorts
};
/// "join", "first", "start", "recurring".
[[nodiscard]] std::string_view code(CohortBy cohort);
enum class RetentionMode {
  Classic, ///< active in the period
  Rolling, ///< active in the period or later, up to the as-of date
};
/// "classic", "rolling".
[[nodiscard]] std::string_view code(RetentionMode mode);

/// What retention is asked for (product.md section 6).
struct RetentionQuestion {
  Period period = Period::Week;
  DateRange range; ///< cohorts of the periods that contain its dates, at most the last retentionPeriods
  Date asOf;
  CohortBy cohort = CohortBy::Join;
  RetentionMode mode = RetentionMode::Classic;
  /// Counts from each person's own date (elapsedWindow()) instead of calendar periods. Recurring cohorts have
  /// no such date: for them it changes nothing.
  bool elapsed = false;
  std::shared_ptr<const DatedPeople> starts = {}; ///< for CohortBy::Start: each person once
};
/// More than three years of days: what a triangle can be made of.
inline constexpr int retentionPeriods = 1100;

/// Days after somebody's own date, both inside.
struct DayWindow {
  int from = 0, to = 0;
  friend bool operator==(const DayWindow&, const DayWindow&) = default;
};
/// The days of column \p k, at least 1, when counted from one's own date: day k; of weeks the days 7k + 1 to
/// 7k + 7; months and quarters are 30 and 90 days long and cut likewise.
[[nodiscard]] DayWindow elapsedWindow(Period period, int k);
/// W1 and D30, as operators call them.
inline constexpr DayWindow shorthandW1{8, 14}, shorthandD30{24, 30};

/// One cell: people of a cohort who were there k periods later. k = 0 is the whole cohort, with those who
/// were never active.
struct RetentionCell {
  std::int64_t people = 0;
  bool finished = true; ///< whether nothing up to the as-of date is missing for anybody of the cohort
};
struct RetentionRow {
  Date cohort; ///< first date of the period
  std::int64_t size = 0;
  std::vector<RetentionCell> cells; ///< by k, up to the last period of the range
};
/// The weighted mean of a column is people ÷ size over the cohorts whose cell is finished.
struct RetentionMean {
  std::int64_t people = 0, size = 0;
  [[nodiscard]] std::optional<double> share() const;
};
struct Retention {
  std::vector<RetentionRow> rows;  ///< by cohort, oldest first
  std::vector<RetentionMean> mean; ///< by k
};

/// The whole triangle. Costs one pass over the active days, whatever the number of cells; recurring cohorts a
/// comparison of sets per cell.
[[nodiscard]] Retention retention(const History& history, const RetentionQuestion& question,
                                  const Control& control = {});
/// Exactly the people of a cell: as many as it says. \p cohort: a date of the start period.
[[nodiscard]] People retentionPeople(const History& history, const RetentionQuestion& question, Date cohort,
                                     int k);

/// Who started on a date of the question's range, early enough for \p window to be over at the as-of date,
/// and who of them was active in it.
struct WindowRetention {
  People started, retained;
};
[[nodiscard]] WindowRetention retainedAfter(const History& history, const RetentionQuestion& question,
                                            DayWindow window);

} // namespace weilu
