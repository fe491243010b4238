// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/catch.h"
#include "ui/charts/axis_ticks.h"

#include <cmath>
#include <limits>

using namespace weilu::ui;

TEST_CASE("axisTicks", "[charts]")
{
  struct Row {
    double low, high;
    QList<double> ticks;
    double from, to;
  };
  SECTION("are round, three to five, and one more below zero")
  {
    const QList<Row> rows{
        {0, 4137, {0, 1000, 2000, 3000, 4000}, 0, 4500},
        {-805, 4137, {-1000, 0, 1000, 2000, 3000, 4000}, -1000, 4500},
        {0, 6412, {0, 2000, 4000, 6000}, 0, 7000},
        {0, 12486, {0, 2500, 5000, 7500, 10000, 12500}, 0, 12500},
        {0, 100, {0, 25, 50, 75, 100}, 0, 100},
        {0, 7, {0, 2, 4, 6}, 0, 7},
        {0, 3, {0, 1, 2, 3}, 0, 3},
        {0, 1, {0, 1}, 0, 1},
        {-3, 0, {-3, -2, -1, 0}, -3, 0},
        {4000, 4500, {0, 1000, 2000, 3000, 4000}, 0, 4500}, // starts at zero
        {0, 2.4e6, {0, 5e5, 1e6, 1.5e6, 2e6, 2.5e6}, 0, 2.5e6},
    };
    for (const Row& row : rows) {
      CAPTURE(row.low, row.high);
      const AxisTicks ticks = axisTicks(row.low, row.high);
      CHECK(ticks.values == row.ticks);
      CHECK(ticks.low == row.from);
      CHECK(ticks.high == row.to);
    }
  }
  SECTION("may leave zero out and be fractions where that is asked for")
  {
    const AxisTicks ticks = axisTicks(.412, .478, AxisFrom::Data, false);
    REQUIRE(ticks.values.size() >= 3);
    CHECK(ticks.values.size() <= 5);
    CHECK(ticks.low > .3);
    CHECK(ticks.step == Approx(.02));
  }
  SECTION("hold every value and stay whole for whatever counts come")
  {
    for (double high = 1; high < 3e9; high = std::ceil(high * 1.37)) {
      for (const double low : {0.0, -high / 7, -high * 3}) {
        CAPTURE(low, high);
        const AxisTicks ticks = axisTicks(low, high);
        CHECK(ticks.low <= low);
        CHECK(ticks.high >= high);
        CHECK(ticks.high - high <= ticks.step / 2 + 1e-6);
        CHECK(ticks.values.size() <= 7);
        CHECK(ticks.values.contains(0));
        if (high >= 4)
          CHECK(ticks.values.size() >= 3);
        for (const double value : ticks.values)
          CHECK(value == std::floor(value));
      }
    }
  }
  SECTION("are zero alone when there is nothing to show")
  {
    const double nan = std::numeric_limits<double>::quiet_NaN();
    for (const auto& [low, high] :
         {std::pair{0.0, 0.0}, {nan, 3.0}, {0.0, std::numeric_limits<double>::infinity()}}) {
      const AxisTicks ticks = axisTicks(low, high);
      CHECK(ticks.values == QList<double>{0});
      CHECK(ticks.high > ticks.low);
    }
  }
  SECTION("are as few as there is room for")
  {
    CHECK(axisTicks(0, 12235, AxisFrom::Zero, true, 3).values == QList<double>{0, 5000, 10000});
    CHECK(axisTicks(0, 12235, AxisFrom::Zero, true, 0).values.size() == 2);
  }
  SECTION("say where a value lies")
  {
    const AxisTicks ticks = axisTicks(-805, 4137);
    CHECK(ticks.position(-1000) == 0);
    CHECK(ticks.position(4500) == 1);
    CHECK(ticks.position(1750) == .5);
  }
}

TEST_CASE("labelStep", "[charts]")
{
  SECTION("leaves twelve pixels between labels")
  {
    CHECK(labelStep(28.8, 24) == 2);
    CHECK(labelStep(60, 24) == 1);
    CHECK(labelStep(36, 24) == 1);
    CHECK(labelStep(35.9, 24) == 2);
  }
  SECTION("goes on in whole weeks")
  {
    CHECK(labelStep(4.4, 60) == 21);
    CHECK(labelStep(10, 45) == 7);
    CHECK(labelStep(1, 60) == 84);
  }
  SECTION("is one when there is no pitch") { CHECK(labelStep(0, 30) == 1); }
}
