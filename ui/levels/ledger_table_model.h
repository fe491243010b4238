// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include "ui/levels/levels_reading.h"

namespace weilu::ui {

/// Lines of the ledger, newest first.
class LedgerTableModel : public QAbstractTableModel {
  Q_OBJECT
public:
  enum Column { When, Person, Points, Source, Reason, Columns };

  using QAbstractTableModel::QAbstractTableModel;
  void setLines(std::vector<LedgerLine> lines, std::vector<EarningRule> rules);
  [[nodiscard]] const LedgerLine& line(int row) const { return m_lines[static_cast<std::size_t>(row)]; }
  void retranslate();

  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
  [[nodiscard]] QString wording(const LedgerLine& line, int column) const;
  std::vector<LedgerLine> m_lines;
  std::vector<EarningRule> m_rules;
};

} // namespace weilu::ui
