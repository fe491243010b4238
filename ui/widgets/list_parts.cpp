// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/list_parts.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QShortcut>

#include "ui/base/theme.h"
#include "ui/widgets/data_table.h"

#include <algorithm>

namespace weilu::ui::list_parts {

namespace {

void copy(const DataTable* table, const CellModel* model)
{
  std::vector<int> rows;
  for (const QModelIndex& index : table->selectionModel()->selectedRows())
    rows.push_back(index.row());
  if (rows.empty() && table->currentIndex().isValid())
    rows.push_back(table->currentIndex().row());
  std::sort(rows.begin(), rows.end());
  if (!rows.empty())
    QGuiApplication::clipboard()->setText(tabSeparated(*model, rows));
}

} // namespace

CellDelegate* prepare(DataTable* table, CellModel* model, const std::vector<int>& widths)
{
  model->setHeads(QStringList(static_cast<qsizetype>(widths.size()), QString()), {});
  table->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
  table->setRowLimit(1);
  table->setModel(model);
  auto* cells = new CellDelegate(table);
  table->setItemDelegate(cells);
  QHeaderView* header = table->horizontalHeader();
  header->setStretchLastSection(false);
  const auto fit = [table, header, widths] {
    for (std::size_t i = 0; i < widths.size(); ++i) {
      const int column = static_cast<int>(i);
      if (widths[i] == 0)
        header->setSectionResizeMode(column, QHeaderView::Stretch);
      else // its head is never cut
        table->setColumnWidth(column, std::max(Theme::of().px(widths[i]), header->sectionSizeHint(column)));
    }
  };
  fit();
  QObject::connect(model, &QAbstractItemModel::headerDataChanged, table, fit);
  auto* shortcut = new QShortcut(QKeySequence::Copy, table);
  shortcut->setContext(Qt::WidgetShortcut);
  QObject::connect(shortcut, &QShortcut::activated, table, [table, model] { copy(table, model); });
  return cells;
}

void setRows(DataTable* table, CellTableModel* model, std::vector<CellTableModel::Row> rows)
{
  const int row = std::max(0, table->currentIndex().row());
  model->setRows(std::move(rows));
  if (const int count = model->rowCount(); count > 0)
    table->setCurrentIndex(model->index(std::min(row, count - 1), 0));
}

} // namespace weilu::ui::list_parts
