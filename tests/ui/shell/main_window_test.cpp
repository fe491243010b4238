// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenuBar>
#include <QMimeData>
#include <QPointer>
#include <QProgressBar>
#include <QTest>

#include "tests/catch.h"
#include "tests/ui/printing.h"
#include "tests/ui/scripted_ask.h"
#include "tests/ui/shell/community_file.h"
#include "ui/base/language.h"
#include "ui/base/page.h"
#include "ui/base/settings.h"
#include "ui/shell/actions.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/drop_veil.h"
#include "ui/shell/gallery.h"
#include "ui/shell/main_window.h"
#include "ui/shell/page_stack.h"
#include "ui/widgets/callout.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/toast.h"

using namespace weilu;
using namespace weilu::ui;
using test::CommunityFile;

namespace {

/// A window on a small community, everything under way finished.
struct Opened {
  explicit Opened(int daysAgo = 0)
      : file(daysAgo)
  {
    window.show();
    window.takeFiles({file.path()});
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
  void trigger(const char* action)
  {
    window.actions().of(QString::fromLatin1(action))->trigger();
    waitUntilQuiet(window);
  }

  CommunityFile file;
  MainWindow window;
};

std::optional<std::string> lastChange(Session& session)
{
  const auto next = session.nextUndo();
  return next ? std::optional(next->label.code) : std::nullopt;
}

} // namespace

TEST_CASE("The window", "[shell]")
{
  SECTION("begins with the welcome page, without sidebar")
  {
    MainWindow window;
    window.show();
    CHECK(window.findChild<QWidget*>("openSample")->isVisible());
    CHECK_FALSE(window.findChild<QWidget*>("sidebar")->isVisible());
    CHECK_FALSE(window.actions().of("undo")->isEnabled());
  }
  SECTION("opens a community on its first page and remembers it")
  {
    Opened opened;
    CHECK(opened.window.session().isOpen());
    CHECK(opened.find<QWidget>("sidebar")->isVisible());
    CHECK(opened.window.windowTitle().contains("Camellia"));
    CHECK(Settings().recentFiles().contains(opened.file.path()));
    CHECK(opened.window.pages().currentPage());
  }
  SECTION("says why a file is refused, and stays")
  {
    MainWindow window;
    window.show();
    const QTemporaryDir folder;
    const QString path = folder.filePath("notes.weilu");
    QFile notes(path);
    REQUIRE(notes.open(QIODevice::WriteOnly));
    notes.write("this is a letter, not a community");
    notes.close();
    window.takeFiles({path});
    auto* banner = window.findChild<Callout*>("troubleBanner");
    REQUIRE(banner);
    CHECK(banner->sentence() == "notes.weilu is not a Weilu community.");
    CHECK_FALSE(window.session().isOpen());
  }
  SECTION("shows pages from the sidebar and by Ctrl and a digit")
  {
    Opened opened;
    QTest::mouseClick(opened.find<QWidget>("nav-history"), Qt::LeftButton);
    CHECK(opened.window.pages().current() == "history");
    CHECK(opened.find<QLabel>("pageTitle")->text() == "History");
    QTest::keyClick(&opened.window, Qt::Key_0, Qt::ControlModifier);
    CHECK(opened.window.pages().current() == "settings");
  }
  SECTION("undoes and redoes, and says so in a toast")
  {
    Opened opened;
    REQUIRE(lastChange(opened.window.session()) == "tag-added");
    opened.trigger("undo");
    CHECK(lastChange(opened.window.session()) == "member-added");
    auto* toast = opened.window.findChild<Toast*>();
    REQUIRE(toast);
    CHECK(toast->text() == "Undone: Tagged 1 person \"vip\"");
    toast->findChild<QAbstractButton*>("toastAction")->click();
    waitUntilQuiet(opened.window);
    CHECK(lastChange(opened.window.session()) == "tag-added");
  }
  SECTION("keeps the last change in the status bar")
  {
    Opened opened;
    CHECK(opened.find<QAbstractButton>("statusUndo")->text() == "Undo: Tagged 1 person \"vip\"");
    opened.find<QAbstractButton>("statusUndo")->click();
    waitUntilQuiet(opened.window);
    CHECK(lastChange(opened.window.session()) == "member-added");
  }
  SECTION("goes back to the welcome page when the community is closed")
  {
    Opened opened;
    opened.trigger("close");
    CHECK_FALSE(opened.window.session().isOpen());
    CHECK(opened.find<QWidget>("openSample")->isVisible());
  }
  SECTION("collapses its sidebar and remembers it")
  {
    Opened opened;
    const int wide = opened.find<QWidget>("sidebar")->width();
    opened.trigger("sidebar");
    CHECK(opened.find<QWidget>("sidebar")->width() < wide);
    CHECK(Settings().sidebarCollapsed());
    opened.trigger("sidebar");
    CHECK_FALSE(Settings().sidebarCollapsed());
  }
  SECTION("shows its menu bar with Alt and hides it with Alt")
  {
    Opened opened;
    CHECK_FALSE(opened.window.menuBar()->isVisible());
    QTest::keyClick(&opened.window, Qt::Key_Alt);
    CHECK(opened.window.menuBar()->isVisible());
    QTest::keyClick(&opened.window, Qt::Key_Alt);
    CHECK_FALSE(opened.window.menuBar()->isVisible());
  }
  SECTION("moves the focus from part to part with F6")
  {
    Opened opened;
    opened.window.activateWindow();
    opened.find<QWidget>("nav-settings")->setFocus();
    opened.trigger("nextPane");
    CHECK_FALSE(opened.find<QWidget>("sidebar")->isAncestorOf(QApplication::focusWidget()));
    opened.trigger("previousPane");
    CHECK(opened.find<QWidget>("sidebar")->isAncestorOf(QApplication::focusWidget()));
  }
}

TEST_CASE("The window and old data", "[shell]")
{
  SECTION("says nothing while the data is fresh")
  {
    Opened opened(6);
    CHECK_FALSE(opened.find<Callout>("staleBanner")->isVisible());
    CHECK_FALSE(opened.window.findChild<Callout*>("asOfBanner"));
  }
  SECTION("offers the last activity when it is older than a week")
  {
    Opened opened(9);
    auto* banner = opened.find<Callout>("staleBanner");
    CHECK(banner->title().contains("9 days old"));
    const Date usual = opened.window.session().asOf();
    banner->findChildren<QAbstractButton*>().first()->click();
    waitUntilQuiet(opened.window);
    CHECK(opened.window.session().asOf() == usual.plus(-9));

    SECTION("and leads back to today")
    {
      opened.find<QAbstractButton>("asOfBannerAction")->click();
      waitUntilQuiet(opened.window);
      CHECK(opened.window.session().asOf() == usual);
    }
    SECTION("and says so only where it matters")
    {
      opened.window.showPage("settings");
      waitUntilQuiet(opened.window);
      CHECK_FALSE(opened.window.findChild<Callout*>("asOfBanner"));
      opened.window.showPage("members");
      waitUntilQuiet(opened.window);
      CHECK(opened.window.findChild<Callout*>("asOfBanner"));
    }
  }
}

TEST_CASE("The command palette", "[shell]")
{
  Opened opened;
  opened.trigger("palette");
  QPointer<CommandPalette> palette = opened.window.findChild<CommandPalette*>();
  REQUIRE(palette);
  auto* field = opened.find<QLineEdit>("paletteField");
  auto* list = opened.find<QListView>("paletteList");
  const auto first = [&] { return list->model()->index(0, 0).data().toString(); };

  SECTION("lists pages, then commands")
  {
    CHECK(list->model()->rowCount() > 10);
    CHECK(first() == "Overview");
  }
  SECTION("goes to a page")
  {
    QTest::keyClicks(field, "hist");
    CHECK(first() == "History");
    QTest::keyClick(field, Qt::Key_Return);
    CHECK(opened.window.pages().current() == "history");
    CHECK(QTest::qWaitFor([&] { return palette.isNull(); }));
  }
  SECTION("finds members by pinyin")
  {
    QTest::keyClicks(field, "zhangsan");
    waitUntilQuiet(opened.window);
    REQUIRE(list->model()->rowCount() == 1);
    CHECK(first() == "张三");
  }
  SECTION("finds Chinese pages by pinyin")
  {
    QTest::keyClick(field, Qt::Key_Escape);
    language::choose("zh");
    CHECK(QTest::qWaitFor([&] { return palette.isNull(); }));
    opened.trigger("palette");
    QTest::keyClicks(opened.find<QLineEdit>("paletteField"), "lishi");
    CHECK(opened.find<QListView>("paletteList")->model()->index(0, 0).data().toString() == "历史");
    language::choose("en");
  }
  SECTION("goes away with Esc")
  {
    QTest::keyClick(field, Qt::Key_Escape);
    CHECK(QTest::qWaitFor([&] { return palette.isNull(); }));
  }
}

TEST_CASE("Dropping files on the window", "[shell]")
{
  Opened opened;
  QMimeData data;
  const auto drag = [&](const QString& path) {
    data.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&opened.window, &enter);
    return enter.isAccepted();
  };
  const CommunityFile other;

  SECTION("says what will happen and opens a community")
  {
    REQUIRE(drag(other.path()));
    auto* veil = opened.window.findChild<DropVeil*>();
    REQUIRE(veil);
    CHECK(veil->accessibleName() == "Drop to open camellia.weilu");
    QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&opened.window, &drop);
    CHECK(opened.window.session().file() == other.path());
    CHECK_FALSE(opened.window.findChild<DropVeil*>());
  }
  SECTION("turns away what is no file")
  {
    CHECK_FALSE(drag(other.inFolder("nothing.csv")));
    CHECK_FALSE(opened.window.findChild<DropVeil*>());
  }
}
