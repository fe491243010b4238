// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>

#include "core/workspace_participants.h"
#include "tests/ui/campaigns/shown_campaigns.h"
#include "ui/campaigns/campaign_dialog.h"
#include "ui/campaigns/template_dialog.h"
#include "ui/widgets/callout.h"
#include "ui/widgets/data_table.h"

using namespace weilu;
using namespace weilu::ui;
using weilu::ui::test::ShownCampaigns;

namespace {

/// An operator who takes one campaign from its template to its retrospective, through the window alone.
struct WholeCampaign : ShownCampaigns {
  CampaignId id;

  void plan(CampaignType type)
  {
    press("newCampaign");
    auto* choice = page.findChild<TemplateDialog*>();
    REQUIRE(choice);
    choice->findChild<QListWidget*>(QStringLiteral("templates"))->setCurrentRow(static_cast<int>(type));
    choice->verb()->click();
    settle();
    auto* dialog = page.findChild<CampaignDialog*>();
    REQUIRE(dialog);
    dialog->findChild<QLineEdit*>(QStringLiteral("campaignTitle"))->setText(QStringLiteral("tea"));
    dialog->findChild<QLineEdit*>(QStringLiteral("startsDate"))->setText(QStringLiteral("2024-06-20"));
    dialog->findChild<QLineEdit*>(QStringLiteral("startsTime"))->setText(QStringLiteral("19:00"));
    auto* audience = dialog->findChild<QComboBox*>(QStringLiteral("audience"));
    audience->setCurrentIndex(audience->findText(QStringLiteral("Everybody")));
    emit audience->activated(audience->currentIndex());
    for (auto* box : dialog->findChildren<QAbstractButton*>(QStringLiteral("channel-wechat"))) {
      if (!box->isChecked())
        box->click();
    }
    settle();
    dialog->verb()->click();
    settle();
    const auto all = campaignsOf(session.workspace());
    REQUIRE(all.size() == 1);
    id = all.front().id;
    CHECK(all.front().type == type);
    QTest::mouseClick(card(id), Qt::LeftButton);
    settle();
    press("moveTo-planned");
  }
  void inviteAll()
  {
    press("moveTo-inviting");
    open(id, "invitations");
    press("noteSent");
    CHECK(roster().counts.invited == 2);
  }
  void run()
  {
    open(id, "people");
    auto* table = find<DataTable>(QStringLiteral("participants"));
    REQUIRE(table->model()->rowCount() == 2);
    table->selectAll();
    find<QAbstractButton>(QStringLiteral("note-signed-up"))->click();
    settle();
    CHECK(roster().counts.at(ParticipantStatus::SignedUp) == 2);
    press("moveTo-running");
    press("openDoor");
    auto* field = find<QLineEdit>(QStringLiteral("doorField"));
    field->setText(QString::fromUtf8("张三"));
    emit field->returnPressed();
    settle();
    press("closeDoor");
    press("noteNoShows");
    CHECK(roster().counts.at(ParticipantStatus::CheckedIn) == 1);
    CHECK(roster().counts.at(ParticipantStatus::NoShow) == 1);
  }
  void close()
  {
    press("moveTo-done");
    open(id, "result");
    find<QPlainTextEdit>(QStringLiteral("conclusion"))->setPlainText(QStringLiteral("again"));
    press("saveRetrospective");
    CHECK(find<Callout>(QStringLiteral("verdict"))->title().startsWith(QStringLiteral("1 came, 50.0%")));
  }
  [[nodiscard]] CampaignRoster roster() { return participantsOf(session.workspace(), id).value(); }
};

} // namespace

TEST_CASE("A campaign is planned, run and closed through the window", "[ui][campaigns]")
{
  const CampaignType type =
      GENERATE(CampaignType::Discussion, CampaignType::Meetup, CampaignType::Live, CampaignType::Game,
               CampaignType::Welcome, CampaignType::WinBack, CampaignType::Sharing, CampaignType::Custom);
  INFO(code(type));
  WholeCampaign at;
  at.plan(type);
  at.inviteAll();
  at.run();
  at.close();
  CHECK(at.refused.empty());
  const Campaign over = at.kept(at.id);
  CHECK(over.state == CampaignState::Done);
  CHECK(over.plan.conclusion == "again");
  CHECK(at.session.workspace().points().balance({1}) >= 0);
  // every step of it can be taken back, to the beginning, and brought again
  int steps = 0;
  while (at.session.nextUndo() && at.session.nextUndo()->label.code.starts_with("campaign") && steps < 20) {
    at.undo();
    ++steps;
  }
  CHECK(steps == 10);
  CHECK(campaignsOf(at.session.workspace()).empty());
  for (int i = 0; i < steps; ++i)
    at.redo();
  CHECK(at.kept(at.id).state == CampaignState::Done);
  CHECK(at.roster().counts.at(ParticipantStatus::CheckedIn) == 1);
}
