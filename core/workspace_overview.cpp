// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace_overview.h"

#include "core/base/in_two.h"
#include "core/workspace_planning.h"
#include "core/workspace_terms.h"

#include <span>

namespace weilu {

namespace {

constexpr std::string_view shownScheme = "five";
constexpr int ahead = 14; ///< days in which campaigns that come are shown
const std::string silentLayer = "silent";
constexpr int soon = 7; ///< days in which a term ends

double shareOf(std::int64_t people, std::uint64_t roster)
{
  return roster == 0 ? 0 : static_cast<double>(people) / static_cast<double>(roster);
}

/// The share of the silent on the dates that periods of \p compared days are compared with, and where layers
/// were recorded also on those of the line in the tile.
std::map<Date, double> silentShares(Workspace& workspace, const OverviewInputs& inputs,
                                    std::span<const int> compared, const Control& control)
{
  std::map<Date, double> shares;
  const auto add = [&](Date date, std::int64_t people) {
    shares[date] = shareOf(people, inputs.history->rosterSize(date));
  };
  const auto addSet = [&](Date date, const People& people) {
    add(date, static_cast<std::int64_t>(people.cardinality()));
  };
  for (const LayerCount& layer : inputs.layers) {
    if (layer.code == silentLayer)
      add(inputs.asOf.plus(-layersComparedDays),
          static_cast<std::int64_t>(layer.people.cardinality()) - layer.change30d);
  }
  for (const int days : compared) {
    for (const Date date : pointDates({inputs.asOf, days, inputs.silentAfter})) {
      control.checkpoint(Phase::Layering, 0, 0);
      if (shares.count(date))
        continue;
      if (auto recorded = workspace.layers().on(inputs.scheme.id, date))
        addSet(date, (*recorded)[silentLayer]);
    }
    const Date before = inputs.asOf.plus(-days);
    if (!shares.count(before))
      addSet(before, layerPeopleOn(workspace.layers(), inputs.scheme, silentLayer,
                                   *workspace.facts(before, control), before));
  }
  return shares;
}

/// What the file says beside the history.
void readInputs(Workspace& workspace, OverviewInputs& inputs, OverviewRead& read,
                std::span<const int> compared, const Control& control)
{
  inputs.annotations = annotationsOf(workspace);
  for (const TermRow& row : expiringTerms(workspace, inputs.asOf, soon))
    inputs.ending.add(static_cast<std::uint32_t>(row.term.member.value));
  read.levelsDue = workspace.levelsDue();
  auto scheme = workspace.layers().scheme(shownScheme);
  auto layers = workspace.layerCounts(shownScheme, inputs.asOf, control);
  if (!layers) {
    read.layersRefused = layers.error();
    return;
  }
  inputs.scheme = std::move(scheme).value();
  inputs.layers = std::move(*layers);
  inputs.silentShares = silentShares(workspace, inputs, compared, control);
  inputs.tasks = workspace.dueTasks(std::string(shownScheme), inputs.asOf, control).value();
}

OverviewRead readComparing(Workspace& workspace, Date asOf, std::span<const int> compared,
                           const Control& control)
{
  OverviewRead read;
  OverviewInputs inputs;
  inputs.history = workspace.history(control);
  inputs.asOf = asOf;
  inputs.silentAfter = workspace.community().silentAfter;
  const std::shared_ptr<const History> history = inputs.history;
  const int silentAfter = inputs.silentAfter;
  Overview charts;
  OverviewNames names;
  std::map<Stage, Targets> targets;
  for (const Stage stage : stages)
    targets[stage] = targetsOf(workspace, stage);
  std::stop_source given; // up
  inTwo([&](std::size_t half) {
    if (half == 1) {
      charts = overviewCharts(history, asOf, silentAfter, Control(given.get_token(), nullptr));
      const CommunityStage stage = communityStage(*history, asOf);
      inputs.stage = stageReport(*history, stage, targets.at(stage.stage), silentAfter);
      return;
    }
    try {
      readInputs(workspace, inputs, read, compared, control);
      names = overviewNames(
          inputs, [&](std::span<const MemberId> ids) { return workspace.members().findAll(ids); }, control);
    } catch (...) {
      given.request_stop();
      throw;
    }
  });
  inputs.stagePlaybook = stagePlaybook(workspace, inputs.stage.stage.stage);
  read.campaigns = {dueCampaignTasks(workspace, asOf), upcomingCampaigns(workspace, asOf, ahead), asOf,
                    workspace.community().calendar.zone};
  read.overview = std::make_shared<const Overview>(overview(std::move(charts), inputs, std::move(names)));
  return read;
}

} // namespace

OverviewRead readOverview(Workspace& workspace, Date asOf, const Control& control)
{
  return readComparing(workspace, asOf, overviewDays, control);
}

OverviewRead readOverviewFirst(Workspace& workspace, Date asOf, int days, const Control& control)
{
  return readComparing(workspace, asOf, std::span(&days, 1), control);
}

Overview completeOverview(Workspace& workspace, const Overview& first, const Control& control)
{
  OverviewInputs inputs;
  inputs.history = first.history;
  inputs.layers = first.layers;
  inputs.scheme = first.scheme;
  inputs.asOf = first.asOf;
  inputs.silentAfter = first.silentAfter;
  return withSilentShares(first, silentShares(workspace, inputs, overviewDays, control));
}

} // namespace weilu
