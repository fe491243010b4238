// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace_campaign_reading.h"
#include "ui/widgets/cell_table_model.h"

namespace weilu::ui {

/// The people of a campaign: who was invited, who answered, who came. It holds one small line a person; cells
/// are worded when they are drawn.
class ParticipantTableModel : public CellModel {
  Q_OBJECT
public:
  enum Column { Name, Status, LayerColumn, Channel, Since, Note, Columns };
  using CellModel::CellModel;

  void setPeople(CampaignShown shown);
  /// Shows those of \p status alone (none: all) whose name holds \p text.
  void narrow(std::optional<ParticipantStatus> status, const QString& text);
  void sortBy(Column column, Qt::SortOrder order);

  [[nodiscard]] const ParticipantLine& line(int row) const
  {
    return m_shown->lines[m_rows[static_cast<std::size_t>(row)]];
  }
  /// The row of \p person; -1: not shown.
  [[nodiscard]] int rowOf(MemberId person) const;
  [[nodiscard]] Cell cellAt(const QModelIndex& index) const override;
  int rowCount(const QModelIndex& parent = {}) const override;

private:
  void refresh();
  [[nodiscard]] bool less(const ParticipantLine& a, const ParticipantLine& b) const;

  CampaignShown m_shown;
  std::vector<std::uint32_t> m_rows; ///< into lines
  std::optional<ParticipantStatus> m_status;
  QString m_text;
  Column m_column = Status;
  Qt::SortOrder m_order = Qt::DescendingOrder;
};

} // namespace weilu::ui
