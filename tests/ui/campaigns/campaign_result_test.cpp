// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

#include "core/workspace_participants.h"
#include "tests/ui/campaigns/shown_campaigns.h"
#include "tests/ui/scripted_ask.h"
#include "ui/campaigns/effect_view.h"
#include "ui/campaigns/message_dialog.h"
#include "ui/campaigns/result_words.h"
#include "ui/widgets/callout.h"
#include "ui/widgets/card.h"
#include "ui/widgets/data_table.h"

using namespace weilu;
using namespace weilu::ui;
using weilu::ui::test::ShownCampaigns;
using enum weilu::CampaignState;

namespace {

QStringList linksIn(const QWidget* widget)
{
  QStringList texts;
  for (const Button* button : widget->findChildren<Button*>()) {
    if (button->kind() == Button::Kind::Link)
      texts << button->text();
  }
  return texts;
}

} // namespace

TEST_CASE("The invitations of a campaign", "[ui][campaigns]")
{
  ShownCampaigns shown;
  Campaign tea = shown.ready("tea");
  tea.plan.message = "Hi {name}, come to {community}";
  const CampaignId id = shown.add(tea, {Planned, Inviting});
  shown.open(id, "invitations");
  auto* left = shown.find<QWidget>(QStringLiteral("leftOut"));
  SECTION("say what the first would read")
  {
    CHECK(shown.find<QLabel>(QStringLiteral("invitationText"))->text() ==
          QString::fromUtf8("Hi 张三, come to Camellia"));
    CHECK(linksIn(left) == QStringList{"Show the 2 to invite"});
  }
  SECTION("are noted as sent, and then left out by their reason; back by undo")
  {
    PeopleList opened;
    QObject::connect(&shown.page, &Page::peopleWanted, &shown.page,
                     [&](const PeopleList& list) { opened = list; });
    shown.press("noteSent");
    CHECK(participantsOf(shown.session.workspace(), id)->counts.invited == 2);
    CHECK(linksIn(left) == QStringList{QString::fromUtf8("Invited or answered already · 2")});
    left->findChild<Button*>()->click();
    CHECK_FALSE(shown.find<Button>(QStringLiteral("noteSent"))->isEnabled());
    shown.undo();
    CHECK(participantsOf(shown.session.workspace(), id)->counts.invited == 0);
    CHECK(shown.find<Button>(QStringLiteral("noteSent"))->isEnabled());
  }
  SECTION("are exported with their variables, with addresses only when asked to")
  {
    test::ScriptedAsk ask;
    const auto file = shown.folder / "merge.csv";
    ask.choices << 1 << 2 << 0;
    ask.saveFiles << QString::fromStdString(file.string()) << QString::fromStdString(file.string());
    shown.press("exportInvitations");
    CHECK(bytesOf(file).find("id,name,community,message\r\n1,张三,Camellia,\"Hi 张三, come to Camellia\"") !=
          std::string::npos);
    shown.press("exportInvitations");
    CHECK(bytesOf(file).find("id,name,address,community,message") != std::string::npos);
    shown.press("exportInvitations"); // cancelled
    CHECK(ask.asked.size() == 5);
  }
  SECTION("refuse a message with a variable that does not exist")
  {
    shown.press("editMessage");
    auto* dialog = shown.page.findChild<MessageDialog*>();
    REQUIRE(dialog);
    auto* message = dialog->findChild<QPlainTextEdit*>(QStringLiteral("message"));
    message->setPlainText(QStringLiteral("Hi {nick}"));
    dialog->verb()->click();
    CHECK(dialog->complaint() == "There is no such variable: {nick}");
    message->setPlainText(QStringLiteral("Hi {name|friend}"));
    dialog->verb()->click();
    shown.settle();
    CHECK(shown.kept(id).plan.message == "Hi {name|friend}");
    CHECK(shown.find<QLabel>(QStringLiteral("invitationText"))->text() == QString::fromUtf8("Hi 张三"));
  }
}

