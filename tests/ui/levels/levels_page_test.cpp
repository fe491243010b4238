// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QSpinBox>
#include <QTableView>
#include <QtTest/QtTest>

#include "core/workspace_benefits.h"
#include "tests/catch.h"
#include "tests/scratch.h"
#include "tests/ui/scripted_ask.h"
#include "ui/levels/earning_dialog.h"
#include "ui/levels/evaluation_table_model.h"
#include "ui/levels/grant_dialog.h"
#include "ui/levels/ladder_dialog.h"
#include "ui/levels/ledger_table_model.h"
#include "ui/levels/levels_page.h"
#include "ui/widgets/button.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/switch.h"

using namespace weilu;
using namespace weilu::ui;
using weilu::ui::test::ScriptedAsk;

namespace {

const Date today = *Date::of(2024, 6, 20);

/// Two people, of whom one did enough in ten days to go from Trainee to Silver; the page over their file.
struct Shown {
  Scratch folder;
  Session session;
  LevelsPage page{session};

  Shown()
  {
    Community community;
    community.name = "Camellia";
    community.asOf = today;
    const auto workspace = std::move(*Workspace::create(folder / "camellia.weilu", community));
    import(*workspace, "id,name,joined_at\n1,张三,2024-01-02\n2,李四,2024-02-03\n");
    std::string csv = "id,at,kind\n";
    for (int day = 10; day < 20; ++day)
      csv += "1,2024-06-" + std::to_string(day) + " 10:00:00,contribute\n";
    import(*workspace, csv);
    REQUIRE(session.open(QString::fromStdString((folder / "camellia.weilu").string())));
    QObject::connect(&session, &Session::changed, &page, [this](Areas areas) {
      if (areas & page.concerns())
        page.reload();
    });
    for (QWidget* widget : page.headerWidgets()) // without a window around the page
      widget->setParent(&page);
    page.resize(1440, 900);
    page.show();
    page.reload();
    settle();
  }
  void import(Workspace& workspace, const std::string& csv)
  {
    writeBytes(folder / "file.csv", csv);
    REQUIRE(workspace.import(inspect(folder / "file.csv").value(), ImportMode::Merge, {}, {}));
  }
  void settle()
  {
    REQUIRE(QTest::qWaitFor([this] { return !session.busy(); }, 20'000));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
  }
  template<class T>
  [[nodiscard]] T* find(const char* name) const
  {
    auto* found = page.findChild<T*>(QString::fromLatin1(name));
    INFO(name);
    REQUIRE(found);
    return found;
  }
  void click(const char* name)
  {
    QTest::mouseClick(find<QAbstractButton>(name), Qt::LeftButton);
    settle();
  }
  void chooseList(int index) { emit find<SegmentedControl>("evaluationLists")->chosen(index); }
  [[nodiscard]] QAbstractItemModel& evaluation() const { return *find<QTableView>("evaluation")->model(); }
  [[nodiscard]] std::int64_t balance(std::int64_t person)
  {
    session.workspace().refreshPoints();
    return session.workspace().points().balance({person});
  }
};

} // namespace

TEST_CASE("The page of levels", "[ui][levels]")
{
  Shown shown;
  SECTION("previews an evaluation, applies it and takes it back")
  {
    REQUIRE(shown.evaluation().rowCount() == 1);
    CHECK(shown.evaluation().index(0, EvaluationTableModel::Person).data().toString() ==
          QStringLiteral("张三"));
    CHECK(shown.evaluation().index(0, EvaluationTableModel::To).data().toString() ==
          QStringLiteral("Silver"));
    CHECK(shown.find<Button>("applyEvaluation")->text() == QStringLiteral("Apply to 1 person"));
    shown.click("applyEvaluation");
    CHECK(shown.session.workspace().levels().history({1}).size() == 1);
    CHECK(shown.evaluation().rowCount() == 0);
    CHECK_FALSE(shown.find<Button>("applyEvaluation")->isEnabled());
    shown.session.undo();
    shown.settle();
    CHECK(shown.session.workspace().levels().history({1}).empty());
    CHECK(shown.evaluation().rowCount() == 1);
  }
  SECTION("says what points came from, what benefits come with a level and what they cost")
  {
    Benefit mug;
    mug.title = "Mug";
    mug.cost = 1250;
    mug.stock = 0;
    mug.levels = {shown.session.workspace().levels().ladder()[1].id};
    REQUIRE(saveBenefit(shown.session.workspace(), mug));
    shown.page.reload();
    shown.settle();
    const auto cell = [&](int column) { return shown.evaluation().index(0, column).data().toString(); };
    CHECK(cell(EvaluationTableModel::Origin) == QStringLiteral("+300 Contributions"));
    CHECK(cell(EvaluationTableModel::Benefits) == QStringLiteral("+ Mug"));
    const auto* cost = shown.find<QLabel>("evaluationCost");
    const auto* none = shown.find<QWidget>("evaluationShort");
    CHECK(cost->text() == QStringLiteral("Cost of benefits: none"));
    CHECK(none->isVisibleTo(&shown.page));
    mug = BenefitStore(shown.session.workspace().db()).named("Mug").value();
    mug.stock = 1;
    REQUIRE(saveBenefit(shown.session.workspace(), mug));
    shown.page.reload();
    shown.settle();
    CHECK(cost->text() == QStringLiteral("Cost of benefits: +¥12.5"));
    CHECK_FALSE(none->isVisibleTo(&shown.page));
    const QModelIndex tick = shown.evaluation().index(0, EvaluationTableModel::Tick);
    REQUIRE(shown.evaluation().setData(tick, Qt::Unchecked, Qt::CheckStateRole));
    CHECK(cost->text() == QStringLiteral("Cost of benefits: none"));
    REQUIRE(shown.evaluation().setData(tick, Qt::Checked, Qt::CheckStateRole));
    shown.click("applyEvaluation");
    const BenefitStore log(shown.session.workspace().db());
    REQUIRE(log.log().size() == 1);
    CHECK(log.log().front().way == GrantWay::ByLevel);
    shown.session.undo();
    shown.settle();
    CHECK(log.log().empty());
  }
  SECTION("leaves out whoever is unticked")
  {
    const QModelIndex first = shown.evaluation().index(0, EvaluationTableModel::Tick);
    REQUIRE(shown.evaluation().setData(first, Qt::Unchecked, Qt::CheckStateRole));
    CHECK(shown.find<Button>("applyEvaluation")->text() == QStringLiteral("Apply to 0 people"));
    shown.click("applyEvaluation");
    CHECK(shown.session.workspace().levels().history({1}).empty());
    CHECK_FALSE(shown.session.workspace().levelsDue());
  }
  SECTION("switches a rule off, and on again by undoing")
  {
    shown.click("switch-contribute");
    CHECK_FALSE(shown.session.workspace().earnings().rule("contribute")->current().enabled);
    CHECK_FALSE(shown.find<Switch>("switch-contribute")->isChecked());
    shown.session.undo();
    shown.settle();
    CHECK(shown.find<Switch>("switch-contribute")->isChecked());
  }
  SECTION("edits a rule, and refuses one that makes no sense at its place")
  {
    shown.click("earning-contribute");
    auto* dialog = shown.page.findChild<EarningDialog*>();
    REQUIRE(dialog);
    dialog->findChild<QSpinBox*>(QStringLiteral("earningPoints"))->setValue(40);
    dialog->findChild<QSpinBox*>(QStringLiteral("earningDay"))->setValue(10);
    auto* save = dialog->findChild<Button*>(QStringLiteral("saveEarning"));
    save->click();
    CHECK(dialog->isVisible());
    dialog->findChild<QSpinBox*>(QStringLiteral("earningDay"))->setValue(0);
    save->click();
    shown.settle();
    CHECK(shown.session.workspace().earnings().rule("contribute")->current().points == 40);
    CHECK(shown.balance(1) == 300);
  }
  SECTION("computes over history once it was confirmed")
  {
    EarningRule rule = shown.session.workspace().earnings().rule("contribute").value();
    rule.terms.back().points = 40;
    REQUIRE(shown.session.workspace().saveEarning(rule));
    ScriptedAsk ask;
    ask.choices = {0, 1};
    shown.page.reload();
    shown.settle();
    shown.click("recomputePoints");
    CHECK(shown.balance(1) == 300);
    shown.click("recomputePoints");
    CHECK(shown.balance(1) == 400);
  }
  SECTION("grants points to somebody, and says why not where it may not")
  {
    shown.click("grantPoints");
    auto* dialog = shown.page.findChild<GrantDialog*>();
    REQUIRE(dialog);
    dialog->setPeople({shown.session.workspace().members().find({2}).value()});
    auto* amount = dialog->findChild<QSpinBox*>(QStringLiteral("grantAmount"));
    auto* grant = dialog->findChild<Button*>(QStringLiteral("doGrant"));
    amount->setValue(-1);
    grant->click();
    shown.settle();
    CHECK(dialog->findChild<QLabel*>(QStringLiteral("grantComplaint"))->text() ==
          QStringLiteral("李四 has 0 points; 1 are needed."));
    amount->setValue(70);
    grant->click();
    shown.settle();
    CHECK(shown.balance(2) == 70);
    CHECK(shown.session.nextUndo()->label.code == "points-granted");
  }
  SECTION("edits the ladder and refuses one that cannot be climbed")
  {
    shown.click("editLadder");
    auto* dialog = shown.page.findChild<LadderDialog*>();
    REQUIRE(dialog);
    auto* days = dialog->findChild<QSpinBox*>(QStringLiteral("levelDays5"));
    days->setValue(91);
    auto* save = dialog->findChild<Button*>(QStringLiteral("saveLadder"));
    save->click();
    shown.settle();
    CHECK(dialog->findChild<QLabel*>(QStringLiteral("ladderComplaint"))
              ->text()
              .contains(QStringLiteral("asks for more active days than there can be")));
    days->setValue(90);
    save->click();
    shown.settle();
    CHECK(shown.session.workspace().levels().ladder().back().activeDays == 90);
  }
  SECTION("lists the ledger, of everybody and of one person")
  {
    REQUIRE(shown.session.workspace().grantPoints({{{2}}, 5, "thanks"}));
    emit shown.find<SegmentedControl>("levelTabs")->chosen(2);
    shown.settle();
    const QAbstractItemModel& ledger = *shown.find<QTableView>("ledger")->model();
    REQUIRE(ledger.rowCount() == 11);
    CHECK(ledger.index(0, LedgerTableModel::Person).data().toString() == QStringLiteral("李四"));
    CHECK(ledger.index(0, LedgerTableModel::Reason).data().toString() == QStringLiteral("thanks"));
    CHECK(ledger.index(1, LedgerTableModel::Person).data().toString() == QStringLiteral("1 person"));
    CHECK(ledger.index(1, LedgerTableModel::Points).data().toString() == QStringLiteral("+30"));
    auto* search = shown.find<SearchField>("ledgerSearch");
    search->put(QStringLiteral("李四"));
    emit search->searched(QStringLiteral("李四"));
    shown.settle();
    CHECK(ledger.rowCount() == 1);
  }
}
