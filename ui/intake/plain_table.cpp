// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/plain_table.h"

#include <QHeaderView>
#include <QStyledItemDelegate>

#include "ui/base/theme.h"
#include "ui/widgets/themed.h"

namespace weilu::ui {

QTableView* makePlainTable(QAbstractItemModel* model, QStyledItemDelegate* delegate, const QString& name)
{
  auto* table = new QTableView;
  table->setObjectName(name);
  table->setModel(model);
  if (delegate) {
    delegate->setParent(table);
    table->setItemDelegate(delegate);
  }
  table->setShowGrid(false);
  table->setFrameShape(QFrame::NoFrame);
  table->verticalHeader()->hide();
  table->setSelectionBehavior(QAbstractItemView::SelectRows);
  table->setSelectionMode(QAbstractItemView::SingleSelection);
  table->setEditTriggers(QAbstractItemView::NoEditTriggers);
  table->setTabKeyNavigation(false);
  table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
  table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
  table->horizontalHeader()->setHighlightSections(false);
  table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
  followTheme(table, [table] {
    table->verticalHeader()->setDefaultSectionSize(Theme::of().px(32));
    table->viewport()->update();
  });
  return table;
}

} // namespace weilu::ui
