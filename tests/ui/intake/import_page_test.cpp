// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/catch.h"
#include "tests/ui/intake/on_import.h"
#include "ui/base/page.h"
#include "ui/intake/problems_card.h"

using namespace weilu;
using namespace weilu::ui;
using weilu::ui::test::fixture;
using weilu::ui::test::OnImport;
using weilu::ui::test::ScriptedAsk;

namespace {

using Column = MappingModel::Column;

QByteArray membersNamed(const char* name, int count)
{
  QByteArray csv("id,name,email\n");
  for (int i = 1; i <= count; ++i)
    csv += QStringLiteral("%1,%2 %1,%1@example.com\n").arg(i).arg(name).toUtf8();
  return csv;
}

} // namespace

TEST_CASE("Choosing files to import", "[intake]")
{
  OnImport page;
  REQUIRE(page.isOn("chooseStep"));

  SECTION("begins with a dialog and goes on with the first of them")
  {
    ScriptedAsk ask;
    ask.files << QStringList{fixture("torture/enc_gbk.csv"), fixture("torture/enc_utf8.csv")};
    page.click("chooseFiles");
    CHECK(page.isOn("mappingStep"));
    CHECK(page.window.pages().currentPage()->subtitle() == "enc_gbk.csv, then 1 more");
  }
  SECTION("stays where it is when the dialog is closed")
  {
    const ScriptedAsk ask;
    page.click("chooseFiles");
    CHECK(page.isOn("chooseStep"));
  }
  SECTION("says in a banner why a file cannot be read")
  {
    page.take({fixture("torture/st_not_csv_png.csv")});
    CHECK(page.isOn("chooseStep"));
    auto* banner = page.find<Callout>("importBanner");
    CHECK(banner->isVisible());
    CHECK(banner->title() == "st_not_csv_png.csv cannot be imported");
  }
  SECTION("goes on to the next file when one cannot be read, and still says so")
  {
    page.take({fixture("torture/st_empty.csv"), fixture("torture/enc_gbk.csv")});
    CHECK(page.isOn("mappingStep"));
    auto* banner = page.find<Callout>("importBanner");
    CHECK(banner->isVisible());
    CHECK(banner->title() == "st_empty.csv cannot be imported");
  }
  SECTION("takes files that are dropped while a file is looked at after it")
  {
    page.take({fixture("torture/enc_gbk.csv")});
    page.take({fixture("torture/enc_utf8.csv")});
    CHECK(page.window.pages().currentPage()->subtitle() == "enc_utf8.csv");
  }
}

TEST_CASE("A file in GBK", "[intake]")
{
  OnImport page;
  page.take({fixture("torture/enc_gbk.csv")});
  REQUIRE(page.isOn("mappingStep"));

  SECTION("is recognised, with all its columns")
  {
    CHECK(page.find<QComboBox>("encodingCombo")->currentData() == "gb18030");
    CHECK(page.find<QComboBox>("delimiterCombo")->currentData().toUInt() == ',');
    CHECK(page.find<QComboBox>("headerCombo")->currentData() == 1);
    CHECK(page.find<QComboBox>("asCombo")->currentText() == "Members");
    CHECK(page.mapping().rowCount() == 4);
    CHECK(page.mapped(0, Column::Header) == "姓名");
    CHECK(page.mapped(0, Column::Field) == "Name");
    CHECK(page.mapped(1, Column::Field) == "Phone");
    CHECK(page.mapped(3, Column::Field) == "Joined");
    CHECK(page.mapped(3, Column::Conversion).startsWith("Year-month-day"));
    CHECK(page.counts() == "New 4 · updated 0 · unchanged 0 · rejected 0");
    CHECK(page.find<QAbstractButton>("importNow")->text() == "Import 4 rows");
    CHECK(page.people() == 3);
  }
  SECTION("shows its rows as they would come in")
  {
    const auto* preview = page.find<QTableView>("previewTable")->model();
    REQUIRE(preview->rowCount() == 4);
    CHECK(preview->index(0, PreviewModel::Outcome).data() == "New");
    CHECK(preview->index(0, PreviewModel::FirstCell).data() == "林晓雨");
    CHECK(preview->headerData(PreviewModel::FirstCell, Qt::Horizontal) == "Name");
  }
  SECTION("read with another encoding is refused beside the columns, and can be put right")
  {
    page.choose("encodingCombo", "utf-8");
    CHECK(page.isOn("mappingStep"));
    CHECK(page.find<Callout>("importRefusal")->isVisible());
    CHECK(page.find<Callout>("importRefusal")->sentence().contains("utf-8"));
    CHECK_FALSE(page.find<QAbstractButton>("importNow")->isEnabled());
    CHECK(page.counts().isEmpty());
    page.choose("encodingCombo", "gb18030");
    CHECK_FALSE(page.find<Callout>("importRefusal")->isVisible());
    CHECK(page.find<QAbstractButton>("importNow")->isEnabled());
  }
  SECTION("comes in")
  {
    page.click("importNow");
    CHECK(page.isOn("resultStep"));
    CHECK(page.people() == 7);
    REQUIRE(page.found("linxiaoyu").size() == 1);
    CHECK(page.workspace().members().owner({"phone", "+8613800000001", {}}) == page.found("linxiaoyu")[0]);
  }
}

