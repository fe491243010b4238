// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest/QtTest>

#include "tests/catch.h"
#include "tests/ui/scripted_ask.h"
#include "ui/charts/chart_export.h"
#include "ui/charts/stacked_bar_chart.h"
#include "ui/widgets/toast.h"

using namespace weilu::ui;

namespace {

QByteArray contentOf(const QString& path)
{
  QFile file(path);
  return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

TEST_CASE("ChartExport", "[charts]")
{
  StackedBarChart chart;
  chart.setTitle("Lifecycle");
  chart.setColumnHeader("Week");
  chart.setData(
      {{"W46", "=W46, Nov 9–15", true}, {"W47", "W47", false}},
      {{"New", Token::LifeNew, {128, 40}, false}, {"Dormant", Token::LifeDormant, {605, noValue}, true}});
  chart.resize(500, 300);
  auto* out = new ChartExport(&chart);
  const QTemporaryDir folder;

  SECTION("saves a picture of twice the size, heading above")
  {
    const QString file = folder.filePath("chart.png");
    REQUIRE(writeChart(chart, ChartFormat::Png, file));
    const QImage image(file);
    CHECK(image.width() == 1000);
    CHECK(image.height() > 600);
    CHECK(image.pixelColor(999, 5) == Theme::of().color(Token::Surface));
  }
  SECTION("saves the values as CSV that a spreadsheet reads and does not run")
  {
    const QString file = folder.filePath("chart.csv");
    REQUIRE(writeChart(chart, ChartFormat::Csv, file));
    CHECK(contentOf(file) ==
          QByteArray("\xEF\xBB\xBFWeek,New,Dormant\r\n\"'=W46, Nov 9–15\",128,605\r\nW47,40,\r\n"));
  }
  SECTION("says when a file cannot be written")
  {
    CHECK_FALSE(writeChart(chart, ChartFormat::Png, folder.filePath("no/such/folder.png")));
    CHECK_FALSE(writeChart(chart, ChartFormat::Csv, folder.filePath("no/such/folder.csv")));
  }
  SECTION("opens the values as a table on Enter")
  {
    QTest::keyClick(&chart, Qt::Key_Return);
    auto* table = chart.findChild<QTableWidget*>("chartTable");
    REQUIRE(table);
    CHECK(table->rowCount() == 2);
    CHECK(table->item(0, 1)->text() == "128");
    CHECK(table->item(1, 2)->text() == "—");
    table->selectAll();
    table->setFocus();
    QMetaObject::invokeMethod(table->findChild<QShortcut*>(), "activated");
    CHECK(QApplication::clipboard()->text().startsWith("=W46, Nov 9–15\t128\t605\n"));
    table->window()->close();
  }
  SECTION("saves a picture of lines and text")
  {
    const QString file = folder.filePath("chart.svg");
    REQUIRE(writeChart(chart, ChartFormat::Svg, file));
    const QByteArray svg = contentOf(file);
    CHECK(svg.contains("<svg"));
    CHECK(svg.contains("viewBox=\"0 0 500 340\""));
    CHECK(svg.contains(">W46</text>"));
  }
  SECTION("copies a picture, or the values as text and as a table")
  {
    out->copyImage();
    CHECK(QApplication::clipboard()->image().width() == 1000);
    out->copyTable();
    const QMimeData* copied = QApplication::clipboard()->mimeData();
    CHECK(copied->text() == "Week\tNew\tDormant\n'=W46, Nov 9–15\t128\t605\nW47\t40\t\n");
    CHECK(copied->html().contains("<tr><td>W47</td><td>40</td><td></td></tr>"));
  }
  SECTION("offers every way out, and asks where to")
  {
    test::ScriptedAsk ask;
    ask.saveFiles << folder.filePath("asked.svg");
    QMenu menu;
    out->addTo(&menu);
    menu.actions().at(1)->trigger();
    CHECK(QFile::exists(folder.filePath("asked.svg")));
    const auto* toast = chart.findChild<Toast*>();
    REQUIRE(toast);
    CHECK(toast->text().contains("asked.svg"));
    CHECK(toast->findChild<QAbstractButton*>("toastAction"));
    QSignalSpy notWritten(out, &ChartExport::notWritten);
    ask.saveFiles << folder.filePath("no/such/folder.png");
    menu.actions().at(0)->trigger();
    CHECK(notWritten.size() == 1);
  }
  SECTION("writes all charts of a page, those of one name with numbers")
  {
    const WrittenCharts files = writeCharts({&chart, &chart}, folder.path());
    CHECK(files.written == 8);
    CHECK(files.failed.isEmpty());
    for (const char* name :
         {"Lifecycle.png", "Lifecycle.svg", "Lifecycle.csv", "Lifecycle.xlsx", "Lifecycle 2.png"})
      CHECK(QFile::exists(folder.filePath(QString::fromLatin1(name))));
    CHECK(writeCharts({&chart}, folder.filePath("gone")).failed.size() == 4);
  }
}
