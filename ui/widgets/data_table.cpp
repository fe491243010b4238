// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/data_table.h"

#include <QHeaderView>
#include <QPainter>
#include <QStyledItemDelegate>

#include "ui/widgets/themed.h"

#include <algorithm>
#include <utility>

namespace weilu::ui {

namespace {

constexpr int cellPadding = 8;
constexpr int firstCellPadding = 14;

/// Draws text by the padding of the design: the first cell begins where the title of its card does.
class CellDelegate : public QStyledItemDelegate {
public:
  using QStyledItemDelegate::QStyledItemDelegate;
  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
  {
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QString text = std::exchange(cell.text, {});
    const QWidget* view = cell.widget;
    view->style()->drawControl(QStyle::CE_ItemViewItem, &cell, painter, view);
    const Theme& theme = Theme::of();
    const int before = theme.px(index.column() == 0 ? firstCellPadding - 1 : cellPadding);
    const QRect room = cell.rect.adjusted(before, 0, -theme.px(cellPadding), 0);
    const QVariant ink = index.data(Qt::ForegroundRole);
    painter->setFont(cell.font);
    painter->setPen(ink.isValid() ? ink.value<QColor>() : theme.color(Token::Text));
    painter->drawText(room, int(cell.displayAlignment) | Qt::TextSingleLine,
                      cell.fontMetrics.elidedText(text, cell.textElideMode, room.width()));
  }
};

} // namespace

DataTable::DataTable(QWidget* parent)
    : QTableView(parent)
{
  setItemDelegate(new CellDelegate(this));
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
  const auto resized = [this] { fitRows(); };
  connect(model, &QAbstractItemModel::modelReset, this, resized);
  connect(model, &QAbstractItemModel::rowsInserted, this, resized);
  connect(model, &QAbstractItemModel::rowsRemoved, this, resized);
  fitRows();
}

void DataTable::fitRows()
{
  const bool allShown = model() && model()->rowCount() <= m_limit;
  setVerticalScrollBarPolicy(allShown ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
  updateGeometry();
}

void DataTable::setRowLimit(int rows)
{
  m_limit = rows;
  fitRows();
}

QSize DataTable::sizeHint() const
{
  // Without the hairline under the last row: the card ends there.
  const int rows = model() ? std::min(model()->rowCount(), m_limit) : 0;
  return {Theme::of().px(400), Theme::of().px(30) + rows * Theme::of().px(34) - 1};
}

QSize DataTable::minimumSizeHint() const { return {Theme::of().px(200), sizeHint().height()}; }

} // namespace weilu::ui
