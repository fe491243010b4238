// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <array>
#include <string_view>

namespace weilu {

/// Where a community stands in its life (product.md section 6; core/insight/community_stage.h says which it
/// is).
enum class Stage { Startup, Growth, Maturity, Decline };
inline constexpr std::array stages{Stage::Startup, Stage::Growth, Stage::Maturity, Stage::Decline};

/// "startup", "growth", "maturity", "decline".
[[nodiscard]] std::string_view code(Stage stage);
/// Refuses BadValue (what "stage").
[[nodiscard]] Result<Stage> stageNamed(std::string_view code);

/// The scheme under which the playbooks of stages are kept; no scheme of layers is called so.
inline constexpr std::string_view stageScheme = "community-stage";

} // namespace weilu
