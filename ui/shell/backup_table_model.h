// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include "core/store/backup.h"

#include <vector>

namespace weilu::ui {

/// The backups of a file, newest first.
class BackupTableModel : public QAbstractTableModel {
  Q_OBJECT
public:
  enum Column { When, Reason, Size, File, Action, Columns };

  using QAbstractTableModel::QAbstractTableModel;
  void setBackups(std::vector<Backup> backups, Zone zone);
  [[nodiscard]] const Backup& backup(int row) const { return m_backups[static_cast<std::size_t>(row)]; }
  void retranslate();

  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
  std::vector<Backup> m_backups;
  Zone m_zone = Zone::utc();
};

} // namespace weilu::ui
