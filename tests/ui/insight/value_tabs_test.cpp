// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/rhythm.h"
#include "tests/ui/insight/shown_page.h"
#include "ui/charts/bar_table_view.h"
#include "ui/charts/chart_card.h"
#include "ui/charts/heat_map_view.h"
#include "ui/charts/histogram_view.h"
#include "ui/charts/line_chart.h"

using namespace weilu;
using namespace weilu::ui;

namespace {

const Date lastDay = *Date::of(2024, 9, 30);
constexpr int people = 80;

Member somebody(int i, const Zone& zone, Date joined)
{
  Member member;
  member.displayName = "Person " + std::to_string(i);
  member.channel = i % 2 == 0 ? "shop" : "friend";
  member.role = i == 0 ? Role::Owner : Role::Member;
  member.joinedAt = zone.moment(joined, 3600);
  return member;
}

/// People who come every one to three weeks until they stop, at different times; each posts in the evening,
/// and for most of them the owner answers an hour later. Half of them buy.
void fill(Workspace& workspace)
{
  const Zone zone = *Zone::named("Asia/Shanghai");
  Source source;
  source.kind = "activity";
  Edit edit(workspace.db(), ChangeLabel{"import", {}}, source);
  const KindId post = workspace.activity().kindNamed("post"), reply = workspace.activity().kindNamed("reply");
  EventBatch batch;
  std::vector<Purchase> purchases;
  std::vector<MemberId> ids;
  for (int i = 0; i < people; ++i)
    ids.push_back(workspace.members().add(somebody(i, zone, lastDay.plus(-260 + i % 60)), *edit.source()));
  for (int i = 1; i < people; ++i) {
    for (int week = 0; week <= i % 23; week += 1 + i % 3) {
      const Date day = lastDay.plus(-260 + i % 60 + week * 7);
      batch.add({ids.at(static_cast<std::size_t>(i)), zone.moment(day, 20 * 3600), post, SpaceId{1}, 1});
      if (i % 4 != 0)
        batch.add({ids.at(0), zone.moment(day, 21 * 3600), reply, SpaceId{1}, 1});
    }
    for (int order = 0; i % 2 == 0 && order < 1 + i % 5; ++order) {
      Purchase purchase;
      purchase.member = ids.at(static_cast<std::size_t>(i));
      purchase.at = zone.moment(lastDay.plus(-i - order * 9), 36'000);
      purchase.amount = 1'000 + i * 10;
      purchase.currency = "CNY";
      purchases.push_back(purchase);
    }
  }
  workspace.activity().add(std::move(batch), *edit.source());
  (void)workspace.purchases().add(std::move(purchases), *edit.source());
  edit.commit();
}

struct Shown : test::ShownPage {
  explicit Shown(const char* tab, bool filled = true, const char* range = "")
      : ShownPage(
            lastDay,
            [filled](Workspace& workspace) {
              if (filled)
                fill(workspace);
            },
            range)
  {
    show(QString::fromLatin1(tab));
  }
  void checkTile(const char* name)
  {
    INFO(name);
    CHECK(QString::number(opens(name)) == find<KpiTile>(name)->kpi().value);
  }
  void checkBars(CartesianChart& chart)
  {
    for (int index = 0; index < chart.markCount(); ++index) {
      for (int series = 0; series < chart.seriesCount(); ++series) {
        const double value = chart.series().at(series).values.at(index);
        if (value > 0)
          CHECK(static_cast<double>(opens(chart, index, series)) == value);
      }
    }
  }
};

/// The number of people that a cell says in its tooltip: "12 of 40".
QString firstNumber(const BarCell& cell)
{
  return (cell.fact.isEmpty() ? cell.text : cell.fact).section(QChar(' '), 0, 0);
}

} // namespace

TEST_CASE("The value tab", "[insight][value]")
{
  Shown shown("value");
  auto* map = shown.find<HeatMapView>("insightRfm");
  const auto checkGrid = [&] {
    double all = 0;
    for (int row = 0; row < 5; ++row) {
      for (int column = 0; column < 5; ++column) {
        const HeatCell* cell = map->cellAt(row, column);
        REQUIRE(cell);
        CHECK(static_cast<double>(shown.opens(*map, row, column)) == cell->value);
        all += cell->value;
      }
    }
    return all;
  };
  CHECK(checkGrid() == 39);
  for (const char* tile : {"value-scored", "value-core", "value-slipping", "value-none"})
    shown.checkTile(tile);
  auto* list = shown.find<BarTableView>("insightSegments");
  REQUIRE(list->markCount() == 11);
  double all = 0;
  for (int row = 0; row < list->markCount(); ++row) {
    CHECK(static_cast<double>(shown.opens(*list, row, 0)) == list->rows().at(row).cells.at(0).value);
    all += list->rows().at(row).cells.at(0).value;
  }
  CHECK(all == 39);

  shown.choose("rfmBasis", "activity");
  CHECK(checkGrid() == 80);
}

TEST_CASE("Segments beside those of the period before", "[insight][value]")
{
  Shown shown("value", true, "2024-08-01..2024-09-30");
  auto* list = shown.find<BarTableView>("insightSegments");
  shown.choose("rfmBasis", "activity");
  CHECK(list->columns().last().name == "Period before");
  qint64 all = 0;
  for (int row = 0; row < list->markCount(); ++row) {
    const BarCell& before = list->rows().at(row).cells.at(2);
    CHECK(before.opens == (before.value > 0));
    CHECK(static_cast<double>(shown.opens(*list, row, 2)) == before.value);
    CHECK(shown.opened->title.contains("Jul 31, 2024"));
    all += shown.opened ? static_cast<qint64>(shown.opened->people.cardinality()) : 0;
  }
  CHECK(all == 80);
  const Shown early("value", true, "2023-10-01..2024-09-30"); // nothing was recorded before
  for (const BarRow& row : early.find<BarTableView>("insightSegments")->rows())
    CHECK((row.cells.at(2).text == "—" && !row.cells.at(2).opens));
}

TEST_CASE("The risk tab", "[insight][risk]")
{
  Shown shown("risk");
  auto* histogram = shown.find<HistogramView>("insightRisk");
  REQUIRE(histogram->markCount() == 20);
  shown.checkBars(*histogram);
  for (const char* tile : {"risk-low", "risk-middle", "risk-high"})
    shown.checkTile(tile);
  auto* report = shown.find<BarTableView>("insightFit");
  CHECK(report->rows().at(0).cells.at(0).text == "80");
  CHECK(report->rows().at(2).cells.at(0).text == "0");
  CHECK(report->rows().at(3).name == "r");
  for (int row = 0; row < 2; ++row)
    CHECK(static_cast<double>(shown.opens(*report, row, 0)) == report->rows().at(row).cells.at(0).value);
  CHECK_FALSE(report->rows().at(3).cells.at(0).opens);
  auto* foretold = shown.find<LineChart>("insightForetold");
  REQUIRE(foretold->markCount() == 8);
  qint64 all = 0;
  for (int index = 0; index < 8; ++index)
    all += shown.opens(*foretold, index, 0);
  CHECK(all > 60);
  CHECK(shown.find<LineChart>("insightReturned")->markCount() == 10);

  shown.choose("aliveModel", "bg-bb");
  CHECK(shown.find<BarTableView>("insightFit")->rows().at(3).name == "alpha");
  shown.checkBars(*histogram);
}

TEST_CASE("The channels tab", "[insight][channels]")
{
  Shown shown("channels");
  auto* table = shown.find<BarTableView>("insightChannels");
  REQUIRE(table->markCount() >= 3);
  CHECK(table->rows().at(2).total);
  CHECK(table->rows().at(2).cells.at(0).text == "80");
  for (int row = 0; row < 3; ++row) {
    for (int column = 0; column < 7; ++column) {
      const BarCell& cell = table->rows().at(row).cells.at(column);
      if (cell.opens)
        CHECK(QString::number(shown.opens(*table, row, column)) == firstNumber(cell));
    }
  }
  for (int row = 0; row < 3; ++row) // who paid, and, where costs are known, who joined
    CHECK(table->rows().at(row).cells.at(7).opens == (table->rows().at(row).cells.at(6).value > 0));
  CHECK(shown.opens(*table, 2, 7) == shown.opens(*table, 2, 6));
  CHECK_FALSE(table->rows().at(0).cells.at(8).opens);
  CHECK(shown.page->current()->charts().size() == 1); // nobody is written to have brought anybody
}

TEST_CASE("The rhythm tab", "[insight][rhythm]")
{
  Shown shown("rhythm");
  auto* map = shown.find<HeatMapView>("insightHours");
  REQUIRE(map->markCount() == 7);
  int active = 0;
  for (int weekday = 0; weekday < 7; ++weekday) {
    for (const int hour : {3, 20, 21}) {
      const HeatCell* cell = map->cellAt(weekday, hour);
      REQUIRE(cell);
      CHECK(QString::number(shown.opens(*map, weekday, hour)) == cell->facts.at(1).second);
      active += cell->value > 0 ? 1 : 0;
    }
    CHECK_FALSE(map->cellAt(weekday, 3)->value > 0);
  }
  CHECK(active == 14);
  auto* times = shown.find<BarTableView>("insightTimes");
  REQUIRE(times->markCount() == 4);
  for (int row = 0; row < times->markCount(); ++row)
    CHECK(static_cast<double>(shown.opens(*times, row, 2)) == times->rows().at(row).cells.at(2).value);
  shown.checkBars(*shown.find<CartesianChart>("insightWaiting"));
  shown.checkTile("rhythm-asked");
  shown.checkTile("rhythm-waiting");
  CHECK_FALSE(shown.find<KpiTile>("rhythm-median")->isEnabled());
}

TEST_CASE("Times beside the same hours of the period before", "[insight][rhythm]")
{
  Shown shown("rhythm", true, "2024-07-01..2024-08-30"); // 61 days
  const auto* times = shown.find<BarTableView>("insightTimes");
  Workspace& file = shown.session.workspace();
  const auto rhythm = [&](DateRange range) {
    return rhythmOf(EventReader(file.db()), activeKinds(file.activity().kinds()),
                    file.history()->population(), file.community().calendar.zone, range);
  };
  const Rhythm was = rhythm({*Date::of(2024, 5, 1), *Date::of(2024, 6, 30)});
  const RhythmSlots now = rhythmSlots(rhythm({*Date::of(2024, 7, 1), *Date::of(2024, 8, 30)}));
  REQUIRE(now.busiest.size() == 3);
  for (int row = 0; row < 3; ++row) {
    const RhythmSlot& slot = now.busiest.at(static_cast<std::size_t>(row));
    CHECK(times->rows().at(row).cells.at(1).value == *was.perHour(slot.weekday, slot.fromHour, slot.toHour));
    CHECK(times->rows().at(row).cells.at(1).value > 0);
  }
  const HeatCell* cell = shown.find<HeatMapView>("insightHours")->cellAt(2, 20);
  CHECK(cell->facts.last().second == valueText(ValueUnit::Ratio, *was.perHour(2, 20, 20)));
  const Shown early("rhythm", true, "2023-12-01..2024-08-30");
  CHECK(early.find<BarTableView>("insightTimes")->rows().first().cells.at(1).text == "—");
  CHECK(early.find<HeatMapView>("insightHours")->cellAt(2, 20)->facts.size() == 2);
}

TEST_CASE("Tabs of value, risk, channels and rhythm say why they are empty", "[insight]")
{
  for (const char* tab : {"value", "risk", "channels", "rhythm"}) {
    INFO(tab);
    const Shown shown(tab, false);
    CHECK(shown.page->current()->charts().isEmpty());
  }
}
