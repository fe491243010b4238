// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest/QtTest>

#include "tests/catch.h"
#include "ui/charts/funnel_view.h"

using namespace weilu::ui;

namespace {

const QList<FunnelStep> steps{{"User", "joined", 12486, {}, {}},
                              {"Member", "verified", 4108, .321, "3 days"},
                              {"Paid", {}, 1276, .315, {}},
                              {"Again", {}, 1276, {}, {}}};

} // namespace

TEST_CASE("FunnelView", "[charts][funnel]")
{
  FunnelView view;
  view.setSteps(steps);
  view.resize(320, 320);
  view.show();
  QSignalSpy activated(&view, &ChartWidget::markActivated);
  const auto click = [&view](const QPointF& at) {
    QTest::mouseClick(&view, Qt::LeftButton, {}, at.toPoint());
  };

  SECTION("draws bars as wide as their people, inside the widget")
  {
    const qreal each = view.barRect(0).width() / 12486;
    CHECK(std::abs(view.barRect(1).width() - 4108 * each) < .5);
    CHECK(view.barRect(3).width() == view.barRect(2).width());
    CHECK(view.barRect(0).right() < view.width());
    CHECK(view.barRect(3).bottom() <= view.height());
  }
  SECTION("still shows one among many, and nobody as nothing")
  {
    view.setSteps({{"User", {}, 1'000'000, {}, {}}, {"Paid", {}, 1, {}, {}}, {"Again", {}, 0, {}, {}}});
    CHECK(view.barRect(1).width() >= 3);
    CHECK(view.barRect(2).width() == 0);
  }
  SECTION("says how many came on from the step before, and from the first")
  {
    CHECK(std::abs(view.conversion(1) - .3290) < .0001);
    CHECK(std::abs(view.overall(2) - .1022) < .0001);
    CHECK(std::isnan(view.conversion(0)));
    view.setSteps({{"User", {}, 0, {}, {}}, {"Paid", {}, 0, {}, {}}});
    CHECK(std::isnan(view.conversion(1)));
    CHECK(std::isnan(view.overall(1)));
    CHECK_FALSE(view.grab().isNull());
  }
  SECTION("tells the step, or those who stopped before it, where there are some")
  {
    click(view.barRect(2).center());
    click(view.betweenRect(2).center());
    click(view.betweenRect(3).center()); // nobody stopped there
    REQUIRE(activated.size() == 2);
    CHECK(activated[0] == QList<QVariant>{2, -1});
    CHECK(activated[1] == QList<QVariant>{2, 0});
  }
  SECTION("is reached by keys and says what is there")
  {
    for (const Qt::Key key : {Qt::Key_Down, Qt::Key_Right})
      QTest::keyClick(&view, key);
    CHECK(view.current() == ChartMark{0, -1});
    CHECK(view.accessibleDescription() == "User, joined, People 12,486");
    for (const Qt::Key key : {Qt::Key_Down, Qt::Key_Right, Qt::Key_Space})
      QTest::keyClick(&view, key);
    CHECK(view.current() == ChartMark{1, 0});
    CHECK(activated.size() == 1);
    CHECK(view.accessibleDescription() ==
          "Member, verified, People 4,108, Stopped before 8,378, Of the step before 32.9%, Of the first step "
          "32.9%, Median time 3 days");
    for (const Qt::Key key : {Qt::Key_Left, Qt::Key_Up})
      QTest::keyClick(&view, key);
    CHECK(view.current() == ChartMark{0, -1});
  }
  SECTION("gives its values as a table")
  {
    const ChartTable table = view.table();
    REQUIRE(table.rows.size() == 4);
    CHECK(table.rows[1][1] == 4108);
    CHECK(table.shares == QList<int>{2, 3});
  }
}
