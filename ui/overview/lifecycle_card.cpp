// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/lifecycle_card.h"

#include "ui/base/words.h"
#include "ui/charts/stacked_bar_chart.h"
#include "ui/overview/overview_words.h"

#include <array>

namespace weilu::ui {

namespace {

using Kind = LifecyclePart::Kind;
namespace say = overview_words;

constexpr std::array spans{ShownSpan{Period::Week, 8}, ShownSpan{Period::Week, 16},
                           ShownSpan{Period::Week, 26}, ShownSpan{Period::Day, 30},
                           ShownSpan{Period::Month, 12}};
constexpr int firstChoice = 1;

/// A series in the order of stacking from zero, and the number it draws.
struct Part {
  Kind kind;
  Token color;
  std::int64_t LifecycleRow::*value;
};
constexpr std::array parts{Part{Kind::Returning, Token::LifeReturning, &LifecycleRow::returning},
                           Part{Kind::Resurrected, Token::LifeResurrected, &LifecycleRow::resurrected},
                           Part{Kind::New, Token::LifeNew, &LifecycleRow::fresh},
                           Part{Kind::Dormant, Token::LifeDormant, &LifecycleRow::dormant}};

ChartSeries seriesOf(const Part& part, std::span<const LifecycleRow> rows)
{
  ChartSeries series{say::name(part.kind), part.color, {}, part.kind == Kind::Dormant};
  for (const LifecycleRow& row : rows) {
    // Who is dormant in a period is known only when it is over.
    const bool known = row.finished || part.kind != Kind::Dormant;
    series.values.append(known ? static_cast<double>(row.*part.value) : noValue);
  }
  return series;
}

const ShownSpan& chosen(const ChoiceButton* picker)
{
  return spans[static_cast<std::size_t>(picker->value().toInt())];
}

} // namespace

LifecycleCard::LifecycleCard(QWidget* parent)
    : OverviewCard(parent)
    , m_chart(new StackedBarChart)
{
  m_chart->setObjectName(QStringLiteral("lifecycleChart"));
  addChart(m_chart);
  choices()->setValue(firstChoice);
  connect(choices(), &ChoiceButton::chosen, this, &LifecycleCard::retranslate);
  connect(m_chart, &ChartWidget::markActivated, this, &LifecycleCard::open);
}

void LifecycleCard::setTexts()
{
  offerSpans(choices(), spans);
  m_chart->setUnfinishedName(tr("In progress"));
  m_chart->setZeroText(tr("Nobody was active in this time"));
  ChartCard::setTexts(say::name(say::Card::Lifecycle),
                      overview() ? say::definition(say::Card::Lifecycle, *overview()) : QString());
}

std::span<const LifecycleRow> LifecycleCard::rows() const
{
  const ShownSpan& span = chosen(choices());
  return lastOf(overview()->lifecycle.at(span.period), span.count);
}

void LifecycleCard::fill()
{
  const auto shown = rows();
  if (shown.empty())
    return showNoActivity();
  const Calendar& calendar = overview()->history->calendar();
  const Period period = chosen(choices()).period;
  QList<ChartColumn> columns;
  for (const LifecycleRow& row : shown)
    columns.append({say::periodLabel(calendar, period, row.start),
                    say::periodTitle(calendar, period, row.start), row.finished});
  QList<ChartSeries> series;
  for (const Part& part : parts)
    series.append(seriesOf(part, shown));
  m_chart->setColumnHeader(say::periodName(period));
  m_chart->setData(columns, series);
  note();
}

void LifecycleCard::note()
{
  const auto shown = rows();
  m_chart->setNote({}, {});
  if (shown.size() == 1)
    return m_chart->setNote({tr("One more period shows a trend")}, {});
  const auto last = std::find_if(shown.rbegin(), shown.rend(), [](const auto& row) { return row.finished; });
  if (last == shown.rend())
    return;
  const auto ratio = quickRatio(*last);
  const QString value = ratio ? QString::number(*ratio, 'f', 2) : QStringLiteral("—");
  const QString text =
      tr("%1 quick ratio")
          .arg(say::periodLabel(overview()->history->calendar(), chosen(choices()).period, last->start));
  m_chart->setNote({text, tr("Quick ratio")}, value);
  m_chart->setFinding(tr("%1 %2, %3 active").arg(text, value, words::count(last->active)));
}

void LifecycleCard::open(int index, int series)
{
  const auto& row = rows()[static_cast<std::size_t>(index)];
  const Kind kind = series < 0 ? Kind::Active : parts[static_cast<std::size_t>(series)].kind;
  emit partWanted(LifecyclePart{kind, chosen(choices()).period, row.start});
}

} // namespace weilu::ui
