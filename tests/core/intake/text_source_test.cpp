// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/result.h"
#include "core/intake/converted_text.h"
#include "core/intake/utf8.h"
#include "tests/core/intake/fixtures.h"
#include "tests/laws.h"

#include <algorithm>

using namespace weilu;
using namespace weilu::fixtures;

namespace {

/// The whole text, read in pieces of \p piece bytes, and where it was damaged.
struct Read {
  std::string text;
  std::vector<std::uint64_t> damage;
  std::uint64_t undecodable = 0;
};

Read readAll(const std::filesystem::path& file, std::string_view encoding, std::size_t piece)
{
  const auto source = openText(file, encoding);
  Read result;
  std::string buffer(piece, '\0');
  while (const std::size_t length = source->read(buffer.data(), buffer.size()))
    result.text.append(buffer, 0, length);
  result.damage.assign(source->damage.begin(), source->damage.end());
  result.undecodable = source->undecodable;
  return result;
}

} // namespace

TEST_CASE("A text source", "[intake][text]")
{
  SECTION("reads UTF-8 without its byte order mark")
  {
    const TempFile file("\xEF\xBB\xBF姓名,a\n");
    CHECK(readAll(file.path(), "utf-8", 64).text == "姓名,a\n");
  }
  SECTION("leaves out NULs")
  {
    const TempFile file(std::string_view("Al\0ice\0\0", 8));
    CHECK(readAll(file.path(), "utf-8", 64).text == "Alice");
  }
  SECTION("puts U+FFFD for bytes that are none, and says where")
  {
    const TempFile file("ab\xFF"
                        "cd\xE5\xA7,e");
    const Read read = readAll(file.path(), "utf-8", 64);
    CHECK(read.text == "ab\xEF\xBF\xBD"
                       "cd\xEF\xBF\xBD,e");
    CHECK(read.damage == std::vector<std::uint64_t>{2, 7});
    CHECK(read.undecodable == 3);
  }
  SECTION("marks a torn end")
  {
    const TempFile file("ab\xE5\xA7");
    const Read read = readAll(file.path(), "utf-8", 64);
    CHECK(read.text == "ab\xEF\xBF\xBD");
    CHECK(read.undecodable == 2);
  }
  SECTION("gives the same text in any pieces")
  {
    law("a file with bad bytes, read 64 to 200 bytes at a time", [](const std::vector<std::string>& parts) {
      std::string bytes;
      for (const std::string& part : parts)
        bytes += part + "欧阳🦊é";
      const TempFile file(bytes);
      const Read whole = readAll(file.path(), "utf-8", 1 << 20);
      const Read pieces = readAll(file.path(), "utf-8", *rc::gen::inRange<std::size_t>(64, 200));
      RC_ASSERT(pieces.text == whole.text);
      RC_ASSERT(pieces.damage == whole.damage);
      RC_ASSERT(pieces.undecodable == whole.undecodable);
      RC_ASSERT(skipValidUtf8(whole.text.data(), whole.text.data() + whole.text.size()) ==
                whole.text.data() + whole.text.size());
    });
  }
  SECTION("fails when there is no file")
  {
    CHECK_THROWS_AS(openText(std::filesystem::path("/nowhere/at all"), "utf-8"), Failure);
  }
}

TEST_CASE("A converted text", "[intake][text]")
{
  const std::string text = "姓名,電話\r\n林曉雨,０９\r\n";
  SECTION("reads back what every encoding wrote")
  {
    for (const char* encoding : {"gb18030", "utf-16le", "utf-16be"}) {
      const TempFile file(encoded(text + "𠮷🦊é", encoding));
      INFO(encoding);
      CHECK(readAll(file.path(), encoding, 64).text == text + "𠮷🦊é");
    }
    const TempFile big5(encoded("許功蓋,郵箱", "big5"));
    CHECK(readAll(big5.path(), "big5", 64).text == "許功蓋,郵箱");
    const TempFile japanese(encoded("表示ソ,~\\", "shift_jis"));
    CHECK(readAll(japanese.path(), "shift_jis", 64).text == "表示ソ,~\\");
  }
  SECTION("keeps characters whole that lie across two pieces of the file")
  {
    std::string longText;
    while (longText.size() < 300'000)
      longText += "a欧阳静怡𠮷";
    for (const char* encoding : {"gb18030", "utf-16le"}) {
      const TempFile file(encoded(longText, encoding));
      CHECK(readAll(file.path(), encoding, 1000).text == longText);
    }
  }
  SECTION("drops the byte order mark and NULs")
  {
    const TempFile file(std::string("\xFF\xFE") + encoded(std::string_view("a\0b", 3), "utf-16le"));
    CHECK(readAll(file.path(), "utf-16le", 64).text == "ab");
  }
  SECTION("counts and places bytes that are nothing in the encoding")
  {
    const TempFile file("ab\xC4,cd\xFF");
    const Read read = readAll(file.path(), "gb18030", 64);
    CHECK(read.text == "ab\xEF\xBF\xBD,cd\xEF\xBF\xBD");
    CHECK(read.damage == std::vector<std::uint64_t>{2, 8});
    CHECK(read.undecodable == 2);
  }
  SECTION("has no characters for the holes of windows-1252")
  {
    const TempFile file("J\xFCrgen \x81");
    const Read read = readAll(file.path(), "windows-1252", 64);
    CHECK(read.text == "Jürgen \xEF\xBF\xBD");
    CHECK(read.undecodable == 1);
  }
  SECTION("fails for an encoding nobody knows") { CHECK_THROWS_AS(TextConverter("klingon"), Failure); }
}
