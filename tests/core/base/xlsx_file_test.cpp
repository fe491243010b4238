// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/xlsx_file.h"
#include "core/intake/xlsx_reader.h"
#include "tests/catch.h"
#include "tests/scratch.h"

using namespace weilu;

TEST_CASE("writeXlsx", "[base]")
{
  const Scratch folder;
  const auto file = folder / "sheet.xlsx";
  const auto rowsOf = [&file] {
    std::vector<std::vector<std::string>> rows;
    XlsxReader reader(file, {}, std::filesystem::file_size(file));
    for (Record record; reader.next(record);)
      rows.emplace_back(record.cells.begin(), record.cells.end());
    return rows;
  };

  SECTION("writes what is read again, numbers as numbers and texts as texts")
  {
    REQUIRE(writeXlsx({{"周", "People", "Share"}, {{"=1+1", 402.0, .25}, {"二月", {}, 1.0}}, {2}}, file));
    const auto rows = rowsOf();
    REQUIRE(rows.size() == 3);
    CHECK(rows[0] == std::vector<std::string>{"周", "People", "Share"});
    CHECK(rows[1][0] == "=1+1");
    CHECK(rows[1][1] == "402");
    CHECK(rows[2][1].empty());
  }
  SECTION("takes the place of the file that was there, whole or not at all")
  {
    REQUIRE(writeXlsx({{"A"}, {{1.0}, {2.0}}, {}}, file));
    REQUIRE(writeXlsx({{"B"}, {}, {}}, file));
    CHECK(rowsOf() == std::vector<std::vector<std::string>>{{"B"}});
    CHECK_FALSE(std::filesystem::exists(folder / "sheet.xlsx.part"));
  }
  SECTION("says when it cannot") { CHECK_FALSE(writeXlsx({{"A"}, {}, {}}, folder / "no" / "such.xlsx")); }
}
