// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/insight/stage_tab.h"

#include <QGridLayout>
#include <QHeaderView>

#include "core/insight/anomaly.h"
#include "core/insight/lifecycle.h"
#include "core/workspace_planning.h"
#include "ui/base/words.h"
#include "ui/base/words_planning.h"
#include "ui/charts/chart_card.h"
#include "ui/charts/line_chart.h"
#include "ui/insight/scorecard_table_model.h"
#include "ui/insight/trend_delegate.h"
#include "ui/metrics/metric_words.h"
#include "ui/stage/stage_playbook_card.h"
#include "ui/stage/stage_view.h"
#include "ui/widgets/data_table.h"

namespace weilu::ui {

namespace say = metric_words;

StageTab::StageTab(InsightReader& reader, QWidget* parent)
    : InsightTab(reader, parent)
    , m_stageCard(new ChartCard)
    , m_weekly(new ChartCard)
    , m_score(new ChartCard)
    , m_stage(new StageView(true))
    , m_line(new LineChart)
    , m_model(new ScorecardTableModel(this))
    , m_table(new DataTable)
    , m_playbook(new StagePlaybookCard(session()))
{
  m_line->setObjectName(QStringLiteral("stageWeeks"));
  m_weekly->addChart(m_line);
  auto* room = new QWidget;
  room->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
  m_stageCard->addFooter(m_stage);
  m_stageCard->addFooter(room);
  buildScorecard();
  addCard(m_stageCard, 0, 0, 1, 470);
  addCard(m_weekly, 0, 1, 1, 300);
  addCard(m_score, 1, 0, 1, 440);
  grid()->addWidget(m_playbook, 1, 1);
  m_playbook->hide();
  grid()->setColumnStretch(0, 1);
  grid()->setColumnStretch(1, 1);
  connect(m_stage, &StageView::cellWanted, this, &StageTab::openCell);
  connect(m_line, &ChartWidget::markActivated, this, &StageTab::openWeek);
}

void StageTab::buildScorecard()
{
  m_table->setObjectName(QStringLiteral("scorecard"));
  m_table->setModel(m_model);
  m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                           QAbstractItemView::AnyKeyPressed);
  m_table->setItemDelegateForColumn(ScorecardTableModel::TrendLine,
                                    new TrendDelegate(ScorecardTableModel::SeriesRole, m_table));
  m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
  m_table->horizontalHeader()->setSectionResizeMode(ScorecardTableModel::Name, QHeaderView::Stretch);
  m_score->addFooter(m_table);
  connect(m_table, &QAbstractItemView::activated, this, [this](const QModelIndex& index) {
    if (index.column() != ScorecardTableModel::Target)
      openIndicator(index.row());
  });
  connect(m_model, &ScorecardTableModel::targetTyped, this, &StageTab::setTarget);
}

QString StageTab::title() const { return tr("Stage"); }

StageTab::Answer StageTab::answer(InsightSource& source, const Control& control)
{
  const InsightQuestion& question = source.question();
  const auto& history = source.history();
  Workspace& workspace = source.workspace();
  Answer answer;
  answer.silentAfter = workspace.community().silentAfter;
  answer.report = stageReportOf(workspace, *history, question.asOf);
  const Stage stage = answer.report.stage.stage;
  answer.inputs = std::make_shared<const ScorecardInputs>(
      scorecardInputs(workspace, history, question.asOf, stage, control));
  answer.card = scorecard(*answer.inputs);
  answer.playbook = stagePlaybook(workspace, stage);
  const auto span = history->span();
  if (!span || span->from > question.asOf)
    return answer;
  const Calendar& calendar = history->calendar();
  const Date earliest = calendar.periodAfter(
      Period::Week, calendar.periodStart(Period::Week, question.asOf.plus(1)), -stageWeeks);
  const DateRange range{std::max(earliest, span->from), question.asOf};
  for (const LifecycleRow& row :
       lifecycleRows(*history, Period::Week, range, question.asOf, answer.silentAfter)) {
    if (row.finished)
      answer.weeks.push_back({row.start, row.active});
  }
  return answer;
}

void StageTab::start()
{
  read<Answer>(
      [](InsightSource& source, const Control& control) -> Result<Answer> { return answer(source, control); },
      [this](Answer answer) {
        m_answer = std::move(answer);
        fill();
      });
}

