// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/alike_model.h"

#include "ui/base/theme.h"
#include "ui/base/words.h"

namespace weilu::ui {

AlikeModel::AlikeModel(const std::vector<std::pair<QString, int>>& values, QObject* parent)
    : QAbstractTableModel(parent)
{
  for (const auto& [value, rows] : values)
    m_lines.push_back({value, rows, {}});
}

void AlikeModel::setForAll(const QString& value)
{
  m_forAll = value.trimmed();
  emit dataChanged(index(0, Given), index(rowCount() - 1, Given));
}

std::map<QString, QString> AlikeModel::given() const
{
  std::map<QString, QString> given;
  for (const Line& line : m_lines) {
    if (const QString& value = line.own.isEmpty() ? m_forAll : line.own; !value.isEmpty())
      given[line.value] = value;
  }
  return given;
}

int AlikeModel::rowCount(const QModelIndex& parent) const
{
  return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int AlikeModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : Columns; }

QVariant AlikeModel::data(const QModelIndex& index, int role) const
{
  if (!index.isValid())
    return {};
  const Line& line = m_lines[static_cast<std::size_t>(index.row())];
  switch (role) {
  case Qt::DisplayRole:
  case Qt::ToolTipRole:
    if (index.column() == Value)
      return line.value.isEmpty() ? tr("(empty)") : line.value;
    return index.column() == Rows ? words::count(line.rows) : line.own.isEmpty() ? m_forAll : line.own;
  case Qt::EditRole:
    return index.column() == Given ? line.own : QVariant();
  case Qt::ForegroundRole:
    return Theme::of().color(index.column() == Value  ? line.value.isEmpty() ? Token::Text3 : Token::Bad
                             : index.column() == Rows ? Token::Text2
                             : line.own.isEmpty()     ? Token::Text3
                                                      : Token::Good);
  default:
    return {};
  }
}

QVariant AlikeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
  if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
    return {};
  return QStringList{tr("In the file"), tr("Rows"), tr("Change to (double-click)")}.value(section);
}

Qt::ItemFlags AlikeModel::flags(const QModelIndex& index) const
{
  const Qt::ItemFlags plain = QAbstractTableModel::flags(index);
  return index.column() == Given ? plain | Qt::ItemIsEditable : plain;
}

bool AlikeModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
  if (role != Qt::EditRole || index.column() != Given)
    return false;
  m_lines[static_cast<std::size_t>(index.row())].own = value.toString().trimmed();
  emit dataChanged(index, index);
  return true;
}

} // namespace weilu::ui
