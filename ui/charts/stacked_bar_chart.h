// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/cartesian_chart.h"

namespace weilu::ui {

/// Columns of stacked parts with gaps of one pixel; series with `below` hang from zero. A column that
/// is not finished is hatched. A single column is a dot with its value, because one bar invites a comparison
/// that is not there.
class StackedBarChart : public CartesianChart {
  Q_OBJECT
public:
  using CartesianChart::CartesianChart;

  /// How much of its step a column takes, 0–1; 1: one pixel of ground between two.
  void setBarShare(double share);
  [[nodiscard]] ChartMark markAt(const QPointF& at) const override;
  /// Where a part is drawn; empty when it is zero or unknown.
  [[nodiscard]] QRectF partRect(int index, int series) const;

protected:
  [[nodiscard]] std::pair<double, double> extent(int index) const override;
  [[nodiscard]] qreal xOf(int index) const override;
  void paintMarks(QPainter& painter) const override;
  void paintHover(QPainter& painter) const override;
  [[nodiscard]] int indexAt(const QPointF& at) const override;
  [[nodiscard]] QRectF tipAnchor(int index) const override;

private:
  [[nodiscard]] QRectF columnRect(int index) const;
  void paintOnlyColumn(QPainter& painter) const;
  double m_barShare = .62;
};

} // namespace weilu::ui
