// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/growth_card.h"

#include "ui/base/words.h"
#include "ui/charts/line_chart.h"
#include "ui/charts/stacked_bar_chart.h"
#include "ui/overview/overview_words.h"

#include <array>
#include <numeric>

namespace weilu::ui {

namespace {

using Kind = RosterPart::Kind;
namespace say = overview_words;

constexpr std::array spans{ShownSpan{Period::Week, 8}, ShownSpan{Period::Week, 16},
                           ShownSpan{Period::Week, 26}, ShownSpan{Period::Day, 30},
                           ShownSpan{Period::Month, 12}};
constexpr int firstChoice = 1;

ChartSeries seriesOf(Kind kind, Token color, std::int64_t RosterRow::*value, std::span<const RosterRow> rows)
{
  ChartSeries series{say::name(kind), color, {}, kind == Kind::Left};
  for (const RosterRow& row : rows)
    series.values.append(static_cast<double>(row.*value));
  return series;
}

const ShownSpan& chosen(const ChoiceButton* picker)
{
  return spans[static_cast<std::size_t>(picker->value().toInt())];
}

} // namespace

GrowthCard::GrowthCard(QWidget* parent)
    : OverviewCard(parent)
    , m_moves(new StackedBarChart)
    , m_roster(new LineChart)
{
  m_moves->setObjectName(QStringLiteral("growthChart"));
  m_roster->setObjectName(QStringLiteral("rosterChart"));
  m_moves->setColumnLabels(false);
  m_roster->setUnderBars(true);
  for (CartesianChart* chart : std::initializer_list<CartesianChart*>{m_moves, m_roster})
    chart->setLabelRoom(34);
  addChart(m_moves, 3);
  addChart(m_roster, 2);
  choices()->setValue(firstChoice);
  connect(choices(), &ChoiceButton::chosen, this, &GrowthCard::retranslate);
  connect(m_moves, &ChartWidget::markActivated, this, [this](int index, int series) {
    if (series >= 0)
      open(series == 0 ? Kind::Joined : Kind::Left, index);
  });
  connect(m_roster, &ChartWidget::markActivated, this, [this](int index) { open(Kind::Roster, index); });
}

void GrowthCard::setTexts()
{
  offerSpans(choices(), spans);
  m_moves->setUnfinishedName(tr("In progress"));
  m_moves->setZeroText(tr("Nobody joined or left in this time"));
  m_roster->setTitle(say::name(Kind::Roster));
  ChartCard::setTexts(say::name(say::Card::Growth),
                      overview() ? say::definition(say::Card::Growth, *overview()) : QString());
}

std::span<const RosterRow> GrowthCard::rows() const
{
  const ShownSpan& span = chosen(choices());
  return lastOf(overview()->roster.at(span.period), span.count);
}

void GrowthCard::fill()
{
  const auto shown = rows();
  setFinding({}, {});
  if (shown.empty())
    return showNobody(tr("Bring in a member file to see how many people join and leave"));
  const Calendar& calendar = overview()->history->calendar();
  const Period period = chosen(choices()).period;
  QList<ChartColumn> columns;
  for (const RosterRow& row : shown)
    columns.append({say::periodLabel(calendar, period, row.start),
                    say::periodTitle(calendar, period, row.start), row.finished});
  for (CartesianChart* chart : std::initializer_list<CartesianChart*>{m_moves, m_roster})
    chart->setColumnHeader(say::periodName(period));
  m_moves->setData(columns, {seriesOf(Kind::Joined, Token::LifeNew, &RosterRow::joined, shown),
                             seriesOf(Kind::Left, Token::LifeDormant, &RosterRow::left, shown)});
  m_roster->setData(columns, {seriesOf(Kind::Roster, Token::Text2, &RosterRow::roster, shown)});
  const std::int64_t net =
      std::accumulate(shown.begin(), shown.end(), std::int64_t{0},
                      [](std::int64_t sum, const RosterRow& row) { return sum + row.net; });
  setFinding(tr("Net"), words::signedCount(net));
  m_moves->setFinding(tr("Net %1 over %2").arg(words::signedCount(net), chosen(choices()).name()));
  m_roster->setNote({QString()}, words::count(shown.back().roster));
  m_roster->setFinding(tr("%Ln members", nullptr, static_cast<int>(shown.back().roster)));
}

void GrowthCard::open(Kind kind, int index)
{
  emit partWanted(RosterPart{kind, chosen(choices()).period, rows()[static_cast<std::size_t>(index)].start});
}

} // namespace weilu::ui
