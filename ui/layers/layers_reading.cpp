// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/layers/layers_reading.h"

#include "core/workspace_planning.h"

namespace weilu::ui {

namespace {

constexpr int sizesBack = 730; // days

void readNames(Workspace& workspace, LayersRead& read)
{
  std::vector<MemberId> ids;
  for (auto dated = read.movement.moves.rbegin(); dated != read.movement.moves.rend(); ++dated) {
    for (const std::uint32_t id : dated->move.people) {
      if (ids.size() >= listedMovers)
        break;
      ids.push_back({id});
    }
  }
  for (const Member& member : workspace.members().findAll(ids))
    read.names[static_cast<std::uint32_t>(member.id.value)] =
        member.displayName.empty() ? member.nickname : member.displayName;
}

} // namespace

std::uint64_t LayersRead::everybody() const
{
  std::uint64_t sum = 0;
  for (const LayerCount& layer : layers)
    sum += layer.people.cardinality();
  return sum;
}

const LayerCount* LayersRead::count(std::string_view layer) const
{
  for (const LayerCount& one : layers) {
    if (one.code == layer)
      return &one;
  }
  return nullptr;
}

People LayersRead::peopleOf(const std::optional<std::string>& from,
                            const std::optional<std::string>& to) const
{
  People people;
  for (const FlowCell& cell : movement.cells) {
    if ((!from || *from == cell.from) && (!to || *to == cell.to))
      people |= cell.people;
  }
  return people;
}

Result<LayersRead> readLayers(Workspace& workspace, const std::string& code, Date asOf, int days,
                              const Control& control)
{
  LayersRead read;
  const auto scheme = workspace.layers().scheme(code);
  if (!scheme)
    return tl::unexpected(scheme.error());
  read.schemes = workspace.layers().schemes();
  read.scheme = *scheme;
  read.revision = workspace.layers().revision(scheme->id);
  read.asOf = asOf;
  read.days = days;
  read.historyDue = workspace.layerHistoryDue(code);
  auto counts = workspace.layerCounts(code, asOf, control);
  if (!counts)
    return tl::unexpected(counts.error());
  for (const Layer& layer : scheme->layers) {
    const auto found = std::find_if(counts->begin(), counts->end(),
                                    [&](const LayerCount& count) { return count.code == layer.code; });
    if (found != counts->end())
      read.layers.push_back(std::move(*found));
  }
  auto movement = workspace.layerMovement(code, {asOf.plus(-days), asOf}, control);
  if (!movement)
    return tl::unexpected(movement.error());
  read.movement = std::move(*movement);
  auto sizes = workspace.layerSizes(code, {asOf.plus(-sizesBack), asOf}, control);
  if (!sizes)
    return tl::unexpected(sizes.error());
  read.sizes = std::move(*sizes);
  read.annotations = annotationsOf(workspace);
  readNames(workspace, read);
  return read;
}

} // namespace weilu::ui
