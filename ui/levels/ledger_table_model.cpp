// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/levels/ledger_table_model.h"

#include "ui/base/theme.h"
#include "ui/base/words_levels.h"

namespace weilu::ui {

void LedgerTableModel::setLines(std::vector<LedgerLine> lines, std::vector<EarningRule> rules)
{
  beginResetModel();
  m_lines = std::move(lines);
  m_rules = std::move(rules);
  endResetModel();
}

void LedgerTableModel::retranslate()
{
  if (!m_lines.empty())
    emit dataChanged(index(0, 0), index(rowCount() - 1, Columns - 1));
  emit headerDataChanged(Qt::Horizontal, 0, Columns - 1);
}

int LedgerTableModel::rowCount(const QModelIndex& parent) const
{
  return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int LedgerTableModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : Columns; }

QString LedgerTableModel::wording(const LedgerLine& line, int column) const
{
  switch (column) {
  case When:
    return words::date(line.date);
  case Person:
    if (!line.member)
      return tr("%Ln people", nullptr, static_cast<int>(line.people));
    return text(line.member->displayName.empty() ? line.member->nickname : line.member->displayName);
  case Points:
    return words::signedCount(line.entry.amount);
  case Source:
    return words::pointSource(line.entry.source);
  default:
    return words::pointReason(line.entry, m_rules);
  }
}

QVariant LedgerTableModel::data(const QModelIndex& index, int role) const
{
  if (!index.isValid())
    return {};
  const LedgerLine& shown = line(index.row());
  switch (role) {
  case Qt::DisplayRole:
  case Qt::ToolTipRole:
    return wording(shown, index.column());
  case Qt::TextAlignmentRole:
    return int((index.column() == Points ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
  case Qt::ForegroundRole:
    if (index.column() == Points)
      return Theme::of().color(shown.entry.amount < 0 ? Token::Bad : Token::Good);
    if (index.column() == When || !shown.member)
      return Theme::of().color(index.column() == Person || index.column() == When ? Token::Text3
                                                                                  : Token::Text);
    return {};
  default:
    return {};
  }
}

QVariant LedgerTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
  if (orientation != Qt::Horizontal)
    return {};
  if (role == Qt::TextAlignmentRole)
    return int((section == Points ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
  if (role != Qt::DisplayRole)
    return {};
  switch (section) {
  case When:
    return tr("When");
  case Person:
    return tr("Member");
  case Points:
    return tr("Points");
  case Source:
    return tr("Source");
  default:
    return tr("Reason");
  }
}

} // namespace weilu::ui
