// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QLabel>
#include <QtTest/QtTest>

#include "tests/catch.h"
#include "tests/ui/overview/invented_community.h"
#include "ui/base/language.h"
#include "ui/base/words.h"
#include "ui/charts/choice_button.h"
#include "ui/charts/line_chart.h"
#include "ui/charts/pyramid_view.h"
#include "ui/charts/stacked_bar_chart.h"
#include "ui/overview/overview_card.h"
#include "ui/overview/overview_picture.h"
#include "ui/overview/overview_view.h"
#include "ui/overview/overview_words.h"
#include "ui/overview/today_card.h"
#include "ui/widgets/callout.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/kpi_tile.h"
#include "ui/widgets/tab_strip.h"

#include <cmath>

using namespace weilu;
using namespace weilu::ui;

namespace {

/// A shown view of the invented community, and how many people it asked for last.
struct Shown {
  std::shared_ptr<const Overview> overview;
  OverviewView view;
  std::int64_t opened = -1;
  QString title;

  explicit Shown(std::shared_ptr<const Overview> numbers)
      : overview(std::move(numbers))
  {
    QObject::connect(&view, &OverviewView::partWanted, &view, [this](const OverviewPart& part) {
      opened = static_cast<std::int64_t>(overviewPeople(*overview, part).cardinality());
      title = overview_words::title(*overview, part);
    });
    view.setOverview(overview);
    view.resize(1228, 818);
    view.show();
  }

  template<class T>
  T* find(const char* name)
  {
    T* found = view.findChild<T*>(QString::fromLatin1(name));
    REQUIRE(found);
    return found;
  }
  std::int64_t click(QWidget* widget, const QPointF& at)
  {
    opened = -1;
    QTest::mouseClick(widget, Qt::LeftButton, {}, at.toPoint());
    return opened;
  }
};

std::shared_ptr<const Overview> overviewOf(HistoryParts parts, Date asOf)
{
  OverviewInputs inputs;
  inputs.history = History::fromParts({}, std::move(parts));
  inputs.asOf = asOf;
  return std::make_shared<const Overview>(
      overview(overviewCharts(inputs.history, inputs.asOf, inputs.silentAfter), inputs,
               overviewNames(inputs, [](auto) { return std::vector<Member>(); })));
}

QStringList emptyTitles(const OverviewView& view)
{
  QStringList titles;
  for (const EmptyState* state : view.findChildren<EmptyState*>())
    titles.append(state->accessibleName());
  return titles;
}

/// The series of \p chart in column \p index open what they show; \p parts says how many did.
void opensColumn(Shown& shown, StackedBarChart* chart, int index, int& parts)
{
  for (int series = 0; series < chart->seriesCount(); ++series) {
    const QRectF rect = chart->partRect(index, series);
    if (rect.isEmpty())
      continue;
    CAPTURE(index, series);
    CHECK(shown.click(chart, rect.center()) == std::llround(chart->series()[series].values[index]));
    ++parts;
  }
}

} // namespace

