// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>

#include "tests/catch.h"
#include "tests/ui/printing.h"
#include "ui/intake/intake_words.h"
#include "ui/intake/mapping_model.h"

using namespace weilu;
using namespace weilu::ui;

namespace {

SourceColumn column(std::size_t index, const char* header, const char* field, int confidence)
{
  SourceColumn made;
  made.index = index;
  made.header = made.rawHeader = header;
  made.field = field;
  made.confidence = confidence;
  return made;
}

ImportProblem problem(std::uint64_t row, const char* header, bool rejects)
{
  return {row, header, "?", ImportProblem::Kind::BadDate, "date", rejects};
}

} // namespace

TEST_CASE("MappingModel", "[intake]")
{
  MappingModel model;
  const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
  SourceFile file;
  file.columns = {column(0, "id", "id", 100), column(1, "a", "city", 95), column(2, "b", "city", 70),
                  column(3, "c", "", 0)};
  file.columns[1].samples = {"杭州", " line\nbreak "};
  model.setFile(file);
  const auto cell = [&](int row, int at) { return model.index(row, at).data().toString(); };

  SECTION("words a column")
  {
    CHECK(model.rowCount() == 4);
    CHECK(cell(1, MappingModel::Samples) == "杭州, line break");
    CHECK(cell(2, MappingModel::Samples) == "empty");
    CHECK(cell(1, MappingModel::Confidence) == "high 95%");
    CHECK(cell(2, MappingModel::Confidence) == "fair 70%");
    CHECK(cell(3, MappingModel::Confidence) == "—");
    CHECK(cell(3, MappingModel::Field) == "Do not import");
  }
  SECTION("marks what goes to the same field twice, unless one only fills in for the other")
  {
    CHECK_FALSE(model.isTwice(0));
    CHECK(model.isTwice(1));
    CHECK(model.isTwice(2));
    CHECK_FALSE(model.isTwice(3));
    file.columns[2].fallback = true;
    model.setFile(file);
    CHECK_FALSE(model.isTwice(1));
    CHECK_FALSE(model.isTwice(2));
  }
  SECTION("counts problems by column, and forgets them with the file")
  {
    model.setProblems({problem(2, "a", false), problem(3, "a", false), problem(3, "id", true)});
    CHECK(model.problemsAt(1) == 2);
    CHECK(cell(0, MappingModel::Problems) == "1");
    model.setFile(file);
    CHECK(model.problemsAt(1) == 0);
  }
}

TEST_CASE("What is said of days and months that could be either", "[intake]")
{
  const MappingModel model;
  const QString column =
      model.headerData(MappingModel::Conversion, Qt::Horizontal, Qt::DisplayRole).toString();
  const QString said = intake_words::treatment(ImportProblem::Kind::AssumedDateOrder, "mdy");
  CHECK(said.contains("\"" + column + "\"")); // where it is put right
}

TEST_CASE("PreviewModel", "[intake]")
{
  PreviewModel model;
  const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
  ImportPlan plan;
  plan.file.columns = {column(0, "id", "id", 100), column(1, "skip", "", 0), column(2, "town", "city", 95)};
  const auto row = [](std::uint64_t number, RowOutcome outcome, std::vector<std::string> cells) {
    PreviewRow shown;
    shown.row = number;
    shown.outcome = outcome;
    shown.cells = std::move(cells);
    return shown;
  };
  plan.preview = {row(2, RowOutcome::Create, {"1", "x", "杭州"}),
                  row(3, RowOutcome::Update, {"2", "y", "苏州"}), row(4, RowOutcome::Reject, {"", "z", ""})};
  plan.preview[1].changed = {2};
  plan.preview[1].person = "李四";
  plan.preview[1].keyKind = "phone";
  plan.preview[1].keyValue = "+8613800000002";
  plan.preview[2].bad = {0};
  model.setPlan(plan);

  SECTION("shows the columns that come in, and what becomes of each row")
  {
    CHECK(model.columnCount() == 5);
    CHECK(model.index(1, PreviewModel::Number).data() == "3");
    CHECK(model.index(1, PreviewModel::Outcome).data() == "Updated");
    CHECK(model.index(0, PreviewModel::Who).data() == "Somebody new");
    CHECK(model.index(1, PreviewModel::Who).data() == "李四, by phone");
    CHECK(model.index(1, PreviewModel::Who).data(Qt::ToolTipRole).toString().contains("+8613800000002"));
    CHECK(model.index(1, PreviewModel::FirstCell + 1).data() == "苏州");
    CHECK(model.sourceColumn(PreviewModel::FirstCell + 1) == 2);
    CHECK(model.sourceColumn(PreviewModel::Outcome) == -1);
  }
  SECTION("shows what a date is taken for beside it")
  {
    CHECK_FALSE(model.showsDates(PreviewModel::FirstCell + 1));
    plan.preview[1].dates[2] = "2024-04-03";
    model.setPlan(plan);
    CHECK(model.index(1, PreviewModel::FirstCell + 1).data() == "苏州 → 2024-04-03");
    CHECK(model.index(0, PreviewModel::FirstCell + 1).data() == "杭州");
    CHECK(model.showsDates(PreviewModel::FirstCell + 1));
    CHECK_FALSE(model.showsDates(PreviewModel::Who));
  }
  SECTION("shows only rows with problems, or those that change somebody")
  {
    model.show(PreviewModel::Shown::WithProblems);
    REQUIRE(model.rowCount() == 1);
    CHECK(model.rowAt(0).row == 4);
    model.show(PreviewModel::Shown::Updated);
    REQUIRE(model.rowCount() == 1);
    CHECK(model.rowAt(0).row == 3);
    model.setPlan(plan);
    CHECK(model.rowCount() == 1);
  }
}
