// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QTableView>
#include <QtTest/QtTest>

#include "core/workspace_benefits.h"
#include "tests/catch.h"
#include "tests/scratch.h"
#include "tests/ui/scripted_ask.h"
#include "ui/base/text.h"
#include "ui/levels/badge_dialog.h"
#include "ui/levels/benefit_dialog.h"
#include "ui/levels/benefits_tab.h"
#include "ui/levels/recognition_tab.h"
#include "ui/levels/redeem_dialog.h"
#include "ui/levels/redemptions_tab.h"
#include "ui/widgets/button.h"
#include "ui/widgets/search_field.h"

using namespace weilu;
using namespace weilu::ui;

namespace {

/// A community of two people with points, shown in one tab.
template<class Tab>
struct Shown {
  Scratch folder;
  Session session;
  std::unique_ptr<Tab> tab;

  Shown()
  {
    Community community;
    community.name = "Tea";
    community.asOf = Date::of(2024, 6, 20).value();
    const auto file = folder / "tea.weilu";
    {
      auto workspace = Workspace::create(file, community).value();
      Edit edit(workspace->db(), {"import", {}});
      for (const char* name : {"Anna", "Ben"}) {
        Member member;
        member.displayName = name;
        member.joinedAt = community.calendar.zone.moment(Date::of(2023, 6, 20).value());
        workspace->members().add(member, {});
      }
      edit.commit();
      REQUIRE(workspace->grantPoints({{MemberId{1}}, 25, "welcome"}));
    }
    REQUIRE(session.open(text(file.string())));
    tab = std::make_unique<Tab>(session);
    QObject::connect(&session, &Session::changed, tab.get(), [this] { tab->reload(); });
    tab->resize(1200, 700);
    tab->show();
    tab->reload();
    settle();
  }
  void settle()
  {
    REQUIRE(QTest::qWaitFor([this] { return !session.busy(); }, 20'000));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
  }
  template<class T>
  [[nodiscard]] T* find(const char* name) const
  {
    auto* found = tab->template findChild<T*>(QString::fromLatin1(name));
    INFO(name);
    REQUIRE(found);
    return found;
  }
  void click(const char* name)
  {
    find<QAbstractButton>(name)->click();
    settle();
  }
  [[nodiscard]] QString cell(const char* table, int row, int column) const
  {
    return find<QTableView>(table)->model()->index(row, column).data().toString();
  }
  [[nodiscard]] int rows(const char* table) const { return find<QTableView>(table)->model()->rowCount(); }
  void undo()
  {
    session.undo();
    settle();
  }
  BenefitId benefit(const char* title, std::int64_t price, std::int64_t stock)
  {
    Benefit benefit;
    benefit.title = title;
    benefit.price = price;
    benefit.stock = stock;
    REQUIRE(saveBenefit(session.workspace(), benefit));
    tab->reload();
    settle();
    return BenefitStore(session.workspace().db()).named(title)->id;
  }
};

/// The dialog that redeems, with a person chosen by typing the name.
RedeemDialog* redeeming(Shown<RedemptionsTab>& shown, const QString& name)
{
  shown.click("redeem");
  auto* dialog = shown.tab->findChild<RedeemDialog*>();
  REQUIRE(dialog);
  auto* search = dialog->findChild<SearchField*>(QStringLiteral("redeemSearch"));
  QTest::keyClicks(search, name);
  QTest::keyClick(search, Qt::Key_Return);
  REQUIRE(dialog->findChild<QListWidget*>(QStringLiteral("redeemFound"))->count() == 1);
  return dialog;
}

} // namespace

TEST_CASE("The tab of benefits", "[ui][benefits]")
{
  Shown<BenefitsTab> shown;

  SECTION("offers a starter set where there is nothing, and does not force it")
  {
    CHECK(shown.find<QWidget>("noBenefits")->isVisible());
    shown.click("starterBenefits");
    CHECK(shown.rows("benefits") > 8);
    CHECK(shown.find<QTableView>("benefits")->isVisible());
    shown.undo();
    CHECK(shown.rows("benefits") == 0);
  }
  SECTION("adds and edits, and says in the dialog what is declined")
  {
    shown.click("newBenefit");
    auto* dialog = shown.tab->findChild<BenefitDialog*>();
    REQUIRE(dialog);
    const auto line = [&](const char* name) {
      return dialog->findChild<QLineEdit*>(QString::fromLatin1(name));
    };
    dialog->verb()->click();
    shown.settle();
    CHECK_FALSE(dialog->complaint().isEmpty());
    line("benefitTitle")->setText(QStringLiteral("Beans"));
    line("benefitStock")->setText(QStringLiteral("many"));
    dialog->verb()->click();
    CHECK(dialog->complaint().contains(QStringLiteral("many")));
    line("benefitStock")->setText(QStringLiteral("5"));
    line("benefitPrice")->setText(QStringLiteral("30"));
    line("benefitCost")->setText(QStringLiteral("12.5"));
    dialog->verb()->click();
    shown.settle();
    REQUIRE(shown.rows("benefits") == 1);
    CHECK(shown.cell("benefits", 0, 0) == QStringLiteral("Beans"));
    CHECK(shown.cell("benefits", 0, 3) == QStringLiteral("30"));
    CHECK(shown.cell("benefits", 0, 4) == QStringLiteral("5"));
    CHECK(BenefitStore(shown.session.workspace().db()).named("Beans")->cost == 1250);
  }
  SECTION("archives, and brings back")
  {
    const BenefitId id = shown.benefit("Beans", 10, 1);
    auto* table = shown.find<QTableView>("benefits");
    const QRect link = table->visualRect(table->model()->index(0, 8));
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, link.center());
    shown.settle();
    CHECK(BenefitStore(shown.session.workspace().db()).find(id)->archived);
    CHECK(shown.rows("benefits") == 0);
    shown.undo();
    CHECK(shown.rows("benefits") == 1);
  }
}

TEST_CASE("The tab of redemptions", "[ui][benefits]")
{
  Shown<RedemptionsTab> shown;
  const BenefitId beans = shown.benefit("Beans", 10, 1);
  const auto balance = [&] { return shown.session.workspace().points().balance(MemberId{1}); };

  SECTION("redeems, and undoes it")
  {
    CHECK(shown.find<QWidget>("noRedemptions")->isVisible());
    RedeemDialog* dialog = redeeming(shown, QStringLiteral("Anna"));
    CHECK(dialog->findChild<QLabel*>(QStringLiteral("redeemWho"))->text().contains(QStringLiteral("25")));
    CHECK(dialog->complaint().isEmpty());
    dialog->verb()->click();
    shown.settle();
    REQUIRE(shown.rows("redemptions") == 1);
    CHECK(shown.cell("redemptions", 0, 1) == QStringLiteral("Anna"));
    CHECK(balance() == 15);
    CHECK(shown.session.nextUndo()->label.code == "benefit-redeemed");
    shown.undo();
    CHECK(shown.rows("redemptions") == 0);
    CHECK(balance() == 25);
  }
  SECTION("refuses what is out of stock or too dear with its sentence")
  {
    REQUIRE(redeemBenefit(shown.session.workspace(), MemberId{1}, beans));
    RedeemDialog* dialog = redeeming(shown, QStringLiteral("Anna"));
    const QString sentence = dialog->complaint();
    CHECK(sentence == QStringLiteral("Of \"Beans\" only 0 are left; 1 are wanted."));
    dialog->verb()->click();
    shown.settle();
    REQUIRE(shown.tab->findChild<RedeemDialog*>());
    CHECK(dialog->complaint() == sentence);
    CHECK(balance() == 15);
    dialog->setPerson(MemberId{2});
    CHECK(dialog->complaint() == sentence);
  }
  SECTION("cancels an entry from its row")
  {
    REQUIRE(redeemBenefit(shown.session.workspace(), MemberId{1}, beans));
    shown.tab->reload();
    shown.settle();
    auto* table = shown.find<QTableView>("redemptions");
    const QRect link = table->visualRect(table->model()->index(0, 7));
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, link.center());
    shown.settle();
    CHECK(balance() == 25);
    CHECK(shown.cell("redemptions", 0, 5) == QStringLiteral("Cancelled"));
    CHECK(shown.cell("redemptions", 0, 7).isEmpty());
  }
  SECTION("exports what it shows")
  {
    REQUIRE(redeemBenefit(shown.session.workspace(), MemberId{1}, beans));
    shown.tab->reload();
    shown.settle();
    test::ScriptedAsk ask;
    const auto file = shown.folder / "log.csv";
    ask.saveFiles << text(file.string());
    shown.click("exportRedemptions");
    CHECK(bytesOf(file).find("Beans") != std::string::npos);
  }
}

