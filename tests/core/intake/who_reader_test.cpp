// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/who_reader.h"
#include "tests/catch.h"

using namespace weilu;

namespace {

SourceFile fileWith(std::initializer_list<std::pair<std::string, std::string>> columns)
{
  SourceFile file;
  for (const auto& [header, field] : columns) {
    SourceColumn column;
    column.index = file.columns.size();
    column.header = header;
    column.field = field;
    file.columns.push_back(column);
  }
  return file;
}

WhoRow read(const SourceFile& file, std::vector<std::string_view> cells)
{
  SourceRow source;
  source.number = 2;
  source.cells = std::move(cells);
  WhoRow row;
  WhoReader(file).read(source, row);
  return row;
}

} // namespace

TEST_CASE("joinedName", "[intake]")
{
  CHECK(joinedName("Ada", "Lovelace") == "Ada Lovelace");
  CHECK(joinedName("三", "张") == "张三");
  CHECK(joinedName("민준", "김") == "김민준");
  CHECK(joinedName("Minh Anh", "Nguyễn") == "Minh Anh Nguyễn");
  CHECK(joinedName("Ada", "") == "Ada");
  CHECK(joinedName("", "Lovelace") == "Lovelace");
  CHECK(joinedName("", "").empty());
}

TEST_CASE("platformFamily", "[intake]")
{
  CHECK(platformFamily("wechat.wxid") == "wechat");
  CHECK(platformFamily("discourse") == "discourse");
  CHECK(platformFamily("id").empty());
  CHECK(platformFamily("").empty());
}

TEST_CASE("splitBrackets", "[intake]")
{
  using Names = std::pair<std::string_view, std::string_view>;
  CHECK(splitBrackets("小雨☔ (林晓雨)") == Names{"小雨☔", "林晓雨"});
  CHECK(splitBrackets("老王（王伟）") == Names{"老王", "王伟"});
  CHECK(splitBrackets("Ann (host) (Ann Lee)") == Names{"Ann (host)", "Ann Lee"});
  CHECK(splitBrackets(" Ann ") == Names{"Ann", ""});
  CHECK(splitBrackets("(Ann)") == Names{"(Ann)", ""});
  CHECK(splitBrackets("Ann ()") == Names{"Ann", ""});
  CHECK(splitBrackets("Ann )") == Names{"Ann )", ""});
  CHECK(splitBrackets("").first.empty());
}

TEST_CASE("WhoReader", "[intake]")
{
  SECTION("takes a fallback only where the other column says nothing")
  {
    SourceFile file = fileWith({{"Collected", "phone"}, {"Bound", "phone"}});
    file.columns[0].fallback = true;
    CHECK(read(file, {"13800000001", "13800000002"}).keys.size() == 1);
    CHECK(read(file, {"13800000001", "13800000002"}).keys[0].value == "+8613800000002");
    CHECK(read(file, {"13800000001", ""}).keys[0].value == "+8613800000001");
  }
  SECTION("leaves out what is too long, and says so")
  {
    const SourceFile file = fileWith({{"Name", "name"}, {"ID", "id"}});
    const std::string longest(FieldColumn::kLongestText, 'x'), longer = longest + "x";
    CHECK(read(file, {longest, "1"}).name == longest);
    const WhoRow row = read(file, {longer, "1"});
    CHECK(row.name.empty());
    REQUIRE(row.problems.size() == 1);
    CHECK(row.problems[0].kind == ImportProblem::Kind::TextTooLong);
    CHECK(row.problems[0].column == "Name");
  }
  SECTION("gives keys strongest first, whatever the order of the columns")
  {
    SourceFile file = fileWith(
        {{"Email", "email"}, {"Username", "identity:discourse.username"}, {"Phone", "phone"}, {"ID", "id"}});
    file.platform = "discourse";
    const WhoRow row = read(file, {"A@Example.com", "ada", "13800000001", "17"});
    REQUIRE(row.keys.size() == 4);
    const std::vector<KeyKind> kinds = WhoReader(file).kinds();
    CHECK(kinds[row.keys[0].kind].code == "discourse");
    CHECK(row.keys[0].value == "17");
    CHECK(row.keys[1].value == "+8613800000001");
    CHECK(row.keys[1].shown == "13800000001");
    CHECK(row.keys[2].value == "a@example.com");
    CHECK(kinds[row.keys[3].kind].strength == IdentityStrength::Label);
    CHECK(kinds[WhoReader(file).labelKind()].code == "discourse.name");
    CHECK(row.problems.empty());
  }
  SECTION("takes several values of one cell, and no value twice")
  {
    const SourceFile file = fileWith({{"Email", "email"}, {"More", "email"}, {"Phone", "phone"}});
    const WhoRow row =
        read(file, {"a@example.com", "b@example.com;A@example.com", "13800000001/13800000002"});
    CHECK(row.keys.size() == 4);
  }
  SECTION("says which cells are no keys, and why")
  {
    const SourceFile file =
        fileWith({{"Email", "email"}, {"Phone", "phone"}, {"Tel", "phone"}, {"ID", "id"}});
    const WhoRow row = read(file, {"f@example", "138****0001", "1.38E+10", "1.1E+18"});
    CHECK(row.keys.empty());
    std::map<std::string, ImportProblem::Kind> found;
    for (const ImportProblem& problem : row.problems) {
      found[problem.column] = problem.kind;
      CHECK(problem.row == 2);
      CHECK_FALSE(problem.value.empty());
      CHECK_FALSE(problem.rejects);
    }
    using Kind = ImportProblem::Kind;
    CHECK(found == std::map<std::string, Kind>{{"Email", Kind::BadEmail},
                                               {"Phone", Kind::MaskedPhone},
                                               {"Tel", Kind::BadPhone},
                                               {"ID", Kind::BadNumber}});
  }
  SECTION("puts given and family name together only where there is no name")
  {
    const SourceFile file = fileWith({{"Name", "name"}, {"First", "given_name"}, {"Last", "family_name"}});
    CHECK(read(file, {"", "三", "张"}).name == "张三");
    CHECK(read(file, {"", "三", "张"}).nameFromParts);
    CHECK(read(file, {"三哥", "三", "张"}).name == "三哥");
    CHECK_FALSE(read(file, {"三哥", "三", "张"}).nameFromParts);
  }
  SECTION("knows whether the file gives keys, names or nobody")
  {
    CHECK(WhoReader(fileWith({{"Email", "email"}})).givesKeys());
    CHECK_FALSE(WhoReader(fileWith({{"Name", "name"}})).givesKeys());
    CHECK(WhoReader(fileWith({{"Name", "name"}})).givesAnybody());
    CHECK_FALSE(WhoReader(fileWith({{"City", "city"}})).givesAnybody());
    CHECK_FALSE(WhoReader(fileWith({{"Room", "space_name"}})).givesAnybody());
  }
}
