// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/insight/overview.h"
#include "ui/metrics/metric_words.h"

/// The sentences of the overview: names, definitions and titles of what is opened.
namespace weilu::ui::overview_words {

using metric_words::definition;
using metric_words::joined;
using metric_words::Metric;
using metric_words::name;
using metric_words::periodLabel;
using metric_words::periodName;
using metric_words::periodTitle;

[[nodiscard]] QString name(TileKey key, int days);
/// What the number means, in one or two sentences.
[[nodiscard]] QString definition(TileKey key, const Overview& overview, int days);
/// The value as it stands on the tile: "12,486", "47.8%", "—".
[[nodiscard]] QString value(const Tile& tile);
/// Definition, dates, both values, and why there is no comparison if there is none.
[[nodiscard]] QString tooltip(const Tile& tile, const Overview& overview, int days);
/// The change since the period before: "+412 (3.4%)", "+6.1%", "−0.6 pp"; "—" when there is none.
[[nodiscard]] QString change(const Tile& tile);
/// Whether the change is up (1), down (−1) or neither (0).
[[nodiscard]] int direction(const Tile& tile);
/// Whether more of it is better.
[[nodiscard]] bool moreIsBetter(TileKey key);

enum class Card { Stage, Layers, Growth, Lifecycle, Activity, Today };
[[nodiscard]] QString name(Card card);
[[nodiscard]] QString definition(Card card, const Overview& overview);

[[nodiscard]] QString name(TodayKey key);
/// How a list of these people is headed: "New · W46 · Nov 9–15".
[[nodiscard]] QString title(const Overview& overview, const OverviewPart& part);

/// "Fang Yinuo, Zhao Yiming, 12 more".
[[nodiscard]] QString names(const std::vector<Member>& first, std::int64_t people);

} // namespace weilu::ui::overview_words
