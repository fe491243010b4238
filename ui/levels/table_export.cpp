// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/levels/table_export.h"

#include <QCoreApplication>
#include <QSaveFile>

#include "core/base/csv_line.h"
#include "ui/base/questions.h"
#include "ui/base/session.h"
#include "ui/base/text.h"

namespace weilu::ui {

namespace {

struct TableExport {
  Q_DECLARE_TR_FUNCTIONS(TableExport)
};

QByteArray csvOf(const QAbstractItemModel& model)
{
  QByteArray bytes(csvStart.data(), static_cast<qsizetype>(csvStart.size()));
  for (int row = -1; row < model.rowCount(); ++row) {
    std::vector<std::string> cells;
    for (int column = 0; column < model.columnCount(); ++column) {
      const QString head = model.headerData(column, Qt::Horizontal).toString();
      if (head.isEmpty()) // of ticks
        continue;
      const QString cell = row < 0 ? head : model.index(row, column).data().toString();
      cells.push_back(utf8(cell));
    }
    const std::string line = csvLine(cells);
    bytes.append(line.data(), static_cast<qsizetype>(line.size()));
  }
  return bytes;
}

} // namespace

void exportTable(Session& session, QWidget* parent, const QAbstractItemModel& model, const QString& name)
{
  const QString file =
      Ask::current().saveFile(parent, TableExport::tr("Save as CSV"), QStringLiteral("%1.csv").arg(name),
                              TableExport::tr("CSV file (*.csv)"));
  if (file.isEmpty())
    return;
  QSaveFile out(file);
  const QByteArray bytes = csvOf(model);
  if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size() || !out.commit())
    emit session.failed({Refusal{RefusalCode::FileNotWritable, {{"file", utf8(file)}}}, {}});
}

} // namespace weilu::ui
