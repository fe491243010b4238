// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/layer_passages.h"

#include "core/insight/layer_movement.h"

#include <algorithm>

namespace weilu::ui {

namespace {

constexpr std::string_view shownScheme = "five";

} // namespace

LayerPassages passagesBetween(const Scheme& scheme, const LayerSets& then, const LayerSets& now)
{
  LayerPassages passages;
  for (const FlowCell& cell : flowBetween(then, now)) {
    const Layer* const from = scheme.find(cell.from);
    const Layer* const to = scheme.find(cell.to);
    if (cell.from == cell.to || !from || !to)
      continue;
    passages.all.push_back({*from, *to, cell.people.cardinality()});
    passages.people += cell.people.cardinality();
  }
  std::ranges::stable_sort(passages.all, std::greater<>(), &LayerPassages::Passage::people);
  return passages;
}

Result<Imported> importWatchingLayers(Workspace& workspace, const SourceFile& file,
                                      const ImportOptions& options, const std::filesystem::path& rejects,
                                      const Control& control)
{
  const auto then = workspace.layersOn(shownScheme, workspace.asOf(), control);
  auto report = workspace.import(file, options, rejects, control);
  if (!report)
    return tl::unexpected(report.error());
  Imported imported{std::move(*report), {}};
  try {
    const auto scheme = workspace.layers().scheme(shownScheme);
    const auto now = workspace.layersOn(shownScheme, workspace.asOf(), control);
    if (scheme && then && now)
      imported.passages = passagesBetween(*scheme, *then, *now);
  } catch (const Cancelled&) { // the import is done; its layers are looked at another time
  }
  return imported;
}

} // namespace weilu::ui
