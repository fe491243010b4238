// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/insight/conversion_tab.h"

#include "core/insight/contribution_counts.h"
#include "ui/base/language.h"
#include "ui/base/words.h"
#include "ui/charts/chart_card.h"
#include "ui/charts/funnel_view.h"
#include "ui/charts/heat_map_view.h"
#include "ui/charts/histogram_view.h"
#include "ui/charts/line_chart.h"
#include "ui/insight/conversion_words.h"
#include "ui/insight/option_row.h"
#include "ui/insight/space_map.h"
#include "ui/insight/tile_row.h"
#include "ui/metrics/changes.h"
#include "ui/metrics/metric_words.h"
#include "ui/widgets/kpi_tile.h"

namespace weilu::ui {

namespace {

namespace say = metric_words;
namespace convert = conversion_words;
using Class = convert::Class;

constexpr int windows[] = {7, 14, funnelWindow, 60, 90};
constexpr Class classes[] = {Class::Core, Class::Regular, Class::Casual, Class::None};

enum Tile { Contributors, TopOne, TopTen, Gini };

/// Who is in a class.
const People& peopleOf(const Concentration& all, Class of)
{
  return of == Class::Core      ? all.core
         : of == Class::Regular ? all.regular
         : of == Class::Casual  ? all.casual
                                : all.none;
}

} // namespace

ConversionTab::ConversionTab(InsightReader& reader, QWidget* parent)
    : InsightTab(reader, parent)
    , m_options(new OptionRow)
    , m_tiles(new TileRow({QStringLiteral("conversion-contributors"), QStringLiteral("conversion-top1"),
                           QStringLiteral("conversion-top10"), QStringLiteral("conversion-gini")}))
    , m_funnel(new ChartCard)
    , m_curve(new ChartCard)
    , m_classes(new ChartCard)
    , m_spaces(new ChartCard)
    , m_bars(new FunnelView)
    , m_lorenz(new LineChart)
    , m_groups(new HistogramView)
    , m_map(new HeatMapView)
{
  for (std::size_t i = 0; i < m_steps.size(); ++i)
    m_steps[i] = m_options->addPicker(QStringLiteral("funnelStep%1").arg(i + 1));
  m_window = m_options->addPicker(QStringLiteral("funnelWindow"));
  m_bars->setObjectName(QStringLiteral("insightFunnel"));
  m_lorenz->setObjectName(QStringLiteral("insightLorenz"));
  m_groups->setObjectName(QStringLiteral("insightContributors"));
  m_map->setObjectName(QStringLiteral("insightSpaces"));
  m_map->setCellLimit({110, 40}); // wide enough for the heads in English
  m_lorenz->setUnit(ValueUnit::Share);
  m_funnel->addChart(m_bars);
  m_spaces->addChart(m_map);
  m_curve->addChart(m_lorenz);
  m_classes->addChart(m_groups);
  addWide(m_options, 0);
  addCard(m_funnel, 1, 0, 1, 340);
  addCard(m_spaces, 1, 1, 1, 340);
  addWide(m_tiles, 2);
  addCard(m_curve, 3, 0, 1, 260);
  addCard(m_classes, 3, 1, 1, 260);
  connect(m_options, &OptionRow::chosen, this, [this] { ask(InsightQuestion(question())); });
  connect(m_tiles, &TileRow::opened, this, &ConversionTab::openTile);
  connect(m_bars, &ChartWidget::markActivated, this, &ConversionTab::openStep);
  connect(m_map, &ChartWidget::markActivated, this, &ConversionTab::openSpace);
  connect(m_groups, &ChartWidget::markActivated, this, [this](int index) { openClass(index); });
  connect(m_lorenz, &ChartWidget::markActivated, this, [this](int index) {
    open(tr("Who contributed least: %1")
             .arg(words::percent(m_answer->curve[static_cast<std::size_t>(index)].people)),
         lorenzPeople(m_answer->population, m_answer->counts, static_cast<std::size_t>(index)));
  });
  fillChoices();
  const auto shipped = shippedFunnel();
  for (std::size_t i = 0; i < m_steps.size(); ++i)
    m_steps[i]->setValue(text(code(shipped[i], {})));
  m_window->setValue(funnelWindow);
}

QString ConversionTab::title() const { return tr("Conversion"); }

ConversionTab::Choice ConversionTab::choice() const
{
  Choice choice{{}, m_window->value().toInt()};
  for (const ChoiceButton* step : m_steps) {
    if (const QString code = step->value().toString(); !code.isEmpty())
      choice.steps.append(code);
  }
  return choice;
}

void ConversionTab::readFunnel(InsightSource& source, const Choice& choice, Answer& answer,
                               const Control& control)
{
  const InsightQuestion& asked = source.question();
  Workspace& workspace = source.workspace();
  const Zone zone = source.history()->calendar().zone;
  const auto facts = source.kept<FunnelFacts>(
      "funnel", [&] { return FunnelFacts::load(workspace.members(), workspace.purchases(), zone, control); });
  FunnelQuestion& question = answer.question;
  question = {{}, choice.window, asked.range, asked.asOf};
  for (const QString& code : choice.steps) {
    if (const auto step = funnelStepNamed(utf8(code), answer.kinds))
      question.steps.push_back(*step);
  }
  if (question.steps.empty()) // of kinds that are no longer there
    question.steps = shippedFunnel();
  answer.funnel = funnel(question, *source.history(), *facts, workspace.activity(), control);
  if (!source.knowsBefore())
    return;
  FunnelQuestion before = question;
  before.range = asked.before();
  before.asOf = asked.asOf; // so that the window after the period before is whole, too
  answer.funnelBefore = funnel(before, *source.history(), *facts, workspace.activity(), control);
}

void ConversionTab::readContributions(InsightSource& source, Answer& answer)
{
  const InsightQuestion& asked = source.question();
  const History& history = *source.history();
  const auto& activity = source.workspace().activity();
  const auto& zone = history.calendar().zone;
  answer.population = history.rosterOn(asked.range.to);
  answer.counts = contributionCounts(activity, zone, asked.range);
  answer.shares = contributionShares(answer.population, answer.counts);
  if (source.knowsBefore())
    answer.sharesBefore = contributionShares(history.rosterOn(asked.before().to),
                                             contributionCounts(activity, zone, asked.before()));
  answer.classes = concentration(answer.population, answer.counts);
  answer.curve = lorenzCurve(answer.population, answer.counts);
}

Result<ConversionTab::Answer> ConversionTab::answer(InsightSource& source, const Choice& choice,
                                                    const Control& control)
{
  Answer answer;
  Workspace& workspace = source.workspace();
  answer.kinds = workspace.activity().kinds();
  readFunnel(source, choice, answer, control);
  readContributions(source, answer);
  const InsightQuestion& asked = source.question();
  answer.spaces = compareSpaces(*source.history(), workspace.members(), workspace.activity(), asked.range,
                                asked.range.to, control);
  if (answer.spaces.size() > mostSpacesShown)
    answer.spaces.resize(mostSpacesShown);
  return answer;
}

void ConversionTab::start()
{
  read<Answer>([choice = choice()](InsightSource& source,
                                   const Control& control) { return answer(source, choice, control); },
               [this](Answer answer) {
                 m_answer = std::move(answer);
                 retranslate(); // a definition says how many days the window has
               });
}

void ConversionTab::clear()
{
  m_answer.reset();
  m_tiles->clear();
}

void ConversionTab::fillChoices()
{
  QList<ChoiceButton::Choice> steps;
  const auto add = [&](const QString& code) {
    steps.append({convert::step(code, m_answer ? m_answer->kinds : std::vector<ActivityKind>()), code});
  };
  for (const ::weilu::FunnelStep& step : shippedFunnel())
    add(text(code(step, {})));
  if (m_answer) {
    for (const ActivityKind& kind : m_answer->kinds)
      add(text(kind.code));
  }
  for (std::size_t i = 0; i < m_steps.size(); ++i) {
    m_options->setWords(static_cast<int>(i), tr("Step %1").arg(i + 1));
    auto choices = steps;
    if (i > 1)
      choices.append({tr("none", "step of a funnel"), QString()});
    m_steps[i]->setChoices(choices);
  }
  QList<ChoiceButton::Choice> days;
  for (const int window : windows)
    days.append({tr("%n days", nullptr, window), window});
  m_options->setWords(static_cast<int>(m_steps.size()), tr("Within"));
  m_window->setChoices(days);
}

void ConversionTab::fill()
{
  fillFunnel();
  fillTiles();
  fillContributions();
  fillSpaces();
}

QString ConversionTab::stepName(std::size_t step) const
{
  return convert::step(text(code(m_answer->question.steps[step], m_answer->kinds)), m_answer->kinds);
}

void ConversionTab::fillFunnel()
{
  const Funnel& funnel = m_answer->funnel;
  if (funnel.steps.front().people.isEmpty()) {
    m_funnel->showEmpty({QStringLiteral("members"),
                         tr("Nobody did the first step in this time"),
                         tr("Choose a longer time or another first step"),
                         {},
                         {}});
    return;
  }
  const std::optional<Funnel>& before = m_answer->funnelBefore;
  QList<FunnelStep> steps;
  for (std::size_t i = 0; i < funnel.steps.size(); ++i) {
    const auto& median = funnel.steps[i].medianSeconds;
    steps.append({stepName(i),
                  {},
                  static_cast<qint64>(funnel.steps[i].people.cardinality()),
                  i == 0 || !before ? std::nullopt : before->ofPrevious(i),
                  median ? tr("%1 from the first step").arg(convert::time(*median)) : QString()});
  }
  m_bars->setSteps(std::move(steps));
  m_bars->setFinding(tr("%1 of %2 came to the last step")
                         .arg(words::count(static_cast<qint64>(funnel.steps.back().people.cardinality())),
                              words::count(static_cast<qint64>(funnel.steps.front().people.cardinality()))));
}

void ConversionTab::fillTiles()
{
  const ContributionShares &now = m_answer->shares, &before = m_answer->sharesBefore;
  const auto kpi = [](const QString& label, std::optional<double> value, std::optional<double> was,
                      ValueUnit unit, std::optional<bool> moreIsBetter, const QString& definition) {
    return Kpi{label,
               valueText(unit, value.value_or(noValue)),
               changeSince(was, value, unit, moreIsBetter),
               definition,
               {}};
  };
  m_tiles->setKpis(
      {kpi(tr("Contributed"), now.contributorShare, before.contributorShare, ValueUnit::Share, true,
           tr("The share of the roster that contributed in the period.")),
       kpi(tr("Made by the top 1%"), now.topOneShare, before.topOneShare, ValueUnit::Share, std::nullopt,
           tr("The share of all contributions made by the 1% of the roster who made most.")),
       kpi(tr("Made by the top 10%"), now.topTenShare, before.topTenShare, ValueUnit::Share, std::nullopt,
           tr("The share of all contributions made by the 10% of the roster who made most.")),
       kpi(tr("Gini coefficient"), now.gini, before.gini, ValueUnit::Ratio, std::nullopt,
           convert::concentrationDefinition())},
      {!now.contributors.isEmpty(), !now.topOne.isEmpty(), !now.topTen.isEmpty(), false});
}

void ConversionTab::fillContributions()
{
  if (m_answer->curve.empty()) {
    for (ChartCard* card : {m_curve, m_classes})
      card->showEmpty({QStringLiteral("members"),
                       tr("Nobody contributed in this time"),
                       tr("Contributions are kinds of activity that count as such"),
                       {},
                       {}});
    return;
  }
  QList<ChartColumn> columns;
  ChartSeries made{tr("Contributions"), Token::LineDau, {}, false},
      even{tr("If even"), Token::LineMau, {}, false, true};
  for (const LorenzPoint& point : m_answer->curve) {
    const QString people = words::percent(point.people);
    columns.append({people, tr("%1 of everybody").arg(people), true});
    made.values.append(point.contributions);
    even.values.append(point.people);
  }
  m_lorenz->setColumnHeader(tr("People"));
  m_lorenz->setData(columns, {made, even});
  m_lorenz->setFinding(
      tr("Gini coefficient %1").arg(valueText(ValueUnit::Ratio, m_answer->shares.gini.value_or(noValue))));
  QList<HistogramBar> bars;
  int band = 0;
  for (const Class of : classes)
    bars.append(
        {convert::name(of), {}, static_cast<qint64>(peopleOf(m_answer->classes, of).cardinality()), band++});
  m_groups->setBars(tr("Class"), bars,
                    {{convert::name(Class::Core), Token::LayerLeader},
                     {convert::name(Class::Regular), Token::LayerLoyal},
                     {convert::name(Class::Casual), Token::LayerActive},
                     {convert::name(Class::None), Token::LayerNone}});
  m_groups->setFinding(tr("%n people made %1% of the contributions", nullptr,
                          static_cast<int>(m_answer->classes.core.cardinality()))
                           .arg(corePercent));
}

void ConversionTab::fillSpaces()
{
  if (m_answer->spaces.empty()) {
    m_spaces->showEmpty(
        {QStringLiteral("members"),
         tr("No groups are known"),
         tr("A file that says in which group people are, or where they were active, brings them"),
         {},
         {}});
    return;
  }
  m_map->setFinding(tr("%n groups side by side", nullptr, static_cast<int>(m_answer->spaces.size())));
  m_map->setMap(spaceMap(m_answer->spaces));
}

void ConversionTab::openStep(int step, int series)
{
  const auto at = static_cast<std::size_t>(step);
  const bool lost = series == 0 && at > 0;
  open(lost ? tr("%1, and no further").arg(stepName(at - 1)) : stepName(at),
       lost ? m_answer->funnel.lostBefore(at) : m_answer->funnel.steps[at].people);
}

void ConversionTab::openTile(int tile)
{
  const ContributionShares& shares = m_answer->shares;
  if (tile == Contributors)
    open(tr("Contributed"), shares.contributors);
  else if (tile == TopOne)
    open(tr("Top 1% by contributions"), shares.topOne);
  else if (tile == TopTen)
    open(tr("Top 10% by contributions"), shares.topTen);
}

void ConversionTab::openClass(int index)
{
  const Class of = classes[index];
  open(say::joined({convert::name(of), words::range(question().range.from, question().range.to)}),
       peopleOf(m_answer->classes, of));
}

void ConversionTab::openSpace(int row, int column)
{
  const SpaceRow& space = m_answer->spaces[static_cast<std::size_t>(row)];
  open(spaceTitle(space, column), spacePeople(space, column));
}

void ConversionTab::retranslate()
{
  fillChoices();
  m_funnel->setTexts(tr("Conversion funnel"), convert::funnelDefinition(m_window->value().toInt()));
  m_spaces->setTexts(tr("Groups side by side"), convert::spacesDefinition());
  m_curve->setTexts(tr("Concentration"), convert::concentrationDefinition());
  m_classes->setTexts(tr("Who contributes"), convert::classesDefinition());
  if (m_answer)
    fill();
}

} // namespace weilu::ui
