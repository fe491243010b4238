// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/html_reader.h"
#include "tests/catch.h"
#include "tests/core/intake/fixtures.h"

using namespace weilu;
using fixtures::column;
using fixtures::encoded;
using fixtures::Table;
using fixtures::TempFile;

namespace {

Table rows(const std::string& html, std::size_t piece = 1 << 16)
{
  HtmlReader reader(std::make_unique<fixtures::DrippingText>(html, piece));
  Table table;
  for (Record record; reader.next(record);) {
    table.emplace_back(record.cells.begin(), record.cells.end());
    CHECK(record.line == table.size());
  }
  return table;
}

} // namespace

TEST_CASE("The tables of HTML are read as a browser shows them", "[intake][html]")
{
  SECTION("cells with entities, breaks and white space")
  {
    const std::string html = R"(<html><head><title>x</title><style>td { color: red }</style></head><body>
      <!-- <table><tr><td>no</td></tr></table> -->
      <TABLE border=1><THEAD><tr><th nowrap>姓名</th><th>城市<br/>(居住地)</th></tr></THEAD>
      <tr><td>
         Müller &amp;   S&ouml;hne&nbsp;</td><TD x="a>b">&#24352;&#x4E09; &lt;vip&gt; &unknown; a&b</TD></tr>
      <script>document.write("<tr><td>1</td></tr>")</script>
      <tr><td><p>one</p><p>two</p></td><td></td></tr></TABLE></body></html>)";
    const Table expected{
        {"姓名", "城市\n(居住地)"}, {"Müller & Söhne", "张三 <vip> &unknown; a&b"}, {"one\ntwo", ""}};
    CHECK(rows(html) == expected);
    CHECK(rows(html, 1) == expected);
    CHECK(rows(html, 7) == expected);
  }
  SECTION("without closing tags")
  {
    CHECK(rows("<table><tr><td>a<td>b<tr><td>c<td>d</table>") == Table{{"a", "b"}, {"c", "d"}});
    CHECK(rows("<table><tr><td>a<td>b") == Table{{"a", "b"}});
    CHECK(rows("<table><tr><td>a < b<td>c").front().front() == "a < b");
  }
  SECTION("cells over several columns and rows")
  {
    CHECK(rows("<table><tr><td colspan=3>成员名单</td></tr>"
               "<tr><td rowspan=\"2\">A组</td><td>张三</td><td>1</td></tr><tr><td>李四</td><td>2</td></tr>"
               "<tr><td>B组</td><td>王五</td><td>3</td></tr></table>") ==
          Table{{"成员名单", "", ""}, {"A组", "张三", "1"}, {"A组", "李四", "2"}, {"B组", "王五", "3"}});
    CHECK(rows("<table><tr><td>a</td><td rowspan=2>b</td></tr><tr><td>c</td></tr></table>") ==
          Table{{"a", "b"}, {"c", "b"}});
    CHECK(rows("<table><tr><td colspan=0>a</td><td colspan=x>b</td></tr></table>") == Table{{"a", "b"}});
  }
  SECTION("tables in tables, and several")
  {
    CHECK(rows("<table><tr><td><table><tr><td>a</td><td>b</td></tr></table></td></tr></table>"
               "<table><tr><td>c</td></tr></table>") == Table{{""}, {"a", "b"}, {"c"}});
  }
  SECTION("a number that the spreadsheet shortened")
  {
    CHECK(
        rows("<table><tr><td x:num=\"13800000001\">1.38E+10</td><td x:num='12.5'>12.50</td></tr></table>") ==
        Table{{"13800000001", "12.50"}});
  }
}

TEST_CASE("HTML without end stays within bounds", "[intake][html]")
{
  CHECK_THROWS_AS(rows("<table><tr><td>" + std::string(2 << 20, 'x')), ReadingRefused);
  std::string wide = "<table><tr>";
  for (int i = 0; i < 2001; ++i)
    wide += "<td>x";
  CHECK_THROWS_AS(rows(wide), ReadingRefused);
  CHECK(rows("<table><tr><td colspan=999999999>a</td></tr></table>").front().size() == 2000);
  CHECK(rows("<table><tr><td " + std::string(1 << 20, 'x') + ">a</td><td>b</td></tr></table>") ==
        Table{{"a", "b"}});
  CHECK(rows("<" + std::string(1 << 20, '<')).empty());
  CHECK(rows("<!-- " + std::string(1 << 20, '-')).empty());
}

TEST_CASE("A table that calls itself Excel is told from a web page", "[intake][html]")
{
  const std::string table =
      "<table><tr><td>编号</td><td>姓名</td></tr><tr><td>1</td><td>张三</td></tr></table>";
  CHECK(holdsTable("<html><body>" + table));
  CHECK_FALSE(holdsTable("<html><body><h1>502 Bad Gateway</h1><hr><center>nginx</center></body></html>"));
  CHECK_FALSE(holdsTable("<html><table><tr><td><img src=x></td><td>The page cannot be displayed</td></tr>"
                         "<tr><td>&nbsp;</td><td>Try again</td></tr></table></html>"));
  CHECK_FALSE(holdsTable("<html><table><tr><td>User</td><td>name</td></tr><tr><td>Password</td><td>here"
                         "<input TYPE=\"Password\"></td></tr></table></html>"));
  CHECK_FALSE(holdsTable("<table><tr><td>编号</td><td>姓名</td></tr></table>"));

  CHECK(declaredCharset("<meta charset=\"gb2312\">") == "gb18030");
  CHECK(declaredCharset("<META http-equiv=Content-Type content=\"text/html; charset=GBK\">") == "gb18030");
  CHECK(declaredCharset("<meta charset=utf-8 />") == "utf-8");
  CHECK(declaredCharset("<meta charset=klingon>").empty());
  CHECK(declaredCharset("<html>").empty());
  CHECK(declaredCharset("<meta charset=").empty());
}

TEST_CASE("An HTML table is inspected as any table", "[intake][html]")
{
  const std::string html =
      "<html xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><head>"
      "<meta http-equiv=\"Content-Type\" content=\"text/html; charset=gb2312\"></head><body><table>"
      "<tr><th colspan=3>会员导出</th></tr><tr><th>会员编号</th><th>姓名</th><th>加入时间</th></tr>"
      "<tr><td>A001</td><td>张三</td><td>2024-03-05 10:20:30</td></tr>"
      "<tr><td>A002</td><td>李四</td><td>2024-03-06 00:00:00</td></tr></table></body></html>";
  SECTION("in the encoding it names")
  {
    const TempFile file(encoded(html, "gb18030"), "members.xls");
    const SourceFile source = inspect(file.path()).value();
    CHECK(source.format == "html");
    CHECK(source.encoding == "gb18030");
    CHECK(source.headerLine == 2);
    CHECK(source.rows == 2);
    CHECK(column(source, "加入时间").field == "joined_at");
    CHECK(fixtures::rowsOf(source).front() ==
          std::vector<std::string>{"A001", "张三", "2024-03-05 10:20:30"});
  }
  SECTION("in UTF-8 whatever it names")
  {
    const TempFile file(html, "members.xls");
    const SourceFile source = inspect(file.path()).value();
    CHECK(source.encoding == "utf-8");
    CHECK(fixtures::rowsOf(source).back()[1] == "李四");
  }
  SECTION("a page is a page")
  {
    const TempFile file("<!DOCTYPE html><html><body>登录已过期，请重新登录</body></html>", "members.xls");
    CHECK(inspect(file.path()).error().code == RefusalCode::WebPage);
  }
}
