// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/change_table_model.h"

#include "ui/base/theme.h"
#include "ui/base/words.h"

#include <utility>

namespace weilu::ui {

void ChangeTableModel::setChanges(std::vector<Change> changes, Zone zone)
{
  beginResetModel();
  m_changes = std::move(changes);
  m_zone = std::move(zone);
  endResetModel();
}

void ChangeTableModel::retranslate()
{
  if (m_changes.empty())
    return;
  emit dataChanged(index(0, 0), index(rowCount() - 1, Columns - 1));
  emit headerDataChanged(Qt::Horizontal, 0, Columns - 1);
}

int ChangeTableModel::rowCount(const QModelIndex& parent) const
{
  return parent.isValid() ? 0 : static_cast<int>(m_changes.size());
}

int ChangeTableModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : Columns; }

QString ChangeTableModel::words(const Change& change, int column) const
{
  switch (column) {
  case When:
    return words::ago(change.at, Moment::now(), m_zone);
  case What:
    return words::change(change.label);
  case Kind:
    return change.undone ? tr("Undone") : QString();
  case Action:
    if (!change.reversible)
      return {};
    return change.undone ? tr("Redo") : tr("Undo");
  default:
    return {};
  }
}

QVariant ChangeTableModel::data(const QModelIndex& index, int role) const
{
  const Change& shown = change(index.row());
  switch (role) {
  case Qt::DisplayRole:
    return words(shown, index.column());
  case Qt::ToolTipRole:
    return index.column() == When ? words::dateTime(shown.at, Moment::now(), m_zone) : QVariant();
  case Qt::UserRole:
    if (index.column() == Action && shown.reversible)
      return shown.undone ? QStringLiteral("redo") : QStringLiteral("undo");
    return {};
  case Qt::ForegroundRole:
    if (shown.undone || index.column() == When)
      return Theme::of().color(Token::Text3);
    return {};
  default:
    return {};
  }
}

QVariant ChangeTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
  if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
    return {};
  switch (section) {
  case When:
    return tr("When");
  case What:
    return tr("What was changed");
  case Kind:
    return tr("State");
  default:
    return QString();
  }
}

} // namespace weilu::ui
