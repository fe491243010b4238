// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/flow_layout.h"

#include <QWidget>

#include <algorithm>
#include <utility>

namespace weilu::ui {

FlowLayout::FlowLayout(int gap, QWidget* parent)
    : QLayout(parent)
    , m_gap(gap)
{
  setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout() { qDeleteAll(m_items); }

void FlowLayout::addItem(QLayoutItem* item) { m_items.append(item); }

void FlowLayout::insertWidget(int index, QWidget* widget)
{
  addChildWidget(widget);
  m_items.insert(std::clamp<qsizetype>(index, 0, m_items.size()), new QWidgetItem(widget));
  invalidate();
}

int FlowLayout::count() const { return static_cast<int>(m_items.size()); }

QLayoutItem* FlowLayout::itemAt(int index) const { return m_items.value(index); }

QLayoutItem* FlowLayout::takeAt(int index)
{
  if (index < 0 || index >= m_items.size())
    return nullptr;
  invalidate();
  return m_items.takeAt(index);
}

int FlowLayout::heightForWidth(int width) const { return arrange(QRect(0, 0, width, 0), false); }

QSize FlowLayout::sizeHint() const
{
  int width = 0;
  for (const QLayoutItem* item : m_items) {
    if (!item->isEmpty())
      width += item->sizeHint().width() + m_gap;
  }
  const QMargins margins = contentsMargins();
  return {std::max(0, width - m_gap) + margins.left() + margins.right(), minimumSize().height()};
}

QSize FlowLayout::minimumSize() const
{
  QSize least;
  for (const QLayoutItem* item : m_items) {
    if (!item->isEmpty())
      least = least.expandedTo(item->minimumSize());
  }
  const QMargins margins = contentsMargins();
  return least + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

void FlowLayout::setGeometry(const QRect& rect)
{
  QLayout::setGeometry(rect);
  arrange(rect, true);
}

int FlowLayout::arrange(const QRect& rect, bool move) const
{
  const QRect room = rect.marginsRemoved(contentsMargins());
  int x = room.left();
  int y = room.top();
  int rowHeight = 0;
  QList<QLayoutItem*> row;
  const auto endRow = [&] {
    int left = room.left();
    for (QLayoutItem* item : std::exchange(row, {})) {
      const QSize size = item->sizeHint();
      if (move)
        item->setGeometry(
            {left, y + (rowHeight - size.height()) / 2, std::min(size.width(), room.width()), size.height()});
      left += size.width() + m_gap;
    }
  };
  for (QLayoutItem* item : m_items) {
    if (item->isEmpty())
      continue;
    const QSize size = item->sizeHint();
    if (x > room.left() && x + size.width() > room.right() + 1) {
      endRow();
      x = room.left();
      y += rowHeight + m_gap;
      rowHeight = 0;
    }
    row.append(item);
    x += size.width() + m_gap;
    rowHeight = std::max(rowHeight, size.height());
  }
  endRow();
  return y + rowHeight - rect.top() + contentsMargins().bottom();
}

} // namespace weilu::ui
