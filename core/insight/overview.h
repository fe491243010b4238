// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/active.h"
#include "core/insight/layering.h"
#include "core/insight/lifecycle.h"
#include "core/insight/overview_tiles.h"
#include "core/insight/overview_today.h"
#include "core/insight/roster.h"
#include "core/insight/stage_evidence.h"
#include "core/planning/annotation.h"
#include "core/playbooks/playbook_rules.h"

#include <variant>

namespace weilu {

/// What the overview is computed from. The layers come from whoever computed them (Workspace::layerCounts).
struct OverviewInputs {
  std::shared_ptr<const History> history;
  std::vector<LayerCount> layers; ///< best first
  Scheme scheme;                  ///< of the layers
  Date asOf;
  int silentAfter = 30; ///< days without activity
  /// The share of the roster that was in the layer "silent" on earlier dates, as far as that is known.
  std::map<Date, double> silentShares;
  std::vector<DueTask> tasks; ///< of the playbooks of the scheme (Workspace::dueTasks)
  People ending = {};         ///< whose last term ends within 7 days
  StageReport stage = {};     ///< stageReport() of the history at asOf
  std::vector<Annotation> annotations = {};
  Playbook stagePlaybook = {}; ///< of the stage
};

/// How long the periods are that tiles can look at, in days.
inline constexpr std::array overviewDays{7, 30, 90};
/// The periods the lifecycle and growth charts can show.
inline constexpr std::array overviewPeriods{Period::Day, Period::Week, Period::Month};

/// Everything the overview shows, for every choice of period, so that choosing needs no reading. Kept
/// together with the history it was computed from, so that any number can list its people.
struct Overview {
  std::shared_ptr<const History> history;
  Date asOf;
  int silentAfter = 30;
  People ending;                 ///< whose last term ends within 7 days
  std::optional<DateRange> span; ///< first and last date with activity
  Scheme scheme;
  std::vector<LayerCount> layers;
  std::map<int, std::vector<Tile>> tiles; ///< by length of the period
  /// The last 26 weeks, 30 days and 12 months, without what lies before the history.
  std::map<Period, std::vector<LifecycleRow>> lifecycle;
  std::map<Period, std::vector<RosterRow>> roster;
  std::vector<ActiveRow> active; ///< the last 365 days, without what lies before the history
  std::vector<TodayRow> today;
  std::vector<TodayTask> tasks;
  StageReport stage;
  Playbook stagePlaybook;              ///< of the stage
  std::vector<Annotation> annotations; ///< by date
  std::vector<Member> newest;          ///< who joined in the last 30 days, newest first, at most 8

  [[nodiscard]] bool hasPeople() const;
  /// Days from the last activity to the as-of date; 0 without activity.
  [[nodiscard]] int daysBehind() const;
};

/// What of it the history alone says: the charts, and the tiles but those of layers.
[[nodiscard]] Overview overviewCharts(std::shared_ptr<const History> history, Date asOf, int silentAfter,
                                      const Control& control = {});
/// \p overview with its tiles of the silent compared with \p shares of earlier dates.
[[nodiscard]] Overview withSilentShares(Overview overview, const std::map<Date, double>& shares);
/// What of it names people.
struct OverviewNames {
  std::vector<TodayRow> today;
  std::vector<TodayTask> tasks;
  std::vector<Member> newest;
};
/// Needs of \p inputs the history, the dates, who is ending and the tasks.
[[nodiscard]] OverviewNames overviewNames(const OverviewInputs& inputs, const ReadMembers& members,
                                          const Control& control = {});
/// \p charts and \p names are those of the history and dates of \p inputs.
[[nodiscard]] Overview overview(Overview charts, const OverviewInputs& inputs, OverviewNames names);

// What can be opened. Each is one number on the screen.
struct TilePart {
  TileKey key;
  int days = 30;
};
struct LayerPart {
  std::string code;
};
/// A part of a lifecycle bar; Active is the bar as a whole.
struct LifecyclePart {
  enum class Kind { Active, New, Returning, Resurrected, Dormant };
  Kind kind;
  Period period;
  Date start;
};
struct RosterPart {
  enum class Kind { Joined, Left, Roster };
  Kind kind;
  Period period;
  Date start;
};
/// People active in the \p days dates that end at \p date.
struct ActivePart {
  Date date;
  int days = 1;
};
struct TodayPart {
  TodayKey key;
};
/// A number of the stage's evidence.
struct StagePart {
  StageCell cell;
};
using OverviewPart =
    std::variant<TilePart, LayerPart, LifecyclePart, RosterPart, ActivePart, TodayPart, StagePart>;

/// Exactly the people behind a number of \p overview: as many as the number says.
[[nodiscard]] People overviewPeople(const Overview& overview, const OverviewPart& part);

} // namespace weilu
