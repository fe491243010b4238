// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include "core/store/change_log.h"
#include "core/store/community_store.h"

#include <map>
#include <vector>

namespace weilu::ui {

/// The imports of a file, newest first: when, what, and how many rows did what.
class SourceTableModel : public QAbstractTableModel {
  Q_OBJECT
public:
  enum Column { When, File, Kind, Created, Updated, Unchanged, Rejected, Action, Columns };

  using QAbstractTableModel::QAbstractTableModel;
  /// \p changes finds the change that brought a source.
  void setSources(std::vector<Source> sources, const std::vector<Change>& changes, Zone zone);
  /// The change behind the import in \p row; none for an import older than the log.
  [[nodiscard]] std::optional<Change> change(int row) const;
  void retranslate();

  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
  struct Row {
    Source source;
    std::map<QString, qint64> counts;
    std::optional<Change> change;
  };
  [[nodiscard]] QString words(const Row& row, int column) const;
  std::vector<Row> m_rows;
  Zone m_zone = Zone::utc();
};

} // namespace weilu::ui
