// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMouseEvent>

#include "tests/catch.h"
#include "tests/scratch.h"
#include "tests/ui/members/on_members.h"
#include "tests/ui/scripted_ask.h"
#include "ui/base/page.h"
#include "ui/base/theme.h"
#include "ui/members/member_filter.h"
#include "ui/members/member_panel.h"
#include "ui/widgets/bulk_bar.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/toast.h"

using namespace weilu;
using namespace weilu::ui;
using test::OnMembers;
using test::RosterFile;
using test::ScriptedAsk;

namespace {

using Column = MemberTableModel::Column;

QString chipName(MemberFilter::Field field) { return QString("chip%1").arg(static_cast<int>(field)); }

void type(OnMembers& page, const QString& text)
{
  auto* search = page.find<QLineEdit>("memberSearch");
  search->selectAll();
  QTest::keyClicks(search, text);
  QTest::keyClick(search, Qt::Key_Return);
  page.settle();
}

void clickHeader(OnMembers& page, int column)
{
  const QHeaderView* header = page.table->horizontalHeader();
  const QPoint at(header->sectionViewportPosition(column) + header->sectionSize(column) / 2,
                  header->height() / 2);
  QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, at);
  page.settle();
}

int sortedColumn(const OnMembers& page) { return page.table->horizontalHeader()->sortIndicatorSection(); }

QString countText(const OnMembers& page) { return page.find<QLabel>("memberCount")->text(); }

} // namespace

TEST_CASE("Searching the member list", "[members]")
{
  OnMembers page;
  REQUIRE(page.model->rowCount() == RosterFile::onRoster);
  CHECK(countText(page) == "299 people");

  SECTION("narrows it to those who are found, and says of how many")
  {
    type(page, "zhangsan");
    CHECK(page.names() == QStringList{"张三"});
    CHECK(countText(page) == "1 of 299 people");
  }
  SECTION("finds the same again after the filters were cleared")
  {
    type(page, "zs");
    page.click("clearFilters");
    CHECK(page.find<QLineEdit>("memberSearch")->text().isEmpty());
    CHECK(page.model->rowCount() == RosterFile::onRoster);
    type(page, "zs");
    CHECK(page.names() == QStringList{"张三"});
  }
  SECTION("does not take the keys away while a panel closes, because its person is not found")
  {
    page.window.activateWindow();
    page.open({1});
    auto* panel = page.find<MemberPanel>("memberPanel");
    REQUIRE(panel->isVisible());
    auto* search = page.find<QLineEdit>("memberSearch");
    search->setFocus();
    type(page, "Anna");
    CHECK_FALSE(panel->isVisible());
    CHECK(page.names() == QStringList{"Anna Lee"});
    CHECK(search->hasFocus());
  }
  SECTION("starts with / and Ctrl+F")
  {
    page.window.activateWindow();
    page.table->setFocus();
    page.window.pages().currentPage()->focusSearch();
    CHECK(page.find<QLineEdit>("memberSearch")->hasFocus());
  }
}

