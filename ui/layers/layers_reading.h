// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planning/annotation.h"
#include "core/workspace.h"

#include <map>
#include <vector>

namespace weilu::ui {

/// Everything the page of layers shows of one scheme, as of one date.
struct LayersRead {
  std::vector<Scheme> schemes;
  Scheme scheme;
  int revision = 1;
  Date asOf;
  int days = 30;                  ///< of the flow
  std::vector<LayerCount> layers; ///< in the order they are decided in
  LayerMovement movement;
  std::vector<LayerSizes> sizes;
  std::vector<Annotation> annotations;
  std::map<std::uint32_t, std::string> names; ///< of the movers that are listed
  bool historyDue = false;

  [[nodiscard]] std::uint64_t everybody() const;
  /// Null when the scheme has no such layer any more.
  [[nodiscard]] const LayerCount* count(std::string_view layer) const;
  /// People of the cells from \p from to \p to; an empty optional: any.
  [[nodiscard]] People peopleOf(const std::optional<std::string>& from,
                                const std::optional<std::string>& to) const;
};

/// Movers that are listed one by one; more are only counted.
constexpr std::size_t listedMovers = 500;

/// Refuses NoSuchScheme.
[[nodiscard]] Result<LayersRead> readLayers(Workspace& workspace, const std::string& scheme, Date asOf,
                                            int days, const Control& control);

} // namespace weilu::ui
