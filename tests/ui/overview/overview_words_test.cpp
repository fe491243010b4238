// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest/QtTest>

#include "tests/catch.h"
#include "ui/base/language.h"
#include "ui/overview/overview_words.h"

using namespace weilu;
namespace say = weilu::ui::overview_words;

namespace {

Tile tileOf(TileKey key, std::optional<double> value, std::optional<double> previous)
{
  Tile tile;
  tile.key = key;
  tile.value = value;
  tile.previous = previous;
  return tile;
}

} // namespace

TEST_CASE("overview_words", "[overview]")
{
  SECTION("say a change by the kind of number, with its sign")
  {
    struct Row {
      TileKey key;
      std::optional<double> value, previous;
      QString change;
      int direction;
    };
    for (const Row& row : QList<Row>{{TileKey::Members, 12'486, 12'074, "+412 (3.4%)", 1},
                                     {TileKey::Members, 10, 20, "−10 (50.0%)", -1},
                                     {TileKey::Wau, 4212, 3970, "+6.1%", 1},
                                     {TileKey::Wau, 90, 100, "−10.0%", -1},
                                     {TileKey::Wau, 100, 100, "0.0%", 0},
                                     {TileKey::Joined, 5, 0, "—", 0},
                                     {TileKey::Silent, .478, .484, "−0.6 pp", -1},
                                     {TileKey::Stickiness, .3, {}, "—", 0},
                                     {TileKey::Stickiness, {}, .3, "—", 0}}) {
      const Tile tile = tileOf(row.key, row.value, row.previous);
      CHECK(say::change(tile) == row.change);
      CHECK(say::direction(tile) == row.direction);
    }
    CHECK_FALSE(say::moreIsBetter(TileKey::Silent));
  }
  SECTION("name periods")
  {
    Calendar calendar;
    const Date monday = *Date::of(2026, 11, 16), sunday = *Date::of(2026, 11, 15);
    CHECK(say::periodLabel(calendar, Period::Week, monday) == "W47");
    CHECK(say::periodTitle(calendar, Period::Week, monday) == "W47 · Nov 16–22");
    calendar.weekStart = WeekStart::Sunday;
    CHECK(say::periodLabel(calendar, Period::Week, sunday) == "W47");
    CHECK(say::periodLabel(calendar, Period::Month, *Date::of(2026, 11, 1)) == "Nov");
    weilu::ui::language::choose("zh");
    CHECK(say::periodLabel(calendar, Period::Month, *Date::of(2026, 11, 1)) == "11月");
    CHECK(say::periodTitle(calendar, Period::Week, sunday) == "W47·11月15日–21日");
    weilu::ui::language::choose("en");
  }
  SECTION("explain where there is nothing to compare with")
  {
    Overview overview;
    Tile tile = tileOf(TileKey::Wau, 3, {});
    tile.people = 3;
    tile.range = {*Date::of(2026, 11, 14), *Date::of(2026, 11, 20)};
    CHECK(say::tooltip(tile, overview, 30).contains("do not reach back"));
    tile.previous = 2;
    CHECK(say::tooltip(tile, overview, 30).contains("30 days earlier: 2"));
  }
}
