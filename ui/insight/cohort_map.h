// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/retention.h"
#include "ui/charts/heat_map_view.h"

namespace weilu::ui {

/// The triangle of \p triangle, cohorts from above, their sizes before the cells, the weighted means below.
[[nodiscard]] HeatMap cohortMap(const Retention& triangle, const RetentionQuestion& question,
                                const Calendar& calendar);

} // namespace weilu::ui
