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
