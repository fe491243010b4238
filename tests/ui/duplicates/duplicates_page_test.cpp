// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTableView>
#include <QtTest/QtTest>

#include "tests/ui/duplicates/twice.h"
#include "ui/duplicates/compare_dialog.h"
#include "ui/duplicates/duplicates_page.h"
#include "ui/shell/main_window.h"
#include "ui/shell/nav_item.h"
#include "ui/shell/page_stack.h"
#include "ui/widgets/button.h"

using namespace weilu;
using namespace weilu::ui;

namespace {

struct Shown {
  Twice twice;
  Session session;
  DuplicatesPage page{session};

  explicit Shown(bool withDuplicates = true)
      : twice(withDuplicates)
  {
    REQUIRE(session.open(QString::fromStdString(twice.file())));
    QObject::connect(&session, &Session::changed, &page, [this](Areas areas) {
      if (areas & page.concerns())
        page.reload();
    });
    page.resize(1200, 700);
    page.show();
    page.reload();
    settle();
  }
  void settle()
  {
    REQUIRE(QTest::qWaitFor([this] { return !session.busy(); }, 20'000));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
  }
  [[nodiscard]] QTableView* table() const
  {
    return page.findChild<QTableView*>(QStringLiteral("duplicates"));
  }
  [[nodiscard]] int rows() const { return table()->model()->rowCount(); }
  /// Opens the comparison of the current row by keyboard and presses one of its buttons.
  void answer(const char* button)
  {
    QTest::keyClick(table(), Qt::Key_Return);
    auto* dialog = page.findChild<CompareDialog*>();
    REQUIRE(dialog);
    QTest::mouseClick(dialog->findChild<Button*>(QString::fromLatin1(button)), Qt::LeftButton);
    settle();
  }
};

} // namespace

TEST_CASE("The page of duplicates", "[ui][duplicates]")
{
  SECTION("lists the pairs and says how many there are")
  {
    const Shown shown;
    CHECK(shown.table()->isVisible());
    CHECK(shown.rows() == 2);
    CHECK(shown.page.subtitle() == QStringLiteral("2 pairs that may be one person each"));
    CHECK(shown.table()->currentIndex().row() == 0);
  }
  SECTION("merges as one change that can be undone")
  {
    Shown shown;
    shown.answer("mergePeople");
    CHECK(shown.rows() == 1);
    CHECK_FALSE(shown.session.workspace().members().find(MemberId{2}));
    CHECK(shown.session.nextUndo()->label.code == "people-merged");
    CHECK(shown.table()->currentIndex().row() == 0);
    shown.session.undo();
    shown.settle();
    CHECK(shown.rows() == 2);
  }
  SECTION("remembers who is not the same")
  {
    Shown shown;
    shown.table()->setCurrentIndex(shown.table()->model()->index(1, 0));
    shown.answer("keepApart");
    CHECK(shown.rows() == 1);
    CHECK(shown.session.nextUndo()->label.code == "people-kept-apart");
    CHECK(shown.session.workspace().duplicates().size() == 1);
  }
  SECTION("says that nobody is there twice")
  {
    const Shown shown(false);
    CHECK(shown.page.findChild<QWidget*>(QStringLiteral("noDuplicates"))->isVisible());
    CHECK_FALSE(shown.table()->isVisible());
    CHECK(shown.page.subtitle().isEmpty());
  }
  SECTION("says when it could not look, and looks again")
  {
    Shown shown;
    shown.page.showState(QStringLiteral("trouble"));
    CHECK_FALSE(shown.table()->isVisible());
    QTest::mouseClick(shown.page.findChild<Button*>(QStringLiteral("lookAgain")), Qt::LeftButton);
    shown.settle();
    CHECK(shown.table()->isVisible());
  }
}

TEST_CASE("Duplicates in the window", "[ui][duplicates]")
{
  const Twice twice;
  MainWindow window;
  window.show();
  REQUIRE(window.openQuietly(QString::fromStdString(twice.file())));
  const auto settle = [&] { REQUIRE(QTest::qWaitFor([&] { return !window.session().busy(); }, 20'000)); };
  settle();

  SECTION("are counted beside their item of the sidebar, also before anybody looks")
  {
    auto* item = window.findChild<NavItem*>(QStringLiteral("nav-duplicates"));
    REQUIRE(item);
    CHECK(item->count() == 2);
    window.session().write<ChangeId>(Area::Members, {}, [](Workspace& workspace, const Control&) {
      return workspace.keepApart(MemberId{1}, MemberId{2});
    });
    REQUIRE(QTest::qWaitFor([&] { return item->count() == 1; }, 20'000));
  }
  SECTION("are parted in the panel of the member they are part of")
  {
    window.session().write<ChangeId>(Area::Members, {}, [](Workspace& workspace, const Control& control) {
      return workspace.merge(MemberId{1}, MemberId{2},
                             workspace.previewMerge(MemberId{1}, MemberId{2}).value().fields, control);
    });
    settle();
    window.pages().showPerson(MemberId{1});
    Button* part = nullptr;
    REQUIRE(QTest::qWaitFor(
        [&] {
          part = window.findChild<Button*>(QStringLiteral("part-2"));
          return part && part->isVisible();
        },
        20'000));
    QTest::mouseClick(part, Qt::LeftButton);
    REQUIRE(QTest::qWaitFor(
        [&] { return window.session().workspace().members().find(MemberId{2}).has_value(); }, 20'000));
    settle();
    CHECK(window.session().nextUndo()->label.code == "people-parted");
  }
}
