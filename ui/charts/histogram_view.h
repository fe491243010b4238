// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/stacked_bar_chart.h"

namespace weilu::ui {

/// A coloured stretch of a histogram: "low 0–34".
struct HistogramBand {
  QString name;
  Token color = Token::LayerLoyal;
};

/// A bar: how many have a value in a stretch of the measure.
struct HistogramBar {
  QString label; ///< under the axis: "35"
  QString title; ///< in the tooltip: "35–39"; empty: the label
  qint64 people = 0;
  int band = 0; ///< which of the bands it belongs to
};

/// How a measure is spread over people: bars beside each other without gaps, coloured by band; the bands are
/// the legend. A mark is a bar; its series is its band.
class HistogramView : public StackedBarChart {
  Q_OBJECT
public:
  explicit HistogramView(QWidget* parent = nullptr);

  /// \p measure heads the first column of the table: "Active days".
  void setBars(const QString& measure, const QList<HistogramBar>& bars, const QList<HistogramBand>& bands);
};

} // namespace weilu::ui
