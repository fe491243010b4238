// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>

#include "core/workspace_draws.h"
#include "core/workspace_participants.h"
#include "tests/ui/campaigns/shown_campaigns.h"
#include "tests/ui/scripted_ask.h"
#include "ui/campaigns/campaign_dialog.h"
#include "ui/campaigns/draw_screen.h"
#include "ui/campaigns/freeze_dialog.h"
#include "ui/campaigns/template_dialog.h"
#include "ui/widgets/callout.h"
#include "ui/widgets/data_table.h"

using namespace weilu;
using namespace weilu::ui;
using weilu::ui::test::ScriptedAsk;
using weilu::ui::test::ShownCampaigns;

namespace {

/// A lottery with a mug to win, planned in the window, to which both people came.
struct ShownDraw : ShownCampaigns {
  CampaignId id;

  ShownDraw()
  {
    plan();
    Campaign campaign = kept(id);
    campaign.plan.rewards = {{RewardFor::Winning, 20, {}, 1, "Mug"}};
    REQUIRE(saveCampaign(session.workspace(), campaign));
    open(id, "draw");
    for (const char* move : {"moveTo-planned", "moveTo-inviting", "moveTo-running"})
      press(move);
    REQUIRE(note(session.workspace(), id, std::array{MemberId{1}, MemberId{2}},
                 {ParticipantStatus::CheckedIn, {}, {}, {}}));
    open(id, "draw");
  }
  void plan()
  {
    press("newCampaign");
    auto* choice = page.findChild<TemplateDialog*>();
    REQUIRE(choice);
    auto* list = choice->findChild<QListWidget*>(QStringLiteral("templates"));
    list->setCurrentItem(list->findItems(QStringLiteral("Lottery"), Qt::MatchExactly).value(0));
    choice->verb()->click();
    settle();
    auto* dialog = page.findChild<CampaignDialog*>();
    REQUIRE(dialog);
    dialog->findChild<QLineEdit*>(QStringLiteral("campaignTitle"))->setText(QStringLiteral("Thanks"));
    dialog->findChild<QLineEdit*>(QStringLiteral("startsDate"))->setText(QStringLiteral("2024-06-20"));
    dialog->findChild<QLineEdit*>(QStringLiteral("startsTime"))->setText(QStringLiteral("21:00"));
    auto* audience = dialog->findChild<QComboBox*>(QStringLiteral("audience"));
    audience->setCurrentIndex(audience->findText(QStringLiteral("Everybody")));
    emit audience->activated(audience->currentIndex());
    dialog->verb()->click();
    settle();
    id = campaignsOf(session.workspace()).front().id;
  }
  void freeze(const char* button = "freezeList")
  {
    press(button);
    auto* dialog = page.findChild<FreezeDialog*>();
    REQUIRE(dialog);
    dialog->findChild<QLineEdit*>(QStringLiteral("freezeAgreed"))->setText(QStringLiteral("closing index"));
    dialog->verb()->click();
    settle();
  }
  void draw(const char* button = "drawWinners")
  {
    find<QLineEdit>(QStringLiteral("publicValue"))->setText(QStringLiteral("3914.26"));
    press(button);
  }
  [[nodiscard]] std::vector<CampaignDraw> draws() { return drawsOf(session.workspace(), id); }
  [[nodiscard]] QString cell(int row, int column) const
  {
    const auto* model = find<DataTable>(QStringLiteral("drawWins"))->model();
    return model->index(row, column).data().toString();
  }
  [[nodiscard]] bool isShown(const char* name) const
  {
    return find<QWidget>(QString::fromLatin1(name))->isVisible();
  }
};

} // namespace

