// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_widget.h"

namespace weilu::ui {

/// A column of numbers, with or without bars before them.
struct BarColumn {
  QString name;
  bool bars = false;
  Token color = Token::LayerLoyal; ///< of the bars
};

/// One number of a row.
struct BarCell {
  QString text;           ///< as it is written; "—" where nothing is known
  double value = noValue; ///< in the table behind and in files
  double bar = 0;         ///< length of the bar, 0–1
  QString fact;           ///< in the tooltip instead of the text: "164 of 402"; empty: the text
  bool opens = true;      ///< there are people behind it
};

struct BarRow {
  QString name;
  QList<BarCell> cells; ///< as many as there are columns
  bool total = false;   ///< bold, on a ground of its own
  bool quiet = false;   ///< set back: too few to be compared
};

/// Named rows with numbers beside each other and micro bars before those that are compared: channels,
/// segments, times of the week. A mark is a cell (index: row, series: column), which opens only where it is
/// said to; keys come to the cells of a row that has any.
class BarTableView : public ChartWidget {
  Q_OBJECT
public:
  explicit BarTableView(QWidget* parent = nullptr);

  /// \p rowsName heads the names.
  void setRows(const QString& rowsName, QList<BarColumn> columns, QList<BarRow> rows);
  [[nodiscard]] const QList<BarColumn>& columns() const { return m_columns; }
  [[nodiscard]] const QList<BarRow>& rows() const { return m_rows; }
  [[nodiscard]] QRectF cellRect(int row, int column) const;

  [[nodiscard]] int markCount() const override { return static_cast<int>(m_rows.size()); }
  [[nodiscard]] int seriesCount() const override { return static_cast<int>(m_columns.size()); }
  [[nodiscard]] ChartMark markAt(const QPointF& at) const override;
  [[nodiscard]] ChartTable table() const override;
  [[nodiscard]] QSize minimumSizeHint() const override;
  [[nodiscard]] QSize sizeHint() const override { return minimumSizeHint(); }

protected:
  void paintChart(QPainter& painter) const override;
  void paintHover(QPainter& painter) const override;
  [[nodiscard]] int firstSeries() const override { return 0; }
  [[nodiscard]] bool opens(ChartMark mark) const override;
  void keyPressEvent(QKeyEvent* event) override;
  void paintSkeleton(QPainter& painter) const override;
  [[nodiscard]] int indexAt(const QPointF& at) const override { return rowAt(at.y()); }
  [[nodiscard]] ChartTip tip(int index) const override;
  [[nodiscard]] QRectF tipAnchor(int index) const override;
  [[nodiscard]] Qt::Orientation orientation() const override { return Qt::Vertical; }

private:
  void stepCell(int by);
  [[nodiscard]] int rowAt(qreal y) const;
  [[nodiscard]] qreal rowTop(int row) const;
  [[nodiscard]] qreal nameRoom() const;
  /// What columns take: as wide as their texts, then as their heads and bars want, then all a little more.
  [[nodiscard]] QList<qreal> columnWidths() const;
  void measure();
  void paintHeads(QPainter& painter) const;
  void paintRow(QPainter& painter, int row) const;
  void paintCell(QPainter& painter, int row, int column) const;

  QString m_rowsName;
  QList<BarColumn> m_columns;
  QList<BarRow> m_rows;
  qreal m_nameRoom = 0; ///< what the widest name takes
  /// What the widest text of a column takes, so that its bars begin below each other; and what its head and
  /// bars would like beside that.
  QList<qreal> m_textRoom, m_wanted;
};

} // namespace weilu::ui
