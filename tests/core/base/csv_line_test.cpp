// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/csv_line.h"
#include "tests/catch.h"

#include <vector>

using namespace weilu;

TEST_CASE("A CSV line", "[csv]")
{
  const auto line = [](std::vector<std::string> cells) { return csvLine(cells); };
  SECTION("joins plain cells") { CHECK(line({"1", "张三", ""}) == "1,张三,\r\n"); }
  SECTION("quotes commas, quotes and line ends")
  {
    CHECK(line({"a,b", "say \"hi\"", "x\ny"}) == "\"a,b\",\"say \"\"hi\"\"\",\"x\ny\"\r\n");
  }
  SECTION("neutralises what a spreadsheet would run")
  {
    CHECK(line({"=1+1", "+86", "-1", "@x", "\tx"}) == "'=1+1,'+86,'-1,'@x,\"'\tx\"\r\n");
  }
  SECTION("leaves signs inside a cell alone") { CHECK(line({"a=b", "1-2"}) == "a=b,1-2\r\n"); }
}
