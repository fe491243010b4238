// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/changes_model.h"

#include "ui/base/text.h"
#include "ui/base/words.h"
#include "ui/intake/intake_words.h"

namespace weilu::ui {

void ChangesModel::setSamples(const std::map<std::string, std::vector<ChangeSample>>& samples)
{
  beginResetModel();
  m_ofPlan = true;
  m_lines.clear();
  for (const auto& [field, ofField] : samples) {
    for (const ChangeSample& sample : ofField)
      m_lines.push_back({field, sample.name, sample.before, sample.after, sample.row, {}, false});
  }
  endResetModel();
}

void ChangesModel::setValues(const std::vector<OverwrittenValue>& values)
{
  beginResetModel();
  m_ofPlan = false;
  m_lines.clear();
  for (const OverwrittenValue& value : values)
    m_lines.push_back(
        {value.field, value.name, value.before, value.written, 0, value.now, value.changedSince()});
  endResetModel();
}

void ChangesModel::retranslate()
{
  emit headerDataChanged(Qt::Horizontal, 0, Columns - 1);
  if (rowCount() > 0)
    emit dataChanged(index(0, 0), index(rowCount() - 1, Columns - 1));
}

int ChangesModel::rowCount(const QModelIndex& parent) const
{
  return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int ChangesModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : Columns; }

QString ChangesModel::where(const Line& line) const
{
  if (m_ofPlan)
    return tr("Row %1").arg(line.row);
  return line.changedSince ? intake_words::value(line.field, line.now) : QString();
}

QVariant ChangesModel::data(const QModelIndex& index, int role) const
{
  if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
    return {};
  const Line& line = m_lines[static_cast<std::size_t>(index.row())];
  switch (index.column()) {
  case Field:
    return intake_words::field(line.field);
  case Person:
    return text(line.person);
  case Before:
    return intake_words::value(line.field, line.before);
  case After:
    return intake_words::value(line.field, line.after);
  default:
    return where(line);
  }
}

QVariant ChangesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
  if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
    return {};
  const QStringList titles{tr("Field"), tr("Person"), tr("Before"), tr("After"),
                           m_ofPlan ? tr("In the file") : tr("Changed since to")};
  return titles.value(section);
}

} // namespace weilu::ui
