// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include "core/insight/scorecard.h"

namespace weilu::ui {

/// The scorecard as rows: indicator, now, target, whether it is met, trend. A target is edited in place.
class ScorecardTableModel : public QAbstractTableModel {
  Q_OBJECT
public:
  enum Column { Name, Actual, Target, Met, TrendLine, ColumnCount };
  static constexpr int SeriesRole = Qt::UserRole + 1; ///< QList<double>, NaN where nothing is known

  using QAbstractTableModel::QAbstractTableModel;
  void setScorecard(const Scorecard& card);
  [[nodiscard]] const IndicatorRow& rowAt(int row) const
  {
    return m_card.rows[static_cast<std::size_t>(row)];
  }

  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
  [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
  [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
  /// Reads "35%", "0.35" of a share, "200"; empty: back to the shipped target. What does not read changes
  /// nothing.
  bool setData(const QModelIndex& index, const QVariant& value, int role) override;

signals:
  /// A target was typed; none: the shipped one is wanted again.
  void targetTyped(weilu::Indicator indicator, std::optional<double> value);

private:
  [[nodiscard]] QString textOf(const IndicatorRow& row, int column) const;
  Scorecard m_card;
};

} // namespace weilu::ui
