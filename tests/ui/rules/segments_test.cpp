// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>

#include "core/rules/rule_file.h"
#include "tests/catch.h"
#include "tests/scratch.h"
#include "tests/ui/members/on_members.h"
#include "tests/ui/scripted_ask.h"
#include "ui/base/text.h"
#include "ui/members/filter_rule.h"
#include "ui/rules/rule_editor.h"
#include "ui/rules/segment_dialog.h"
#include "ui/rules/segment_table_model.h"
#include "ui/rules/segments_dialog.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/data_table.h"

using namespace weilu;
using namespace weilu::ui;
using test::OnMembers;
using test::RosterFile;
using test::ScriptedAsk;

namespace {

using Field = MemberFilter::Field;

Rule active(double days) { return Rule::when({"active_days", 30, Operator::AtLeast, days}); }

QString chipName(Field field) { return QString("chip%1").arg(static_cast<int>(field)); }

void write(QLineEdit* line, const QString& text)
{
  line->setFocus();
  line->selectAll();
  QTest::keyClicks(line, text);
}

/// The names of the segments of the file, and how many people each finds.
QStringList segments(OnMembers& page)
{
  QStringList names;
  Workspace& workspace = page.window.session().workspace();
  for (const Segment& segment : workspace.segments().list())
    names << QString("%1 %2")
                 .arg(text(segment.name))
                 .arg(workspace.whoMeets(segment.rule, RosterFile::asOf()).cardinality());
  return names;
}

void keep(OnMembers& page, const std::string& name, const Rule& rule)
{
  Segment segment;
  segment.name = name;
  segment.rule = rule;
  REQUIRE(page.window.session().attempt({}, [&](Workspace& workspace) -> Result<ChangeLabel> {
    REQUIRE(workspace.saveSegment(segment));
    return ChangeLabel{"segment-added", {{"name", name}}};
  }));
  page.settle();
}

} // namespace

