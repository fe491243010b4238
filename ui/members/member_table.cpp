// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/member_table.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>

#include "ui/base/settings.h"
#include "ui/base/theme.h"
#include "ui/members/member_delegate.h"
#include "ui/members/member_table_model.h"
#include "ui/widgets/themed.h"

namespace weilu::ui {

namespace {

using Column = MemberTableModel::Column;

struct ColumnWidth {
  Column column;
  int width;
  bool shown;
};
constexpr ColumnWidth widths[] = {
    {Column::Check, 52, true},          {Column::Name, 190, true},       {Column::LayerColumn, 104, true},
    {Column::LastActive, 108, true},    {Column::Activity, 112, true},   {Column::ActiveDays, 84, false},
    {Column::Joined, 118, true},        {Column::Channel, 92, true},     {Column::City, 76, true},
    {Column::StandingColumn, 72, true}, {Column::RoleColumn, 80, false}, {Column::Tags, 170, true},
};

QString key(int column) { return QStringLiteral("members/column%1").arg(column); }

} // namespace

MemberHeader::MemberHeader(QWidget* parent)
    : QHeaderView(Qt::Horizontal, parent)
{
  setSectionsClickable(true);
  setHighlightSections(false);
  setMinimumSectionSize(40);
  setStretchLastSection(true);
}

void MemberHeader::paintSection(QPainter* painter, const QRect& rect, int section) const
{
  const Theme& theme = Theme::of();
  painter->save();
  painter->fillRect(rect, theme.color(Token::SurfaceAlt));
  painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme.color(Token::Line));
  if (section == Column::Check) {
    const auto state = model()->headerData(section, Qt::Horizontal, Qt::CheckStateRole).toInt();
    paintCheckBox(*painter, rect.adjusted(12, 0, 0, 0), static_cast<Qt::CheckState>(state));
    painter->restore();
    return;
  }
  const bool sorted = isSortIndicatorShown() && sortIndicatorSection() == section;
  const QString title = model()->headerData(section, Qt::Horizontal, Qt::DisplayRole).toString();
  painter->setFont(theme.font(sorted ? Type::AuxBold : Type::Aux));
  painter->setPen(theme.color(sorted ? Token::Text : Token::Text3));
  const QRect area = rect.adjusted(8, 0, -8, -1);
  const auto alignment = model()->headerData(section, Qt::Horizontal, Qt::TextAlignmentRole).toInt();
  painter->drawText(area, alignment, title);
  if (sorted) {
    const QString arrow = sortIndicatorOrder() == Qt::AscendingOrder ? QStringLiteral("arrow-up")
                                                                     : QStringLiteral("arrow-down");
    const int width = painter->fontMetrics().horizontalAdvance(title);
    const int x = (alignment & Qt::AlignRight) ? area.right() - width - 16 : area.left() + width + 3;
    painter->drawPixmap(
        x, rect.center().y() - 6,
        theme.pixmap(arrow, 13, theme.color(Token::Text), painter->device()->devicePixelRatioF()));
  }
  painter->restore();
}

MemberTable::MemberTable(MemberTableModel& model, QWidget* parent)
    : QTableView(parent)
    , m_model(model)
    , m_delegate(new MemberDelegate(model, this))
{
  setObjectName(QStringLiteral("memberTable"));
  setHorizontalHeader(new MemberHeader(this));
  setModel(&model);
  setItemDelegate(m_delegate);
  verticalHeader()->hide();
  verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
  setShowGrid(false);
  setFrameShape(QFrame::NoFrame);
  setMouseTracking(true);
  setSelectionBehavior(QAbstractItemView::SelectRows);
  setSelectionMode(QAbstractItemView::SingleSelection);
  setEditTriggers(QAbstractItemView::NoEditTriggers);
  setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
  setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
  setTabKeyNavigation(false);
  followTheme(this, [this] { fitHeight(); });
  connect(horizontalHeader(), &QHeaderView::sectionClicked, this, [this](int section) {
    showSort(m_sorted, m_descending); // a click moves the arrow by itself; what sorts is decided by the page
    if (section == Column::Check)
      m_model.checkAll(!m_model.allChecked());
    else
      emit sortWanted(section);
  });
  connect(this, &QTableView::clicked, this, [this](const QModelIndex& index) {
    if (index.column() != Column::Check)
      emit opened(index.row());
  });
  connect(horizontalHeader(), &QHeaderView::sectionResized, this, [this] { keepColumns(); });
  restoreColumns();
  showSort(Column::LastActive, true);
}

