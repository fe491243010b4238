// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest/QtTest>

#include "tests/catch.h"
#include "ui/charts/flow_matrix_view.h"
#include "ui/charts/sankey_view.h"

using namespace weilu::ui;

namespace {

const QList<SankeyNode> before{{"loyal", "Loyal", "layerLoyal", 1001, {}},
                               {"active", "Active", "layerActive", 2236, {}},
                               {"newcomer", "Newcomers", "layerNewcomer", 702, {}}};
const QList<SankeyNode> after{{"loyal", "Loyal", "layerLoyal", {}, 41},
                              {"active", "Active", "layerActive", {}, 82},
                              {"silent", "Silent", "layerSilent", {}, {}}};
/// Loyal to active, active to loyal and silent, newcomers to active, nobody anywhere else.
const QList<SankeyRibbon> moved{{2, 1, 168}, {0, 1, 40}, {1, 0, 90}, {1, 2, 300}, {0, 2, 0}};

void fill(SankeyView& view)
{
  view.setFlow(before, after, moved);
  view.resize(600, 320);
  view.show();
}

void click(QWidget& widget, const QPointF& at)
{
  QTest::mouseClick(&widget, Qt::LeftButton, {}, at.toPoint());
}

/// The height of a ribbon where it leaves its bar.
qreal thickness(const SankeyView& view, int ribbon)
{
  const QPainterPath path = view.ribbonPath(ribbon);
  const qreal x = view.nodeRect(view.ribbons().at(ribbon).from).right() + .01;
  qreal high = 0;
  for (qreal y = 0; y < view.height(); y += .05)
    high += path.contains({x, y}) ? .05 : 0;
  return high;
}

QColor over(const QColor& color, float alpha)
{
  const QColor ground = Theme::of().color(Token::Surface);
  const auto mix = [alpha](int top, int low) {
    return static_cast<int>(std::lround(top * alpha + low * (1 - alpha)));
  };
  return {mix(color.red(), ground.red()), mix(color.green(), ground.green()),
          mix(color.blue(), ground.blue())};
}

bool alike(const QColor& a, const QColor& b)
{
  return std::abs(a.red() - b.red()) <= 3 && std::abs(a.green() - b.green()) <= 3 &&
         std::abs(a.blue() - b.blue()) <= 3;
}

/// The colour in the middle of a ribbon, close to its bar, where no other lies over it.
QColor colorOf(const SankeyView& view, int ribbon)
{
  const QImage image = view.image(1);
  const QPointF at = view.ribbonPath(ribbon).pointAtPercent(0);
  const qreal heading = image.height() - view.height();
  return image.pixelColor(static_cast<int>(at.x() + 3), static_cast<int>(at.y() + heading + 3));
}

} // namespace

