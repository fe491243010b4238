// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>
#include <QLineEdit>

#include "tests/catch.h"
#include "tests/ui/intake/on_import.h"
#include "ui/intake/alike_model.h"
#include "ui/intake/rejects_model.h"

using namespace weilu;
using namespace weilu::ui;
using weilu::ui::test::OnImport;
using weilu::ui::test::ScriptedAsk;

namespace {

/// Orders that come in, so that the columns are known by what most of their cells say.
QByteArray goodOrders(int count)
{
  QByteArray orders;
  for (int i = 0; i < count; ++i)
    orders +=
        "C" + QByteArray::number(i) + ",1371234" + QByteArray::number(1000 + i) + ",2024-05-01 10:00,9\n";
  return orders;
}

class OnRejects : public OnImport {
public:
  explicit OnRejects(const QByteArray& orders)
  {
    take({write("orders.csv", "order id,phone,paid at,amount\n" + orders)});
    click("importNow");
    REQUIRE(isOn("resultStep"));
  }
  QTableView* table() { return find<QTableView>("rejectsTable"); }
  QAbstractItemModel* rejects() { return table()->model(); }
  QString shown(int row, RejectsModel::Column column)
  {
    return rejects()->index(row, column).data().toString();
  }
  QString said() { return find<QLabel>("repairedCount")->text(); }
  /// Opens the dialog of a group by the menu.
  QDialog* openAlike(const QString& begins)
  {
    click("repairAlike");
    auto* menu = find<QMenu>("alikeMenu");
    for (QAction* action : menu->actions()) {
      if (!action->text().startsWith(begins))
        continue;
      action->trigger();
      menu->close();
      settle();
      return find<QDialog>("repairDialog");
    }
    FAIL("no such group");
    return nullptr;
  }
};

} // namespace