TEST_CASE("Dates that could be either", "[intake]")
{
  OnImport page;
  page.take({fixture("torture/val_dates_ambiguous.csv")});
  const auto joined = [&] {
    page.click("importNow");
    const auto ids = page.found("A");
    const Zone zone = page.workspace().community().calendar.zone;
    for (const MemberId id : ids) {
      const Member member = *page.workspace().members().find(id);
      if (member.displayName == "A")
        return zone.dateOf(*member.joinedAt).iso();
    }
    return std::string("nobody");
  };
  REQUIRE(page.isOn("mappingStep"));
  CHECK(page.mapping().columnAt(1).format.dateOrderAssumed);

  SECTION("are read one way")
  {
    CHECK(page.mapped(1, Column::Conversion).startsWith("Month/day/year"));
    CHECK(joined() == "2024-03-04");
  }
  SECTION("and the other way when the operator says so")
  {
    page.choose(1, Column::Conversion, "dateMenu", "Day/month/year");
    CHECK(page.mapped(1, Column::Conversion).startsWith("Day/month/year"));
    CHECK_FALSE(page.mapping().columnAt(1).format.dateOrderAssumed);
    CHECK(joined() == "2024-04-03");
  }
}

TEST_CASE("Problems of a file", "[intake]")
{
  OnImport page;
  page.take({page.write("people.csv", "id,name,phone,joined_at\n"
                                      "1,A,13800000001,2024-02-30\n"
                                      "2,B,138****0002,2024-02-01\n"
                                      "3,C,13800000003,2024-13-01\n"
                                      ",,,\n"
                                      ",D,,2024-02-01\n")});
  REQUIRE(page.isOn("mappingStep"));

  SECTION("are grouped by what they are, with their rows and values")
  {
    const QStringList texts = page.textsOf(*page.window.findChild<ProblemsCard*>());
    INFO(texts.join(" | ").toStdString());
    CHECK(texts.contains("Not a date"));
    CHECK(texts.contains("Phone number is masked"));
    CHECK(texts.contains("Row 2"));
    CHECK(texts.contains("Row 4"));
    CHECK(texts.contains("joined_at"));
    CHECK(page.mapped(3, Column::Problems) == "2");
    CHECK(page.mapped(2, Column::Problems) == "1");
    CHECK(page.mapped(0, Column::Problems) == "0");
  }
  SECTION("are shown among the rows when asked")
  {
    const auto* preview = page.find<QTableView>("previewTable")->model();
    const int all = preview->rowCount();
    page.find<QWidget>("previewShown")->findChildren<QAbstractButton*>().at(1)->click();
    CHECK(preview->rowCount() == 3);
    CHECK(all > 3);
  }
  SECTION("are saved as a list")
  {
    ScriptedAsk ask;
    const QString to = page.file.inFolder("problems.csv");
    ask.saveFiles << to;
    page.click("exportProblems");
    QFile saved(to);
    REQUIRE(saved.open(QIODevice::ReadOnly));
    const QString list = QString::fromUtf8(saved.readAll());
    CHECK(list.contains("2,joined_at,2024-02-30,Not a date,"));
    CHECK(list.count('\n') == 4);
  }
  SECTION("are told when the list cannot be saved, and the file stays open")
  {
    ScriptedAsk ask;
    ask.saveFiles << page.file.inFolder("no such folder/problems.csv");
    page.click("exportProblems");
    CHECK(page.isOn("mappingStep"));
    CHECK(page.find<Callout>("importBanner")->isVisible());
    CHECK(page.find<Callout>("importBanner")->sentence().contains("problems.csv"));
  }
}

