// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/source_table_model.h"

#include <QJsonDocument>
#include <QJsonObject>

#include "ui/base/theme.h"
#include "ui/base/words.h"

#include <algorithm>
#include <array>
#include <utility>

namespace weilu::ui {

namespace {

bool isImport(const Source& source) { return source.kind != "manual"; }

/// The counts an import left in its source, wherever in the object they stand.
std::map<QString, qint64> countsOf(const std::string& details)
{
  const QJsonObject all = QJsonDocument::fromJson(QByteArray::fromStdString(details)).object();
  const QJsonObject counts =
      all.contains(QLatin1String("counts")) ? all.value(QLatin1String("counts")).toObject() : all;
  std::map<QString, qint64> result;
  for (auto value = counts.begin(); value != counts.end(); ++value) {
    if (value.value().isDouble())
      result[value.key()] = value.value().toInteger();
  }
  return result;
}

} // namespace

void SourceTableModel::setSources(std::vector<Source> sources, const std::vector<Change>& changes, Zone zone)
{
  beginResetModel();
  m_rows.clear();
  for (Source& source : sources) {
    if (!isImport(source))
      continue;
    const auto made = std::find_if(changes.begin(), changes.end(),
                                   [&](const Change& change) { return change.source == source.id; });
    Row row;
    row.counts = countsOf(source.details);
    if (made != changes.end())
      row.change = *made;
    row.source = std::move(source);
    m_rows.push_back(std::move(row));
  }
  m_zone = std::move(zone);
  endResetModel();
}

std::optional<Change> SourceTableModel::change(int row) const
{
  return m_rows[static_cast<std::size_t>(row)].change;
}

void SourceTableModel::retranslate()
{
  if (m_rows.empty())
    return;
  emit dataChanged(index(0, 0), index(rowCount() - 1, Columns - 1));
  emit headerDataChanged(Qt::Horizontal, 0, Columns - 1);
}

int SourceTableModel::rowCount(const QModelIndex& parent) const
{
  return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int SourceTableModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : Columns; }

QString SourceTableModel::words(const Row& row, int column) const
{
  const auto count = [&](const char* name) {
    const auto found = row.counts.find(QLatin1String(name));
    return found == row.counts.end() ? QStringLiteral("—") : words::count(found->second);
  };
  switch (column) {
  case When:
    return words::ago(row.source.at, Moment::now(), m_zone);
  case File:
    return row.source.fileName.empty() ? QStringLiteral("—") : text(row.source.fileName);
  case Kind:
    if (row.source.kind == "activity")
      return tr("Activity");
    return row.source.kind == "purchases" ? tr("Purchases") : tr("Members");
  case Created:
    return count("created");
  case Updated:
    return count("updated");
  case Unchanged:
    return count("unchanged");
  case Rejected:
    return count("rejected");
  default:
    break;
  }
  if (!row.change || !row.change->reversible)
    return row.source.withdrawn ? tr("Undone") : QString();
  return row.change->undone ? tr("Redo") : tr("Undo");
}

QVariant SourceTableModel::data(const QModelIndex& index, int role) const
{
  const Row& row = m_rows[static_cast<std::size_t>(index.row())];
  const bool number = index.column() >= Created && index.column() <= Rejected;
  switch (role) {
  case Qt::DisplayRole:
    return words(row, index.column());
  case Qt::ToolTipRole:
    return index.column() == File ? words(row, File) : QString();
  case Qt::TextAlignmentRole:
    return int(Qt::AlignVCenter | (number ? Qt::AlignRight : Qt::AlignLeft));
  case Qt::UserRole:
    if (index.column() != Action || !row.change || !row.change->reversible)
      return {};
    return row.change->undone ? QStringLiteral("redo") : QStringLiteral("undo");
  case Qt::ForegroundRole:
    if (row.source.withdrawn || index.column() == When)
      return Theme::of().color(Token::Text3);
    return {};
  default:
    return {};
  }
}

QVariant SourceTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
  if (orientation != Qt::Horizontal)
    return {};
  if (role == Qt::TextAlignmentRole && section >= Created && section <= Rejected)
    return int(Qt::AlignRight | Qt::AlignVCenter);
  if (role != Qt::DisplayRole)
    return {};
  static const std::array<const char*, Columns> heads = {
      QT_TR_NOOP("When"),    QT_TR_NOOP("File"),      QT_TR_NOOP("Holds"),    QT_TR_NOOP("New"),
      QT_TR_NOOP("Updated"), QT_TR_NOOP("Unchanged"), QT_TR_NOOP("Rejected"), ""};
  const char* head = heads[static_cast<std::size_t>(section)];
  return *head ? tr(head) : QString();
}

} // namespace weilu::ui
