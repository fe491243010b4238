// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest/QtTest>

#include "tests/catch.h"
#include "ui/charts/level_stairs_view.h"
#include "ui/charts/stacked_area_chart.h"
#include "ui/charts/threshold_histogram.h"

using namespace weilu::ui;

namespace {

QList<ChartColumn> weeks(int count)
{
  QList<ChartColumn> columns;
  for (int i = 0; i < count; ++i)
    columns.append({QString("W%1").arg(i), QString("Week %1").arg(i), true});
  return columns;
}

void click(QWidget& widget, const QPointF& at)
{
  QTest::mouseClick(&widget, Qt::LeftButton, {}, at.toPoint());
}

qreal heightOf(const QPolygonF& slice) { return slice.boundingRect().height(); }

} // namespace

TEST_CASE("StackedAreaChart", "[charts][area]")
{
  StackedAreaChart chart;
  chart.setColumnHeader("Week");
  chart.setData(weeks(4), {{"Active", Token::LayerActive, {100, 100, noValue, 100}, false},
                           {"Silent", Token::LayerSilent, {50, 50, noValue, 60}, false}});
  chart.resize(500, 300);
  chart.show();
  QSignalSpy clicked(&chart, &ChartWidget::markActivated);

  SECTION("stacks sizes from zero without a gap")
  {
    const QPolygonF active = chart.slice(0, 0), silent = chart.slice(0, 1);
    CHECK(active.boundingRect().top() == silent.boundingRect().bottom());
    CHECK(std::abs(heightOf(active) - 2 * heightOf(silent)) < .01);
  }
  SECTION("breaks where nothing is known")
  {
    CHECK(chart.slice(1, 0).isEmpty());
    CHECK(chart.slice(2, 1).isEmpty());
    const QPointF in = chart.slice(0, 0).boundingRect().center();
    click(chart, {chart.plot().left() + chart.plot().width() * 2 / 3, in.y()});
    CHECK(clicked.isEmpty());
  }
  SECTION("tells the layer and the date that were clicked")
  {
    const QRectF silent = chart.slice(0, 1).boundingRect();
    click(chart, {silent.left() + 2, silent.center().y()});
    REQUIRE(clicked.size() == 1);
    CHECK(clicked.first() == QVariantList{0, 1});
  }
  SECTION("lays another course over it, in the tooltip, in the table and within the axis")
  {
    const QImage before = chart.image(1);
    const double top = chart.ticks().high;
    chart.setComparison("Changed", {{"Active", Token::LayerActive, {300, 300, noValue, 80}, false},
                                    {"Silent", Token::LayerSilent, {20, 20, noValue, 80}, false}});
    CHECK(chart.image(1) != before);
    CHECK(chart.ticks().high > top);
    QTest::keyClick(&chart, Qt::Key_Right);
    CHECK(chart.accessibleDescription().contains("Active 100 → 300"));
    const ChartTable table = chart.table();
    CHECK(table.header == QStringList{"Week", "Active", "Silent", "Changed: Active", "Changed: Silent"});
    CHECK(table.rows[3] == QVariantList{"Week 3", 100., 60., 80., 80.});
    chart.setComparison({}, {});
    CHECK(chart.ticks().high == top);
  }
  SECTION("hatches the way to a week that is not over")
  {
    QList<ChartColumn> columns = weeks(2);
    const QList<ChartSeries> series{{"Active", Token::LayerActive, {100, 100}, false}};
    chart.setData(columns, series);
    const QImage over = chart.image(1);
    columns[1].finished = false;
    chart.setData(columns, series);
    const QImage open = chart.image(1);
    const QRectF part = chart.slice(0, 0).boundingRect().translated(0, over.height() - chart.height());
    const QColor color = Theme::of().color(Token::LayerActive);
    int full = 0, hatched = 0;
    for (int x = static_cast<int>(part.left()) + 2; x < part.right() - 2; ++x) {
      full += over.pixelColor(x, static_cast<int>(part.center().y())) == color ? 1 : 0;
      hatched += open.pixelColor(x, static_cast<int>(part.center().y())) == color ? 1 : 0;
    }
    CHECK(full > part.width() * .9);
    CHECK(hatched < full / 2);
  }
  SECTION("draws every state without trouble")
  {
    const QImage before = chart.image(1);
    Theme::of().choose(ThemeChoice::Dark);
    CHECK(chart.image(1) != before);
    Theme::of().choose(ThemeChoice::Light);
    chart.setData(weeks(1), {{"Active", Token::LayerActive, {5}, false}});
    CHECK(chart.image(1) != before);
    chart.setData(weeks(2), {{"Active", Token::LayerActive, {0, 0}, false}});
    CHECK_FALSE(chart.grab().isNull());
    QList<double> many(400, 10);
    many[200] = 1e6; // the scale stays true
    chart.setData(weeks(400), {{"Active", Token::LayerActive, many, false}});
    CHECK(chart.ticks().high >= 1e6);
    CHECK_FALSE(chart.grab().isNull());
    chart.setData({}, {});
    CHECK_FALSE(chart.grab().isNull());
  }
}

