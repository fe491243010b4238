// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest/QtTest>

#include "core/workspace_campaigns.h"
#include "tests/catch.h"
#include "tests/scratch.h"
#include "ui/base/language.h"
#include "ui/base/questions.h"
#include "ui/metrics/as_of_button.h"
#include "ui/overview/overview_page.h"
#include "ui/widgets/kpi_tile.h"
#include "ui/widgets/segmented_control.h"

using namespace weilu;
using namespace weilu::ui;

namespace {

const Date lastDay = *Date::of(2024, 3, 15);

/// Ten people who talk on every day of 60 up to lastDay; the last five come halfway.
void fill(Workspace& workspace)
{
  const Zone zone = *Zone::named("Asia/Shanghai");
  Source source;
  source.kind = "activity";
  Edit edit(workspace.db(), ChangeLabel{"import", {}}, source);
  const KindId kind = workspace.activity().kindNamed("message");
  EventBatch batch;
  for (int i = 0; i < 10; ++i) {
    const int from = i < 5 ? -59 : -29;
    Member member;
    member.displayName = "Person " + std::to_string(i);
    member.joinedAt = zone.moment(lastDay.plus(from), 3600);
    const MemberId id = workspace.members().add(member, *edit.source());
    for (int day = from; day <= 0; ++day)
      batch.add({id, zone.moment(lastDay.plus(day), 36'000), kind, {}, 1});
  }
  workspace.activity().add(std::move(batch), *edit.source());
  edit.commit();
}

QString makeFile(const Scratch& scratch, bool filled)
{
  const auto file = scratch / "tea.weilu";
  Community community;
  community.name = "Tea";
  community.asOf = lastDay;
  auto workspace = Workspace::create(file, community);
  REQUIRE(workspace);
  if (filled)
    fill(**workspace);
  return QString::fromStdString(file.string());
}

/// Answers every question about a file with one name.
class OneFile : public Ask {
public:
  explicit OneFile(QString file)
      : m_file(std::move(file))
  {
    Ask::replace(this);
  }
  ~OneFile() override { Ask::replace(nullptr); }
  QStringList openFiles(QWidget*, const QString&, const QString&) override { return {m_file}; }
  QString saveFile(QWidget*, const QString&, const QString&, const QString&) override { return m_file; }
  std::optional<int> choose(QWidget*, const QString&, const QString&, const QStringList&, int) override
  {
    return 0;
  }
  std::optional<QString> text(QWidget*, const QString&, const QString&, const QString&) override
  {
    return {};
  }

private:
  QString m_file;
};

void settle(OverviewPage& page)
{
  QSignalSpy settled(&page, &OverviewPage::settled);
  page.reload();
  REQUIRE((settled.wait() || !settled.isEmpty()));
}

} // namespace

TEST_CASE("OverviewPage", "[overview]")
{
  const Scratch scratch;
  Session session;
  OverviewPage page(session);
  page.resize(1228, 818);

  SECTION("stands empty while nothing is open")
  {
    page.reload();
    CHECK(page.title() == "Overview");
    CHECK(page.subtitle().isEmpty());
    CHECK_FALSE(page.overview());
  }
  SECTION("reads the open community in a job and opens exactly the people of a tile")
  {
    REQUIRE(session.open(makeFile(scratch, true)));
    settle(page);
    REQUIRE(page.overview());
    CHECK(page.subtitle() == "Friday, Mar 15, 2024 · Week 11");
    std::optional<PeopleList> wanted;
    QObject::connect(&page, &Page::peopleWanted, &page, [&](const PeopleList& list) { wanted = list; });
    page.show();
    auto* tile = page.findChild<KpiTile*>("tile-members");
    CHECK(tile->kpi().value == "10");
    tile->click();
    REQUIRE(wanted);
    CHECK(wanted->people.cardinality() == 10);
    CHECK(wanted->title.startsWith("Members"));
  }
  SECTION("ticks off what was to be prepared for a campaign, and opens the campaign")
  {
    REQUIRE(session.open(makeFile(scratch, true)));
    Campaign campaign;
    campaign.title = "Tasting";
    campaign.starts = session.workspace().community().calendar.zone.moment(lastDay.plus(2), 19 * 3600);
    campaign.audience.rule = Rule{};
    campaign.plan.checklist = {{"Book the room", "Anna", 3, {}}};
    const CampaignId id = addCampaign(session.workspace(), campaign).value();
    REQUIRE(moveCampaign(session.workspace(), id, CampaignState::Planned));
    settle(page);
    CampaignId opened;
    QObject::connect(&page, &OverviewPage::campaignWanted, &page,
                     [&](CampaignId wanted) { opened = wanted; });
    page.findChild<QAbstractButton*>("upcoming-0")->click();
    CHECK(opened == id);
    page.findChild<QAbstractButton*>("campaignTick-0")->click();
    REQUIRE(QTest::qWaitFor([&] { return !session.busy(); }, 20'000));
    CHECK(campaignOf(session.workspace(), id)->plan.checklist.front().doneOn == lastDay);
    session.undo();
    REQUIRE(QTest::qWaitFor([&] { return !session.busy(); }, 20'000));
    CHECK_FALSE(campaignOf(session.workspace(), id)->plan.checklist.front().doneOn);
  }
  SECTION("compares over the period that is chosen, without reading again")
  {
    REQUIRE(session.open(makeFile(scratch, true)));
    settle(page);
    auto* joined = page.findChild<KpiTile*>("tile-joined");
    CHECK(joined->kpi().value == "5");
    const auto before = page.overview();
    auto* period = qobject_cast<SegmentedControl*>(page.headerWidgets().at(1));
    REQUIRE(period);
    period->setCurrent(0);
    emit period->chosen(0);
    CHECK(joined->kpi().value == "0");
    CHECK(joined->kpi().label == "Joined, 7 days");
    CHECK(page.overview() == before);
  }
  SECTION("reads behind what is shown first how many were silent before other periods")
  {
    REQUIRE(session.open(makeFile(scratch, true)));
    settle(page);
    const auto& tiles = page.overview()->tiles.at(7);
    CHECK(std::ranges::find(tiles, TileKey::Silent, &Tile::key)->previous == 0);
  }
  SECTION("looks at another date when one is chosen, and back at the file's own")
  {
    REQUIRE(session.open(makeFile(scratch, true)));
    settle(page);
    auto* asOf = qobject_cast<AsOfButton*>(page.headerWidgets().at(2));
    REQUIRE(asOf);
    QSignalSpy settled(&page, &OverviewPage::settled);
    emit asOf->chosen(lastDay.plus(-40));
    REQUIRE(settled.wait());
    CHECK(page.findChild<KpiTile*>("tile-members")->kpi().value == "5");
    CHECK(asOf->text().contains("Feb 4"));
    emit asOf->chosen({});
    REQUIRE(settled.wait());
    CHECK(page.findChild<KpiTile*>("tile-members")->kpi().value == "10");
  }
  SECTION("offers today and the last activity beside the calendar")
  {
    REQUIRE(session.open(makeFile(scratch, true)));
    settle(page);
    page.show();
    auto* asOf = qobject_cast<AsOfButton*>(page.headerWidgets().at(2));
    std::optional<std::optional<Date>> chosen;
    QObject::connect(asOf, &AsOfButton::chosen, asOf, [&](std::optional<Date> date) { chosen = date; });
    asOf->open();
    asOf->findChild<QAbstractButton*>("asOfLastActivity")->click();
    REQUIRE(chosen);
    CHECK(*chosen == lastDay);
    asOf->open();
    asOf->findChildren<QAbstractButton*>("asOfToday").last()->click();
    CHECK(*chosen == std::nullopt);
  }
  SECTION("saves the dashboard as a picture")
  {
    REQUIRE(session.open(makeFile(scratch, true)));
    settle(page);
    const QString file = QString::fromStdString((scratch / "overview.png").string());
    const OneFile answers(file);
    page.show();
    page.exportData();
    auto* menu = page.headerWidgets().at(3)->findChild<QMenu*>("overviewExportMenu");
    REQUIRE(menu);
    menu->actions().first()->trigger();
    CHECK(QImage(file).width() == 2 * 1228);
    menu->close();
  }
  SECTION("changes its language while it is shown")
  {
    REQUIRE(session.open(makeFile(scratch, true)));
    settle(page);
    language::choose("zh");
    page.retranslate();
    CHECK(page.title() == "总览");
    CHECK(page.findChild<KpiTile*>("tile-wau")->kpi().label == "周活跃 WAU");
    language::choose("en");
  }
  SECTION("shows what is missing in a new community")
  {
    REQUIRE(session.open(makeFile(scratch, false)));
    settle(page);
    CHECK(page.findChild<KpiTile*>("tile-members")->kpi().value == "0");
    CHECK(page.findChild<KpiTile*>("tile-silent")->kpi().value == "—");
  }
}
