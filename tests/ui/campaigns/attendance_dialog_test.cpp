// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCheckBox>
#include <QLabel>
#include <QMenu>
#include <QTableView>

#include "core/workspace_participants.h"
#include "tests/ui/campaigns/shown_campaigns.h"
#include "tests/ui/scripted_ask.h"
#include "ui/campaigns/attendance_dialog.h"
#include "ui/widgets/button.h"

using namespace weilu;
using namespace weilu::ui;
using weilu::ui::test::ShownCampaigns;
using enum weilu::CampaignState;

namespace {

/// A running campaign, and what is asked for from its menu.
struct Attended : ShownCampaigns {
  CampaignId id;
  AttendanceDialog* dialog = nullptr;

  Attended()
  {
    Campaign campaign = ready("Tasting");
    campaign.starts = at(6, 19, 19);
    id = add(campaign, {Planned, Running});
  }
  void take(const char* rows)
  {
    writeBytes(folder / "came.csv", std::string("name,created_at\n") + rows);
    weilu::ui::test::ScriptedAsk ask;
    ask.files = {{QString::fromStdString((folder / "came.csv").string())}};
    emit card(id)->menuWanted({});
    auto* menu = page.findChild<QMenu*>(QStringLiteral("campaignMenu"));
    REQUIRE(menu);
    for (QAction* action : menu->actions()) {
      if (action->text() == QString::fromUtf8("Import who came…"))
        action->trigger();
    }
    menu->close();
    settle();
    dialog = page.findChild<AttendanceDialog*>();
  }
  [[nodiscard]] QString count(const char* code) const
  {
    return dialog->findChild<QLabel*>(QStringLiteral("attendance-") + QString::fromLatin1(code))->text();
  }
  [[nodiscard]] std::int64_t came()
  {
    return participantsOf(session.workspace(), id)->counts.at(ParticipantStatus::CheckedIn);
  }
};

} // namespace

TEST_CASE("Importing who came", "[ui][campaigns]")
{
  Attended shown;
  SECTION("shows what becomes of each, notes it, and is undone")
  {
    shown.take("张三,2024-06-19 19:05\nGuest,2024-06-19 19:06\n");
    REQUIRE(shown.dialog);
    CHECK(shown.count("walk-in") == "1");
    CHECK(shown.count("signed-up") == "0");
    CHECK(shown.count("unknown") == "1");
    CHECK(shown.dialog->findChild<QTableView*>(QStringLiteral("attendancePeople"))->model()->rowCount() == 2);
    CHECK(shown.dialog->verb()->text() == "Note that 1 person came");
    CHECK(shown.came() == 0);
    QTest::mouseClick(shown.dialog->verb(), Qt::LeftButton);
    shown.settle();
    CHECK(shown.came() == 1);
    shown.session.undo();
    shown.settle();
    CHECK(shown.came() == 0);
  }
  SECTION("asks about a file of another day before anything is noted")
  {
    shown.take("张三,2024-05-01 19:05\n");
    REQUIRE(shown.dialog);
    CHECK(shown.dialog->findChild<QWidget*>(QStringLiteral("attendanceDoubts")));
    CHECK_FALSE(shown.dialog->verb()->isEnabled());
    shown.dialog->findChild<QCheckBox*>(QStringLiteral("attendanceConfirmed"))->setChecked(true);
    REQUIRE(shown.dialog->verb()->isEnabled());
    QTest::mouseClick(shown.dialog->verb(), Qt::LeftButton);
    shown.settle();
    CHECK(shown.came() == 1);
  }
  SECTION("has nothing to note where nobody is known")
  {
    shown.take("Guest,2024-06-19 19:05\n");
    REQUIRE(shown.dialog);
    CHECK_FALSE(shown.dialog->verb()->isEnabled());
  }
  SECTION("says why a file cannot be taken")
  {
    shown.take("");
    CHECK_FALSE(shown.dialog);
    CHECK(shown.refused.size() == 1);
    CHECK(shown.came() == 0);
  }
}