TEST_CASE("ThresholdHistogram", "[charts][histogram]")
{
  ThresholdHistogram view;
  view.setValueWords([](double value) { return QString("≥ %1 days").arg(value); });
  view.setData({1, 1, {400, 200, 100, 50, 0, 7}, "layerActive", true}, 4);
  view.resize(320, 200);
  view.show();
  QSignalSpy moved(&view, &ThresholdHistogram::thresholdChanged);
  QSignalSpy clicked(&view, &ChartWidget::markActivated);
  const auto to = [&](int bar) {
    return QPointF(view.barRect(bar).left(), view.barRect(0).bottom() - 10).toPoint();
  };

  SECTION("counts those at the threshold in, those under it not")
  {
    CHECK(view.threshold() == 4);
    CHECK(view.taken() == 57);
    view.setThreshold(5);
    CHECK(view.taken() == 7);
    view.setData({1, 1, {400, 200, 100}, "layerActive", false}, 2);
    CHECK(view.taken() == 600);
    CHECK(moved.isEmpty());
  }
  SECTION("is dragged by its line, from bar to bar")
  {
    QTest::mousePress(&view, Qt::LeftButton, {}, view.handle().toPoint() + QPoint(0, 20));
    QTest::mouseMove(&view, to(2));
    QTest::mouseMove(&view, to(2) + QPoint(1, 0));
    CHECK(view.threshold() == 3);
    QTest::mouseMove(&view, {-50, 20}); // off the chart: the first
    CHECK(view.threshold() == 1);
    QTest::mouseMove(&view, {5000, 20});
    CHECK(view.threshold() == 6);
    QTest::mouseRelease(&view, Qt::LeftButton, {}, to(2));
    QTest::mouseMove(&view, to(1));
    CHECK(view.threshold() == 6); // let go
    REQUIRE(moved.size() == 3);
    CHECK(moved.first() == QVariantList{3.});
    CHECK(clicked.isEmpty());
  }
  SECTION("is moved with Left and Right, and put back with Escape")
  {
    QTest::keyClick(&view, Qt::Key_Left);
    CHECK(view.threshold() == 3);
    CHECK(view.accessibleDescription() == "≥ 3 days: 100 more people");
    for (int i = 0; i < 9; ++i)
      QTest::keyClick(&view, Qt::Key_Right);
    CHECK(view.threshold() == 6);
    CHECK(view.consequence() == "≥ 6 days: 50 fewer people");
    QTest::keyClick(&view, Qt::Key_Left); // nobody has five
    CHECK(view.consequence() == "≥ 5 days: 50 fewer people");
    QTest::keyClick(&view, Qt::Key_Escape);
    CHECK(view.threshold() == 4);
    CHECK(moved.last() == QVariantList{4.});
    CHECK(view.consequence() == "Drag the line to try another threshold");
  }
  SECTION("tells the bar that was clicked, and who stands in it by keys")
  {
    click(view, view.barRect(1).center());
    REQUIRE(clicked.size() == 1);
    CHECK(clicked.first() == QVariantList{1, -1});
    click(view, {view.barRect(4).center().x(), view.barRect(0).bottom() - 2}); // nobody
    CHECK(clicked.size() == 1);
    QTest::keyClick(&view, Qt::Key_Home);
    CHECK(view.accessibleDescription().contains("400"));
    CHECK(view.accessibleDescription().contains("757"));
  }
  SECTION("shows one person beside many")
  {
    view.setData({0, 1, {1, 900000}, "layerActive", true}, 1);
    CHECK(view.barRect(0).height() == 1);
    CHECK(view.barRect(1).height() > 100);
  }
  SECTION("gives its bars as a table")
  {
    const ChartTable table = view.table();
    REQUIRE(table.rows.size() == 6);
    CHECK(table.rows[3] == QVariantList{4., 50LL, 57LL});
  }
  SECTION("draws every state without trouble")
  {
    const QImage before = view.image(1);
    Theme::of().choose(ThemeChoice::Dark);
    CHECK(view.image(1) != before);
    Theme::of().choose(ThemeChoice::Light);
    view.setData({0, 1, {}, "layerActive", true}, 3);
    QTest::keyClick(&view, Qt::Key_Left);
    CHECK_FALSE(view.grab().isNull());
    view.setData({0, 1, {0, 0}, "layerActive", true}, 3);
    CHECK_FALSE(view.grab().isNull());
    view.setData({0, 1, {5}, "layerActive", true}, 3);
    CHECK_FALSE(view.grab().isNull());
    view.setData({0, 1, QList<qint64>(3000, 1), "layerActive", true}, 3); // narrower than a pixel
    CHECK_FALSE(view.grab().isNull());
    view.setLoading(true);
    QTest::keyClick(&view, Qt::Key_Right);
    CHECK(view.threshold() == 3);
    CHECK(moved.isEmpty());
  }
}

