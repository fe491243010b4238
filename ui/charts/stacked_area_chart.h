// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainterPath>

#include "ui/charts/cartesian_chart.h"

namespace weilu::ui {

/// Sizes over time, stacked from zero: at most a few hundred points. Where nothing is known the areas break;
/// the part towards a period that is not over is hatched. A second set can be laid over it as thin lines:
/// how it would have been by another rule.
class StackedAreaChart : public CartesianChart {
  Q_OBJECT
public:
  using CartesianChart::CartesianChart;

  /// Lines at the upper edges of \p series, stacked alike; as many series and values as the areas have.
  /// Empty: none. \p name says what they are: "With the changed rule".
  void setComparison(const QString& name, QList<ChartSeries> series);
  /// The area of one series between two neighbouring points; empty where one of them is not known.
  [[nodiscard]] QPolygonF slice(int index, int series) const;
  [[nodiscard]] ChartMark markAt(const QPointF& at) const override;
  [[nodiscard]] ChartTable table() const override;

protected:
  [[nodiscard]] std::pair<double, double> extent(int index) const override;
  [[nodiscard]] qreal xOf(int index) const override;
  /// A point is one of a series.
  [[nodiscard]] int firstSeries() const override { return 0; }
  void paintMarks(QPainter& painter) const override;
  void paintHover(QPainter& painter) const override;
  [[nodiscard]] int indexAt(const QPointF& at) const override;
  [[nodiscard]] ChartTip tip(int index) const override;
  [[nodiscard]] QRectF tipAnchor(int index) const override;
  [[nodiscard]] bool hasColumnTicks() const override { return true; }
  [[nodiscard]] qreal labelSpacing() const override;

private:
  /// The value at the upper edge of a series; noValue where nothing is known.
  [[nodiscard]] static double upTo(const QList<ChartSeries>& series, int which, int index);
  void paintArea(QPainter& painter, int series) const;
  void paintOnlyPoint(QPainter& painter) const;
  void paintLine(QPainter& painter, int series) const;

  QString m_otherName;
  QList<ChartSeries> m_other;
};

} // namespace weilu::ui
