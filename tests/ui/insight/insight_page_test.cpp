// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDateEdit>
#include <QListWidget>

#include "tests/ui/insight/shown_page.h"
#include "tests/ui/scripted_ask.h"
#include "ui/base/language.h"
#include "ui/base/words.h"
#include "ui/charts/chart_card.h"
#include "ui/charts/line_chart.h"
#include "ui/charts/stacked_bar_chart.h"
#include "ui/insight/audience_button.h"
#include "ui/widgets/callout.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/tab_strip.h"
#include "ui/widgets/toast.h"

using namespace weilu;
using namespace weilu::ui;
using weilu::ui::test::ScriptedAsk;

namespace {

const Date lastDay = *Date::of(2024, 3, 15);

/// Ten people who talk on every day of 60 up to lastDay; the last five come halfway, and have a tag. One more
/// joined with them and never spoke; one left.
void fill(Workspace& workspace)
{
  const Zone zone = *Zone::named("Asia/Shanghai");
  Source source;
  source.kind = "activity";
  Edit edit(workspace.db(), ChangeLabel{"import", {}}, source);
  const KindId kind = workspace.activity().kindNamed("message");
  EventBatch batch;
  for (int i = 0; i < 12; ++i) {
    const int from = i < 5 ? -59 : -29;
    Member member;
    member.displayName = "Person " + std::to_string(i);
    member.channel = i < 5 ? "shop" : "friend";
    member.joinedAt = zone.moment(lastDay.plus(from), 3600);
    if (i == 11)
      member.leftAt = zone.moment(lastDay.plus(-3), 3600);
    const MemberId id = workspace.members().add(member, *edit.source());
    for (int day = from; day <= 0 && i < 10; ++day)
      batch.add({id, zone.moment(lastDay.plus(day), 36'000), kind, {}, 1});
  }
  workspace.activity().add(std::move(batch), *edit.source());
  edit.commit();
}

struct Shown : test::ShownPage {
  explicit Shown(bool filled = true)
      : ShownPage(lastDay, [filled](Workspace& workspace) {
        if (filled)
          fill(workspace);
      })
  {
  }
  [[nodiscard]] QString tile(const char* name) const { return find<KpiTile>(name)->kpi().value; }
  void audience(const char* name)
  {
    auto* button = find<AudienceButton>("audience");
    button->open();
    auto* list = find<QListWidget>("audienceList");
    const auto items = list->findItems(QString::fromUtf8(name), Qt::MatchExactly);
    REQUIRE(items.size() == 1);
    emit list->itemActivated(items.first());
    settle();
  }
};

/// Every part of a chart opens as many people as it says.
void checkMarks(Shown& shown, CartesianChart& chart, int most = 1000)
{
  for (int index = 0; index < std::min(chart.markCount(), most); ++index) {
    for (int series = 0; series < chart.seriesCount(); ++series) {
      const double value = chart.series().at(series).values.at(index);
      if (!(value > 0))
        continue;
      INFO(chart.objectName().toStdString() << " " << index << " " << series);
      CHECK(static_cast<double>(shown.opens(chart, index, series)) == value);
    }
  }
}

} // namespace

TEST_CASE("The growth tab", "[insight]")
{
  Shown shown;
  CHECK(shown.tile("growth-members") == "11");
  CHECK(shown.opens("growth-members") == 11);
  CHECK(shown.tile("growth-left") == "1");
  CHECK(shown.opens("growth-left") == 1);
  CHECK(shown.opens("growth-joined") == 12);
  CHECK_FALSE(shown.find<KpiTile>("growth-rate")->isEnabled());
  checkMarks(shown, *shown.find<StackedBarChart>("insightMoves"));
  checkMarks(shown, *shown.find<LineChart>("insightRoster"));
}

TEST_CASE("The activity tab", "[insight]")
{
  Shown shown;
  shown.show("activity");
  CHECK(shown.tile("activity-dau") == "10");
  CHECK(shown.opens("activity-mau") == 10);
  CHECK(shown.tile("activity-stickiness") == "100.0%");
  auto* lines = shown.find<LineChart>("insightActive");
  CHECK(lines->markCount() == 60);
  checkMarks(shown, *lines, 8);
  checkMarks(shown, *shown.find<CartesianChart>("insightOften"));
  CHECK(shown.opens(*shown.find<LineChart>("insightStickiness"), 0, 0) == 5);
}

TEST_CASE("The lifecycle tab", "[insight]")
{
  Shown shown;
  shown.show("lifecycle");
  checkMarks(shown, *shown.find<StackedBarChart>("insightLifecycle"));
  auto* stock = shown.find<CartesianChart>("insightStock");
  CHECK(stock->series().at(1).values.last() == 1);
  checkMarks(shown, *stock);
  CHECK(shown.opens("lifecycle-returning") == 10);
}

TEST_CASE("The insight page", "[insight]")
{
  Shown shown;
  InsightPage& page = *shown.page;

  SECTION("asks the same of every tab: who, how far back, as of when")
  {
    auto* period = shown.find<SegmentedControl>("insightPeriod");
    period->setCurrent(0);
    emit period->chosen(0);
    shown.settle();
    CHECK(page.current()->question().range == DateRange{lastDay.plus(-89), lastDay});
    shown.show("activity");
    CHECK(page.current()->question().range == DateRange{lastDay.plus(-89), lastDay});
    shown.session.setAsOf(lastDay.plus(-40));
    shown.settle();
    CHECK(page.current()->question().asOf == lastDay.plus(-40));
    CHECK(shown.tile("activity-dau") == "5");
  }
  SECTION("warns of old data and goes back to the last activity")
  {
    const auto* banner = shown.find<Callout>("staleBanner");
    CHECK_FALSE(banner->isVisible());
    shown.session.setAsOf(lastDay.plus(400));
    shown.settle();
    CHECK(banner->isVisible());
    CHECK(banner->title().contains("400 days"));
    banner->findChildren<QAbstractButton*>().first()->click();
    shown.settle();
    CHECK(page.current()->question().asOf == lastDay);
    CHECK_FALSE(banner->isVisible());
  }
  SECTION("looks at dates of one's own, never after the as-of date and never the wrong way round")
  {
    auto* period = shown.find<SegmentedControl>("insightPeriod");
    emit period->chosen(2);
    auto* from = shown.find<QDateEdit>("ownFrom");
    auto* to = shown.find<QDateEdit>("ownTo");
    from->setDate({2024, 3, 20});
    to->setDate({2024, 3, 1});
    CHECK_FALSE(shown.find<QAbstractButton>("ownApply")->isEnabled());
    from->setDate({2024, 3, 1});
    to->setDate({2024, 3, 20});
    shown.find<QAbstractButton>("ownApply")->click();
    shown.settle();
    CHECK(page.current()->question().range == DateRange{*Date::of(2024, 3, 1), lastDay});
    CHECK(page.current()->question().before() == DateRange{*Date::of(2024, 2, 15), *Date::of(2024, 2, 29)});
    CHECK(page.subtitle() == "Mar 1–15, compared with the 15 days before");
  }
  SECTION("narrows every number to an audience, and says so when nobody belongs to it")
  {
    shown.audience("friend");
    CHECK(shown.tile("growth-members") == "6");
    CHECK(shown.opens("growth-joined") == 7);
    shown.show("activity");
    CHECK(shown.tile("activity-dau") == "5");
    emit shown.find<AudienceButton>("audience")
        ->chosen(
            {Audience::Kind::Tag, "nobody", Rule::when({"tag", 0, Operator::Equals, std::string("nobody")})});
    shown.settle();
    CHECK(page.current()->charts().isEmpty());
    CHECK(shown.find<KpiTile>("activity-dau")->isHidden() == false);
    CHECK_FALSE(shown.find<KpiTile>("activity-dau")->isVisible());
    emit page.current()->everybodyWanted();
    shown.settle();
    CHECK(shown.tile("activity-dau") == "10");
    CHECK(page.current()->charts().size() == 3);
  }
  SECTION("finds an audience while its name is typed, and takes it with Enter")
  {
    page.focusSearch();
    auto* search = shown.find<QLineEdit>("audienceSearch");
    search->setText("frie");
    CHECK(shown.find<QListWidget>("audienceList")->currentItem()->text() == "friend");
    QTest::keyClick(search, Qt::Key_Return);
    shown.settle();
    CHECK(shown.find<AudienceButton>("audience")->audience().name == "friend");
  }
  SECTION("keeps tab, period and audience for the next time")
  {
    emit shown.find<TabStrip>("insightTabs")->chosen(3);
    shown.audience("shop");
    shown.choose("insightRows", QStringLiteral("month"));
    shown.make();
    CHECK(shown.page->current()->title() == "Lifecycle");
    CHECK(shown.page->current()->question().audience.name == "shop");
    CHECK(shown.page->current()->question().period == Period::Month);
  }
  SECTION("writes all charts of the tab into a folder")
  {
    ScriptedAsk ask;
    ask.folders << QString::fromStdString((shown.folder / "").string());
    page.exportData();
    for (const char* name : {"Joined and left.png", "Members.svg", "Growth rate.csv"})
      CHECK(std::filesystem::exists(shown.folder / name));
    const auto* toast = page.findChild<Toast*>();
    REQUIRE(toast);
    CHECK(toast->text().startsWith("16 files were written to "));
    CHECK(toast->findChild<QAbstractButton*>("toastAction")->text() == "Open folder");
    QSignalSpy failed(&shown.session, &Session::failed);
    ask.folders << QString::fromStdString((shown.folder / "gone").string());
    page.exportData();
    REQUIRE(failed.size() == 1);
    const auto trouble = failed.first().first().value<JobTrouble>();
    CHECK(words::refusal(*trouble.refusal).contains("Joined and left.png"));
  }
  SECTION("speaks the other language when told to")
  {
    language::choose("zh");
    page.retranslate();
    CHECK(page.title() == "洞察");
    language::choose("en");
    page.retranslate();
  }
}

TEST_CASE("The insight page of a new community says what is missing", "[insight]")
{
  Shown shown(false);
  for (const QString& tab : shown.tabs()) {
    shown.show(tab);
    CHECK(shown.page->current()->charts().isEmpty());
    const auto cards = shown.page->current()->findChildren<ChartCard*>();
    CHECK_FALSE(cards.isEmpty());
    for (const ChartCard* card : cards)
      CHECK_FALSE(card->showsContent());
    QSignalSpy wanted(shown.page.get(), &Page::importWanted);
    emit cards.first()->messageAction();
    CHECK(wanted.size() == 1);
  }
}
