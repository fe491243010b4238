// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCheckBox>
#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QLabel>
#include <QStandardItemModel>
#include <QUrl>

#include "tests/ui/campaigns/shown_campaigns.h"
#include "ui/campaigns/rows_dialog.h"
#include "ui/widgets/badge_label.h"
#include "ui/widgets/data_table.h"

using namespace weilu;
using namespace weilu::ui;
using weilu::ui::test::ShownCampaigns;
using enum weilu::CampaignState;

namespace {

/// Takes what is opened in the browser, while it lives.
class Browser : public QObject {
  Q_OBJECT
public:
  Browser() { QDesktopServices::setUrlHandler(QStringLiteral("https"), this, "open"); }
  ~Browser() override { QDesktopServices::unsetUrlHandler(QStringLiteral("https")); }
  QList<QUrl> opened;

public slots:
  void open(const QUrl& url) { opened << url; }
};

QStringList names(const QList<QWidget*>& widgets)
{
  QStringList names;
  for (const QWidget* widget : widgets)
    names << widget->objectName();
  return names;
}

RowsDialog* dialogOf(ShownCampaigns& shown, const char* button)
{
  shown.press(button);
  auto* dialog = shown.page.findChild<RowsDialog*>();
  REQUIRE(dialog);
  return dialog;
}

void setRow(RowsDialog* dialog, int row, const QStringList& cells)
{
  auto* model = dialog->findChild<QStandardItemModel*>();
  while (model->rowCount() <= row)
    dialog->findChild<Button*>(QStringLiteral("addRow"))->click();
  for (int column = 0; column < cells.size(); ++column)
    model->setData(model->index(row, column), cells[column]);
}

void save(ShownCampaigns& shown, RowsDialog* dialog)
{
  dialog->verb()->click();
  shown.settle();
}

} // namespace

TEST_CASE("The page of a campaign", "[ui][campaigns]")
{
  ShownCampaigns shown;
  Campaign tea = shown.ready("tea");
  tea.ends = shown.at(6, 25, 21);
  tea.plan.place = "Lakeside";
  const CampaignId id = shown.add(tea);
  SECTION("opens by a click on its card, and goes back to it")
  {
    QTest::mouseClick(shown.card(id), Qt::LeftButton);
    shown.settle();
    CHECK(shown.page.title() == "tea");
    CHECK(shown.page.subtitle() == QStringLiteral("Tuesday, Jun 25 19:00–21:00 · Lakeside"));
    CHECK(shown.find<BadgeLabel>(QStringLiteral("campaignTypeBadge"))->text() == "Offline meetup");
    CHECK(shown.find<BadgeLabel>(QStringLiteral("campaignStateBadge"))->text() == "Idea");
    CHECK(shown.page.stepBack());
    CHECK(shown.page.title() == "Campaigns");
    CHECK_FALSE(shown.page.stepBack());
    shown.open(id);
    shown.press("backToBoard");
    CHECK(shown.page.title() == "Campaigns");
    CHECK(shown.titles(BoardPlace::Ideas) == QStringList{"tea"});
  }
  SECTION("moves it by its buttons, and back by undo")
  {
    shown.open(id);
    CHECK(names(shown.page.headerWidgets()).contains(QStringLiteral("moveTo-planned")));
    shown.press("moveTo-planned");
    CHECK(shown.kept(id).state == Planned);
    CHECK(names(shown.page.headerWidgets()).mid(3) == QStringList{"moveTo-running", "moveTo-inviting"});
    CHECK(shown.find<Button>(QStringLiteral("moveTo-idea"))->text() == "Back to ideas");
    shown.press("moveTo-inviting");
    CHECK(shown.find<BadgeLabel>(QStringLiteral("campaignStateBadge"))->text() == "Inviting");
    shown.undo();
    CHECK(shown.kept(id).state == Planned);
    CHECK(shown.find<BadgeLabel>(QStringLiteral("campaignStateBadge"))->text() == "Planned");
    shown.redo();
    CHECK(shown.kept(id).state == Inviting);
    shown.press("moveTo-cancelled");
    CHECK(shown.kept(id).state == CampaignState::Cancelled);
    CHECK(shown.find<Button>(QStringLiteral("moveTo-idea"))->text() == "Take up again");
  }
  SECTION("goes back to the board when the campaign is gone")
  {
    shown.open(id);
    shown.undo();
    CHECK(shown.page.title() == "Campaigns");
    CHECK(shown.find<Button>(QStringLiteral("firstCampaign"))->isVisible());
  }
}

