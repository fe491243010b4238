// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/rejects_model.h"

#include "ui/base/text.h"
#include "ui/base/theme.h"
#include "ui/base/words.h"

#include <algorithm>
#include <functional>

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

} // namespace

/// One of the steps: some cells before and after it.
class RejectsModel::Step : public QUndoCommand {
public:
  Step(RejectsModel& model, Values before, Values after)
      : m_model(model)
      , m_before(std::move(before))
      , m_after(std::move(after))
  {
  }
  void undo() override { m_model.put(m_before); }
  void redo() override { m_model.put(m_after); }

private:
  RejectsModel& m_model;
  Values m_before, m_after;
};

RejectsModel::RejectsModel(const SourceFile& file, const std::vector<ImportProblem>& rejected,
                           QObject* parent)
    : QAbstractTableModel(parent)
{
  for (const ImportProblem& problem : rejected)
    add(file, problem);
}

void RejectsModel::add(const SourceFile& file, const ImportProblem& problem)
{
  if (problem.column.empty() && !problem.rejects)
    return;
  const auto column = columnOf(file, problem);
  // The first of a row says why it stays out; what could not be read in the same cell says it better.
  for (auto cell = m_cells.rbegin(); cell != m_cells.rend() && cell->row == problem.row; ++cell) {
    if (cell->column != column)
      continue;
    if (column && cell->value.isEmpty()) {
      cell->value = text(problem.value).simplified();
      cell->why = problem.kind;
    }
    return;
  }
  m_cells.push_back({problem.row, text(column ? file.columns[*column].header : problem.column),
                     text(problem.value).simplified(), problem.kind, column});
}

std::vector<RejectsModel::Alike> RejectsModel::alike() const
{
  std::map<std::pair<ImportProblem::Kind, std::size_t>, std::map<QString, int>> counted;
  std::map<std::size_t, QString> headers;
  for (const Cell& cell : m_cells) {
    if (!cell.column)
      continue;
    ++counted[{cell.why, *cell.column}][cell.value];
    headers[*cell.column] = cell.header;
  }
  std::vector<Alike> groups;
  for (const auto& [of, values] : counted) {
    Alike& group = groups.emplace_back(Alike{of.first, headers[of.second], 0, {}});
    group.values.assign(values.begin(), values.end());
    std::ranges::stable_sort(group.values, std::greater<>(), &std::pair<QString, int>::second);
    for (const auto& [value, cells] : group.values)
      group.cells += cells;
  }
  std::ranges::stable_sort(groups, std::greater<>(), &Alike::cells);
  return groups;
}

void RejectsModel::repairAlike(const Alike& group, const std::map<QString, QString>& byValue)
{
  std::vector<std::pair<std::size_t, QString>> given;
  for (std::size_t i = 0; i < m_cells.size(); ++i) {
    const Cell& cell = m_cells[i];
    const auto value = byValue.find(cell.value);
    if (cell.column && cell.why == group.why && cell.header == group.header && value != byValue.end())
      given.emplace_back(i, value->second);
  }
  give(given);
}

void RejectsModel::putRight(const Repairs& repairs)
{
  std::vector<std::pair<std::size_t, QString>> given;
  for (std::size_t i = 0; i < m_cells.size(); ++i) {
    const auto row = repairs.find(m_cells[i].row);
    if (row == repairs.end() || !m_cells[i].column)
      continue;
    if (const auto cell = row->second.find(*m_cells[i].column); cell != row->second.end())
      given.emplace_back(i, text(cell->second));
  }
  give(given);
}

void RejectsModel::give(const std::vector<std::pair<std::size_t, QString>>& values)
{
  Values before, after;
  for (const auto& [at, given] : values) {
    const Cell& cell = m_cells[at];
    const std::string* const present = repairOf(cell);
    const auto value = given == cell.value ? std::nullopt : std::optional(utf8(given));
    if (present ? value == *present : !value)
      continue;
    before.emplace_back(at, present ? std::optional(*present) : std::nullopt);
    after.emplace_back(at, value);
  }
  if (!after.empty())
    m_steps.push(new Step(*this, std::move(before), std::move(after)));
}

void RejectsModel::put(const Values& values)
{
  for (const auto& [at, value] : values) {
    const Cell& cell = m_cells[at];
    auto& row = m_repairs[cell.row];
    if (value)
      row[*cell.column] = *value;
    else
      row.erase(*cell.column);
    if (row.empty())
      m_repairs.erase(cell.row);
  }
  emit dataChanged(index(static_cast<int>(values.front().first), Value),
                   index(static_cast<int>(values.back().first), Why));
  emit repaired();
}

const std::string* RejectsModel::repairOf(const Cell& cell) const
{
  const auto row = m_repairs.find(cell.row);
  if (row == m_repairs.end() || !cell.column)
    return nullptr;
  const auto repair = row->second.find(*cell.column);
  return repair == row->second.end() ? nullptr : &repair->second;
}

int RejectsModel::rowCount(const QModelIndex& parent) const
{
  return parent.isValid() ? 0 : static_cast<int>(m_cells.size());
}

int RejectsModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : Columns; }

QVariant RejectsModel::shown(const Cell& cell, int column) const
{
  const std::string* const repair = repairOf(cell);
  switch (column) {
  case Row:
    return tr("Row %1").arg(cell.row);
  case Name:
    return cell.header;
  case Value:
    return repair ? text(*repair).simplified() : cell.value;
  default:
    return repair ? tr("Changed; looked at again when it is imported") : words::problem(cell.why);
  }
}

QVariant RejectsModel::data(const QModelIndex& index, int role) const
{
  if (!index.isValid())
    return {};
  const Cell& cell = m_cells[static_cast<std::size_t>(index.row())];
  switch (role) {
  case Qt::DisplayRole:
  case Qt::ToolTipRole:
    return shown(cell, index.column());
  case Qt::EditRole:
    return index.column() == Value ? shown(cell, Value) : QVariant();
  case Qt::ForegroundRole:
    if (index.column() == Value || index.column() == Why)
      return Theme::of().color(repairOf(cell)            ? Token::Good
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
                       m_cells[static_cast<std::size_t>(index.row())].column.has_value();
  return canEdit ? plain | Qt::ItemIsEditable : plain;
}

bool RejectsModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
  if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable))
    return false;
  give({{static_cast<std::size_t>(index.row()), value.toString().trimmed()}});
  return true;
}

} // namespace weilu::ui
