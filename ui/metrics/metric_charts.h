// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/overview.h"
#include "ui/charts/chart_values.h"

#include <span>

/// How the metrics of core are drawn, wherever they are. Every function fills a chart with rows and says what
/// is to be found in it; the rows are at least one.
namespace weilu::ui {

class CartesianChart;
class LineChart;
class StackedBarChart;

/// The columns of periods that begin at \p rows' start.
template<class Row>
[[nodiscard]] QList<ChartColumn> periodColumns(const Calendar& calendar, Period period,
                                               std::span<const Row> rows);
extern template QList<ChartColumn> periodColumns(const Calendar&, Period, std::span<const LifecycleRow>);
extern template QList<ChartColumn> periodColumns(const Calendar&, Period, std::span<const RosterRow>);

/// New, resurrected and returning upwards, dormant below zero.
void fillLifecycle(StackedBarChart& chart, const Calendar& calendar, Period period,
                   std::span<const LifecycleRow> rows);
/// What series \p series of that chart is; -1: everybody active.
[[nodiscard]] LifecyclePart::Kind lifecyclePartAt(int series);
/// "1.22"; "—" where nobody went dormant.
[[nodiscard]] QString ratioText(const std::optional<double>& ratio);

/// Lines up the bars of who joined and left with the roster that stands below them.
void standAbove(CartesianChart& moves, LineChart& roster);
/// Joined upwards (series 0), left below zero (1); and the roster at the end of each period.
void fillGrowth(StackedBarChart& moves, LineChart& roster, const Calendar& calendar, Period period,
                std::span<const RosterRow> rows);
/// Joined less left over all rows.
[[nodiscard]] std::int64_t netOf(std::span<const RosterRow> rows);

/// DAU, WAU and MAU.
void fillActive(LineChart& chart, std::span<const ActiveRow> rows);
/// How many dates series \p series of that chart looks back over.
[[nodiscard]] int activeDatesAt(int series);

} // namespace weilu::ui
