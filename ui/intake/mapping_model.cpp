// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/mapping_model.h"

#include "core/intake/field_codes.h"
#include "ui/base/text.h"
#include "ui/base/words.h"
#include "ui/intake/intake_words.h"

#include <algorithm>

namespace weilu::ui {

MappingModel::MappingModel(QObject* parent)
    : QAbstractTableModel(parent)
{
}

void MappingModel::setFile(const SourceFile& file)
{
  beginResetModel();
  m_columns = file.columns;
  m_problems.clear();
  endResetModel();
}

void MappingModel::setChoices(const ImportOptions& choices)
{
  m_choices = choices;
  if (rowCount() > 0)
    emit dataChanged(index(0, Mode), index(rowCount() - 1, Mode));
}

void MappingModel::setProblems(const std::vector<ImportProblem>& problems)
{
  m_problems.clear();
  for (const ImportProblem& problem : problems)
    ++m_problems[problem.column];
  if (rowCount() > 0)
    emit dataChanged(index(0, Problems), index(rowCount() - 1, Problems));
}

int MappingModel::problemsAt(int row) const
{
  const auto found = m_problems.find(columnAt(row).header);
  return found == m_problems.end() ? 0 : found->second;
}

bool MappingModel::isTwice(int row) const
{
  const SourceColumn& column = columnAt(row);
  const FieldCode* field = fieldCode(column.field);
  if (column.field.empty() || column.fallback || (field && field->repeatable))
    return false;
  return std::count_if(m_columns.begin(), m_columns.end(), [&](const SourceColumn& other) {
           return other.field == column.field && !other.fallback;
         }) > 1;
}

void MappingModel::retranslate()
{
  if (rowCount() > 0)
    emit dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
  emit headerDataChanged(Qt::Horizontal, 0, columns - 1);
}

int MappingModel::rowCount(const QModelIndex& parent) const
{
  return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

int MappingModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : columns; }

QString MappingModel::samplesOf(const SourceColumn& column)
{
  QStringList samples;
  for (const std::string& sample : column.samples)
    samples << text(sample).simplified().left(60);
  return samples.isEmpty() ? tr("empty") : samples.join(tr(", ", "between samples"));
}

QVariant MappingModel::data(const QModelIndex& index, int role) const
{
  if (!index.isValid() ||
      (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::AccessibleTextRole))
    return {};
  const SourceColumn& column = columnAt(index.row());
  switch (index.column()) {
  case Header:
    return role == Qt::ToolTipRole ? samplesOf(column) : text(column.header);
  case Samples:
    return samplesOf(column);
  case Field:
    return intake_words::field(column.field);
  case Confidence:
    return column.field.empty() ? QStringLiteral("—") : intake_words::confidence(column.confidence);
  case Conversion:
    return intake_words::conversion(column);
  case Mode:
    return intake_words::columnMode(column, m_choices);
  case Problems:
    return words::count(problemsAt(index.row()));
  default:
    return {};
  }
}

QVariant MappingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
  if (orientation != Qt::Horizontal)
    return {};
  if (role == Qt::TextAlignmentRole)
    return QVariant((section == Problems ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
  if (role != Qt::DisplayRole)
    return {};
  const QStringList titles{tr("Column in the file"), tr("Samples"), QString(),      tr("Becomes"),
                           tr("Confidence"),         tr("Read as"), tr("Taken in"), tr("Problems")};
  return titles.value(section);
}

PreviewModel::PreviewModel(QObject* parent)
    : QAbstractTableModel(parent)
{
}

void PreviewModel::setPlan(const ImportPlan& plan)
{
  beginResetModel();
  m_rows = plan.preview;
  m_choices = plan.options;
  for (const UndecidedRow& asked : plan.undecided) {
    // Those beyond the sample come without their cells.
    if (std::none_of(plan.preview.begin(), plan.preview.end(),
                     [&](const PreviewRow& row) { return row.row == asked.row; }))
      m_rows.push_back({asked.row, RowOutcome::Reject, {}, {}, {}, asked.name, {}, {}, {}, asked.candidates});
  }
  m_columns.clear();
  for (const SourceColumn& column : plan.file.columns) {
    if (!column.field.empty())
      m_columns.push_back(column);
  }
  endResetModel();
  show(m_shown);
}

void PreviewModel::show(Shown shown)
{
  beginResetModel();
  m_shown = shown;
  m_visible.clear();
  for (std::size_t i = 0; i < m_rows.size(); ++i) {
    const PreviewRow& row = m_rows[i];
    const bool wanted =
        (shown == Shown::Sample && !row.cells.empty()) ||
        (shown == Shown::WithProblems && (!row.bad.empty() || row.outcome == RowOutcome::Reject)) ||
        (shown == Shown::Updated && row.outcome == RowOutcome::Update) ||
        (shown == Shown::Undecided && (!row.candidates.empty() || m_choices.decision(row.row)));
    if (wanted)
      m_visible.push_back(i);
  }
  endResetModel();
}

bool PreviewModel::isUndecided(int row) const { return !rowAt(row).candidates.empty(); }

QString PreviewModel::who(const PreviewRow& row) const
{
  if (!row.candidates.empty())
    return tr("%n people it may be: choose", nullptr, static_cast<int>(row.candidates.size()));
  if (row.outcome == RowOutcome::Create && !row.who.valid())
    return tr("Somebody new");
  if (row.person.empty() || row.outcome == RowOutcome::LeftOut)
    return text(row.person);
  const QString name = text(row.person);
  if (m_choices.decision(row.row))
    return tr("%1, as chosen").arg(name);
  return row.keyKind.empty() ? name : tr("%1, by %2").arg(name, intake_words::keyKind(row.keyKind));
}

int PreviewModel::sourceColumn(int column) const
{
  return column < FirstCell ? -1
                            : static_cast<int>(m_columns[static_cast<std::size_t>(column - FirstCell)].index);
}

bool PreviewModel::showsDates(int column) const
{
  return column >= FirstCell && std::ranges::any_of(m_rows, [cell = sourceColumn(column)](const auto& row) {
           return row.dates.contains(static_cast<std::size_t>(cell));
         });
}

void PreviewModel::retranslate() { emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1); }

int PreviewModel::rowCount(const QModelIndex& parent) const
{
  return parent.isValid() ? 0 : static_cast<int>(m_visible.size());
}

int PreviewModel::columnCount(const QModelIndex& parent) const
{
  return parent.isValid() ? 0 : static_cast<int>(m_columns.size()) + FirstCell;
}

QVariant PreviewModel::data(const QModelIndex& index, int role) const
{
  if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
    return {};
  const PreviewRow& row = rowAt(index.row());
  if (index.column() == Number)
    return QString::number(row.row);
  if (index.column() == Outcome)
    return intake_words::outcome(row.outcome);
  if (index.column() == Who)
    return role == Qt::ToolTipRole && !row.keyValue.empty()
               ? tr("%1: %2").arg(intake_words::keyKind(row.keyKind), text(row.keyValue))
               : who(row);
  const auto cell = static_cast<std::size_t>(sourceColumn(index.column()));
  const QString written = cell < row.cells.size() ? text(row.cells[cell]).simplified().left(200) : QString();
  const auto read = row.dates.find(cell);
  return read == row.dates.end() ? written : tr("%1 → %2").arg(written, text(read->second));
}

QVariant PreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
  if (orientation != Qt::Horizontal)
    return {};
  if (role == Qt::TextAlignmentRole)
    return QVariant((section == Number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
  if (role != Qt::DisplayRole)
    return {};
  if (section == Number)
    return tr("Row");
  if (section == Outcome)
    return tr("Result");
  if (section == Who)
    return tr("Who it is");
  return intake_words::field(m_columns[static_cast<std::size_t>(section - FirstCell)].field);
}

} // namespace weilu::ui