TEST_CASE("The link of a campaign", "[ui][campaigns]")
{
  ShownCampaigns shown;
  Campaign tea = shown.ready("tea");
  tea.plan.theme = "First flush";
  tea.plan.helpers = {"Ben", "Chen"};
  tea.plan.link = "https://example.org/tea?a=1&b=2";
  const CampaignId id = shown.add(tea);
  shown.open(id, "plan");
  SECTION("is opened and copied, with theme and helpers beside it")
  {
    Browser browser;
    auto* open = shown.find<Button>(QStringLiteral("openLink"));
    CHECK(open->accessibleName() == "https://example.org/tea?a=1&b=2");
    open->click();
    CHECK(browser.opened == QList<QUrl>{QUrl("https://example.org/tea?a=1&b=2")});
    shown.press("copyLink");
    CHECK(QGuiApplication::clipboard()->text() == "https://example.org/tea?a=1&b=2");
    QStringList said;
    for (const QLabel* label : shown.page.findChildren<QLabel*>())
      said << label->text();
    CHECK(said.contains("First flush"));
    CHECK(said.contains("Ben, Chen"));
  }
  SECTION("is only copied where it is none")
  {
    tea = shown.kept(id);
    {
      Edit edit(shown.session.workspace().db(), {"campaign-changed", {}});
      tea.plan.link = "javascript:1";
      CampaignStore(shown.session.workspace().db()).update(tea, Moment::now());
      edit.commit();
    }
    shown.page.reload();
    shown.settle();
    CHECK_FALSE(shown.page.findChild<Button*>(QStringLiteral("openLink")));
    shown.press("copyLink");
    CHECK(QGuiApplication::clipboard()->text() == "javascript:1");
  }
}

TEST_CASE("The plan of a campaign", "[ui][campaigns]")
{
  ShownCampaigns shown;
  Campaign tea = shown.ready("tea");
  tea.plan.checklist = {{"book the room", "Anna", 7, {}}, {"buy tea", {}, 1, {}}};
  const CampaignId id = shown.add(tea);
  shown.open(id);
  SECTION("ticks what is prepared, and opens it again by undo")
  {
    shown.find<QCheckBox>(QStringLiteral("task0"))->click();
    shown.settle();
    CHECK(shown.kept(id).plan.checklist[0].doneOn == *Date::of(2024, 6, 20));
    CHECK(shown.find<QCheckBox>(QStringLiteral("task0"))->isChecked());
    shown.undo();
    CHECK_FALSE(shown.kept(id).plan.checklist[0].doneOn);
    CHECK_FALSE(shown.find<QCheckBox>(QStringLiteral("task0"))->isChecked());
  }
  SECTION("takes a run sheet by the clock, in order")
  {
    RowsDialog* dialog = dialogOf(shown, "editRunSheet");
    setRow(dialog, 0, {"19:30", "taste", "Anna"});
    setRow(dialog, 1, {"18:30", "set up", "Bo"});
    setRow(dialog, 2, {"+1500", "thank everybody", ""});
    save(shown, dialog);
    const std::vector<RunSheetRow> sheet{
        {-30, "set up", "Bo"}, {30, "taste", "Anna"}, {1500, "thank everybody", ""}};
    CHECK(shown.kept(id).plan.runSheet == sheet);
    CHECK(shown.find<DataTable>(QStringLiteral("runSheet"))->model()->index(0, 0).data() == "18:30");
  }
  SECTION("says which time is none, and keeps what was typed")
  {
    RowsDialog* dialog = dialogOf(shown, "editRunSheet");
    setRow(dialog, 0, {"noon", "taste", ""});
    save(shown, dialog);
    CHECK(dialog->complaint() == "\"noon\" is not a time such as 13:30 or +90.");
    CHECK(shown.kept(id).plan.runSheet.empty());
    CHECK(dialog->findChild<QStandardItemModel*>()->rowCount() == 1);
  }
  SECTION("keeps the tick of a task whose day was changed")
  {
    shown.find<QCheckBox>(QStringLiteral("task0"))->click();
    shown.settle();
    RowsDialog* dialog = dialogOf(shown, "editChecklist");
    setRow(dialog, 0, {"book the room", "Anna", "10"});
    dialog->findChild<DataTable*>()->setCurrentIndex(dialog->findChild<QStandardItemModel*>()->index(1, 0));
    dialog->findChild<Button*>(QStringLiteral("removeRow"))->click();
    save(shown, dialog);
    const auto& checklist = shown.kept(id).plan.checklist;
    REQUIRE(checklist.size() == 1);
    CHECK(checklist[0].daysBefore == 10);
    CHECK(checklist[0].doneOn);
  }
  SECTION("takes rewards, and refuses one of nothing")
  {
    RowsDialog* dialog = dialogOf(shown, "editRewards");
    setRow(dialog, 0, {"Coming", "a stamp", "many"});
    save(shown, dialog);
    CHECK(dialog->complaint() == "\"many\" is not a whole number.");
    setRow(dialog, 0, {"Coming", "", "0"});
    save(shown, dialog);
    CHECK(shown.kept(id).plan.rewards.empty()); // a row of nothing is none
    dialog = dialogOf(shown, "editRewards");
    setRow(dialog, 0, {"Coming", "", "80"});
    save(shown, dialog);
    REQUIRE(shown.kept(id).plan.rewards.size() == 1);
    CHECK(shown.kept(id).plan.rewards[0].points == 80);
  }
}

#include "campaign_page_test.moc"
