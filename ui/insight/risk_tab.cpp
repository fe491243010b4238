// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/insight/risk_tab.h"

#include "ui/base/text.h"
#include "ui/base/words.h"
#include "ui/charts/bar_table_view.h"
#include "ui/charts/chart_card.h"
#include "ui/charts/histogram_view.h"
#include "ui/charts/line_chart.h"
#include "ui/insight/tile_row.h"
#include "ui/insight/value_words.h"
#include "ui/metrics/changes.h"
#include "ui/widgets/kpi_tile.h"

#include <array>

namespace weilu::ui {

namespace {

constexpr int barWidth = static_cast<int>(riskMost) / riskBars;

/// A band of risk: "Low risk 0–34".
struct Band {
  const char* name;
  double from, to;
  Token color;
  std::optional<bool> moreIsBetter;
};
constexpr std::array bands{
    Band{QT_TRANSLATE_NOOP("weilu::ui::RiskTab", "Low risk"), 0, riskMiddle, Token::LayerActive, true},
    Band{QT_TRANSLATE_NOOP("weilu::ui::RiskTab", "Middle risk"), riskMiddle, riskHigh, Token::LayerNewcomer,
         std::nullopt},
    Band{QT_TRANSLATE_NOOP("weilu::ui::RiskTab", "High risk"), riskHigh, riskMost, Token::Bad, false}};

QString bandName(const Band& band)
{
  const int last = band.to < riskMost ? static_cast<int>(band.to) - 1 : static_cast<int>(band.to);
  return QStringLiteral("%1 %2–%3").arg(RiskTab::tr(band.name)).arg(band.from).arg(last);
}

int bandOf(int bar)
{
  const int risk = bar * barWidth;
  return risk < riskMiddle ? 0 : risk < riskHigh ? 1 : 2;
}

/// "mbg-nbd" → MBG/NBD.
QString modelName(AliveModel model)
{
  return text(std::string(code(model))).toUpper().replace(QChar('-'), QChar('/'));
}

BarRow reportRow(const QString& name, const QString& value, double number)
{
  return {name, {{value, number, 0, {}, false}}, false, false};
}

BarRow peopleRow(const QString& name, std::int64_t people)
{
  return {name, {{words::count(people), static_cast<double>(people), 0, {}, people > 0}}, false, false};
}

std::optional<double> countAtRisk(const Alive& alive, const Band& band)
{
  return static_cast<double>(peopleAtRisk(alive, band.from, band.to).cardinality());
}

/// Rows of the report that are of people; parameters follow.
enum ReportRow { Watched, CameBack, NeverActive };

} // namespace

RiskTab::RiskTab(InsightReader& reader, QWidget* parent)
    : InsightTab(reader, parent)
    , m_tiles(new TileRow(
          {QStringLiteral("risk-low"), QStringLiteral("risk-middle"), QStringLiteral("risk-high")}))
    , m_risk(new ChartCard)
    , m_fit(new ChartCard)
    , m_repeats(new ChartCard)
    , m_bands(new ChartCard)
    , m_histogram(new HistogramView)
    , m_report(new BarTableView)
    , m_foretold(new LineChart)
    , m_returned(new LineChart)
{
  m_histogram->setObjectName(QStringLiteral("insightRisk"));
  m_report->setObjectName(QStringLiteral("insightFit"));
  m_foretold->setObjectName(QStringLiteral("insightForetold"));
  m_returned->setObjectName(QStringLiteral("insightReturned"));
  m_foretold->setUnit(ValueUnit::Ratio);
  m_returned->setUnit(ValueUnit::Share);
  m_risk->addChart(m_histogram);
  m_fit->addChart(m_report);
  m_repeats->addChart(m_foretold);
  m_bands->addChart(m_returned);
  m_fit->choices()->setObjectName(QStringLiteral("aliveModel"));
  m_fit->choices()->show();
  addWide(m_tiles, 0);
  addCard(m_risk, 1, 0, 1, 320);
  addCard(m_fit, 1, 1, 1, 320);
  addCard(m_repeats, 2, 0, 1, 260);
  addCard(m_bands, 2, 1, 1, 260);
  connect(m_fit->choices(), &ChoiceButton::chosen, this, [this] { ask(InsightQuestion(question())); });
  connect(m_tiles, &TileRow::opened, this, &RiskTab::openTile);
  connect(m_histogram, &ChartWidget::markActivated, this, &RiskTab::openBar);
  connect(m_report, &ChartWidget::markActivated, this, &RiskTab::openReport);
  connect(m_foretold, &ChartWidget::markActivated, this, [this](int index) {
    const auto& row = m_answer->calibration.byRepeats[static_cast<std::size_t>(index)];
    open(tr("Came back %n times by the cut", nullptr, row.repeats), row.people);
  });
  connect(m_returned, &ChartWidget::markActivated, this, [this](int index) {
    const auto& band = m_answer->calibration.byBand[static_cast<std::size_t>(index)];
    open(tr("Alive with %1–%2 by the cut").arg(words::percent(band.from), words::percent(band.to)),
         band.people);
  });
}

QString RiskTab::title() const { return tr("Risk"); }

void RiskTab::start()
{
  const AliveModel model =
      aliveModelNamed(m_fit->choices()->value().toString().toStdString()).value_or(AliveModel::MbgNbd);
  using Shared = std::shared_ptr<const Answer>;
  read<Shared>(
      [model](InsightSource& source, const Control& control) -> Result<Shared> {
        const InsightQuestion& question = source.question();
        const auto estimate = [&] {
          const History& history = *source.history();
          Answer answer{
              estimateAlive(model, aliveFromActivity(history, question.range.to, AliveUnit::Week), control),
              {},
              calibrateAlive(model, history, question.range.to, AliveUnit::Week, control)};
          const Date before = question.before().to;
          if (const auto span = history.span(); answer.alive.shown() && span && span->from <= before)
            answer.before = aliveBy(answer.alive.fit, aliveFromActivity(history, before, AliveUnit::Week));
          return answer;
        };
        if (question.audience.kind != Audience::Kind::Everybody)
          return std::make_shared<const Answer>(estimate());
        return source.kept<Answer>("risk " + std::string(code(model)) + question.range.from.iso() +
                                       question.range.to.iso(),
                                   estimate);
      },
      [this](Shared answer) {
        m_answer = std::move(answer);
        fill();
      });
}

void RiskTab::clear()
{
  m_answer.reset();
  m_tiles->clear();
}

void RiskTab::fill()
{
  if (!m_answer->alive.shown())
    return showNothing();
  fillTiles();
  fillRisk();
  fillFit();
  if (m_answer->calibration.shown()) {
    fillCalibration();
    fillBands();
    return;
  }
  for (ChartCard* card : {m_repeats, m_bands})
    card->showEmpty(
        {QStringLiteral("clock"),
         tr("The history is too short to hold some of it out"),
         tr("The model is compared with what came later once enough people came back before that"),
         {},
         {},
         {}});
}

void RiskTab::showNothing()
{
  m_tiles->clear();
  const bool enough = m_answer->alive.enough();
  const CardMessage message{QStringLiteral("clock"),
                            enough ? tr("The model does not fit these people, so no risk is shown")
                                   : tr("%n people came back at least once so far", nullptr,
                                        static_cast<int>(m_answer->alive.cameBack)),
                            enough ? tr("Their habits differ too little, or nobody has stopped yet")
                                   : tr("Risk is shown from %n people on", nullptr, aliveMinimum),
                            {},
                            {},
                            {}};
  for (ChartCard* card : {m_risk, m_fit, m_repeats, m_bands})
    card->showEmpty(message);
}

void RiskTab::fillTiles()
{
  const auto all = static_cast<double>(m_answer->alive.people.ids.size());
  QList<Kpi> kpis;
  for (const Band& band : bands) {
    const double people = *countAtRisk(m_answer->alive, band);
    const auto& before = m_answer->before;
    kpis.append({tr("%1: %2").arg(bandName(band), valueText(ValueUnit::Share, people / all)),
                 words::tileCount(static_cast<qint64>(people)),
                 changeSince(before && before->shown() ? countAtRisk(*before, band) : std::nullopt, people,
                             ValueUnit::Count, band.moreIsBetter),
                 value_words::riskDefinition(),
                 {}});
  }
  m_tiles->setKpis(kpis, {true, true, true});
}

void RiskTab::fillRisk()
{
  QList<HistogramBar> bars;
  const auto counts = riskHistogram(m_answer->alive);
  for (int bar = 0; bar < riskBars; ++bar) {
    const int from = bar * barWidth, to = bar + 1 < riskBars ? from + barWidth - 1 : from + barWidth;
    bars.append({QString::number(from), tr("Risk %1–%2").arg(from).arg(to),
                 counts[static_cast<std::size_t>(bar)], bandOf(bar)});
  }
  QList<HistogramBand> legend;
  for (const Band& band : bands)
    legend.append({bandName(band), band.color});
  m_histogram->setBars(tr("Risk"), bars, legend);
  m_histogram->setFinding(tr("High risk: %1 of %2")
                              .arg(words::count(static_cast<qint64>(
                                       peopleAtRisk(m_answer->alive, riskHigh, riskMost).cardinality())),
                                   words::count(static_cast<qint64>(m_answer->alive.people.ids.size()))));
}

void RiskTab::fillFit()
{
  const Alive& alive = m_answer->alive;
  const auto watched = static_cast<std::int64_t>(alive.people.ids.size());
  const auto roster = static_cast<std::int64_t>(history()->rosterOn(question().range.to).cardinality());
  QList<BarRow> rows{peopleRow(tr("People watched"), watched),
                     peopleRow(tr("Came back at least once"), alive.cameBack),
                     peopleRow(tr("Never active, so not watched"), roster - watched)};
  const auto names = aliveParamNames(alive.fit.model);
  for (std::size_t i = 0; i < names.size(); ++i)
    rows.append(reportRow(text(std::string(names[i])), QString::number(alive.fit.params[i], 'f', 4),
                          alive.fit.params[i]));
  rows.append(reportRow(tr("Log-likelihood"),
                        QString::number(alive.fit.logLikelihood, 'f', 2).replace(QChar('-'), QChar(0x2212)),
                        alive.fit.logLikelihood));
  rows.append(reportRow(tr("Evaluations"), words::count(alive.fit.evaluations), alive.fit.evaluations));
  m_report->setRows(modelName(alive.fit.model), {{tr("Value"), false, {}}}, std::move(rows));
}

void RiskTab::fillCalibration()
{
  const AliveCalibration& calibration = m_answer->calibration;
  QList<ChartColumn> columns;
  ChartSeries foretold{tr("Foretold"), Token::LineMau, {}, false, true},
      actual{tr("Actual"), Token::LineDau, {}, false};
  for (const auto& row : calibration.byRepeats) {
    const bool last = row.repeats == AliveCalibration::repeatsMost;
    const QString label = last ? QStringLiteral("%1+").arg(row.repeats) : QString::number(row.repeats);
    const auto people = static_cast<qint64>(row.people.cardinality());
    columns.append({label, tr("Came back %1 times · %2 people").arg(label, words::count(people)), true});
    foretold.values.append(people > 0 ? row.predicted : noValue);
    actual.values.append(people > 0 ? row.actual : noValue);
  }
  m_foretold->setColumnHeader(tr("Came back"));
  m_foretold->setFinding(
      tr("The model knew the time up to %1; what it foretold for the next %n weeks, and what came", nullptr,
         calibration.ahead)
          .arg(words::date(calibration.cut)));
  m_foretold->setData(std::move(columns), {std::move(foretold), std::move(actual)});
}

void RiskTab::fillBands()
{
  QList<ChartColumn> columns;
  ChartSeries foretold{tr("Foretold"), Token::LineMau, {}, false, true},
      actual{tr("Came back"), Token::LineDau, {}, false};
  for (const auto& band : m_answer->calibration.byBand) {
    const QString label = QStringLiteral("%1%").arg(qRound(band.from * 100));
    const auto people = static_cast<qint64>(band.people.cardinality());
    columns.append({label,
                    tr("Alive with %1–%2 · %3 people")
                        .arg(words::percent(band.from), words::percent(band.to), words::count(people)),
                    true});
    foretold.values.append(people > 0 ? band.predicted : noValue);
    actual.values.append(people > 0 ? band.returned : noValue);
  }
  m_returned->setColumnHeader(tr("Probability of being alive"));
  m_returned->setData(std::move(columns), {std::move(foretold), std::move(actual)});
}

void RiskTab::openTile(int tile)
{
  const Band& band = bands[static_cast<std::size_t>(tile)];
  open(bandName(band), peopleAtRisk(m_answer->alive, band.from, band.to));
}

void RiskTab::openBar(int bar)
{
  const int from = bar * barWidth;
  open(tr("Risk %1–%2").arg(from).arg(from + barWidth), peopleAtRisk(m_answer->alive, from, from + barWidth));
}

People RiskTab::watched() const
{
  const auto& ids = m_answer->alive.people.ids;
  return People(ids.size(), ids.data());
}

void RiskTab::openReport(int row)
{
  const QString name = m_report->rows().at(row).name;
  if (row == Watched)
    return open(name, watched());
  if (row == NeverActive)
    return open(name, history()->rosterOn(question().range.to) - watched());
  const AlivePeople& of = m_answer->alive.people;
  People cameBack;
  for (std::size_t i = 0; i < of.ids.size(); ++i) {
    if (of.rows[i].repeats > 0)
      cameBack.add(of.ids[i]);
  }
  open(name, std::move(cameBack));
}

void RiskTab::retranslate()
{
  QList<ChoiceButton::Choice> models;
  for (const AliveModel model : {AliveModel::MbgNbd, AliveModel::BgNbd, AliveModel::BgBb})
    models.append({modelName(model), text(std::string(code(model)))});
  m_fit->choices()->setChoices(models);
  m_risk->setTexts(tr("Risk of stopping"), value_words::riskDefinition());
  m_fit->setTexts(tr("The model"), value_words::riskDefinition());
  m_repeats->setTexts(
      tr("Foretold and actual visits"),
      tr("The model learned from the first part of the history alone. By how often people had come back "
         "by then: in how many of the weeks held out they were expected, and in how many they came."));
  m_bands->setTexts(
      tr("Foretold and actual returns"),
      tr("By how probably the model held people alive: the share it expected to come back in the weeks "
         "held out, and the share that did. Somebody alive may come only later."));
  if (m_answer)
    fill();
}

} // namespace weilu::ui