TEST_CASE("OverviewView", "[overview]")
{
  const InventedCommunity community;
  Shown shown(community.overviewAsOf());

  SECTION("opens from every tile exactly the people it counts")
  {
    for (const int days : overviewDays) {
      shown.view.setDays(days);
      for (std::size_t i = 0; i < tileKeys.size(); ++i) {
        const Tile& tile = shown.overview->tiles.at(days)[i];
        auto* widget = shown.find<KpiTile>(("tile-" + std::string(code(tileKeys[i]))).c_str());
        CHECK(shown.click(widget, widget->rect().center()) == tile.people);
        CHECK_FALSE(shown.title.isEmpty());
        if (!tile.isShare())
          CHECK(widget->kpi().value == words::count(tile.people));
      }
    }
  }
  SECTION("opens from every part of every lifecycle bar exactly its people")
  {
    auto* chart = shown.find<StackedBarChart>("lifecycleChart");
    auto* picker = qobject_cast<ChartCard*>(chart->parentWidget()->parentWidget())->choices();
    for (int choice = 0; choice < 5; ++choice) {
      picker->setValue(choice);
      emit picker->chosen(choice);
      int parts = 0;
      for (int i = 0; i < chart->markCount(); ++i)
        opensColumn(shown, chart, i, parts);
      CHECK(parts > 2 * chart->markCount());
    }
    CHECK(chart->markCount() == 12); // months
  }
  SECTION("opens from every growth bar and roster point exactly its people")
  {
    auto* moves = shown.find<StackedBarChart>("growthChart");
    auto* roster = shown.find<LineChart>("rosterChart");
    int parts = 0;
    for (int i = 0; i < moves->markCount(); ++i) {
      opensColumn(shown, moves, i, parts);
      CHECK(shown.click(roster, roster->pointOf(i, 0)) == std::llround(roster->series()[0].values[i]));
    }
    CHECK(parts > moves->markCount());
  }
  SECTION("opens from every point of the activity lines exactly its people")
  {
    auto* chart = shown.find<LineChart>("activityChart");
    CHECK(chart->markCount() == 90);
    for (int i = 0; i < chart->markCount(); i += 7) {
      for (int series = 0; series < 3; ++series) {
        CAPTURE(i, series);
        const ChartMark mark = chart->markAt(chart->pointOf(i, series));
        CHECK(shown.click(chart, chart->pointOf(i, series)) ==
              std::llround(chart->series()[mark.series].values[mark.index]));
      }
    }
  }
  SECTION("opens from every layer and today's rows exactly their people")
  {
    auto* pyramid = shown.find<PyramidView>("layerPyramid");
    CHECK(pyramid->markCount() == 6);
    qint64 sum = 0;
    for (int i = 0; i < pyramid->markCount(); ++i) {
      CHECK(shown.click(pyramid, pyramid->rowRect(i).center()) == pyramid->rows()[i].people);
      sum += pyramid->rows()[i].people;
    }
    CHECK(sum == shown.overview->tiles.at(30)[0].people);
    int rows = 0;
    for (const TodayRow& row : shown.overview->today) {
      if (row.people == 0)
        continue;
      auto* line = shown.find<QAbstractButton>(("today-" + std::string(code(row.key))).c_str());
      CHECK(shown.click(line, line->rect().center()) == row.people);
      ++rows;
    }
    CHECK(rows >= 2);
  }
  SECTION("opens from every row of the stage's evidence exactly its people, and its playbook")
  {
    REQUIRE(shown.overview->stage.evidence.size() == stageFacts.size());
    for (const StageEvidence& row : shown.overview->stage.evidence) {
      auto* line = shown.find<QAbstractButton>(("evidence-" + std::string(code(row.fact))).c_str());
      CHECK(shown.click(line, line->rect().center()) == row.people);
      CHECK_FALSE(shown.title.isEmpty());
    }
    QSignalSpy wanted(&shown.view, &OverviewView::stagePlaybookWanted);
    shown.find<QAbstractButton>("openStagePlaybook")->click();
    CHECK(wanted.size() == 1);
  }
  SECTION("draws notes on its time charts, and asks for their menu with the dates of the column")
  {
    const Date noted = InventedCommunity::lastDay().plus(-20);
    for (const char* name : {"activityChart", "lifecycleChart", "growthChart", "rosterChart"}) {
      INFO(name);
      auto* chart = shown.find<CartesianChart>(name);
      REQUIRE(chart->flags().size() == 1);
      CHECK(chart->flags().first().text == "Tasting");
      QSignalSpy wanted(&shown.view, &OverviewView::noteMenuWanted);
      emit chart->noteMenuWanted(chart->flags().first().index, {});
      REQUIRE(wanted.size() == 1);
      const auto dates = wanted.first().first().value<DateRange>();
      CHECK((dates.from <= noted && noted <= dates.to));
      CHECK(dates.to.since(dates.from) == (name == std::string_view("activityChart") ? 0 : 6));
    }
  }
  SECTION("never opens more than it shows when dormant is not known yet")
  {
    auto* chart = shown.find<StackedBarChart>("lifecycleChart");
    const int last = chart->markCount() - 1;
    CHECK_FALSE(chart->columns()[last].finished);
    CHECK(std::isnan(chart->series()[3].values[last]));
  }
  SECTION("says the same silent share in the tile as in the layers")
  {
    const auto overview = community.overviewAsOf();
    const auto& silent = overview->layers.back();
    REQUIRE(silent.code == "silent");
    auto* tile = shown.find<KpiTile>("tile-silent");
    CHECK(tile->kpi().value == words::percent(silent.share));
    CHECK(tile->kpi().definition.contains("not active in the last 30 days"));
    CHECK(tile->kpi().definition.contains("Fell silent: "));
    CHECK(tile->kpi().definition.contains("never active: "));
  }
  SECTION("speaks both languages, and changes while it is shown")
  {
    auto* tile = shown.find<KpiTile>("tile-silent");
    CHECK(tile->kpi().label == "Silent share");
    language::choose("zh");
    shown.view.retranslate();
    CHECK(tile->kpi().label == "沉默率");
    CHECK(shown.find<StackedBarChart>("lifecycleChart")->series()[0].name == "持续");
    CHECK(shown.find<LineChart>("activityChart")->title() == "活跃趋势");
    CHECK(overviewSubtitle(InventedCommunity::lastDay()) == "2026年11月20日 周五·第 47 周");
    language::choose("en");
    shown.view.retranslate();
    CHECK(tile->kpi().label == "Silent share");
    CHECK(overviewSubtitle(InventedCommunity::lastDay()) == "Friday, Nov 20, 2026 · Week 47");
  }
  SECTION("puts today under a tab where there is no room, and never scrolls sideways")
  {
    auto* today = shown.view.findChild<TodayCard*>();
    auto* tabs = shown.view.findChild<TabStrip*>();
    CHECK(today->isVisible());
    CHECK_FALSE(tabs->isVisible());
    shown.view.resize(1120 - 212, 618);
    CHECK(tabs->isVisible());
    CHECK_FALSE(today->isVisible());
    CHECK(shown.view.childrenRect().right() < shown.view.width());
    emit tabs->chosen(1);
    CHECK(today->isVisible());
    CHECK_FALSE(shown.find<PyramidView>("layerPyramid")->isVisible());
    shown.view.resize(1228, 818);
    CHECK(today->isVisible());
    CHECK(shown.find<PyramidView>("layerPyramid")->isVisible());
  }
  SECTION("warns of old data and offers the last activity")
  {
    auto* banner = shown.find<Callout>("staleBanner");
    CHECK_FALSE(banner->isVisible());
    const auto end = shown.overview->span->to;
    shown.view.setOverview(community.overviewAsOf(end.plus(8)));
    CHECK(banner->isVisible());
    CHECK(banner->title().contains("8 days"));
    QSignalSpy wanted(&shown.view, &OverviewView::lastActivityWanted);
    banner->findChildren<QAbstractButton*>().first()->click();
    CHECK(wanted.size() == 1);
    shown.view.setOverview(community.overviewAsOf(end.plus(7)));
    CHECK_FALSE(banner->isVisible());
  }
  SECTION("names no stage before it knows one")
  {
    const auto* badge = shown.find<QWidget>("stageBadge");
    CHECK(badge->isVisible());
    shown.view.setOverview(nullptr); // another file
    CHECK_FALSE(badge->isVisible());
    shown.view.showLoading();
    CHECK_FALSE(badge->isVisible());
    shown.view.setOverview(shown.overview);
    CHECK(badge->isVisible());
    OverviewView fresh;
    fresh.show();
    CHECK_FALSE(fresh.findChild<QWidget*>("stageBadge")->isVisible());
  }
  SECTION("draws grey shapes while it waits, and says what went wrong")
  {
    shown.view.showLoading();
    CHECK(shown.find<StackedBarChart>("lifecycleChart")->isLoading());
    shown.view.setOverview(shown.overview);
    CHECK_FALSE(shown.find<StackedBarChart>("lifecycleChart")->isLoading());
    shown.view.showTrouble({{}, "Could not be computed", "The disk is gone.", "Try again", "errno 5"});
    CHECK(shown.view.findChildren<Callout*>().size() == 6); // the banner, and five cards
    CHECK(shown.find<KpiTile>("tile-wau")->kpi().value == "—");
    QSignalSpy again(&shown.view, &OverviewView::reloadWanted);
    for (auto* button : shown.view.findChildren<QAbstractButton*>()) {
      if (button->text() == "Try again")
        button->click();
    }
    CHECK(again.size() == 5);
  }
}

