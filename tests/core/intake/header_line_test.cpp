// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/header_line.h"
#include "tests/catch.h"

using namespace weilu;

namespace {

HeaderLine headerOf(std::string_view text, std::optional<std::uint64_t> asked = {})
{
  const Dialect dialect = detectDialect(text, true);
  return findHeader(sampleRows(text, true, dialect, 200), dialect.width, asked);
}

} // namespace

TEST_CASE("A header is found", "[intake][header]")
{
  SECTION("in the first line of most files")
  {
    const HeaderLine header = headerOf("name,email\nA,a@example.com\n");
    CHECK(header.line == 1);
    CHECK(header.dataLine == 2);
    CHECK(header.cells == std::vector<std::string>{"name", "email"});
  }
  SECTION("by its form where no name is known") { CHECK(headerOf("foo,bar\nx,y\nz,w\n").line == 1); }
  SECTION("below a title, a summary and blank lines")
  {
    const HeaderLine header =
        headerOf("成员名单,,,\n导出时间：2024-06-20 13:00,,,\n,,,\n序号,姓名,手机号,加入时间\n"
                 "1,林晓雨,13800000001,2023-05-01\n2,王伟,13800000002,2023-05-03\n");
    CHECK(header.line == 4);
    CHECK(header.dataLine == 5);
  }
  SECTION("below another table of one row")
  {
    CHECK(headerOf("Meeting ID,Topic,User Email,Duration\n812,Weekly,ops@example.com,75\n\n"
                   "Name,User Email,Join Time,Guest\nA,a@example.com,06/10/2024 08:01:00 PM,No\n"
                   "B,b@example.com,06/10/2024 08:02:00 PM,No\n")
              .line == 4);
  }
  SECTION("below a line that names groups of columns")
  {
    CHECK(headerOf("基本信息,,联系方式,,会员,\n姓名,性别,手机号,邮箱,等级,到期日\n林,女,13800000001,x@"
                   "example.com,年,2025-05-01\n")
              .line == 2);
  }
  SECTION("and the same in another language below it is passed over")
  {
    const HeaderLine header = headerOf("姓名,手机号,邮箱\nName,Phone,Email\n林,13800000001,x@example.com\n");
    CHECK(header.line == 1);
    CHECK(header.dataLine == 3);
  }
  SECTION("over several lines") { CHECK(headerOf("name,\"Joined\nDate\"\nA,2024-01-01\n").dataLine == 3); }
  SECTION("alone") { CHECK(headerOf("姓名,手机号,邮箱\n").line == 1); }
}

TEST_CASE("A file without a header", "[intake][header]")
{
  SECTION("begins with data")
  {
    const HeaderLine header = headerOf("林晓雨,13800000001,xiaoyu.lin@example.com,2023-05-01\n"
                                       "王伟,13800000002,wangwei@example.com,2023-05-03\n");
    CHECK(header.line == 0);
    CHECK(header.dataLine == 1);
    CHECK(header.cells.empty());
  }
  SECTION("may be a list of e-mails or of names")
  {
    CHECK(headerOf("a@example.com\nb@example.com\n").line == 0);
    CHECK(headerOf("张三\n李四\n王五\n").line == 0);
    CHECK(headerOf("contacts\na@example.com\nb@example.com\n").line == 1);
  }
  SECTION("begins below \"sep=;\"")
  {
    CHECK(headerOf("sep=;\nA;13800000001\nB;13800000002\n").dataLine == 2);
  }
}

TEST_CASE("The operator may name the header line", "[intake][header]")
{
  const std::string text = "title,x\nname,email\nA,a@example.com\n";
  CHECK(headerOf(text, 1).line == 1);
  CHECK(headerOf(text, 2).line == 2);
  CHECK(headerOf(text, 0).line == 0);
  CHECK(headerOf(text, 0).dataLine == 1);
}
