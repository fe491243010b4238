// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QComboBox>
#include <QDropEvent>
#include <QLabel>
#include <QMenu>
#include <QMimeData>

#include "tests/ui/campaigns/shown_campaigns.h"
#include "ui/campaigns/campaign_drag.h"
#include "ui/campaigns/campaign_words.h"
#include "ui/widgets/button.h"

using namespace weilu;
using namespace weilu::ui;
using weilu::ui::test::ShownCampaigns;
using enum weilu::CampaignState;

namespace {

void drop(ShownCampaigns& shown, CampaignId id, BoardPlace place)
{
  const std::unique_ptr<QMimeData> mime(mimeOf({dragIdOf(id)}));
  BoardColumn* column = shown.column(place);
  QDragEnterEvent enter(QPoint(20, 60), Qt::MoveAction, mime.get(), Qt::LeftButton, Qt::NoModifier);
  QCoreApplication::sendEvent(column, &enter);
  REQUIRE(enter.isAccepted());
  QDropEvent event(QPointF(20, 60), Qt::MoveAction, mime.get(), Qt::LeftButton, Qt::NoModifier);
  QCoreApplication::sendEvent(column, &event);
  shown.settle();
}

QStringList menuTexts(const QMenu& menu)
{
  QStringList texts;
  for (const QAction* action : menu.actions()) {
    if (!action->isSeparator())
      texts << action->text();
  }
  return texts;
}

QMenu* menuOf(ShownCampaigns& shown, CampaignId id)
{
  emit shown.card(id)->menuWanted({});
  auto* menu = shown.page.findChild<QMenu*>(QStringLiteral("campaignMenu"));
  REQUIRE(menu);
  return menu;
}

void choose(ShownCampaigns& shown, CampaignId id, const char* text)
{
  QMenu* menu = menuOf(shown, id);
  for (QAction* action : menu->actions()) {
    if (action->text() == QString::fromLatin1(text))
      action->trigger();
  }
  menu->close();
  shown.settle();
}

} // namespace

TEST_CASE("The board of campaigns", "[ui][campaigns]")
{
  ShownCampaigns shown;
  SECTION("says how to begin when there is none")
  {
    CHECK(shown.find<Button>(QStringLiteral("firstCampaign"))->isVisible());
    CHECK_FALSE(shown.column(BoardPlace::Ideas)->isVisible());
  }
  SECTION("puts each where it stands, the next one first, and counts")
  {
    Campaign later = shown.ready("later");
    later.starts = shown.at(7, 1);
    shown.add(later, {Planned});
    shown.add(shown.ready("sooner"), {Planned, Inviting});
    shown.add(shown.ready("now"), {Planned, Running});
    Campaign old = shown.ready("older");
    old.starts = shown.at(5, 1);
    shown.add(old, {Planned, Running, Done});
    shown.add(shown.ready("newer"), {Planned, Running, Done});
    CHECK(shown.titles(BoardPlace::Preparing) == QStringList{"sooner", "later"});
    CHECK(shown.titles(BoardPlace::Running) == QStringList{"now"});
    CHECK(shown.titles(BoardPlace::Review) == QStringList{"newer", "older"});
    CHECK(shown.titles(BoardPlace::Ideas).isEmpty());
    CHECK(shown.column(BoardPlace::Preparing)->findChild<QLabel*>(QStringLiteral("count"))->text() == "2");
    CHECK(shown.page.subtitle() == "Running 1, preparing 2, to review 2");
  }
  SECTION("narrows to one type")
  {
    shown.add(shown.ready("meetup"));
    shown.add(shown.ready("vote", CampaignType::Vote));
    auto* types = shown.find<QComboBox>(QStringLiteral("campaignTypes"));
    types->setCurrentIndex(types->findData(static_cast<int>(CampaignType::Vote)));
    emit types->activated(types->currentIndex());
    CHECK(shown.titles(BoardPlace::Ideas) == QStringList{"vote"});
  }
  SECTION("keeps what was cancelled or archived behind a link")
  {
    const CampaignId cancelled = shown.add(shown.ready("called off"), {CampaignState::Cancelled});
    const CampaignId idea = shown.add(shown.ready("put away"));
    REQUIRE(archiveCampaign(shown.session.workspace(), idea, true));
    shown.page.reload();
    shown.settle();
    auto* link = shown.find<Button>(QStringLiteral("campaignsAside"));
    CHECK(link->text() == "Show 2 cancelled and archived");
    CHECK_FALSE(shown.card(cancelled)->isVisible());
    QTest::mouseClick(link, Qt::LeftButton);
    CHECK(shown.titles(BoardPlace::Cancelled) == QStringList{"called off"});
    CHECK(shown.titles(BoardPlace::Archived) == QStringList{"put away"});
    CHECK(shown.card(cancelled)->isVisible());
  }
}

