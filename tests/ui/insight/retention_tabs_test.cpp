// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/retention.h"
#include "tests/ui/insight/shown_page.h"
#include "ui/charts/funnel_view.h"
#include "ui/charts/heat_map_view.h"
#include "ui/charts/histogram_view.h"
#include "ui/charts/line_chart.h"

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

struct Shown : test::ShownPage {
  explicit Shown(const char* tab, const char* range = "")
      : ShownPage(lastDay, fill, range)
  {
    show(QString::fromLatin1(tab));
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
    CHECK(shown.find<KpiTile>("retention-week")->kpi().value.endsWith("%"));
    CHECK(shown.opens("retention-week") > 0);
  }
  SECTION("says so when nobody is in a cohort")
  {
    shown.choose("retentionCohort", QStringLiteral("kind:vote"));
    CHECK(shown.page->current()->charts().isEmpty());
  }
}

TEST_CASE("The retention curve beside the one of the period before", "[insight]")
{
  const DateRange before{*Date::of(2023, 12, 23), *Date::of(2024, 2, 2)};
  Shown shown("retention", "2024-02-03..2024-03-15");
  auto* curve = shown.find<LineChart>("insightRetentionCurve");
  const auto history = shown.session.workspace().history();

  SECTION("is drawn dashed from what was known at its end, and opens its people")
  {
    for (const int mode : {0, 1}) {
      shown.choose("retentionMode", mode);
      REQUIRE(curve->seriesCount() == 2);
      const ChartSeries& line = curve->series().at(1);
      CHECK(line.name == "Period before");
      CHECK(line.dashed);
      CHECK_FALSE(curve->series().at(0).dashed);
      RetentionQuestion question{Period::Week, before, before.to};
      question.mode = mode == 0 ? RetentionMode::Classic : RetentionMode::Rolling;
      const auto expected = retention(*history, question).mean;
      int known = 0;
      for (int k = 0; k < curve->markCount(); ++k) {
        const RetentionMean mean =
            k < std::ssize(expected) ? expected[static_cast<std::size_t>(k)] : RetentionMean();
        CHECK(std::isnan(line.values.at(k)) == (mean.size == 0));
        if (mean.size == 0)
          continue;
        CHECK(line.values.at(k) == *mean.share());
        CHECK(shown.opens(*curve, k, 1) == mean.people);
        ++known;
      }
      CHECK(known == 6);
    }
  }
  SECTION("is told in the tooltip and exported with the rest")
  {
    curve->setCurrent({1, 1});
    CHECK(curve->accessibleDescription().contains("Period before"));
    CHECK(curve->table().header == QStringList{"Joined in", "Mean", "Period before"});
    CHECK(curve->table().shares == QList<int>{1, 2});
  }
  SECTION("is left out where the records do not reach")
  {
    const Shown early("retention", "2024-01-03..2024-03-15");
    CHECK(early.find<LineChart>("insightRetentionCurve")->seriesCount() == 1);
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
                                       std::pair("conversion-top1", 1), std::pair("conversion-top10", 3)})
      CHECK(shown.opens(name) == people);
    CHECK_FALSE(shown.find<KpiTile>("conversion-gini")->isEnabled());
  }
  SECTION("opens from every cell of the groups exactly its people")
  {
    checkMap(shown, *shown.find<HeatMapView>("insightSpaces"));
  }
}
