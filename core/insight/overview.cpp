// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/overview.h"

#include <algorithm>

namespace weilu {

namespace {

constexpr int activeDaysShown = 365;
constexpr std::size_t newestShown = 8;
const std::string silentLayer = "silent";

int shown(Period period)
{
  switch (period) {
  case Period::Day:
    return 30;
  case Period::Week:
    return 26;
  case Period::Month:
    return 12;
  case Period::Quarter:
    break;
  }
  return 8;
}

DateRange rangeOf(const Calendar& calendar, Period period, Date asOf)
{
  const Date last = calendar.periodStart(period, asOf);
  return {calendar.periodAfter(period, last, 1 - shown(period)), asOf};
}

/// From the first period with activity on; nothing without activity.
std::vector<LifecycleRow> lifecycleOf(const Overview& overview, Period period)
{
  const Calendar& calendar = overview.history->calendar();
  DateRange range = rangeOf(calendar, period, overview.asOf);
  if (!overview.span || overview.span->from > overview.asOf)
    return {};
  range.from = std::max(range.from, calendar.periodStart(period, overview.span->from));
  return lifecycleRows(*overview.history, period, range, overview.asOf, overview.silentAfter);
}

std::vector<RosterRow> rosterOf(const Overview& overview, Period period)
{
  const Calendar& calendar = overview.history->calendar();
  std::vector<RosterRow> rows =
      rosterRows(*overview.history, period, rangeOf(calendar, period, overview.asOf), overview.asOf);
  const auto known = std::find_if(rows.begin(), rows.end(), [](const RosterRow& row) {
    return row.roster > 0 || row.joined > 0 || row.left > 0;
  });
  rows.erase(rows.begin(), known);
  return rows;
}

std::vector<ActiveRow> activeOf(const Overview& overview)
{
  if (!overview.span || overview.span->from > overview.asOf)
    return {};
  const Date from = std::max(overview.asOf.plus(1 - activeDaysShown), overview.span->from);
  return activeRows(*overview.history, {from, overview.asOf});
}

People peopleOf(const Overview& overview, const LayerPart& part)
{
  const auto found = std::find_if(overview.layers.begin(), overview.layers.end(),
                                  [&](const LayerCount& layer) { return layer.code == part.code; });
  return found == overview.layers.end() ? People() : found->people;
}

People peopleOf(const Overview& overview, const TilePart& part)
{
  if (part.key == TileKey::Silent)
    return peopleOf(overview, LayerPart{silentLayer});
  return tilePeople(*overview.history, part.key, {overview.asOf, part.days, overview.silentAfter});
}

/// Without a number where the layers are not known.
Tile silentTileOf(const Overview& overview, const std::map<Date, double>& shares, const TileView& view)
{
  Tile tile = silentTile(*overview.history, {peopleOf(overview, LayerPart{silentLayer}), shares}, view);
  if (overview.layers.empty())
    tile.value.reset();
  return tile;
}

People peopleOf(const Overview& overview, const LifecyclePart& part)
{
  LifecyclePeople people =
      lifecyclePeople(*overview.history, part.period, part.start, overview.asOf, overview.silentAfter);
  switch (part.kind) {
  case LifecyclePart::Kind::Active:
    return std::move(people.active);
  case LifecyclePart::Kind::New:
    return std::move(people.fresh);
  case LifecyclePart::Kind::Returning:
    return std::move(people.returning);
  case LifecyclePart::Kind::Resurrected:
    return std::move(people.resurrected);
  case LifecyclePart::Kind::Dormant:
    return std::move(people.dormant);
  }
  return {};
}

People peopleOf(const Overview& overview, const RosterPart& part)
{
  const Date end = overview.history->calendar().periodAfter(part.period, part.start).plus(-1);
  const DateRange range{part.start, std::min(end, overview.asOf)};
  switch (part.kind) {
  case RosterPart::Kind::Joined:
    return overview.history->joinedIn(range);
  case RosterPart::Kind::Left:
    return overview.history->leftIn(range);
  case RosterPart::Kind::Roster:
    return overview.history->rosterOn(range.to);
  }
  return {};
}

People peopleOf(const Overview& overview, const ActivePart& part)
{
  return activeWithin(*overview.history, part.date, part.days);
}

People peopleOf(const Overview& overview, const StagePart& part)
{
  return stagePeople(*overview.history, overview.stage.stage, part.cell, overview.silentAfter);
}

People peopleOf(const Overview& overview, const TodayPart& part)
{
  return todayPeople(*overview.history, part.key, {overview.asOf, overview.silentAfter, overview.ending});
}

} // namespace

bool Overview::hasPeople() const { return history && history->rosterSize(asOf) > 0; }

int Overview::daysBehind() const { return span ? std::max(0, asOf.since(span->to)) : 0; }

Overview overviewCharts(std::shared_ptr<const History> history, Date asOf, int silentAfter,
                        const Control& control)
{
  Overview result;
  result.history = std::move(history);
  result.asOf = asOf;
  result.silentAfter = silentAfter;
  result.span = result.history->span();
  control.checkpoint(Phase::Reading, 0, 0);
  result.active = activeOf(result);
  for (const int days : overviewDays) {
    for (const TileKey key : tileKeys) {
      control.checkpoint(Phase::Reading, 0, 0);
      const TileView view{result.asOf, days, result.silentAfter};
      Tile& shown = result.tiles[days].emplace_back();
      shown.key = key;
      if (key != TileKey::Silent)
        shown = tile(*result.history, key, view, result.active);
    }
  }
  for (const Period period : overviewPeriods) {
    control.checkpoint(Phase::Reading, 0, 0);
    result.lifecycle[period] = lifecycleOf(result, period);
    result.roster[period] = rosterOf(result, period);
  }
  return result;
}

Overview withSilentShares(Overview overview, const std::map<Date, double>& shares)
{
  for (auto& [days, tiles] : overview.tiles) {
    const TileView view{overview.asOf, days, overview.silentAfter};
    *std::ranges::find(tiles, TileKey::Silent, &Tile::key) = silentTileOf(overview, shares, view);
  }
  return overview;
}

OverviewNames overviewNames(const OverviewInputs& inputs, const ReadMembers& members, const Control& control)
{
  control.checkpoint(Phase::Reading, 0, 0);
  return {todayRows(*inputs.history, members, {inputs.asOf, inputs.silentAfter, inputs.ending}),
          todayTasks(inputs.tasks, members),
          newestMembers(*inputs.history, members, inputs.asOf, newestShown)};
}

Overview overview(Overview charts, const OverviewInputs& inputs, OverviewNames names)
{
  Overview result = std::move(charts);
  result.ending = inputs.ending;
  result.scheme = inputs.scheme;
  result.layers = inputs.layers;
  result.stage = inputs.stage;
  result.stagePlaybook = inputs.stagePlaybook;
  result.annotations = inputs.annotations;
  result.today = std::move(names.today);
  result.tasks = std::move(names.tasks);
  result.newest = std::move(names.newest);
  return withSilentShares(std::move(result), inputs.silentShares);
}

People overviewPeople(const Overview& overview, const OverviewPart& part)
{
  return std::visit([&](const auto& which) { return peopleOf(overview, which); }, part);
}

} // namespace weilu