TEST_CASE("SankeyView", "[charts][sankey]")
{
  SankeyView view;
  fill(view);
  QSignalSpy nodes(&view, &SankeyView::nodeActivated), ribbons(&view, &SankeyView::ribbonActivated);

  SECTION("leaves out ribbons of nobody and orders the others by their bars")
  {
    REQUIRE(view.ribbons().size() == 4);
    CHECK(view.ribbons().at(0).people == 40);
    CHECK(view.ribbons().at(3).people == 168);
  }
  SECTION("draws bars as high as the ribbons at them, and these linearly")
  {
    const qreal each = thickness(view, 2) / 300;
    CHECK(std::abs(thickness(view, 1) - 90 * each) < .3);
    CHECK(std::abs(view.nodeRect(1).height() - 390 * each) < .5);     // Active, left
    CHECK(std::abs(view.nodeRect(3 + 1).height() - 208 * each) < .5); // Active, right
    CHECK(view.nodeRect(2).bottom() <= view.height());
    CHECK(view.nodeRect(3 + 2).bottom() <= view.height());
  }
  SECTION("draws one among many as a line that is seen, and stays inside")
  {
    view.setFlow(before, after, {{0, 1, 1}, {1, 0, 900000}, {2, 2, 2}});
    CHECK(std::abs(thickness(view, 0) - 1) < .11);
    CHECK(view.nodeRect(0).height() >= 2);
    for (int i = 0; i < 6; ++i)
      CHECK(view.nodeRect(i).bottom() <= view.height() - 1);
  }
  SECTION("keeps names apart where bars are thin")
  {
    view.setFlow(before, after, {{0, 0, 1}, {1, 1, 1}, {2, 2, 5000}});
    view.resize(600, 90);
    const QList<qreal> places = view.labelPlaces(true);
    REQUIRE(places.size() == 3);
    CHECK(places[1] - places[0] >= Theme::of().px(17));
    CHECK(places[2] - places[1] >= Theme::of().px(17));
  }
  SECTION("lights the ribbons of the selected layer in the colour of their source")
  {
    const QColor grey = over(Theme::of().color(Token::TextDisabled), .2f);
    CHECK(alike(colorOf(view, 3), grey));
    view.setSelected("active");
    CHECK(alike(colorOf(view, 3), over(Theme::of().color(Token::LayerNewcomer), .55f))); // comes to it
    CHECK(alike(colorOf(view, 2), over(Theme::of().color(Token::LayerActive), .55f)));   // leaves it
    view.setSelected("loyal");
    CHECK(alike(colorOf(view, 3), grey));
  }
  SECTION("tells the bar or the ribbon that was clicked")
  {
    click(view, view.nodeRect(1).center());
    REQUIRE(nodes.size() == 1);
    CHECK(nodes.first() == QVariantList{true, 1});
    click(view, view.nodeRect(3).center());
    CHECK(nodes.last() == QVariantList{false, 0});
    click(view, view.ribbonPath(3).pointAtPercent(0) + QPointF(3, 4));
    REQUIRE(ribbons.size() == 1);
    CHECK(ribbons.first() == QVariantList{2, 1});
    click(view, {300, 1});
    CHECK(nodes.size() + ribbons.size() == 3);
  }
  SECTION("is walked with keys from bar to bar and through its ribbons")
  {
    view.setTitle("Flow");
    view.setFinding("Active: 472 in, 390 out");
    CHECK(view.accessibleDescription() == "Active: 472 in, 390 out");
    QTest::keyClick(&view, Qt::Key_Right);
    QTest::keyClick(&view, Qt::Key_Right);
    CHECK(view.accessibleDescription().contains("390"));
    QTest::keyClick(&view, Qt::Key_Up);
    QTest::keyClick(&view, Qt::Key_Up);
    CHECK(view.accessibleDescription().contains("Active → Silent"));
    CHECK(view.accessibleDescription().contains("300"));
    CHECK(view.accessibleDescription().contains("13.4%"));
    QTest::keyClick(&view, Qt::Key_Space);
    REQUIRE(ribbons.size() == 1);
    CHECK(ribbons.first() == QVariantList{1, 2});
    QTest::keyClick(&view, Qt::Key_End); // the silent on the right have one ribbon, the last
    QTest::keyClick(&view, Qt::Key_Space);
    CHECK(ribbons.last() == QVariantList{1, 2});
  }
  SECTION("gives its numbers as a table, an unknown share as nothing")
  {
    QList<SankeyNode> some = before;
    some[0].total.reset();
    view.setFlow(some, after, moved);
    const ChartTable table = view.table();
    REQUIRE(table.rows.size() == 4);
    CHECK(table.rows[3] == QVariantList{"Newcomers", "Active", 168LL, 168 / 702.});
    CHECK_FALSE(table.rows[0][3].isValid());
  }
  SECTION("draws every state without trouble")
  {
    const QImage full = view.image(1);
    Theme::of().choose(ThemeChoice::Dark);
    CHECK(view.image(1) != full);
    Theme::of().choose(ThemeChoice::Light);
    view.setZeroText("Nobody moved");
    view.setFlow({}, {}, {});
    CHECK(view.image(1) != full);
    CHECK(view.markCount() == 0);
    QTest::keyClick(&view, Qt::Key_Right);
    view.setFlow(before, after, {{1, 0, 1}});
    view.resize(300, 180);
    CHECK_FALSE(view.grab().isNull());
    view.setLoading(true);
    click(view, view.nodeRect(1).center());
    CHECK(nodes.isEmpty());
  }
}