TEST_CASE("How many are left alone", "[ui][campaigns]")
{
  ShownCampaigns shown;
  const CampaignId id = shown.add(shown.ready("tea"), {Planned});
  shown.open(id, "invitations");
  test::ScriptedAsk ask;
  ask.texts << QStringLiteral("20") << QStringLiteral("60") << QStringLiteral("some");
  shown.press("editHoldOut");
  CHECK(shown.kept(id).plan.holdOut == 0.2);
  for (int i = 0; i < 2; ++i) {
    shown.press("editHoldOut");
    REQUIRE_FALSE(shown.refused.empty());
    CHECK(shown.refused.back().detail("what") == "campaign-hold-out");
  }
  CHECK(shown.kept(id).plan.holdOut == 0.2);
  shown.press("moveTo-inviting");
  CHECK(shown.find<QLabel>(QStringLiteral("splitText"))->text() ==
        "No control group: fewer than 50 people, or none was wanted.");
  CHECK_FALSE(shown.find<Button>(QStringLiteral("editHoldOut"))->isVisible());
}

TEST_CASE("The result of a campaign", "[ui][campaigns]")
{
  ShownCampaigns shown;
  Campaign tea = shown.ready("tea");
  tea.starts = shown.at(4, 1, 19);
  tea.plan.goal = {"meet", CampaignMeasure::Participants, 1};
  const CampaignId id = shown.add(tea, {Planned, Running});
  REQUIRE(note(shown.session.workspace(), id, std::array{MemberId{1}},
               {ParticipantStatus::CheckedIn, {}, {}, shown.at(4, 1, 19)}));
  REQUIRE(moveCampaign(shown.session.workspace(), id, Done));
  shown.open(id, "result");
  SECTION("says in a sentence what can be told without a control group")
  {
    CHECK(shown.find<Callout>(QStringLiteral("verdict"))->title() ==
          "1 came. Nobody was invited, so there is no share to tell, and nobody to compare with.");
    auto* bought = shown.find<EffectView>(QStringLiteral("bought"));
    CHECK(bought->findChild<QLabel*>(QStringLiteral("note"))->text() == "No control group was set up");
    CHECK(bought->findChild<QLabel*>(QStringLiteral("lift"))->text() == QString::fromUtf8("—"));
  }
  SECTION("opens the people behind a number")
  {
    PeopleList opened;
    QObject::connect(&shown.page, &Page::peopleWanted, &shown.page,
                     [&](const PeopleList& list) { opened = list; });
    const auto links = shown.find<QWidget>(QStringLiteral("resultFacts"))->findChildren<Button*>();
    REQUIRE(links.size() == 3); // not whom it was for: nobody was invited
    links[0]->click();          // who came
    CHECK(opened.people == People::bitmapOf(1, 1u));
    CHECK(opened.title == "tea: Came");
    emit shown.find<BarTableView>(QStringLiteral("resultLayers"))->markActivated(0, 1);
    CHECK(opened.people == People::bitmapOf(1, 1u));
  }
  SECTION("keeps what was learnt, and what was typed while something else changed")
  {
    shown.find<QPlainTextEdit>(QStringLiteral("worked"))->setPlainText(QStringLiteral("the tea"));
    shown.page.reload();
    shown.settle();
    CHECK(shown.find<QPlainTextEdit>(QStringLiteral("worked"))->toPlainText() == "the tea");
    shown.find<QLineEdit>(QStringLiteral("cost"))->setText(QStringLiteral("much"));
    shown.press("saveRetrospective");
    CHECK(shown.kept(id).plan.worked.empty());
    shown.find<QLineEdit>(QStringLiteral("cost"))->setText(QStringLiteral("31.90"));
    shown.press("saveRetrospective");
    CHECK(shown.kept(id).plan.worked == "the tea");
    CHECK(shown.kept(id).plan.cost == 3190);
    shown.undo();
    CHECK(shown.kept(id).plan.worked.empty());
    CHECK(shown.find<QPlainTextEdit>(QStringLiteral("worked"))->toPlainText().isEmpty());
  }
  SECTION("stands beside the others")
  {
    shown.page.stepBack();
    shown.press("compareCampaigns");
    auto* table = shown.find<DataTable>(QStringLiteral("comparedCampaigns"));
    REQUIRE(table->model()->rowCount() == 1);
    CHECK(table->model()->index(0, 0).data() == "tea");
    CHECK(table->model()->index(0, 4).data() == "1");
    for (const int column : {3, 5}) { // for, and share
      CHECK(table->model()->index(0, column).data() == QStringLiteral("—"));
      CHECK(table->model()->index(0, column).data(Qt::ToolTipRole).toString().startsWith("No invitations: "));
    }
    CHECK(shown.find<QLabel>(QStringLiteral("uninvitedKinds"))
              ->text()
              .startsWith(QStringLiteral("No invitations: Offline meetup. ")));
    CHECK(shown.find<QComboBox>(QStringLiteral("comparedLayer"))->currentText() == "Silent");
    CHECK(shown.find<QLabel>(QStringLiteral("bestKind"))->text() ==
          "Silent: too few took part to compare types.");
    emit table->activated(table->model()->index(0, 0));
    shown.settle();
    CHECK(shown.page.title() == "tea");
    CHECK(shown.find<Callout>(QStringLiteral("verdict"))->isVisible());
  }
}

