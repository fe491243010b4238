// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/campaigns/campaigns_reading.h"
#include "ui/widgets/cell_table_model.h"

#include <optional>

namespace weilu::ui {

/// Which campaigns a list shows.
struct CampaignFilter {
  QString text; ///< in the title, theme, place or the name of who looks after it; empty: all
  std::optional<CampaignType> type;
  std::optional<CampaignState> state;
  bool archived = false; ///< those in the archive, too
  [[nodiscard]] bool shows(const Campaign& campaign) const;
};

/// Campaigns one a row, to be scanned: what, when, whose, for how many, how many came, at what cost.
class CampaignTableModel : public CellModel {
  Q_OBJECT
public:
  enum Column { Title, Kind, State, Starts, Ends, Owner, For, SignedUp, Came, Goal, Budget, Cost, Columns };
  /// What a cell is sorted by: a number, or the bytes that sort a name; invalid where there is nothing.
  static constexpr int SortRole = Qt::UserRole;
  using CellModel::CellModel;

  void setCampaigns(CampaignsRead read);
  void narrow(CampaignFilter filter);
  /// Rows without a value in \p column stand last in either order.
  void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

  [[nodiscard]] const CampaignLine& line(int row) const
  {
    return m_read.lines[m_rows[static_cast<std::size_t>(row)]];
  }
  /// The row of \p campaign; -1: not shown.
  [[nodiscard]] int rowOf(CampaignId campaign) const;
  /// How many are in the archive.
  [[nodiscard]] int archived() const;
  [[nodiscard]] Cell cellAt(const QModelIndex& index) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  int rowCount(const QModelIndex& parent = {}) const override;

private:
  void refresh();
  void arrange();
  [[nodiscard]] QVariant sortValue(const CampaignLine& line, Column column) const;
  [[nodiscard]] QString shown(const std::optional<Moment>& moment) const;

  CampaignsRead m_read;
  std::vector<std::size_t> m_rows; ///< into m_read.lines
  CampaignFilter m_filter;
  Column m_column = Starts;
  Qt::SortOrder m_order = Qt::DescendingOrder;
};

} // namespace weilu::ui
