// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>

#include "tests/ui/duplicates/twice.h"
#include "ui/base/language.h"
#include "ui/duplicates/duplicate_table_model.h"

using namespace weilu;
using namespace weilu::ui;

TEST_CASE("The table of duplicates", "[ui][duplicates]")
{
  const Twice twice;
  const auto workspace = twice.open();
  DuplicateTableModel model;
  const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
  model.setSuggestions(workspace->duplicates(), workspace->community().calendar.zone);
  const auto textAt = [&](int row, int column) {
    return model.index(row, column).data().toString().toStdString();
  };

  SECTION("has a row for each pair, the likeliest first")
  {
    REQUIRE(model.rowCount() == 2);
    CHECK(textAt(0, DuplicateTableModel::One) == "林知夏");
    CHECK(textAt(1, DuplicateTableModel::One) == "张三");
    CHECK(textAt(1, DuplicateTableModel::Other) == "Zhang San");
    CHECK(model.suggestion(1).people[0].id == MemberId{3});
  }
  SECTION("says what agrees")
  {
    CHECK(textAt(0, DuplicateTableModel::Alike) == "Same name, Joined on the same day");
    CHECK(textAt(1, DuplicateTableModel::Alike) == "Names sound alike, Joined on the same day");
    CHECK(textAt(0, DuplicateTableModel::Unlike).empty());
    CHECK(model.index(0, DuplicateTableModel::Alike)
              .data(DuplicateTableModel::BadgesRole)
              .toStringList()
              .size() == 2);
  }
  SECTION("tells people of one name apart")
  {
    const auto line = [&](int column) {
      return model.index(0, column).data(DuplicateTableModel::LineRole).toString();
    };
    CHECK(line(DuplicateTableModel::One).contains(QStringLiteral("杭州")));
    CHECK(line(DuplicateTableModel::Other).contains(QStringLiteral("上海")));
  }
  SECTION("speaks both languages")
  {
    language::choose(QStringLiteral("zh"));
    model.retranslate();
    CHECK(textAt(0, DuplicateTableModel::Alike) == "姓名相同、同一天加入");
    language::choose(QStringLiteral("en"));
  }
  SECTION("can be emptied")
  {
    model.setSuggestions({}, Zone::utc());
    CHECK(model.rowCount() == 0);
  }
}
