// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_widget.h"

#include <optional>

namespace weilu::ui {

/// One step of a funnel.
struct FunnelStep {
  QString name;   ///< "Member"
  QString detail; ///< below the name, small; may be empty
  qint64 people = 0;
  std::optional<double> before; ///< the conversion from the step before it in the period before
  QString time;                 ///< how long it takes from the step before: "3 days"; may be empty
};

/// Steps from above, each with a bar of linear width; between two the share that came on, its change since
/// the period before, and how long it took.
///
/// A mark is a step (index). Series -1 are those who got there, series 0 those who were at the step before
/// and did not get there; the first step has only the former. Up and Down go from step to step, Left and
/// Right between the two.
class FunnelView : public ChartWidget {
  Q_OBJECT
public:
  using ChartWidget::ChartWidget;

  void setSteps(QList<FunnelStep> steps);
  [[nodiscard]] const QList<FunnelStep>& steps() const { return m_steps; }
  /// The share of the step before that got to step \p index; noValue for the first, or when nobody was there.
  [[nodiscard]] double conversion(int index) const;
  /// The share of the first step that got to step \p index; noValue when nobody began.
  [[nodiscard]] double overall(int index) const;
  [[nodiscard]] QRectF barRect(int index) const;
  /// The line between step \p index and the one before it; empty for the first.
  [[nodiscard]] QRectF betweenRect(int index) const;

  [[nodiscard]] int markCount() const override { return static_cast<int>(m_steps.size()); }
  [[nodiscard]] int seriesCount() const override { return 1; }
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
  [[nodiscard]] qint64 stopped(int index) const;
  [[nodiscard]] qreal pitch() const;
  [[nodiscard]] QRectF stepRect(int index) const;
  [[nodiscard]] qreal barLeft() const;
  [[nodiscard]] qreal countRoom() const;
  void paintStep(QPainter& painter, int index) const;
  void paintBetween(QPainter& painter, int index) const;

  QList<FunnelStep> m_steps;
};

} // namespace weilu::ui
