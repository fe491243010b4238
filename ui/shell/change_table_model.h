// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include "core/store/change_log.h"

#include <vector>

namespace weilu::ui {

/// The change log, newest first: when, what, and what can be done about it.
///
///     session.workspace().changes().list() → setChanges() → view; clicks on the last column → change()
class ChangeTableModel : public QAbstractTableModel {
  Q_OBJECT
public:
  enum Column { When, What, Kind, Action, Columns };

  using QAbstractTableModel::QAbstractTableModel;
  void setChanges(std::vector<Change> changes, Zone zone);
  [[nodiscard]] const Change& change(int row) const { return m_changes[static_cast<std::size_t>(row)]; }
  void retranslate();

  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
  [[nodiscard]] QString words(const Change& change, int column) const;
  std::vector<Change> m_changes;
  Zone m_zone = Zone::utc();
};

} // namespace weilu::ui