TEST_CASE("Columns of a file", "[intake]")
{
  OnImport page;
  page.take({page.write("people.csv", "id,name,who,where\n1,A,Alpha,杭州\n2,B,Beta,苏州\n")});
  REQUIRE(page.isOn("mappingStep"));
  REQUIRE(page.mapped(3, Column::Field) != "City");

  SECTION("become what the operator says, as sure as can be")
  {
    page.choose(3, Column::Field, "fieldMenu", "City");
    CHECK(page.mapped(3, Column::Field) == "City");
    CHECK(page.mapped(3, Column::Confidence) == "high 100%");
    page.click("importNow");
    REQUIRE(page.found("A").size() >= 1);
    CHECK(page.workspace().members().find(page.found("A").back())->city == "杭州");
  }
  SECTION("cannot become the same field twice")
  {
    page.choose(3, Column::Field, "fieldMenu", "City");
    page.choose(2, Column::Field, "fieldMenu", "City");
    CHECK(page.find<Callout>("importRefusal")->isVisible());
    CHECK(page.find<Callout>("importRefusal")->sentence().contains("who"));
    CHECK_FALSE(page.find<QAbstractButton>("importNow")->isEnabled());
    CHECK(page.mapped(3, Column::Field) == "City");
    page.choose(2, Column::Field, "fieldMenu", "Do not import");
    CHECK_FALSE(page.find<Callout>("importRefusal")->isVisible());
    CHECK(page.find<QAbstractButton>("importNow")->isEnabled());
  }
  SECTION("must say who a row is about")
  {
    page.choose(0, Column::Field, "fieldMenu", "Do not import");
    page.choose(1, Column::Field, "fieldMenu", "City");
    CHECK(page.find<Callout>("importRefusal")->isVisible());
    CHECK_FALSE(page.find<QAbstractButton>("importNow")->isEnabled());
  }
  SECTION("are recognised anew with one click")
  {
    page.choose(3, Column::Field, "fieldMenu", "City");
    page.click("recognizeAgain");
    CHECK(page.mapped(3, Column::Field) != "City");
  }
  SECTION("are read anew with another header line")
  {
    page.choose("headerCombo", 0);
    CHECK(page.mapping().rowCount() == 4);
    CHECK(page.mapped(0, Column::Header).startsWith("#"));
  }
  SECTION("are one when the delimiter is another")
  {
    page.choose("delimiterCombo", static_cast<uint>(';'));
    CHECK(page.mapping().rowCount() == 1);
    page.choose("delimiterCombo", static_cast<uint>(','));
    CHECK(page.mapping().rowCount() == 4);
  }
  SECTION("mean something else in another kind of file")
  {
    page.choose("asCombo", static_cast<int>(ImportAs::Activity));
    CHECK(page.find<Callout>("importRefusal")->isVisible());
    page.choose("asCombo", static_cast<int>(ImportAs::Members));
    CHECK_FALSE(page.find<Callout>("importRefusal")->isVisible());
  }
}

TEST_CASE("Bare ids of people who are known by an account", "[intake]")
{
  OnImport page;
  page.take({fixture("formats/discord_members_bot.csv")});
  page.click("importNow");
  const auto people = page.people();
  page.take({page.write("events.csv", "user_id,at,kind\n1100000001234567891,2024-05-01 10:00:00,message\n"
                                      "1100000002469135782,2024-05-01 11:00:00,message\n"
                                      "1100000003703703673,2024-05-02 11:00:00,message\n")});
  REQUIRE(page.find<Callout>("accountBar")->isVisible());
  CHECK(page.find<Callout>("accountBar")->sentence().startsWith("3 of 3 ids in “user_id” are known: "));

  SECTION("stay new people when nothing is said")
  {
    page.click("importNow");
    CHECK(page.people() == people + 3);
  }
  SECTION("become those people with one click")
  {
    page.click("sameAccounts");
    CHECK_FALSE(page.find<Callout>("accountBar")->isVisible());
    page.click("importNow");
    CHECK(page.people() == people);
  }
}

