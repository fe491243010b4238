// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDateEdit>
#include <QLineEdit>

#include "core/intake/import_history.h"
#include "tests/catch.h"
#include "tests/ui/intake/on_import.h"
#include "ui/intake/changes_model.h"
#include "ui/intake/roster_model.h"
#include "ui/widgets/segmented_control.h"

using namespace weilu;
using namespace weilu::ui;
using weilu::ui::test::OnImport;
using weilu::ui::test::ScriptedAsk;

namespace {

using Column = MappingModel::Column;

constexpr int undecided = 3, changes = 4, roster = 5; // segments of the preview

/// The page with people 1 and 2, each with a phone and a city.
struct OnChoices : OnImport {
  OnChoices()
  {
    import("known.csv",
           "id,name,phone,city,tags\n1,Lin,13800000001,Shanghai,vip\n2,Wang,13800000002,Beijing,\n");
  }
  void import(const QString& name, const QByteArray& content)
  {
    take({write(name, content)});
    click("importNow");
    REQUIRE(isOn("resultStep"));
  }
  [[nodiscard]] QTableView* preview() const { return find<QTableView>("previewTable"); }
  [[nodiscard]] QString previewed(int row, int column) const
  {
    return preview()->model()->index(row, column).data().toString();
  }
  void show(int segment)
  {
    emit find<SegmentedControl>("previewShown")->chosen(segment);
    settle();
  }
  void trigger(const QString& menuName, const QString& entry)
  {
    auto* menu = find<QMenu>(menuName);
    for (QAction* action : menu->actions()) {
      if (action->text().startsWith(entry)) {
        action->trigger();
        menu->close();
        settle();
        return;
      }
    }
    INFO(entry.toStdString());
    FAIL("no such entry");
  }
  /// Opens the menu of a row of the preview and chooses \p entry.
  void decide(int row, const QString& entry)
  {
    emit preview()->clicked(preview()->model()->index(row, PreviewModel::Who));
    trigger("rowMenu", entry);
  }
  void chooseForAll(const QString& entry)
  {
    find<QAbstractButton>("importChoices")->click();
    trigger("importMenu", entry);
  }
  [[nodiscard]] Member member(const char* id)
  {
    const auto owner = workspace().members().owner({"id", id, {}});
    REQUIRE(owner);
    return workspace().members().find(*owner).value();
  }
};

} // namespace

TEST_CASE("A row that may be about two people", "[intake][choices]")
{
  OnChoices page;
  page.take({page.write("torn.csv", "id,name,phone,city\n1,Who,13800000002,Tianjin\n")});
  CHECK(page.counts().contains("rejected 1"));
  page.show(undecided);
  REQUIRE(page.preview()->model()->rowCount() == 1);
  CHECK(page.previewed(0, PreviewModel::Who).contains("2 people"));
  SECTION("goes to the one that is chosen")
  {
    page.decide(0, "Wang, by phone");
    CHECK(page.counts().contains("updated 1"));
    CHECK(page.previewed(0, PreviewModel::Who) == "Wang, as chosen");
    page.click("importNow");
    CHECK(page.member("2").city == "Tianjin");
    CHECK(page.member("1").city == "Shanghai");
  }
  SECTION("makes somebody new when that is chosen")
  {
    page.decide(0, "Somebody new");
    CHECK(page.counts().contains("New 1"));
  }
  SECTION("stays out when that is chosen, which can be taken back")
  {
    page.decide(0, "Leave this row out");
    CHECK(page.counts().contains("left out 1"));
    page.chooseForAll("Forget what was decided");
    CHECK_FALSE(page.counts().contains("left out"));
    CHECK(page.counts().contains("rejected 1"));
  }
}

