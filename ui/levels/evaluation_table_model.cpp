// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/levels/evaluation_table_model.h"

#include "ui/base/words_levels.h"

namespace weilu::ui {

void EvaluationTableModel::setCases(Ladder ladder, std::vector<LevelCase> cases, Names names, bool ticks)
{
  beginResetModel();
  m_ladder = std::move(ladder);
  m_cases = std::move(cases);
  m_names = std::move(names);
  m_ticks = ticks;
  endResetModel();
}

void EvaluationTableModel::clearLeftOut()
{
  m_leftOut = {};
  if (!m_cases.empty())
    emit dataChanged(index(0, Tick), index(rowCount() - 1, Tick));
  emit ticked();
}

void EvaluationTableModel::retranslate()
{
  if (!m_cases.empty())
    emit dataChanged(index(0, 0), index(rowCount() - 1, Columns - 1));
  emit headerDataChanged(Qt::Horizontal, 0, Columns - 1);
}

int EvaluationTableModel::rowCount(const QModelIndex& parent) const
{
  return parent.isValid() ? 0 : static_cast<int>(m_cases.size());
}

int EvaluationTableModel::columnCount(const QModelIndex& parent) const
{
  return parent.isValid() ? 0 : Columns;
}

QString EvaluationTableModel::wording(const LevelCase& row, int column) const
{
  const Level& deciding = m_ladder[std::max(row.from, row.to)];
  switch (column) {
  case Tick:
    return {};
  case Person:
    return m_names(row.person);
  case From:
    return words::level(m_ladder[row.from]);
  case To:
    return words::level(m_ladder[row.to]);
  case Points:
    return QStringLiteral("%1 / %2").arg(words::count(row.facts.points), words::count(deciding.points));
  case Days:
    return QStringLiteral("%1 / %2").arg(words::count(row.facts.activeDays),
                                         words::count(deciding.activeDays));
  case Contributions:
    return QStringLiteral("%1 / %2").arg(words::count(row.facts.contributions),
                                         words::count(deciding.contributions));
  default:
    return words::keptBecause(row.reason);
  }
}

QVariant EvaluationTableModel::data(const QModelIndex& index, int role) const
{
  if (!index.isValid())
    return {};
  const LevelCase& row = at(index.row());
  switch (role) {
  case Qt::DisplayRole:
  case Qt::ToolTipRole:
    return wording(row, index.column());
  case Qt::CheckStateRole:
    if (index.column() == Tick && m_ticks)
      return m_leftOut.contains(row.person) ? Qt::Unchecked : Qt::Checked;
    return {};
  case Qt::TextAlignmentRole:
    if (index.column() >= Points && index.column() <= Contributions)
      return int(Qt::AlignRight | Qt::AlignVCenter);
    return {};
  default:
    return {};
  }
}

bool EvaluationTableModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
  if (role != Qt::CheckStateRole || !m_ticks || index.column() != Tick)
    return false;
  const std::uint32_t person = at(index.row()).person;
  if (value.toInt() == Qt::Checked)
    m_leftOut.remove(person);
  else
    m_leftOut.add(person);
  emit dataChanged(index, index, {Qt::CheckStateRole});
  emit ticked();
  return true;
}

Qt::ItemFlags EvaluationTableModel::flags(const QModelIndex& index) const
{
  const Qt::ItemFlags plain = QAbstractTableModel::flags(index);
  return index.column() == Tick && m_ticks ? plain | Qt::ItemIsUserCheckable : plain;
}

QVariant EvaluationTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
  if (orientation != Qt::Horizontal)
    return {};
  if (role == Qt::TextAlignmentRole)
    return int((section >= Points && section <= Contributions ? Qt::AlignRight : Qt::AlignLeft) |
               Qt::AlignVCenter);
  if (role != Qt::DisplayRole)
    return {};
  switch (section) {
  case Tick:
    return {};
  case Person:
    return tr("Member");
  case From:
    return tr("Now");
  case To:
    return tr("Then");
  case Points:
    return tr("Points / threshold");
  case Days:
    return tr("Active days");
  case Contributions:
    return tr("Contributions");
  default:
    return tr("Why not");
  }
}

} // namespace weilu::ui
