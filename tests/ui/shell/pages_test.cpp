// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QSpinBox>
#include <QTest>

#include "core/workspace_campaigns.h"
#include "core/workspace_content.h"
#include "core/workspace_invitations.h"
#include "tests/catch.h"
#include "tests/ui/printing.h"
#include "tests/ui/scripted_ask.h"
#include "tests/ui/shell/community_file.h"
#include "ui/base/language.h"
#include "ui/base/text.h"
#include "ui/campaigns/campaigns_page.h"
#include "ui/content/content_page.h"
#include "ui/shell/backup_table_model.h"
#include "ui/shell/change_table_model.h"
#include "ui/shell/community_dialog.h"
#include "ui/shell/community_files.h"
#include "ui/shell/gallery.h"
#include "ui/shell/main_window.h"
#include "ui/shell/page_stack.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/segmented_control.h"

using namespace weilu;
using namespace weilu::ui;
using test::CommunityFile;
using test::ScriptedAsk;

namespace {

struct OnPage {
  explicit OnPage(const char* page)
  {
    window.show();
    window.takeFiles({file.path()});
    window.showPage(QString::fromLatin1(page));
    waitUntilQuiet(window);
  }
  template<class T>
  [[nodiscard]] T* find(const char* name)
  {
    auto* found = window.findChild<T*>(QString::fromLatin1(name));
    INFO(name);
    REQUIRE(found);
    return found;
  }
  /// The file of the newest backup.
  [[nodiscard]] QString inBackups() const
  {
    return text(backups(std::filesystem::path(utf8(file.path()))).front().file.string());
  }
  [[nodiscard]] Community community() { return window.session().workspace().community(); }

  CommunityFile file;
  MainWindow window;
};

} // namespace

TEST_CASE("The history page", "[shell]")
{
  OnPage page("history");
  auto* table = page.find<DataTable>("changes");
  auto* model = qobject_cast<ChangeTableModel*>(table->model());
  REQUIRE(model);
  const QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::Fatal);
  const auto cell = [&](int row, int column) { return model->index(row, column).data().toString(); };

  SECTION("lists changes newest first, with the way back")
  {
    REQUIRE(model->rowCount() == 3);
    CHECK(cell(0, ChangeTableModel::What) == "Tagged 1 person \"vip\"");
    CHECK(cell(1, ChangeTableModel::What) == "Added 张三");
    CHECK(cell(0, ChangeTableModel::Action) == "Undo");
  }
  SECTION("offers no way back where there is none")
  {
    CHECK(cell(2, ChangeTableModel::What) == "Created the community");
    CHECK(cell(2, ChangeTableModel::Action).isEmpty());
  }
  SECTION("takes a change back and brings it again")
  {
    emit table->activated(model->index(0, 0));
    waitUntilQuiet(page.window);
    CHECK(cell(0, ChangeTableModel::Kind) == "Undone");
    CHECK(cell(0, ChangeTableModel::Action) == "Redo");
    emit table->activated(model->index(0, 0));
    waitUntilQuiet(page.window);
    CHECK(cell(0, ChangeTableModel::Action) == "Undo");
  }
}

TEST_CASE("The import and backup page", "[shell]")
{
  OnPage page("data");
  auto* backups = page.find<DataTable>("backups");

  SECTION("lists the daily backup made when the file was opened")
  {
    // The backup is a job; its end reloads nothing, because it changes nothing in the file.
    page.window.pages().reloadCurrent();
    REQUIRE(backups->model()->rowCount() == 1);
    CHECK(backups->model()->index(0, BackupTableModel::Reason).data().toString() == "Daily");
  }
  SECTION("backs up by hand")
  {
    page.find<QAbstractButton>("backUpNow")->click();
    waitUntilQuiet(page.window);
    REQUIRE(backups->model()->rowCount() == 2);
    // Both may be of the same second.
    const auto reason = [&](int row) {
      return backups->model()->index(row, BackupTableModel::Reason).data();
    };
    CHECK(QStringList{reason(0).toString(), reason(1).toString()}.contains("By hand"));
  }
  SECTION("restores a backup after asking")
  {
    page.find<QAbstractButton>("backUpNow")->click();
    waitUntilQuiet(page.window);
    page.window.session().undo();
    waitUntilQuiet(page.window);
    REQUIRE(page.window.session().nextUndo()->label.code == "member-added");
    ScriptedAsk ask;
    ask.files << QStringList{page.inBackups()};
    ask.choices << 1;
    page.window.restore({});
    waitUntilQuiet(page.window);
    REQUIRE(page.window.session().isOpen());
    CHECK(page.window.session().nextUndo()->label.code == "tag-added");
  }
}