void MemberTable::fitHeight()
{
  const qreal scale = Theme::of().scale();
  verticalHeader()->setDefaultSectionSize(qRound((m_compact ? 28 : 34) * scale));
  horizontalHeader()->setFixedHeight(qRound(30 * scale));
  viewport()->update();
}

void MemberTable::setCompact(bool compact)
{
  m_compact = compact;
  fitHeight();
}

void MemberTable::restoreColumns()
{
  const QSignalBlocker quiet(horizontalHeader());
  const Settings settings;
  for (const ColumnWidth& column : widths) {
    const QVariantList kept = settings.value(key(column.column)).toList();
    setColumnWidth(column.column, kept.size() == 2 ? kept[0].toInt() : column.width);
    setColumnHidden(column.column, kept.size() == 2 ? !kept[1].toBool() : !column.shown);
  }
  horizontalHeader()->setSectionResizeMode(Column::Check, QHeaderView::Fixed);
}

void MemberTable::keepColumns() const
{
  Settings settings;
  for (const ColumnWidth& column : widths) {
    const int width = isColumnHidden(column.column) ? column.width : columnWidth(column.column);
    if (column.column != Column::Check)
      settings.setValue(key(column.column), QVariantList{width, !isColumnHidden(column.column)});
  }
}

void MemberTable::showSort(int column, bool descending)
{
  m_sorted = column;
  m_descending = descending;
  horizontalHeader()->setSortIndicatorShown(true);
  horizontalHeader()->setSortIndicator(column, descending ? Qt::DescendingOrder : Qt::AscendingOrder);
}

void MemberTable::showColumnMenu(QWidget* anchor)
{
  auto* menu = new QMenu(this);
  menu->setObjectName(QStringLiteral("columnMenu"));
  menu->setAttribute(Qt::WA_DeleteOnClose);
  for (const ColumnWidth& column : widths) {
    if (column.column == Column::Check || column.column == Column::Name)
      continue;
    QAction* action = menu->addAction(MemberTableModel::columnTitle(column.column));
    action->setCheckable(true);
    action->setChecked(!isColumnHidden(column.column));
    connect(action, &QAction::toggled, this, [this, column = column.column](bool on) {
      setColumnHidden(column, !on);
      keepColumns();
    });
  }
  menu->popup(anchor->mapToGlobal(QPoint(0, anchor->height() + 2)));
}

int MemberTable::currentRow() const { return currentIndex().isValid() ? currentIndex().row() : -1; }

void MemberTable::moveChecking(int step)
{
  const int row = currentRow() + step;
  if (row < 0 || row >= m_model.rowCount())
    return;
  if (!m_model.isChecked(currentRow()))
    m_model.setChecked(currentRow(), true);
  setCurrentIndex(m_model.index(row, Column::Name));
  m_model.setChecked(row, true);
}

void MemberTable::keyPressEvent(QKeyEvent* event)
{
  const int row = currentRow();
  if (event->matches(QKeySequence::Copy))
    return emit copyWanted();
  if (event->matches(QKeySequence::SelectAll))
    return m_model.checkAll(true);
  if (row >= 0 && event->key() == Qt::Key_Space)
    return m_model.setChecked(row, !m_model.isChecked(row));
  if (row >= 0 && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
    return emit opened(row);
  if (row >= 0 && event->key() == Qt::Key_F2)
    return emit editWanted(row);
  if (row >= 0 && event->modifiers() == Qt::ShiftModifier && event->key() == Qt::Key_Down)
    return moveChecking(1);
  if (row >= 0 && event->modifiers() == Qt::ShiftModifier && event->key() == Qt::Key_Up)
    return moveChecking(-1);
  QTableView::keyPressEvent(event);
}

bool MemberTable::viewportEvent(QEvent* event)
{
  if (event->type() == QEvent::MouseMove)
    hover(indexAt(static_cast<QMouseEvent*>(event)->pos()).row());
  else if (event->type() == QEvent::Leave)
    hover(-1);
  return QTableView::viewportEvent(event);
}

void MemberTable::hover(int row)
{
  const int before = m_delegate->hoveredRow();
  if (row == before)
    return;
  m_delegate->setHoveredRow(row);
  for (const int changed : {before, row}) {
    if (changed >= 0)
      viewport()->update(0, rowViewportPosition(changed), viewport()->width(), rowHeight(changed));
  }
}

void MemberTable::contextMenuEvent(QContextMenuEvent* event)
{
  const QModelIndex index = indexAt(event->pos());
  if (index.isValid())
    emit menuWanted(index.row(), event->globalPos());
}

} // namespace weilu::ui
