// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_export.h"

#include <QApplication>
#include <QClipboard>
#include <QSaveFile>

#include "ui/base/questions.h"
#include "ui/charts/chart_table_dialog.h"

namespace weilu::ui {

ChartExport::ChartExport(ChartWidget* chart)
    : QObject(chart)
    , m_chart(chart)
{
  connect(chart, &ChartWidget::tableWanted, this, &ChartExport::showTable);
}

void ChartExport::addTo(QMenu* menu)
{
  menu->addAction(tr("Save as PNG…"), this, &ChartExport::askPng);
  menu->addAction(tr("Copy image"), this, &ChartExport::copyImage);
  menu->addAction(tr("Save values as CSV…"), this, &ChartExport::askCsv);
  menu->addAction(tr("Show as table"), this, &ChartExport::showTable);
}

bool ChartExport::savePng(const QString& file) const
{
  QSaveFile out(file);
  return out.open(QIODevice::WriteOnly) && m_chart->image(2).save(&out, "PNG") && out.commit();
}

bool ChartExport::saveCsv(const QString& file) const
{
  QSaveFile out(file);
  const QByteArray text = QByteArrayLiteral("\xEF\xBB\xBF") + m_chart->table().csv().toUtf8();
  return out.open(QIODevice::WriteOnly) && out.write(text) == text.size() && out.commit();
}

void ChartExport::copyImage() const { QApplication::clipboard()->setImage(m_chart->image(2)); }

void ChartExport::showTable()
{
  auto* dialog = new ChartTableDialog(m_chart->title(), m_chart->table(), m_chart->window());
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->show();
}

QString ChartExport::fileName(const QString& ending) const
{
  QString name = m_chart->title();
  for (QChar& c : name) {
    if (QStringLiteral("/\\:*?\"<>|").contains(c))
      c = u' ';
  }
  return name.simplified() + ending;
}

void ChartExport::askPng()
{
  const QString file = Ask::current().saveFile(m_chart->window(), tr("Save chart as picture"),
                                               fileName(QStringLiteral(".png")), tr("PNG picture (*.png)"));
  if (!file.isEmpty() && !savePng(file))
    emit notWritten(file);
}

void ChartExport::askCsv()
{
  const QString file = Ask::current().saveFile(m_chart->window(), tr("Save values of the chart"),
                                               fileName(QStringLiteral(".csv")), tr("CSV table (*.csv)"));
  if (!file.isEmpty() && !saveCsv(file))
    emit notWritten(file);
}

} // namespace weilu::ui