TEST_CASE("The settings page", "[shell]")
{
  OnPage page("settings");

  SECTION("renames the community as one step that can be undone")
  {
    auto* name = page.find<QLineEdit>("settingsName");
    CHECK(name->text() == "Camellia");
    name->setText("山茶手冲社");
    emit name->editingFinished();
    waitUntilQuiet(page.window);
    CHECK(page.community().name == "山茶手冲社");
    CHECK(page.window.windowTitle().contains("山茶手冲社"));
    page.window.session().undo();
    waitUntilQuiet(page.window);
    CHECK(page.community().name == "Camellia");
    CHECK(name->text() == "Camellia");
  }
  SECTION("writes nothing when nothing was changed")
  {
    emit page.find<QLineEdit>("settingsName")->editingFinished();
    waitUntilQuiet(page.window);
    CHECK(page.window.session().nextUndo()->label.code == "tag-added");
  }
  SECTION("changes the days until silent and who counts")
  {
    auto* days = page.find<QSpinBox>("settingsSilentAfter");
    days->setValue(45);
    emit days->editingFinished();
    page.find<QAbstractButton>("settingsStaff")->click();
    waitUntilQuiet(page.window);
    CHECK(page.community().silentAfter == 45);
    CHECK(page.community().leaveOutStaff);
  }
  SECTION("changes how often anybody is contacted, and back")
  {
    auto* times = page.find<QSpinBox>("settingsCapTimes");
    CHECK(times->value() == 2);
    CHECK(page.find<QSpinBox>("settingsCapDays")->value() == 7);
    times->setValue(3);
    emit times->editingFinished();
    waitUntilQuiet(page.window);
    CHECK(contactCapOf(page.window.session().workspace()) == ContactCap{3, 7});
    page.window.session().undo();
    waitUntilQuiet(page.window);
    CHECK(times->value() == 2);
  }
  SECTION("changes the zone")
  {
    auto* zone = page.find<QComboBox>("settingsZone");
    zone->setCurrentText("Europe/Berlin");
    emit zone->activated(zone->currentIndex());
    waitUntilQuiet(page.window);
    CHECK(page.community().zone == "Europe/Berlin");
  }
  SECTION("switches the language at once")
  {
    emit page.find<SegmentedControl>("settingsLanguage")->chosen(0);
    CHECK(language::isChinese());
    emit page.find<SegmentedControl>("settingsLanguage")->chosen(1);
    CHECK_FALSE(language::isChinese());
  }
}

TEST_CASE("Campaigns and content open each other", "[shell]")
{
  OnPage page("campaigns");
  Workspace& workspace = page.window.session().workspace();
  ContentItem item;
  item.title = "News";
  const ContentId piece = addContent(workspace, item).value();
  Campaign campaign;
  campaign.title = "Tasting";
  const CampaignId tasting = addCampaign(workspace, campaign).value();
  auto* campaigns = page.window.findChild<CampaignsPage*>();
  REQUIRE(campaigns);
  emit campaigns->contentWanted(piece);
  waitUntilQuiet(page.window);
  CHECK(page.window.pages().current() == "content");
  CHECK(page.find<QLineEdit>("contentTitle")->text() == "News");
  emit page.window.findChild<ContentPage*>()->campaignWanted(tasting);
  waitUntilQuiet(page.window);
  CHECK(page.window.pages().current() == "campaigns");
  CHECK(campaigns->title() == "Tasting");
}

TEST_CASE("Making a new community", "[shell]")
{
  MainWindow window;
  window.show();
  window.findChild<QAbstractButton*>("newCommunity")->click();
  auto* dialog = window.findChild<CommunityDialog*>();
  REQUIRE(dialog);
  auto* create = dialog->findChild<QAbstractButton*>("createCommunity");
  auto* name = dialog->findChild<QLineEdit*>("communityName");
  auto* file = dialog->findChild<QLineEdit*>("communityFile");
  const QTemporaryDir folder;

  SECTION("needs a name")
  {
    CHECK_FALSE(create->isEnabled());
    name->setText("手冲社");
    CHECK(create->isEnabled());
    CHECK(file->text().endsWith("手冲社.weilu"));
  }
  SECTION("makes the file and opens it")
  {
    name->setText("手冲社");
    file->setText(folder.filePath("a"));
    create->click();
    waitUntilQuiet(window);
    REQUIRE(window.session().isOpen());
    CHECK(window.session().file() == folder.filePath("a.weilu"));
    CHECK(window.session().workspace().community().name == "手冲社");
  }
  SECTION("refuses a file that is there, in the dialog")
  {
    const CommunityFile other;
    name->setText("手冲社");
    file->setText(other.path());
    create->click();
    CHECK_FALSE(window.session().isOpen());
    CHECK(dialog->isVisible());
  }
}