TEST_CASE("Moving a campaign on the board", "[ui][campaigns]")
{
  ShownCampaigns shown;
  const CampaignId id = shown.add(shown.ready("tea"));
  SECTION("by dropping it on a column, and back by undo")
  {
    drop(shown, id, BoardPlace::Preparing);
    CHECK(shown.kept(id).state == Planned);
    CHECK(shown.titles(BoardPlace::Preparing) == QStringList{"tea"});
    shown.session.undo();
    shown.settle();
    CHECK(shown.titles(BoardPlace::Ideas) == QStringList{"tea"});
  }
  SECTION("says why it cannot, and leaves it where it is")
  {
    drop(shown, id, BoardPlace::Running);
    REQUIRE(shown.refused.size() == 1);
    CHECK(shown.refused.front().detail("what") == "campaign-move");
    CHECK(shown.kept(id).state == Idea);
    CHECK(shown.titles(BoardPlace::Ideas) == QStringList{"tea"});
  }
  SECTION("changes nothing where it is dropped on its own column")
  {
    const auto before = shown.session.nextUndo()->id;
    drop(shown, id, BoardPlace::Ideas);
    CHECK(shown.session.nextUndo()->id == before);
    CHECK(shown.refused.empty());
  }
  SECTION("by keys, and keeps the focus on it")
  {
    shown.page.activateWindow();
    shown.card(id)->setFocus();
    REQUIRE(QTest::qWaitFor([&] { return shown.card(id)->hasFocus(); }, 5000));
    QTest::keyClick(shown.card(id), Qt::Key_Right, Qt::ShiftModifier);
    shown.settle();
    CHECK(shown.kept(id).state == Planned);
    CHECK(shown.card(id)->hasFocus());
    QTest::keyClick(shown.card(id), Qt::Key_Left, Qt::ShiftModifier);
    shown.settle();
    CHECK(shown.kept(id).state == Idea);
    QTest::keyClick(shown.card(id), Qt::Key_Left, Qt::ShiftModifier); // there is no column further left
    shown.settle();
    CHECK(shown.kept(id).state == Idea);
  }
  SECTION("into the archive and out of it")
  {
    drop(shown, id, BoardPlace::Archived);
    CHECK(shown.kept(id).archived);
    drop(shown, id, BoardPlace::Ideas);
    CHECK_FALSE(shown.kept(id).archived);
  }
  SECTION("moves the focus by arrows, past empty columns")
  {
    const CampaignId other = shown.add(shown.ready("other"), {Planned, Running});
    shown.page.activateWindow();
    shown.card(id)->setFocus();
    REQUIRE(QTest::qWaitFor([&] { return shown.card(id)->hasFocus(); }, 5000));
    QTest::keyClick(shown.card(id), Qt::Key_Right);
    CHECK(shown.card(other)->hasFocus());
    QTest::keyClick(shown.card(other), Qt::Key_Left);
    CHECK(shown.card(id)->hasFocus());
  }
}

