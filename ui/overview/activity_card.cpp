// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/activity_card.h"

#include "ui/base/words.h"
#include "ui/charts/line_chart.h"
#include "ui/overview/overview_words.h"

#include <array>

namespace weilu::ui {

namespace {

namespace say = overview_words;

constexpr std::array spans{ShownSpan{Period::Day, 30}, ShownSpan{Period::Day, 90},
                           ShownSpan{Period::Day, 180}, ShownSpan{Period::Day, 365}};
constexpr int firstChoice = 1;

/// A line, the length of its window in days, and the number it draws. The names are those of the trade in
/// every language.
struct Line {
  const char* name;
  int days;
  Token color;
  std::int64_t ActiveRow::*value;
};
constexpr std::array lines{Line{"DAU", 1, Token::LineDau, &ActiveRow::dau},
                           Line{"WAU", 7, Token::LineWau, &ActiveRow::wau},
                           Line{"MAU", 30, Token::LineMau, &ActiveRow::mau}};

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
  m_chart->setZeroText(tr("Nobody was active in this time"));
  m_chart->setColumnHeader(say::periodName(Period::Day));
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
  QList<ChartColumn> columns;
  for (const ActiveRow& row : shown)
    columns.append({words::shortDate(row.date),
                    say::joined({words::shortDate(row.date), words::weekday(row.date)}), true});
  QList<ChartSeries> series;
  for (const Line& line : lines) {
    ChartSeries drawn{QString::fromLatin1(line.name), line.color, {}, false};
    for (const ActiveRow& row : shown)
      drawn.values.append(static_cast<double>(row.*line.value));
    series.append(drawn);
  }
  m_chart->setData(columns, series);
  const ActiveRow& last = shown.back();
  const QString sticky = last.mau > 0 ? words::percent(last.stickiness) : QStringLiteral("—");
  setFinding(tr("Stickiness DAU/MAU"), sticky);
  m_chart->setFinding(
      tr("DAU %1, WAU %2, MAU %3, stickiness %4")
          .arg(words::count(last.dau), words::count(last.wau), words::count(last.mau), sticky));
}

void ActivityCard::open(int index, int series)
{
  if (series >= 0)
    emit partWanted(ActivePart{rows()[static_cast<std::size_t>(index)].date,
                               lines[static_cast<std::size_t>(series)].days});
}

} // namespace weilu::ui
