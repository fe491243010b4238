// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/overview_tiles.h"

#include <cmath>
#include <limits>

namespace weilu {

namespace {

constexpr int points = 30;

/// Where numbers come from; \c active: of consecutive dates, where they are known already.
struct TileSource {
  const History& history;
  std::span<const ActiveRow> active;
};

/// What a number is made of: people, and for shares whom they are a share of.
struct Counted {
  std::int64_t people = 0, of = 0;
};

std::int64_t size(const People& people) { return static_cast<std::int64_t>(people.cardinality()); }

DateRange rangeOf(TileKey key, const TileView& view)
{
  const auto back = [&](int days) { return DateRange{view.asOf.plus(1 - days), view.asOf}; };
  switch (key) {
  case TileKey::Wau:
    return back(7);
  case TileKey::Mau:
    return back(30);
  case TileKey::Joined:
    return back(view.days);
  case TileKey::Members:
  case TileKey::Stickiness:
  case TileKey::Silent:
    break;
  }
  return back(1);
}

Counted counted(const TileSource& source, TileKey key, const TileView& view)
{
  const auto known = source.active.empty() ? -1 : view.asOf.since(source.active.front().date);
  if (known >= 0 && static_cast<std::size_t>(known) < source.active.size()) {
    const ActiveRow& row = source.active[static_cast<std::size_t>(known)];
    if (key == TileKey::Wau)
      return {row.wau, 0};
    if (key == TileKey::Mau)
      return {row.mau, 0};
    if (key == TileKey::Stickiness)
      return {row.dau, row.mau};
  }
  if (key == TileKey::Members)
    return {static_cast<std::int64_t>(source.history.rosterSize(view.asOf)), 0};
  Counted result{size(tilePeople(source.history, key, view)), 0};
  if (key == TileKey::Stickiness)
    result.of = size(activeWithin(source.history, view.asOf, 30));
  return result;
}

std::optional<double> valueOf(const Tile& tile, const Counted& counted)
{
  if (!tile.isShare())
    return static_cast<double>(counted.people);
  if (counted.of == 0)
    return {};
  return static_cast<double>(counted.people) / static_cast<double>(counted.of);
}

/// Whether the history reaches back far enough for the number as of \p view.asOf.
bool isKnown(const History& history, TileKey key, const TileView& view)
{
  const auto span = history.span();
  switch (key) {
  case TileKey::Members:
    return history.rosterSize(view.asOf) > 0;
  case TileKey::Joined:
    return history.rosterSize(view.asOf.plus(-view.days)) > 0;
  case TileKey::Wau:
    return span && span->from <= view.asOf.plus(-6);
  case TileKey::Mau:
  case TileKey::Stickiness:
    return span && span->from <= view.asOf.plus(-29);
  case TileKey::Silent:
    return span && span->from <= view.asOf.plus(-view.silentAfter);
  }
  return false;
}

/// The value at one point of the line: as isKnown(), but a window that is only partly known counts.
double pointAt(const TileSource& source, const Tile& tile, const TileView& view)
{
  const auto span = source.history.span();
  const bool overActivity = tile.key != TileKey::Members && tile.key != TileKey::Joined;
  if (overActivity && (!span || span->from > view.asOf))
    return std::numeric_limits<double>::quiet_NaN();
  return valueOf(tile, counted(source, tile.key, view)).value_or(std::numeric_limits<double>::quiet_NaN());
}

int stepOf(const TileView& view) { return std::max(1, view.days / points); }

std::vector<double> seriesOf(const TileSource& source, const Tile& tile, const TileView& view)
{
  std::vector<double> series;
  for (const Date date : pointDates(view))
    series.push_back(pointAt(source, tile, {date, stepOf(view), view.silentAfter}));
  return series;
}

} // namespace

std::string_view code(TileKey key)
{
  switch (key) {
  case TileKey::Members:
    return "members";
  case TileKey::Wau:
    return "wau";
  case TileKey::Mau:
    return "mau";
  case TileKey::Stickiness:
    return "stickiness";
  case TileKey::Silent:
    return "silent";
  case TileKey::Joined:
    return "joined";
  }
  return {};
}

People silentOn(const History& history, Date date, int silentAfter)
{
  People people = history.rosterOn(date) & history.everActiveBy(date);
  people -= history.activeIn({date.plus(1 - silentAfter), date});
  return people;
}

People tilePeople(const History& history, TileKey key, const TileView& view)
{
  switch (key) {
  case TileKey::Members:
    return history.rosterOn(view.asOf);
  case TileKey::Wau:
    return activeWithin(history, view.asOf, 7);
  case TileKey::Mau:
    return activeWithin(history, view.asOf, 30);
  case TileKey::Stickiness:
    return activeWithin(history, view.asOf, 1);
  case TileKey::Joined:
    return history.joinedIn(rangeOf(key, view));
  case TileKey::Silent:
    break;
  }
  return {};
}

Tile tile(const History& history, TileKey key, const TileView& view, std::span<const ActiveRow> active)
{
  const TileSource source{history, active};
  Tile result;
  result.key = key;
  result.range = rangeOf(key, view);
  const Counted now = counted(source, key, view);
  result.people = now.people;
  result.of = now.of;
  result.value = valueOf(result, now);
  const TileView earlier{view.asOf.plus(-view.days), view.days, view.silentAfter};
  if (isKnown(history, key, earlier))
    result.previous = valueOf(result, counted(source, key, earlier));
  result.series = seriesOf(source, result, view);
  return result;
}

std::vector<Date> pointDates(const TileView& view)
{
  std::vector<Date> dates;
  for (int i = points - 1; i >= 0; --i)
    dates.push_back(view.asOf.plus(-i * stepOf(view)));
  return dates;
}

Tile silentTile(const History& history, const SilentLayer& layer, const TileView& view)
{
  Tile result;
  result.key = TileKey::Silent;
  result.range = rangeOf(result.key, view);
  result.people = size(layer.people);
  result.of = static_cast<std::int64_t>(history.rosterSize(view.asOf));
  result.never = size(layer.people - history.everActiveBy(view.asOf));
  result.value = valueOf(result, {result.people, result.of});
  const auto shareOn = [&](Date date) -> std::optional<double> {
    const auto share = layer.shares.find(date);
    const bool known = isKnown(history, TileKey::Silent, {date, view.days, view.silentAfter});
    return known && share != layer.shares.end() ? std::optional(share->second) : std::nullopt;
  };
  const Date earlier = view.asOf.plus(-view.days);
  result.previous = shareOn(earlier);
  for (const Date date : pointDates(view))
    result.series.push_back(shareOn(date).value_or(std::numeric_limits<double>::quiet_NaN()));
  // The line begins a step after what is compared: there it begins with that, so that both say the same.
  if (std::isnan(result.series.front()) && result.previous && earlier < pointDates(view).front())
    result.series.front() = *result.previous;
  result.series.back() = result.value.value_or(std::numeric_limits<double>::quiet_NaN());
  return result;
}

} // namespace weilu
