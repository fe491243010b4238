// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest/QtTest>

#include "tests/catch.h"
#include "ui/charts/histogram_view.h"

using namespace weilu::ui;

TEST_CASE("HistogramView", "[charts][histogram]")
{
  HistogramView view;
  view.setBars("Risk",
               {{"0", "0–34", 40, 0}, {"35", "35–64", 20, 1}, {"65", "65–79", 10, 2}, {"80", "80–100", 0, 2}},
               {{"Low", Token::Good}, {"Middle", Token::Warn}, {"High", Token::Bad}});
  view.resize(400, 240);
  view.show();

  SECTION("draws bars one pixel apart, in the colours of their bands, from zero")
  {
    CHECK(view.partRect(1, 1).left() - view.partRect(0, 0).right() == 1);
    CHECK(std::abs(view.partRect(0, 0).height() - 2 * view.partRect(1, 1).height()) <= 2);
    CHECK(view.partRect(0, 1).isEmpty());
    CHECK(view.partRect(3, 2).isEmpty());
    const QImage image = view.grab().toImage();
    const auto drawn = [&](int bar, int band) {
      return image.pixelColor(view.partRect(bar, band).center().toPoint());
    };
    CHECK(drawn(0, 0) == Theme::of().color(Token::Good));
    CHECK(drawn(2, 2) == Theme::of().color(Token::Bad));
  }
  SECTION("tells the bar that was clicked, and says what it is")
  {
    QSignalSpy activated(&view, &ChartWidget::markActivated);
    QTest::mouseClick(&view, Qt::LeftButton, {}, view.partRect(1, 1).center().toPoint());
    REQUIRE(activated.size() == 1);
    CHECK(activated[0] == QList<QVariant>{1, 1});
    view.setCurrent({2, -1});
    CHECK(view.accessibleDescription() == "65–79, High 10");
  }
  SECTION("gives a table with a column for each band")
  {
    const ChartTable table = view.table();
    CHECK(table.header == QStringList{"Risk", "Low", "Middle", "High"});
    CHECK(table.rows[1][2].toDouble() == 20);
    CHECK(table.csv().contains("35–64,,20,\r\n"));
  }
  SECTION("has nothing to draw without bars, or with nobody in them")
  {
    view.setBars("Risk", {}, {});
    CHECK_FALSE(view.grab().isNull());
    view.setBars("Risk", {{"0", {}, 0, 0}, {"1", {}, 0, 0}}, {{"Low", Token::Good}});
    CHECK_FALSE(view.grab().isNull());
  }
}
