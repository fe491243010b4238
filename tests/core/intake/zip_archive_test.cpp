// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/file_print.h"
#include "core/intake/zip_archive.h"
#include "core/intake/zip_directory.h"
#include "core/intake/zip_names.h"
#include "tests/catch.h"
#include "tests/core/intake/fixtures.h"
#include "tests/core/intake/zip_writer.h"
#include "tests/scratch.h"

using namespace weilu;
using fixtures::encoded;
using fixtures::Packed;
using fixtures::patched;
using fixtures::writeZip;
using fixtures::zipBytes;

namespace {

std::string textOf(ZipStream stream, std::size_t piece = 7)
{
  std::string text(piece, '\0');
  std::string all;
  while (const std::size_t length = stream.read(text.data(), piece))
    all.append(text, 0, length);
  CHECK(stream.bytesRead() == all.size());
  return all;
}

std::vector<std::string> names(const ZipArchive& archive)
{
  std::vector<std::string> result;
  for (const ZipEntry& entry : archive.entries())
    result.push_back(entry.name);
  return result;
}

/// Four bytes, least first, as archives write sizes.
std::string fourBytes(std::uint32_t value)
{
  std::string bytes;
  for (int i = 0; i < 4; ++i, value >>= 8)
    bytes += static_cast<char>(value & 0xFF);
  return bytes;
}

} // namespace

