// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_export.h"

#include <QApplication>
#include <QClipboard>
#include <QMimeData>

#include "ui/base/questions.h"
#include "ui/charts/chart_table_dialog.h"
#include "ui/widgets/written_toast.h"

namespace weilu::ui {

namespace {

QString wishFor(ChartFormat format)
{
  switch (format) {
  case ChartFormat::Png:
    return ChartExport::tr("Save as PNG…");
  case ChartFormat::Svg:
    return ChartExport::tr("Save as SVG…");
  case ChartFormat::Csv:
    return ChartExport::tr("Save values as CSV…");
  case ChartFormat::Xlsx:
    break;
  }
  return ChartExport::tr("Save values as XLSX…");
}

QString filterOf(ChartFormat format)
{
  switch (format) {
  case ChartFormat::Png:
    return ChartExport::tr("PNG picture (*.png)");
  case ChartFormat::Svg:
    return ChartExport::tr("SVG picture (*.svg)");
  case ChartFormat::Csv:
    return ChartExport::tr("CSV table (*.csv)");
  case ChartFormat::Xlsx:
    break;
  }
  return ChartExport::tr("XLSX workbook (*.xlsx)");
}

} // namespace

ChartExport::ChartExport(ChartWidget* chart)
    : QObject(chart)
    , m_chart(chart)
{
  connect(chart, &ChartWidget::tableWanted, this, &ChartExport::showTable);
}

void ChartExport::addTo(QMenu* menu)
{
  for (const ChartFormat format : chartFormats)
    menu->addAction(wishFor(format), this, [this, format] { ask(format); });
  menu->addSeparator();
  menu->addAction(tr("Copy image"), this, &ChartExport::copyImage);
  menu->addAction(tr("Copy table"), this, &ChartExport::copyTable);
  menu->addAction(tr("Show as table"), this, &ChartExport::showTable);
}

void ChartExport::copyImage() const { QApplication::clipboard()->setImage(m_chart->image(2)); }

void ChartExport::copyTable() const
{
  const ChartTable table = m_chart->table();
  auto* data = new QMimeData;
  data->setText(table.tabbed());
  data->setHtml(table.html());
  QApplication::clipboard()->setMimeData(data);
}

void ChartExport::showTable()
{
  auto* dialog = new ChartTableDialog(m_chart->title(), m_chart->table(), m_chart->window());
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->show();
}

void ChartExport::ask(ChartFormat format)
{
  const bool values = format == ChartFormat::Csv || format == ChartFormat::Xlsx;
  const QString file = Ask::current().saveFile(
      m_chart->window(), values ? tr("Save values of the chart") : tr("Save chart as picture"),
      chartFileName(*m_chart, format), filterOf(format));
  if (file.isEmpty())
    return;
  if (writeChart(*m_chart, format, file))
    sayWritten(m_chart->window(), file);
  else
    emit notWritten(file);
}

} // namespace weilu::ui