TEST_CASE("OverviewView with tasks of playbooks", "[overview][playbooks]")
{
  const InventedCommunity community;
  Overview numbers = *community.overviewAsOf();
  const auto task = [](const char* layer, const char* title, std::vector<std::uint32_t> people) {
    DueTask due{"five", layer, {}, People(people.size(), people.data())};
    due.task.code = layer;
    due.task.title.en = title;
    return TodayTask{due, {}};
  };
  numbers.tasks = {task("newcomer", "Welcome them", {3, 4, 5}), task("silent", "Write to them", {9})};
  Shown shown(std::make_shared<const Overview>(numbers));
  QSignalSpy wanted(&shown.view, &OverviewView::taskWanted);

  SECTION("says what is to be done for how many, and opens exactly those")
  {
    CHECK(shown.find<QAbstractButton>("todayTask-0")->accessibleName() == "Welcome them 3");
    auto* second = shown.find<QAbstractButton>("todayTask-1");
    CHECK(second->isVisibleTo(&shown.view));
    CHECK_FALSE(shown.view.findChild<QAbstractButton*>("todayTask-2"));
    CHECK_FALSE(shown.find<QAbstractButton>("allTasks")->isVisibleTo(&shown.view));
    second->click();
    REQUIRE(wanted.size() == 1);
    CHECK(wanted.first().first().value<DueTask>().people.contains(9));
  }
  SECTION("shows six of many, and all of them when asked")
  {
    for (int i = 0; i < 9; ++i)
      numbers.tasks.push_back(task("active", "Another", {1}));
    shown.view.setOverview(std::make_shared<const Overview>(numbers));
    CHECK_FALSE(shown.view.findChild<QAbstractButton*>("todayTask-6"));
    auto* all = shown.find<QAbstractButton>("allTasks");
    CHECK(all->text() == "All 11 actions");
    all->click();
    CHECK(shown.find<QAbstractButton>("todayTask-10")->isVisibleTo(&shown.view));
    CHECK_FALSE(all->isVisibleTo(&shown.view));
  }
}

