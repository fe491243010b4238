// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/sheet_limits.h"
#include "core/intake/xlsx_reader.h"
#include "tests/catch.h"
#include "tests/core/intake/workbook_writer.h"
#include "tests/scratch.h"

using namespace weilu;
using fixtures::oneSheet;
using fixtures::parts;
using fixtures::Table;
using fixtures::WorkbookXml;
using fixtures::writeZip;

namespace {

/// A workbook on disk.
struct Book {
  explicit Book(const WorkbookXml& workbook) { writeZip(file, parts(workbook)); }
  explicit Book(const std::string& rows, const std::string& shared = {}, const std::string& styles = {})
      : Book(oneSheet(rows, shared, styles))
  {
  }

  [[nodiscard]] Table rows(const std::string& sheet = {}) const
  {
    XlsxReader reader(file, sheet, std::filesystem::file_size(file));
    Table table;
    for (Record record; reader.next(record);)
      table.emplace_back(record.cells.begin(), record.cells.end());
    CHECK(reader.bytesRead() == std::filesystem::file_size(file));
    return table;
  }

  /// What reading it to the end is refused for.
  [[nodiscard]] Refusal refusal(const std::string& sheet = {}) const
  {
    try {
      XlsxReader reader(file, sheet, 1);
      for (Record record; reader.next(record);) {
      }
    } catch (const ReadingRefused& refused) {
      return refused.refusal;
    }
    FAIL("it was read");
    return {};
  }

  Scratch folder;
  std::filesystem::path file = folder / "book.xlsx";
};

std::string inlineCell(const std::string& reference, const std::string& text)
{
  return "<c r=\"" + reference + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
}

} // namespace

TEST_CASE("Cells of a sheet by their type", "[intake][xlsx]")
{
  SECTION("shared texts, with their runs and without readings")
  {
    const Book book(
        R"(<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c>
                       <c r="D1" t="s"><v>3</v></c><c r="E1" t="s"><v>99</v></c><c r="F1" t="s"><v>4</v></c></row>)",
        R"(<si><t>姓名</t></si><si><r><rPr><b/></rPr><t>加入</t></r><r><t xml:space="preserve"> 时间</t></r></si>
                       <si><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh><phoneticPr fontId="1"/></si><si/>
                       <si><t>a &amp; b&#10;c_x000D_</t></si>)");
    CHECK(book.rows() == Table{{"姓名", "加入 时间", "東京", "", "", "a & b\nc\r"}});
  }
  SECTION("texts in the cell")
  {
    CHECK(
        Book(
            "<row>" + inlineCell("A1", "张三") +
            R"(<c r="B1" t="inlineStr"><is><r><t>one</t></r><r><t>two</t></r><rPh><t>x</t></rPh></is></c></row>)")
            .rows() == Table{{"张三", "onetwo"}});
  }
  SECTION("booleans, errors, formulas' last values")
  {
    CHECK(
        Book(
            R"(<row r="1"><c r="A1" t="b"><v>1</v></c><c r="B1" t="b"><v>0</v></c><c r="C1" t="e"><v>#N/A</v></c>
                   <c r="D1"><f>SUM(A1:B9)</f><v>1.3800000001E10</v></c><c r="E1" t="str"><f>A1&amp;"x"</f><v>张x</v></c>
                   <c r="F1"><f>NOW()</f></c><c r="G1" t="d"><v>2024-03-05T12:00:00</v></c></row>)")
            .rows() == Table{{"TRUE", "FALSE", "#N/A", "13800000001", "张x", "", "2024-03-05T12:00:00"}});
  }
  SECTION("dates by the format of their style")
  {
    const std::string styles = R"(<numFmts><numFmt numFmtId="176" formatCode="yyyy\-mm\-dd\ hh:mm"/>
       <numFmt numFmtId="177" formatCode="000000"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>
       <cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="176"/><xf numFmtId="177"/></cellXfs>)";
    const std::string row = R"(<row r="1"><c r="A1" s="1"><v>45356</v></c><c r="B1" s="2"><v>45356.5</v></c>
        <c r="C1" s="0"><v>45356</v></c><c r="D1" s="3"><v>42</v></c><c r="E1" s="9"><v>7</v></c></row>)";
    CHECK(Book(row, {}, styles).rows() ==
          Table{{"2024-03-05", "2024-03-05 12:00:00", "45356", "000042", "7"}});
    WorkbookXml old = oneSheet(row, {}, styles);
    old.from1904 = true;
    CHECK(Book(old).rows().front().front() == "2028-03-06");
  }
}

