// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/archive_kind.h"
#include "core/intake/source_parts.h"
#include "tests/catch.h"
#include "tests/core/intake/workbook_writer.h"
#include "tests/scratch.h"

#include <map>

using namespace weilu;
using fixtures::encoded;
using fixtures::oneSheet;
using fixtures::parts;
using fixtures::TextSheet;
using fixtures::writeWorkbook;
using fixtures::writeZip;
using fixtures::zipBytes;

namespace {

const std::string members = "编号,姓名,加入时间\n1,张三,2024-03-05\n2,李四,2024-03-06\n";
const std::string activity =
    "用户ID,发送时间,内容类型\n1,2024-03-07 10:00:00,文本\n2,2024-03-07 11:00:00,文本\n";
const std::string orders = "订单号,买家手机,付款时间,实付金额\n77,13800000001,2024-03-08 09:00:00,99.00\n";

std::vector<std::string> names(const SourceParts& found)
{
  std::vector<std::string> result;
  for (const SourceFile& part : found.parts)
    result.push_back(part.name());
  return result;
}

/// Why each part stays out, by entry and sheet.
std::map<std::string, RefusalCode> leftOut(const SourceParts& found)
{
  std::map<std::string, RefusalCode> result;
  for (const Refusal& refusal : found.leftOut)
    result[refusal.detail("entry") + (refusal.detail("sheet").empty() ? "" : "/" + refusal.detail("sheet"))] =
        refusal.code;
  return result;
}

} // namespace

