// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/column_look.h"
#include "tests/core/intake/fixtures.h"

#include <fmt/format.h>

using namespace weilu;
using namespace weilu::fixtures;

namespace {

using Kind = ColumnFormat::Kind;

constexpr int rowCount = 30'000;

/// A long file whose dates tell their order only near the end, in ten columns, with a byte in row 20,002 that
/// is no text.
std::string longTable()
{
  std::string text = "name,price";
  for (int i = 0; i < 10; ++i)
    text += fmt::format(",date {}", i);
  text += '\n';
  for (int row = 0; row < rowCount; ++row) {
    text += fmt::format("张{}{},\"1.{:03}\"", row, row == 20'000 ? "\xFF" : "", row % 1000);
    for (int i = 0; i < 10; ++i)
      text += fmt::format(",{:02}/{:02}/2024", row > 29'000 ? 13 + i : 1 + row % 12, 1 + i);
    text += '\n';
  }
  return text;
}

std::vector<ColumnProfile> profiles()
{
  std::vector<ColumnProfile> profiles(12);
  profiles[1].expect(Kind::Money);
  for (std::size_t i = 2; i < profiles.size(); ++i)
    profiles[i].expect(Kind::Date);
  return profiles;
}

/// Row by row and cell by cell.
std::vector<ColumnProfile> slowly(const SourceFile& file, ColumnLook& look)
{
  std::vector<ColumnProfile> fed = profiles();
  RowReader reader(file);
  for (SourceRow row; reader.next(row);) {
    if (row.undecodable && look.firstUndecodable == 0)
      look.firstUndecodable = row.number;
    ++look.rows;
    for (std::size_t i = 0; i < fed.size(); ++i)
      fed[i].feed(row.cells[i]);
  }
  look.undecodable = reader.undecodable();
  return fed;
}

} // namespace

TEST_CASE("A look at the columns of a file", "[intake][profile]")
{
  const TempFile table(longTable());
  const SourceFile file = inspect(table.path()).value();
  REQUIRE(file.encoding == "utf-8");

  SECTION("finds what feeding cell by cell finds")
  {
    std::vector<ColumnProfile> fast = profiles();
    const ColumnLook look = lookAtColumns(file, fast, {});
    ColumnLook expected;
    const std::vector<ColumnProfile> slow = slowly(file, expected);
    CHECK(look.rows == rowCount);
    CHECK(look.rows == expected.rows);
    CHECK(look.firstUndecodable == 20'002);
    CHECK(look.firstUndecodable == expected.firstUndecodable);
    CHECK(look.undecodable == 1);
    for (std::size_t i = 0; i < fast.size(); ++i) {
      INFO("column " << i);
      CHECK(fast[i].looked() == slow[i].looked());
      CHECK(fast[i].cells() == slow[i].cells());
      CHECK(fast[i].decimalComma(false) == slow[i].decimalComma(false));
      CHECK(fast[i].dates().found({}).format == slow[i].dates().found({}).format);
      CHECK(fast[i].dates().found({}).fitting == slow[i].dates().found({}).fitting);
    }
    CHECK(fast[2].dates().found({}).format == DateFormat::Dmy);
    CHECK(fast[11].dates().found({}).format == DateFormat::Dmy);
  }
  SECTION("says how far it is and stops when asked to")
  {
    std::stop_source stop;
    std::vector<Progress> reports;
    const Control control(stop.get_token(), [&](const Progress& progress) {
      reports.push_back(progress);
      stop.request_stop();
    });
    std::vector<ColumnProfile> fed = profiles();
    CHECK_THROWS_AS((void)lookAtColumns(file, fed, control), Cancelled);
    REQUIRE(reports.size() == 1);
    CHECK(reports[0].phase == Phase::Reading);
    CHECK(reports[0].done > 0);
    CHECK(reports[0].total == file.bytes);
  }
}
