// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_widget.h"

#include <algorithm>
#include <optional>

namespace weilu::ui {

/// A row or a column of a heat map.
struct HeatHead {
  QString label; ///< beside or above the cells; of a column it goes where it has no room
  QString title; ///< in tooltips; empty: the label
};

/// One cell.
struct HeatCell {
  double value = noValue; ///< what the colour shows; noValue: there is no such cell
  QString text;           ///< in the cell, where it has room
  bool finished = true;   ///< an unfinished cell is paler with a dashed border
  bool quiet = false;     ///< on a neutral ground and not part of the ramp: 100 % by definition
  /// Lines of the tooltip: "Still active" and "164 of 402". Empty: the text.
  QList<std::pair<QString, QString>> facts;
};

/// A frame around neighbouring cells, such as a segment of the RFM grid.
struct HeatBox {
  int row = 0, column = 0, rows = 1, columns = 1;
  bool dashed = false;
};

/// What a heat map shows.
struct HeatMap {
  QString rowsName;             ///< what the rows are: "Joined in"
  QList<HeatHead> rows;         ///< from above
  QList<HeatHead> columns;      ///< from the left
  QList<HeatCell> cells;        ///< row by row, as many as rows × columns
  bool shares = false;          ///< the values are shares of one
  QString sizesName;            ///< "People"; empty: there is no column of sizes
  QList<qint64> sizes;          ///< of the rows
  QString meansName;            ///< "Mean"; empty: there is no row of means
  QList<HeatCell> means;        ///< below the rows, one for each column
  std::optional<double> lowest; ///< where the ramp begins; none: at the least value
  QString lowText, highText;    ///< at the ends of the ramp in the legend; empty: no legend
  QString unfinishedName;       ///< in the legend, when there are unfinished cells
  QString note;                 ///< at the right of the legend: the finding
  bool columnsBelow = false;    ///< names of the columns stand below the cells
  QList<HeatBox> boxes;
};

/// Rows × columns of cells on the heat ramp: a cohort triangle, weekdays × hours, the RFM grid.
///
/// A mark is a cell (index: row, series: column). Series -1 is the row as a whole: its size. The index after
/// the last row is the row of means. Arrows go from cell to cell, over those that are not there.
class HeatMapView : public ChartWidget {
  Q_OBJECT
public:
  explicit HeatMapView(QWidget* parent = nullptr);

  void setMap(HeatMap map);
  [[nodiscard]] const HeatMap& map() const { return m_map; }
  /// The cells are at most this wide and high at 100 %; 72 × 40 at first.
  void setCellLimit(const QSize& designed);
  /// Where a cell is drawn; empty when there is none. Column -1: the size of the row.
  [[nodiscard]] QRectF cellRect(int row, int column) const;
  /// The ground a cell is drawn on.
  [[nodiscard]] QColor groundOf(int row, int column) const;
  /// Null when there is no such cell.
  [[nodiscard]] const HeatCell* cellAt(int row, int column) const;

  [[nodiscard]] int markCount() const override;
  [[nodiscard]] int seriesCount() const override { return static_cast<int>(m_map.columns.size()); }
  [[nodiscard]] ChartMark markAt(const QPointF& at) const override;
  [[nodiscard]] ChartTable table() const override;
  [[nodiscard]] QSize minimumSizeHint() const override;
  [[nodiscard]] QSize sizeHint() const override;

protected:
  void paintChart(QPainter& painter) const override;
  void paintHover(QPainter& painter) const override;
  void paintSkeleton(QPainter& painter) const override;
  [[nodiscard]] int indexAt(const QPointF& at) const override { return markAt(at).index; }
  [[nodiscard]] ChartTip tip(int index) const override;
  [[nodiscard]] QRectF tipAnchor(int index) const override;
  [[nodiscard]] Qt::Orientation orientation() const override { return Qt::Vertical; }
  void keyPressEvent(QKeyEvent* event) override;

private:
  [[nodiscard]] bool hasSizes() const { return !m_map.sizesName.isEmpty(); }
  [[nodiscard]] bool hasMeans() const { return !m_map.meansName.isEmpty(); }
  [[nodiscard]] bool hasLegend() const { return !m_map.lowText.isEmpty(); }
  /// With so much room for names, and for a column and a row each.
  [[nodiscard]] QSize sizeFor(int names, int column, int row) const;
  [[nodiscard]] qreal top() const;
  [[nodiscard]] qreal bottom() const;
  [[nodiscard]] qreal nameRoom() const { return std::min(m_nameRoom, width() * .3); }
  [[nodiscard]] QSizeF pitch() const;
  [[nodiscard]] qreal rowTop(int row) const;
  [[nodiscard]] QString sizeText(int row) const;
  [[nodiscard]] QString rowTitle(int row) const;
  void measure();
  void measureTexts();
  void step(int down, int right);
  void paintHeads(QPainter& painter) const;
  void paintColumnHeads(QPainter& painter) const;
  void paintCell(QPainter& painter, int row, int column) const;
  void paintBox(QPainter& painter, const HeatBox& box) const;
  void paintLegend(QPainter& painter) const;

  HeatMap m_map;
  double m_low = 0, m_high = 1;
  qreal m_nameRoom = 0,
        m_sizeRoom = 0; ///< what names and sizes of rows take: cells are placed by the hundred
  QSize m_limit{72, 40};
};

} // namespace weilu::ui
