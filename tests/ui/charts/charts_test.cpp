// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest/QtTest>

#include "tests/catch.h"
#include "ui/charts/chart_paint.h"
#include "ui/charts/line_chart.h"
#include "ui/charts/pyramid_view.h"
#include "ui/charts/stacked_bar_chart.h"

using namespace weilu::ui;

namespace {

const QList<ChartColumn> threeWeeks{
    {"W45", "W45 · Nov 2–8", true}, {"W46", "W46 · Nov 9–15", true}, {"W47", "W47 · Nov 16–22", false}};

/// Two parts above zero, one below.
void fill(StackedBarChart& chart)
{
  chart.setData(threeWeeks, {{"Returning", Token::LifeReturning, {300, 340, 320}, false},
                             {"New", Token::LifeNew, {10, 0, 12}, false},
                             {"Dormant", Token::LifeDormant, {60, 61, noValue}, true}});
  chart.resize(500, 300);
  chart.show();
}

void fill(LineChart& chart)
{
  chart.setData(threeWeeks, {{"DAU", Token::LineDau, {10, noValue, 12}, false},
                             {"WAU", Token::LineWau, {100, 110, 13}, false}});
  chart.resize(500, 300);
  chart.show();
}

void click(QWidget& widget, const QPointF& at)
{
  QTest::mouseClick(&widget, Qt::LeftButton, {}, at.toPoint());
}

/// Pixels of \p color in the rows and columns of \p area.
int pixelsOf(const QImage& image, const QRectF& area, const QColor& color)
{
  int found = 0;
  for (int y = static_cast<int>(area.top()); y < area.bottom(); ++y) {
    for (int x = static_cast<int>(area.left()); x < area.right(); ++x)
      found += image.pixelColor(x, y) == color ? 1 : 0;
  }
  return found;
}

} // namespace

TEST_CASE("StackedBarChart", "[charts]")
{
  StackedBarChart chart;
  fill(chart);
  QSignalSpy clicked(&chart, &ChartWidget::markActivated);

  SECTION("tells the part that was clicked")
  {
    for (int index = 0; index < 3; ++index) {
      for (int series = 0; series < 3; ++series) {
        const QRectF part = chart.partRect(index, series);
        if (part.isEmpty())
          continue;
        CAPTURE(index, series);
        clicked.clear();
        click(chart, part.center());
        REQUIRE(clicked.size() == 1);
        CHECK(clicked.first() == QVariantList{index, series});
      }
    }
  }
  SECTION("has nothing to click where nothing is drawn")
  {
    CHECK(chart.partRect(1, 1).isEmpty()); // zero
    CHECK(chart.partRect(2, 2).isEmpty()); // not known yet
    click(chart, {chart.partRect(0, 0).center().x(), chart.plot().top() + 1});
    click(chart, {2, 2});
    CHECK(clicked.isEmpty());
  }
  SECTION("stacks away from zero with one pixel of ground between parts")
  {
    const QRectF returning = chart.partRect(0, 0), fresh = chart.partRect(0, 1),
                 dormant = chart.partRect(0, 2);
    CHECK(fresh.bottom() == returning.top() - 1);
    CHECK(fresh.top() < returning.top());
    CHECK(dormant.top() > returning.bottom());
    CHECK(returning.height() > fresh.height());
    const qreal pitch = chart.plot().width() / 3;
    CHECK(std::abs(returning.width() - pitch * .62) <= 1);
  }
  SECTION("hatches a period that is not over")
  {
    const QImage image = chart.image(1);
    const qreal heading = image.height() - chart.height();
    const QColor color = Theme::of().color(Token::LifeReturning);
    const QRectF full = chart.partRect(0, 0).translated(0, heading),
                 open = chart.partRect(2, 0).translated(0, heading);
    CHECK(pixelsOf(image, full, color) == static_cast<int>(full.width() * full.height()));
    CHECK(pixelsOf(image, open, color) < static_cast<int>(open.width() * open.height() / 2));
  }
  SECTION("is walked with keys and says where it is")
  {
    chart.setTitle("Lifecycle");
    chart.setFinding("Quick ratio 1.2");
    CHECK(chart.accessibleDescription() == "Quick ratio 1.2");
    QTest::keyClick(&chart, Qt::Key_Right);
    CHECK(chart.current() == ChartMark{0, -1});
    QTest::keyClick(&chart, Qt::Key_Left);
    CHECK(chart.current() == ChartMark{0, -1}); // stays inside
    QTest::keyClick(&chart, Qt::Key_End);
    QTest::keyClick(&chart, Qt::Key_Left);
    QTest::keyClick(&chart, Qt::Key_Up);
    CHECK(chart.current() == ChartMark{1, 0});
    CHECK(chart.accessibleDescription().contains("W46"));
    CHECK(chart.accessibleDescription().contains("340"));
    QTest::keyClick(&chart, Qt::Key_Space);
    REQUIRE(clicked.size() == 1);
    CHECK(clicked.first() == QVariantList{1, 0});
    QTest::keyClick(&chart, Qt::Key_Return);
    REQUIRE(clicked.size() == 2);
    CHECK(clicked.last() == QVariantList{1, 0});
    QTest::keyClick(&chart, Qt::Key_Escape);
    CHECK(chart.current() == ChartMark{});
    CHECK(chart.accessibleDescription() == "Quick ratio 1.2");
  }
  SECTION("follows the mouse and forgets it")
  {
    QTest::mouseMove(&chart, chart.partRect(1, 0).center().toPoint());
    CHECK(QTest::qWaitFor([&] { return chart.current() == ChartMark{1, 0}; }));
    QEvent leave(QEvent::Leave);
    QCoreApplication::sendEvent(&chart, &leave);
    CHECK(chart.current().index == -1);
  }
  SECTION("draws one column as a dot whose people are those of the column")
  {
    chart.setData({threeWeeks.last()}, {{"Returning", Token::LifeReturning, {3704}, false}});
    click(chart, chart.plot().center());
    REQUIRE(clicked.size() == 1);
    CHECK(clicked.first() == QVariantList{0, -1});
  }
  SECTION("draws every state without trouble")
  {
    chart.setZeroText("Nothing this time");
    const QImage before = chart.image(1);
    chart.setData(threeWeeks, {{"Returning", Token::LifeReturning, {0, 0, 0}, false}});
    CHECK(chart.image(1) != before);
    chart.setData({}, {});
    CHECK(chart.image(1).size() == before.size());
    chart.setLoading(true);
    CHECK_FALSE(chart.grab().isNull());
    click(chart, chart.plot().center());
    CHECK(clicked.isEmpty());
  }
}