TEST_CASE("Filter chips of the member list", "[members]")
{
  OnMembers page;

  SECTION("offer what the file holds, with the number of people on the roster")
  {
    page.click(chipName(MemberFilter::Field::Tag));
    CHECK(page.entries("filterMenu") == QStringList{"coffee\t1", "vip\t1"});
    page.choose("filterMenu", "vip");
    CHECK(page.names() == QStringList{"张三"});
    auto* chip = page.find<Chip>(chipName(MemberFilter::Field::Tag));
    CHECK(chip->form() == Chip::Form::On);
    CHECK(chip->accessibleName() == "Tag vip");
  }
  SECTION("count channels on the roster too")
  {
    page.click(chipName(MemberFilter::Field::Channel));
    CHECK(page.entries("filterMenu") == QStringList{"微信群\t2", "小红书\t1"});
  }
  SECTION("have the layers in the order of the overview, best first")
  {
    page.click(chipName(MemberFilter::Field::Layer));
    const QStringList layers = page.entries("filterMenu");
    REQUIRE(layers.size() == 6);
    CHECK(layers.first() == "Leaders\t1");
    CHECK(layers[1].startsWith("Loyal"));
    CHECK(layers.last().startsWith("Silent"));
  }
  SECTION("take several values of one field as alternatives")
  {
    page.click(chipName(MemberFilter::Field::Layer));
    page.choose("filterMenu", "Leaders");
    page.click(chipName(MemberFilter::Field::Layer));
    page.choose("filterMenu", "Newcomers");
    CHECK(page.model->rowCount() == 2);
    CHECK(page.find<Chip>(chipName(MemberFilter::Field::Layer))->accessibleName() ==
          "Layer Leaders, Newcomers");
  }
  SECTION("go away with their cross, or all at once")
  {
    page.click(chipName(MemberFilter::Field::Activity));
    page.choose("filterMenu", "in the last 7 days");
    CHECK(page.model->rowCount() == 2);
    auto* chip = page.find<Chip>(chipName(MemberFilter::Field::Activity));
    QTest::mouseClick(chip, Qt::LeftButton, {}, QPoint(chip->width() - 8, chip->height() / 2));
    page.settle();
    CHECK(chip->form() == Chip::Form::Off);
    CHECK(page.model->rowCount() == RosterFile::onRoster);
    CHECK(page.find<QAbstractButton>("clearFilters")->isHidden());
  }
  SECTION("show those who left when asked")
  {
    page.click("chipPresence");
    page.choose("filterMenu", "Left");
    CHECK(page.names() == QStringList{"王五"});
    CHECK(countText(page) == "1 person");
  }
  SECTION("come with one more condition where they are not there from the start")
  {
    auto* standing = page.find<Chip>(chipName(MemberFilter::Field::Standing));
    CHECK(standing->isHidden());
    page.click("addCondition");
    auto* menu = page.find<QMenu>("filterMenu");
    QMenu* further = menu->actions().first()->menu();
    REQUIRE(further);
    CHECK(menu->actions().first()->text() == "Standing");
    further->actions().last()->trigger();
    menu->close();
    page.settle();
    CHECK(page.names() == QStringList{"张三"});
    CHECK_FALSE(standing->isHidden());
  }
}

TEST_CASE("An empty member list", "[members]")
{
  OnMembers page;
  page.click(chipName(MemberFilter::Field::Layer));
  page.choose("filterMenu", "Silent");
  page.click(chipName(MemberFilter::Field::Tag));
  page.choose("filterMenu", "vip");
  auto* empty = page.find<EmptyState>("memberEmpty");
  REQUIRE(empty->isVisible());

  SECTION("says which condition keeps people out, and drops one")
  {
    QStringList texts;
    for (const QLabel* label : empty->findChildren<QLabel*>())
      texts << label->text();
    CHECK(texts.contains("Nobody meets all 2 conditions"));
    CHECK(texts.contains("“Silent” alone: 296; “vip” alone: 1"));
    page.click(QString("drop%1").arg(static_cast<int>(MemberFilter::Field::Layer)));
    CHECK(page.names() == QStringList{"张三"});
    CHECK(page.table->isVisible());
  }
}

TEST_CASE("Sorting the member list", "[members]")
{
  OnMembers page;
  CHECK(sortedColumn(page) == Column::LastActive);
  CHECK(page.names() == QStringList{"张三", "Anna Lee", "李四"});

  SECTION("is by the header that is clicked, the other way round with the next click")
  {
    clickHeader(page, Column::Name);
    CHECK(page.names() == QStringList{"李四", "张三", "赵新"});
    CHECK(sortedColumn(page) == Column::Name);
    clickHeader(page, Column::Name);
    CHECK(page.names(1) == QStringList{"Guest 300"});
    CHECK(page.table->horizontalHeader()->sortIndicatorOrder() == Qt::DescendingOrder);
    clickHeader(page, Column::Joined);
    CHECK(page.names(1) == QStringList{"赵新"});
    CHECK(page.table->horizontalHeader()->sortIndicatorOrder() == Qt::DescendingOrder);
  }
  SECTION("stays as it is when a header is clicked that has no order, or that checks everything")
  {
    clickHeader(page, Column::Activity);
    CHECK(sortedColumn(page) == Column::LastActive);
    clickHeader(page, Column::Check);
    CHECK(sortedColumn(page) == Column::LastActive);
    CHECK(page.table->horizontalHeader()->sortIndicatorOrder() == Qt::DescendingOrder);
    CHECK(page.model->allChecked());
    CHECK(page.names() == QStringList{"张三", "Anna Lee", "李四"});
  }
}

