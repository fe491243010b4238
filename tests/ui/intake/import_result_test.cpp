// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/catch.h"
#include "tests/ui/intake/on_import.h"
#include "ui/base/page.h"
#include "ui/intake/rejects_model.h"

using namespace weilu;
using namespace weilu::ui;
using weilu::ui::test::fixture;
using weilu::ui::test::OnImport;
using weilu::ui::test::ScriptedAsk;

TEST_CASE("The result of an import", "[intake]")
{
  OnImport page;
  page.take({page.write("people.csv", "id,name,email\n"
                                      "1,A,a@example.com\n"
                                      "2,B,b@example.com\n"
                                      ",,\n"
                                      ",,c at example\n")});
  page.click("importNow");
  REQUIRE(page.isOn("resultStep"));
  const auto banner = [&] { return page.find<Callout>("resultBanner")->title(); };
  const auto button = [&](const char* name) { return page.window.findChild<QAbstractButton*>(name); };

  SECTION("says how many came in, what did not and why")
  {
    CHECK(banner().startsWith("2 rows came in, in "));
    const QStringList texts = page.textsOf(*page.find<QWidget>("resultStep"));
    INFO(texts.join(" | ").toStdString());
    const auto* rejects = page.find<QTableView>("rejectsTable")->model();
    REQUIRE(rejects->rowCount() == 2); // nobody is named, and the address is none
    CHECK(rejects->index(0, 0).data() == "Row 5");
    CHECK(rejects->index(1, 0).data() == "Row 5");
    CHECK(texts.contains("people who were not known"));
    CHECK(texts.contains("No field of a known person changed"));
  }
  SECTION("is undone with one click, and brought back in the history")
  {
    REQUIRE(page.people() == 5);
    page.click("undoImport");
    CHECK(banner() == "The import was undone");
    CHECK(page.people() == 3);
    CHECK_FALSE(button("undoImport"));
    page.window.session().redo();
    page.settle();
    CHECK(page.people() == 5);
    CHECK(banner().startsWith("2 rows came in"));
    CHECK(button("undoImport"));
  }
  SECTION("gives the rejected rows in a file that can be repaired")
  {
    ScriptedAsk ask;
    const QString to = page.file.inFolder("rejected.csv");
    ask.saveFiles << to;
    page.click("exportRejects");
    QFile saved(to);
    REQUIRE(saved.open(QIODevice::ReadOnly));
    const QString rows = QString::fromUtf8(saved.readAll());
    CHECK(rows.contains("c at example"));
    CHECK_FALSE(rows.contains("a@example.com"));
  }
  SECTION("takes a rejected row that is put right in the table, as it took the others")
  {
    auto* rejects = page.find<QTableView>("rejectsTable")->model();
    CHECK_FALSE(button("importRepaired")->isEnabled());
    REQUIRE(rejects->setData(rejects->index(0, RejectsModel::Value), "3"));
    CHECK(rejects->index(0, RejectsModel::Why).data().toString().startsWith("Changed"));
    CHECK(button("importRepaired")->text() == "Import 1 repaired row");
    page.click("importRepaired");
    REQUIRE(page.isOn("mappingStep"));
    CHECK(page.window.pages().currentPage()->subtitle() == "people-repaired.csv");
    CHECK(page.counts() == "New 1 · updated 0 · unchanged 0 · rejected 0");
    CHECK(page.people() == 5);
    page.click("importNow");
    REQUIRE(page.isOn("resultStep"));
    CHECK(page.people() == 6);
    CHECK(page.workspace().members().owner({"id", "3", {}}));
  }
  SECTION("takes a value back that is put in again as it was")
  {
    auto* rejects = page.find<QTableView>("rejectsTable")->model();
    const QModelIndex value = rejects->index(0, RejectsModel::Value);
    const QVariant before = value.data();
    REQUIRE(rejects->setData(value, "3"));
    REQUIRE(rejects->setData(value, before));
    CHECK_FALSE(button("importRepaired")->isEnabled());
  }
  SECTION("stays when the rejected rows cannot be saved, and says so")
  {
    ScriptedAsk ask;
    ask.saveFiles << page.file.inFolder("no such folder/rejected.csv");
    page.click("exportRejects");
    CHECK(page.isOn("resultStep"));
    CHECK(page.find<Callout>("importBanner")->isVisible());
    CHECK(page.find<Callout>("importBanner")->sentence().contains("rejected.csv"));
  }
  SECTION("leads to the members")
  {
    page.click("seeMembers");
    CHECK(page.window.pages().current() == "members");
  }
}

