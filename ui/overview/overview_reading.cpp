// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/overview_reading.h"

#include "core/workspace_planning.h"
#include "core/workspace_terms.h"

namespace weilu::ui {

namespace {

constexpr std::string_view shownScheme = "five";
constexpr int soon = 7; ///< days in which a term ends

double silentShare(const LayerSets& layers, const People& roster)
{
  const auto silent = layers.find("silent");
  if (silent == layers.end() || roster.isEmpty())
    return 0;
  return static_cast<double>(silent->second.cardinality()) / static_cast<double>(roster.cardinality());
}

/// The share of the silent on the dates that are compared, and where layers were recorded also on those of
/// the line in the tile.
std::map<Date, double> silentShares(Workspace& workspace, const OverviewInputs& inputs,
                                    const Control& control)
{
  std::map<Date, double> shares;
  const auto add = [&](Date date, const LayerSets& layers) {
    shares[date] = silentShare(layers, inputs.history->rosterOn(date));
  };
  for (const int days : overviewDays) {
    for (const Date date : pointDates({inputs.asOf, days, inputs.silentAfter})) {
      control.checkpoint(Phase::Layering, 0, 0);
      if (shares.count(date))
        continue;
      if (const auto recorded = workspace.layers().on(inputs.scheme.id, date))
        add(date, *recorded);
    }
    const Date before = inputs.asOf.plus(-days);
    if (shares.count(before))
      continue;
    if (const auto layers = workspace.layersOn(shownScheme, before, control))
      add(before, *layers);
  }
  return shares;
}

} // namespace

Result<OverviewRead> readOverview(Workspace& workspace, Date asOf, const Control& control)
{
  OverviewRead read;
  OverviewInputs inputs;
  inputs.history = workspace.history(control);
  inputs.asOf = asOf;
  inputs.silentAfter = workspace.community().silentAfter;
  inputs.stage = stageReportOf(workspace, *inputs.history, asOf);
  inputs.stagePlaybook = stagePlaybook(workspace, inputs.stage.stage.stage);
  inputs.annotations = annotationsOf(workspace);
  for (const TermRow& row : expiringTerms(workspace, asOf, soon))
    inputs.ending.add(static_cast<std::uint32_t>(row.term.member.value));
  if (auto scheme = workspace.layers().scheme(shownScheme))
    inputs.scheme = std::move(*scheme);
  if (auto layers = workspace.layerCounts(shownScheme, asOf, control)) {
    inputs.layers = std::move(*layers);
    inputs.silentShares = silentShares(workspace, inputs, control);
    inputs.tasks = workspace.dueTasks(std::string(shownScheme), asOf, control).value();
  } else {
    read.layersRefused = layers.error();
  }
  read.levelsDue = workspace.levelsDue();
  const auto members = [&](std::span<const MemberId> ids) { return workspace.members().findAll(ids); };
  read.overview = std::make_shared<const Overview>(overview(inputs, members, control));
  return read;
}

} // namespace weilu::ui
