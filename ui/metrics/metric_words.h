// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/insight/overview.h"

/// What several screens say of the same numbers: names, definitions, periods.
namespace weilu::ui::metric_words {

enum class Metric { Growth, Lifecycle, Activity };
[[nodiscard]] QString name(Metric metric);
/// What it counts and how, with the constants of core.
[[nodiscard]] QString definition(Metric metric);

/// Under the axis: "W46", "Nov 20", "Nov".
[[nodiscard]] QString periodLabel(const Calendar& calendar, Period period, Date start);
/// In tooltips and titles: "W46 · Nov 9–15".
[[nodiscard]] QString periodTitle(const Calendar& calendar, Period period, Date start);
[[nodiscard]] QString periodName(Period period); ///< "Week"

[[nodiscard]] QString name(LifecyclePart::Kind kind);
[[nodiscard]] QString name(RosterPart::Kind kind);

/// How a list of people active in \p dates is headed: "Active · Nov 14–20".
[[nodiscard]] QString activeTitle(const DateRange& dates);

/// Several things beside each other: "杭州站·明天", "Nov 20 · 9 people".
[[nodiscard]] QString joined(const QStringList& parts);

} // namespace weilu::ui::metric_words
