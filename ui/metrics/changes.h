// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_values.h"
#include "ui/widgets/painting.h"

#include <optional>

namespace weilu::ui {

/// How a number changed since the period before: "+412 (3.4%)" for counts, "+1.9 pp" for shares, "+0.12" for
/// ratios; "—" where one of them is not known. \p moreIsBetter none: neither is.
[[nodiscard]] Delta changeSince(std::optional<double> before, std::optional<double> now, ValueUnit unit,
                                std::optional<bool> moreIsBetter = true);

} // namespace weilu::ui
