// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include "ui/layers/layers_reading.h"

#include <memory>

namespace weilu::ui {

/// Who moved from where to where on which date and why, newest first.
class MoversModel : public QAbstractTableModel {
  Q_OBJECT
public:
  enum Column { Who, From, To, When, Why, Columns };

  using QAbstractTableModel::QAbstractTableModel;
  void setMoves(std::shared_ptr<const LayersRead> read);
  [[nodiscard]] MemberId person(int row) const { return m_rows[static_cast<std::size_t>(row)].person; }
  /// How many more moves there are than rows.
  [[nodiscard]] std::uint64_t more() const { return m_more; }

  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
  [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
  struct Row {
    MemberId person;
    const DatedMove* move;
  };
  std::shared_ptr<const LayersRead> m_read;
  std::vector<Row> m_rows;
  std::uint64_t m_more = 0;
};

} // namespace weilu::ui
