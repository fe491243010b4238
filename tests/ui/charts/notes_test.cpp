// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest/QtTest>

#include "tests/catch.h"
#include "ui/charts/line_chart.h"
#include "ui/notes/chart_notes.h"

using namespace weilu;
using namespace weilu::ui;

namespace {

QList<ChartColumn> weeks(int count)
{
  QList<ChartColumn> columns;
  for (int i = 0; i < count; ++i)
    columns.append({QStringLiteral("W%1").arg(i), QStringLiteral("Week %1").arg(i), true});
  return columns;
}

} // namespace

TEST_CASE("Notes on a time chart", "[charts][notes]")
{
  LineChart chart;
  chart.setData(weeks(11), {{QStringLiteral("Active"), Token::LineWau, QList<double>(11, 5), false}});
  chart.resize(700, 240);
  chart.show();

  SECTION("are left out where they stand closer than 60 px")
  {
    chart.setFlags({{0, "a"}, {0, "b"}, {5, "c"}, {10, "d"}, {99, "nowhere"}});
    QStringList shown;
    for (const int flag : chart.drawnFlags())
      shown << chart.flags().at(flag).text;
    CHECK(shown == QStringList{"a", "c", "d"});
  }
  SECTION("ask for their menu at the column that was clicked, where that is wanted")
  {
    QSignalSpy asked(&chart, &CartesianChart::noteMenuWanted);
    const QPoint at = chart.pointOf(4, 0).toPoint();
    QContextMenuEvent unwanted(QContextMenuEvent::Mouse, at, chart.mapToGlobal(at));
    QCoreApplication::sendEvent(&chart, &unwanted);
    CHECK(asked.empty());
    chart.setNotable(true);
    QContextMenuEvent event(QContextMenuEvent::Mouse, at, chart.mapToGlobal(at));
    QCoreApplication::sendEvent(&chart, &event);
    REQUIRE(asked.size() == 1);
    CHECK(asked.first().first().toInt() == 4);
  }
  SECTION("stand at the column their first day is in")
  {
    const Date first{20'000};
    const QList<Date> starts{first, first.plus(7), first.plus(14)};
    const auto at = [&](int day) {
      const Annotation note{{1}, {first.plus(day), first.plus(day + 3)}, AnnotationKind::Other, "x"};
      const auto notes = chartNotes(std::span(&note, 1), starts, first.plus(20));
      return notes.isEmpty() ? -1 : notes.first().index;
    };
    CHECK(at(-1) == -1);
    CHECK(at(0) == 0);
    CHECK(at(6) == 0);
    CHECK(at(7) == 1);
    CHECK(at(20) == 2);
    CHECK(at(21) == -1);
  }
}
