// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_widget.h"

namespace weilu::ui {

/// A row or column of the matrix.
struct MatrixHead {
  QString code; ///< the same code on both sides: those who stayed
  QString name;
  QString color; ///< token name
};

/// Who went from where (rows) to where (columns) as numbers on a heat ramp, with the sums of rows and
/// columns. Those who stayed are many and say little: they lie on a quiet ground and do not scale the ramp.
///
/// A mark is a cell (index: row, series: column); the index after the last row and the series after the
/// last column are the sums. Arrows go from cell to cell.
class FlowMatrixView : public ChartWidget {
  Q_OBJECT
public:
  explicit FlowMatrixView(QWidget* parent = nullptr);

  /// \p people: row by row, as many as rows × columns; what is missing is nobody.
  void setFlow(QList<MatrixHead> rows, QList<MatrixHead> columns, QList<qint64> people);
  /// What rows and columns are: "From Oct 21" and "To Nov 20".
  void setAxisNames(const QString& rows, const QString& columns);
  [[nodiscard]] qint64 peopleAt(int row, int column) const;
  [[nodiscard]] bool stayed(int row, int column) const;
  [[nodiscard]] QRectF cellRect(int row, int column) const;
  /// The ground of a cell; those who stayed, the sums and nobody have none of the ramp.
  [[nodiscard]] QColor groundOf(int row, int column) const;

  [[nodiscard]] int markCount() const override;
  [[nodiscard]] int seriesCount() const override;
  [[nodiscard]] ChartMark markAt(const QPointF& at) const override;
  [[nodiscard]] ChartTable table() const override;
  [[nodiscard]] QSize minimumSizeHint() const override;
  [[nodiscard]] QSize sizeHint() const override;

signals:
  /// A cell was clicked or chosen by Space; -1: the sum over all rows or columns.
  void cellActivated(int row, int column);

protected:
  void paintChart(QPainter& painter) const override;
  void paintHover(QPainter& painter) const override;
  void paintSkeleton(QPainter& painter) const override;
  [[nodiscard]] int indexAt(const QPointF& at) const override;
  [[nodiscard]] ChartTip tip(int index) const override;
  [[nodiscard]] QRectF tipAnchor(int index) const override;
  [[nodiscard]] Qt::Orientation orientation() const override { return Qt::Vertical; }
  void keyPressEvent(QKeyEvent* event) override;

private:
  [[nodiscard]] bool isSum(int row, int column) const;
  [[nodiscard]] QString nameOf(const QList<MatrixHead>& heads, int index) const;
  [[nodiscard]] qreal nameRoom() const;
  void paintHeads(QPainter& painter) const;
  void paintCell(QPainter& painter, int row, int column) const;

  QList<MatrixHead> m_rows, m_columns;
  QList<qint64> m_people;
  QString m_rowsName, m_columnsName;
  qint64 m_most = 0; ///< of those who moved
};

} // namespace weilu::ui
