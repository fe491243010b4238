// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/periods.h"
#include "core/insight/retention.h"

namespace weilu {

/// A triangle that is being counted: its periods, and who is in the cohort of each. Nobody is in two, but for
/// recurring cohorts.
struct RetentionFrame {
  const History& history;
  const RetentionQuestion& question;
  std::vector<PeriodDates> periods;
  std::vector<People> cohorts;
};

/// Whether the columns are counted from people's own dates.
[[nodiscard]] bool countsElapsed(const RetentionQuestion& question);
/// Who is in a cohort for a date of \p dates.
[[nodiscard]] People startersIn(const History& history, const RetentionQuestion& question, DateRange dates);

// Each adds up the cells of \p rows from k = 1 on.

/// Classic, cohorts nobody is in twice, by calendar periods: everybody has a row, so that each period is gone
/// through once for all cohorts.
void countByCalendar(const RetentionFrame& frame, std::vector<RetentionRow>& rows, const Control& control);
/// Rolling, any cohorts, by calendar periods: only the last period somebody was there matters.
void countRolling(const RetentionFrame& frame, std::vector<RetentionRow>& rows, const Control& control);
/// Classic and rolling by everybody's own dates: each active date of a person has a column.
void countByOwnDates(const RetentionFrame& frame, std::vector<RetentionRow>& rows, const Control& control);
/// Classic cohorts of those who were active: each is compared with each later one.
void countRecurring(const RetentionFrame& frame, std::vector<RetentionRow>& rows, const Control& control);

} // namespace weilu
