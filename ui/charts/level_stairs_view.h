// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_widget.h"

#include <optional>

namespace weilu::ui {

/// One level of a ladder.
struct LevelStep {
  QString name;  ///< "Silver"
  QString entry; ///< "≥ 200"; empty: nothing is asked
  QString keep;  ///< "Keep 600"; empty: no line
  qint64 people = 0;
  double share = 0; ///< 0–1
  QStringList benefits;
  QString cost; ///< "¥0.4 a head and month"; empty: no line
};

/// The ground of a level in a ladder of \p count: from the first to the last of the level tints.
[[nodiscard]] QColor levelTint(int index, int count);

/// The ladder as stairs: a step each, the higher the darker, and below it who stands there, what they get and
/// what that costs. One to eight levels, the lowest first. A click on a step or on what stands below opens
/// it.
class LevelStairsView : public ChartWidget {
  Q_OBJECT
public:
  using ChartWidget::ChartWidget;

  void setSteps(QList<LevelStep> steps);
  [[nodiscard]] const QList<LevelStep>& steps() const { return m_steps; }
  /// The step with everything below it.
  [[nodiscard]] QRectF columnRect(int index) const;
  [[nodiscard]] QRectF stepRect(int index) const;

  [[nodiscard]] int markCount() const override { return static_cast<int>(m_steps.size()); }
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
  [[nodiscard]] ChartTip tip(int index) const override;
  [[nodiscard]] QRectF tipAnchor(int index) const override;

private:
  [[nodiscard]] qsizetype mostBenefits() const;
  [[nodiscard]] qreal belowHeight(qsizetype lines) const;
  [[nodiscard]] qreal floorLine() const;
  void paintStep(QPainter& painter, int index) const;
  void paintBelow(QPainter& painter, int index) const;
  void paintBenefits(QPainter& painter, int index, qreal y) const;

  QList<LevelStep> m_steps;
};

} // namespace weilu::ui
