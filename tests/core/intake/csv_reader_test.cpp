// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/csv_reader.h"
#include "core/intake/utf8.h"
#include "tests/core/intake/fixtures.h"
#include "tests/laws.h"

using namespace weilu;
using namespace weilu::fixtures;

namespace {

Table read(std::string_view text, char32_t delimiter = U',')
{
  CsvReader reader(textInMemory(text), delimiter);
  return cellsOf(reader);
}

/// The records with their lines, and whether a quote was in trouble.
struct Seen {
  std::uint64_t line;
  bool trouble;
  friend bool operator==(const Seen&, const Seen&) = default;
};
std::vector<Seen> seen(std::string_view text)
{
  CsvReader reader(textInMemory(text), U',');
  Record record;
  std::vector<Seen> result;
  while (reader.next(record))
    result.push_back({record.line, record.quoteTrouble});
  return result;
}

/// What any program would write: quotes where they are needed, or everywhere.
std::string written(const Table& table, const std::string& delimiter, const std::string& lineEnd, bool always)
{
  std::string text;
  for (const auto& row : table) {
    for (std::size_t i = 0; i < row.size(); ++i) {
      const std::string& cell = row[i];
      const bool quote = always || cell.find(delimiter) != std::string::npos ||
                         cell.find_first_of("\"\r\n") != std::string::npos;
      text += i > 0 ? delimiter : "";
      text += quote ? "\"" : "";
      for (const char c : cell)
        text += quote && c == '"' ? std::string("\"\"") : std::string(1, c);
      text += quote ? "\"" : "";
    }
    text += lineEnd;
  }
  return text;
}

rc::Gen<std::string> anyCell()
{
  const auto piece = rc::gen::element<std::string>("a", "1", " ", "\"", ",", ";", "\t", "|", "，", "\n",
                                                   "\r\n", "林", "🦊", "é", "", "x y", "\\", "'");
  return rc::gen::map(rc::gen::container<std::vector<std::string>>(piece),
                      [](const std::vector<std::string>& parts) {
                        std::string cell;
                        for (const std::string& part : parts)
                          cell += part;
                        return cell;
                      });
}

} // namespace

TEST_CASE("A CSV reader", "[intake][csv]")
{
  SECTION("splits lines into cells")
  {
    CHECK(read("a,b\n1,2\n") == Table{{"a", "b"}, {"1", "2"}});
    CHECK(read("a,b\n1,2") == Table{{"a", "b"}, {"1", "2"}});
    CHECK(read("a,\n,\n") == Table{{"a", ""}, {"", ""}});
    CHECK(read("") == Table{});
    CHECK(read("\n\n") == Table{{""}, {""}});
  }
  SECTION("knows LF, CRLF and CR as line ends, mixed too")
  {
    CHECK(read("a\r\nb\nc\rd") == Table{{"a"}, {"b"}, {"c"}, {"d"}});
    CHECK(seen("a\r\nb\nc\rd") == std::vector<Seen>{{1, false}, {2, false}, {3, false}, {4, false}});
  }
  SECTION("takes quotes off and halves doubled ones")
  {
    CHECK(read("\"a,b\",\"say \"\"hi\"\"\"\n") == Table{{"a,b", "say \"hi\""}});
    CHECK(read("\"\"\"VIP\"\",\"\"Blog\"\"\"\n") == Table{{"\"VIP\",\"Blog\""}});
    CHECK(read("\"\",x\n") == Table{{"", "x"}});
  }
  SECTION("keeps line ends inside quotes and counts them")
  {
    CHECK(read("\"x\r\ny\",1\nz,2\n") == Table{{"x\r\ny", "1"}, {"z", "2"}});
    CHECK(seen("\"x\r\ny\n\",1\nz,2\n") == std::vector<Seen>{{1, false}, {4, false}});
  }
  SECTION("lets spaces stand before and behind quotes")
  {
    CHECK(read("A, \"a@example.com\", \"x, y\" ,z\n") == Table{{"A", "a@example.com", "x, y", "z"}});
    CHECK(read("\"3985734\"\t,\"x\"\n") == Table{{"3985734", "x"}});
  }
  SECTION("knows delimiters of several bytes, and none")
  {
    CHECK(read("姓名，手机\n张，1\n", U'，') == Table{{"姓名", "手机"}, {"张", "1"}});
    CHECK(read("a,b;c\n", 0) == Table{{"a,b;c"}});
  }
  SECTION("takes a byte order mark off any line")
  {
    CHECK(read("a,b\n\xEF\xBB\xBF"
               "c,d\n") == Table{{"a", "b"}, {"c", "d"}});
  }
  SECTION("tells blank lines")
  {
    CsvReader reader(textInMemory("a\n  ,\t\n"), U',');
    Record record;
    REQUIRE(reader.next(record));
    CHECK(record.hasText);
    REQUIRE(reader.next(record));
    CHECK_FALSE(record.hasText);
    CHECK_FALSE(reader.next(record));
    CHECK_FALSE(reader.next(record));
  }
}

