// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainterPath>

#include "ui/charts/chart_widget.h"

#include <optional>

namespace weilu::ui {

/// A bar of one side of the flow: a layer, or where people come from and go to.
struct SankeyNode {
  QString code;                ///< what setSelected() means
  QString name;                ///< "Active"
  QString color;               ///< token name
  std::optional<qint64> total; ///< everybody there, for shares; none: not known
  std::optional<qint64> net;   ///< right side: what it won or lost; none: nothing is said
};

/// People who went from one bar to another.
struct SankeyRibbon {
  int from = 0; ///< of the left bars
  int to = 0;   ///< of the right bars
  qint64 people = 0;
};

/// Who went where between two dates: bars on two sides, as high as the people who left or came, and ribbons
/// between them. The ribbons of the selected bars lie in the colour of their source, all others are grey.
///
/// A mark is a bar (index: left bars, then right bars; series -1) or a ribbon of it (series: which of the
/// bar's ribbons, from the top). Left and Right go from bar to bar, Up and Down through its ribbons.
class SankeyView : public ChartWidget {
  Q_OBJECT
public:
  explicit SankeyView(QWidget* parent = nullptr);

  /// Ribbons of nobody are left out. The indices must be those of bars.
  void setFlow(QList<SankeyNode> left, QList<SankeyNode> right, QList<SankeyRibbon> ribbons);
  /// Lights up the ribbons of the bars with this code, on both sides; empty: none.
  void setSelected(const QString& code);
  [[nodiscard]] QString selected() const { return m_selected; }

  [[nodiscard]] const QList<SankeyRibbon>& ribbons() const { return m_ribbons; }
  /// Where a bar is drawn; \p node as in marks.
  [[nodiscard]] QRectF nodeRect(int node) const { return m_rects.value(node); }
  [[nodiscard]] QPainterPath ribbonPath(int ribbon) const;
  /// The middle heights of the names of one side, none nearer to the next than a line is high.
  [[nodiscard]] QList<qreal> labelPlaces(bool leftSide) const;

  [[nodiscard]] int markCount() const override;
  [[nodiscard]] int seriesCount() const override;
  [[nodiscard]] ChartMark markAt(const QPointF& at) const override;
  [[nodiscard]] ChartTable table() const override;
  [[nodiscard]] QSize minimumSizeHint() const override;
  [[nodiscard]] QSize sizeHint() const override;

signals:
  /// A bar was clicked or chosen by Space: who left it, or who came to it.
  void nodeActivated(bool leftSide, int index);
  /// A ribbon was clicked or chosen by Space.
  void ribbonActivated(int from, int to);

protected:
  void paintChart(QPainter& painter) const override;
  void paintHover(QPainter& painter) const override;
  void paintSkeleton(QPainter& painter) const override;
  [[nodiscard]] int indexAt(const QPointF& at) const override;
  [[nodiscard]] ChartTip tip(int index) const override;
  [[nodiscard]] QRectF tipAnchor(int index) const override;
  void resizeEvent(QResizeEvent* event) override;

private:
  struct Band {
    qreal from = 0, to = 0, thickness = 0; ///< top edges at the two bars
  };
  [[nodiscard]] const SankeyNode& node(int index) const;
  [[nodiscard]] bool isLeft(int index) const { return index < m_left.size(); }
  [[nodiscard]] qint64 peopleOf(int index) const;
  [[nodiscard]] QList<int> ribbonsOf(int index) const;
  /// The ribbon of a mark; -1: it is a bar.
  [[nodiscard]] int ribbonOf(const ChartMark& mark) const;
  [[nodiscard]] QString label(int index) const;
  [[nodiscard]] QString netText(int index) const;
  [[nodiscard]] qreal labelRoom(bool leftSide) const;
  [[nodiscard]] qreal columnHeight(bool leftSide, qreal scale) const;
  [[nodiscard]] qreal barHeight(int index, qreal scale) const;
  [[nodiscard]] qreal bestScale(qreal room) const;
  void place();
  void placeColumn(bool leftSide, qreal x, qreal scale);
  void placeBands(qreal scale);
  void paintRibbon(QPainter& painter, int ribbon, bool lit) const;
  void paintLabels(QPainter& painter, bool leftSide) const;

  QList<SankeyNode> m_left, m_right;
  QList<SankeyRibbon> m_ribbons; ///< by source, then by target
  QString m_selected;
  QList<QRectF> m_rects;
  QList<Band> m_bands;
};

} // namespace weilu::ui
