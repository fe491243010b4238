// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/duplicates/duplicate_table_model.h"

#include "ui/base/words.h"
#include "ui/duplicates/compare_words.h"

#include <utility>

namespace weilu::ui {

void DuplicateTableModel::setSuggestions(std::vector<Suggestion> suggestions, Zone zone)
{
  beginResetModel();
  m_suggestions = std::move(suggestions);
  m_zone = std::move(zone);
  endResetModel();
}

void DuplicateTableModel::retranslate()
{
  if (!m_suggestions.empty())
    emit dataChanged(index(0, 0), index(rowCount() - 1, Columns - 1));
  emit headerDataChanged(Qt::Horizontal, 0, Columns - 1);
}

int DuplicateTableModel::rowCount(const QModelIndex& parent) const
{
  return parent.isValid() ? 0 : static_cast<int>(m_suggestions.size());
}

int DuplicateTableModel::columnCount(const QModelIndex& parent) const
{
  return parent.isValid() ? 0 : Columns;
}

QStringList DuplicateTableModel::badges(const Suggestion& suggestion, int column)
{
  QStringList texts;
  if (column == Alike) {
    for (const Likeness likeness : suggestion.why.alike)
      texts << words::likeness(likeness);
  } else {
    for (const Unlikeness unlikeness : suggestion.why.unlike)
      texts << words::unlikeness(unlikeness);
  }
  return texts;
}

QVariant DuplicateTableModel::person(const Member& member, int role) const
{
  switch (role) {
  case Qt::DisplayRole:
    return compare_words::name(member);
  case Qt::ToolTipRole:
  case LineRole:
    return compare_words::line(member, m_zone);
  case SeedRole:
    return static_cast<qint64>(member.id.value);
  default:
    return {};
  }
}

QVariant DuplicateTableModel::data(const QModelIndex& index, int role) const
{
  const Suggestion& shown = suggestion(index.row());
  switch (index.column()) {
  case One:
  case Other:
    return person(shown.people[index.column() == One ? 0 : 1], role);
  case Alike:
  case Unlike:
    if (role == BadgesRole)
      return badges(shown, index.column());
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
      return badges(shown, index.column()).join(tr(", "));
    return {};
  default:
    if (role == Qt::DisplayRole)
      return tr("Compare");
    return role == Qt::UserRole ? QVariant(QStringLiteral("copy")) : QVariant();
  }
}

QVariant DuplicateTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
  if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
    return {};
  switch (section) {
  case One:
    return tr("Person");
  case Other:
    return tr("And who may be the same");
  case Alike:
    return tr("What agrees");
  case Unlike:
    return tr("What speaks against it");
  default:
    return QString();
  }
}

} // namespace weilu::ui
