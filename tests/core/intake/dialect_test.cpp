// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/dialect.h"
#include "tests/catch.h"

using namespace weilu;

namespace {

char32_t delimiterOf(std::string_view text) { return detectDialect(text, true).delimiter; }

} // namespace

TEST_CASE("A delimiter is detected", "[intake][dialect]")
{
  SECTION("as the one that cuts most rows alike")
  {
    CHECK(delimiterOf("a,b,c\n1,2,3\n") == U',');
    CHECK(delimiterOf("a\tb\n1\t2\n") == U'\t');
    CHECK(delimiterOf("a;b\n1;2\n") == U';');
    CHECK(delimiterOf("name|email|tags\nA|a@example.com|x,y;z\n") == U'|');
    CHECK(delimiterOf("姓名，手机号\n林，1\n") == U'，');
  }
  SECTION("although another stands in every row of data")
  {
    CHECK(delimiterOf("name\temail\nDoe, John\tj@example.com\nRoe, Jane\tr@example.com\n") == U'\t');
    CHECK(delimiterOf("Name;Beitrag\nMüller, J;1.234,50\nSchmidt, E;99,90\n") == U';');
  }
  SECTION("outside quotes only")
  {
    CHECK(delimiterOf("a;b\n\"1,2,3,4\";\"x,y\"\n\"5,6,7,8\";\"z,w\"\n") == U';');
  }
  SECTION("after sentences above the table")
  {
    CHECK(delimiterOf("Report of members; all of them\nmade today\n\na,b\n1,2\n3,4\n5,6\n") == U',');
  }
  SECTION("as none for a list of one column")
  {
    CHECK(delimiterOf("a@example.com\nb@example.com\n") == 0);
    CHECK(delimiterOf("") == 0);
  }
  SECTION("by a first line that names it")
  {
    const Dialect dialect = detectDialect("sep=;\r\nName;Betrag\r\nA;1,2\r\nB;3,4\r\n", true);
    CHECK(dialect.delimiter == U';');
    CHECK(dialect.separatorLine == 1u);
    CHECK(dialect.width == 2);
  }
  SECTION("by the operator") { CHECK(detectDialect("a,b\n1,2\n", true, U';').delimiter == U';'); }
}

TEST_CASE("The rows of a sample", "[intake][dialect]")
{
  Dialect comma;
  comma.delimiter = U',';
  SECTION("are those with text, with their lines")
  {
    const auto rows = sampleRows("\n,,\na,\"x\ny\"\n\nb,2\n", true, comma, 10);
    REQUIRE(rows.size() == 2);
    CHECK(rows[0].line == 3);
    CHECK(rows[0].lastLine == 5);
    CHECK(rows[1].line == 6);
    CHECK(rows[1].filled() == 2);
  }
  SECTION("leave out the one that the sample cuts")
  {
    CHECK(sampleRows("a,b\n1,2\n3", false, comma, 10).size() == 2);
  }
  SECTION("are no more than asked for") { CHECK(sampleRows("1\n2\n3\n4\n", true, comma, 2).size() == 2); }
}
