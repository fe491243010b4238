// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/insight/overview.h"

/// The sentences of the overview: names, definitions and titles of what is opened.
namespace weilu::ui::overview_words {

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

enum class Card { Layers, Growth, Lifecycle, Activity, Today };
[[nodiscard]] QString name(Card card);
[[nodiscard]] QString definition(Card card, const Overview& overview);

/// Under the axis: "W46", "Nov 20", "Nov".
[[nodiscard]] QString periodLabel(const Calendar& calendar, Period period, Date start);
/// In tooltips and titles: "W46 · Nov 9–15".
[[nodiscard]] QString periodTitle(const Calendar& calendar, Period period, Date start);
[[nodiscard]] QString periodName(Period period); ///< "Week"

[[nodiscard]] QString name(LifecyclePart::Kind kind);
[[nodiscard]] QString name(RosterPart::Kind kind);
[[nodiscard]] QString name(TodayKey key);
/// How a list of these people is headed: "New · W46 · Nov 9–15".
[[nodiscard]] QString title(const Overview& overview, const OverviewPart& part);

/// Several things beside each other: "杭州站·明天", "Nov 20 · 9 people".
[[nodiscard]] QString joined(const QStringList& parts);
/// "Fang Yinuo, Zhao Yiming, 12 more".
[[nodiscard]] QString names(const std::vector<Member>& first, std::int64_t people);

} // namespace weilu::ui::overview_words
