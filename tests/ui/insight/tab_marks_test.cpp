// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTableView>

#include "core/workspace_planning.h"
#include "tests/ui/insight/shown_page.h"
#include "ui/charts/bar_table_view.h"
#include "ui/charts/chart_card.h"
#include "ui/charts/funnel_view.h"
#include "ui/charts/heat_map_view.h"
#include "ui/charts/histogram_view.h"
#include "ui/charts/line_chart.h"
#include "ui/widgets/button.h"
#include "ui/widgets/kpi_tile.h"

#include <cmath>

using namespace weilu;
using namespace weilu::ui;
using weilu::ui::test::ShownPage;

namespace {

const Date lastDay = *Date::of(2024, 9, 30);
constexpr int everybody = 80;

/// 80 people who join over 60 days, in two groups and through two channels, most brought by somebody who came
/// before. They come every one to three weeks until they stop; the owner answers most of what they post. Half
/// of them buy, some leave, some contribute, some become members.
void fill(Workspace& workspace)
{
  const Zone zone = *Zone::named("Asia/Shanghai");
  Source source;
  source.kind = "activity";
  Edit edit(workspace.db(), ChangeLabel{"import", {}}, source);
  MemberStore& members = workspace.members();
  const auto kind = [&](const char* code) { return workspace.activity().kindNamed(code); };
  const KindId post = kind("post"), reply = kind("reply"), contribute = kind("contribute");
  const SpaceId tea = members.spaceOf("wechat", "tea", "Tea", *edit.source()),
                wine = members.spaceOf("wechat", "wine", "Wine", *edit.source());
  EventBatch batch;
  std::vector<Purchase> orders;
  MemberId owner;
  for (int i = 0; i < everybody; ++i) {
    const Date joined = lastDay.plus(-178 + i % 60);
    Member member;
    member.displayName = "Person " + std::to_string(i);
    member.channel = i % 2 == 0 ? "shop" : "friend";
    member.role = i == 0 ? Role::Owner : Role::Member;
    member.referrer = i % 3 == 0 ? "" : i % 7 == 0 ? "radio" : "Person " + std::to_string(i / 3);
    member.joinedAt = zone.moment(joined, 3600);
    if (i % 11 == 5)
      member.leftAt = zone.moment(lastDay.plus(-i), 3600);
    member.id = members.add(member, *edit.source());
    if (i == 0)
      owner = member.id;
    if (i % 5 == 1) {
      member.standing = Standing::Member;
      members.update(member, zone.moment(joined.plus(3)));
    }
    const SpaceId space = i % 3 == 0 ? wine : tea;
    for (int week = 0; i > 0 && week <= i % 23; week += 1 + i % 3) {
      const Date day = joined.plus(week * 7);
      batch.add({member.id, zone.moment(day, 20 * 3600), post, space, 1});
      if (i % 4 != 0)
        batch.add({owner, zone.moment(day, 21 * 3600), reply, space, 1});
      if (i % 6 == 0)
        batch.add({member.id, zone.moment(day, 9 * 3600), contribute, space, 1});
    }
    for (int order = 0; i % 2 == 0 && order < 1 + i % 5; ++order) {
      Purchase purchase;
      purchase.member = member.id;
      purchase.at = zone.moment(lastDay.plus(-i - order * 9), 36'000);
      purchase.amount = 1'000 + i * 10;
      purchase.currency = "CNY";
      orders.push_back(purchase);
    }
  }
  workspace.activity().add(std::move(batch), *edit.source());
  (void)workspace.purchases().add(std::move(orders), *edit.source());
  edit.commit();
  (void)addChannelCost(workspace, {{}, "shop", lastDay.plus(-30), 30'000, "CNY", ""});
  (void)saveAnnotation(workspace,
                       {{}, {lastDay.plus(-40), lastDay.plus(-40)}, AnnotationKind::Campaign, "Tasting"});
}

/// A whole number at the beginning of a text, such as "12" or "12 of 40".
std::optional<double> countIn(const QString& text)
{
  bool whole = false;
  const qlonglong count = text.section(u' ', 0, 0).remove(u',').toLongLong(&whole);
  return whole ? std::optional(static_cast<double>(count)) : std::nullopt;
}

std::optional<double> countIn(const HeatCell& cell)
{
  for (const auto& [name, value] : cell.facts) {
    if (name == QLatin1String("People") || value.contains(QLatin1String(" of ")))
      return countIn(value);
  }
  return {};
}

/// How many people a mark says there are; none where it says a ratio or an amount.
std::optional<double> said(const ChartWidget& chart, ChartMark mark)
{
  if (const auto* table = qobject_cast<const BarTableView*>(&chart)) {
    const BarCell& cell = table->rows().at(mark.index).cells.at(mark.series);
    return countIn(cell.fact.isEmpty() ? cell.text : cell.fact);
  }
  if (const auto* map = qobject_cast<const HeatMapView*>(&chart)) {
    if (mark.series < 0)
      return map->map().sizes.isEmpty() ? std::nullopt
                                        : std::optional(static_cast<double>(map->map().sizes.at(mark.index)));
    return countIn(*map->cellAt(mark.index, mark.series));
  }
  if (const auto* funnel = qobject_cast<const FunnelView*>(&chart)) {
    const auto at = [&](int step) { return static_cast<double>(funnel->steps().at(step).people); };
    return mark.series < 0 ? at(mark.index) : at(mark.index - 1) - at(mark.index);
  }
  const auto& lines = dynamic_cast<const CartesianChart&>(chart);
  if (lines.unit() != ValueUnit::Count || mark.series < 0)
    return {};
  return lines.series().at(mark.series).values.at(mark.index);
}

/// Every mark that a mouse finds, with a place where it does.
QList<std::pair<ChartMark, QPoint>> marksOf(const ChartWidget& chart)
{
  QList<std::pair<ChartMark, QPoint>> found;
  constexpr int step = 7; // less than any mark is high or wide
  for (int y = 1; y < chart.height(); y += step) {
    for (int x = 1; x < chart.width(); x += step) {
      const ChartMark mark = chart.markAt(QPointF(x, y));
      const bool known =
          std::any_of(found.begin(), found.end(), [&](const auto& one) { return one.first == mark; });
      if (mark.index >= 0 && !known)
        found.append({mark, QPoint(x, y)});
    }
  }
  return found;
}

/// A click on a mark, and Enter and Space where keys have come to it, open the same people: as many as it
/// says.
void checkMark(ShownPage& shown, ChartWidget& chart, ChartMark mark, QPoint at)
{
  INFO(chart.objectName().toStdString() << " " << mark.index << " " << mark.series);
  shown.opened.reset();
  QTest::mouseClick(&chart, Qt::LeftButton, {}, at);
  REQUIRE(shown.opened);
  CHECK_FALSE(shown.opened->title.isEmpty());
  const People clicked = shown.opened->people;
  if (const auto count = said(chart, mark); count && std::isfinite(*count))
    CHECK(static_cast<double>(clicked.cardinality()) == *count);
  for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Space}) {
    chart.setCurrent(mark);
    shown.opened.reset();
    QTest::keyClick(&chart, key);
    REQUIRE(shown.opened);
    CHECK(shown.opened->people == clicked);
  }
}

/// Marks that keys come to: from the first one along and across.
int walk(ShownPage& shown, ChartWidget& chart)
{
  int opened = 0;
  chart.setCurrent({});
  QTest::keyClick(&chart, Qt::Key_Right);
  if (chart.current().index < 0)
    QTest::keyClick(&chart, Qt::Key_Down);
  for (const Qt::Key key :
       {Qt::Key_Right, Qt::Key_Down, Qt::Key_Up, Qt::Key_Right, Qt::Key_Right, Qt::Key_Down}) {
    shown.opened.reset();
    QTest::keyClick(&chart, Qt::Key_Return);
    opened += shown.opened ? 1 : 0;
    QTest::keyClick(&chart, key);
  }
  return opened;
}

} // namespace

TEST_CASE("Every mark of every tab opens exactly its people, by mouse and by keys", "[insight][marks]")
{
  ShownPage shown(lastDay, fill);
  for (const QString& tab : shown.tabs()) {
    shown.show(tab);
    INFO(tab.toStdString());
    CHECK_FALSE(shown.tab().charts().isEmpty());
    for (ChartWidget* chart : shown.tab().charts()) {
      INFO(chart->objectName().toStdString());
      const auto marks = marksOf(*chart);
      CHECK_FALSE(marks.isEmpty());
      // Of charts with hundreds of marks every few.
      for (qsizetype i = 0; i < marks.size(); i += 1 + marks.size() / 30)
        checkMark(shown, *chart, marks.at(i).first, marks.at(i).second);
      CHECK(walk(shown, *chart) > 0);
    }
  }
}

TEST_CASE("Every tile that opens opens exactly its people, with Enter too", "[insight][marks]")
{
  ShownPage shown(lastDay, fill);
  for (const QString& tab : shown.tabs()) {
    shown.show(tab);
    for (KpiTile* tile : shown.tab().findChildren<KpiTile*>()) {
      if (!tile->isVisible() || !tile->isEnabled())
        continue;
      INFO(tab.toStdString() << " " << tile->objectName().toStdString());
      shown.opened.reset();
      QTest::keyClick(tile, Qt::Key_Return);
      REQUIRE(shown.opened);
      CHECK_FALSE(shown.opened->title.isEmpty());
      if (const auto count = countIn(tile->kpi().value))
        CHECK(static_cast<double>(shown.opened->people.cardinality()) == *count);
    }
  }
}

TEST_CASE("Every number has its definition one click away", "[insight][marks]")
{
  ShownPage shown(lastDay, fill);
  for (const QString& tab : shown.tabs()) {
    shown.show(tab);
    for (const auto* tile : shown.tab().findChildren<KpiTile*>()) {
      INFO(tab.toStdString() << " " << tile->objectName().toStdString());
      CHECK(tile->kpi().definition.size() > 20);
    }
    for (const auto* card : shown.tab().findChildren<ChartCard*>()) {
      INFO(tab.toStdString() << " " << card->accessibleName().toStdString());
      const auto buttons = card->findChildren<Button*>();
      CHECK(std::any_of(buttons.begin(), buttons.end(), [](const Button* button) {
        return button->isVisible() && button->toolTip() == "What this shows";
      }));
    }
  }
}

TEST_CASE("Every time chart draws the notes of the file", "[insight][marks]")
{
  ShownPage shown(lastDay, fill);
  const std::pair<const char*, QStringList> timeCharts[] = {
      {"growth", {"insightMoves", "insightRoster", "insightGrowthRate", "insightGrowthCompared"}},
      {"activity", {"insightActive", "insightStickiness"}},
      {"lifecycle", {"insightLifecycle", "insightStock", "insightRatio"}},
      {"rhythm", {"insightSpeed", "insightWaiting"}},
      {"stage", {"stageWeeks"}}};
  for (const auto& [tab, names] : timeCharts) {
    shown.show(QString::fromLatin1(tab));
    for (const QString& name : names) {
      INFO(name.toStdString());
      const auto* chart = shown.page->findChild<CartesianChart*>(name);
      REQUIRE(chart);
      REQUIRE(chart->flags().size() == 1);
      CHECK(chart->flags().first().text == "Tasting");
      CHECK(chart->columns().at(chart->flags().first().index).title.contains("Aug"));
    }
  }
}

TEST_CASE("Risk is compared with the same people before", "[insight][risk]")
{
  ShownPage shown(lastDay, fill, "90");
  shown.show(QStringLiteral("risk"));
  for (const char* name : {"risk-low", "risk-middle", "risk-high"}) {
    const auto* tile = shown.page->findChild<KpiTile*>(QString::fromLatin1(name));
    REQUIRE(tile);
    INFO(name << " " << tile->kpi().delta.text.toStdString());
    CHECK(tile->kpi().delta.direction != Delta::Direction::None);
  }
}

TEST_CASE("Who brought whom", "[insight][channels]")
{
  ShownPage shown(lastDay, fill);
  shown.show(QStringLiteral("channels"));
  auto* view = shown.page->findChild<BarTableView*>(QStringLiteral("insightReferrals"));
  REQUIRE(view);
  REQUIRE(view->markCount() == 13); // the most shown, and all together
  CHECK(view->rows().first().name == "Person 0");
  CHECK(view->rows().first().cells.at(2).value >= 3);
  const BarRow& all = view->rows().last();
  CHECK(all.total);
  CHECK(all.cells.at(0).value == 53);
  emit view->markActivated(12, 1);
  CHECK(shown.opened->people.cardinality() == 53);
  CHECK(shown.opened->title.contains("All who brought somebody"));
}
