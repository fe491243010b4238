// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/insight/lifecycle_tab.h"

#include "ui/base/words.h"
#include "ui/charts/chart_card.h"
#include "ui/charts/line_chart.h"
#include "ui/charts/stacked_area_chart.h"
#include "ui/charts/stacked_bar_chart.h"
#include "ui/insight/tile_row.h"
#include "ui/metrics/changes.h"
#include "ui/metrics/metric_charts.h"
#include "ui/metrics/metric_words.h"
#include "ui/widgets/kpi_tile.h"

#include <array>

namespace weilu::ui {

namespace {

namespace say = metric_words;
using Kind = LifecyclePart::Kind;

/// A tile, the number it shows, and whether more of it is better.
struct FlowTile {
  Kind kind;
  std::int64_t LifecycleRow::*value;
  bool moreIsBetter;
};
constexpr std::array flowTiles{FlowTile{Kind::New, &LifecycleRow::fresh, true},
                               FlowTile{Kind::Returning, &LifecycleRow::returning, true},
                               FlowTile{Kind::Resurrected, &LifecycleRow::resurrected, true},
                               FlowTile{Kind::Dormant, &LifecycleRow::dormant, false}};

} // namespace

LifecycleTab::LifecycleTab(InsightReader& reader, QWidget* parent)
    : InsightTab(reader, parent)
    , m_tiles(new TileRow({QStringLiteral("lifecycle-new"), QStringLiteral("lifecycle-returning"),
                           QStringLiteral("lifecycle-resurrected"), QStringLiteral("lifecycle-dormant"),
                           QStringLiteral("lifecycle-ratio")}))
    , m_flow(new ChartCard)
    , m_stock(new ChartCard)
    , m_ratio(new ChartCard)
    , m_bars(new StackedBarChart)
    , m_areas(new StackedAreaChart)
    , m_line(new LineChart)
{
  m_bars->setObjectName(QStringLiteral("insightLifecycle"));
  m_areas->setObjectName(QStringLiteral("insightStock"));
  m_line->setObjectName(QStringLiteral("insightRatio"));
  m_line->setUnit(ValueUnit::Ratio);
  m_flow->addChart(m_bars);
  m_stock->addChart(m_areas);
  m_ratio->addChart(m_line);
  addWide(m_tiles, 0);
  addCard(m_flow, 1, 0, 2, 320);
  addCard(m_stock, 2, 0, 1, 240);
  addCard(m_ratio, 2, 1, 1, 240);
  connect(m_tiles, &TileRow::opened, this, &LifecycleTab::openTile);
  connect(m_bars, &ChartWidget::markActivated, this, [this](int index, int series) {
    openFlow(lifecyclePartAt(series), m_answer->rows[static_cast<std::size_t>(index)]);
  });
  connect(m_areas, &ChartWidget::markActivated, this, &LifecycleTab::openStock);
  connect(m_line, &ChartWidget::markActivated, this, &LifecycleTab::openRatio);
}

QString LifecycleTab::title() const { return tr("Lifecycle"); }

QList<Period> LifecycleTab::periods() const { return {Period::Day, Period::Week, Period::Month}; }

void LifecycleTab::start()
{
  read<Answer>(
      [](InsightSource& source, const Control&) -> Result<Answer> {
        const InsightQuestion& question = source.question();
        const History& history = *source.history();
        Answer answer{{}, source.workspace().community().silentAfter};
        const auto span = history.span();
        if (!span || span->from > question.range.to)
          return answer;
        const DateRange range{std::max(question.range.from, span->from), question.range.to};
        answer.rows = lifecycleRows(history, question.period, range, range.to, answer.silentAfter);
        return answer;
      },
      [this](Answer answer) {
        m_answer = std::move(answer);
        retranslate(); // a definition says how many days make silent
      });
}

void LifecycleTab::clear()
{
  m_answer.reset();
  m_tiles->clear();
}

const LifecycleRow* LifecycleTab::lastFinished(int back) const
{
  for (auto row = m_answer->rows.rbegin(); row != m_answer->rows.rend(); ++row) {
    if (row->finished && back-- == 0)
      return &*row;
  }
  return nullptr;
}

void LifecycleTab::fill()
{
  if (m_answer->rows.empty()) {
    m_tiles->clear();
    for (ChartCard* card : {m_flow, m_stock, m_ratio})
      showNoActivity(card);
    return;
  }
  fillLifecycle(*m_bars, history()->calendar(), question().period, m_answer->rows);
  fillTiles();
  fillStock();
  fillRatio();
  QList<Date> starts;
  for (const LifecycleRow& row : m_answer->rows)
    starts.append(row.start);
  for (CartesianChart* chart : std::initializer_list<CartesianChart*>{m_bars, m_areas, m_line})
    drawNotes(chart, starts, question().range.to);
}

/// The last period that is over, beside the one before it.
void LifecycleTab::fillTiles()
{
  const LifecycleRow *now = lastFinished(), *before = lastFinished(1);
  if (!now)
    return m_tiles->clear();
  const QString when = say::periodLabel(history()->calendar(), question().period, now->start);
  QList<Kpi> kpis;
  for (const FlowTile& tile : flowTiles) {
    const auto was = before ? std::optional(static_cast<double>((*before).*tile.value)) : std::nullopt;
    kpis.append({say::joined({say::name(tile.kind), when}),
                 words::tileCount(now->*tile.value),
                 changeSince(was, static_cast<double>(now->*tile.value), ValueUnit::Count, tile.moreIsBetter),
                 say::definition(say::Metric::Lifecycle),
                 {}});
  }
  kpis.append({say::joined({tr("Quick ratio"), when}),
               ratioText(quickRatio(*now)),
               changeSince(before ? quickRatio(*before) : std::nullopt, quickRatio(*now), ValueUnit::Ratio),
               say::definition(say::Metric::Lifecycle),
               {}});
  m_tiles->setKpis(kpis, {true, true, true, true, false});
}

void LifecycleTab::fillStock()
{
  ChartSeries silent{tr("Silent"), Token::LayerSilent, {}, false};
  ChartSeries never{tr("Never active"), Token::LayerNone, {}, false};
  for (const LifecycleRow& row : m_answer->rows) {
    silent.values.append(static_cast<double>(row.silent));
    never.values.append(static_cast<double>(row.neverActive));
  }
  m_areas->setColumnHeader(say::periodName(question().period));
  m_areas->setUnfinishedName(tr("In progress"));
  m_areas->setZeroText(tr("Nobody was silent in this time"));
  const LifecycleRow& last = m_answer->rows.back();
  m_areas->setFinding(
      tr("Silent %1, never active %2").arg(words::count(last.silent), words::count(last.neverActive)));
  const std::span<const LifecycleRow> rows(m_answer->rows);
  m_areas->setData(periodColumns(history()->calendar(), question().period, rows), {silent, never});
}

void LifecycleTab::fillRatio()
{
  const std::span<const LifecycleRow> rows(m_answer->rows);
  ChartSeries series{tr("Quick ratio"), Token::LineWau, {}, false};
  for (const LifecycleRow& row : rows)
    series.values.append(row.finished ? quickRatio(row).value_or(noValue) : noValue);
  m_line->setColumnHeader(say::periodName(question().period));
  m_line->setZeroText(tr("Nobody came or came back in this time"));
  m_line->setData(periodColumns(history()->calendar(), question().period, rows), {series});
  const LifecycleRow* last = lastFinished();
  m_line->setFinding(last ? tr("Quick ratio %1").arg(ratioText(quickRatio(*last))) : QString());
}

LifecyclePeople LifecycleTab::peopleOf(const LifecycleRow& row) const
{
  return lifecyclePeople(*history(), question().period, row.start, question().range.to,
                         m_answer->silentAfter);
}

void LifecycleTab::openTile(int tile)
{
  if (const LifecycleRow* row = lastFinished(); row && tile < static_cast<int>(flowTiles.size()))
    openFlow(flowTiles[static_cast<std::size_t>(tile)].kind, *row);
}

void LifecycleTab::openFlow(Kind kind, const LifecycleRow& row)
{
  LifecyclePeople people = peopleOf(row);
  static const std::map<Kind, People LifecyclePeople::*> parts{
      {Kind::Active, &LifecyclePeople::active},
      {Kind::New, &LifecyclePeople::fresh},
      {Kind::Returning, &LifecyclePeople::returning},
      {Kind::Resurrected, &LifecyclePeople::resurrected},
      {Kind::Dormant, &LifecyclePeople::dormant}};
  open(say::joined({say::name(kind), say::periodTitle(history()->calendar(), question().period, row.start)}),
       std::move(people.*parts.at(kind)));
}

/// A ratio rests on who came and on who went.
void LifecycleTab::openRatio(int index)
{
  const LifecycleRow& row = m_answer->rows[static_cast<std::size_t>(index)];
  const LifecyclePeople people = peopleOf(row);
  open(say::joined({tr("New, resurrected or dormant"),
                    say::periodTitle(history()->calendar(), question().period, row.start)}),
       people.fresh | people.resurrected | people.dormant);
}

void LifecycleTab::openStock(int index, int series)
{
  if (series < 0)
    return;
  const LifecycleRow& row = m_answer->rows[static_cast<std::size_t>(index)];
  LifecyclePeople people = peopleOf(row);
  open(say::joined({series == 0 ? tr("Silent") : tr("Never active"),
                    say::periodTitle(history()->calendar(), question().period, row.start)}),
       std::move(series == 0 ? people.silent : people.neverActive));
}

void LifecycleTab::retranslate()
{
  m_flow->setTexts(say::name(say::Metric::Lifecycle), say::definition(say::Metric::Lifecycle));
  m_stock->setTexts(
      tr("Silent and never active"),
      tr("On the roster at the end of a period. Silent: active once, and not in the last %n days. "
         "Never active: not active on any date.",
         nullptr, m_answer ? m_answer->silentAfter : 0));
  m_ratio->setTexts(
      tr("Quick ratio"),
      tr("(New + resurrected) ÷ dormant. Above 1 more people come or come back than go. Not known "
         "while nobody went dormant, and for a period that is not over."));
  if (m_answer)
    fill();
}

} // namespace weilu::ui
