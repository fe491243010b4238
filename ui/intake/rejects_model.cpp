// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/rejects_model.h"

#include "ui/base/text.h"
#include "ui/base/theme.h"
#include "ui/base/words.h"

#include <algorithm>
#include <set>

namespace weilu::ui {

namespace {

bool saysWho(const SourceColumn& column)
{
  return column.field == "id" || column.field == "phone" || column.field == "email" ||
         column.field.starts_with("identity:") || column.field == "name";
}

/// The column that a problem is about; where it names none, the first that could have said what is missing.
std::optional<std::size_t> columnOf(const SourceFile& file, const ImportProblem& problem)
{
  using Kind = ImportProblem::Kind;
  if (problem.kind == Kind::TornEnd || problem.kind == Kind::NotAPerson || problem.kind == Kind::NotCounted)
    return {};
  const auto found = std::ranges::find_if(file.columns, [&problem](const SourceColumn& column) {
    if (!problem.column.empty())
      return column.header == problem.column;
    return problem.kind == Kind::NoMoment ? column.field == "at" : saysWho(column);
  });
  return found == file.columns.end() ? std::nullopt : std::optional(found->index);
}

/// What stands in the cell that \p problem is about, as far as it or another problem of the row tells.
std::string valueOf(const ImportProblem& problem, const std::string& header,
                    const std::vector<ImportProblem>& problems)
{
  if (!problem.value.empty())
    return problem.value;
  const auto other = std::ranges::find_if(
      problems, [&](const ImportProblem& one) { return one.row == problem.row && one.column == header; });
  return other == problems.end() ? std::string() : other->value;
}

} // namespace

RejectsModel::RejectsModel(const SourceFile& file, const std::vector<ImportProblem>& problems,
                           QObject* parent)
    : QAbstractTableModel(parent)
{
  std::set<std::uint64_t> rows;
  for (const ImportProblem& problem : problems) {
    if (!problem.rejects || m_lines.size() >= kMost || !rows.insert(problem.row).second)
      continue;
    const auto column = columnOf(file, problem);
    const std::string header = column ? file.columns[*column].header : problem.column;
    m_lines.push_back({problem.row, header, valueOf(problem, header, problems), problem.kind, column});
  }
}

const std::string* RejectsModel::repairOf(const Line& line) const
{
  const auto repair = m_repairs.find(line.row);
  return repair == m_repairs.end() ? nullptr : &repair->second.begin()->second;
}

int RejectsModel::rowCount(const QModelIndex& parent) const
{
  return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int RejectsModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : Columns; }

QVariant RejectsModel::shown(const Line& line, int column) const
{
  const std::string* const repair = repairOf(line);
  switch (column) {
  case Row:
    return tr("Row %1").arg(line.row);
  case Name:
    return text(line.header);
  case Value:
    return text(repair ? *repair : line.value).simplified();
  default:
    return repair ? tr("Changed; looked at again when it is imported") : words::problem(line.why);
  }
}

QVariant RejectsModel::data(const QModelIndex& index, int role) const
{
  if (!index.isValid())
    return {};
  const Line& line = m_lines[static_cast<std::size_t>(index.row())];
  switch (role) {
  case Qt::DisplayRole:
  case Qt::ToolTipRole:
    return shown(line, index.column());
  case Qt::EditRole:
    return index.column() == Value ? shown(line, Value) : QVariant();
  case Qt::ForegroundRole:
    if (index.column() == Value || index.column() == Why)
      return Theme::of().color(repairOf(line)            ? Token::Good
                               : index.column() == Value ? Token::Bad
                                                         : Token::Text2);
    return Theme::of().color(index.column() == Row ? Token::Text3 : Token::Text);
  default:
    return {};
  }
}

QVariant RejectsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
  if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
    return {};
  return QStringList{tr("Row"), tr("Column"), tr("Value (double-click to change)"), tr("Why")}.value(section);
}

Qt::ItemFlags RejectsModel::flags(const QModelIndex& index) const
{
  const Qt::ItemFlags plain = QAbstractTableModel::flags(index);
  const bool canEdit = index.isValid() && index.column() == Value &&
                       m_lines[static_cast<std::size_t>(index.row())].column.has_value();
  return canEdit ? plain | Qt::ItemIsEditable : plain;
}

bool RejectsModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
  if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable))
    return false;
  const Line& line = m_lines[static_cast<std::size_t>(index.row())];
  const QString given = value.toString().trimmed();
  if (given == text(line.value).simplified())
    m_repairs.erase(line.row);
  else
    m_repairs[line.row] = {{*line.column, utf8(given)}};
  emit dataChanged(index, index.siblingAtColumn(Why));
  emit repaired();
  return true;
}

} // namespace weilu::ui