TEST_CASE("How a file is taken in", "[intake][choices]")
{
  OnChoices page;
  page.take({page.write("new.csv", "id,name,phone,city,tags\n1,Linda,,Hangzhou,\n2,Wang,,,new\n")});
  CHECK(page.counts().contains("updated 2"));
  SECTION("shows values before and after")
  {
    page.show(changes);
    auto* table = page.find<QTableView>("changesTable");
    REQUIRE(table->isVisible());
    QStringList lines;
    for (int row = 0; row < table->model()->rowCount(); ++row) {
      QStringList cells;
      for (int column = 0; column < ChangesModel::Columns; ++column)
        cells << table->model()->index(row, column).data().toString();
      lines << cells.join('|');
    }
    CHECK(lines.contains("City|Lin|Shanghai|Hangzhou|Row 2"));
    CHECK(lines.contains("Name|Lin|Lin|Linda|Row 2"));
  }
  SECTION("differs for a column")
  {
    page.choose(3, Column::Mode, "modeMenu", "Only where it is empty");
    CHECK(page.mapped(3, Column::Mode) == "Only where it is empty");
    page.click("importNow");
    CHECK(page.member("1").city == "Shanghai");
    CHECK(page.member("1").displayName == "Linda");
  }
  SECTION("says nothing of a mode where there is none")
  {
    CHECK(page.mapped(0, Column::Mode) == QStringLiteral("—"));
    CHECK(page.mapped(2, Column::Mode) == QStringLiteral("—"));
  }
  SECTION("clears by blank cells, in one column")
  {
    page.choose(3, Column::Mode, "modeMenu", "Blank cells clear what is known");
    page.click("importNow");
    CHECK(page.member("2").city.empty());
  }
  SECTION("replaces tags and clears everywhere, when asked")
  {
    page.chooseForAll("A row's tags replace all others");
    page.chooseForAll("Blank cells clear what is known");
    page.click("importNow");
    CHECK(page.member("2").city.empty());
    CHECK(page.workspace().members().record(page.member("1").id)->tags.empty());
  }
  SECTION("begins anew with the next file")
  {
    page.chooseForAll("Blank cells clear what is known");
    page.take({page.write("other.csv", "id,name,phone,city,tags\n2,Wang,,,\n")});
    page.click("importNow");
    CHECK(page.member("2").city == "Beijing");
  }
}

TEST_CASE("A date column that can be read two ways", "[intake][choices]")
{
  OnImport page;
  page.take({page.write("dates.csv", "id,name,joined_at\n7,A,03/04/2024\n8,B,05/06/2024\n")});
  REQUIRE(page.mapping().columnAt(2).format.dateOrderAssumed);
  page.choose(2, Column::Conversion, "dateMenu", "Day/month/year");
  CHECK_FALSE(page.mapping().columnAt(2).format.dateOrderAssumed);
  page.click("importNow");
  const auto owner = page.workspace().members().owner({"id", "7", {}});
  REQUIRE(owner);
  const Member member = page.workspace().members().find(*owner).value();
  CHECK(page.workspace().community().calendar.zone.dateOf(*member.joinedAt) == Date::of(2024, 4, 3).value());
}

TEST_CASE("An import that is left before it is made", "[intake][choices]")
{
  OnChoices page;
  const auto before = page.people();
  page.take({page.write("new.csv", "id,name\n9,Nine\n")});
  page.click("importCancel");
  CHECK(page.isOn("chooseStep"));
  CHECK(page.people() == before);
}

TEST_CASE("An import that is undone after later edits", "[intake][choices]")
{
  OnChoices page;
  page.import("new.csv", "id,name,city\n1,Lin,Hangzhou\n2,Wang,Tianjin\n");
  SECTION("shows what it replaced, one by one")
  {
    page.click("showValues");
    CHECK(page.find<QTableView>("valuesTable")->model()->rowCount() == 2);
    page.click("showRejects");
    CHECK(page.textsOf(page.window).contains("Rejected rows"));
  }
  SECTION("keeps them and says so")
  {
    Member lin = page.member("1");
    lin.city = "Nanjing";
    page.window.session().attempt(Area::Members, [&lin](Workspace& workspace) -> Result<ChangeLabel> {
      const ChangeLabel label{"member-edited", {{"name", "Lin"}}};
      Edit edit(workspace.db(), label);
      workspace.members().update(lin, Moment::now());
      edit.commit();
      return label;
    });
    page.click("undoImport");
    CHECK(page.member("1").city == "Nanjing");
    CHECK(page.member("2").city == "Beijing");
    CHECK(page.find<Callout>("resultBanner")->sentence().contains("Lin (Nanjing)"));
    CHECK(page.find<Callout>("keptBanner")->isVisible());
  }
}