TEST_CASE("Rows and cells stand where the sheet says", "[intake][xlsx]")
{
  SECTION("with gaps")
  {
    const Book book("<row r=\"2\">" + inlineCell("B2", "title") + "</row><row r=\"3\"/><row r=\"7\">" +
                    inlineCell("A7", "x") + inlineCell("D7", "y") + "</row>");
    XlsxReader reader(book.file, {}, 1);
    std::vector<std::uint64_t> lines;
    Table table;
    std::vector<bool> text;
    for (Record record; reader.next(record);) {
      lines.push_back(record.line);
      table.emplace_back(record.cells.begin(), record.cells.end());
      text.push_back(record.hasText);
    }
    CHECK(lines == std::vector<std::uint64_t>{1, 2, 3, 4, 7});
    CHECK(table == Table{{}, {"", "title"}, {}, {}, {"x", "", "", "y"}});
    CHECK(text == std::vector<bool>{false, true, false, false, true});
  }
  SECTION("without saying where")
  {
    CHECK(Book("<row><c><v>1</v></c><c><v>2</v></c></row><row><c r=\"B2\"><v>3</v></c><c><v>4</v></c></row>")
              .rows() == Table{{"1", "2"}, {"", "3", "4"}});
  }
  SECTION("out of order")
  {
    CHECK(Book("<row r=\"1\"><c r=\"C1\"><v>3</v></c><c r=\"A1\"><v>1</v></c></row><row r=\"1\"><c "
               "r=\"A1\"><v>9</v></c></row>")
              .rows() == Table{{"1", "", "3"}, {"9"}});
  }
  SECTION("with names of their own for everything")
  {
    auto packed = parts(oneSheet(""));
    for (auto& part : packed) {
      if (part.name == "xl/worksheets/sheet1.xml")
        part.bytes =
            R"(<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData>)"
            R"(<x:row r="1"><x:c r="A1" t="str"><x:v>a</x:v></x:c></x:row></x:sheetData></x:worksheet>)";
    }
    packed.front().bytes = fixtures::patched(packed.front().bytes, "xl/workbook.xml", "XL/Workbook.xml");
    const Book book("");
    writeZip(book.file, packed);
    CHECK(book.rows() == Table{{"a"}});
  }
  SECTION("many of them, over pieces of the file")
  {
    std::string rows;
    Table expected;
    for (int i = 0; i < 5000; ++i) {
      rows += "<row>" + inlineCell("A" + std::to_string(i + 1), "person " + std::to_string(i)) + "<c><v>" +
              std::to_string(i) + "</v></c></row>";
      expected.push_back({"person " + std::to_string(i), std::to_string(i)});
    }
    CHECK(Book(rows).rows() == expected);
  }
}

TEST_CASE("Sheets are read by name, the first that holds something without one", "[intake][xlsx]")
{
  const Book book(WorkbookXml{{{"空的", ""},
                               {"草稿", "<row>" + inlineCell("A1", "draft") + "</row>", "hidden"},
                               {"成员", "<row>" + inlineCell("A1", "member") + "</row>"},
                               {"A &amp; B", "<row>" + inlineCell("A1", "third") + "</row>"}}});
  CHECK(book.rows() == Table{{"member"}});
  CHECK(book.rows("A & B") == Table{{"third"}});
  CHECK(book.rows("草稿") == Table{{"draft"}});
  CHECK(book.rows("空的").empty());
  CHECK(sheetNames(book.file) == std::vector<std::string>{"空的", "成员", "A & B"});
  const Refusal refusal = book.refusal("没有");
  CHECK(refusal.code == RefusalCode::NoSuchSheet);
  CHECK(refusal.detail("found") == "没有");
  CHECK(Book(WorkbookXml{{{"a", ""}, {"b", ""}}}).rows().empty());
}