TEST_CASE("LineChart", "[charts]")
{
  LineChart chart;
  fill(chart);
  QSignalSpy clicked(&chart, &ChartWidget::markActivated);

  SECTION("tells the nearest point")
  {
    click(chart, chart.pointOf(1, 1) + QPointF(3, 5));
    REQUIRE(clicked.size() == 1);
    CHECK(clicked.first() == QVariantList{1, 1});
    click(chart, chart.pointOf(0, 0));
    REQUIRE(clicked.size() == 2);
    CHECK(clicked.last() == QVariantList{0, 0});
  }
  SECTION("has no point where nothing is known")
  {
    click(chart, {chart.pointOf(1, 1).x(), chart.plot().bottom() - 2});
    CHECK(clicked.isEmpty());
  }
  SECTION("breaks at a missing day")
  {
    const QImage image = chart.image(1);
    const qreal heading = image.height() - chart.height();
    const QPointF from = chart.pointOf(0, 0), to = chart.pointOf(2, 0);
    const QRectF between =
        QRectF(from.x() + 8, from.y() - 6, to.x() - from.x() - 16, 12).translated(0, heading);
    CHECK(pixelsOf(image, between, Theme::of().color(Token::LineDau)) == 0);
  }
  SECTION("draws with gaps what the others are held against")
  {
    const auto painted = [&](bool dashed) {
      chart.setData(threeWeeks, {{"Before", Token::LineMau, {7, 7, 7}, false, dashed}});
      const QImage image = chart.image(1);
      const QPointF from = chart.pointOf(0, 0);
      int columns = 0; // that hold some of the line, between gridlines, left of the dot at its end
      const auto y = static_cast<int>(from.y()) + image.height() - chart.height();
      for (int x = static_cast<int>(from.x()) + 2; x < chart.pointOf(2, 0).x() - 8; ++x)
        columns += image.pixelColor(x, y) != Theme::of().color(Token::Surface) ? 1 : 0;
      return columns;
    };
    const int solid = painted(false), dashed = painted(true);
    CHECK(dashed > solid / 3);
    CHECK(dashed < solid * 4 / 5);
  }
  SECTION("pushes the labels at the ends fourteen pixels apart")
  {
    const QList<qreal> places = chart.endLabelPlaces(); // 12 and 13 would lie on each other
    REQUIRE(places.size() == 2);
    CHECK(std::abs(places[0] - places[1]) >= Theme::of().px(14));
    CHECK(places[1] < places[0]); // the larger one above
  }
}

TEST_CASE("pushApart", "[charts]")
{
  struct Row {
    QList<qreal> given, wanted;
  };
  for (const Row& row : QList<Row>{{{10, 50, 90}, {10, 50, 90}},
                                   {{50, 50}, {50, 64}},
                                   {{50, 45}, {59, 45}},
                                   {{99, 100}, {86, 100}},
                                   {{-5}, {0}},
                                   {{}, {}}}) {
    QList<qreal> places = row.given;
    paint::pushApart(places, 14, 0, 100);
    CHECK(places == row.wanted);
  }
}

TEST_CASE("PyramidView", "[charts]")
{
  PyramidView view;
  view.setRows({{"Leaders", "layer-leader", "layerLeader", 2, .0002, 3, true},
                {"Silent", "layer-silent", "layerSilent", 5963, .478, 125, false},
                {"Nobody", "layer-none", "layerNone", 0, 0, {}, false}});
  view.resize(344, 260);
  view.show();
  QSignalSpy clicked(&view, &ChartWidget::markActivated);

  SECTION("draws widths linearly, but nobody's layer is nothing and a small one is seen")
  {
    CHECK(view.barRect(0).width() == 3);
    CHECK(view.barRect(1).width() > 50);
    CHECK(view.barRect(2).width() == 0);
    CHECK(view.barRect(0).center().x() == view.barRect(1).center().x());
  }
  SECTION("tells the row that was clicked")
  {
    click(view, view.rowRect(1).center());
    click(view, {100, 4}); // the header
    REQUIRE(clicked.size() == 1);
    CHECK(clicked.first() == QVariantList{1, -1});
  }
  SECTION("is walked up and down")
  {
    QTest::keyClick(&view, Qt::Key_Down);
    QTest::keyClick(&view, Qt::Key_Down);
    QTest::keyClick(&view, Qt::Key_Space);
    REQUIRE(clicked.size() == 1);
    CHECK(clicked.first() == QVariantList{1, -1});
  }
  SECTION("gives its numbers as a table, an unknown change as nothing")
  {
    const ChartTable table = view.table();
    REQUIRE(table.rows.size() == 3);
    CHECK(table.rows[1] == QVariantList{"Silent", 5963LL, .478, 125LL});
    CHECK_FALSE(table.rows[2][3].isValid());
  }
}