TEST_CASE("Columns of the member list", "[members]")
{
  OnMembers page;

  SECTION("are chosen, and kept for the next start")
  {
    page.click("columns");
    CHECK_FALSE(page.table->isColumnHidden(Column::City));
    CHECK(page.table->isColumnHidden(Column::ActiveDays));
    page.choose("columnMenu", "City");
    page.click("columns");
    page.choose("columnMenu", "Active days");
    CHECK(page.table->isColumnHidden(Column::City));
    CHECK_FALSE(page.table->isColumnHidden(Column::ActiveDays));
    page.table->setColumnWidth(Column::Name, 233);

    const OnMembers again;
    CHECK(again.table->isColumnHidden(Column::City));
    CHECK_FALSE(again.table->isColumnHidden(Column::ActiveDays));
    CHECK(again.table->columnWidth(Column::Name) == 233);

    page.click("columns");
    page.choose("columnMenu", "City");
    page.click("columns");
    page.choose("columnMenu", "Active days");
    page.table->setColumnWidth(Column::Name, 190);
  }
}

TEST_CASE("Checked members", "[members]")
{
  OnMembers page;
  auto* bar = page.find<BulkBar>("bulkBar");
  CHECK_FALSE(bar->isVisible());

  SECTION("are counted in a bar, and can be everybody")
  {
    page.table->setCurrentIndex(page.model->index(0, Column::Name));
    QTest::keyClick(page.table, Qt::Key_Space);
    CHECK(bar->isVisible());
    QTest::keyClick(page.table, Qt::Key_Down, Qt::ShiftModifier);
    CHECK(page.model->checkedCount() == 2);
    CHECK(bar->findChild<QLabel*>()->text() == "2 selected");
    QTest::keyClick(page.table, Qt::Key_A, Qt::ControlModifier);
    CHECK(page.model->allChecked());
    CHECK(page.window.pages().currentPage()->stepBack());
    CHECK_FALSE(bar->isVisible());
  }
  SECTION("get a tag in one step, stay checked, and lose it with undo")
  {
    for (int row = 0; row < 3; ++row)
      page.model->setChecked(row, true);
    page.click("bulkTag");
    ScriptedAsk ask;
    ask.texts << "2024 meetup";
    page.choose("tagMenu", "New tag");
    const auto tagged = [&] {
      for (const Tag& tag : page.members().tags()) {
        if (tag.name == "2024 meetup")
          return tag.people;
      }
      return std::int64_t{0};
    };
    CHECK(tagged() == 3);
    CHECK(page.model->checkedCount() == 3);
    CHECK(page.model->index(0, Column::Tags).data().toString().contains("2024 meetup"));
    CHECK(page.window.findChild<Toast*>()->text() == "Tagged 3 people \"2024 meetup\"");
    page.window.session().undo();
    page.settle();
    CHECK(tagged() == 0);
    CHECK_FALSE(page.model->index(0, Column::Tags).data().toString().contains("2024 meetup"));
    page.window.session().redo();
    page.settle();
    CHECK(tagged() == 3);
  }
  SECTION("find a tag among many by what is typed, and take the first with Enter")
  {
    {
      Edit edit(page.window.session().workspace().db(), {"tag-added", {}});
      for (int i = 0; i < 30; ++i)
        (void)page.members().tagNamed("topic " + std::to_string(i));
      (void)page.members().tagNamed("手冲咖啡");
      edit.commit();
    }
    page.window.pages().reloadCurrent();
    page.settle();
    page.model->setChecked(page.model->rowOf({3}), true);
    page.click("bulkTag");
    auto* menu = page.find<QMenu>("tagMenu");
    const auto offered = [&] {
      QStringList names;
      for (const QAction* action : menu->actions()) {
        if (action->isVisible() && action->text().contains('\t'))
          names << action->text().section('\t', 0, 0);
      }
      return names;
    };
    CHECK(offered().size() == 14);
    auto* search = menu->findChild<QLineEdit*>("tagSearch");
    REQUIRE(search);
    QTest::keyClicks(search, "c 29");
    CHECK(offered() == QStringList{"topic 29"});
    search->clear();
    QTest::keyClicks(search, "shouchong");
    CHECK(offered() == QStringList{"手冲咖啡"});
    QTest::keyClick(search, Qt::Key_Return);
    page.settle();
    CHECK(page.model->index(page.model->rowOf({3}), Column::Tags).data().toString() == "手冲咖啡");
  }
  SECTION("offer only tags they have to take away")
  {
    page.model->setChecked(page.model->rowOf({1}), true);
    page.model->setChecked(page.model->rowOf({5}), true);
    page.click("bulkUntag");
    CHECK(page.entries("untagMenu") == QStringList{"vip\t1"});
    page.choose("untagMenu", "vip");
    CHECK(page.model->index(page.model->rowOf({1}), Column::Tags).data().toString().isEmpty());
    CHECK(page.window.session().nextUndo()->label.arguments.at("count") == "1");
  }
  SECTION("are copied as they are shown")
  {
    page.model->setChecked(0, true);
    page.model->setChecked(1, true);
    page.click("bulkCopy");
    const QStringList lines = QGuiApplication::clipboard()->text().split('\n');
    REQUIRE(lines.size() == 2);
    CHECK(lines[0].startsWith("张三\tActive\tToday\t"));
    CHECK(lines[1].startsWith("Anna Lee\tLeaders\t"));
  }
}

