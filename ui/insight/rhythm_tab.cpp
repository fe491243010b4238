// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/insight/rhythm_tab.h"

#include "ui/base/words.h"
#include "ui/charts/bar_table_view.h"
#include "ui/charts/chart_card.h"
#include "ui/charts/heat_map_view.h"
#include "ui/charts/line_chart.h"
#include "ui/charts/stacked_bar_chart.h"
#include "ui/insight/tile_row.h"
#include "ui/insight/value_words.h"
#include "ui/metrics/changes.h"
#include "ui/metrics/metric_words.h"
#include "ui/widgets/kpi_tile.h"

namespace weilu::ui {

namespace {

namespace say = metric_words;

constexpr double secondsPerHour = 3600;

enum Tile { Median, P90, Asked, Waiting };

double hours(std::optional<double> seconds) { return seconds ? *seconds / secondsPerHour : noValue; }

std::optional<double> maybeHours(std::optional<double> seconds)
{
  return seconds ? std::optional(*seconds / secondsPerHour) : std::nullopt;
}

HeatBox boxOf(const RhythmSlot& slot, bool dashed)
{
  return {slot.weekday, slot.fromHour, 1, slot.toHour - slot.fromHour + 1, dashed};
}

} // namespace

RhythmTab::RhythmTab(InsightReader& reader, QWidget* parent)
    : InsightTab(reader, parent)
    , m_tiles(new TileRow({QStringLiteral("rhythm-median"), QStringLiteral("rhythm-p90"),
                           QStringLiteral("rhythm-asked"), QStringLiteral("rhythm-waiting")}))
    , m_hours(new ChartCard)
    , m_times(new ChartCard)
    , m_speed(new ChartCard)
    , m_waiting(new ChartCard)
    , m_map(new HeatMapView)
    , m_list(new BarTableView)
    , m_lines(new LineChart)
    , m_bars(new StackedBarChart)
{
  m_map->setObjectName(QStringLiteral("insightHours"));
  m_list->setObjectName(QStringLiteral("insightTimes"));
  m_lines->setObjectName(QStringLiteral("insightSpeed"));
  m_bars->setObjectName(QStringLiteral("insightWaiting"));
  m_lines->setUnit(ValueUnit::Ratio);
  m_hours->addChart(m_map);
  m_times->addChart(m_list);
  m_speed->addChart(m_lines);
  m_waiting->addChart(m_bars);
  addCard(m_hours, 0, 0, 2, 300);
  addWide(m_tiles, 1);
  addCard(m_times, 2, 0, 1, 240);
  addCard(m_speed, 2, 1, 1, 240);
  addCard(m_waiting, 3, 0, 2, 240);
  connect(m_tiles, &TileRow::opened, this, &RhythmTab::openTile);
  connect(m_map, &ChartWidget::markActivated, this, [this](int weekday, int hour) {
    const RhythmSlot slot{weekday, std::max(hour, 0), hour < 0 ? Rhythm::hoursOfDay - 1 : hour, 0};
    open(value_words::slot(slot), m_answer->rhythm.people(slot.weekday, slot.fromHour, slot.toHour));
  });
  connect(m_list, &ChartWidget::markActivated, this, [this](int row) {
    const RhythmSlot slot = worthKnowing().at(static_cast<std::size_t>(row));
    open(value_words::slot(slot), m_answer->rhythm.people(slot.weekday, slot.fromHour, slot.toHour));
  });
  connect(m_lines, &ChartWidget::markActivated, this, [this](int week) { openWeek(week, -1); });
  connect(m_bars, &ChartWidget::markActivated, this, &RhythmTab::openWeek);
}

/// The people who asked in a week: all of them (-1), those who got all answers (0), those who wait (1).
void RhythmTab::openWeek(int week, int series)
{
  const ResponseRow& row = m_answer->response.weeks[static_cast<std::size_t>(week)];
  const QString name = series < 0 ? tr("People who asked") : series == 0 ? tr("All answered") : tr("Waiting");
  open(say::joined({name, say::periodTitle(history()->calendar(), Period::Week, row.start)}),
       series < 0    ? row.people
       : series == 0 ? row.people - row.waiting
                     : row.waiting);
}

QString RhythmTab::title() const { return tr("Rhythm"); }

void RhythmTab::start()
{
  read<Answer>(
      [](InsightSource& source, const Control& control) -> Result<Answer> {
        const InsightQuestion& question = source.question();
        const History& history = *source.history();
        Workspace& workspace = source.workspace();
        Answer answer{rhythmOn(workspace, history, question.range, control), {}, {}, {}};
        answer.times = rhythmSlots(answer.rhythm);
        answer.response = responseTimesOn(workspace, history, question.range, question.range.to, control);
        if (const DateRange before = question.before(); source.knowsBefore())
          answer.before = {responseTimesOn(workspace, history, before, before.to, control).all,
                           rhythmOn(workspace, history, before, control)};
        return answer;
      },
      [this](Answer answer) {
        m_answer = std::move(answer);
        fill();
      });
}

void RhythmTab::clear()
{
  m_answer.reset();
  m_tiles->clear();
}

void RhythmTab::fill()
{
  if (m_answer->rhythm.events() == 0) {
    for (ChartCard* card : {m_hours, m_times})
      showNothingHere(card);
  } else {
    fillHours();
    fillTimes();
  }
  if (m_answer->response.all.asked == 0) {
    m_tiles->clear();
    for (ChartCard* card : {m_speed, m_waiting})
      card->showEmpty({QStringLiteral("discuss"),
                       tr("No questions or posts are recorded in this period"),
                       tr("Posts and questions of members are shown here with the answers of staff"),
                       {},
                       {},
                       {}});
    return;
  }
  fillTiles();
  fillResponse();
}

/// Whether nothing is recorded at all, or only not in this period.
void RhythmTab::showNothingHere(ChartCard* card)
{
  if (!history()->span())
    return showNoActivity(card);
  card->showEmpty({QStringLiteral("clock"),
                   tr("Nobody was active in this period"),
                   tr("Look at a longer period, or as of another date"),
                   {},
                   {},
                   {}});
}

void RhythmTab::fillTiles()
{
  const ResponseRow& now = m_answer->response.all;
  const ResponseRow* before = m_answer->before ? &m_answer->before->response : nullptr;
  const auto time = [&](const QString& label, std::optional<double> ResponseRow::*value) {
    return Kpi{label,
               valueText(ValueUnit::Ratio, hours(now.*value)),
               changeSince(before ? maybeHours(before->*value) : std::nullopt, maybeHours(now.*value),
                           ValueUnit::Ratio, false),
               value_words::responseDefinition(),
               {}};
  };
  const auto people = [&](const QString& label, const People ResponseRow::*value,
                          std::optional<bool> moreIsBetter) {
    const auto count = (now.*value).cardinality();
    return Kpi{label,
               words::tileCount(static_cast<qint64>(count)),
               changeSince(before ? std::optional(static_cast<double>((before->*value).cardinality()))
                                  : std::nullopt,
                           static_cast<double>(count), ValueUnit::Count, moreIsBetter),
               value_words::responseDefinition(),
               {}};
  };
  m_tiles->setKpis({time(tr("Median answer, hours"), &ResponseRow::median),
                    time(tr("90 % answered within, hours"), &ResponseRow::p90),
                    people(tr("People who asked"), &ResponseRow::people, std::nullopt),
                    people(tr("People waiting for an answer"), &ResponseRow::waiting, false)},
                   {false, false, true, true});
}

void RhythmTab::fillHours()
{
  HeatMap map;
  map.columnsBelow = true;
  map.lowest = 0;
  map.lowText = tr("Little");
  map.highText = tr("Much");
  map.rowsName = tr("Weekday");
  for (int hour = 0; hour < Rhythm::hoursOfDay; ++hour)
    map.columns.append({QString::number(hour), tr("%1–%2 h").arg(hour).arg(hour + 1)});
  for (int weekday = 0; weekday < Rhythm::weekdays; ++weekday) {
    map.rows.append({value_words::weekday(weekday), {}});
    for (int hour = 0; hour < Rhythm::hoursOfDay; ++hour) {
      const Rhythm::Cell& cell = m_answer->rhythm.at(weekday, hour);
      QList<std::pair<QString, QString>> facts{
          {tr("Events per hour"), valueText(ValueUnit::Ratio, cell.perHour())},
          {tr("People"), words::count(cell.people)}};
      if (m_answer->before)
        facts.append({tr("In the period before, per hour"),
                      valueText(ValueUnit::Ratio, before({weekday, hour, hour, 0}))});
      map.cells.append({cell.perHour(), {}, true, false, std::move(facts)});
    }
  }
  for (const RhythmSlot& slot : m_answer->times.busiest)
    map.boxes.append(boxOf(slot, false));
  if (m_answer->times.quietest)
    map.boxes.append(boxOf(*m_answer->times.quietest, true));
  m_map->setMap(std::move(map));
  if (!m_answer->times.busiest.empty())
    m_map->setFinding(tr("Busiest: %1").arg(value_words::slot(m_answer->times.busiest.front())));
}

std::vector<RhythmSlot> RhythmTab::worthKnowing() const
{
  std::vector<RhythmSlot> times = m_answer->times.busiest;
  if (m_answer->times.quietest)
    times.push_back(*m_answer->times.quietest);
  return times;
}

/// Events per hour at the same time in the period before.
double RhythmTab::before(const RhythmSlot& slot) const
{
  if (!m_answer->before)
    return noValue;
  return m_answer->before->rhythm.perHour(slot.weekday, slot.fromHour, slot.toHour).value_or(noValue);
}

void RhythmTab::fillTimes()
{
  double most = 0;
  for (const RhythmSlot& slot : worthKnowing())
    most = std::max(most, slot.perHour);
  QList<BarRow> rows;
  for (const RhythmSlot& slot : worthKnowing()) {
    const auto people =
        static_cast<double>(m_answer->rhythm.people(slot.weekday, slot.fromHour, slot.toHour).cardinality());
    const bool quiet = m_answer->times.quietest == slot;
    rows.append({value_words::slot(slot),
                 {{valueText(ValueUnit::Ratio, slot.perHour),
                   slot.perHour,
                   most > 0 ? slot.perHour / most : 0,
                   {},
                   people > 0},
                  {valueText(ValueUnit::Ratio, before(slot)), before(slot), 0, {}, false},
                  {words::count(static_cast<qint64>(people)), people, 0, {}, people > 0},
                  {quiet ? tr("Keep it quiet") : tr("Discuss and announce"), noValue, 0, {}, false}},
                 false,
                 false});
  }
  m_list->setRows(tr("Time"),
                  {{tr("Events per hour"), true, Token::LayerLoyal},
                   {tr("Period before"), false, {}},
                   {tr("People"), false, {}},
                   {tr("Good for"), false, {}}},
                  std::move(rows));
}

void RhythmTab::fillResponse()
{
  QList<ChartColumn> columns;
  ChartSeries median{tr("Median"), Token::LineDau, {}, false}, p90{tr("90 %"), Token::LineMau, {}, false};
  ChartSeries answered{tr("All answered"), Token::LayerActive, {}, false},
      waiting{tr("Waiting"), Token::LayerNewcomer, {}, false};
  const Calendar& calendar = history()->calendar();
  QList<Date> starts;
  for (const ResponseRow& row : m_answer->response.weeks) {
    starts.append(row.start);
    columns.append({say::periodLabel(calendar, Period::Week, row.start),
                    say::periodTitle(calendar, Period::Week, row.start),
                    row.start.plus(6) <= question().range.to});
    median.values.append(hours(row.median));
    p90.values.append(hours(row.p90));
    waiting.values.append(static_cast<double>(row.waiting.cardinality()));
    answered.values.append(static_cast<double>((row.people - row.waiting).cardinality()));
  }
  m_lines->setColumnHeader(say::periodName(Period::Week));
  m_lines->setZeroText(tr("Everything was answered at once"));
  m_lines->setFinding(
      tr("Median %1 h").arg(valueText(ValueUnit::Ratio, hours(m_answer->response.all.median))));
  m_lines->setData(columns, {std::move(median), std::move(p90)});
  m_bars->setColumnHeader(say::periodName(Period::Week));
  m_bars->setUnfinishedName(tr("In progress"));
  m_bars->setFinding(tr("%n people wait for an answer", nullptr,
                        static_cast<int>(m_answer->response.all.waiting.cardinality())));
  m_bars->setData(std::move(columns), {std::move(answered), std::move(waiting)});
  for (CartesianChart* chart : std::initializer_list<CartesianChart*>{m_lines, m_bars})
    drawNotes(chart, starts, question().range.to);
}

void RhythmTab::openTile(int tile)
{
  const ResponseRow& all = m_answer->response.all;
  if (tile == Asked)
    open(tr("People who asked"), all.people);
  else if (tile == Waiting)
    open(tr("People waiting for an answer"), all.waiting);
}

void RhythmTab::retranslate()
{
  m_hours->setTexts(
      tr("Activity by weekday and hour"),
      tr("What counts as active, on the clocks of the community’s zone, per hour that there was: "
         "changes of the clocks are seen to."));
  m_times->setTexts(
      tr("Times worth knowing"),
      tr("The %1 busiest pairs of hours that do not overlap, and the %2 quietest hours between %3 and "
         "%4 o’clock; beside them the same hours in the period before, which is as many days long.")
          .arg(RhythmSlots::best)
          .arg(RhythmSlots::quiet)
          .arg(RhythmSlots::morning)
          .arg(RhythmSlots::evening));
  m_speed->setTexts(tr("Response time in hours"), value_words::responseDefinition());
  m_waiting->setTexts(
      tr("Who got an answer"),
      tr("People who asked in a week: those whose every question is answered by now, and those who "
         "still wait for one."));
  if (m_answer)
    fill();
}

} // namespace weilu::ui
