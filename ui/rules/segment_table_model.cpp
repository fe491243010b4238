// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/segment_table_model.h"

#include "ui/base/text.h"
#include "ui/base/words.h"
#include "ui/rules/rule_words.h"

#include <algorithm>

namespace weilu::ui {

void SegmentTableModel::setSegments(std::vector<Segment> segments)
{
  beginResetModel();
  m_segments = std::move(segments);
  m_found.clear();
  endResetModel();
}

void SegmentTableModel::setFound(std::vector<Found> found)
{
  m_found = std::move(found);
  if (!m_segments.empty())
    emit dataChanged(index(0, 0), index(rowCount() - 1, Columns - 1));
}

int SegmentTableModel::rowOf(SegmentId id) const
{
  const auto found = std::find_if(m_segments.begin(), m_segments.end(),
                                  [&](const Segment& segment) { return segment.id == id; });
  return found == m_segments.end() ? -1 : static_cast<int>(found - m_segments.begin());
}

int SegmentTableModel::rowCount(const QModelIndex& parent) const
{
  return parent.isValid() ? 0 : static_cast<int>(m_segments.size());
}

int SegmentTableModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : Columns; }

QString SegmentTableModel::words(std::size_t row, int column) const
{
  const Segment& segment = m_segments[row];
  switch (column) {
  case Name:
    return text(segment.name);
  case People:
    return row < m_found.size() ? words::count(static_cast<qint64>(m_found[row].people))
                                : QStringLiteral("…");
  case Rule:
    return rule_words::sentence(segment.rule);
  case Note:
    return text(segment.note);
  default:
    return {};
  }
}

QVariant SegmentTableModel::data(const QModelIndex& index, int role) const
{
  const auto row = static_cast<std::size_t>(index.row());
  if (!index.isValid() || row >= m_segments.size())
    return {};
  const QString problem = row < m_found.size() ? m_found[row].problem : QString();
  switch (role) {
  case Qt::DisplayRole:
  case Qt::EditRole:
    return words(row, index.column());
  case Qt::ToolTipRole:
    return problem.isEmpty() ? words(row, index.column()) : problem;
  case Qt::TextAlignmentRole:
    return QVariant(index.column() == People ? Qt::AlignRight | Qt::AlignVCenter
                                             : Qt::AlignLeft | Qt::AlignVCenter);
  default:
    return {};
  }
}

QVariant SegmentTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
  if (orientation != Qt::Horizontal)
    return {};
  if (role == Qt::TextAlignmentRole)
    return QVariant(section == People ? Qt::AlignRight | Qt::AlignVCenter : Qt::AlignLeft | Qt::AlignVCenter);
  if (role != Qt::DisplayRole)
    return {};
  switch (section) {
  case Name:
    return tr("Segment");
  case People:
    return tr("People");
  case Rule:
    return tr("Rule");
  case Note:
    return tr("Note");
  default:
    return {};
  }
}

Qt::ItemFlags SegmentTableModel::flags(const QModelIndex& index) const
{
  const Qt::ItemFlags plain = QAbstractTableModel::flags(index);
  return index.column() == Name ? plain | Qt::ItemIsEditable : plain;
}

bool SegmentTableModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
  if (role != Qt::EditRole || index.column() != Name)
    return false;
  const QString name = value.toString().trimmed();
  if (!name.isEmpty() && name != text(segment(index.row()).name))
    emit renamed(index.row(), name);
  return true;
}

} // namespace weilu::ui
