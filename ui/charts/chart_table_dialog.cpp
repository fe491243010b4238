// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_table_dialog.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QShortcut>
#include <QTableWidget>
#include <QVBoxLayout>

#include "ui/base/theme.h"

#include <cmath>

namespace weilu::ui {

namespace {

QString shown(const QVariant& value, bool share)
{
  bool number = false;
  const double real = value.toDouble(&number);
  if (value.typeId() == QMetaType::QString)
    return value.toString();
  if (!number || !std::isfinite(real))
    return QStringLiteral("—");
  const bool whole = std::abs(real - std::round(real)) < 1e-9;
  return valueText(share ? ValueUnit::Share : whole ? ValueUnit::Count : ValueUnit::Ratio, real);
}

} // namespace

ChartTableDialog::ChartTableDialog(const QString& title, const ChartTable& table, QWidget* parent)
    : QDialog(parent)
    , m_table(new QTableWidget(this))
{
  setWindowTitle(title);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->addWidget(m_table);
  fill(table);
  const auto* copy = new QShortcut(QKeySequence::Copy, m_table);
  connect(copy, &QShortcut::activated, this, &ChartTableDialog::copySelection);
  resize(Theme::of().px(520), Theme::of().px(480));
}

void ChartTableDialog::fill(const ChartTable& table)
{
  m_table->setObjectName(QStringLiteral("chartTable"));
  m_table->setColumnCount(static_cast<int>(table.header.size()));
  m_table->setRowCount(static_cast<int>(table.rows.size()));
  m_table->setHorizontalHeaderLabels(table.header);
  m_table->verticalHeader()->hide();
  m_table->setShowGrid(false);
  m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
  m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
  m_table->horizontalHeader()->setHighlightSections(false);
  for (int row = 0; row < m_table->rowCount(); ++row) {
    for (int column = 0; column < m_table->columnCount(); ++column) {
      auto* item =
          new QTableWidgetItem(shown(table.rows.at(row).value(column), table.shares.contains(column)));
      item->setTextAlignment(Qt::AlignVCenter | (column == 0 ? Qt::AlignLeft : Qt::AlignRight));
      m_table->setItem(row, column, item);
    }
  }
  for (int column = 1; column < m_table->columnCount(); ++column)
    m_table->horizontalHeaderItem(column)->setTextAlignment(Qt::AlignVCenter | Qt::AlignRight);
}

void ChartTableDialog::copySelection()
{
  QString text;
  for (const QTableWidgetSelectionRange& range : m_table->selectedRanges()) {
    for (int row = range.topRow(); row <= range.bottomRow(); ++row) {
      QStringList cells;
      for (int column = range.leftColumn(); column <= range.rightColumn(); ++column)
        cells.append(m_table->item(row, column)->text());
      text += cells.join(u'\t') + u'\n';
    }
  }
  QApplication::clipboard()->setText(text);
}

} // namespace weilu::ui
