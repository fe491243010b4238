// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/insight/shown_page.h"
#include "ui/charts/bar_table_view.h"
#include "ui/charts/chart_card.h"
#include "ui/charts/funnel_view.h"
#include "ui/charts/heat_map_view.h"
#include "ui/charts/line_chart.h"
#include "ui/insight/audience_button.h"
#include "ui/widgets/callout.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/kpi_tile.h"

#include <cmath>

using namespace weilu;
using namespace weilu::ui;
using weilu::ui::test::ShownPage;

namespace {

const Date lastDay = *Date::of(2024, 9, 30);

/// So many people who join and are active on the days said, counted from lastDay; no join: an empty one.
struct Crowd {
  int people = 0;
  std::optional<int> joined = {};
  std::vector<int> active = {};
  std::optional<int> left = {};
  bool buys = false;
};

void fill(Workspace& workspace, const Crowd& crowd)
{
  const Zone zone = *Zone::named("Asia/Shanghai");
  Source source;
  source.kind = "activity";
  Edit edit(workspace.db(), ChangeLabel{"import", {}}, source);
  const KindId post = workspace.activity().kindNamed("post");
  EventBatch batch;
  std::vector<Purchase> orders;
  const auto at = [&](int day) { return zone.moment(lastDay.plus(day), 36'000); };
  for (int i = 0; i < crowd.people; ++i) {
    Member member;
    member.displayName = "Person " + std::to_string(i);
    if (crowd.joined)
      member.joinedAt = at(*crowd.joined);
    if (crowd.left)
      member.leftAt = at(*crowd.left);
    const MemberId id = workspace.members().add(member, *edit.source());
    for (const int day : crowd.active)
      batch.add({id, at(day), post, {}, 1});
    Purchase order;
    order.member = id;
    order.at = at(0);
    order.currency = "CNY";
    if (crowd.buys)
      orders.push_back(order);
  }
  workspace.activity().add(std::move(batch), *edit.source());
  (void)workspace.purchases().add(std::move(orders), *edit.source());
  edit.commit();
}

std::vector<int> weekly(int weeks)
{
  std::vector<int> days;
  for (int week = 0; week < weeks; ++week)
    days.push_back(-7 * week);
  return days;
}

/// A file at an edge, how far back it is looked at, and for whom.
struct Edge {
  const char* name;
  Crowd crowd;
  const char* range = "";
  bool nobodyChosen = false;
};
const Edge edges[] = {
    {"nobody", {}},
    {"people without anything", {5}},
    {"no activity", {40, -100}},
    {"one person without activity", {1, -3}},
    {"one person", {1, -3, {-3, -1, 0}, {}, true}},
    {"one person of today", {1, 0, {0}}},
    {"all on one day, today", {40, 0, {0}, {}, true}},
    {"all on one day, long ago", {40, -200, {-200}}},
    {"only before the period", {40, -900, {-900, -899}}},
    {"only in the future", {40, 20, {25, 30, 60}}},
    {"activity in the future alone", {40, -30, {25, 30}}},
    {"everybody left", {40, -90, {-80, -70}, -60}},
    {"a period upside down", {40, -90, {-80, -70, -3}}, "2024-09-01..2024-06-01"},
    {"a period of one day", {40, -90, {-80, -70, -3}}, "2024-09-28..2024-09-28"},
    {"a period before everything", {40, -90, {-80, -70, -3}}, "2010-01-01..2010-03-31"},
    {"a period in the future", {40, -90, {-80, -70, -3}}, "2030-01-01..2030-03-31"},
    {"a filter that matches nobody", {40, -90, {-80, -70, -3}}, "", true},
    {"a fit that does not converge", {60, -300, weekly(40)}},
};

bool isNumber(const QVariant& value)
{
  bool number = false;
  const double real = value.toDouble(&number);
  return number && std::isfinite(real);
}

/// A text that a computation slipped into.
bool broken(const QString& text)
{
  static const QRegularExpression slip(QStringLiteral("(?<![\\p{L}])[-−]?(nan|inf|infinity)(?![\\p{L}])"),
                                       QRegularExpression::CaseInsensitiveOption);
  return slip.match(text).hasMatch() || text.contains(QLatin1String("%1")) ||
         text.contains(QLatin1String("9223372036854775808"));
}

void checkTexts(const QWidget& root)
{
  const auto check = [](const QString& text) {
    INFO(text.toStdString());
    CHECK_FALSE(broken(text));
  };
  for (const auto* label : root.findChildren<QLabel*>())
    check(label->text());
  for (const auto* tile : root.findChildren<KpiTile*>()) {
    for (const QString& text : {tile->kpi().label, tile->kpi().value, tile->kpi().delta.text})
      check(text);
    CHECK_FALSE((tile->isVisible() && tile->kpi().value.isEmpty()));
  }
  for (const auto* chart : root.findChildren<ChartWidget*>())
    check(chart->accessibleDescription());
}

/// A chart that shows something: marks, or a sentence where they would be.
void checkChart(ChartWidget& chart)
{
  INFO(chart.objectName().toStdString());
  CHECK(chart.markCount() > 0);
  const ChartTable table = chart.table();
  bool something = false;
  for (const QVariantList& row : table.rows) {
    for (const QVariant& value : row) {
      CHECK_FALSE(broken(value.typeId() == QMetaType::QString ? value.toString() : QString()));
      something = something || isNumber(value);
    }
  }
  const auto* lines = qobject_cast<CartesianChart*>(&chart);
  CHECK((something || (lines && !lines->saidInstead().isEmpty())));
  for (int mark = 0; mark < chart.markCount(); ++mark) {
    chart.setCurrent({mark, 0});
    INFO(chart.accessibleDescription().toStdString());
    CHECK_FALSE(broken(chart.accessibleDescription()));
  }
  CHECK_FALSE(chart.image().isNull());
  chart.setCurrent({});
}

/// What an empty card says: what is missing and how to get it.
void checkMessage(const ChartCard& card)
{
  const QWidget* message = card.findChild<EmptyState*>();
  if (!message)
    message = card.findChild<Callout*>();
  REQUIRE(message);
  CHECK(message->isVisible());
  int sentences = 0;
  for (const auto* label : message->findChildren<QLabel*>())
    sentences += label->isVisible() && !label->text().isEmpty() ? 1 : 0;
  CHECK(sentences >= 2);
}

void checkTab(const InsightTab& tab)
{
  const auto cards = tab.findChildren<ChartCard*>();
  CHECK_FALSE(cards.isEmpty());
  for (const ChartCard* card : cards) {
    if (card->showsContent()) {
      for (ChartWidget* chart : card->charts())
        checkChart(*chart);
    } else {
      checkMessage(*card);
    }
  }
  checkTexts(tab);
}

} // namespace

TEST_CASE("At the edges every tab says calmly what there is", "[insight][edges]")
{
  for (const Edge& edge : edges) {
    ShownPage shown(
        lastDay, [&](Workspace& workspace) { fill(workspace, edge.crowd); }, edge.range);
    if (edge.nobodyChosen)
      emit shown.page->findChild<AudienceButton*>("audience")
          ->chosen({Audience::Kind::Tag, "nobody",
                    Rule::when({"tag", 0, Operator::Equals, std::string("nobody")})});
    for (const QString& tab : shown.tabs()) {
      shown.show(tab);
      INFO(edge.name << " / " << tab.toStdString());
      CHECK(shown.tab().question().range.from <= shown.tab().question().range.to);
      checkTab(shown.tab());
      if (edge.nobodyChosen)
        CHECK(shown.tab().charts().isEmpty());
    }
  }
}

TEST_CASE("Nothing is compared with a time that is not recorded", "[insight][edges]")
{
  // They joined long before anything they did was recorded.
  ShownPage shown(
      lastDay,
      [](Workspace& workspace) {
        fill(workspace, {40, -120, weekly(10), {}, true});
      },
      "2024-07-17..2024-09-30");
  const std::pair<const char*, QStringList> compared[] = {
      {"activity", {"activity-range", "activity-dau"}},
      {"retention", {"retention-week", "retention-month"}},
      {"conversion", {"conversion-contributors", "conversion-gini"}},
      {"value", {"value-scored", "value-none"}},
      {"rhythm", {"rhythm-median", "rhythm-asked"}}};
  for (const auto& [tab, tiles] : compared) {
    shown.show(QString::fromLatin1(tab));
    for (const QString& tile : tiles) {
      INFO(tile.toStdString());
      CHECK(shown.find<KpiTile>(tile.toLatin1().constData())->kpi().delta.text == "—");
    }
  }
  shown.show(QStringLiteral("conversion"));
  for (const auto& step : shown.find<FunnelView>("insightFunnel")->steps())
    CHECK_FALSE(step.before);
}

TEST_CASE("No activity in a period is not called no activity at all", "[insight][edges]")
{
  ShownPage shown(
      lastDay,
      [](Workspace& workspace) {
        fill(workspace, {40, -90, {-80, -70, -60}});
      },
      "2024-09-01..2024-09-30");
  shown.show(QStringLiteral("rhythm"));
  QStringList said;
  for (const auto* label : shown.tab().findChildren<QLabel*>())
    said.append(label->text());
  CHECK(said.contains("Nobody was active in this period"));
  CHECK_FALSE(said.contains("No activity is recorded yet"));
}

TEST_CASE("A fit that does not converge is explained, and no risk is shown", "[insight][edges]")
{
  ShownPage shown(lastDay, [](Workspace& workspace) { fill(workspace, {60, -300, weekly(40)}); });
  shown.show(QStringLiteral("risk"));
  CHECK(shown.tab().charts().isEmpty());
  bool explained = false;
  for (const auto* label : shown.tab().findChildren<QLabel*>())
    explained = explained || label->text().contains("does not fit");
  CHECK(explained);
}
