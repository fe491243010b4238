// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/metrics/metric_charts.h"

#include <QCoreApplication>

#include "ui/base/words.h"
#include "ui/charts/line_chart.h"
#include "ui/charts/stacked_bar_chart.h"
#include "ui/metrics/metric_words.h"

#include <array>
#include <numeric>

namespace weilu::ui {

namespace say = metric_words;

namespace {

using Life = LifecyclePart::Kind;
using Moved = RosterPart::Kind;

/// The translation context of this file.
struct Charts {
  Q_DECLARE_TR_FUNCTIONS(metrics)
};

/// A series of the lifecycle in the order of stacking from zero, and the number it draws.
struct LifePart {
  Life kind;
  Token color;
  std::int64_t LifecycleRow::*value;
};
constexpr std::array lifeParts{
    LifePart{Life::Returning, Token::LifeReturning, &LifecycleRow::returning},
    LifePart{Life::Resurrected, Token::LifeResurrected, &LifecycleRow::resurrected},
    LifePart{Life::New, Token::LifeNew, &LifecycleRow::fresh},
    LifePart{Life::Dormant, Token::LifeDormant, &LifecycleRow::dormant}};

/// A line of activity, how many dates it looks back over, and the number it draws. The names are those of
/// the trade in every language.
struct ActiveLine {
  const char* name;
  int dates;
  Token color;
  std::int64_t ActiveRow::*value;
};
constexpr std::array activeLines{ActiveLine{"DAU", 1, Token::LineDau, &ActiveRow::dau},
                                 ActiveLine{"WAU", wauDates, Token::LineWau, &ActiveRow::wau},
                                 ActiveLine{"MAU", mauDates, Token::LineMau, &ActiveRow::mau}};

ChartSeries seriesOf(const LifePart& part, std::span<const LifecycleRow> rows)
{
  ChartSeries series{say::name(part.kind), part.color, {}, part.kind == Life::Dormant};
  for (const LifecycleRow& row : rows) {
    // Who is dormant in a period is known only when it is over.
    const bool known = row.finished || part.kind != Life::Dormant;
    series.values.append(known ? static_cast<double>(row.*part.value) : noValue);
  }
  return series;
}

ChartSeries seriesOf(Moved kind, Token color, std::int64_t RosterRow::*value, std::span<const RosterRow> rows)
{
  ChartSeries series{say::name(kind), color, {}, kind == Moved::Left};
  for (const RosterRow& row : rows)
    series.values.append(static_cast<double>(row.*value));
  return series;
}

void noteRatio(StackedBarChart& chart, const Calendar& calendar, Period period,
               std::span<const LifecycleRow> rows)
{
  chart.setNote({}, {});
  if (rows.size() == 1)
    return chart.setNote({Charts::tr("One more period shows a trend")}, {});
  const auto last = std::find_if(rows.rbegin(), rows.rend(), [](const auto& row) { return row.finished; });
  if (last == rows.rend())
    return;
  const QString value = ratioText(quickRatio(*last));
  const QString text = Charts::tr("%1 quick ratio").arg(say::periodLabel(calendar, period, last->start));
  chart.setNote({text, Charts::tr("Quick ratio")}, value);
  chart.setFinding(Charts::tr("%1 %2, %3 active").arg(text, value, words::count(last->active)));
}

} // namespace

template<class Row>
QList<ChartColumn> periodColumns(const Calendar& calendar, Period period, std::span<const Row> rows)
{
  QList<ChartColumn> columns;
  for (const Row& row : rows)
    columns.append({say::periodLabel(calendar, period, row.start),
                    say::periodTitle(calendar, period, row.start), row.finished});
  return columns;
}
template QList<ChartColumn> periodColumns(const Calendar&, Period, std::span<const LifecycleRow>);
template QList<ChartColumn> periodColumns(const Calendar&, Period, std::span<const RosterRow>);

void fillLifecycle(StackedBarChart& chart, const Calendar& calendar, Period period,
                   std::span<const LifecycleRow> rows)
{
  chart.setUnfinishedName(Charts::tr("In progress"));
  chart.setZeroText(Charts::tr("Nobody was active in this time"));
  chart.setColumnHeader(say::periodName(period));
  QList<ChartSeries> series;
  for (const LifePart& part : lifeParts)
    series.append(seriesOf(part, rows));
  chart.setData(periodColumns(calendar, period, rows), series);
  noteRatio(chart, calendar, period, rows);
}

LifecyclePart::Kind lifecyclePartAt(int series)
{
  return series < 0 ? Life::Active : lifeParts[static_cast<std::size_t>(series)].kind;
}

QString ratioText(const std::optional<double>& ratio)
{
  return ratio ? QString::number(*ratio, 'f', 2) : QStringLiteral("—");
}

void standAbove(CartesianChart& moves, LineChart& roster)
{
  constexpr int labels = 34;
  moves.setColumnLabels(false);
  moves.setLabelRoom(labels);
  roster.setUnderBars(true);
  roster.setLabelRoom(labels);
}

void fillGrowth(StackedBarChart& moves, LineChart& roster, const Calendar& calendar, Period period,
                std::span<const RosterRow> rows)
{
  const QList<ChartColumn> columns = periodColumns(calendar, period, rows);
  moves.setUnfinishedName(Charts::tr("In progress"));
  moves.setZeroText(Charts::tr("Nobody joined or left in this time"));
  for (CartesianChart* chart : std::initializer_list<CartesianChart*>{&moves, &roster})
    chart->setColumnHeader(say::periodName(period));
  moves.setData(columns, {seriesOf(Moved::Joined, Token::LifeNew, &RosterRow::joined, rows),
                          seriesOf(Moved::Left, Token::LifeDormant, &RosterRow::left, rows)});
  roster.setData(columns, {seriesOf(Moved::Roster, Token::Text2, &RosterRow::roster, rows)});
  roster.setNote({QString()}, words::count(rows.back().roster));
  roster.setFinding(Charts::tr("%Ln members", nullptr, static_cast<int>(rows.back().roster)));
}

std::int64_t netOf(std::span<const RosterRow> rows)
{
  return std::accumulate(rows.begin(), rows.end(), std::int64_t{0},
                         [](std::int64_t sum, const RosterRow& row) { return sum + row.net; });
}

void fillActive(LineChart& chart, std::span<const ActiveRow> rows)
{
  chart.setZeroText(Charts::tr("Nobody was active in this time"));
  chart.setColumnHeader(say::periodName(Period::Day));
  QList<ChartColumn> columns;
  for (const ActiveRow& row : rows)
    columns.append({words::shortDate(row.date),
                    say::joined({words::shortDate(row.date), words::weekday(row.date)}), true});
  QList<ChartSeries> series;
  for (const ActiveLine& line : activeLines) {
    ChartSeries drawn{QString::fromLatin1(line.name), line.color, {}, false};
    for (const ActiveRow& row : rows)
      drawn.values.append(static_cast<double>(row.*line.value));
    series.append(drawn);
  }
  chart.setData(columns, series);
  const ActiveRow& last = rows.back();
  const QString sticky = last.mau > 0 ? words::percent(last.stickiness) : QStringLiteral("—");
  chart.setFinding(Charts::tr("DAU %1, WAU %2, MAU %3, stickiness %4")
                       .arg(words::count(last.dau), words::count(last.wau), words::count(last.mau), sticky));
}

int activeDatesAt(int series) { return activeLines[static_cast<std::size_t>(series)].dates; }

} // namespace weilu::ui
