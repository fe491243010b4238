// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/community_stage.h"
#include "core/insight/flows.h"
#include "core/insight/response_time.h"
#include "core/insight/standing_history.h"
#include "core/planning/target.h"
#include "core/purchases/purchase.h"

#include <vector>

namespace weilu {

inline constexpr int scorecardWeeks = 12; ///< finished weeks a trend of the scorecard looks at, at most

/// What the scorecard is computed from.
struct ScorecardInputs {
  std::shared_ptr<const History> history;
  Date asOf;
  Targets targets; ///< of the stage the community is in
  /// Who contributed in each of scorecardWeekStarts(), by the first date of the week.
  std::map<Date, People> contributors;
  std::vector<Question> questions; ///< asked in these weeks
  StandingHistory standing;
  std::vector<Term> terms; ///< all, those of one person together
};

/// One indicator. Everything is as of the last finished week.
struct IndicatorRow {
  Indicator indicator = Indicator::Roster;
  /// Whether anything is recorded that it could be counted from; else it has no actual value yet.
  bool recorded = true;
  std::optional<double> actual; ///< none: not recorded, or nothing to divide by
  std::optional<double> target;
  std::optional<bool> met; ///< none without actual or target
  std::vector<std::optional<double>>
      series;                 ///< the values of the weeks, oldest first; the last one is actual
  std::optional<Trend> trend; ///< of the series, with at least stageAtLeastWeeks values
  std::int64_t people = 0;    ///< as many as indicatorPeople() has
  std::int64_t of = 0;        ///< what they are a share of; of net growth those who went, of the response
                              ///< time who was answered in everything
};
struct Scorecard {
  std::vector<Date> weeks; ///< first dates, oldest first
  std::vector<IndicatorRow> rows;
};

/// The last scorecardWeeks finished weeks since somebody was there, by their first dates.
[[nodiscard]] std::vector<Date> scorecardWeekStarts(const History& history, Date asOf);

/// The incubation scorecard (product.md section 6): roster; net growth over stageGrowthWeeks; people active
/// in the week ÷ roster; retainedInWeek4(); contributors ÷ people active in the week; the median time to the
/// first answer to what was asked in the week; members ÷ roster; of those whose paid term ended in the
/// flowWeeks weeks before the days of grace, who has one that goes on. Welcoming, campaigns and content are
/// not recorded yet.
[[nodiscard]] Scorecard scorecard(const ScorecardInputs& inputs);

/// Exactly the people behind the actual value; of a share those who are the share, of net growth who came, of
/// the response time who asked.
[[nodiscard]] People indicatorPeople(const ScorecardInputs& inputs, Indicator indicator);

} // namespace weilu
