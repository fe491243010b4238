// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/insight/activity_tab.h"

#include "core/insight/roster.h"
#include "ui/base/words.h"
#include "ui/charts/chart_card.h"
#include "ui/charts/histogram_view.h"
#include "ui/charts/line_chart.h"
#include "ui/insight/tile_row.h"
#include "ui/metrics/changes.h"
#include "ui/metrics/metric_charts.h"
#include "ui/metrics/metric_words.h"
#include "ui/widgets/kpi_tile.h"

namespace weilu::ui {

namespace {

namespace say = metric_words;

enum Tile { InRange, Dau, Wau, Mau, Stickiness };

std::optional<double> number(std::optional<std::int64_t> value)
{
  return value ? std::optional(static_cast<double>(*value)) : std::nullopt;
}

double shareOf(std::int64_t part, std::int64_t whole)
{
  return whole > 0 ? static_cast<double>(part) / static_cast<double>(whole) : noValue;
}

} // namespace

ActivityTab::ActivityTab(InsightReader& reader, QWidget* parent)
    : InsightTab(reader, parent)
    , m_tiles(new TileRow({QStringLiteral("activity-range"), QStringLiteral("activity-dau"),
                           QStringLiteral("activity-wau"), QStringLiteral("activity-mau"),
                           QStringLiteral("activity-stickiness")}))
    , m_active(new ChartCard)
    , m_sticky(new ChartCard)
    , m_often(new ChartCard)
    , m_lines(new LineChart)
    , m_shares(new LineChart)
    , m_bars(new HistogramView)
{
  m_lines->setObjectName(QStringLiteral("insightActive"));
  m_shares->setObjectName(QStringLiteral("insightStickiness"));
  m_bars->setObjectName(QStringLiteral("insightOften"));
  m_shares->setUnit(ValueUnit::Share);
  m_active->addChart(m_lines);
  m_sticky->addChart(m_shares);
  m_often->addChart(m_bars);
  addWide(m_tiles, 0);
  addCard(m_active, 1, 0, 2, 300);
  addCard(m_sticky, 2, 0, 1, 240);
  addCard(m_often, 2, 1, 1, 240);
  wire();
}

void ActivityTab::wire()
{
  connect(m_tiles, &TileRow::opened, this, &ActivityTab::openTile);
  connect(m_lines, &ChartWidget::markActivated, this, [this](int index, int series) {
    if (series >= 0)
      openDates(m_answer->rows[static_cast<std::size_t>(index)].date, activeDatesAt(series));
  });
  connect(m_shares, &ChartWidget::markActivated, this,
          [this](int index) { openDates(m_answer->rows[static_cast<std::size_t>(index)].date, 1); });
  connect(m_bars, &ChartWidget::markActivated, this, [this](int index) {
    const InsightQuestion& asked = question();
    open(say::joined({m_bars->columns().at(index).title, words::range(asked.range.from, asked.range.to)}),
         stickinessPeople(*history(), asked.period, asked.range, asked.range.to, index + 1));
  });
}

/// The people active in the \p dates dates that end with \p date.
void ActivityTab::openDates(Date date, int dates)
{
  open(say::activeTitle({date.plus(1 - dates), date}), activeWithin(*history(), date, dates));
}

QString ActivityTab::title() const { return tr("Activity"); }

QList<Period> ActivityTab::periods() const { return {Period::Day, Period::Week, Period::Month}; }

ActivityTab::Answer ActivityTab::answer(const History& history, const InsightQuestion& question)
{
  Answer answer;
  const auto span = history.span();
  if (!span || span->from > question.range.to)
    return answer;
  const DateRange range{std::max(question.range.from, span->from), question.range.to};
  answer.rows = activeRows(history, range);
  for (const RosterRow& row : rosterRows(history, Period::Day, range, range.to))
    answer.roster.push_back(row.roster);
  answer.active = static_cast<std::int64_t>(history.activeIn(question.range).cardinality());
  answer.often = stickiness(history, question.period, question.range, question.range.to);
  const DateRange before = question.before();
  // Each is compared when the records reach over all dates it counts.
  if (span->from <= before.to.plus(1 - mauDates))
    answer.before = activeRows(history, {before.to, before.to}).front();
  if (span->from <= before.from)
    answer.activeBefore = static_cast<std::int64_t>(history.activeIn(before).cardinality());
  return answer;
}

void ActivityTab::start()
{
  read<Answer>([](InsightSource& source,
                  const Control&) -> Result<Answer> { return answer(*source.history(), source.question()); },
               [this](Answer answer) {
                 m_answer = std::move(answer);
                 fill();
               });
}

void ActivityTab::clear()
{
  m_answer.reset();
  m_tiles->clear();
}

void ActivityTab::fill()
{
  if (m_answer->rows.empty()) {
    m_tiles->clear();
    for (ChartCard* card : {m_active, m_sticky, m_often})
      showNoActivity(card);
    return;
  }
  fillActive(*m_lines, m_answer->rows);
  fillTiles();
  fillStickiness();
  QList<Date> dates;
  for (const ActiveRow& row : m_answer->rows)
    dates.append(row.date);
  for (LineChart* chart : {m_lines, m_shares})
    drawNotes(chart, dates, question().range.to);
  fillOften();
}

void ActivityTab::fillTiles()
{
  const ActiveRow& now = m_answer->rows.back();
  const std::optional<ActiveRow>& before = m_answer->before;
  const auto kpi = [&](const QString& label, std::int64_t value, std::optional<std::int64_t> was) {
    return Kpi{label,
               words::tileCount(value),
               changeSince(number(was), number(value), ValueUnit::Count),
               say::definition(say::Metric::Activity),
               {}};
  };
  const auto was = [&](std::int64_t ActiveRow::*value) {
    return before ? std::optional((*before).*value) : std::nullopt;
  };
  const auto sticky = [](const ActiveRow& row) {
    return row.mau > 0 ? std::optional(row.stickiness) : std::nullopt;
  };
  m_tiles->setKpis({kpi(tr("Active in the period"), m_answer->active, m_answer->activeBefore),
                    kpi(QStringLiteral("DAU"), now.dau, was(&ActiveRow::dau)),
                    kpi(QStringLiteral("WAU"), now.wau, was(&ActiveRow::wau)),
                    kpi(QStringLiteral("MAU"), now.mau, was(&ActiveRow::mau)),
                    Kpi{tr("Stickiness"),
                        valueText(ValueUnit::Share, sticky(now).value_or(noValue)),
                        changeSince(before ? sticky(*before) : std::nullopt, sticky(now), ValueUnit::Share),
                        say::definition(say::Metric::Activity),
                        {}}},
                   {true, true, true, true, true});
}

void ActivityTab::fillStickiness()
{
  ChartSeries ofActive{tr("DAU ÷ MAU"), Token::LineDau, {}, false};
  ChartSeries ofRoster{tr("DAU ÷ members"), Token::LineWau, {}, false};
  QList<ChartColumn> columns = m_lines->columns();
  for (std::size_t i = 0; i < m_answer->rows.size(); ++i) {
    const ActiveRow& row = m_answer->rows[i];
    ofActive.values.append(shareOf(row.dau, row.mau));
    ofRoster.values.append(shareOf(row.dau, m_answer->roster[i]));
  }
  m_shares->setColumnHeader(say::periodName(Period::Day));
  m_shares->setZeroText(tr("Nobody was active in this time"));
  m_shares->setFinding(tr("DAU ÷ MAU %1, DAU ÷ members %2")
                           .arg(valueText(ValueUnit::Share, ofActive.values.last()),
                                valueText(ValueUnit::Share, ofRoster.values.last())));
  m_shares->setData(std::move(columns), {std::move(ofActive), std::move(ofRoster)});
}

void ActivityTab::fillOften()
{
  const auto title = [this](int periods) {
    switch (question().period) {
    case Period::Day:
      return tr("Active on %n days", nullptr, periods);
    case Period::Week:
      return tr("Active in %n weeks", nullptr, periods);
    case Period::Month:
    case Period::Quarter:
      break;
    }
    return tr("Active in %n months", nullptr, periods);
  };
  QList<HistogramBar> bars;
  for (const std::int64_t people : m_answer->often.people) {
    const auto periods = static_cast<int>(bars.size()) + 1;
    bars.append({QString::number(periods), title(periods), people, 0});
  }
  m_bars->setZeroText(tr("Nobody was active in this time"));
  m_bars->setBars(say::periodName(question().period), bars, {{tr("People"), Token::LineWau}});
  m_bars->setFinding(tr("%Ln people were active in every one of them", nullptr,
                        static_cast<int>(m_answer->often.people.back())));
}

void ActivityTab::openTile(int tile)
{
  const DateRange range = question().range;
  if (tile == InRange)
    return open(say::activeTitle(range), history()->activeIn(range));
  const int dates = tile == Wau ? wauDates : tile == Mau ? mauDates : 1;
  openDates(range.to, dates);
}

void ActivityTab::retranslate()
{
  m_active->setTexts(say::name(say::Metric::Activity), say::definition(say::Metric::Activity));
  m_sticky->setTexts(
      tr("Stickiness"),
      tr("Of the people active in the %1 dates up to a date, the share active on it (DAU ÷ MAU); "
         "and of the roster (DAU ÷ members). Dates on which nobody was active count.")
          .arg(mauDates));
  m_often->setTexts(
      tr("How often people are active"),
      tr("People by the number of days, weeks or months of the period in which they were active. "
         "Who was active in none is not shown."));
  if (m_answer)
    fill();
}

} // namespace weilu::ui
