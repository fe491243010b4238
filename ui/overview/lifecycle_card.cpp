// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/lifecycle_card.h"

#include "ui/charts/stacked_bar_chart.h"
#include "ui/metrics/metric_charts.h"
#include "ui/overview/overview_words.h"

namespace weilu::ui {

namespace say = overview_words;

LifecycleCard::LifecycleCard(QWidget* parent)
    : OverviewCard(parent)
    , m_chart(new StackedBarChart)
{
  m_chart->setObjectName(QStringLiteral("lifecycleChart"));
  addChart(m_chart);
  choices()->setValue(firstMovementSpan);
  connect(choices(), &ChoiceButton::chosen, this, &LifecycleCard::retranslate);
  connect(m_chart, &ChartWidget::markActivated, this, &LifecycleCard::open);
}

void LifecycleCard::setTexts()
{
  offerSpans(choices(), movementSpans);
  ChartCard::setTexts(say::name(say::Card::Lifecycle),
                      overview() ? say::definition(say::Card::Lifecycle, *overview()) : QString());
}

std::span<const LifecycleRow> LifecycleCard::rows() const
{
  const ShownSpan& span = movementSpan(choices());
  return lastOf(overview()->lifecycle.at(span.period), span.count);
}

void LifecycleCard::fill()
{
  const auto shown = rows();
  if (shown.empty())
    return showNoActivity();
  fillLifecycle(*m_chart, overview()->history->calendar(), movementSpan(choices()).period, shown);
  QList<Date> starts;
  for (const LifecycleRow& row : shown)
    starts.append(row.start);
  drawNotes(m_chart, starts);
}

void LifecycleCard::open(int index, int series)
{
  const auto& row = rows()[static_cast<std::size_t>(index)];
  emit partWanted(LifecyclePart{lifecyclePartAt(series), movementSpan(choices()).period, row.start});
}

} // namespace weilu::ui
