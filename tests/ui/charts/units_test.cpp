// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest/QtTest>

#include "tests/catch.h"
#include "ui/charts/line_chart.h"

using namespace weilu::ui;

TEST_CASE("Values are said in their unit", "[charts]")
{
  CHECK(valueText(ValueUnit::Count, 12486.2) == "12,486");
  CHECK(valueText(ValueUnit::Share, .478) == "47.8%");
  CHECK(valueText(ValueUnit::Share, -.006) == "−0.6%");
  CHECK(valueText(ValueUnit::Ratio, 1.2249) == "1.22");
  CHECK(valueText(ValueUnit::Ratio, -.5) == "−0.50");
  CHECK(valueText(ValueUnit::Count, noValue) == "—");
  CHECK(axisText(ValueUnit::Share, .025) == "2.5%");
  CHECK(axisText(ValueUnit::Ratio, -1.5) == "−1.5");
  CHECK(axisText(ValueUnit::Count, 25000) == "25K");
}

TEST_CASE("A chart of shares has an axis, tooltips and a table of shares", "[charts]")
{
  LineChart chart;
  chart.setUnit(ValueUnit::Share);
  chart.setData({{"W1", "W1", true}, {"W2", "W2", true}}, {{"Rate", Token::LineWau, {.012, -.004}, false}});
  chart.resize(400, 200);
  CHECK(chart.ticks().step < .02);
  CHECK(chart.ticks().low < 0);
  chart.setCurrent({1, -1});
  CHECK(chart.accessibleDescription() == "W2, Rate −0.4%");
  CHECK(chart.table().shares == QList<int>{1});
  CHECK_FALSE(chart.grab().isNull());
}

TEST_CASE("A chart says what happened when, and where values were expected", "[charts]")
{
  LineChart chart;
  QList<ChartColumn> columns;
  QList<double> values, low, high;
  for (int i = 0; i < 20; ++i) {
    columns.append({QStringLiteral("W%1").arg(i), QStringLiteral("W%1").arg(i), true});
    values.append(100);
    low.append(i == 7 ? noValue : 60);
    high.append(i == 7 ? noValue : 240);
  }
  chart.resize(400, 200);

  SECTION("flags stand apart; one without room is in the tooltip")
  {
    chart.setData(columns, {{"Active", Token::LineWau, values, false}});
    const qreal top = chart.plot().top();
    chart.setFlags({{16, "Fair"}, {2, "Holiday"}, {3, "Down"}, {99, "Never"}});
    CHECK(chart.drawnFlags() == QList<int>{0, 2});
    CHECK(chart.plot().top() > top);
    chart.setCurrent({3, -1});
    CHECK(chart.accessibleDescription().contains("Down"));
    CHECK_FALSE(chart.grab().isNull());
  }
  SECTION("the expected range is part of the axis and drawn behind, broken where it is not known")
  {
    chart.setExpected(low, high, {4, 99});
    chart.setData(columns, {{"Active", Token::LineWau, values, false}});
    CHECK(chart.ticks().high >= 240);
    const QImage image = chart.image(1);
    const int heading = image.height() - chart.height();
    const auto ground = [&](int index) {
      const qreal x = (chart.pointOf(index, 0).x() + chart.pointOf(index + 1, 0).x()) / 2;
      const double y = chart.plot().bottom() - chart.plot().height() * 210 / chart.ticks().high;
      return image.pixelColor(static_cast<int>(x), static_cast<int>(y) + heading);
    };
    CHECK(ground(2) != Theme::of().color(Token::Surface));
    CHECK(ground(7) == Theme::of().color(Token::Surface));
  }
}
