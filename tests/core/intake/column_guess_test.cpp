// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/column_decisions.h"
#include "core/intake/column_guess.h"
#include "tests/catch.h"
#include "tests/core/intake/fixtures.h"

using namespace weilu;
using namespace weilu::fixtures;

namespace {

SourceFile inspected(std::string_view text, const ReadOptions& options = {})
{
  const TempFile file(text);
  return inspect(file.path(), options).value();
}

std::string fieldOf(const SourceFile& file, std::string_view header) { return column(file, header).field; }

Refusal refusedMap(std::vector<std::pair<std::string, std::string>> map)
{
  const TempFile file("Name,E-mail,Joined,Joined\nA,a@example.com,2024-01-01,x\n");
  ReadOptions options;
  options.map = std::move(map);
  const auto result = inspect(file.path(), options);
  REQUIRE_FALSE(result);
  return result.error();
}

} // namespace

TEST_CASE("Columns have names that tell them apart", "[intake][columns]")
{
  const auto names = [](const std::vector<std::string>& header, std::size_t width) {
    std::vector<std::string> result;
    for (const SourceColumn& entry : namedColumns(header, width))
      result.push_back(entry.header);
    return result;
  };
  CHECK(names({"Email", " Email ", "", "Joined\nDate"}, 4) ==
        std::vector<std::string>{"Email", "Email (2)", "#3", "Joined Date"});
  CHECK(names({}, 2) == std::vector<std::string>{"#1", "#2"});
}

TEST_CASE("What a file holds is told by its columns", "[intake][columns]")
{
  const auto guess = [](const std::vector<std::string>& headers) { return guessAs(headers); };
  CHECK(guess({"name", "email", "joined"}) == ImportAs::Members);
  CHECK(guess({"event time", "user id", "event type"}) == ImportAs::Activity);
  CHECK(guess({"订单编号", "付款时间", "实付金额"}) == ImportAs::Purchases);
  CHECK(guess({"姓名", "加入时间", "付费金额"}) == ImportAs::Members);
  CHECK(guess({"foo", "bar"}) == ImportAs::Members);
}

TEST_CASE("A field is given to a column", "[intake][columns]")
{
  SECTION("by its name, confirmed by its cells")
  {
    const SourceFile file = inspected("Full Name,Mobile,Joined\nAnn,13800000001,2024-01-01\n");
    CHECK(fieldOf(file, "Full Name") == "name");
    CHECK(column(file, "Mobile").field == "phone");
    CHECK(column(file, "Mobile").confidence == 90);
    CHECK(column(file, "Joined").format.dateFormat == "ymd");
  }
  SECTION("not when the cells are something else")
  {
    const SourceFile file = inspected("name,email,phone\nAnn,see below,see below\nBob,none given,ask Ann\n");
    CHECK(fieldOf(file, "email") == "email"); // a generic preset: doubted, not dropped
    CHECK(column(file, "email").confidence == 60);
    const SourceFile other =
        inspected("Customer name,Mail,Cell\nAnn,see below,see below\nBob,none given,ask Ann\n");
    CHECK(fieldOf(other, "Mail").empty());
    CHECK(column(other, "Mail").confidence == 20);
  }
  SECTION("by its cells alone where they can only be one thing")
  {
    const SourceFile file = inspected("who,where to write\nAnn,a@example.com\nBob,b@example.com\n");
    CHECK(fieldOf(file, "where to write") == "email");
    CHECK(fieldOf(file, "who").empty());
  }
  SECTION("without any header too")
  {
    const SourceFile file = inspected(
        "林晓雨,13800000001,xiaoyu.lin@example.com,2023-05-01\n王伟,13800000002,w@example.com,2023-05-03\n");
    CHECK(fieldOf(file, "#1") == "name");
    CHECK(fieldOf(file, "#2") == "phone");
    CHECK(fieldOf(file, "#3") == "email");
    CHECK(fieldOf(file, "#4") == "joined_at");
  }
  SECTION("once, to the surest; repeatable ones as often as they come")
  {
    const SourceFile file =
        inspected("Name,Full Name,Email,Email,生日\nA,Ann,a@example.com,b@example.com,1990-01-01\n");
    CHECK(fieldOf(file, "Name") == "name");
    CHECK(fieldOf(file, "Full Name").empty());
    CHECK(fieldOf(file, "Email (2)") == "email");
  }
  SECTION("by its words where its name says too little")
  {
    CHECK(fieldOf(inspected("Email,Status\na@example.com,Active\nb@example.com,Unsubscribed\n"), "Status") ==
          "consent:email");
    CHECK(fieldOf(inspected("Email,Status\na@example.com,Member\nb@example.com,Former member\n"), "Status")
              .empty());
    CHECK(fieldOf(inspected("Email,Status\na@example.com,paid\nb@example.com,free\n"), "Status") ==
          "standing");
    CHECK(fieldOf(inspected("Email,Title\na@example.com,Organizer\nb@example.com,Member\n"), "Title") ==
          "role");
    CHECK(fieldOf(inspected("Email,Status\na@example.com,Active\nb@example.com,Active\n"), "Status").empty());
    CHECK(fieldOf(
              inspected("Email,Status\na@example.com,Unsubscribed\nb@example.com,blue\nc@example.com,red\n"),
              "Status")
              .empty());
  }
  SECTION("not as an id when the number counts within one group only")
  {
    CHECK(fieldOf(inspected("成员编号,昵称\n1,甲\n2,乙\n"), "成员编号").empty());
  }
  SECTION("as the given name beside a last name")
  {
    const SourceFile file =
        inspected("Email,Name,Last name,Subscribed\na@example.com,Ann,Stone,2024-01-01 10:00:00\n");
    CHECK(fieldOf(file, "Name") == "given_name");
    CHECK(fieldOf(file, "Subscribed") == "joined_at");
  }
  SECTION("by the operator before everything else")
  {
    ReadOptions options;
    options.map = {{"Joined", "left_at"}, {"#1", ""}, {"e mail", "email"}};
    const SourceFile file = inspected("Name,E-mail,Joined\nA,a@example.com,2024-01-01\n", options);
    CHECK(fieldOf(file, "Joined") == "left_at");
    CHECK(fieldOf(file, "Name").empty());
    CHECK(column(file, "E-mail").confidence == 100);
  }
}

