// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/overview_reading.h"

namespace weilu::ui {

namespace {

constexpr std::string_view shownScheme = "five";

} // namespace

Result<OverviewRead> readOverview(Workspace& workspace, Date asOf, const Control& control)
{
  OverviewRead read;
  OverviewInputs inputs;
  inputs.history = workspace.history(control);
  inputs.asOf = asOf;
  inputs.silentAfter = workspace.community().silentAfter;
  if (auto scheme = workspace.layers().scheme(shownScheme))
    inputs.scheme = std::move(*scheme);
  if (auto layers = workspace.layerCounts(shownScheme, asOf, control))
    inputs.layers = std::move(*layers);
  else
    read.layersRefused = layers.error();
  const auto members = [&](std::span<const MemberId> ids) { return workspace.members().findAll(ids); };
  read.overview = std::make_shared<const Overview>(overview(inputs, members, control));
  return read;
}

} // namespace weilu::ui
