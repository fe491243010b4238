// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/backup_table_model.h"

#include "ui/base/theme.h"
#include "ui/base/words.h"

#include <utility>

namespace weilu::ui {

void BackupTableModel::setBackups(std::vector<Backup> backups, Zone zone)
{
  beginResetModel();
  m_backups = std::move(backups);
  m_zone = std::move(zone);
  endResetModel();
}

void BackupTableModel::retranslate()
{
  if (m_backups.empty())
    return;
  emit dataChanged(index(0, 0), index(rowCount() - 1, Columns - 1));
  emit headerDataChanged(Qt::Horizontal, 0, Columns - 1);
}

int BackupTableModel::rowCount(const QModelIndex& parent) const
{
  return parent.isValid() ? 0 : static_cast<int>(m_backups.size());
}

int BackupTableModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : Columns; }

namespace {

QString reasonWords(BackupReason reason)
{
  switch (reason) {
  case BackupReason::Daily:
    return BackupTableModel::tr("Daily");
  case BackupReason::BeforeMigration:
    return BackupTableModel::tr("Before an update of the file");
  case BackupReason::BeforeRestore:
    return BackupTableModel::tr("Before a restore");
  case BackupReason::ByHand:
    return BackupTableModel::tr("By hand");
  }
  return {};
}

} // namespace

QVariant BackupTableModel::data(const QModelIndex& index, int role) const
{
  const Backup& backup = m_backups[static_cast<std::size_t>(index.row())];
  if (role == Qt::UserRole && index.column() == Action)
    return QStringLiteral("refresh");
  if (role == Qt::ForegroundRole && (index.column() == When || index.column() == File))
    return Theme::of().color(Token::Text3);
  if (role == Qt::TextAlignmentRole && index.column() == Size)
    return int(Qt::AlignRight | Qt::AlignVCenter);
  if (role != Qt::DisplayRole)
    return {};
  switch (index.column()) {
  case When:
    return words::ago(backup.at, Moment::now(), m_zone);
  case Reason:
    return reasonWords(backup.reason);
  case Size:
    return words::bytes(backup.bytes);
  case File:
    return text(backup.file.filename().string());
  default:
    return tr("Restore…");
  }
}

QVariant BackupTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
  if (orientation != Qt::Horizontal)
    return {};
  if (role == Qt::TextAlignmentRole && section == Size)
    return int(Qt::AlignRight | Qt::AlignVCenter);
  if (role != Qt::DisplayRole)
    return {};
  switch (section) {
  case When:
    return tr("When");
  case Reason:
    return tr("Made");
  case Size:
    return tr("Size");
  case File:
    return tr("File");
  default:
    return QString();
  }
}

} // namespace weilu::ui