TEST_CASE("What no workbook should hold is refused", "[intake][xlsx]")
{
  SECTION("a text of more than a megabyte")
  {
    const std::string huge(longestCell + 1, 'x');
    for (const std::string& cell :
         {inlineCell("B2", huge), "<c r=\"B2\" t=\"str\"><v>" + huge + "</v></c>"}) {
      const Refusal refusal = Book("<row r=\"2\">" + cell + "</row>").refusal();
      CHECK(refusal.code == RefusalCode::CellTooLong);
      CHECK(refusal.detail("row") == "2");
      CHECK(refusal.detail("column") == "2");
    }
    CHECK(Book("<row/>", "<si><t>" + huge + "</t></si>").refusal().code == RefusalCode::CellTooLong);
    CHECK(Book("<row>" + inlineCell("A1", huge.substr(1)) + "</row>").rows().front().front().size() ==
          longestCell);
  }
  SECTION("thousands of columns")
  {
    CHECK(Book("<row>" + inlineCell("XFD1", "far") + "</row>").refusal().code == RefusalCode::TooManyColumns);
    CHECK(Book("<row>" + inlineCell("ZZZZZZZ1", "far") + "</row>").refusal().code ==
          RefusalCode::TooManyColumns);
    std::string again;
    for (int i = 0; i < 2001; ++i)
      again += inlineCell("A1", "x");
    CHECK(Book("<row>" + again + "</row>").refusal().code == RefusalCode::TooManyColumns);
    // Cells that only have a colour are none.
    CHECK(Book("<row>" + inlineCell("A1", "x") + "<c r=\"XFD1\" s=\"1\"/></row>").rows() == Table{{"x"}});
  }
  SECTION("rows beyond the end of a sheet")
  {
    const Refusal refusal = Book("<row r=\"1048577\"><c><v>1</v></c></row>").refusal();
    CHECK(refusal.code == RefusalCode::TooManyRows);
    CHECK(refusal.detail("found") == "1048577");
  }
  SECTION("entities, in any part")
  {
    const std::string laughs = "<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>";
    for (const char* name :
         {"xl/workbook.xml", "xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "xl/styles.xml"}) {
      INFO(name);
      auto packed = parts(oneSheet("<row><c><v>1</v></c></row>", "<si/>", "<cellXfs/>"));
      for (auto& part : packed) {
        if (part.name == name)
          part.bytes.insert(part.bytes.find("?>") + 2, laughs);
      }
      const Book book("");
      writeZip(book.file, packed);
      CHECK(book.refusal().code == RefusalCode::UnsafeXml);
    }
  }
  SECTION("XML that ends too early, is none, or is nested without end")
  {
    CHECK(Book("<row><c><v>1</v></c>").refusal().code == RefusalCode::DamagedFile);
    std::string deep;
    for (int i = 0; i < 10'000; ++i)
      deep += "<a>";
    CHECK(Book(deep).refusal().code == RefusalCode::DamagedFile);
    std::string tag = "<row x=\"";
    tag.append(5 << 20, 'x');
    CHECK(Book(tag).refusal().code == RefusalCode::DamagedFile);
  }
  SECTION("parts that are missing or torn")
  {
    auto packed = parts(oneSheet("<row><c><v>123456</v></c></row>"));
    const Book book("");
    writeZip(book.file, {packed[0]});
    CHECK(book.refusal().code == RefusalCode::DamagedFile);
    writeZip(book.file, {{"xl/workbook.xml", "no XML"}});
    CHECK(book.refusal().code == RefusalCode::DamagedFile);
    writeZip(book.file, packed);
    std::string bytes = bytesOf(book.file);
    const std::size_t sheet = bytes.find("sheet1.xml") + 60;
    bytes[sheet] = static_cast<char>(bytes[sheet] ^ 0x55);
    writeBytes(book.file, bytes);
    const Refusal refusal = book.refusal();
    CHECK(refusal.code == RefusalCode::DamagedFile);
    CHECK(refusal.detail("file") == book.file.string());
    CHECK(refusal.detail("entry").empty());
  }
}

TEST_CASE("A workbook inside an archive is read there", "[intake][xlsx]")
{
  const Scratch folder;
  writeZip(folder / "all.zip",
           {{"a/b.xlsx", fixtures::zipBytes(parts(oneSheet("<row><c><v>1</v></c></row>")))}});
  XlsxReader reader({folder / "all.zip", "a/b.xlsx"}, {}, 100);
  Record record;
  REQUIRE(reader.next(record));
  CHECK(record.cells.front() == "1");
}