TEST_CASE("How rows meet what is there", "[intake]")
{
  OnImport page;
  page.take({page.write("first.csv", "id,name,city\n1,A,\n2,B,苏州\n")});
  page.click("importNow");
  page.take({page.write("second.csv", "id,name,city\n1,A,杭州\n2,B,上海\n3,C,宁波\n")});
  CHECK(page.counts() == "New 1 · updated 2 · unchanged 0 · rejected 0");
  const auto mode = [&](ImportMode wanted) {
    auto* box = page.find<QComboBox>("importMode");
    box->setCurrentIndex(static_cast<int>(wanted));
    emit box->activated(static_cast<int>(wanted));
    page.settle();
    return page.counts();
  };

  SECTION("is chosen")
  {
    CHECK(mode(ImportMode::Create) == "New 1 · updated 0 · unchanged 2 · rejected 0");
    CHECK(mode(ImportMode::Fill) == "New 1 · updated 1 · unchanged 1 · rejected 0");
    CHECK(mode(ImportMode::Update).startsWith("New 0 · updated 2"));
    CHECK(mode(ImportMode::Merge) == "New 1 · updated 2 · unchanged 0 · rejected 0");
  }
  SECTION("is looked at again when people changed meanwhile")
  {
    page.window.session().undo();
    page.settle();
    CHECK(page.counts() == "New 3 · updated 0 · unchanged 0 · rejected 0");
  }
}

TEST_CASE("Leaving a file alone", "[intake]")
{
  OnImport page;

  SECTION("goes back to choosing with Back, Cancel and Esc")
  {
    for (const char* button : {"importBack", "importCancel"}) {
      page.take({fixture("torture/enc_gbk.csv")});
      page.click(button);
      CHECK(page.isOn("chooseStep"));
    }
    page.take({fixture("torture/enc_gbk.csv")});
    CHECK(page.window.pages().currentPage()->stepBack());
    CHECK(page.isOn("chooseStep"));
    CHECK_FALSE(page.window.pages().currentPage()->stepBack());
  }
  SECTION("asks first when something was chosen for it, or others wait")
  {
    ScriptedAsk ask;
    page.take({fixture("torture/enc_gbk.csv"), fixture("torture/enc_gbk.csv")});
    CHECK(page.window.pages().currentPage()->stepBack());
    CHECK_FALSE(page.isOn("chooseStep"));
    page.take({fixture("torture/enc_gbk.csv")});
    auto* mode = page.find<QComboBox>("importMode");
    mode->setCurrentIndex(1);
    emit mode->activated(1);
    page.settle();
    page.click("importCancel");
    CHECK_FALSE(page.isOn("chooseStep"));
    CHECK(ask.asked == QStringList{"Leave these files?", "Leave these files?"});
    page.window.pages().importFiles({}); // Ctrl+I
    CHECK_FALSE(page.isOn("chooseStep"));
    ask.choices << 1;
    page.click("importBack");
    CHECK(page.isOn("chooseStep"));
  }
  SECTION("keeps it away also when it is still being read")
  {
    page.take({fixture("torture/enc_gbk.csv")});
    auto* box = page.find<QComboBox>("encodingCombo");
    emit box->activated(box->findData("big5"));
    REQUIRE(page.window.session().busy());
    page.find<QAbstractButton>("importBack")->click();
    page.settle();
    CHECK(page.isOn("chooseStep"));
    CHECK(page.window.pages().currentPage()->subtitle().isEmpty());
  }
}

TEST_CASE("An import under way", "[intake]")
{
  OnImport page;
  page.take({page.write("many.csv", membersNamed("Person", 30'000))});
  REQUIRE(page.counts().startsWith("New 30,000"));
  page.find<QAbstractButton>("importNow")->click();
  const auto jobs = page.window.session().jobs();
  REQUIRE(jobs.size() == 1);

  SECTION("is cancelled, and nothing was changed")
  {
    bool asked = false;
    QObject::connect(jobs.first(), &Job::progressed, &page.window, [&](const Progress& progress) {
      if (progress.phase == Phase::Writing && !asked) {
        asked = true;
        page.find<QAbstractButton>("importCancel")->click();
      }
    });
    page.settle();
    REQUIRE(asked);
    CHECK(page.isOn("mappingStep"));
    CHECK(page.people() == 3);
    CHECK(page.window.session().nextUndo()->label.code == "tag-added");
    CHECK(page.workspace().check().empty());
    CHECK(page.counts() == "New 30,000 · updated 0 · unchanged 0 · rejected 0");
    CHECK(page.find<QAbstractButton>("importNow")->isEnabled());
  }
  SECTION("lets files wait that are dropped meanwhile")
  {
    page.window.pages().importFiles({fixture("torture/enc_gbk.csv")});
    page.settle();
    CHECK(page.isOn("resultStep"));
    CHECK(page.people() == 30'003);
    page.click("nextFile");
    CHECK(page.isOn("mappingStep"));
    CHECK(page.window.pages().currentPage()->subtitle() == "enc_gbk.csv");
  }
}
