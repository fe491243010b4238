// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/repaired_rows.h"
#include "tests/catch.h"
#include "tests/scratch.h"

using namespace weilu;

TEST_CASE("Repaired rows", "[intake]")
{
  const Scratch scratch;
  const auto file = scratch / "people.csv", to = scratch / "repaired.csv";
  writeBytes(file, "id;name;joined\n1;A;25/12/2024\n;B;03/04/2025\n3;=C;04/05/2025\n");
  const SourceFile source = inspect(file).value();
  REQUIRE(source.columns[2].format.dateFormat == "dmy");
  REQUIRE(writeRepaired(to, source, {{3, {{0, "2"}}}, {4, {{1, "=D, E"}}}}));

  SECTION("are written with the columns of their file, and nothing else is")
  {
    CHECK(bytesOf(to) == "\xEF\xBB\xBFid,name,joined\r\n2,B,03/04/2025\r\n3,\"'=D, E\",04/05/2025\r\n");
  }
  SECTION("are read as their file was, though they alone would be read otherwise")
  {
    CHECK(inspect(to)->columns[2].format.dateFormat != "dmy");
    const SourceFile again = inspect(to, repairedOptions(source)).value();
    CHECK(again.rows == 2);
    CHECK(again.as == source.as);
    for (std::size_t i = 0; i < source.columns.size(); ++i) {
      CHECK(again.columns[i].field == source.columns[i].field);
      CHECK(again.columns[i].format.dateFormat == source.columns[i].format.dateFormat);
    }
  }
  SECTION("cannot go where nothing can be written")
  {
    CHECK(writeRepaired(scratch / "nowhere" / "x.csv", source, {}).error().code ==
          RefusalCode::FileNotWritable);
  }
  SECTION("have come in but for those that stayed out again")
  {
    const Repairs repairs{{3, {{0, "2"}}}, {7, {}}, {9, {}}};
    ImportProblem again;
    again.row = 3; // the second of the file
    CHECK(rowsThatCameIn(repairs, {again, again}) == std::set<std::uint64_t>{3, 9});
    CHECK(rowsThatCameIn(repairs, {}).size() == 3);
  }
}