TEST_CASE("LevelStairsView", "[charts][stairs]")
{
  LevelStairsView view;
  const LevelStep first{"Trainee", {}, {}, 7214, .578, {"Welcome pack"}, "¥0.4 a head"};
  const LevelStep second{"Silver", "≥ 200", "Keep 150", 3126, .25, {"One vote", "Trial"}, {}};
  const LevelStep third{"Gold", "≥ 800", "Keep 600", 0, 0, {"A", "B", "C", "D", "E"}, "¥3.6 a head"};
  view.setSteps({first, second, third});
  view.resize(700, 320);
  view.show();
  QSignalSpy clicked(&view, &ChartWidget::markActivated);

  SECTION("climbs by equal steps on one floor")
  {
    const QRectF a = view.stepRect(0), b = view.stepRect(1), c = view.stepRect(2);
    CHECK(a.bottom() == c.bottom());
    CHECK(a.top() - b.top() == b.top() - c.top());
    CHECK(b.top() < a.top());
    CHECK(c.top() >= 0);
  }
  SECTION("darkens from the first level tint to the last")
  {
    CHECK(levelTint(0, 3) == Theme::of().color(Token::Level1));
    CHECK(levelTint(1, 3) == Theme::of().color(Token::Level3));
    CHECK(levelTint(2, 3) == Theme::of().color(Token::Level5));
  }
  SECTION("tells the level that was clicked, on the step and below it")
  {
    click(view, view.stepRect(1).center());
    click(view, {view.columnRect(2).center().x(), view.height() - 20.});
    click(view, {view.stepRect(0).center().x(), 2}); // above the lowest step
    REQUIRE(clicked.size() == 2);
    CHECK(clicked[0] == QVariantList{1, -1});
    CHECK(clicked[1] == QVariantList{2, -1});
  }
  SECTION("is walked with keys and says everything, also what has no room")
  {
    QTest::keyClick(&view, Qt::Key_End);
    for (const char* word : {"Gold", "≥ 800", "Keep 600", "A", "E", "¥3.6 a head"})
      CHECK(view.accessibleDescription().contains(word));
    QTest::keyClick(&view, Qt::Key_Space);
    REQUIRE(clicked.size() == 1);
    CHECK(clicked[0] == QVariantList{2, -1});
  }
  SECTION("gives its levels as a table")
  {
    const ChartTable table = view.table();
    REQUIRE(table.rows.size() == 3);
    CHECK(table.rows[1] == QVariantList{"Silver", "≥ 200", "Keep 150", 3126LL, .25, "One vote, Trial", ""});
  }
  SECTION("draws one to eight levels and no level in any size")
  {
    for (int count = 0; count <= 8; ++count) {
      view.setSteps(QList<LevelStep>(count, third));
      for (const QSize size : {view.minimumSizeHint(), view.sizeHint()}) {
        view.resize(size);
        CAPTURE(count, size.width());
        CHECK_FALSE(view.grab().isNull());
        if (count > 0) {
          CHECK(view.stepRect(count - 1).top() >= 0);
          CHECK(view.columnRect(count - 1).right() <= size.width());
        }
      }
    }
    view.setLoading(true);
    Theme::of().choose(ThemeChoice::Dark);
    CHECK_FALSE(view.grab().isNull());
    Theme::of().choose(ThemeChoice::Light);
  }
}
