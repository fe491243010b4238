// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/active.h"
#include "core/insight/history.h"

#include <array>
#include <map>

namespace weilu {

/// The key numbers of a community, in the order they are shown.
enum class TileKey { Members, Wau, Mau, Stickiness, Silent, Joined };
inline constexpr std::array tileKeys{TileKey::Members,    TileKey::Wau,    TileKey::Mau,
                                     TileKey::Stickiness, TileKey::Silent, TileKey::Joined};
/// "members", "wau", "mau", "stickiness", "silent", "joined".
[[nodiscard]] std::string_view code(TileKey key);

/// One key number as of a date.
struct Tile {
  TileKey key = TileKey::Members;
  /// People, or a share 0–1 for stickiness and silent; no value when there is nothing to divide by.
  std::optional<double> value;
  /// The same number one period earlier; none where the history does not reach back far enough.
  std::optional<double> previous;
  /// The last 30 points up to the as-of date, oldest first; NaN before the history begins.
  std::vector<double> series;
  /// People the number counts, and for shares the people it is a share of.
  std::int64_t people = 0, of = 0;
  /// Of the silent: who was never active at all. The others fell silent.
  std::int64_t never = 0;
  DateRange range; ///< the dates it looks at

  [[nodiscard]] bool isShare() const { return key == TileKey::Stickiness || key == TileKey::Silent; }
};

/// What a tile is as of and over.
struct TileView {
  Date asOf;
  int days = 30;        ///< length of the period: what "joined" counts and what is compared
  int silentAfter = 30; ///< days without activity
};

/// Every tile but Silent, which is a layer's: silentTile(). \p active: of consecutive dates, as far as they
/// are counted already (activeRows()); others are counted here.
[[nodiscard]] Tile tile(const History& history, TileKey key, const TileView& view,
                        std::span<const ActiveRow> active = {});
/// Exactly the people the tile counts; nobody for Silent.
[[nodiscard]] People tilePeople(const History& history, TileKey key, const TileView& view);

/// The layer of the silent: who is in it at the as-of date, and its share of the roster on earlier dates, as
/// far as that is known.
struct SilentLayer {
  People people;
  std::map<Date, double> shares;
};
/// The silent share: people in the layer ÷ roster, so that it is the share the layers show.
[[nodiscard]] Tile silentTile(const History& history, const SilentLayer& layer, const TileView& view);
/// The dates of the points of a tile's line, oldest first.
[[nodiscard]] std::vector<Date> pointDates(const TileView& view);
/// On the roster at the end of \p date, active before, and not active in the last \p silentAfter days.
[[nodiscard]] People silentOn(const History& history, Date date, int silentAfter);

} // namespace weilu
