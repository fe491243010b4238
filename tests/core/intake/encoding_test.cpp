// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/encoding.h"
#include "core/intake/encoding_weigher.h"
#include "core/intake/han_use.h"
#include "tests/catch.h"
#include "tests/core/intake/fixtures.h"

using namespace weilu;
using namespace weilu::fixtures;

namespace {

std::string detected(std::string_view bytes)
{
  const TempFile file(bytes);
  return detectEncoding(file.path()).name;
}

} // namespace

TEST_CASE("Encodings have many names", "[intake][encoding]")
{
  for (const auto& [typed, name] :
       std::vector<std::pair<std::string, std::string>>{{"UTF-8", "utf-8"},
                                                        {"utf8", "utf-8"},
                                                        {"GBK", "gb18030"},
                                                        {"gb2312", "gb18030"},
                                                        {"CP936", "gb18030"},
                                                        {"Big5", "big5"},
                                                        {"Shift-JIS", "shift_jis"},
                                                        {"sjis", "shift_jis"},
                                                        {"Latin1", "windows-1252"},
                                                        {"cp1252", "windows-1252"},
                                                        {"UTF-16LE", "utf-16le"},
                                                        {"utf-16", "utf-16"},
                                                        {"KOI8-R", "koi8-r"}}) {
    INFO(typed);
    CHECK(encodingNamed(typed).value() == name);
  }
  const auto refused = encodingNamed("klingon");
  REQUIRE_FALSE(refused);
  CHECK(refused.error().code == RefusalCode::UnknownEncoding);
  CHECK(refused.error().detail("found") == "klingon");
}

TEST_CASE("An encoding is detected", "[intake][encoding]")
{
  const std::string zh = "姓名,手机号,城市\r\n张三,13800000001,上海\r\n欧阳静怡,13800000004,广州\r\n";
  SECTION("by its byte order mark")
  {
    const TempFile file("\xEF\xBB\xBFname\n");
    const FileEncoding found = detectEncoding(file.path());
    CHECK(found.name == "utf-8");
    CHECK(found.hasBom);
    CHECK(found.proven);
    CHECK(detected("\xFF\xFE" + encoded(zh, "utf-16le")) == "utf-16le");
    CHECK(detected("\xFE\xFF" + encoded(zh, "utf-16be")) == "utf-16be");
  }
  SECTION("by the NULs of UTF-16, not by a few stray ones")
  {
    CHECK(detected(encoded(zh, "utf-16le")) == "utf-16le");
    CHECK(detected(encoded(zh, "utf-16be")) == "utf-16be");
    CHECK(detected(std::string("name,email\r\nAl\0ice,a@example.com\r\n\0\0\0\0", 39)) == "utf-8");
  }
  SECTION("by being valid UTF-8 as a whole")
  {
    CHECK(detected(zh) == "utf-8");
    CHECK(detected("only ascii") == "utf-8");
  }
  SECTION("as UTF-8 although a byte is bad")
  {
    std::string torn = zh;
    torn[torn.find("欧")] = '\x3F';
    CHECK(detected(torn) == "utf-8");
    CHECK(detected(zh.substr(0, zh.size() - 6)) == "utf-8");
  }
  SECTION("from the legacy ones by what reads best")
  {
    CHECK(detected(encoded(zh, "gb18030")) == "gb18030");
    CHECK(detected(encoded("姓名,電話\r\n陳凱文,0900000005\r\n許功蓋,0900000033\r\n", "big5")) == "big5");
    CHECK(detected(encoded("氏名,電話\r\n佐藤花子,1\r\nひらがな,2\r\n", "shift_jis")) == "shift_jis");
    CHECK(detected("Name,City\r\nJos\xE9 \xC1lvarez,M\xE1laga\r\nJ\xFCrgen,K\xF6ln\r\n") == "windows-1252");
  }
  SECTION("from one Chinese word after a lot of ASCII")
  {
    std::string late;
    while (late.size() < 400'000)
      late += "user,13800000000,ok\r\n";
    CHECK(detected(late + encoded("末尾,中文\r\n", "gb18030")) == "gb18030");
  }
  SECTION("over a character that lies across two pieces of the file")
  {
    std::string padded(256 * 1024 - 1, 'x');
    const TempFile file(padded + "中文" + std::string(300'000, 'y'));
    const FileEncoding found = detectEncoding(file.path());
    CHECK(found.name == "utf-8");
    CHECK(found.proven);
    CHECK(found.highBytes == 6);
  }
  SECTION("with nothing to say about a file without text")
  {
    const TempFile file("\xEF\xBB\xBF \r\n\t");
    CHECK_FALSE(detectEncoding(file.path()).hasText);
  }
}

TEST_CASE("Han characters", "[intake][encoding]")
{
  SECTION("are frequent in names and headers, simplified and traditional")
  {
    for (const char32_t c : U"姓名手机张王李陳電話")
      CHECK((c == 0 || hanUse(c) == HanUse::Frequent));
  }
  SECTION("are usual in the first levels of the standards, rare elsewhere")
  {
    CHECK(hanUse(U'蹦') == HanUse::Usual);
    CHECK(hanUse(U'镕') == HanUse::Rare);
    CHECK(hanUse(U'𠮷') == HanUse::Rare);
    CHECK(hanUse(U'é') == HanUse::NotHan);
    CHECK(hanUse(U'あ') == HanUse::NotHan);
  }
}
