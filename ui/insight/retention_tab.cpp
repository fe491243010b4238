// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/insight/retention_tab.h"

#include "core/insight/first_events.h"
#include "ui/base/language.h"
#include "ui/base/words.h"
#include "ui/charts/chart_card.h"
#include "ui/charts/heat_map_view.h"
#include "ui/charts/line_chart.h"
#include "ui/insight/cohort_map.h"
#include "ui/insight/option_row.h"
#include "ui/insight/retention_words.h"
#include "ui/insight/tile_row.h"
#include "ui/metrics/changes.h"
#include "ui/metrics/metric_words.h"
#include "ui/widgets/kpi_tile.h"

#include <cmath>

namespace weilu::ui {

namespace {

namespace say = metric_words;
namespace retain = retention_words;

enum Tile { WeekOne, DayThirty };

/// As many rows as are still read: longer ranges keep their last ones.
int mostRows(Period period) { return period == Period::Day ? 31 : period == Period::Week ? 26 : 24; }

DateRange lastRows(const Calendar& calendar, Period period, DateRange range)
{
  const Date last = calendar.periodStart(period, range.to);
  return {std::max(range.from, calendar.periodAfter(period, last, 1 - mostRows(period))), range.to};
}

/// Without the rows before the first cohort of anybody, and the columns only those had.
void trim(Retention& triangle)
{
  const auto somebody = [](const RetentionRow& row) { return row.size > 0; };
  const auto first = std::find_if(triangle.rows.begin(), triangle.rows.end(), somebody);
  triangle.rows.erase(triangle.rows.begin(), first);
  triangle.mean.resize(triangle.rows.empty() ? 0 : triangle.rows.front().cells.size());
}

std::optional<double> share(const WindowRetention& of)
{
  if (of.started.isEmpty())
    return {};
  return static_cast<double>(of.retained.cardinality()) / static_cast<double>(of.started.cardinality());
}

} // namespace

RetentionTab::RetentionTab(InsightReader& reader, QWidget* parent)
    : InsightTab(reader, parent)
    , m_options(new OptionRow)
    , m_cohort(m_options->addPicker(QStringLiteral("retentionCohort")))
    , m_mode(m_options->addPicker(QStringLiteral("retentionMode")))
    , m_counting(m_options->addPicker(QStringLiteral("retentionCounting")))
    , m_tiles(new TileRow({QStringLiteral("retention-week"), QStringLiteral("retention-month")}))
    , m_triangle(new ChartCard)
    , m_curve(new ChartCard)
    , m_map(new HeatMapView)
    , m_line(new LineChart)
{
  m_map->setObjectName(QStringLiteral("insightRetention"));
  m_line->setObjectName(QStringLiteral("insightRetentionCurve"));
  m_line->setUnit(ValueUnit::Share);
  m_triangle->addChart(m_map);
  m_curve->addChart(m_line);
  addWide(m_options, 0);
  addWide(m_tiles, 1);
  addCard(m_triangle, 2, 0, 2, 320);
  addCard(m_curve, 3, 0, 2, 240);
  connect(m_options, &OptionRow::chosen, this, [this] { ask(InsightQuestion(question())); });
  connect(m_tiles, &TileRow::opened, this, &RetentionTab::openTile);
  connect(m_map, &ChartWidget::markActivated, this, &RetentionTab::openCell);
  connect(m_line, &ChartWidget::markActivated, this, &RetentionTab::openPoint);
  fillChoices();
}

QString RetentionTab::title() const { return tr("Retention"); }

QList<Period> RetentionTab::periods() const { return {Period::Day, Period::Week, Period::Month}; }

RetentionTab::Choice RetentionTab::choice() const
{
  return {m_cohort->value().toString(),
          m_mode->value().toInt() == 0 ? RetentionMode::Classic : RetentionMode::Rolling,
          m_counting->value().toBool()};
}

Result<RetentionTab::Answer> RetentionTab::answer(InsightSource& source, const Choice& choice,
                                                  const Control& control)
{
  const InsightQuestion& asked = source.question();
  const History& history = *source.history();
  const auto& activity = source.workspace().activity();
  Answer answer;
  answer.kinds = activity.kinds();
  const DateRange shown = lastRows(history.calendar(), asked.period, asked.range);
  RetentionQuestion& question = answer.question;
  question = {asked.period, shown, asked.range.to};
  question.mode = choice.mode;
  question.elapsed = choice.elapsed;
  for (const CohortBy cohort : {CohortBy::First, CohortBy::Recurring}) {
    if (choice.cohort == text(std::string(code(cohort))))
      question.cohort = cohort;
  }
  for (const ActivityKind& kind : answer.kinds) {
    if (choice.cohort != text("kind:" + kind.code))
      continue;
    question.cohort = CohortBy::Start;
    question.starts = *source.kept<std::shared_ptr<const DatedPeople>>("first:" + kind.code, [&] {
      return firstEvents(activity, kind.id, history.calendar().zone, control);
    });
  }
  answer.triangle = retention(history, question, control);
  trim(answer.triangle);
  if (source.knowsBefore()) {
    RetentionQuestion before = question;
    before.range = lastRows(history.calendar(), asked.period, asked.before());
    before.asOf = asked.before().to;
    answer.before = Cohorts{before, retention(history, before, control)};
    trim(answer.before->triangle);
  }
  const auto windows = [&](DayWindow window) {
    RetentionQuestion joined{asked.period, asked.range, asked.range.to}, before = joined;
    before.range = asked.before();
    return Shorthand{retainedAfter(history, joined, window),
                     source.knowsBefore() ? retainedAfter(history, before, window) : WindowRetention()};
  };
  answer.week = windows(shorthandW1);
  answer.month = windows(shorthandD30);
  return answer;
}

void RetentionTab::start()
{
  read<Answer>([choice = choice()](InsightSource& source,
                                   const Control& control) { return answer(source, choice, control); },
               [this](Answer answer) {
                 m_answer = std::move(answer);
                 retranslate(); // a definition says how it is counted
               });
}

void RetentionTab::clear()
{
  m_answer.reset();
  m_tiles->clear();
}

void RetentionTab::fill()
{
  fillTiles();
  fillTriangle();
  fillCurve();
}

void RetentionTab::fillChoices()
{
  m_options->setWords(0, tr("Cohorts"));
  m_options->setWords(1, tr("Counted when"));
  m_options->setWords(2, tr("Periods"));
  QList<ChoiceButton::Choice> cohorts{{tr("joined"), QStringLiteral("join")},
                                      {tr("active for the first time"), QStringLiteral("first")},
                                      {tr("everybody active"), QStringLiteral("recurring")}};
  if (m_answer) {
    for (const ActivityKind& kind : m_answer->kinds)
      cohorts.append(
          {tr("first time: %1").arg(language::pick(kind.labelZh, kind.labelEn)), text("kind:" + kind.code)});
  }
  m_cohort->setChoices(cohorts);
  m_mode->setChoices({{tr("active in the period"), 0}, {tr("active then or later"), 1}});
  m_counting->setChoices({{tr("of the calendar"), false}, {tr("from each person's own date"), true}});
  m_counting->setEnabled(m_cohort->value() != QStringLiteral("recurring"));
}

void RetentionTab::fillTiles()
{
  const auto kpi = [](const QString& label, const Shorthand& of, const DayWindow& window) {
    return Kpi{label,
               valueText(ValueUnit::Share, share(of.now).value_or(noValue)),
               changeSince(share(of.before), share(of.now), ValueUnit::Share),
               retain::windowDefinition(window),
               {}};
  };
  m_tiles->setKpis({kpi(tr("Back in the second week (W1)"), m_answer->week, shorthandW1),
                    kpi(tr("Back around day 30 (D30)"), m_answer->month, shorthandD30)},
                   {!m_answer->week.now.retained.isEmpty(), !m_answer->month.now.retained.isEmpty()});
}

void RetentionTab::showNobody(ChartCard* card)
{
  card->showEmpty({QStringLiteral("members"),
                   tr("Nobody is in a cohort of this time"),
                   tr("Choose a longer time or other cohorts"),
                   {},
                   {}});
}

/// The finding: how many come back in the column after the cohort itself.
QString RetentionTab::nextMean() const
{
  const auto& mean = m_answer->triangle.mean;
  if (mean.size() < 2 || !mean[1].share())
    return {};
  return tr("%1: %2 on average")
      .arg(retain::columnTitle(m_answer->question, 1), words::percent(*mean[1].share()));
}

void RetentionTab::fillTriangle()
{
  if (m_answer->triangle.rows.empty())
    return showNobody(m_triangle);
  HeatMap map = cohortMap(m_answer->triangle, m_answer->question, history()->calendar());
  map.note = nextMean();
  m_map->setFinding(map.note);
  m_map->setMap(std::move(map));
}

/// Means in the columns of the triangle that is shown.
ChartSeries RetentionTab::curveOf(const QString& name, const Retention& triangle) const
{
  ChartSeries curve{name, Token::LineDau, {}, false};
  for (std::size_t k = 0; k < m_answer->triangle.mean.size(); ++k) {
    const bool known = k < triangle.mean.size();
    curve.values.append(known ? triangle.mean[k].share().value_or(noValue) : noValue);
  }
  return curve;
}

void RetentionTab::fillCurve()
{
  const RetentionQuestion& asked = m_answer->question;
  QList<ChartColumn> columns;
  for (int k = 0; k < static_cast<int>(m_answer->triangle.mean.size()); ++k)
    columns.append({retain::columnLabel(asked, k), retain::columnTitle(asked, k), true});
  if (columns.isEmpty())
    return showNobody(m_curve);
  QList<ChartSeries> lines{curveOf(tr("Mean"), m_answer->triangle)};
  if (const auto& before = m_answer->before; before && !before->triangle.mean.empty()) {
    lines.append(curveOf(tr("Period before"), before->triangle));
    lines.last().color = Token::LineMau;
    lines.last().dashed = true;
  }
  m_line->setColumnHeader(retain::rowsName(asked.cohort));
  QString finding = nextMean();
  if (const double was = lines.last().values.value(1, noValue); lines.size() > 1 && std::isfinite(was))
    finding = say::joined({finding, tr("%1 in the period before").arg(words::percent(was))});
  m_line->setFinding(finding);
  m_line->setData(columns, std::move(lines));
}

void RetentionTab::openCell(int row, int column)
{
  if (row >= static_cast<int>(m_answer->triangle.rows.size()))
    return openPoint(column, 0);
  const RetentionQuestion& asked = m_answer->question;
  const Date cohort = m_answer->triangle.rows[static_cast<std::size_t>(row)].cohort;
  const int k = std::max(column, 0);
  open(say::joined({retain::rowsName(asked.cohort),
                    say::periodTitle(history()->calendar(), asked.period, cohort),
                    retain::columnTitle(asked, k)}),
       retentionPeople(*history(), asked, cohort, k));
}

void RetentionTab::openPoint(int column, int series)
{
  if (series == 1 && m_answer->before)
    openMean(tr("All cohorts of the period before"), *m_answer->before, column);
  else
    openMean(tr("All cohorts"), *m_answer, column);
}

/// A mean is of people only where nobody is in two cohorts.
void RetentionTab::openMean(const QString& title, const Cohorts& cohorts, int column)
{
  const RetentionQuestion& asked = cohorts.question;
  if (asked.cohort == CohortBy::Recurring || column < 0)
    return;
  People people;
  for (const RetentionRow& row : cohorts.triangle.rows) {
    const auto k = static_cast<std::size_t>(column);
    if (k < row.cells.size() && row.cells[k].finished)
      people |= retentionPeople(*history(), asked, row.cohort, column);
  }
  open(say::joined({title, retain::columnTitle(asked, column)}), std::move(people));
}

void RetentionTab::openTile(int tile)
{
  const bool week = tile == WeekOne;
  open(week ? tr("Back in the second week (W1)") : tr("Back around day 30 (D30)"),
       week ? m_answer->week.now.retained : m_answer->month.now.retained);
}

void RetentionTab::retranslate()
{
  fillChoices();
  m_triangle->setTexts(tr("Cohort retention"),
                       retain::definition(m_answer ? m_answer->question : RetentionQuestion()));
  m_curve->setTexts(
      tr("Retention curve"),
      tr("The weighted means of the triangle, column by column. Dashed: the same of the period before, "
         "which is as many days long, as it stood at its end."));
  if (m_answer)
    fill();
}

} // namespace weilu::ui
