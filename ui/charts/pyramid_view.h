// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_widget.h"

#include <optional>

namespace weilu::ui {

/// One layer of the pyramid.
struct PyramidRow {
  QString name;
  QString icon;  ///< icon name
  QString color; ///< token name
  qint64 people = 0;
  double share = 0;             ///< 0–1
  std::optional<qint64> change; ///< none: not known
  bool growthIsGood = true;
};

/// Layers from best to last: glyph, name, a centred bar of linear width (at least 3 px), people, share and
/// change. A click on a row opens its people.
class PyramidView : public ChartWidget {
  Q_OBJECT
public:
  using ChartWidget::ChartWidget;

  void setRows(QList<PyramidRow> rows);
  [[nodiscard]] const QList<PyramidRow>& rows() const { return m_rows; }
  [[nodiscard]] QRectF rowRect(int index) const;
  [[nodiscard]] QRectF barRect(int index) const;

  [[nodiscard]] int markCount() const override { return static_cast<int>(m_rows.size()); }
  [[nodiscard]] int seriesCount() const override { return 0; }
  [[nodiscard]] ChartMark markAt(const QPointF& at) const override;
  [[nodiscard]] ChartTable table() const override;
  [[nodiscard]] QSize minimumSizeHint() const override;
  [[nodiscard]] QSize sizeHint() const override;

protected:
  void paintChart(QPainter& painter) const override;
  void paintHover(QPainter& painter) const override;
  void paintSkeleton(QPainter& painter) const override;
  [[nodiscard]] int indexAt(const QPointF& at) const override;
  [[nodiscard]] Qt::Orientation orientation() const override { return Qt::Vertical; }

private:
  struct Columns {
    qreal name, barLeft, barRight, count, share, change; ///< left edges of name and bar, else right edges
  };
  [[nodiscard]] Columns columnsOf() const;
  void paintHeader(QPainter& painter) const;
  void paintRow(QPainter& painter, int index, const Columns& columns) const;
  void paintChange(QPainter& painter, const PyramidRow& row, qreal right, qreal y) const;

  QList<PyramidRow> m_rows;
};

} // namespace weilu::ui
