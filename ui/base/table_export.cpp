// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/table_export.h"

#include <QCoreApplication>
#include <QSaveFile>

#include "core/base/csv_line.h"
#include "core/base/xlsx_file.h"
#include "ui/base/questions.h"
#include "ui/base/session.h"
#include "ui/base/text.h"

namespace weilu::ui {

namespace {

struct TableExport {
  Q_DECLARE_TR_FUNCTIONS(TableExport)
};

/// The cells of a row; of row -1 the heads.
std::vector<std::string> cellsOf(const QAbstractItemModel& model, int row)
{
  std::vector<std::string> cells;
  for (int column = 0; column < model.columnCount(); ++column) {
    const QString head = model.headerData(column, Qt::Horizontal).toString();
    if (!head.isEmpty()) // of ticks
      cells.push_back(utf8(row < 0 ? head : model.index(row, column).data().toString()));
  }
  return cells;
}

bool writeCsv(const QAbstractItemModel& model, const QString& file)
{
  QByteArray bytes(csvStart.data(), static_cast<qsizetype>(csvStart.size()));
  for (int row = -1; row < model.rowCount(); ++row) {
    const std::string line = csvLine(cellsOf(model, row));
    bytes.append(line.data(), static_cast<qsizetype>(line.size()));
  }
  QSaveFile out(file);
  return out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size() && out.commit();
}

bool writeSheet(const QAbstractItemModel& model, const QString& file)
{
  Sheet sheet;
  sheet.header = cellsOf(model, -1);
  for (int row = 0; row < model.rowCount(); ++row) {
    auto& cells = sheet.rows.emplace_back();
    for (std::string& cell : cellsOf(model, row))
      cells.emplace_back(std::move(cell));
  }
  return writeXlsx(sheet, std::filesystem::path(file.toStdU16String()));
}

} // namespace

void exportTable(Session& session, QWidget* parent, const QAbstractItemModel& model, const QString& name)
{
  const QString file =
      Ask::current().saveFile(parent, TableExport::tr("Save the table"), QStringLiteral("%1.csv").arg(name),
                              TableExport::tr("CSV file (*.csv)") + QStringLiteral(";;") +
                                  TableExport::tr("Excel workbook (*.xlsx)"));
  if (file.isEmpty())
    return;
  const bool sheet = file.endsWith(QLatin1String(".xlsx"), Qt::CaseInsensitive);
  if (!(sheet ? writeSheet(model, file) : writeCsv(model, file)))
    emit session.failed({Refusal{RefusalCode::FileNotWritable, {{"file", utf8(file)}}}, {}});
}

} // namespace weilu::ui
