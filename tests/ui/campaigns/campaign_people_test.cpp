// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>

#include "core/workspace_participants.h"
#include "tests/ui/campaigns/shown_campaigns.h"
#include "tests/ui/scripted_ask.h"
#include "ui/campaigns/add_people_dialog.h"
#include "ui/campaigns/bar_choice.h"
#include "ui/widgets/callout.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/search_field.h"

using namespace weilu;
using namespace weilu::ui;
using weilu::ui::test::ShownCampaigns;
using enum weilu::ParticipantStatus;

namespace {

constexpr MemberId zhang{1}, li{2};

/// A campaign of one place that is running, and its people.
struct ShownPeople : ShownCampaigns {
  CampaignId id;

  ShownPeople()
  {
    Campaign tea = ready("tea");
    tea.plan.capacity = 1;
    id = add(tea, {CampaignState::Planned, CampaignState::Inviting, CampaignState::Running});
    open(id, "people");
  }
  void put(MemberId person, ParticipantStatus status)
  {
    REQUIRE(note(session.workspace(), id, std::array{person}, {status, {}, {}, {}}));
    page.reload();
    settle();
  }
  [[nodiscard]] std::optional<ParticipantStatus> statusOf(MemberId person)
  {
    const CampaignRoster roster = participantsOf(session.workspace(), id).value();
    for (const Participant& one : roster.participants) {
      if (one.member == person)
        return one.status;
    }
    return {};
  }
  [[nodiscard]] DataTable* table() const { return find<DataTable>(QStringLiteral("participants")); }
  [[nodiscard]] QStringList column(int column) const
  {
    QStringList cells;
    for (int row = 0; row < table()->model()->rowCount(); ++row)
      cells << table()->model()->index(row, column).data().toString();
    return cells;
  }
  void select(const char* name)
  {
    const auto row = static_cast<int>(column(0).indexOf(QString::fromUtf8(name)));
    REQUIRE(row >= 0);
    table()->selectRow(row);
  }
  void choose(const char* filter)
  {
    find<QAbstractButton>(QStringLiteral("choice-") + QLatin1String(filter))->click();
  }
  void fromMenu(const char* text)
  {
    emit table()->customContextMenuRequested({});
    auto* menu = page.findChild<QMenu*>(QStringLiteral("participantMenu"));
    REQUIRE(menu);
    for (QAction* action : menu->actions()) {
      if (action->text() == QLatin1String(text))
        action->trigger();
    }
    menu->close();
    settle();
  }
  void scan(const char* text)
  {
    auto* field = find<QLineEdit>(QStringLiteral("doorField"));
    if (qstrlen(text) > 0)
      field->setText(QString::fromUtf8(text));
    emit field->returnPressed();
    settle();
  }
  [[nodiscard]] QString answer() const { return find<Callout>(QStringLiteral("doorAnswer"))->title(); }
};

} // namespace

TEST_CASE("The people of a campaign", "[ui][campaigns]")
{
  ShownPeople shown;
  SECTION("says how to begin while there is nobody") { CHECK_FALSE(shown.table()->isVisible()); }
  SECTION("show who has a place and who waits, and narrow to a status")
  {
    shown.put(zhang, SignedUp);
    shown.put(li, SignedUp);
    CHECK(shown.column(0) == QStringList{QString::fromUtf8("张三"), QString::fromUtf8("李四")});
    CHECK(shown.column(1) == QStringList{"Signed up", "Waiting, no. 1"});
    CHECK(shown.find<TakenBar>(QStringLiteral("places"))->text() ==
          QString::fromUtf8("1 of 1 places taken · 1 waiting"));
    shown.choose("waiting");
    CHECK(shown.column(0) == QStringList{QString::fromUtf8("李四")});
    shown.choose("all");
    auto* search = shown.find<SearchField>(QStringLiteral("searchParticipants"));
    search->setText(QString::fromUtf8("张"));
    emit search->searched(search->text());
    CHECK(shown.column(0) == QStringList{QString::fromUtf8("张三")});
  }
  SECTION("move up when somebody declines, and back by undo")
  {
    shown.put(zhang, SignedUp);
    shown.put(li, SignedUp);
    shown.select("张三");
    shown.fromMenu("Decline");
    CHECK(shown.statusOf(zhang) == Declined);
    CHECK(shown.statusOf(li) == SignedUp);
    shown.undo();
    CHECK(shown.statusOf(li) == Waiting);
    CHECK(shown.column(1) == QStringList{"Signed up", "Waiting, no. 1"});
    shown.redo();
    CHECK(shown.statusOf(li) == SignedUp);
  }
  SECTION("check in by a key, and take it back")
  {
    shown.put(zhang, SignedUp);
    shown.select("张三");
    QTest::keyClick(shown.table(), Qt::Key_Space);
    shown.settle();
    CHECK(shown.statusOf(zhang) == CheckedIn);
    shown.select("张三");
    shown.fromMenu("Take back");
    CHECK(shown.statusOf(zhang) == SignedUp);
  }
  SECTION("are noted several at once")
  {
    Campaign tea = shown.kept(shown.id);
    tea.plan.capacity = 2;
    REQUIRE(saveCampaign(shown.session.workspace(), tea));
    shown.put(zhang, SignedUp);
    shown.put(li, SignedUp);
    shown.table()->selectAll();
    shown.find<QAbstractButton>(QStringLiteral("note-checked-in"))->click();
    shown.settle();
    CHECK(shown.statusOf(zhang) == CheckedIn);
    CHECK(shown.statusOf(li) == CheckedIn);
    shown.undo();
    CHECK(shown.statusOf(zhang) == SignedUp);
    CHECK(shown.statusOf(li) == SignedUp);
  }
  SECTION("who did not come are noted together")
  {
    shown.put(zhang, SignedUp);
    shown.press("noteNoShows");
    CHECK(shown.statusOf(zhang) == NoShow);
    CHECK_FALSE(shown.find<Button>(QStringLiteral("noteNoShows"))->isEnabled());
  }
  SECTION("are added from elsewhere")
  {
    shown.press("addPeople");
    auto* dialog = shown.page.findChild<AddPeopleDialog*>();
    REQUIRE(dialog);
    dialog->verb()->click();
    CHECK(dialog->complaint() == "Choose somebody first.");
    auto* search = dialog->findChild<SearchField*>(QStringLiteral("participantsSearch"));
    emit search->searched(QString::fromUtf8("李四"));
    auto* found = dialog->findChild<QListWidget*>(QStringLiteral("participantsFound"));
    REQUIRE(found->count() == 1);
    emit found->itemActivated(found->item(0));
    dialog->verb()->click();
    shown.settle();
    CHECK(shown.statusOf(li) == CheckedIn); // while it runs they are here
    CHECK(shown.column(1) == QStringList{"Came, walk-in"});
  }
  SECTION("are not added past the last place, which another window gave away")
  {
    const auto other = std::move(*Workspace::open(shown.folder / "camellia.weilu"));
    REQUIRE(note(*other, shown.id, std::array{li}, {CheckedIn, {}, {}, {}}));
    shown.press("openDoor");
    shown.scan("张三");
    shown.scan(""); // as a walk-in
    CHECK(shown.answer() == QString::fromUtf8("There is no free place for 张三."));
    CHECK_FALSE(shown.statusOf(zhang));
  }
  SECTION("are exported as they are shown")
  {
    shown.put(zhang, SignedUp);
    test::ScriptedAsk ask;
    const auto csv = shown.folder / "people.csv", sheet = shown.folder / "people.xlsx";
    ask.saveFiles << QString::fromStdString(csv.string()) << QString::fromStdString(sheet.string());
    shown.press("exportParticipants");
    CHECK(bytesOf(csv).find("张三,Signed up") != std::string::npos);
    shown.press("exportParticipants");
    CHECK(bytesOf(sheet).substr(0, 2) == "PK");
  }
}

