// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notes/chart_notes.h"

#include "ui/base/text.h"
#include "ui/charts/cartesian_chart.h"

#include <algorithm>

namespace weilu::ui {

QList<ChartFlag> chartNotes(std::span<const Annotation> annotations, const QList<Date>& starts, Date last)
{
  QList<ChartFlag> notes;
  for (const Annotation& annotation : annotations) {
    const Date from = annotation.dates.from;
    if (starts.isEmpty() || from < starts.first() || from > last)
      continue;
    const auto after = std::upper_bound(starts.begin(), starts.end(), from);
    notes.append({static_cast<int>(after - starts.begin()) - 1, text(annotation.text)});
  }
  return notes;
}

void ChartNotes::draw(CartesianChart* chart, std::span<const Annotation> annotations, QList<Date> starts,
                      Date last)
{
  if (!m_columns.contains(chart)) {
    chart->setNotable(true);
    connect(chart, &CartesianChart::noteMenuWanted, this,
            [this, chart](int index, const QPoint& at) { ask(chart, index, at); });
  }
  chart->setFlags(chartNotes(annotations, starts, last));
  m_columns[chart] = {std::move(starts), last};
}

void ChartNotes::ask(CartesianChart* chart, int index, const QPoint& at)
{
  const auto& [starts, last] = m_columns.at(chart);
  if (index < 0 || index >= starts.size())
    return;
  emit menuWanted({starts[index], index + 1 < starts.size() ? starts[index + 1].plus(-1) : last}, at);
}

} // namespace weilu::ui