void StageTab::clear()
{
  m_answer.reset();
  m_playbook->hide();
}

void StageTab::fill()
{
  const Stage stage = m_answer->report.stage.stage;
  m_stage->setReport(m_answer->report);
  m_model->setScorecard(m_answer->card);
  m_score->setFinding(tr("Targets of the stage"), words::stageBadge(stage));
  m_playbook->setPlaybook(stage, m_answer->playbook);
  m_playbook->show();
  if (m_answer->weeks.empty())
    showNoActivity(m_weekly);
  else
    fillWeeks();
}

void StageTab::fillWeeks()
{
  const Calendar& calendar = history()->calendar();
  QList<ChartColumn> columns;
  QList<Date> starts;
  std::vector<double> values;
  for (const Week& week : m_answer->weeks) {
    columns.append({say::periodLabel(calendar, Period::Week, week.start),
                    say::periodTitle(calendar, Period::Week, week.start), true});
    starts.append(week.start);
    values.push_back(static_cast<double>(week.active));
  }
  QList<double> low, high;
  QList<int> odd;
  for (const ExpectedBand& band : expectedBands(values)) {
    if (band.outside)
      odd.append(static_cast<int>(low.size()));
    low.append(band.low);
    high.append(band.high);
  }
  m_line->setColumnHeader(say::periodName(Period::Week));
  m_line->setZeroText(tr("Nobody was active in this time"));
  m_line->setExpected(low, high, odd);
  m_line->setData(columns,
                  {ChartSeries{tr("Active"), Token::LineWau, {values.begin(), values.end()}, false}});
  m_weekly->setFinding(tr("%n odd weeks", nullptr, static_cast<int>(odd.size())), {});
  m_line->setFinding(tr("%1 active in the last week, %n odd weeks", nullptr, static_cast<int>(odd.size()))
                         .arg(words::count(m_answer->weeks.back().active)));
  drawNotes(m_line, starts, calendar.periodAfter(Period::Week, m_answer->weeks.back().start).plus(-1));
}

void StageTab::openWeek(int index)
{
  const Calendar& calendar = history()->calendar();
  const Date start = m_answer->weeks[static_cast<std::size_t>(index)].start;
  const DateRange week{start, calendar.periodAfter(Period::Week, start).plus(-1)};
  open(say::activeTitle(week), history()->activeIn(week));
}

void StageTab::openCell(StageCell cell)
{
  if (m_answer)
    open(say::joined({words::stageCell(cell), words::date(question().asOf)}),
         stagePeople(*history(), m_answer->report.stage, cell, m_answer->silentAfter));
}

void StageTab::openIndicator(int row)
{
  if (!m_answer)
    return;
  const Indicator indicator = m_model->rowAt(row).indicator;
  open(say::joined({words::indicator(indicator), words::date(question().asOf)}),
       indicatorPeople(*m_answer->inputs, indicator));
}

void StageTab::setTarget(Indicator indicator, std::optional<double> value)
{
  const Stage stage = m_answer->report.stage.stage;
  session().attempt(Area::Community, [&](Workspace& workspace) -> Result<ChangeLabel> {
    const auto change = weilu::setTarget(workspace, stage, indicator, value);
    if (!change)
      return tl::unexpected(change.error());
    const auto made = workspace.changes().find(*change);
    return made ? made->label : ChangeLabel();
  });
}

void StageTab::retranslate()
{
  m_stageCard->setTexts(tr("Community stage"), StageView::definition());
  m_weekly->setTexts(
      tr("Active each week"),
      tr("People active in each finished week. The band is what the weeks around it let expect: a Theil–Sen "
         "line "
         "through %1 weeks, %2 robust standard deviations (median absolute deviation) to either side. A week "
         "outside it is odd. A right click writes a note.")
          .arg(anomalyWindow)
          .arg(anomalyReach));
  m_score->setTexts(
      tr("Incubation scorecard"),
      tr("Each indicator as of the last finished week beside its target in this stage, and how it went "
         "over %1 weeks. Double-click a target to change it, a name to see the people.")
          .arg(scorecardWeeks));
  m_stage->retranslate();
  m_playbook->retranslate();
  if (m_answer)
    fill();
}

} // namespace weilu::ui
