// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/data_table.h"

#include <QHeaderView>

#include "ui/widgets/themed.h"

#include <algorithm>

namespace weilu::ui {

DataTable::DataTable(QWidget* parent)
    : QTableView(parent)
{
  setShowGrid(false);
  setWordWrap(false);
  setSelectionBehavior(SelectRows);
  setSelectionMode(SingleSelection);
  setEditTriggers(NoEditTriggers);
  setHorizontalScrollMode(ScrollPerPixel);
  setVerticalScrollMode(ScrollPerPixel);
  setMouseTracking(true);
  setTabKeyNavigation(false);
  setCornerButtonEnabled(false);
  verticalHeader()->hide();
  horizontalHeader()->setHighlightSections(false);
  horizontalHeader()->setSectionsClickable(false);
  horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  followTheme(this, [this] {
    verticalHeader()->setMinimumSectionSize(Theme::of().px(28));
    verticalHeader()->setDefaultSectionSize(Theme::of().px(34));
    horizontalHeader()->setFixedHeight(Theme::of().px(30));
    updateGeometry();
  });
}

void DataTable::setModel(QAbstractItemModel* model)
{
  QTableView::setModel(model);
  const auto resized = [this] { updateGeometry(); };
  connect(model, &QAbstractItemModel::modelReset, this, resized);
  connect(model, &QAbstractItemModel::rowsInserted, this, resized);
  connect(model, &QAbstractItemModel::rowsRemoved, this, resized);
}

void DataTable::setRowLimit(int rows)
{
  m_limit = rows;
  updateGeometry();
}

QSize DataTable::sizeHint() const
{
  const int rows = model() ? std::min(model()->rowCount(), m_limit) : 0;
  return {Theme::of().px(400), Theme::of().px(30) + rows * Theme::of().px(34)};
}

QSize DataTable::minimumSizeHint() const { return {Theme::of().px(200), sizeHint().height()}; }

} // namespace weilu::ui
