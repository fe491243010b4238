// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QLineEdit>
#include <QScreen>
#include <QSignalSpy>
#include <QTest>

#include "core/workspace.h"
#include "tests/catch.h"
#include "tests/ui/members/on_members.h"
#include "tests/ui/printing.h"
#include "ui/base/theme.h"
#include "ui/shell/actions.h"
#include "ui/shell/file_facts.h"
#include "ui/shell/source_table_model.h"
#include "ui/shell/welcome_page.h"
#include "ui/widgets/switch.h"

using namespace weilu;
using namespace weilu::ui;
using test::OnMembers;

TEST_CASE("The keys of the window", "[shell]")
{
  SECTION("open the sample with Enter on the welcome page, and what has the focus otherwise")
  {
    WelcomePage welcome;
    welcome.resize(1200, 900);
    welcome.setFocusPolicy(Qt::ClickFocus);
    welcome.show();
    REQUIRE(QTest::qWaitForWindowActive(&welcome));
    const QSignalSpy sample(&welcome, &WelcomePage::sampleWanted);
    const QSignalSpy fresh(&welcome, &WelcomePage::newWanted);
    welcome.setFocus();
    QTest::keyClick(&welcome, Qt::Key_Return);
    CHECK(sample.size() == 1);
    auto* button = welcome.findChild<QWidget*>("newCommunity");
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Return);
    CHECK(fresh.size() == 1);
    CHECK(sample.size() == 1);
  }
  SECTION("lead to a page without typing there, and then into its search")
  {
    OnMembers page;
    page.window.activateWindow();
    auto* search = page.find<QLineEdit>("memberSearch");
    page.window.showPage("overview");
    page.settle();
    page.find<QWidget>("tile-members")->setFocus();
    QTest::keyClick(&page.window, Qt::Key_2, Qt::ControlModifier);
    page.settle();
    REQUIRE(page.window.pages().current() == "members");
    CHECK_FALSE(search->hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Slash);
    CHECK(search->hasFocus());
    QTest::keyClick(search, Qt::Key_Slash);
    CHECK(search->text().isEmpty());
  }
  SECTION("make a member from every page")
  {
    OnMembers page;
    page.window.showPage("history");
    page.window.actions().of("make")->trigger();
    page.settle();
    CHECK(page.window.pages().current() == "members");
    auto* dialog = page.find<QWidget>("memberDialog");
    CHECK(dialog->isVisible());
  }
}

TEST_CASE("The least size of the window", "[shell]")
{
  MainWindow window;
  const QSize room = window.screen()->availableSize();
  for (const qreal scale : {1.0, 1.25, 2.0}) {
    Theme::of().setScale(scale);
    CAPTURE(scale);
    CHECK(window.minimumWidth() == std::min(qRound(1024 * scale), room.width()));
    CHECK(window.minimumHeight() <= qRound(640 * scale));
    CHECK(window.minimumHeight() < room.height());
  }
  Theme::of().setScale(1);
}

TEST_CASE("The size of the file in the status bar", "[shell]")
{
  OnMembers page;
  FileFactsReader reader(page.window.session());
  const auto bytes = [&] {
    reader.read();
    page.settle();
    return reader.facts().bytes;
  };
  const auto before = bytes();
  CHECK(before > 100'000);
  {
    Edit edit(page.window.session().workspace().db(), {"member-added", {}});
    Member member;
    member.note = std::string(300'000, 'x');
    page.members().add(member, {});
    edit.commit();
  }
  // The main file has not grown: what was written is in the log beside it.
  CHECK(bytes() > before + 250'000);
}

TEST_CASE("The table of imports", "[shell]")
{
  SourceTableModel model;
  Source source;
  source.kind = "members";
  source.fileName = "export.zip/general/2024-01-01.json";
  std::vector<Source> sources{source};
  model.setSources(std::move(sources), {}, Zone::utc());
  REQUIRE(model.rowCount() == 1);
  QStringList heads;
  for (int column = SourceTableModel::Created; column <= SourceTableModel::Rejected; ++column)
    heads << model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
  CHECK(heads == QStringList{"New", "Updated", "Unchanged", "Rejected"});
  CHECK(model.index(0, SourceTableModel::File).data(Qt::ToolTipRole).toString() ==
        "export.zip/general/2024-01-01.json");
}
