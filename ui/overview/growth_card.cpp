// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/growth_card.h"

#include "ui/base/words.h"
#include "ui/charts/line_chart.h"
#include "ui/charts/stacked_bar_chart.h"
#include "ui/metrics/metric_charts.h"
#include "ui/overview/overview_words.h"

namespace weilu::ui {

namespace {

using Kind = RosterPart::Kind;
namespace say = overview_words;

} // namespace

GrowthCard::GrowthCard(QWidget* parent)
    : OverviewCard(parent)
    , m_moves(new StackedBarChart)
    , m_roster(new LineChart)
{
  m_moves->setObjectName(QStringLiteral("growthChart"));
  m_roster->setObjectName(QStringLiteral("rosterChart"));
  standAbove(*m_moves, *m_roster);
  addChart(m_moves, 3);
  addChart(m_roster, 2);
  choices()->setValue(firstMovementSpan);
  connect(choices(), &ChoiceButton::chosen, this, &GrowthCard::retranslate);
  connect(m_moves, &ChartWidget::markActivated, this, [this](int index, int series) {
    if (series >= 0)
      open(series == 0 ? Kind::Joined : Kind::Left, index);
  });
  connect(m_roster, &ChartWidget::markActivated, this, [this](int index) { open(Kind::Roster, index); });
}

void GrowthCard::setTexts()
{
  offerSpans(choices(), movementSpans);
  m_roster->setTitle(say::name(Kind::Roster));
  ChartCard::setTexts(say::name(say::Card::Growth),
                      overview() ? say::definition(say::Card::Growth, *overview()) : QString());
}

std::span<const RosterRow> GrowthCard::rows() const
{
  const ShownSpan& span = movementSpan(choices());
  return lastOf(overview()->roster.at(span.period), span.count);
}

void GrowthCard::fill()
{
  const auto shown = rows();
  setFinding({}, {});
  if (shown.empty())
    return showNobody(tr("Bring in a member file to see how many people join and leave"));
  fillGrowth(*m_moves, *m_roster, overview()->history->calendar(), movementSpan(choices()).period, shown);
  const QString net = words::signedCount(netOf(shown));
  setFinding(tr("Net"), net);
  m_moves->setFinding(tr("Net %1 over %2").arg(net, movementSpan(choices()).name()));
  QList<Date> starts;
  for (const RosterRow& row : shown)
    starts.append(row.start);
  for (CartesianChart* chart : std::initializer_list<CartesianChart*>{m_moves, m_roster})
    drawNotes(chart, starts);
}

void GrowthCard::open(Kind kind, int index)
{
  emit partWanted(
      RosterPart{kind, movementSpan(choices()).period, rows()[static_cast<std::size_t>(index)].start});
}

} // namespace weilu::ui