TEST_CASE("Exporting members", "[members]")
{
  OnMembers page;
  const QString file = page.file.inFolder("out.csv");
  ScriptedAsk ask;

  SECTION("writes the list as it is filtered and sorted, and says where")
  {
    type(page, "Guest 00");
    clickHeader(page, Column::Name);
    ask.choices << 1;
    ask.saveFiles << file;
    page.click("exportMembers");
    CHECK(ask.asked.first() == "Export 4 people");
    const std::string text = bytesOf(file.toStdString());
    CHECK(text.find("Guest 006") < text.find("Guest 009"));
    CHECK(text.find("email") == std::string::npos);
    CHECK(page.window.findChild<Toast*>()->text() == "Exported 4 people to out.csv");
  }
  SECTION("writes only those checked, with contacts when asked to")
  {
    page.model->setChecked(page.model->rowOf({1}), true);
    ask.choices << 2;
    ask.saveFiles << file;
    page.click("bulkExport");
    const std::string text = bytesOf(file.toStdString());
    CHECK(text.find("zhang.san@example.com") != std::string::npos);
    CHECK(text.find("+8613765432109") != std::string::npos);
    CHECK(text.find("Anna") == std::string::npos);
  }
  SECTION("does nothing when a question is closed")
  {
    page.click("exportMembers");
    CHECK(ask.asked.size() == 1);
    ask.choices << 1;
    page.click("exportMembers");
    CHECK(ask.asked.size() == 3);
    CHECK_FALSE(QFileInfo::exists(file));
  }
}

TEST_CASE("The keys of the member list", "[members]")
{
  OnMembers page;
  auto* panel = page.find<MemberPanel>("memberPanel");
  page.table->setCurrentIndex(page.model->index(0, Column::Name));

  SECTION("open a person, move on from the panel, and close it")
  {
    QTest::keyClick(page.table, Qt::Key_Return);
    page.settle();
    REQUIRE(panel->isVisible());
    CHECK(panel->person() == MemberId{1});
    QTest::keyClick(panel, Qt::Key_Down, Qt::AltModifier);
    page.settle();
    CHECK(panel->person() == MemberId{3});
    CHECK(page.table->currentRow() == 1);
    QTest::keyClick(panel, Qt::Key_Up, Qt::AltModifier);
    CHECK(panel->person() == MemberId{1});
    QTest::keyClick(panel, Qt::Key_Up, Qt::AltModifier);
    CHECK(panel->person() == MemberId{1});
    CHECK(page.window.pages().currentPage()->stepBack());
    CHECK_FALSE(panel->isVisible());
    CHECK_FALSE(page.window.pages().currentPage()->stepBack());
  }
  SECTION("edit a person with F2")
  {
    QTest::keyClick(page.table, Qt::Key_F2);
    CHECK(page.find<QLineEdit>("field0")->text() == "张三");
  }
  SECTION("keep the row in focus when the list is read again")
  {
    page.window.pages().reloadCurrent();
    page.settle();
    CHECK(page.table->currentRow() == 0);
    clickHeader(page, Column::Name);
    CHECK(page.model->idAt(page.table->currentRow()) == MemberId{1});
  }
}