TEST_CASE("Rows that stayed out", "[intake]")
{
  OnRejects page(QByteArray("A1,13812345671,2024-05-01 10:00,99.00\n"
                            "A2,13812345672,some day,50\n"
                            "A3,13812345673,some day,20\n"
                            "A4,13812345674,,little\n"
                            "A5,13812345675,in May,30\n") +
                 goodOrders(30));
  const QAbstractItemModelTester tester(page.rejects());
  const auto people = page.people();

  SECTION("are listed cell by cell")
  {
    REQUIRE(page.rejects()->rowCount() == 5);
    CHECK(page.shown(0, RejectsModel::Row) == "Row 3");
    CHECK(page.shown(0, RejectsModel::Value) == "some day");
    CHECK(page.shown(2, RejectsModel::Row) == "Row 5");
    CHECK(page.shown(2, RejectsModel::Name) == "paid at");
    CHECK(page.shown(2, RejectsModel::Value).isEmpty());
    CHECK(page.shown(3, RejectsModel::Row) == "Row 5");
    CHECK(page.shown(3, RejectsModel::Name) == "amount");
    CHECK(page.shown(3, RejectsModel::Value) == "little");
    CHECK(page.said() == "4 rejected, 0 put right");
  }
  SECTION("come in with all their cells put right")
  {
    REQUIRE(page.rejects()->setData(page.rejects()->index(2, RejectsModel::Value), "2024-05-04 10:00"));
    REQUIRE(page.rejects()->setData(page.rejects()->index(3, RejectsModel::Value), "12.50"));
    CHECK(page.said() == "4 rejected, 1 put right");
    page.click("importRepaired");
    CHECK(page.counts() == "New 1 · updated 0 · unchanged 0 · rejected 0 · new to the roster 1");
    page.click("importNow");
    const auto owner = page.workspace().members().owner({"phone", "+8613812345674", {}});
    REQUIRE(owner);
    CHECK(page.workspace().purchases().of(*owner).front().amount == 1250);
  }
  SECTION("are put right by one value for all that are wrong alike")
  {
    QDialog* dialog = page.openAlike("paid at: ");
    auto* verb = dialog->findChild<QAbstractButton*>("verb");
    CHECK_FALSE(verb->isEnabled());
    dialog->findChild<QLineEdit*>("repairAll")->setText("2024-05-04");
    REQUIRE(verb->isEnabled());
    verb->click();
    page.settle();
    CHECK(page.said() == "4 rejected, 3 put right");
    CHECK(page.shown(0, RejectsModel::Value) == "2024-05-04");
    CHECK(page.shown(2, RejectsModel::Value).isEmpty()); // nothing stands there: another reason
    CHECK(page.shown(4, RejectsModel::Value) == "2024-05-04");
    page.click("importRepaired");
    CHECK(page.counts() == "New 3 · updated 0 · unchanged 0 · rejected 0 · new to the roster 3");
  }
  SECTION("are put right by what stands there")
  {
    QDialog* dialog = page.openAlike("paid at: ");
    auto* values = dialog->findChild<QTableView*>("alikeTable")->model();
    const QAbstractItemModelTester valuesTester(values);
    REQUIRE(values->rowCount() == 2);
    CHECK(values->index(0, AlikeModel::Value).data() == "some day");
    CHECK(values->index(0, AlikeModel::Rows).data() == "2");
    REQUIRE(values->setData(values->index(1, AlikeModel::Given), "2024-05-20"));
    dialog->findChild<QAbstractButton*>("verb")->click();
    page.settle();
    CHECK(page.shown(0, RejectsModel::Value) == "some day");
    CHECK(page.shown(4, RejectsModel::Value) == "2024-05-20");
  }
  SECTION("are emptied alike")
  {
    page.openAlike("amount: ")->findChild<QAbstractButton*>("repairEmpty")->click();
    page.settle();
    CHECK(page.shown(3, RejectsModel::Value).isEmpty());
    CHECK(page.said() == "4 rejected, 1 put right");
  }
  SECTION("are as before step by step with Ctrl Z in the table, and the import stays")
  {
    QDialog* dialog = page.openAlike("paid at: ");
    dialog->findChild<QLineEdit*>("repairAll")->setText("2024-05-04");
    dialog->findChild<QAbstractButton*>("verb")->click();
    page.settle();
    REQUIRE(page.rejects()->setData(page.rejects()->index(0, RejectsModel::Value), "2024-05-05"));
    page.table()->setFocus();
    QTest::keyClick(page.table(), Qt::Key_Z, Qt::ControlModifier);
    CHECK(page.shown(0, RejectsModel::Value) == "2024-05-04");
    QTest::keyClick(page.table(), Qt::Key_Z, Qt::ControlModifier);
    CHECK(page.shown(0, RejectsModel::Value) == "some day");
    CHECK(page.shown(4, RejectsModel::Value) == "in May");
    QTest::keyClick(page.table(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(page.shown(4, RejectsModel::Value) == "2024-05-04");
    page.click("takeRepairBack");
    CHECK(page.shown(4, RejectsModel::Value) == "in May");
    CHECK_FALSE(page.find<QAbstractButton>("takeRepairBack")->isEnabled());
    page.settle();
    CHECK(page.people() == people);
  }
}

TEST_CASE("Rows that stayed out while others were put right", "[intake]")
{
  OnRejects page(QByteArray("A2,13812345672,some day,50\n"
                            "A3,13812345673,some day,20\n"
                            "A4,13812345674,soon,9\n"
                            "A5,13812345675,in May,30\n") +
                 goodOrders(30));
  const auto put = [&page](int row, const QString& value) {
    REQUIRE(page.rejects()->setData(page.rejects()->index(row, RejectsModel::Value), value, Qt::EditRole));
  };
  const auto values = [&page] {
    QStringList shown;
    for (int row = 0; row < page.rejects()->rowCount(); ++row)
      shown << page.shown(row, RejectsModel::Value);
    return shown;
  };
  REQUIRE(values() == QStringList{"some day", "some day", "soon", "in May"});
  put(0, "2024-05-04");
  put(1, "2024-06-31");
  put(2, "2024-05-05");
  page.click("importRepaired");

  SECTION("are there with what was put right when the file of repaired rows is left")
  {
    page.click("importBack");
    CHECK(values() == QStringList{"2024-05-04", "2024-06-31", "2024-05-05", "in May"});
    CHECK(page.said() == "4 rejected, 3 put right");
  }
  SECTION("are found again behind the result of the others")
  {
    page.click("importNow");
    REQUIRE(values() == QStringList{"2024-06-31"});
    CHECK(page.find<QAbstractButton>("otherRejects")->text() == "2 rejected rows are left");
    page.click("otherRejects");
    CHECK(values() == QStringList{"2024-06-31", "in May"});
    CHECK(page.said() == "2 rejected, 1 put right");

    ScriptedAsk ask;
    const QString to = page.file.inFolder("rejected.csv");
    ask.saveFiles << to;
    page.click("exportRejects");
    QFile saved(to);
    REQUIRE(saved.open(QIODevice::ReadOnly));
    const QString rows = QString::fromUtf8(saved.readAll());
    CHECK(rows.contains("A3,"));
    CHECK(rows.contains("A5,"));
    CHECK_FALSE(rows.contains("A2,"));
    CHECK_FALSE(rows.contains("A4,"));

    put(0, "2024-06-30");
    put(1, "2024-05-20");
    page.click("importRepaired");
    CHECK(page.counts() == "New 2 · updated 0 · unchanged 0 · rejected 0 · new to the roster 2");
    page.click("importNow");
    CHECK_FALSE(page.window.findChild<QAbstractButton*>("otherRejects"));
  }
  SECTION("are all there when the others were taken out again")
  {
    page.click("importNow");
    page.click("undoImport");
    page.click("otherRejects");
    CHECK(values() == QStringList{"2024-05-04", "2024-06-31", "2024-05-05", "in May"});
  }
}

TEST_CASE("More rejected rows than anybody reads", "[intake]")
{
  QByteArray orders = goodOrders(900);
  for (int i = 0; i < 250; ++i)
    orders += "B" + QByteArray::number(i) + ",1391234" + QByteArray::number(1000 + i) + ",yesterday,5\n";
  OnRejects page(orders);
  CHECK(page.rejects()->rowCount() == 250);
  QDialog* dialog = page.openAlike("paid at: ");
  dialog->findChild<QLineEdit*>("repairAll")->setText("2024-05-04");
  dialog->findChild<QAbstractButton*>("verb")->click();
  page.settle();
  page.click("importRepaired");
  CHECK(page.counts() == "New 250 · updated 0 · unchanged 0 · rejected 0 · new to the roster 250");
}