TEST_CASE("The operator's mapping is refused", "[intake][columns]")
{
  SECTION("when the file has no such column")
  {
    CHECK(refusedMap({{"Phone", "phone"}}).code == RefusalCode::UnknownColumn);
    CHECK(refusedMap({{"#5", "phone"}}).detail("found") == "#5");
  }
  SECTION("when there is no such field, or not in such a file")
  {
    const Refusal refusal = refusedMap({{"Name", "nome"}});
    CHECK(refusal.code == RefusalCode::UnknownField);
    CHECK(refusal.detail("found") == "nome");
    CHECK(refusal.detail("column") == "Name");
    CHECK(refusedMap({{"Name", "amount"}}).code == RefusalCode::UnknownField);
  }
  SECTION("when it says two things of one column")
  {
    const Refusal refusal = refusedMap({{"Name", "name"}, {"#1", "nickname"}});
    CHECK(refusal.code == RefusalCode::ColumnMappedTwice);
    CHECK(refusal.detail("other") == "name");
  }
  SECTION("when two columns claim one field")
  {
    const Refusal refusal = refusedMap({{"Joined", "joined_at"}, {"Joined (2)", "joined_at"}});
    CHECK(refusal.code == RefusalCode::FieldMappedTwice);
    CHECK(refusal.detail("field") == "joined_at");
    CHECK(refusal.detail("column") == "Joined (2)");
    CHECK(refusal.detail("other") == "Joined");
  }
}

TEST_CASE("A column's format", "[intake][columns]")
{
  SECTION("takes the zone of its header, then of the preset")
  {
    const SourceFile file = inspected("Name,Joined (GMT+8),Last seen\nA,2024-01-01 10:00,2024-01-01 10:00\n");
    CHECK(column(file, "Joined (GMT+8)").format.zone == "+08:00");
    CHECK(column(file, "Last seen").format.zone.empty());
  }
  SECTION("takes the order the operator names")
  {
    const std::string text = "name,joined\nA,3/4/2024\n";
    CHECK(column(inspected(text), "joined").format.dateFormat == "mdy");
    CHECK(column(inspected(text), "joined").format.dateOrderAssumed);
    ReadOptions options;
    options.dateOrder = {{"joined", "dmy"}};
    CHECK(column(inspected(text, options), "joined").format.dateFormat == "dmy");
    CHECK_FALSE(column(inspected(text, options), "joined").format.dateOrderAssumed);
    options.dateOrder = {{"joined", "ydm"}};
    const TempFile file(text);
    CHECK(inspect(file.path(), options).error().code == RefusalCode::BadValue);
    options.dateOrder = {{"left", "dmy"}};
    CHECK(inspect(file.path(), options).error().code == RefusalCode::UnknownColumn);
  }
  SECTION("reads the day first in a European file and the year first in a Chinese one")
  {
    CHECK(column(inspected("Name;Eintritt\nA;3/4/2024\n"), "Eintritt").format.dateFormat == "dmy");
    CHECK(column(inspected("姓名,加入时间\nA,24/3/5\n"), "加入时间").format.dateFormat == "ymd");
  }
  SECTION("has a decimal comma where the file has")
  {
    ReadOptions options;
    options.map = {{"Beitrag", "counter:paid"}};
    CHECK(column(inspected("Name;Beitrag\nA;1.234,50\n", options), "Beitrag").format.decimalComma);
  }
}
