// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest/QtTest>

#include "tests/catch.h"
#include "ui/charts/heat_map_view.h"

using namespace weilu::ui;

namespace {

HeatCell share(double value, bool finished = true)
{
  return {value, QString::number(value * 100, 'f', 1), finished, false, {}};
}

/// Three cohorts; the newest cell of each is not over. The first column is everybody.
HeatMap triangle()
{
  HeatMap map;
  map.rowsName = "Joined in";
  map.sizesName = "People";
  map.meansName = "Mean";
  map.rows = {{"Jan", "January 2026"}, {"Feb", "February 2026"}, {"Mar", {}}};
  map.columns = {{"0", {}}, {"+1", "1 month later"}, {"+2", {}}};
  map.sizes = {402, 1431, 388};
  const HeatCell all{1, "100", true, true, {}};
  HeatCell opened = share(.36, false);
  opened.facts = {{"Still active", "145 of 402"}};
  map.cells = {all, share(.6), opened, all, share(.2, false), {}, all, {}, {}};
  map.means = {all, share(.6), {}};
  map.shares = true;
  map.lowText = "20%";
  map.highText = "60%";
  map.unfinishedName = "In progress";
  return map;
}

struct Shown {
  HeatMapView view;
  Shown()
  {
    view.setTitle("Cohorts");
    view.setMap(triangle());
    view.resize(500, 240);
    view.show();
  }
  void press(Qt::Key key) { QTest::keyClick(&view, key); }
};

/// The ground of a cell as it is drawn, at its lower left, where no figure stands.
QColor drawn(const HeatMapView& view, int row, int column)
{
  const QImage image = view.image(1);
  const QRectF rect = view.cellRect(row, column);
  const qreal heading = image.height() - view.height();
  return image.pixelColor(static_cast<int>(rect.left() + 4), static_cast<int>(rect.bottom() + heading - 4));
}

int distance(const QColor& a, const QColor& b)
{
  return std::abs(a.red() - b.red()) + std::abs(a.green() - b.green()) + std::abs(a.blue() - b.blue());
}

} // namespace

TEST_CASE("HeatMapView", "[charts][heat]")
{
  Shown shown;
  HeatMapView& view = shown.view;

  SECTION("puts cells side by side, with gaps, inside the widget, the means below")
  {
    CHECK(view.markCount() == 4);
    for (int row = 0; row < 4; ++row)
      CHECK(view.cellRect(row, 2).right() <= view.width());
    CHECK(view.cellRect(0, 1).left() - view.cellRect(0, 0).right() == 2);
    CHECK(view.cellRect(1, 0).top() - view.cellRect(0, 0).bottom() == 2);
    CHECK(view.cellRect(3, 0).top() - view.cellRect(2, 0).bottom() > 2);
    CHECK(view.cellRect(3, 0).bottom() < view.height());
    CHECK(view.cellRect(0, -1).right() <= view.cellRect(0, 0).left());
  }
  SECTION("colours from the least to the greatest, and what is everybody not at all")
  {
    CHECK(view.groundOf(0, 1) == Theme::of().color(Token::HeatHigh));
    CHECK(view.groundOf(0, 0) == Theme::of().color(Token::Hover));
    CHECK(view.groundOf(1, 2) == Theme::of().color(Token::Surface));
    CHECK(distance(drawn(view, 0, 1), Theme::of().color(Token::HeatHigh)) < 6);
  }
  SECTION("draws what is not over paler")
  {
    HeatMap map = triangle();
    map.cells[4] = share(.6, false);
    view.setMap(map);
    const QColor full = Theme::of().color(Token::HeatHigh), pale = view.groundOf(1, 1);
    const QColor ground = Theme::of().color(Token::Surface);
    CHECK(std::abs(distance(pale, ground) - .45 * distance(full, ground)) < 6);
    CHECK(distance(drawn(view, 1, 1), pale) < 6);
  }
  SECTION("begins the ramp where it is told to")
  {
    HeatMap map = triangle();
    map.lowest = 0;
    view.setMap(map);
    CHECK(distance(view.groundOf(1, 1), Theme::of().color(Token::HeatLow)) > 0);
    CHECK(view.groundOf(0, 1) == Theme::of().color(Token::HeatHigh));
  }
  SECTION("tells the cell or the size that was clicked, and nothing where there is none")
  {
    QSignalSpy activated(&view, &ChartWidget::markActivated);
    const auto click = [&](int row, int column) {
      QTest::mouseClick(&view, Qt::LeftButton, {}, view.cellRect(row, column).center().toPoint());
    };
    click(0, 2);
    click(1, 2);
    click(2, -1);
    REQUIRE(activated.size() == 2);
    CHECK(activated[0] == QList<QVariant>{0, 2});
    CHECK(activated[1] == QList<QVariant>{2, -1});
  }
  SECTION("goes from cell to cell by keys, and never to one that is not there")
  {
    shown.press(Qt::Key_Right);
    CHECK(view.current() == ChartMark{0, -1});
    for (int i = 0; i < 5; ++i)
      shown.press(Qt::Key_Right);
    CHECK(view.current() == ChartMark{0, 2});
    shown.press(Qt::Key_Down);
    CHECK(view.current() == ChartMark{1, 1});
    shown.press(Qt::Key_Down);
    CHECK(view.current() == ChartMark{2, 0});
    shown.press(Qt::Key_Right);
    CHECK(view.current() == ChartMark{2, 0});
    shown.press(Qt::Key_Down);
    CHECK(view.current() == ChartMark{3, 0});
    shown.press(Qt::Key_Left);
    CHECK(view.current() == ChartMark{3, -1});
    shown.press(Qt::Key_Escape);
    CHECK(view.current() == ChartMark{});
  }
  SECTION("passes over holes")
  {
    HeatMap map = triangle();
    map.cells[1] = {};
    view.setMap(map);
    shown.press(Qt::Key_Right);
    shown.press(Qt::Key_Right);
    shown.press(Qt::Key_Right);
    CHECK(view.current() == ChartMark{0, 2});
  }
  SECTION("says what a cell is")
  {
    view.setCurrent({0, 2});
    CHECK(view.accessibleDescription() == "January 2026, +2, Still active 145 of 402");
    view.setCurrent({0, 1});
    CHECK(view.accessibleDescription() == "January 2026, 1 month later, Cohorts 60.0");
    view.setCurrent({1, -1});
    CHECK(view.accessibleDescription() == "February 2026, People 1,431");
  }
  SECTION("gives its values as a table of numbers")
  {
    const ChartTable table = view.table();
    CHECK(table.header == QStringList{"Joined in", "People", "0", "1 month later", "+2"});
    REQUIRE(table.rows.size() == 4);
    CHECK(table.rows[0] == QVariantList{"January 2026", 402, 1.0, .6, .36});
    CHECK(table.rows[1][4].isNull());
    CHECK(table.rows[3][0] == "Mean");
    CHECK(table.shares == QList<int>{2, 3, 4});
  }
  SECTION("has no cells without rows, of one value, or of nobody")
  {
    view.setMap({});
    CHECK(view.markCount() == 0);
    shown.press(Qt::Key_Right);
    CHECK(view.current().index == -1);
    CHECK_FALSE(view.grab().isNull());
    HeatMap one;
    one.rows = {{"Mon", {}}};
    one.columns = {{"9", {}}, {"10", {}}};
    one.cells = {{0, "0", true, false, {}}, {0, "0", true, false, {}}};
    view.setMap(one);
    CHECK(view.groundOf(0, 0) == Theme::of().color(Token::HeatLow));
    CHECK_FALSE(view.grab().isNull());
  }
}
