// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/insight/growth_tab.h"

#include "ui/base/words.h"
#include "ui/charts/chart_card.h"
#include "ui/charts/line_chart.h"
#include "ui/charts/stacked_bar_chart.h"
#include "ui/insight/tile_row.h"
#include "ui/metrics/changes.h"
#include "ui/metrics/metric_charts.h"
#include "ui/metrics/metric_words.h"
#include "ui/widgets/kpi_tile.h"

namespace weilu::ui {

namespace {

namespace say = metric_words;
using Kind = RosterPart::Kind;

enum Tile { Members, Joined, Left, Rate };

std::optional<double> number(std::int64_t value) { return static_cast<double>(value); }

} // namespace

GrowthTab::GrowthTab(InsightReader& reader, QWidget* parent)
    : InsightTab(reader, parent)
    , m_tiles(new TileRow({QStringLiteral("growth-members"), QStringLiteral("growth-joined"),
                           QStringLiteral("growth-left"), QStringLiteral("growth-rate")}))
    , m_moved(new ChartCard)
    , m_rate(new ChartCard)
    , m_compared(new ChartCard)
    , m_moves(new StackedBarChart)
    , m_roster(new LineChart)
    , m_rates(new LineChart)
    , m_lines(new LineChart)
{
  m_moves->setObjectName(QStringLiteral("insightMoves"));
  m_roster->setObjectName(QStringLiteral("insightRoster"));
  m_rates->setObjectName(QStringLiteral("insightGrowthRate"));
  m_lines->setObjectName(QStringLiteral("insightGrowthCompared"));
  m_rates->setUnit(ValueUnit::Share);
  standAbove(*m_moves, *m_roster);
  m_moved->addChart(m_moves, 3);
  m_moved->addChart(m_roster, 2);
  m_rate->addChart(m_rates);
  m_compared->addChart(m_lines);
  addWide(m_tiles, 0);
  addCard(m_moved, 1, 0, 2, 340);
  addCard(m_rate, 2, 0, 1, 220);
  addCard(m_compared, 2, 1, 1, 220);
  connect(m_tiles, &TileRow::opened, this, &GrowthTab::openTile);
  connect(m_moves, &ChartWidget::markActivated, this, [this](int index, int series) {
    if (series < 0)
      openMoved(index);
    else
      openRow(series == 0 ? Kind::Joined : Kind::Left, index);
  });
  connect(m_roster, &ChartWidget::markActivated, this, [this](int index) { openRow(Kind::Roster, index); });
  connect(m_rates, &ChartWidget::markActivated, this, [this](int index) { openMoved(index); });
  connect(m_lines, &ChartWidget::markActivated, this, &GrowthTab::openCompared);
}

QString GrowthTab::title() const { return tr("Growth"); }

QList<Period> GrowthTab::periods() const { return {Period::Day, Period::Week, Period::Month}; }

GrowthTab::Answer GrowthTab::answer(const History& history, const InsightQuestion& question)
{
  const DateRange before = question.before();
  return {rosterRows(history, question.period, question.range, question.range.to),
          rosterRows(history, question.period, before, before.to), rosterOver(history, question.range),
          rosterOver(history, before), !history.rosterOn(before.from.plus(-1)).isEmpty()};
}

void GrowthTab::start()
{
  read<Answer>([](InsightSource& source,
                  const Control&) -> Result<Answer> { return answer(*source.history(), source.question()); },
               [this](Answer answer) {
                 m_answer = std::move(answer);
                 fill();
               });
}

void GrowthTab::clear()
{
  m_answer.reset();
  m_tiles->clear();
}

void GrowthTab::fill()
{
  fillGrowth(*m_moves, *m_roster, history()->calendar(), question().period, m_answer->rows);
  const QString net = words::signedCount(m_answer->now.net);
  m_moved->setFinding(tr("Net"), net);
  m_moves->setFinding(tr("Net %1, %2").arg(net, words::range(question().range.from, question().range.to)));
  fillTiles();
  fillRates();
  fillCompared();
  QList<Date> starts;
  for (const RosterRow& row : m_answer->rows)
    starts.append(row.start);
  for (CartesianChart* chart : std::initializer_list<CartesianChart*>{m_moves, m_roster, m_rates, m_lines})
    drawNotes(chart, starts, question().range.to);
}

void GrowthTab::fillTiles()
{
  const RosterRow &now = m_answer->now, &before = m_answer->before;
  const auto earlier = [this](std::optional<double> value) {
    return m_answer->comparable ? value : std::nullopt;
  };
  const auto kpi = [&](const QString& label, std::int64_t value, std::int64_t was, bool moreIsBetter) {
    return Kpi{label,
               words::tileCount(value),
               changeSince(earlier(number(was)), number(value), ValueUnit::Count, moreIsBetter),
               say::definition(say::Metric::Growth),
               {}};
  };
  const auto rate = growthRate(now);
  m_tiles->setKpis({kpi(say::name(Kind::Roster), now.roster, before.roster, true),
                    kpi(say::name(Kind::Joined), now.joined, before.joined, true),
                    kpi(say::name(Kind::Left), now.left, before.left, false),
                    Kpi{tr("Growth rate"),
                        valueText(ValueUnit::Share, rate.value_or(noValue)),
                        changeSince(earlier(growthRate(before)), rate, ValueUnit::Share),
                        tr("Net, divided by the roster right before the period."),
                        {}}},
                   {true, true, true, false});
}

void GrowthTab::fillRates()
{
  const std::span<const RosterRow> rows(m_answer->rows);
  ChartSeries series{tr("Growth rate"), Token::LineWau, {}, false};
  for (const RosterRow& row : rows)
    series.values.append(row.finished ? growthRate(row).value_or(noValue) : noValue);
  m_rates->setColumnHeader(say::periodName(question().period));
  m_rates->setZeroText(tr("The roster did not change in this time"));
  m_rates->setData(periodColumns(history()->calendar(), question().period, rows), {series});
  m_rates->setFinding(
      tr("Growth rate %1").arg(valueText(ValueUnit::Share, growthRate(m_answer->now).value_or(noValue))));
}

void GrowthTab::fillCompared()
{
  const std::span<const RosterRow> rows(m_answer->rows);
  ChartSeries now{tr("This period"), Token::LineDau, {}, false};
  ChartSeries before{tr("Period before"), Token::LineMau, {}, false, true};
  for (std::size_t i = 0; i < rows.size(); ++i) {
    // What is not over yet is no fall.
    now.values.append(rows[i].finished ? static_cast<double>(rows[i].joined) : noValue);
    const bool known = m_answer->comparable && i < m_answer->earlier.size();
    before.values.append(known ? static_cast<double>(m_answer->earlier[i].joined) : noValue);
  }
  m_lines->setColumnHeader(say::periodName(question().period));
  m_lines->setZeroText(tr("Nobody joined in this time"));
  m_lines->setData(periodColumns(history()->calendar(), question().period, rows), {now, before});
  m_lines->setFinding(tr("Joined: %1, in the period before %2")
                          .arg(words::count(m_answer->now.joined), m_answer->comparable
                                                                       ? words::count(m_answer->before.joined)
                                                                       : QStringLiteral("—")));
}

void GrowthTab::openTile(int tile)
{
  const DateRange range = question().range;
  const QString dates = words::range(range.from, range.to);
  if (tile == Members)
    open(say::joined({say::name(Kind::Roster), words::date(range.to)}), history()->rosterOn(range.to));
  else if (tile == Joined)
    open(say::joined({say::name(Kind::Joined), dates}), history()->joinedIn(range));
  else if (tile == Left)
    open(say::joined({say::name(Kind::Left), dates}), history()->leftIn(range));
}

/// Everybody a net or a rate rests on.
void GrowthTab::openMoved(int index)
{
  const Date start = m_answer->rows[static_cast<std::size_t>(index)].start;
  const RosterPeople people = rosterPeople(*history(), question().period, start, question().range.to);
  open(say::joined({tr("Joined or left"), say::periodTitle(history()->calendar(), question().period, start)}),
       people.joined | people.left);
}

/// Who joined in a row, or in the row at its place of the period before.
void GrowthTab::openCompared(int index, int series)
{
  if (series != 1)
    return openRow(Kind::Joined, index);
  const Date start = m_answer->earlier[static_cast<std::size_t>(index)].start;
  open(say::joined(
           {say::name(Kind::Joined), say::periodTitle(history()->calendar(), question().period, start)}),
       rosterPeople(*history(), question().period, start, question().before().to).joined);
}

void GrowthTab::openRow(Kind kind, int index)
{
  const Date start = m_answer->rows[static_cast<std::size_t>(index)].start;
  RosterPeople people = rosterPeople(*history(), question().period, start, question().range.to);
  open(say::joined({say::name(kind), say::periodTitle(history()->calendar(), question().period, start)}),
       std::move(kind == Kind::Joined ? people.joined
                 : kind == Kind::Left ? people.left
                                      : people.roster));
}

void GrowthTab::retranslate()
{
  m_moved->setTexts(tr("Joined and left"), say::definition(say::Metric::Growth));
  m_roster->setTitle(say::name(Kind::Roster));
  m_rate->setTexts(tr("Growth rate"),
                   tr("Joined less left in a period, divided by the roster right before it. A period that is "
                      "not over has none yet."));
  m_compared->setTexts(
      tr("Joined, beside the period before"),
      tr("Who joined in each row, and in the row at the same place of the period before, which is "
         "as many days long."));
  if (m_answer)
    fill();
}

} // namespace weilu::ui
