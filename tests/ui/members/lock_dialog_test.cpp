// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QLineEdit>
#include <QPointer>

#include "tests/catch.h"
#include "tests/ui/members/on_members.h"
#include "ui/members/lock_dialog.h"
#include "ui/widgets/button.h"

using namespace weilu;
using namespace weilu::ui;
using test::OnMembers;
using test::RosterFile;

namespace {

constexpr MemberId li{2};

struct OnLock {
  OnLock()
  {
    Workspace& workspace = page.window.session().workspace();
    const Scheme five = workspace.layers().scheme("five").value();
    dialog = new LockDialog(page.window.session(), "five", *five.find("expert"), {li}, &page.window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
  }
  void write(const char* name, const QString& text) const
  {
    QTest::keyClicks(dialog->findChild<QLineEdit*>(QString::fromLatin1(name)), text);
  }
  /// Presses the verb; true: the dialog was closed.
  bool save()
  {
    dialog->verb()->click();
    page.settle();
    return dialog.isNull() || dialog->isHidden();
  }
  [[nodiscard]] LayerReasons reasons()
  {
    Workspace& workspace = page.window.session().workspace();
    return workspace.explain("five", li, workspace.asOf()).value();
  }

  OnMembers page;
  QPointer<LockDialog> dialog;
};

} // namespace

TEST_CASE("Locking people into a layer", "[ui][layers][lock]")
{
  OnLock on;

  SECTION("keeps the reason and the last day, and is undone")
  {
    const Date until = RosterFile::asOf().plus(30);
    on.write("lockReason", QStringLiteral("our guest speaker"));
    on.write("lockUntil", QString::fromStdString(until.iso()));
    REQUIRE(on.save());
    REQUIRE(on.reasons().lock);
    CHECK(on.reasons().layer == "expert");
    CHECK(on.reasons().lock->reason == "our guest speaker");
    CHECK(on.reasons().lock->until == until);
    on.page.window.session().undo();
    on.page.settle();
    CHECK_FALSE(on.reasons().lock);
  }
  SECTION("without a last day holds until released")
  {
    REQUIRE(on.save());
    REQUIRE(on.reasons().lock);
    CHECK_FALSE(on.reasons().lock->until);
  }
  SECTION("says what is wrong with the day and keeps what was typed")
  {
    on.write("lockReason", QStringLiteral("our guest speaker"));
    on.write("lockUntil", "soon");
    CHECK_FALSE(on.save());
    CHECK(on.dialog->complaint().contains("soon"));
    CHECK(on.dialog->findChild<QLineEdit*>("lockReason")->text() == "our guest speaker");
    CHECK_FALSE(on.reasons().lock);
  }
  SECTION("refuses a day that is over")
  {
    on.write("lockUntil", QString::fromStdString(RosterFile::asOf().plus(-1).iso()));
    CHECK_FALSE(on.save());
    CHECK_FALSE(on.dialog->complaint().isEmpty());
    CHECK_FALSE(on.reasons().lock);
  }
}