TEST_CASE("The menu of a campaign", "[ui][campaigns]")
{
  ShownCampaigns shown;
  const CampaignId id = shown.add(shown.ready("tea"));
  SECTION("has only what can be done with it")
  {
    QMenu* menu = menuOf(shown, id);
    CHECK(menuTexts(*menu) == QStringList{"Edit…", "Move to \"Planned\"", "Move to \"Cancelled\"",
                                          "Duplicate", "Save as calendar file…", "Archive", "Delete idea"});
    menu->close();
    REQUIRE(moveCampaign(shown.session.workspace(), id, Planned));
    shown.page.reload();
    shown.settle();
    menu = menuOf(shown, id);
    CHECK(menuTexts(*menu) == QStringList{"Edit…", "Move to \"Idea\"", "Move to \"Inviting\"",
                                          "Move to \"Running\"", "Move to \"Cancelled\"", "Duplicate",
                                          "Import who came…", "Save as calendar file…"});
    menu->close();
  }
  SECTION("moves, copies, archives and deletes, each to be undone")
  {
    choose(shown, id, "Duplicate");
    CHECK(shown.titles(BoardPlace::Ideas).contains(QStringLiteral("tea (copy)")));
    choose(shown, id, "Archive");
    CHECK(shown.titles(BoardPlace::Archived) == QStringList{"tea"});
    choose(shown, id, "Bring back from the archive");
    choose(shown, id, "Delete idea");
    CHECK(shown.titles(BoardPlace::Ideas) == QStringList{"tea (copy)"});
    shown.session.undo();
    shown.settle();
    CHECK(shown.titles(BoardPlace::Ideas).contains(QStringLiteral("tea")));
    choose(shown, id, "Move to \"Planned\"");
    CHECK(shown.titles(BoardPlace::Preparing) == QStringList{"tea"});
  }
}

TEST_CASE("What a card of a campaign says", "[ui][campaigns]")
{
  const Zone zone = Zone::utc();
  const Date today = *Date::of(2024, 6, 20);
  CampaignLine line;
  Campaign& campaign = line.campaign;
  campaign.title = "tea";
  SECTION("an idea lists what it lacks")
  {
    CHECK(campaign_words::missing(line) == "Missing: start, audience, channels, place or link, owner");
    CHECK(campaign_words::facts(line, today, zone).isEmpty());
    CHECK_FALSE(campaign_words::progress(line, today, zone));
    line.audience = 12;
    campaign.starts = zone.moment(*Date::of(2024, 12, 24), 19 * 3600 + 1800);
    campaign.plan.channels = {"email"};
    campaign.plan.place = "Lakeside";
    campaign.plan.owner = "Anna";
    CHECK(campaign_words::missing(line).isEmpty());
    CHECK(campaign_words::facts(line, today, zone) == "Dec 24 19:30 · Lakeside · for 12 people");
  }
  SECTION("a plan says how much of its list is done")
  {
    campaign.state = Planned;
    campaign.plan.checklist = {{"room", {}, 3, today}, {"tea", {}, 2, {}}};
    const auto far = campaign_words::progress(line, today, zone);
    CHECK(far->share == 0.5);
    CHECK(far->text == "Checklist 1/2");
  }
  SECTION("what is running says which day it is and how many came")
  {
    campaign.state = Running;
    campaign.starts = zone.moment(*Date::of(2024, 6, 16));
    campaign.ends = zone.moment(*Date::of(2024, 6, 22), 3600);
    line.counts.of[static_cast<std::size_t>(ParticipantStatus::CheckedIn)] = 638;
    CHECK(campaign_words::progress(line, today, zone)->text == "Day 5/7");
    CHECK(campaign_words::progress(line, *Date::of(2024, 6, 1), zone)->text == "Day 0/7");
    CHECK(campaign_words::progress(line, *Date::of(2024, 7, 1), zone)->text == "Day 7/7");
    CHECK(campaign_words::facts(line, today, zone) == QStringLiteral("Jun 16–22 · 638 came"));
  }
  SECTION("what is being invited to says how many places are taken")
  {
    campaign.state = Inviting;
    campaign.plan.link = "https://example.org";
    campaign.plan.capacity = 60;
    line.counts.of[static_cast<std::size_t>(ParticipantStatus::SignedUp)] = 46;
    CHECK(campaign_words::facts(line, today, zone) == "online · 46/60 signed up");
    CHECK(campaign_words::missing(line).isEmpty());
  }
  SECTION("what is over says how far its goal is")
  {
    campaign.state = Done;
    campaign.plan.goal.target = 100;
    line.counts.invited = 992;
    line.counts.of[static_cast<std::size_t>(ParticipantStatus::CheckedIn)] = 121;
    CHECK(campaign_words::facts(line, today, zone) == "992 invited · 121 came");
    CHECK(campaign_words::progress(line, today, zone)->share == 1);
    CHECK(campaign_words::progress(line, today, zone)->text == "Goal 121/100");
    campaign.plan.goal.measure = CampaignMeasure::Buyers;
    CHECK_FALSE(campaign_words::progress(line, today, zone));
  }
}