TEST_CASE("A lottery is planned, run, drawn and closed in the window", "[ui][campaigns][draws]")
{
  ShownDraw shown;
  CHECK(shown.cell(0, 0) == "Mug");
  CHECK(shown.cell(0, 1) == "20 points");
  CHECK_FALSE(shown.isShown("listHash"));
  shown.freeze();
  REQUIRE(shown.draws().size() == 1);
  CHECK(shown.find<QLabel>(QStringLiteral("commitment"))->text().remove(u' ').remove(u'\n') ==
        QString::fromStdString(shown.draws()[0].lottery.commitment));
  CHECK_FALSE(shown.isShown("seed"));
  CHECK_FALSE(shown.find<Button>(QStringLiteral("drawWinners"))->isEnabled());
  shown.press("copyCommitment");
  const QString copied = QGuiApplication::clipboard()->text();
  CHECK(copied.contains(QString::fromStdString(shown.draws()[0].lottery.listHash)));
  CHECK(copied.contains(QStringLiteral("What decides: closing index")));

  shown.draw();
  const CampaignDraw drawn = shown.draws()[0];
  REQUIRE(drawn.drawnAt);
  CHECK(shown.isShown("seed"));
  CHECK(shown.find<Callout>(QStringLiteral("drawCheck"))->title() == "Checked");
  const QString winner =
      drawn.wins[0].member == MemberId{1} ? QStringLiteral("张三") : QStringLiteral("李四");
  CHECK(shown.cell(0, 0) == winner);
  CHECK(shown.find<QLabel>(QStringLiteral("announcement"))
            ->text()
            .contains(QString::fromStdString(drawn.lottery.seed)));
  shown.press("givePrizes");
  CHECK(shown.draws()[0].wins[0].state == WinState::Given);
  CHECK_FALSE(shown.find<Button>(QStringLiteral("givePrizes"))->isEnabled());
  shown.press("moveTo-done");
  CHECK(shown.kept(shown.id).state == CampaignState::Done);
  CHECK(shown.refused.empty());
}

TEST_CASE("A draw in the window", "[ui][campaigns][draws]")
{
  ShownDraw shown;
  shown.freeze();
  SECTION("says who came since the list was frozen, and can be thrown away")
  {
    CHECK_FALSE(shown.isShown("drawDrift"));
    REQUIRE(note(shown.session.workspace(), shown.id, std::array{MemberId{2}},
                 {ParticipantStatus::Declined, {}, {}, {}}));
    shown.open(shown.id, "draw");
    CHECK(shown.isShown("drawDrift"));
    shown.press("dropDraw");
    CHECK(shown.draws().empty());
    CHECK(shown.isShown("freezeList"));
  }
  SECTION("is shown on a wall")
  {
    shown.draw("drawOnScreen");
    auto* screen = shown.page.findChild<DrawScreen*>();
    REQUIRE(screen);
    screen->end();
    screen->end();
  }
  SECTION("draws a prize again that was given up")
  {
    shown.draw();
    ScriptedAsk ask;
    ask.texts << QStringLiteral("not found");
    CHECK_FALSE(shown.isShown("redraw"));
    shown.find<DataTable>(QStringLiteral("drawWins"))->selectRow(0);
    shown.press("giveUpWin");
    CHECK(shown.draws()[0].wins[0].note == "not found");
    CHECK(shown.isShown("redraw"));
    shown.freeze("redraw");
    REQUIRE(shown.draws().size() == 2);
    CHECK(shown.find<QComboBox>(QStringLiteral("whichDraw"))->currentText() == "Redraw 1");
    CHECK(shown.isShown("drawLeftOut"));
    shown.draw();
    CHECK(shown.draws()[1].wins[0].member != shown.draws()[0].wins[0].member);
  }
  SECTION("is saved as a proof that holds, and one changed byte is said")
  {
    shown.draw();
    ScriptedAsk ask;
    const QString file = QString::fromStdString((shown.folder / "proof.json").string());
    ask.saveFiles << file;
    shown.press("saveProof");
    CHECK(verify(readProof(shown.folder / "proof.json").value()).empty());
    ask.files << QStringList{file};
    shown.press("verifyProof");
    CHECK(shown.find<Callout>(QStringLiteral("drawSaid"))->title() == "\"Thanks\" holds");
    std::string changed = proofText(shown.draws()[0].lottery);
    changed.replace(changed.find("\"1\""), 3, "\"3\"");
    writeBytes(shown.folder / "proof.json", changed);
    ask.files << QStringList{file};
    shown.press("verifyProof");
    CHECK(shown.find<Callout>(QStringLiteral("drawSaid"))->title() == "\"Thanks\" does not hold");
  }
}
