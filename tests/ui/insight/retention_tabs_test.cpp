// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest/QtTest>

#include "tests/catch.h"
#include "tests/scratch.h"
#include "ui/base/settings.h"
#include "ui/charts/choice_button.h"
#include "ui/charts/funnel_view.h"
#include "ui/charts/heat_map_view.h"
#include "ui/charts/histogram_view.h"
#include "ui/charts/line_chart.h"
#include "ui/insight/insight_page.h"
#include "ui/insight/insight_tab.h"
#include "ui/widgets/kpi_tile.h"

using namespace weilu;
using namespace weilu::ui;

namespace {

const Date lastDay = *Date::of(2024, 3, 15);

/// 24 people who join over 12 weeks, two a week. Number i talks in its group on every (i + 1)-th day from
/// joining on, answers once when even, and becomes a member and buys when it is one of the first.
void fill(Workspace& workspace)
{
  const Zone zone = *Zone::named("Asia/Shanghai");
  Source source;
  source.kind = "activity";
  Edit edit(workspace.db(), ChangeLabel{"import", {}}, source);
  auto& members = workspace.members();
  const KindId message = workspace.activity().kindNamed("message");
  const KindId contribute = workspace.activity().kindNamed("contribute");
  const SpaceId tea = members.spaceOf("wechat", "tea", "Tea", *edit.source());
  const SpaceId wine = members.spaceOf("wechat", "wine", "Wine", *edit.source());
  EventBatch batch;
  std::vector<Purchase> orders;
  for (int i = 0; i < 24; ++i) {
    const Date joined = lastDay.plus(-84 + i / 2 * 7);
    Member member;
    member.displayName = "Person " + std::to_string(i);
    member.joinedAt = zone.moment(joined, 3600);
    member.id = members.add(member, *edit.source());
    const SpaceId space = i % 3 == 0 ? wine : tea;
    for (Date date = joined; date <= lastDay; date = date.plus(i + 1))
      batch.add({member.id, zone.moment(date, 36'000), message, space, 1});
    if (i % 2 == 0)
      batch.add(
          {member.id, zone.moment(lastDay, 40'000), contribute, space, static_cast<std::uint32_t>(i + 1)});
    if (i >= 6)
      continue;
    member.standing = Standing::Member;
    members.update(member, zone.moment(joined.plus(3)));
    Purchase order;
    order.member = member.id;
    order.at = zone.moment(joined.plus(5));
    order.amount = 100;
    order.currency = "CNY";
    order.reference = std::to_string(i);
    orders.push_back(order);
  }
  workspace.activity().add(std::move(batch), *edit.source());
  workspace.purchases().add(std::move(orders), *edit.source());
  edit.commit();
}

struct Shown {
  Scratch folder;
  Session session;
  std::unique_ptr<InsightPage> page;
  std::optional<PeopleList> opened;

  explicit Shown(const char* tab)
  {
    Settings settings;
    for (const char* key : {"tab", "range", "period", "audience"})
      settings.setValue(QStringLiteral("insight/%1").arg(QLatin1String(key)), {});
    Community community;
    community.name = "Tea";
    community.asOf = lastDay;
    fill(**Workspace::create(folder / "tea.weilu", community));
    REQUIRE(session.open(QString::fromStdString((folder / "tea.weilu").string())));
    page = std::make_unique<InsightPage>(session);
    QObject::connect(page.get(), &Page::peopleWanted, page.get(),
                     [this](const PeopleList& list) { opened = list; });
    for (QWidget* widget : page->headerWidgets()) // without a window around the page
      widget->setParent(page.get());
    page->resize(1228, 818);
    page->show();
    page->showTab(QString::fromLatin1(tab));
    page->reload();
    settle();
  }
  void settle()
  {
    REQUIRE(QTest::qWaitFor([this] { return !session.busy(); }, 20'000));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
  }
  template<class T>
  [[nodiscard]] T* find(const char* name) const
  {
    auto* found = page->findChild<T*>(QString::fromLatin1(name));
    INFO(name);
    REQUIRE(found);
    return found;
  }
  void choose(const char* picker, const QVariant& value)
  {
    auto* button = find<ChoiceButton>(picker);
    button->setValue(value);
    emit button->chosen(value);
    settle();
  }
  /// How many people a mark opens; -1: nothing.
  [[nodiscard]] qint64 opens(ChartWidget& chart, int index, int series)
  {
    opened.reset();
    emit chart.markActivated(index, series);
    if (opened)
      CHECK_FALSE(opened->title.isEmpty());
    return opened ? static_cast<qint64>(opened->people.cardinality()) : -1;
  }
};

/// The people a cell says: "164 of 402".
qint64 said(const HeatCell& cell)
{
  return cell.facts.first().second.section(' ', 0, 0).remove(',').toLongLong();
}

/// Every cell opens as many people as it says, every row as many as there are.
void checkMap(Shown& shown, HeatMapView& view)
{
  const HeatMap& map = view.map();
  CHECK_FALSE(map.rows.isEmpty());
  const auto columns = static_cast<int>(map.columns.size());
  for (int row = 0; row < static_cast<int>(map.rows.size()); ++row) {
    CHECK(shown.opens(view, row, -1) == map.sizes.at(row));
    for (int column = 0; column < columns; ++column) {
      const HeatCell& cell = map.cells.at(row * columns + column);
      if (!cell.facts.isEmpty())
        CHECK(shown.opens(view, row, column) == said(cell));
    }
  }
}

} // namespace

TEST_CASE("The retention tab", "[insight]")
{
  Shown shown("retention");
  shown.choose("insightRows", QStringLiteral("week"));
  auto* view = shown.find<HeatMapView>("insightRetention");

  SECTION("opens from every cell and mean exactly its people, however it is counted")
  {
    checkMap(shown, *view);
    CHECK(view->map().rows.size() == 13); // from the first who joined to the present week, when nobody did
    CHECK_FALSE(view->map().cells.at(11 * 13).facts.isEmpty());
    CHECK(view->map().cells.at(12 * 13).facts.isEmpty());
    const auto rows = static_cast<int>(view->map().rows.size());
    for (int column = 0; column < static_cast<int>(view->map().columns.size()); ++column) {
      if (const HeatCell& mean = view->map().means.at(column); !mean.facts.isEmpty())
        CHECK(shown.opens(*view, rows, column) == said(mean));
    }
    shown.choose("retentionMode", 1);
    checkMap(shown, *view);
    shown.choose("retentionCounting", true);
    checkMap(shown, *view);
    CHECK(view->map().columns.at(1).label == "W1");
    shown.choose("retentionCohort", QStringLiteral("kind:contribute"));
    checkMap(shown, *view);
  }
  SECTION("knows recurring cohorts, whose means are of no list and which have no dates of their own")
  {
    shown.choose("retentionCohort", QStringLiteral("recurring"));
    checkMap(shown, *view);
    CHECK(shown.opens(*view, static_cast<int>(view->map().rows.size()), 1) == -1);
    CHECK_FALSE(shown.find<ChoiceButton>("retentionCounting")->isEnabled());
  }
  SECTION("opens from every point of the curve and from the tiles exactly their people")
  {
    auto* curve = shown.find<LineChart>("insightRetentionCurve");
    CHECK(curve->markCount() == 13);
    for (int k = 0; k < curve->markCount(); ++k) {
      if (const HeatCell& mean = view->map().means.at(k); !mean.facts.isEmpty())
        CHECK(shown.opens(*curve, k, 0) == said(mean));
    }
    auto* tile = shown.find<KpiTile>("retention-week");
    CHECK(tile->kpi().value.endsWith("%"));
    tile->click();
    REQUIRE(shown.opened);
    CHECK_FALSE(shown.opened->people.isEmpty());
  }
  SECTION("says so when nobody is in a cohort")
  {
    shown.choose("retentionCohort", QStringLiteral("kind:vote"));
    CHECK(shown.page->current()->charts().isEmpty());
  }
}

TEST_CASE("The conversion tab", "[insight]")
{
  Shown shown("conversion");

  SECTION("opens from every step those who came there, and those who did not")
  {
    auto* funnel = shown.find<FunnelView>("insightFunnel");
    const auto people = [&] {
      QList<qint64> steps;
      for (const auto& step : funnel->steps())
        steps.append(step.people);
      return steps;
    };
    CHECK(people() == QList<qint64>{24, 24, 6, 6, 0});
    for (int step = 0; step < 5; ++step) {
      CHECK(shown.opens(*funnel, step, -1) == people().at(step));
      if (step > 0)
        CHECK(shown.opens(*funnel, step, 0) == people().at(step - 1) - people().at(step));
    }
    shown.choose("funnelStep3", QString());
    shown.choose("funnelStep2", QStringLiteral("contribute"));
    CHECK(people().size() == 4);
    shown.choose("funnelWindow", 7);
    CHECK(people().first() == 24);
    CHECK(people().at(1) < 12);
  }
  SECTION("opens who contributes, by class, by share and as the most active")
  {
    auto* groups = shown.find<HistogramView>("insightContributors");
    qint64 all = 0;
    for (int group = 0; group < 4; ++group) {
      const auto people = static_cast<qint64>(groups->series().at(group).values.at(group));
      CHECK(shown.opens(*groups, group, group) == people);
      all += people;
    }
    CHECK(all == 24);
    auto* curve = shown.find<LineChart>("insightLorenz");
    CHECK(curve->markCount() == 25);
    CHECK(shown.opens(*curve, 12, 0) == 12);
    for (const auto& [name, people] : {std::pair("conversion-contributors", 12),
                                       std::pair("conversion-top1", 1), std::pair("conversion-top10", 3)}) {
      shown.opened.reset();
      shown.find<KpiTile>(name)->click();
      REQUIRE(shown.opened);
      CHECK(shown.opened->people.cardinality() == static_cast<std::uint64_t>(people));
    }
    CHECK_FALSE(shown.find<KpiTile>("conversion-gini")->isEnabled());
  }
  SECTION("opens from every cell of the groups exactly its people")
  {
    checkMap(shown, *shown.find<HeatMapView>("insightSpaces"));
  }
}
