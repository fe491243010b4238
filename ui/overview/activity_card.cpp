// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/activity_card.h"

#include "ui/base/words.h"
#include "ui/charts/line_chart.h"
#include "ui/metrics/metric_charts.h"
#include "ui/overview/overview_words.h"

#include <array>

namespace weilu::ui {

namespace {

namespace say = overview_words;

constexpr std::array spans{ShownSpan{Period::Day, 30}, ShownSpan{Period::Day, 90},
                           ShownSpan{Period::Day, 180}, ShownSpan{Period::Day, 365}};
constexpr int firstChoice = 1;

} // namespace

ActivityCard::ActivityCard(QWidget* parent)
    : OverviewCard(parent)
    , m_chart(new LineChart)
{
  m_chart->setObjectName(QStringLiteral("activityChart"));
  addChart(m_chart);
  choices()->setValue(firstChoice);
  connect(choices(), &ChoiceButton::chosen, this, &ActivityCard::retranslate);
  connect(m_chart, &ChartWidget::markActivated, this, &ActivityCard::open);
}

void ActivityCard::setTexts()
{
  offerSpans(choices(), spans);
  ChartCard::setTexts(say::name(say::Card::Activity),
                      overview() ? say::definition(say::Card::Activity, *overview()) : QString());
}

std::span<const ActiveRow> ActivityCard::rows() const
{
  return lastOf(overview()->active, spans[static_cast<std::size_t>(choices()->value().toInt())].count);
}

void ActivityCard::fill()
{
  const auto shown = rows();
  if (shown.empty()) {
    setFinding({}, {});
    return showNoActivity();
  }
  fillActive(*m_chart, shown);
  QList<Date> dates;
  for (const ActiveRow& row : shown)
    dates.append(row.date);
  drawNotes(m_chart, dates);
  const ActiveRow& last = shown.back();
  setFinding(tr("Stickiness DAU/MAU"), last.mau > 0 ? words::percent(last.stickiness) : QStringLiteral("—"));
}

void ActivityCard::open(int index, int series)
{
  if (series >= 0)
    emit partWanted(ActivePart{rows()[static_cast<std::size_t>(index)].date, activeDatesAt(series)});
}

} // namespace weilu::ui