TEST_CASE("OverviewView of a young community", "[overview]")
{
  const Date asOf = InventedCommunity::lastDay();

  SECTION("says what is missing when there is nobody")
  {
    Shown shown(overviewOf({}, asOf));
    CHECK(emptyTitles(shown.view).count("Nobody is on the roster yet") == 4);
    CHECK(emptyTitles(shown.view).count("No activity is recorded yet") == 2);
    CHECK(shown.find<KpiTile>("tile-silent")->kpi().value == "—");
    for (const KpiTile* tile : shown.view.findChildren<KpiTile*>())
      CHECK(tile->kpi().history.empty());
    QStringList promises;
    for (const EmptyState* state : shown.view.findChildren<EmptyState*>()) {
      if (state->accessibleName() == "Nobody is on the roster yet")
        promises << state->findChildren<QLabel*>().last()->text();
    }
    CHECK(promises.removeDuplicates() == 0);
    QSignalSpy wanted(&shown.view, &OverviewView::importWanted);
    shown.view.findChild<EmptyState*>()->findChild<QAbstractButton*>()->click();
    CHECK(wanted.size() == 1);
  }
  SECTION("says what is missing when nobody was ever active")
  {
    HistoryParts parts;
    parts.people = {{{1}, asOf.plus(-40), {}}, {{2}, asOf.plus(-2), {}}};
    Shown shown(overviewOf(std::move(parts), asOf));
    CHECK(emptyTitles(shown.view).size() == 2);
    CHECK(shown.find<KpiTile>("tile-members")->kpi().value == "2");
  }
  SECTION("shows one week as a dot, and no change")
  {
    HistoryParts parts;
    parts.people = {{{1}, asOf, {}}, {{2}, asOf, {}}};
    People both;
    both.add(1);
    both.add(2);
    parts.days = {{asOf, both}};
    Shown shown(overviewOf(std::move(parts), asOf));
    auto* chart = shown.find<StackedBarChart>("lifecycleChart");
    REQUIRE(chart->markCount() == 1);
    CHECK(shown.click(chart, chart->plot().center()) == 2);
    CHECK(shown.find<KpiTile>("tile-wau")->kpi().delta.text == "—");
    CHECK(shown.find<KpiTile>("tile-wau")->kpi().delta.direction == Delta::Direction::None);
  }
}

TEST_CASE("overviewPicture", "[overview]")
{
  const InventedCommunity community;
  const QImage image = overviewPicture(community.overviewAsOf(), "Overview", 30, 1228, 2);
  CHECK(image.width() == 2456);
  CHECK(image.height() >= 2 * 818);
  CHECK(image.pixelColor(2, 2) == Theme::of().color(Token::Bg));
}

/// Not run by itself: WEILU_PICTURES=folder weilu_ui_tests [.pictures]
TEST_CASE("overview in both languages and themes", "[.pictures]")
{
  const QString folder = qEnvironmentVariable("WEILU_PICTURES", QDir::tempPath());
  const auto overview = InventedCommunity(12'486).overviewAsOf();
  for (const QString& code : language::all()) {
    language::choose(code);
    for (const ThemeChoice theme : {ThemeChoice::Light, ThemeChoice::Dark}) {
      Theme::of().choose(theme);
      const QString look = theme == ThemeChoice::Dark ? "dark" : "light";
      for (const int width : {1120, 1440, 1920}) {
        const QString name = QStringLiteral("%1/overview-%2-%3-%4.png").arg(folder, code, look).arg(width);
        CHECK(overviewPicture(overview, "Weilu", 30, width - 212, 1).save(name));
      }
    }
  }
  language::choose("en");
  Theme::of().choose(ThemeChoice::Light);
}
