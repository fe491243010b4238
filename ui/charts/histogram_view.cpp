// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/histogram_view.h"

namespace weilu::ui {

HistogramView::HistogramView(QWidget* parent)
    : StackedBarChart(parent)
{
  setBarShare(1);
}

void HistogramView::setBars(const QString& measure, const QList<HistogramBar>& bars,
                            const QList<HistogramBand>& bands)
{
  QList<ChartColumn> columns;
  QList<ChartSeries> series;
  for (const HistogramBand& band : bands)
    series.append({band.name, band.color, QList<double>(bars.size(), noValue), false});
  for (qsizetype i = 0; i < bars.size(); ++i) {
    const HistogramBar& bar = bars.at(i);
    columns.append({bar.label, bar.title.isEmpty() ? bar.label : bar.title, true});
    if (bar.band >= 0 && bar.band < series.size())
      series[bar.band].values[i] = static_cast<double>(bar.people);
  }
  setColumnHeader(measure);
  setData(std::move(columns), std::move(series));
}

} // namespace weilu::ui
