// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_widget.h"

#include <functional>

namespace weilu::ui {

/// What a histogram shows: bars of equal width over a measure.
struct Histogram {
  double first = 0; ///< where the first bar begins
  double step = 1;
  QList<qint64> people;
  QString color;       ///< token name of those whom the threshold takes in
  bool atLeast = true; ///< taken in is who has the threshold or more; false: the threshold or less
};

/// How a measure is spread over people, with a threshold that can be dragged from bar to bar. Below stands
/// how many more or fewer it would take in than the threshold it came with, which stays as a dashed line.
///
/// A mark is a bar. Left and Right move the threshold while the chart has the focus, Escape puts it back, Up
/// and Down go from bar to bar.
class ThresholdHistogram : public ChartWidget {
  Q_OBJECT
public:
  explicit ThresholdHistogram(QWidget* parent = nullptr);

  /// \p threshold: put on the nearest bar; the one that others are compared with.
  void setData(Histogram histogram, double threshold);
  /// How a value of the measure reads: "≥ 6 days". Called for the text below and for tooltips.
  void setValueWords(std::function<QString(double)> words);
  [[nodiscard]] double threshold() const { return valueOf(m_at); }
  /// Without a signal.
  void setThreshold(double value);
  /// Whom the threshold takes in.
  [[nodiscard]] qint64 taken() const { return takenAt(m_at); }
  /// The sentence below the bars.
  [[nodiscard]] QString consequence() const;
  [[nodiscard]] QRectF barRect(int index) const;
  [[nodiscard]] QPointF handle() const { return lineAt(m_at); }

  [[nodiscard]] int markCount() const override { return static_cast<int>(m_data.people.size()); }
  [[nodiscard]] int seriesCount() const override { return 0; }
  [[nodiscard]] ChartMark markAt(const QPointF& at) const override;
  [[nodiscard]] ChartTable table() const override;
  [[nodiscard]] QSize minimumSizeHint() const override;
  [[nodiscard]] QSize sizeHint() const override;

signals:
  /// The threshold stands on another bar, also while it is dragged.
  void thresholdChanged(double value);

protected:
  void paintChart(QPainter& painter) const override;
  void paintHover(QPainter& painter) const override;
  void paintSkeleton(QPainter& painter) const override;
  [[nodiscard]] int indexAt(const QPointF& at) const override;
  [[nodiscard]] ChartTip tip(int index) const override;
  [[nodiscard]] QRectF tipAnchor(int index) const override;
  [[nodiscard]] Qt::Orientation orientation() const override { return Qt::Vertical; }
  void keyPressEvent(QKeyEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void mouseReleaseEvent(QMouseEvent* event) override;

private:
  [[nodiscard]] QRectF plot() const;
  [[nodiscard]] double valueOf(int bar) const { return m_data.first + m_data.step * bar; }
  [[nodiscard]] int barOf(double value) const;
  [[nodiscard]] bool takes(int threshold, int bar) const;
  [[nodiscard]] qint64 takenAt(int bar) const;
  [[nodiscard]] QPointF lineAt(int bar) const;
  [[nodiscard]] bool onHandle(const QPointF& at) const;
  void moveTo(int bar);
  void say();
  void paintBars(QPainter& painter) const;
  void paintThreshold(QPainter& painter) const;
  void paintLabels(QPainter& painter) const;

  Histogram m_data;
  std::function<QString(double)> m_words;
  int m_at = 0, m_before = 0; ///< bars
  bool m_dragging = false;
};

} // namespace weilu::ui