TEST_CASE("The tab of recognition", "[ui][recognition]")
{
  Shown<RecognitionTab> shown;
  CHECK(shown.rows("anniversaries") == 2);
  PeopleList opened;
  QObject::connect(shown.tab.get(), &LevelsTab::peopleWanted, shown.tab.get(),
                   [&](const PeopleList& list) { opened = list; });
  shown.click("open-anniversaries");
  CHECK(opened.people.cardinality() == 2);
  CHECK(shown.rows("badges") == 1); // one year with us
  CHECK(shown.rows("contributors") == 0);
  CHECK_FALSE(shown.find<QTableView>("contributors")->isVisible());
  SECTION("gives a badge to all of a segment, and takes it back from some")
  {
    Segment everybody;
    everybody.name = "Everybody";
    everybody.rule = Rule::when({"standing", 0, Operator::Equals, std::string("user")});
    REQUIRE(shown.session.workspace().saveSegment(everybody));
    shown.click("giveBadge");
    auto* dialog = shown.tab->findChild<BadgeDialog*>();
    REQUIRE(dialog);
    CHECK_FALSE(dialog->verb()->isEnabled());
    dialog->findChild<QComboBox*>(QStringLiteral("badgeName"))->setEditText(QStringLiteral("Heart"));
    dialog->findChild<Button*>(QStringLiteral("badgeSegments"))->click();
    auto* menu = dialog->findChild<QMenu*>(QStringLiteral("segmentMenu"));
    REQUIRE(menu);
    menu->actions().first()->trigger();
    REQUIRE(dialog->verb()->isEnabled());
    dialog->verb()->click();
    shown.settle();
    REQUIRE(shown.rows("badges") == 2);
    CHECK(shown.cell("badges", 1, 0) == QStringLiteral("Heart"));
    CHECK(shown.session.nextUndo()->label.code == "badges-given");
    auto* table = shown.find<QTableView>("badges");
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {},
                      table->visualRect(table->model()->index(1, 1)).center());
    dialog = shown.tab->findChild<BadgeDialog*>();
    REQUIRE(dialog);
    auto* people = dialog->findChild<QListWidget*>(QStringLiteral("badgePeople"));
    REQUIRE(people->count() == 2);
    people->setCurrentRow(0);
    QTest::keyClick(people, Qt::Key_Delete);
    dialog->verb()->click();
    shown.settle();
    CHECK(shown.cell("badges", 1, 2) == QStringLiteral("1"));
    shown.undo();
    CHECK(shown.cell("badges", 1, 2) == QStringLiteral("2"));
    shown.undo();
    CHECK(shown.rows("badges") == 1);
  }
}