TEST_CASE("A file that is the complete list of a group", "[intake][choices]")
{
  OnChoices page;
  const auto list = [&page](const QByteArray& content, const QDate& on) {
    page.take({page.write("list.csv", content)});
    page.chooseForAll("This file is the complete list");
    page.find<QDateEdit>("rosterDate")->setDate(on);
    auto* space = page.find<QComboBox>("rosterSpace");
    space->setEditText("Readers");
    emit space->lineEdit()->editingFinished();
    page.settle();
  };
  const auto summary = [&page] { return page.find<QLabel>("rosterSummary")->text(); };
  list("id,name\n1,Lin\n2,Wang\n3,C\n4,D\n5,E\n", QDate(2026, 1, 10));
  CHECK(summary() == "5 joined · 0 left · 0 came back · 0 renamed");
  page.click("importNow");
  CHECK(page.textsOf(page.window).filter("Readers: 5 joined, 0 left").size() == 1);

  list("id,name\n1,Lin\n2,Wang\n3,Cee\n6,F\n", QDate(2026, 2, 10));
  CHECK(summary() == "1 joined · 2 left · 0 came back · 1 renamed");
  page.show(roster);
  auto* table = page.find<QTableView>("rosterTable");
  REQUIRE(table->isVisible());
  CHECK(table->model()->rowCount() == 4);
  CHECK(table->model()->index(1, RosterModel::Move).data() == "Left");
  page.click("importNow");
  const auto spaces = page.workspace().members().spaces();
  REQUIRE(spaces.size() == 1);
  CHECK(page.workspace().members().inSpace(spaces[0].id).cardinality() == 4);

  page.import("grow.csv", "id,name\n1,Lin\n");
  list("id,name\n1,Lin\n2,Wang\n3,Cee\n6,F\n7,G\n", QDate(2026, 3, 10));
  page.click("importNow");
  list("id,name\n21,X\n22,Y\n", QDate(2026, 4, 10));
  auto* question = page.find<Callout>("rosterQuestion");
  REQUIRE(question->isVisible());
  CHECK(question->sentence().contains("Only 0 of the 5 people in Readers"));
  CHECK_FALSE(page.find<QAbstractButton>("importNow")->isEnabled());
  page.click("rosterConfirm");
  CHECK(page.find<QAbstractButton>("importNow")->isEnabled());
  page.find<QDateEdit>("rosterDate")->setDate(QDate(2026, 4, 11));
  page.settle();
  CHECK(question->isVisible()); // asked again for another date
  CHECK_FALSE(page.find<QAbstractButton>("importNow")->isEnabled());
  page.click("rosterClose");
  CHECK(page.counts().contains("New 2"));
  page.click("importNow");
  CHECK(page.workspace().members().inSpace(spaces[0].id).cardinality() == 5);
}

TEST_CASE("Columns that are kept", "[intake][choices]")
{
  OnImport page;
  ScriptedAsk ask;
  ask.texts << "Verein";
  page.take({page.write("odd.csv", "Kennung,Wie\n17,Lin\n")});
  page.choose(0, Column::Field, "fieldMenu", "Platform id");
  page.choose(1, Column::Field, "fieldMenu", "Name");
  page.click("importNow");
  page.click("keepMapping");
  CHECK(ask.asked == QStringList{"Keep these columns"});
  page.take({page.write("next.csv", "Wie;Kennung\nWang;18\n")});
  CHECK(page.mapping().columnAt(0).field == "name");
  CHECK(page.find<QComboBox>("presetCombo")->currentText() == "Verein");
}
