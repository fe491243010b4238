// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QComboBox>
#include <QLineEdit>
#include <QPointer>
#include <QSpinBox>

#include "core/workspace_benefits.h"
#include "tests/catch.h"
#include "tests/ui/members/on_members.h"
#include "ui/members/term_dialog.h"
#include "ui/widgets/badge_label.h"
#include "ui/widgets/button.h"

using namespace weilu;
using namespace weilu::ui;
using test::OnMembers;
using test::RosterFile;

namespace {

constexpr MemberId li{2};

/// The panel of 李四, a user without terms.
struct OnTerms {
  OnTerms() { page.open(li); }

  void open(const QString& button)
  {
    page.find<QAbstractButton>(button)->click();
    dialog = page.find<TermDialog>("termDialog");
  }
  [[nodiscard]] QLineEdit* line(const char* name) const
  {
    return dialog->findChild<QLineEdit*>(QString::fromLatin1(name));
  }
  void write(const char* name, const QString& text) const
  {
    line(name)->selectAll();
    QTest::keyClicks(line(name), text);
  }
  /// Presses the verb; true: the dialog was closed.
  bool save()
  {
    dialog->verb()->click();
    page.settle();
    return dialog.isNull() || dialog->isHidden();
  }
  [[nodiscard]] std::vector<Term> terms()
  {
    return page.window.session().workspace().purchases().termsOf(li);
  }
  void add(const QString& from, int months)
  {
    open("addTerm");
    dialog->findChild<QComboBox*>(QStringLiteral("termPlan"))->setEditText(QStringLiteral("year"));
    write("termFrom", from);
    dialog->findChild<QSpinBox*>(QStringLiteral("termMonths"))->setValue(months);
  }

  OnMembers page;
  QPointer<TermDialog> dialog;
};

} // namespace

TEST_CASE("Terms in the panel of a member", "[ui][terms]")
{
  OnTerms on;
  const QString year = QString::number(ymd(RosterFile::asOf()).year + 1);

  SECTION("are renewed at a month's end without a gap, and undone")
  {
    on.add(year + "-01-31", 1);
    const QString end = on.line("termUntil")->text();
    CHECK(end.startsWith(year + "-02-2"));
    REQUIRE(on.save());
    REQUIRE(on.terms().size() == 1);
    CHECK(on.page.members().find(li)->standing == Standing::User); // not yet
    on.open("renew-term-" + QString::number(on.terms()[0].id.value));
    CHECK(on.line("termFrom")->text() == year + "-03-01");
    CHECK(on.line("termUntil")->text() == year + "-03-31");
    REQUIRE(on.save());
    REQUIRE(on.terms().size() == 2);
    CHECK(on.terms()[1].starts->since(*on.terms()[0].ends) == 1);
    on.page.window.session().undo();
    on.page.settle();
    CHECK(on.terms().size() == 1);
  }
  SECTION("make a member of a user, and undo that too")
  {
    on.add(QString::fromStdString(RosterFile::asOf().iso()), 12);
    on.write("termPrice", "298");
    REQUIRE(on.save());
    CHECK(on.terms()[0].price == 29'800);
    CHECK(on.page.members().find(li)->standing == Standing::Member);
    on.page.window.session().undo();
    on.page.settle();
    CHECK(on.page.members().find(li)->standing == Standing::User);
    CHECK(on.terms().empty());
  }
  SECTION("that overlap are declined where they are typed, and nothing is lost")
  {
    on.add(year + "-01-01", 12);
    REQUIRE(on.save());
    on.add(year + "-06-01", 1);
    CHECK_FALSE(on.save());
    CHECK(on.dialog->complaint().contains("overlap"));
    CHECK(on.line("termFrom")->text() == year + "-06-01");
    on.write("termFrom", year + "-02-30");
    CHECK_FALSE(on.save());
    CHECK(on.dialog->complaint().contains("is not a date"));
    CHECK(on.terms().size() == 1);
  }
  SECTION("are ended and deleted")
  {
    on.add(QString::fromStdString(RosterFile::asOf().plus(-10).iso()), 12);
    REQUIRE(on.save());
    const QString number = QString::number(on.terms()[0].id.value);
    on.open("edit-term-" + number);
    on.dialog->findChild<QAbstractButton*>(QStringLiteral("endTerm"))->click();
    on.page.settle();
    CHECK(on.terms()[0].ends == RosterFile::asOf());
    on.open("edit-term-" + number);
    on.dialog->findChild<QAbstractButton*>(QStringLiteral("deleteTerm"))->click();
    on.page.settle();
    CHECK(on.terms().empty());
  }
  SECTION("stand beside the badges of the person")
  {
    on.page.window.session().attempt(Area::Members, [](Workspace& workspace) -> Result<ChangeLabel> {
      const auto given = giveBadge(workspace, li, "Heart");
      if (!given)
        return tl::unexpected(given.error());
      return workspace.changes().find(*given)->label;
    });
    on.page.settle();
    const auto labels = on.page.window.findChildren<BadgeLabel*>();
    CHECK(std::any_of(labels.begin(), labels.end(),
                      [](const BadgeLabel* label) { return label->text() == "Heart"; }));
  }
}