TEST_CASE("The door of a campaign", "[ui][campaigns]")
{
  ShownPeople shown;
  shown.put(zhang, SignedUp);
  shown.press("openDoor");
  SECTION("checks in by name, says how many are in, and takes back the last")
  {
    shown.scan("张三");
    CHECK(shown.answer() == QString::fromUtf8("张三 signed in, 1 of 1"));
    CHECK(shown.statusOf(zhang) == CheckedIn);
    CHECK(shown.find<QLabel>(QStringLiteral("doorCount"))->text() == "1 of 1 in");
    CHECK(shown.find<QLineEdit>(QStringLiteral("doorField"))->text().isEmpty());
    shown.press("undoCheckIn");
    CHECK(shown.statusOf(zhang) == SignedUp);
    CHECK_FALSE(shown.find<Button>(QStringLiteral("undoCheckIn"))->isEnabled());
  }
  SECTION("checks in by number")
  {
    shown.scan("1");
    CHECK(shown.statusOf(zhang) == CheckedIn);
  }
  SECTION("says who is in already")
  {
    shown.scan("张三");
    shown.scan("张三");
    CHECK(shown.answer() == QString::fromUtf8("张三 is in already"));
  }
  SECTION("lets in who did not sign up only when asked again")
  {
    Campaign tea = shown.kept(shown.id);
    tea.plan.capacity = 2;
    REQUIRE(saveCampaign(shown.session.workspace(), tea));
    shown.scan("李四");
    CHECK(shown.answer() == QString::fromUtf8("李四 did not sign up"));
    CHECK_FALSE(shown.statusOf(li));
    shown.scan("");
    CHECK(shown.answer() == QString::fromUtf8("李四 walked in, 1 of 2"));
    CHECK(shown.statusOf(li) == CheckedIn);
  }
  SECTION("offers whom it could be, those who signed up first")
  {
    writeBytes(shown.folder / "more.csv", "id,name\n3,张三丰\n");
    REQUIRE(shown.session.workspace().import(inspect(shown.folder / "more.csv").value(), ImportMode::Merge,
                                             {}, {}));
    shown.scan("张");
    CHECK(shown.answer() == "Which of them?");
    auto* offers = shown.find<QListWidget>(QStringLiteral("doorOffers"));
    REQUIRE(offers->count() == 2);
    QTest::keyClick(shown.find<QLineEdit>(QStringLiteral("doorField")), Qt::Key_Down);
    CHECK(offers->currentRow() == 1);
    QTest::keyClick(shown.find<QLineEdit>(QStringLiteral("doorField")), Qt::Key_Up);
    shown.scan("");
    CHECK(shown.statusOf(zhang) == CheckedIn);
  }
  SECTION("says when nobody is called so, and closes by Esc")
  {
    shown.scan("nobody");
    CHECK(shown.answer() == "Nobody is called \"nobody\"");
    CHECK(shown.page.stepBack());
    CHECK_FALSE(shown.find<QLineEdit>(QStringLiteral("doorField"))->isVisible());
    CHECK(shown.page.title() == "tea");
  }
}