TEST_CASE("The row under the mouse", "[members]")
{
  OnMembers page;
  const auto ground = [&](int row, int column) {
    const QRect cell = page.table->visualRect(page.model->index(row, column));
    return page.table->viewport()->grab(cell).toImage().pixelColor(2, 3);
  };
  const QRect cell = page.table->visualRect(page.model->index(4, Column::Joined));
  QMouseEvent move(QEvent::MouseMove, cell.center(), page.table->viewport()->mapToGlobal(cell.center()),
                   Qt::NoButton, Qt::NoButton, {});
  QApplication::sendEvent(page.table->viewport(), &move);
  const QColor hover = Theme::of().color(Token::Hover);
  for (const int column : {Column::Name, Column::LayerColumn, Column::Joined, Column::City})
    CHECK(ground(4, column) == hover);
  CHECK(ground(3, Column::Joined) != hover);
  QEvent leave(QEvent::Leave);
  QApplication::sendEvent(page.table->viewport(), &leave);
  CHECK(ground(4, Column::Name) != hover);
}

TEST_CASE("The panel of a member in the window", "[members]")
{
  OnMembers page;
  page.open({1});
  auto* panel = page.find<MemberPanel>("memberPanel");
  const auto place = [&] { return QRect(panel->mapTo(&page.window, QPoint()), panel->size()); };

  SECTION("begins at its top, beside the page header")
  {
    CHECK(place().top() == 0);
    CHECK(place().right() == page.window.width() - 1);
    CHECK(page.find<QWidget>("newMember")->mapTo(&page.window, QPoint()).x() < place().left());
  }
  SECTION("leaves search and filters free where the window is narrow, and comes back")
  {
    page.window.resize(1120, 720);
    page.settle();
    REQUIRE(panel->isVisible());
    for (QWidget* free : {page.find<QWidget>("memberSearch"), page.find<QWidget>("addCondition"),
                          page.find<QWidget>("newMember")}) {
      CHECK(free->isVisible());
      CHECK_FALSE(place().intersects(QRect(free->mapTo(&page.window, QPoint()), free->size())));
    }
    CHECK(place().right() == page.window.width() - 1);
    page.window.resize(1440, 900);
    page.settle();
    CHECK(panel->isVisible());
    CHECK(place().top() == 0);
  }
  SECTION("stays open while another page is looked at")
  {
    page.window.showPage("history");
    page.settle();
    CHECK_FALSE(panel->isVisible());
    page.window.showPage("members");
    page.settle();
    CHECK(panel->isVisible());
    CHECK(place().top() == 0);
  }
}

TEST_CASE("Members shown from other pages", "[members]")
{
  OnMembers page;

  SECTION("are exactly the list behind a number")
  {
    People people;
    people.add(4U);
    people.add(2U);
    page.window.pages().showPeople({"Two people", people});
    page.settle();
    CHECK(page.model->rowCount() == 2);
    CHECK(page.find<Chip>(chipName(MemberFilter::Field::People))->accessibleName() == "Two people");
    CHECK(page.find<Chip>("chipPresence")->isHidden());
  }
  SECTION("are one person, also when the filters of the moment leave them out")
  {
    type(page, "Anna");
    page.open({4});
    auto* panel = page.find<MemberPanel>("memberPanel");
    CHECK(panel->isVisible());
    CHECK(panel->person() == MemberId{4});
  }
}
