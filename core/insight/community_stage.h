// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/history.h"
#include "core/insight/trend.h"
#include "core/planning/stage.h"

#include <span>

namespace weilu {

// The community's stage (product.md section 6). What the operator reads about it states these constants.
inline constexpr int stageWeeks = 26;              ///< finished weeks looked at, at most
inline constexpr int stageAtLeastWeeks = 8;        ///< with fewer it is starting up
inline constexpr int stageAtLeastPeople = 50;      ///< with fewer on the roster it is starting up
inline constexpr int stageTrendWeeks = 12;         ///< finished weeks whose activity makes the trend
inline constexpr double stageAlpha = 0.05;         ///< a trend with a smaller p is significant
inline constexpr double stageDeclineSlope = -0.01; ///< of ln of the weekly active people, a week
inline constexpr int stageGrowthWeeks = 8;         ///< growth and falling weeks are counted over these
inline constexpr int stageFallingWeeks = 6;        ///< so many of them with a falling roster are a decline
inline constexpr double stageGrowth = 0.08;        ///< net growth over them from which it is growth
inline constexpr int stageYoungWeeks = 12;         ///< younger than this it is starting up
inline constexpr int stageAgreeingWeeks = 2;       ///< consecutive weeks that have to agree on a change
static_assert(stageAgreeingWeeks == 2, "a week is compared with the one before it");

/// A finished week as the stage sees it.
struct StagePoint {
  Date start;
  std::optional<std::int64_t> active; ///< people active in it; none before the first activity there is
  std::int64_t rosterBefore = 0;      ///< at its beginning
  std::int64_t roster = 0;            ///< at its end
};

/// A week with what it says about the stage.
struct StageWeek {
  StagePoint at;
  std::optional<double>
      growth;                 ///< of the roster over stageGrowthWeeks; none from nobody, or with fewer weeks
  std::optional<Trend> trend; ///< of ln active; none with fewer than stageAtLeastWeeks weeks of activity
  int falling = 0;            ///< weeks with a falling roster among the last stageGrowthWeeks
  Stage looks = Stage::Startup; ///< what this week says by itself
  Stage stage = Stage::Startup; ///< the stage after it

  /// The trend falls significantly and fast enough, and alone makes a decline.
  [[nodiscard]] bool activityFalls() const;
};

/// The stage week by week. \p points: consecutive finished weeks, oldest first, at most stageWeeks; \p whole:
/// the first of them is the community's first, else weeks without enough before them are left out. \p born:
/// the first date anybody joined or was active. The first week's stage is what it looks like; then it changes
/// only to what stageAgreeingWeeks consecutive weeks look like. A week by itself: fewer than
/// stageAtLeastWeeks weeks or stageAtLeastPeople people: startup; decline: activityFalls(), or the roster
/// fell in stageFallingWeeks; growth: growth ≥ stageGrowth; startup: younger than stageYoungWeeks; else
/// maturity. A week in which nobody was active counts as half a person, so that its logarithm exists.
[[nodiscard]] std::vector<StageWeek> stageWeeksOf(std::span<const StagePoint> points, bool whole, Date born);

/// A community's stage as of a date.
struct CommunityStage {
  Stage stage = Stage::Startup;
  int sinceWeeks = 0;           ///< finished weeks in a row with this stage, within those looked at
  std::vector<StageWeek> weeks; ///< oldest first; empty when no week is finished
  std::optional<Date> born;     ///< first join or first activity, up to the as-of date

  [[nodiscard]] const StageWeek* last() const { return weeks.empty() ? nullptr : &weeks.back(); }
};
/// The first date up to \p asOf on which anybody joined or was active.
[[nodiscard]] std::optional<Date> firstBirth(const History& history, Date asOf);
[[nodiscard]] CommunityStage communityStage(const History& history, Date asOf);

} // namespace weilu