TEST_CASE("FlowMatrixView", "[charts][matrix]")
{
  FlowMatrixView view;
  const QList<MatrixHead> layers{{"loyal", "Loyal", "layerLoyal"}, {"active", "Active", "layerActive"}};
  const QList<MatrixHead> targets{layers[0], layers[1], {"gone", "Left", "text2"}};
  view.setAxisNames("From Oct 21", "To Nov 20");
  view.setFlow(layers, targets, {5000, 40, 1, 90, 9000, 0});
  view.resize(500, 220);
  view.show();
  QSignalSpy cells(&view, &FlowMatrixView::cellActivated);

  SECTION("adds up rows, columns and everything")
  {
    CHECK(view.peopleAt(0, 3) == 5041);
    CHECK(view.peopleAt(2, 1) == 9040);
    CHECK(view.peopleAt(2, 3) == 14131);
  }
  SECTION("scales the ramp by those who moved, and keeps those who stayed quiet")
  {
    CHECK(view.groundOf(1, 0) == Theme::of().color(Token::HeatHigh));
    CHECK(view.groundOf(0, 0) == Theme::of().color(Token::SurfaceAlt));
    CHECK(view.groundOf(1, 2) == Theme::of().color(Token::Surface));
    CHECK(view.groundOf(0, 1).lightness() > view.groundOf(1, 0).lightness());
  }
  SECTION("tells the cell that was clicked, sums without a row or column")
  {
    click(view, view.cellRect(1, 0).center());
    click(view, view.cellRect(0, 3).center());
    click(view, view.cellRect(2, 1).center());
    click(view, {4, 4});
    REQUIRE(cells.size() == 3);
    CHECK(cells[0] == QVariantList{1, 0});
    CHECK(cells[1] == QVariantList{0, -1});
    CHECK(cells[2] == QVariantList{-1, 1});
  }
  SECTION("is walked with all four arrows")
  {
    QTest::keyClick(&view, Qt::Key_Down);
    CHECK(view.current() == ChartMark{0, 0});
    QTest::keyClick(&view, Qt::Key_Right);
    QTest::keyClick(&view, Qt::Key_Down);
    CHECK(view.current() == ChartMark{1, 1});
    CHECK(view.accessibleDescription().contains("Stayed in Active"));
    QTest::keyClick(&view, Qt::Key_Left);
    CHECK(view.accessibleDescription().contains("Active → Loyal"));
    CHECK(view.accessibleDescription().contains("1.0%")); // 90 of 9090
    QTest::keyClick(&view, Qt::Key_Left);
    QTest::keyClick(&view, Qt::Key_Space);
    REQUIRE(cells.size() == 1);
    CHECK(cells[0] == QVariantList{1, 0});
  }
  SECTION("gives its numbers with their sums as a table")
  {
    const ChartTable table = view.table();
    REQUIRE(table.rows.size() == 3);
    CHECK(table.header == QStringList{"From Oct 21", "Loyal", "Active", "Left", "Total"});
    CHECK(table.rows[1] == QVariantList{"Active", 90LL, 9000LL, 0LL, 9090LL});
  }
  SECTION("draws every state without trouble")
  {
    const QImage full = view.image(1);
    Theme::of().choose(ThemeChoice::Dark);
    CHECK(view.image(1) != full);
    Theme::of().choose(ThemeChoice::Light);
    view.setFlow(layers, targets, {}); // nobody anywhere
    CHECK(view.groundOf(1, 0) == Theme::of().color(Token::Surface));
    CHECK_FALSE(view.grab().isNull());
    view.setFlow({}, {}, {});
    QTest::keyClick(&view, Qt::Key_Right);
    QTest::keyClick(&view, Qt::Key_Down);
    CHECK(view.current() == ChartMark{});
    view.setLoading(true);
    CHECK_FALSE(view.grab().isNull());
  }
}