TEST_CASE("What an import updated", "[intake]")
{
  OnImport page;
  page.take({page.write("first.csv", "id,name,city\n1,A,杭州\n2,B,苏州\n")});
  page.click("importNow");
  page.take({page.write("second.csv", "id,name,city\n1,A,上海\n2,B,苏州\n")});
  page.click("importNow");
  const QStringList texts = page.textsOf(*page.find<QWidget>("resultStep"));
  INFO(texts.join(" | ").toStdString());
  CHECK(texts.contains("City"));
  CHECK(texts.contains("1 value changed"));
  CHECK(texts.contains("Every row came in"));
}

TEST_CASE("An order that stays out for its date", "[intake]")
{
  OnImport page;
  page.take({page.write("orders.csv", "order id,phone,paid at,amount\n"
                                      "A1,13812345678,2024-05-01 10:00,99.00\n"
                                      "A2,13812345679,some day in May,50\n"
                                      "A3,13812345670,2024-05-03 10:00,20\n")});
  page.click("importNow");
  REQUIRE(page.isOn("resultStep"));
  const auto* rejects = page.find<QTableView>("rejectsTable")->model();
  REQUIRE(rejects->rowCount() == 1);
  CHECK(rejects->index(0, RejectsModel::Name).data() == "paid at");
  CHECK(rejects->index(0, RejectsModel::Value).data() == "some day in May");
}

TEST_CASE("Layers that follow from an import", "[intake]")
{
  OnImport page;
  const QByteArray head("id,name,last_seen\n");
  page.take({page.write("silent.csv", head + "1,A,2001-02-03 04:05\n2,B,2001-02-03 04:05\n")});
  page.click("importNow");
  REQUIRE(page.isOn("resultStep"));
  CHECK_FALSE(page.window.findChild<QLabel*>("layerPassages")); // new people passed from nowhere

  const std::string now = page.workspace().community().calendar.zone.dateOf(Moment::now()).iso();
  page.take({page.write("seen.csv", head + "1,A," + QByteArray::fromStdString(now) + " 00:01\n")});
  page.click("importNow");
  REQUIRE(page.isOn("resultStep"));
  CHECK(page.find<QLabel>("layerPassages")->text() == "1 person changed layers");
  page.click("seeLayers");
  CHECK(page.window.pages().currentPage()->title() == "Layers");
}

TEST_CASE("Several files", "[intake]")
{
  OnImport page;
  const QString members = page.write("members.csv", "id,name\n1,A\n2,B\n");
  const QString events = page.write("events.csv", "id,at,kind\n1,2024-03-01 10:00:00,message\n"
                                                  "3,2024-03-02 10:00:00,message\n");
  const QString broken = fixture("torture/st_not_csv_png.csv");

  SECTION("come in one after the other")
  {
    page.take({members, broken, events});
    CHECK(page.window.pages().currentPage()->subtitle() == "members.csv, then 2 more");
    page.click("importNow");
    page.click("nextFile");
    CHECK(page.isOn("mappingStep"));
    CHECK(page.window.pages().currentPage()->subtitle() == "events.csv");
    CHECK(page.find<Callout>("importBanner")->title() == "st_not_csv_png.csv cannot be imported");
    CHECK(page.counts() == "New 2 · updated 0 · unchanged 0 · rejected 0 · new to the roster 1");
    page.click("importNow");
    CHECK(page.isOn("resultStep"));
    CHECK_FALSE(page.window.findChild<QAbstractButton*>("nextFile"));
    CHECK(page.people() == 6);
  }
  SECTION("go on also when one was undone")
  {
    page.take({members, events});
    page.click("importNow");
    page.click("undoImport");
    page.click("nextFile");
    CHECK(page.window.pages().currentPage()->subtitle() == "events.csv");
  }
  SECTION("are forgotten with Cancel")
  {
    ScriptedAsk ask;
    ask.choices << 1;
    page.take({members, events});
    page.click("importCancel");
    CHECK(page.isOn("chooseStep"));
    page.take({events});
    CHECK(page.window.pages().currentPage()->subtitle() == "events.csv");
  }
}