TEST_CASE("A ZIP archive lists its files and streams each", "[intake][zip]")
{
  const Scratch folder;
  const std::filesystem::path file = folder / "all.zip";
  std::string large;
  for (int i = 0; i < 20'000; ++i)
    large += std::to_string(i) + ",somebody\n";
  writeZip(file, {{"b.csv", "id\n1\n"}, {"folder/", ""}, {"folder/a.csv", large}, {"empty.csv", ""}});
  const auto archive = ZipArchive::open(file);
  REQUIRE(archive);
  CHECK(names(*archive) == std::vector<std::string>{"b.csv", "folder/a.csv", "empty.csv"});
  CHECK(archive->find("folder/a.csv")->bytes == large.size());
  CHECK(textOf(*archive->read("b.csv")) == "id\n1\n");
  CHECK(textOf(*archive->read("folder/a.csv"), 4096) == large);
  CHECK(textOf(*archive->read("empty.csv")).empty());
  CHECK(archive->read("c.csv").error().code == RefusalCode::NoSuchEntry);
  SECTION("two at once")
  {
    ZipStream one = *archive->read("b.csv"), other = *archive->read("b.csv");
    char first[2], second[5];
    CHECK(one.read(first, 2) == 2);
    CHECK(other.read(second, 5) == 5);
    CHECK(std::string_view(first, 2) == "id");
    CHECK(std::string_view(second, 5) == "id\n1\n");
  }
  SECTION("a stream lives on without its archive")
  {
    ZipStream stream = *ZipArchive::open(file)->read("b.csv");
    CHECK(textOf(std::move(stream)) == "id\n1\n");
  }
}

TEST_CASE("An archive inside an archive is read in memory", "[intake][zip]")
{
  const Scratch folder;
  const std::filesystem::path file = folder / "outer.zip";
  writeZip(file, {{"inner.xlsx", zipBytes({{"xl/workbook.xml", "<workbook/>"}})}, {"note.txt", "hello"}});
  const auto inner = ZipArchive::open({file, "inner.xlsx"});
  REQUIRE(inner);
  CHECK(textOf(*inner->read("xl/workbook.xml")) == "<workbook/>");
  CHECK(ZipArchive::open({file, "note.txt"}).error().code == RefusalCode::DamagedFile);
  CHECK(ZipArchive::open({file, "note.txt"}).error().detail("entry") == "note.txt");
  CHECK(ZipArchive::open({file, "none.xlsx"}).error().code == RefusalCode::NoSuchEntry);
}

TEST_CASE("Names in an archive are decoded and only names", "[intake][zip]")
{
  const Scratch folder;
  const std::filesystem::path file = folder / "names.zip";
  SECTION("in the encoding of Chinese Windows")
  {
    writeZip(file, {{encoded("社群成员/会员名单.csv", "gb18030"), "id\n1\n"},
                    {encoded("社群成员\\打卡记录.csv", "gb18030"), "id\n2\n"}});
    const auto archive = ZipArchive::open(file);
    CHECK(names(*archive) == std::vector<std::string>{"社群成员/会员名单.csv", "社群成员/打卡记录.csv"});
    CHECK(textOf(*archive->read("社群成员/打卡记录.csv")) == "id\n2\n");
  }
  SECTION("in UTF-8, flagged or not")
  {
    CHECK(decodedNames({"成员.csv", "Mitglieder_für_März.csv"}) ==
          std::vector<std::string>{"成员.csv", "Mitglieder_für_März.csv"});
  }
  SECTION("beside others in UTF-8")
  {
    CHECK(decodedNames({"成员.csv", encoded("成员名单和订单.csv", "gb18030")}) ==
          std::vector<std::string>{"成员.csv", "成员名单和订单.csv"});
  }
  SECTION("a name that leads out is refused, the others are read")
  {
    writeZip(file, {{"../../etc/passwd.csv", "id\n1\n"},
                    {"/root.csv", "id\n1\n"},
                    {"C:/windows.csv", "id\n1\n"},
                    {"a/../../b.csv", "id\n1\n"},
                    {"..\\up.csv", "id\n1\n"},
                    {"be\x1bll.csv", "id\n1\n"},
                    {"..good..csv", "id\n1\n"}});
    const auto archive = ZipArchive::open(file);
    REQUIRE(archive->entries().size() == 7);
    for (std::size_t i = 0; i < 6; ++i)
      CHECK(archive->read(archive->entries()[i]).error().code == RefusalCode::UnsafeEntry);
    CHECK(archive->read("..good..csv"));
  }
  SECTION("a name that two files have says nothing")
  {
    writeBytes(file,
               patched(zipBytes({{"a1.csv", "x"}, {"a2.csv", "y"}, {"b.csv", "z"}}), "a2.csv", "a1.csv"));
    const auto archive = ZipArchive::open(file);
    REQUIRE(archive->entries().size() == 3);
    CHECK(archive->read("a1.csv").error().code == RefusalCode::DuplicateEntry);
    CHECK(archive->read(archive->entries()[1]).error().code == RefusalCode::DuplicateEntry);
    CHECK(archive->read("b.csv"));
  }
}

TEST_CASE("What an archive should not be is refused", "[intake][zip]")
{
  const Scratch folder;
  const std::filesystem::path file = folder / "bad.zip";
  SECTION("protected by a password")
  {
    writeZip(file, {{"secret.csv", "id\n1\n", "swordfish"}, {"open.csv", "id\n"}});
    const auto archive = ZipArchive::open(file);
    CHECK(archive->read("secret.csv").error().code == RefusalCode::EncryptedEntry);
    CHECK(archive->read("secret.csv").error().detail("entry") == "secret.csv");
    CHECK(archive->read("open.csv"));
  }
  SECTION("cut off")
  {
    const std::string whole = zipBytes({{"a.csv", std::string(5000, 'x') + "end"}});
    for (const std::size_t length : {whole.size() - 1, whole.size() / 2, std::size_t(4), std::size_t(0)}) {
      writeBytes(file, whole.substr(0, length));
      CHECK(ZipArchive::open(file).error().code == RefusalCode::DamagedFile);
    }
    CHECK(ZipArchive::open(folder / "none.zip").error().code == RefusalCode::DamagedFile);
  }
  SECTION("with bytes that changed on the way")
  {
    std::string bytes = zipBytes({{"a.csv", "id,name\n1,Alice\n"}});
    writeBytes(file, patched(bytes, "Alice", "Alicf"));
    const auto archive = ZipArchive::open(file);
    try {
      textOf(*archive->read("a.csv"));
      FAIL("it was read");
    } catch (const ReadingRefused& broken) {
      CHECK(broken.refusal.code == RefusalCode::DamagedFile);
      CHECK(broken.refusal.detail("entry") == "a.csv");
    }
  }
  SECTION("with more than it says")
  {
    const std::uint32_t size = 1'000'000;
    writeBytes(file,
               patched(zipBytes({{"a.csv", std::string(size, 'x')}}), fourBytes(size), fourBytes(1000)));
    const auto archive = ZipArchive::open(file);
    REQUIRE(archive->entries().front().bytes == 1000);
    ZipStream stream = *archive->read("a.csv");
    std::string room(2000, '\0');
    CHECK_THROWS_AS(stream.read(room.data(), room.size()), ReadingRefused);
  }
  SECTION("a bomb")
  {
    writeZip(file, {{"bomb.csv", std::string(70 << 20, '0')}, {"a.csv", "id\n1\n"}});
    const auto archive = ZipArchive::open(file);
    CHECK(archive->read("bomb.csv").error().code == RefusalCode::ArchiveBomb);
    CHECK(archive->read("a.csv"));
  }
  SECTION("a bomb in pieces")
  {
    const std::string piece(10 << 20, '0');
    std::vector<Packed> pieces;
    for (int i = 0; i < 7; ++i)
      pieces.push_back({std::to_string(i) + ".csv", piece});
    writeZip(file, pieces);
    CHECK(ZipArchive::open(file).error().code == RefusalCode::ArchiveBomb);
  }
  SECTION("a list without end")
  {
    std::string bytes = zipBytes({{"a.csv", "id\n"}, {"b.csv", "id\n"}, {"c.csv", "id\n"}});
    writeBytes(file, bytes);
    CHECK(promisedEntries(file) == 3);
    // The record of large archives, before the usual one that says "look there".
    const std::string end = bytes.substr(bytes.size() - 22);
    std::string large =
        "PK\x06\x06" + std::string(28, '\0') + fourBytes(2'000'000'000) + std::string(20, '\0');
    writeBytes(file, bytes.substr(0, bytes.size() - 22) + large + end.substr(0, 8) + "\xFF\xFF\xFF\xFF" +
                         end.substr(12));
    CHECK(promisedEntries(file) == 2'000'000'000);
    CHECK(ZipArchive::open(file).error().code == RefusalCode::ArchiveBomb);
  }
}

TEST_CASE("A file in an archive is looked at as one outside", "[intake][zip]")
{
  const Scratch folder;
  const std::filesystem::path file = folder / "backup.zip";
  const std::string text = "编号,姓名\n1,张三\n2,李四\n";
  writeZip(file, {{"a/members.csv", encoded(text, "gb18030")}, {"b.csv", "id,name\n1,Alice\n"}});
  ReadOptions options;
  options.entry = "a/members.csv";
  const auto source = inspect(file, options);
  REQUIRE(source);
  CHECK(source->name() == "backup.zip/a/members.csv");
  CHECK(source->encoding == "gb18030");
  CHECK(source->bytes == encoded(text, "gb18030").size());
  CHECK(fixtures::rowsOf(*source) == fixtures::Table{{"1", "张三"}, {"2", "李四"}});
  CHECK(filePrint(source->place()) != filePrint({file, "b.csv"}));
  CHECK(filePrint(source->place(), "1") != filePrint(source->place(), "2"));
  SECTION("that is not there")
  {
    options.entry = "c.csv";
    const Refusal refusal = inspect(file, options).error();
    CHECK(refusal.code == RefusalCode::NoSuchEntry);
    CHECK(refusal.detail("file") == file.string());
    CHECK(refusal.detail("found") == "c.csv");
  }
  SECTION("that is torn")
  {
    writeBytes(file, patched(bytesOf(file), "Alice", "Alicf"));
    options.entry = "b.csv";
    const Refusal refusal = inspect(file, options).error();
    CHECK(refusal.code == RefusalCode::DamagedFile);
    CHECK(refusal.detail("entry") == "b.csv");
  }
}