TEST_CASE("Segments of the member list", "[segments]")
{
  OnMembers page;

  SECTION("are kept from the filter, used as one, and go with undo")
  {
    CHECK(page.find<QAbstractButton>("keepSegment")->isHidden());
    page.click(chipName(Field::Channel));
    page.choose("filterMenu", "微信群");
    REQUIRE(page.names() == QStringList{"张三", "Anna Lee"});
    page.click("keepSegment");
    auto* dialog = page.find<SegmentDialog>("segmentDialog");
    CHECK(dialog->findChild<QLabel*>("ruleSentence")->text().contains("微信群"));
    page.click("saveSegment");
    CHECK(dialog->findChild<QLabel*>("segmentComplaint")->text() == "A segment needs a name.");
    write(page.find<QLineEdit>("segmentName"), "wechat");
    page.click("saveSegment");
    CHECK(segments(page) == QStringList{"wechat 2"});
    auto* chip = page.find<Chip>(chipName(Field::Segment));
    CHECK(chip->form() == Chip::Form::On);
    CHECK(chip->accessibleName() == "Segment wechat");
    CHECK(page.names() == QStringList{"张三", "Anna Lee"});
    page.window.session().undo();
    page.settle();
    CHECK(segments(page).isEmpty());
    CHECK(chip->form() != Chip::Form::On);
    CHECK(page.model->rowCount() == RosterFile::onRoster);
  }
  SECTION("are built by hand: a rule, its count, broken, mended, saved, used")
  {
    page.click("segments");
    page.click("newSegment");
    auto* dialog = page.find<SegmentDialog>("segmentDialog");
    write(page.find<QLineEdit>("segmentName"), "busy");
    auto* editor = dialog->findChild<RuleEditor*>("ruleEditor");
    const auto press = [&](const char* name) {
      editor->findChild<QAbstractButton*>(name)->click();
      QCoreApplication::processEvents();
      page.settle();
    };
    press("addCondition");
    const auto value = [&] { return editor->findChild<QLineEdit*>("value"); };
    const auto found = [&] { return editor->findChild<QLabel*>("ruleFound")->text(); };
    write(value(), "99");
    page.settle();
    CHECK(found() == "Not counted: something is unfinished");
    page.click("saveSegment");
    CHECK(segments(page).isEmpty());
    write(value(), "2");
    page.settle();
    CHECK(found() == "Finds 1 of 299 people (0.3%)");
    page.click("saveSegment");
    CHECK(segments(page) == QStringList{"busy 1"});
    page.click("showSegment");
    CHECK(page.names() == QStringList{"张三"});
  }
  SECTION("find people anew when they change")
  {
    keep(page, "vip", Rule::when({"city", 0, Operator::Equals, std::string("杭州")}));
    page.click(chipName(Field::Segment));
    page.choose("filterMenu", "vip");
    CHECK(page.names() == QStringList{"张三"});
    Segment segment = *page.window.session().workspace().segments().named("vip");
    segment.rule = Rule::when({"city", 0, Operator::Equals, std::string("berlin")});
    REQUIRE(page.window.session().attempt({}, [&](Workspace& workspace) -> Result<ChangeLabel> {
      REQUIRE(workspace.saveSegment(segment));
      return ChangeLabel{"segment-changed", {}};
    }));
    page.settle();
    CHECK(page.names() == QStringList{"Anna Lee"});
  }
  SECTION("are looked after in a list")
  {
    const Scratch scratch;
    ScriptedAsk ask;
    keep(page, "a", active(1));
    page.click("segments");
    auto* dialog = page.find<SegmentsDialog>("segmentsDialog");
    auto* table = dialog->findChild<DataTable*>("segmentTable");
    auto* model = qobject_cast<SegmentTableModel*>(table->model());
    REQUIRE(model);
    CHECK(model->index(0, SegmentTableModel::People).data().toString() == "2");
    page.click("duplicateSegment");
    CHECK(segments(page) == QStringList{"a 2", "a 2 2"});
    model->setData(model->index(1, SegmentTableModel::Name), "A", Qt::EditRole);
    CHECK(dialog->findChild<QLabel*>("segmentsComplaint")->text().contains("\"a\""));
    model->setData(model->index(1, SegmentTableModel::Name), "b", Qt::EditRole);
    page.settle();
    CHECK(segments(page) == QStringList{"a 2", "b 2"});
    table->selectRow(1);
    ask.saveFiles << text((scratch / "b.json").string());
    page.click("shareSegment");
    CHECK(readRuleFile(scratch / "b.json")->name == "b");
    page.click("deleteSegment");
    CHECK(segments(page) == QStringList{"a 2"});
    ask.files << QStringList{text((scratch / "b.json").string())};
    page.click("openSegment");
    page.click("saveSegment");
    CHECK(segments(page) == QStringList{"a 2", "b 2"});
  }
}

TEST_CASE("A filter as a rule", "[segments]")
{
  OnMembers page;
  Workspace& workspace = page.window.session().workspace();
  const auto snapshot = readMemberSnapshot(workspace, RosterFile::asOf(), {}).value();
  const auto same = [&](const MemberFilter& filter) {
    const auto rule = ruleOf(filter, *snapshot);
    REQUIRE(rule);
    CHECK(check(*rule));
    CHECK(workspace.whoMeets(*rule, RosterFile::asOf()) == matching(filter, *snapshot, workspace.members()));
  };
  MemberFilter filter;
  SECTION("finds the same people")
  {
    same(filter);
    for (const auto activity :
         {ActivityFilter::Active7, ActivityFilter::Active30, ActivityFilter::Silent, ActivityFilter::Never}) {
      MemberFilter one;
      one.activity = activity;
      same(one);
    }
    for (const int days : {7, 10, 11, 30, 365}) {
      MemberFilter one;
      one.joinedWithin = days;
      same(one);
    }
    filter.layers = {"silent", "active"};
    same(filter);
    filter.layers = {"expert"};
    same(filter);
    filter.roles = {Role::Expert, Role::Member};
    filter.channels = {"微信群", "小红书"};
    same(filter);
    filter.standing = Standing::Member;
    same(filter);
    for (const Tag& tag : snapshot->tags)
      filter.tags.insert(tag.id.value);
    same(filter);
  }
  SECTION("is none where no rule can say it")
  {
    MemberFilter search;
    search.search = "zhang";
    CHECK_FALSE(ruleOf(search, *snapshot));
    MemberFilter left;
    left.presence = Presence::Left;
    CHECK_FALSE(ruleOf(left, *snapshot));
    MemberFilter list;
    list.people = PeopleList{};
    CHECK_FALSE(ruleOf(list, *snapshot));
  }
}
