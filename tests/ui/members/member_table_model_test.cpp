// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include "tests/catch.h"
#include "tests/ui/members/roster_file.h"
#include "tests/ui/printing.h"
#include "ui/members/member_edits.h"
#include "ui/members/member_query.h"
#include "ui/members/member_table_model.h"

using namespace weilu;
using namespace weilu::ui;
using test::RosterFile;

namespace {

using Column = MemberTableModel::Column;

/// The model over a roster, in the order of a question.
struct Listed {
  Listed()
  {
    REQUIRE(session.open(file.path()));
    ask(MemberSort::Name, false);
  }
  void ask(MemberSort sort, bool descending, const MemberFilter& filter = {})
  {
    auto snapshot = readMemberSnapshot(session.workspace(), RosterFile::asOf(), {});
    REQUIRE(snapshot);
    MemberAnswer found = answer({filter, sort, descending, *snapshot}, session.workspace(), {});
    model.setOrder(found.snapshot, std::move(found.order));
  }
  [[nodiscard]] QString cell(int row, int column) const { return model.index(row, column).data().toString(); }
  [[nodiscard]] QString cellOf(MemberId person, int column) const
  {
    return cell(model.rowOf(person), column);
  }

  RosterFile file;
  Session session;
  MemberTableModel model{session};
};

constexpr MemberId zhang{1}, li{2}, anna{3}, zhao{5};

} // namespace

TEST_CASE("MemberTableModel", "[members]")
{
  Listed listed;
  MemberTableModel& model = listed.model;
  const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);

  SECTION("has a row for everybody who was found, and reads any of them by key")
  {
    REQUIRE(model.rowCount() == RosterFile::onRoster);
    CHECK(listed.cell(0, Column::Name) == "李四"); // by pinyin, before Latin names
    // Rows of other windows than the first, in no order.
    for (const int row : {298, 130, 1, 256, 127, 128}) {
      const MemberRow* read = model.rowAt(row);
      REQUIRE(read);
      CHECK(read->member.id == model.idAt(row));
    }
    CHECK_FALSE(model.rowAt(RosterFile::onRoster));
    CHECK_FALSE(model.rowAt(-1));
  }
  SECTION("words every column")
  {
    CHECK(listed.cellOf(zhang, Column::Name) == "张三");
    CHECK(listed.cellOf(zhang, Column::LayerColumn) == "Active");
    CHECK(listed.cellOf(zhang, Column::LastActive) == "Today");
    CHECK(listed.cellOf(zhang, Column::ActiveDays) == "10");
    CHECK(listed.cellOf(zhang, Column::Joined) == "Feb 9, 2023");
    CHECK(listed.cellOf(zhang, Column::Channel) == "微信群");
    CHECK(listed.cellOf(zhang, Column::City) == "杭州");
    CHECK(listed.cellOf(zhang, Column::StandingColumn) == "Member");
    CHECK(listed.cellOf(zhang, Column::RoleColumn) == "Member");
    CHECK(listed.cellOf(zhang, Column::Tags) == "vip");
    CHECK(listed.cellOf(anna, Column::LayerColumn) == "Leaders");
    CHECK(listed.cellOf(zhao, Column::LayerColumn) == "Newcomers");
    CHECK(listed.cellOf(zhao, Column::LastActive) == "—");
  }
  SECTION("tells activity of the last 30 days, and nothing before a person was there")
  {
    const auto days = model.rowAt(model.rowOf(zhao))->days;
    REQUIRE(days.size() == 30);
    CHECK_FALSE(days[18]);
    CHECK(days[19] == 0);
    const auto often = model.rowAt(model.rowOf(zhang))->days;
    CHECK(often[19] == 0);
    CHECK(often[20] > 0);
    CHECK(often[29] > 0);
    CHECK(model.index(model.rowOf(zhang), Column::Activity).data(Qt::AccessibleTextRole).toString() ==
          "active on 10 of the last 30 days, 10 times in all");
    CHECK(model.index(model.rowOf(zhao), Column::Activity).data(Qt::ToolTipRole).toString() ==
          "active on 0 of the last 30 days");
  }
  SECTION("counts what was done on each of the days")
  {
    {
      Source source;
      source.kind = "manual";
      source.at = Moment::now();
      Edit edit(listed.session.workspace().db(), ChangeLabel{"activity-added", {}}, source);
      const Zone zone = listed.session.workspace().community().calendar.zone;
      ActivityStore& activity = listed.session.workspace().activity();
      EventBatch batch;
      const Moment noon = zone.moment(RosterFile::asOf().plus(-29), 12 * 3600);
      batch.add({zhang, noon, activity.kindNamed("message"), {}, 6});
      batch.add({zhang, noon, activity.kindNamed("reply"), {}, 1});
      batch.add({zhang, noon, activity.kindNamed("purchase"), {}, 1}); // does not count as active
      batch.add({zhang, zone.moment(RosterFile::asOf().plus(-30)), activity.kindNamed("message"), {}, 1});
      activity.add(std::move(batch), *edit.source());
      edit.commit();
    }
    listed.ask(MemberSort::Name, false);
    const auto days = model.rowAt(model.rowOf(zhang))->days;
    CHECK(days[0] == 7);
    CHECK(days[1] == 0);
    CHECK(days[29] == 1);
  }
  SECTION("keeps the order it was given")
  {
    listed.ask(MemberSort::LastActive, true);
    CHECK(model.idAt(0) == zhang);
    CHECK(model.idAt(1) == anna);
    CHECK(model.idAt(2) == li);
    listed.ask(MemberSort::LastActive, false);
    CHECK(model.idAt(0) == li);
    listed.ask(MemberSort::Layer, true);
    CHECK(model.idAt(0) == anna);
    listed.ask(MemberSort::Joined, true);
    CHECK(model.idAt(0) == zhao);
    listed.ask(MemberSort::Standing, true);
    CHECK(model.idAt(0) == zhang);
  }
  SECTION("shows a person who is gone as not there yet, and the others as ever")
  {
    const int row = model.rowOf(zhao);
    Database& db = listed.session.workspace().db();
    db.sql().exec("DELETE FROM member WHERE id = 5");
    model.forgetRows();
    CHECK_FALSE(model.rowAt(row));
    CHECK_FALSE(model.index(row, Column::Name).data().isValid());
    CHECK(listed.cellOf(li, Column::Name) == "李四");
  }
  SECTION("reads rows again when people changed")
  {
    CHECK(listed.cellOf(li, Column::City) == "—");
    Member member = *listed.session.workspace().members().find(li);
    member.city = "上海";
    REQUIRE(member_edits::save(listed.session.workspace(), {member, {}, {}}));
    CHECK(listed.cellOf(li, Column::City) == "—");
    model.forgetRows();
    CHECK(listed.cellOf(li, Column::City) == "上海");
  }
  SECTION("can be sorted by columns that have an order")
  {
    for (int column = 0; column < MemberTableModel::columns; ++column) {
      const bool unordered = column == Column::Check || column == Column::Activity ||
                             column == Column::RoleColumn || column == Column::Tags;
      CHECK(MemberTableModel::sortOf(column).has_value() == !unordered);
    }
  }
}