TEST_CASE("A quote that is not as it should be", "[intake][csv]")
{
  SECTION("is a letter in the middle of a cell")
  {
    CHECK(read("A,5'9\",x\n") == Table{{"A", "5'9\"", "x"}});
    CHECK(seen("A,5'9\",x\n") == std::vector<Seen>{{1, false}});
  }
  SECTION("is a letter in the middle of a quoted cell, and the row is marked")
  {
    CHECK(read("\"B \"the boss\" B\",6\n") == Table{{"B \"the boss\" B", "6"}});
    CHECK(seen("\"B \"the boss\" B\",6\n") == std::vector<Seen>{{1, true}});
  }
  SECTION("is a letter where the cell goes on after it")
  {
    CHECK(read("a\t\"not quoted\" text\n", U'\t') == Table{{"a", "\"not quoted\" text"}});
    CHECK(read("\"not quoted\" text\t\"x\"\n", U'\t') == Table{{"\"not quoted\" text", "x"}});
  }
  SECTION("does not swallow the file when it never ends")
  {
    const std::string text = "A,a\n\"B,b\nC,c\nD,d\n";
    CHECK(read(text) == Table{{"A", "a"}, {"\"B", "b"}, {"C", "c"}, {"D", "d"}});
    CHECK(seen(text) == std::vector<Seen>{{1, false}, {2, true}, {3, false}, {4, false}});
  }
  SECTION("does not swallow the rows up to the next quoted cell")
  {
    const std::string text = "\"A\",\"a@x\n\"B\",\"b@x\"\nC,\"c\"\n";
    CHECK(read(text) == Table{{"A", "\"a@x"}, {"B", "b@x"}, {"C", "c"}});
    CHECK(seen(text) == std::vector<Seen>{{1, true}, {2, false}, {3, false}});
  }
  SECTION("is not kept from ending by a backslash")
  {
    CHECK(read("\"she said \\\"hi\\\", ok\"\n\"C:\\temp\\\",y\n") ==
          Table{{"she said \\\"hi\\", " ok\""}, {"C:\\temp\\", "y"}});
  }
}

TEST_CASE("A CSV reader needs no more memory than a record", "[intake][csv]")
{
  SECTION("and grows for a large cell")
  {
    const std::string large(3'000'000, 'x');
    CsvReader reader(std::make_unique<DrippingText>("a,\"" + large + "\"\"" + large + "\",b\nnext,1\n", 1000),
                     U',');
    CHECK(cellsOf(reader) == Table{{"a", large + "\"" + large, "b"}, {"next", "1"}});
  }
  SECTION("and gives a quote up that does not end within eight MiB")
  {
    std::string text = "\"lost,1\n";
    while (text.size() < 9'000'000)
      text += "row,without,quotes\n";
    CsvReader reader(std::make_unique<DrippingText>(text, 1 << 20), U',');
    Record record;
    REQUIRE(reader.next(record));
    CHECK(record.quoteTrouble);
    CHECK(record.cells.front() == "\"lost");
  }
}

TEST_CASE("Undecodable bytes are told with their row", "[intake][csv]")
{
  const TempFile file("name,x\nA,1\nB\xFF,2\nC,3\n");
  CsvReader reader(openText(file.path(), "utf-8"), U',');
  Record record;
  std::vector<bool> damaged;
  while (reader.next(record))
    damaged.push_back(record.undecodable);
  CHECK(damaged == std::vector<bool>{false, false, true, false});
}

TEST_CASE("What any program writes reads back", "[intake][csv]")
{
  law("random tables, every delimiter and line end, in pieces of any size", [] {
    const auto delimiter = *rc::gen::element<char32_t>(U',', U'\t', U';', U'|', U'，');
    const auto lineEnd = *rc::gen::element<std::string>("\n", "\r\n", "\r");
    const auto width = *rc::gen::inRange<std::size_t>(1, 5);
    const Table table =
        *rc::gen::container<Table>(rc::gen::container<std::vector<std::string>>(width, anyCell()));
    // Some write quotes only where they must; spaces before a quote of one's own ask for more.
    const bool always = *rc::gen::arbitrary<bool>() || delimiter == U'\t';
    const std::string text = written(table, toUtf8(delimiter), lineEnd, always);
    CsvReader reader(std::make_unique<DrippingText>(text, *rc::gen::inRange<std::size_t>(1, 70)), delimiter);
    RC_ASSERT(cellsOf(reader) == table);
  });
}

TEST_CASE("Line ends are counted as an editor does", "[intake][csv]")
{
  CHECK(lineEnds("") == 0);
  CHECK(lineEnds("a\nb") == 1);
  CHECK(lineEnds("a\r\nb\rc\n") == 3);
  CHECK(lineEnds("a\r") == 1);
}