TEST_CASE("How results of campaigns are said", "[ui][campaigns]")
{
  Campaign campaign;
  campaign.state = Done;
  CampaignResult result;
  result.bought.treated = {118, 992};
  result.bought.heldOut = {17, 248};
  result.retained.heldOut = {206, 248};
  result.invitations = true;
  SECTION("a clear difference is worth repeating, or harm")
  {
    result.bought.lift = differenceOf(result.bought.treated, result.bought.heldOut);
    CHECK(result_words::verdict(campaign, result)
              .startsWith(QStringLiteral("Worth repeating: more of those invited bought, +5.0 pp")));
    result.bought.lift = differenceOf({17, 248}, {118, 992});
    CHECK(result_words::verdict(campaign, result).startsWith(QStringLiteral("It cost purchases")));
  }
  SECTION("no clear difference is a result")
  {
    result.bought.lift = differenceOf({3, 100}, {2, 100});
    CHECK(
        result_words::verdict(campaign, result).startsWith(QStringLiteral("No clear difference: between ")));
  }
  SECTION("before it is over nothing is told")
  {
    result.bought.daysLeft = 3;
    result.retained.daysLeft = 17;
    CHECK(result_words::verdict(campaign, result) == "3 days to go before anything can be told.");
    campaign.state = Planned;
    CHECK(result_words::verdict(campaign, result) == "There is no result before the campaign has begun.");
  }
  SECTION("a goal is reached, missed, or open")
  {
    CHECK(result_words::goal(campaign, result).isEmpty());
    campaign.plan.goal.target = 100;
    result.reached = 40;
    CHECK(result_words::goal(campaign, result).startsWith(QStringLiteral("Open: 40 of 100")));
    result.goalReached = false;
    CHECK(result_words::goal(campaign, result).startsWith(QStringLiteral("Missed: 40 of 100")));
    result.goalReached = true;
    CHECK(result_words::goal(campaign, result).startsWith(QStringLiteral("Reached: 40 of 100")));
  }
  SECTION("the best type for a layer needs enough people")
  {
    Scheme scheme;
    scheme.layers.emplace_back();
    scheme.layers[0].code = "silent";
    scheme.layers[0].labelEn = "Silent";
    CampaignKindLine winBack, vote;
    winBack.type = CampaignType::WinBack;
    winBack.byLayer = {{"silent", {49, 402}, 49}};
    vote.type = CampaignType::Vote;
    vote.byLayer = {{"silent", {9, 10}, 9}};
    CHECK(result_words::best({winBack, vote}, scheme, "silent") ==
          "Silent came most often to this type: Win-back, 12.2% (49 of 402).");
  }
  SECTION("a type nobody was invited to has no share, and is compared by how many came each time")
  {
    CampaignKindLine winBack, vote;
    winBack.type = CampaignType::WinBack;
    winBack.campaigns = winBack.invited = 2;
    winBack.came = 49;
    winBack.participation = {49, 402};
    vote.type = CampaignType::Vote;
    vote.campaigns = 4;
    vote.came = 98;
    vote.firstTime = 7;
    const auto rows = result_words::kindRows({winBack, vote}, {"silent"});
    CHECK(rows[0].cells[2].text == "12.2%");
    CHECK(rows[0].cells[3].fact == "Nobody of this layer was invited");
    CHECK(rows[1].cells[1].text == "25");
    CHECK(rows[1].cells[1].fact == "98 came to 4 campaigns, 7 for the first time");
    CHECK(rows[1].cells[2].text == QStringLiteral("—"));
    CHECK(rows[1].cells[2].fact == result_words::noInvitations());
    CHECK(rows[1].cells[3].fact == result_words::noInvitations());
    CHECK(result_words::uninvited({winBack, vote}).startsWith(QStringLiteral("No invitations: Vote. ")));
    CHECK(result_words::uninvited({winBack}).isEmpty());
  }
}
