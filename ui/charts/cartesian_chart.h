// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/axis_ticks.h"
#include "ui/charts/chart_widget.h"

namespace weilu::ui {

/// Columns along x, values along y: gridlines with round labels, column labels, legend and hover. What
/// stands in the columns is the subclass's.
class CartesianChart : public ChartWidget {
  Q_OBJECT
public:
  explicit CartesianChart(QWidget* parent = nullptr);

  void setData(QList<ChartColumn> columns, QList<ChartSeries> series);
  [[nodiscard]] const QList<ChartColumn>& columns() const { return m_columns; }
  [[nodiscard]] const QList<ChartSeries>& series() const { return m_series; }
  /// What the values are; counts at first.
  void setUnit(ValueUnit unit);
  [[nodiscard]] ValueUnit unit() const { return m_unit; }
  /// What happened when, as flags on dotted lines; one that has no room beside the one before it is only in
  /// the tooltip of its column.
  void setFlags(QList<ChartFlag> flags);
  [[nodiscard]] const QList<ChartFlag>& flags() const { return m_flags; }
  /// Which flags are drawn, by their place in the list.
  [[nodiscard]] QList<int> drawnFlags() const;
  /// Lets a right click, and the menu key, ask for the menu of flags.
  void setNotable(bool notable) { m_notable = notable; }
  /// At the right end of the legend: "W46 quick ratio" and, bold, "1.22". The first of \p texts that
  /// fits; none fits: nothing.
  void setNote(const QStringList& texts, const QString& value);
  /// What hatched bars are called in the legend.
  void setUnfinishedName(const QString& name);
  /// Off where another chart with the same columns stands below.
  void setColumnLabels(bool shown);
  /// Keeps at least this much room for the labels of values, so that charts above each other line up.
  void setLabelRoom(int designed);
  /// Header of the first column of the table: "Week".
  void setColumnHeader(const QString& header);
  /// What stands where no mark can be drawn, because nothing is known or everything is zero; else empty.
  [[nodiscard]] QString saidInstead() const;
  /// The rectangle the values are drawn in.
  [[nodiscard]] QRectF plot() const { return m_plot; }
  [[nodiscard]] const AxisTicks& ticks() const { return m_ticks; }

  [[nodiscard]] int markCount() const override { return static_cast<int>(m_columns.size()); }
  [[nodiscard]] int seriesCount() const override { return static_cast<int>(m_series.size()); }
  [[nodiscard]] ChartTable table() const override;

signals:
  /// The menu of flags is wanted for the column \p index.
  void noteMenuWanted(int index, const QPoint& at);

protected:
  /// The lowest and highest drawn value of one column; noValue where there is none.
  [[nodiscard]] virtual std::pair<double, double> extent(int index) const = 0;
  /// The middle of a column.
  [[nodiscard]] virtual qreal xOf(int index) const = 0;
  /// The mark whose x is nearest, for charts whose marks stand at equal steps from edge to edge; -1 beside
  /// the plot.
  [[nodiscard]] int nearestMark(const QPointF& at) const;
  virtual void paintMarks(QPainter& painter) const = 0;
  [[nodiscard]] virtual bool hasLegend() const { return true; }
  /// Least distance between column labels; ticks under them.
  [[nodiscard]] virtual qreal labelSpacing() const { return 0; }
  [[nodiscard]] virtual bool hasColumnTicks() const { return false; }
  [[nodiscard]] virtual qreal rightMargin() const;

  void paintChart(QPainter& painter) const override;
  void resizeEvent(QResizeEvent* event) override;
  void contextMenuEvent(QContextMenuEvent* event) override;
  [[nodiscard]] ChartTip tip(int index) const override;
  [[nodiscard]] qreal yOf(double value) const;
  [[nodiscard]] double valueAt(int series, int index) const;
  /// Nothing but zeros (or nothing at all).
  [[nodiscard]] bool isAllZero() const;

private:
  void place();
  [[nodiscard]] std::pair<double, double> range() const;
  void paintGrid(QPainter& painter) const;
  void paintColumnLabels(QPainter& painter) const;
  void paintLegend(QPainter& painter) const;
  void paintNote(QPainter& painter, qreal from) const;
  void paintZeroText(QPainter& painter) const;
  void paintFlags(QPainter& painter) const;
  [[nodiscard]] qreal top() const;
  [[nodiscard]] qreal bottomMargin() const;

  QList<ChartColumn> m_columns;
  QList<ChartSeries> m_series;
  QList<ChartFlag> m_flags;
  ValueUnit m_unit = ValueUnit::Count;
  AxisTicks m_ticks;
  QRectF m_plot;
  bool m_columnLabels = true, m_notable = false;
  int m_labelRoom = 0;
  QStringList m_notes;
  QString m_noteValue, m_unfinished, m_columnHeader;
};

} // namespace weilu::ui