TEST_CASE("What is checked in a MemberTableModel", "[members]")
{
  Listed listed;
  MemberTableModel& model = listed.model;
  const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
  QSignalSpy changed(&model, &MemberTableModel::checkedChanged);
  const auto headerState = [&] {
    return model.headerData(Column::Check, Qt::Horizontal, Qt::CheckStateRole).toInt();
  };

  SECTION("are single rows")
  {
    CHECK(headerState() == Qt::Unchecked);
    REQUIRE(model.setData(model.index(3, Column::Check), Qt::Checked, Qt::CheckStateRole));
    model.setChecked(200, true);
    CHECK(model.checkedCount() == 2);
    CHECK(model.index(3, Column::Check).data(Qt::CheckStateRole).toInt() == Qt::Checked);
    CHECK(model.checkedPeople().contains(static_cast<std::uint32_t>(model.idAt(200).value)));
    CHECK(headerState() == Qt::PartiallyChecked);
    model.setChecked(3, false);
    CHECK(model.checkedCount() == 1);
    CHECK(changed.size() == 3);
    CHECK_FALSE(model.setData(model.index(3, Column::Name), Qt::Checked, Qt::CheckStateRole));
  }
  SECTION("is everything that matches")
  {
    model.checkAll(true);
    CHECK(model.allChecked());
    CHECK(headerState() == Qt::Checked);
    CHECK(model.checkedCount() == RosterFile::onRoster);
    model.setChecked(0, false);
    CHECK_FALSE(model.allChecked());
    model.checkAll(false);
    CHECK(model.checkedCount() == 0);
  }
  SECTION("stays checked while the list is read again, as far as it is still in it")
  {
    model.setChecked(model.rowOf(zhang), true);
    model.setChecked(model.rowOf(zhao), true);
    listed.ask(MemberSort::LastActive, true);
    CHECK(model.checkedCount() == 2);
    CHECK(model.isChecked(model.rowOf(zhang)));
    MemberFilter filter;
    filter.standing = Standing::Member;
    listed.ask(MemberSort::Name, false, filter);
    CHECK(model.checkedPeople() == People::bitmapOf(1, 1U));
  }
}
