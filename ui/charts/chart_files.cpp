// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_files.h"

#include <QBuffer>
#include <QDir>
#include <QPainter>
#include <QSaveFile>
#include <QSvgGenerator>

#include "core/base/csv_line.h"
#include "core/base/xlsx_file.h"
#include "ui/base/text.h"
#include "ui/charts/chart_widget.h"

#include <cmath>
#include <map>

namespace weilu::ui {

namespace {

QString endingOf(ChartFormat format)
{
  switch (format) {
  case ChartFormat::Png:
    return QStringLiteral(".png");
  case ChartFormat::Svg:
    return QStringLiteral(".svg");
  case ChartFormat::Csv:
    return QStringLiteral(".csv");
  case ChartFormat::Xlsx:
    break;
  }
  return QStringLiteral(".xlsx");
}

QByteArray svgOf(const ChartWidget& chart)
{
  QBuffer buffer;
  QSvgGenerator generator;
  generator.setOutputDevice(&buffer);
  generator.setSize(chart.pictureSize());
  generator.setViewBox(QRect(QPoint(0, 0), chart.pictureSize()));
  generator.setTitle(chart.title());
  QPainter painter(&generator);
  chart.paintPicture(painter);
  painter.end();
  return buffer.data();
}

QByteArray pngOf(const ChartWidget& chart)
{
  QBuffer buffer;
  buffer.open(QIODevice::WriteOnly);
  chart.image(2).save(&buffer, "PNG");
  return buffer.data();
}

QByteArray contentOf(const ChartWidget& chart, ChartFormat format)
{
  switch (format) {
  case ChartFormat::Png:
    return pngOf(chart);
  case ChartFormat::Svg:
    return svgOf(chart);
  case ChartFormat::Csv:
  case ChartFormat::Xlsx:
    break;
  }
  return QByteArray(csvStart.data(), csvStart.size()) + chart.table().csv().toUtf8();
}

SheetCell cellOf(const QVariant& value)
{
  if (value.typeId() == QMetaType::QString)
    return utf8(value.toString());
  bool number = false;
  const double real = value.toDouble(&number);
  return number && std::isfinite(real) ? SheetCell(real) : SheetCell();
}

Sheet sheetOf(const ChartTable& table)
{
  Sheet sheet;
  for (const QString& head : table.header)
    sheet.header.push_back(utf8(head));
  for (const QVariantList& row : table.rows) {
    auto& cells = sheet.rows.emplace_back();
    for (const QVariant& value : row)
      cells.push_back(cellOf(value));
  }
  sheet.shares.assign(table.shares.begin(), table.shares.end());
  return sheet;
}

QString baseName(const ChartWidget& chart)
{
  QString name = chart.title();
  for (QChar& c : name) {
    if (QStringLiteral("/\\:*?\"<>|").contains(c))
      c = u' ';
  }
  return name.simplified();
}

} // namespace

bool writeChart(const ChartWidget& chart, ChartFormat format, const QString& file)
{
  if (format == ChartFormat::Xlsx)
    return writeXlsx(sheetOf(chart.table()), std::filesystem::path(utf8(file)));
  const QByteArray content = contentOf(chart, format);
  QSaveFile out(file);
  return !content.isEmpty() && out.open(QIODevice::WriteOnly) && out.write(content) == content.size() &&
         out.commit();
}

QString chartFileName(const ChartWidget& chart, ChartFormat format)
{
  return baseName(chart) + endingOf(format);
}

WrittenCharts writeCharts(const QList<ChartWidget*>& charts, const QString& folder)
{
  WrittenCharts files;
  std::map<QString, int> used;
  for (const ChartWidget* chart : charts) {
    const QString name = baseName(*chart);
    const int times = ++used[name];
    for (const ChartFormat format : chartFormats) {
      const QString numbered = times > 1 ? QStringLiteral("%1 %2").arg(name).arg(times) : name;
      const QString file = QDir(folder).filePath(numbered + endingOf(format));
      if (writeChart(*chart, format, file))
        ++files.written;
      else
        files.failed.append(file);
    }
  }
  return files;
}

} // namespace weilu::ui