TEST_CASE("An ordinary file is one part", "[intake][parts]")
{
  const Scratch folder;
  writeBytes(folder / "members.csv", members);
  CHECK(names(*sourceParts(folder / "members.csv")) == std::vector<std::string>{"members.csv"});
  CHECK(sourceParts(folder / "none.csv").error().code == RefusalCode::FileNotFound);
  CHECK(sourceParts(folder.folder()).error().code == RefusalCode::FileNotReadable);
  writeBytes(folder / "empty.csv", "");
  CHECK(sourceParts(folder / "empty.csv").error().code == RefusalCode::FileEmpty);
  writeBytes(folder / "photo.csv", std::string("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16));
  CHECK(sourceParts(folder / "photo.csv").error().code == RefusalCode::BinaryFile);
  SECTION("and has no sheets")
  {
    ReadOptions options;
    options.sheet = "成员";
    CHECK(sourceParts(folder / "members.csv", options).error().code == RefusalCode::NoSuchSheet);
  }
}

TEST_CASE("The sheets of a workbook are its parts", "[intake][parts]")
{
  const Scratch folder;
  const std::filesystem::path file = folder / "community.xlsx";
  SECTION("those with something in them")
  {
    writeWorkbook(file, {{"说明", {{"本表由系统导出"}}},
                         {"订单",
                          {{"订单号", "买家手机", "付款时间", "实付金额"},
                           {"77", "13800000001", "2024-03-08 09:00:00", "99.00"}}},
                         {"空", {}},
                         {"名单", {{"编号", "姓名"}, {"1", "张三"}, {"2", "李四"}}},
                         {"城市人数", {{"城市人", "多少"}, {"北京", "x"}, {"上海", "y"}}}});
    const auto found = sourceParts(file);
    CHECK(names(*found) == std::vector<std::string>{"community.xlsx/名单", "community.xlsx/订单"});
    CHECK(leftOut(*found) == std::map<std::string, RefusalCode>{{"/说明", RefusalCode::NothingRecognised},
                                                                {"/城市人数", RefusalCode::NoIdentity}});
    ReadOptions options;
    options.sheet = "订单";
    CHECK(names(*sourceParts(file, options)) == std::vector<std::string>{"community.xlsx/订单"});
    options.sheet = "没有";
    CHECK(sourceParts(file, options).error().code == RefusalCode::NoSuchSheet);
  }
  SECTION("one needs no name")
  {
    writeWorkbook(file, {{"Sheet1", {}}, {"Sheet2", {{"编号", "姓名"}, {"1", "张三"}}}, {"Sheet3", {}}});
    const auto found = sourceParts(file);
    CHECK(names(*found) == std::vector<std::string>{"community.xlsx"});
    CHECK(fixtures::rowsOf(found->parts.front()).size() == 1);
    CHECK(found->leftOut.empty());
  }
  SECTION("none is an empty file")
  {
    writeWorkbook(file, {{"Sheet1", {}}, {"Sheet2", {}}});
    CHECK(sourceParts(file).error().code == RefusalCode::FileEmpty);
    CHECK(inspect(file).error().code == RefusalCode::FileEmpty);
  }
  SECTION("a table that says nothing of people can still be mapped when it is alone")
  {
    writeWorkbook(file, {{"城市人数", {{"城市人", "多少"}, {"北京", "x"}, {"上海", "y"}}}});
    CHECK(sourceParts(file)->parts.size() == 1);
  }
}

TEST_CASE("The files of an archive are its parts", "[intake][parts]")
{
  const Scratch folder;
  const std::filesystem::path file = folder / "backup.zip";
  writeZip(file,
           {{"orders.csv", encoded(orders, "gb18030")},
            {"deep/er/activity.csv", activity},
            {"deep/members.csv", members},
            {"__MACOSX/deep/._members.csv", "\0\5\x16\7"},
            {".DS_Store", "Bud1"},
            {"photo.jpg", "\xFF\xD8\xFF\xE0 JFIF"},
            {"readme.txt", "Thank you for your trust.\n"},
            {"older.zip", zipBytes({{"a.csv", members}})},
            {"../evil.csv", members},
            {"secret.csv", members, "swordfish"},
            {"page.html", "<html><body>Please sign in</body></html>"},
            {"more.xlsx",
             zipBytes(parts({{{"甲", "<row><c t=\"str\"><v>编号</v></c><c t=\"str\"><v>姓名</v></c></row>"
                                     "<row><c><v>3</v></c><c t=\"str\"><v>王五</v></c></row>"},
                              {"乙", "<row><c t=\"str\"><v>编号</v></c><c t=\"str\"><v>姓名</v></c></row>"
                                     "<row><c><v>4</v></c><c t=\"str\"><v>赵六</v></c></row>"}}}))},
            {"empty.csv", ""}});
  const auto found = sourceParts(file);
  REQUIRE(found);
  CHECK(names(*found) == std::vector<std::string>{"backup.zip/deep/members.csv", "backup.zip/more.xlsx/甲",
                                                  "backup.zip/more.xlsx/乙",
                                                  "backup.zip/deep/er/activity.csv",
                                                  "backup.zip/orders.csv"});
  CHECK(leftOut(*found) ==
        std::map<std::string, RefusalCode>{{"__MACOSX/deep/._members.csv", RefusalCode::SystemEntry},
                                           {".DS_Store", RefusalCode::SystemEntry},
                                           {"photo.jpg", RefusalCode::BinaryFile},
                                           {"readme.txt", RefusalCode::NothingRecognised},
                                           {"older.zip", RefusalCode::NestedArchive},
                                           {"../evil.csv", RefusalCode::UnsafeEntry},
                                           {"secret.csv", RefusalCode::EncryptedEntry},
                                           {"page.html", RefusalCode::WebPage},
                                           {"empty.csv", RefusalCode::FileEmpty}});
  SECTION("one can be chosen")
  {
    ReadOptions options;
    options.entry = "more.xlsx";
    CHECK(names(*sourceParts(file, options)) ==
          std::vector<std::string>{"backup.zip/more.xlsx/甲", "backup.zip/more.xlsx/乙"});
    options.sheet = "乙";
    CHECK(fixtures::rowsOf(sourceParts(file, options)->parts.front()) == fixtures::Table{{"4", "赵六"}});
    options.sheet.clear();
    for (const auto& [entry, code] :
         {std::pair("none.csv", RefusalCode::NoSuchEntry), std::pair("../evil.csv", RefusalCode::UnsafeEntry),
          std::pair("older.zip", RefusalCode::NestedArchive),
          std::pair("photo.jpg", RefusalCode::BinaryFile)}) {
      options.entry = entry;
      CHECK(sourceParts(file, options).error().code == code);
    }
  }
}

TEST_CASE("An archive with nothing to import says why", "[intake][parts]")
{
  const Scratch folder;
  const std::filesystem::path file = folder / "backup.zip";
  writeZip(file, {{"../evil.csv", members}});
  CHECK(sourceParts(file).error().code == RefusalCode::UnsafeEntry);
  writeZip(file, {{"a.jpg", "\xFF\xD8\xFF"}, {"b.jpg", "\xFF\xD8\xFF"}});
  CHECK(sourceParts(file).error().code == RefusalCode::NothingInside);
  writeZip(file, {{"folder/", ""}});
  CHECK(sourceParts(file).error().code == RefusalCode::FileEmpty);
  writeBytes(file, zipBytes({{"a.csv", members}}).substr(0, 40));
  CHECK(sourceParts(file).error().code == RefusalCode::DamagedFile);
  std::vector<fixtures::Packed> many;
  for (int i = 0; i < 1001; ++i)
    many.push_back({std::to_string(i), "x"});
  writeZip(file, many);
  CHECK(sourceParts(file).error().code == RefusalCode::TooManyEntries);
}

TEST_CASE("Archives are told apart by what is in them", "[intake][parts]")
{
  const Scratch folder;
  for (const auto& [entry, kind] :
       std::vector<std::pair<std::string, std::string>>{{"xl/worksheets/sheet1.xml", "xlsx"},
                                                        {"xl/workbook.bin", "xlsb"},
                                                        {"word/document.xml", "docx"},
                                                        {"ppt/presentation.xml", "pptx"},
                                                        {"Index/Document.iwa", "numbers"},
                                                        {"users.json", "zip"},
                                                        {"folder/xl/worksheets/a.xml", "zip"}}) {
    INFO(entry);
    writeZip(folder / "a", {{"[Content_Types].xml", "<Types/>"}, {entry, "x"}});
    CHECK(archiveKind(*ZipArchive::open(folder / "a")) == kind);
  }
  writeZip(folder / "a", {{"users.json", "[]"}, {"channels.json", "[]"}, {"general/2024-03-05.json", "[]"}});
  CHECK(archiveKind(*ZipArchive::open(folder / "a")) == "slack");
  writeZip(folder / "a",
           {{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"}, {"content.xml", "<x/>"}});
  CHECK(archiveKind(*ZipArchive::open(folder / "a")) == "ods");
  CHECK(sourceParts(folder / "a").error().detail("found") == "ods");
}

TEST_CASE("Old and protected workbooks are refused by name", "[intake][parts]")
{
  const Scratch folder;
  const std::string old = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1" + std::string(600, '\0');
  writeBytes(folder / "old.xls", old);
  CHECK(sourceParts(folder / "old.xls").error().detail("found") == "xls");
  std::string wide;
  for (const char c : std::string("EncryptedPackage"))
    wide += {c, '\0'};
  writeBytes(folder / "secret.xlsx", old + wide + old);
  CHECK(sourceParts(folder / "secret.xlsx").error().code == RefusalCode::ProtectedFile);
}
