// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/levels/evaluation_table_model.h"

#include "ui/base/language.h"
#include "ui/base/text.h"
#include "ui/base/words_levels.h"

namespace weilu::ui {

namespace {

bool isNumber(int column)
{
  return column == EvaluationTableModel::Points || column == EvaluationTableModel::Days ||
         column == EvaluationTableModel::Contributions;
}

/// "3 / 12"; nothing is asked: "3".
QString against(std::int64_t found, std::int64_t threshold)
{
  return threshold == 0 ? words::count(found)
                        : QStringLiteral("%1 / %2").arg(words::count(found), words::count(threshold));
}

QString titles(const std::vector<Benefit>& benefits)
{
  QStringList names;
  for (const Benefit& benefit : benefits)
    names << text(benefit.title);
  return names.join(language::isChinese() ? QStringLiteral("、") : QStringLiteral(", "));
}

} // namespace

void EvaluationTableModel::setRows(EvaluationRows rows, Names names, bool ticks)
{
  beginResetModel();
  m_rows = std::move(rows);
  m_names = std::move(names);
  m_ticks = ticks;
  endResetModel();
}

void EvaluationTableModel::clearLeftOut()
{
  m_leftOut = {};
  if (!m_rows.cases.empty())
    emit dataChanged(index(0, Tick), index(rowCount() - 1, Tick));
  emit ticked();
}

void EvaluationTableModel::retranslate()
{
  if (!m_rows.cases.empty())
    emit dataChanged(index(0, 0), index(rowCount() - 1, Columns - 1));
  emit headerDataChanged(Qt::Horizontal, 0, Columns - 1);
}

int EvaluationTableModel::rowCount(const QModelIndex& parent) const
{
  return parent.isValid() ? 0 : static_cast<int>(m_rows.cases.size());
}

int EvaluationTableModel::columnCount(const QModelIndex& parent) const
{
  return parent.isValid() ? 0 : Columns;
}

QString EvaluationTableModel::benefitsOf(const LevelCase& row) const
{
  const BenefitChange change = benefitChange(m_rows.gifts, m_rows.ladder, row.from, row.to);
  QStringList parts;
  if (!change.more.empty())
    parts << QStringLiteral("+ ") + titles(change.more);
  if (!change.fewer.empty())
    parts << QStringLiteral("− ") + titles(change.fewer);
  return parts.join(QLatin1Char(' '));
}

QString EvaluationTableModel::factsOf(const LevelCase& row) const
{
  const Level& deciding = m_rows.ladder[std::max(row.from, row.to)];
  return QStringList{tr("%1 points").arg(against(row.facts.points, deciding.points)),
                     tr("%1 active days").arg(against(row.facts.activeDays, deciding.activeDays)),
                     tr("%1 contributions").arg(against(row.facts.contributions, deciding.contributions))}
      .join(QLatin1Char('\n'));
}

QString EvaluationTableModel::wording(int at, int column) const
{
  const LevelCase& row = this->at(at);
  const Level& deciding = m_rows.ladder[std::max(row.from, row.to)];
  switch (column) {
  case Tick:
    return {};
  case Person:
    return m_names(row.person);
  case From:
    return words::level(m_rows.ladder[row.from]);
  case To:
    return words::level(m_rows.ladder[row.to]);
  case Points:
    return against(row.facts.points, deciding.points);
  case Origin:
    return words::pointOrigin(m_rows.origins[static_cast<std::size_t>(at)], m_rows.rules);
  case Benefits:
    return benefitsOf(row);
  case Days:
    return against(row.facts.activeDays, deciding.activeDays);
  case Contributions:
    return against(row.facts.contributions, deciding.contributions);
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
  case Qt::ToolTipRole:
    return index.column() == Points ? factsOf(row) : wording(index.row(), index.column());
  case Qt::DisplayRole:
    return wording(index.row(), index.column());
  case Qt::CheckStateRole:
    if (index.column() == Tick && m_ticks)
      return m_leftOut.contains(row.person) ? Qt::Unchecked : Qt::Checked;
    return {};
  case Qt::TextAlignmentRole:
    if (isNumber(index.column()))
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
    return int((isNumber(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
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
  case Origin:
    return tr("Mostly from");
  case Benefits:
    return tr("Benefits");
  case Days:
    return tr("Active days");
  case Contributions:
    return tr("Contributions");
  default:
    return tr("Why not");
  }
}

} // namespace weilu::ui
