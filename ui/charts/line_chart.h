// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/cartesian_chart.h"

namespace weilu::ui {

/// Lines over time, each named at its right end instead of in a legend, unless it stands under bars it
/// must line up with. They start at zero; missing days break them; the last point has a dot. What they are
/// held against is dashed.
class LineChart : public CartesianChart {
  Q_OBJECT
public:
  using CartesianChart::CartesianChart;

  /// Points in the middle of columns as wide as those of bars, names in a legend.
  void setUnderBars(bool under);
  /// Where values are expected, behind the lines: \p low to \p high at each column, noValue where nothing is
  /// expected; and the points of the first line that lie outside, ringed. Set before the data.
  void setExpected(QList<double> low, QList<double> high, QList<int> outside);
  /// The point nearest to \p at, within 24 px.
  [[nodiscard]] ChartMark markAt(const QPointF& at) const override;
  [[nodiscard]] QPointF pointOf(int index, int series) const;
  /// The heights of the labels at the line ends, one per series, at least 14 px apart.
  [[nodiscard]] QList<qreal> endLabelPlaces() const;

protected:
  [[nodiscard]] std::pair<double, double> extent(int index) const override;
  [[nodiscard]] qreal xOf(int index) const override;
  /// A point is one of a series.
  [[nodiscard]] int firstSeries() const override { return 0; }
  void paintMarks(QPainter& painter) const override;
  void paintHover(QPainter& painter) const override;
  [[nodiscard]] int indexAt(const QPointF& at) const override;
  [[nodiscard]] QRectF tipAnchor(int index) const override;
  [[nodiscard]] bool hasLegend() const override { return m_underBars; }
  [[nodiscard]] bool hasColumnTicks() const override { return !m_underBars; }
  [[nodiscard]] qreal labelSpacing() const override;
  [[nodiscard]] qreal rightMargin() const override;

private:
  [[nodiscard]] int lastKnown(int series) const;
  [[nodiscard]] QString endLabel(int series) const;
  void paintLine(QPainter& painter, int series) const;
  void paintEndLabels(QPainter& painter) const;
  void paintExpected(QPainter& painter) const;
  void paintOutside(QPainter& painter) const;
  QList<double> m_low, m_high;
  QList<int> m_outside;
  bool m_underBars = false;
};

} // namespace weilu::ui
