// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/spaces_compare.h"
#include "ui/charts/heat_map_view.h"

#include <span>

namespace weilu::ui {

/// So many groups can still be compared with the eye.
inline constexpr std::size_t mostSpacesShown = 12;

/// Groups side by side: shares of their people in each row, the number of people before it.
[[nodiscard]] HeatMap spaceMap(std::span<const SpaceRow> rows);
/// Exactly the people of a cell; column -1: everybody in the group.
[[nodiscard]] People spacePeople(const SpaceRow& row, int column);
/// How a list of them is headed.
[[nodiscard]] QString spaceTitle(const SpaceRow& row, int column);

} // namespace weilu::ui
