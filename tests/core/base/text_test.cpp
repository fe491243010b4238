// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "tests/laws.h"

#include <algorithm>
#include <thread>
#include <tuple>

using namespace weilu;

namespace {

/// Letters, ideographs and white space of all kinds, by number.
std::string textOf(const std::vector<std::uint8_t>& numbers)
{
  const std::vector<std::string> letters{"a",      "Z",      "7",      "-",      "张",     "䀀",  "鿿",
                                         "é",      "ａ",     "々",     "𠀀",     " ",      "\t",  "\n",
                                         "\u00A0", "\u3000", "\u200B", "\u200F", "\uFEFF", "\x7F"};
  std::string text;
  for (const std::uint8_t number : numbers)
    text += letters[number % letters.size()];
  return text;
}

/// Takes white space away piece by piece.
std::string slowlyTrimmed(std::string text)
{
  const std::vector<std::string> blanks{" ", "\t", "\n", "\u00A0", "\u3000", "\u200B", "\u200F", "\uFEFF"};
  for (std::size_t before = text.size() + 1; before != text.size();) {
    before = text.size();
    for (const std::string& blank : blanks) {
      if (text.rfind(blank, 0) == 0)
        text.erase(0, blank.size());
      if (text.size() >= blank.size() && text.compare(text.size() - blank.size(), blank.size(), blank) == 0)
        text.erase(text.size() - blank.size());
    }
  }
  return text;
}

} // namespace

TEST_CASE("trimmed", "[text]")
{
  law("trimmed takes all white space at both ends and nothing else",
      [](const std::vector<std::uint8_t>& numbers) {
        const std::string text = textOf(numbers);
        RC_ASSERT(trimmed(text) == slowlyTrimmed(text));
      });
  CHECK(trimmed("  a b\t\r\n") == "a b");
  CHECK(trimmed("\u3000\u00A0张 三\u200B\uFEFF") == "张 三");
  CHECK(trimmed("\u200B \u3000").empty());
  CHECK(trimmed("").empty());
  CHECK(trimmed("张") == "张");
  CHECK(trimmed("\x80 a \x80") == "\x80 a \x80"); // not UTF-8: left alone
}

TEST_CASE("lowered", "[text]")
{
  CHECK(lowered("Anna@Example.ORG") == "anna@example.org");
  CHECK(lowered("ÄZ张") == "Äz张");
}

TEST_CASE("folded", "[text]")
{
  using Row = std::pair<const char*, const char*>;
  const auto [typed, expected] =
      GENERATE(Row{" Anna ", "anna"}, Row{"ＡＢＣ１２３", "abc123"}, Row{"ÄRGER", "ärger"},
               Row{"A\u0308rger", "ärger"}, Row{"张\u200B三", "张三"}, Row{"\u3000张三\u3000", "张三"},
               Row{"Straße", "strasse"}, Row{"①群", "1群"}, Row{"", ""}, Row{"张　三", "张 三"});
  CHECK(folded(typed) == expected);

  SECTION("folds what is folded to itself")
  {
    law("folded(folded(x)) == folded(x)", [](const std::vector<std::uint16_t>& units) {
      std::string text;
      for (const std::uint16_t unit : units)
        text += {static_cast<char>(unit & 0xFF), static_cast<char>(unit >> 8)};
      const std::string once = folded(text);
      RC_ASSERT(folded(once) == once);
    });
  }
  SECTION("is the same for a text and for a part of another")
  {
    // The ideographs of the basic plane have a way of their own, which ½ bars.
    law("folded(½ + x) == folded(½) + folded(x)", [](const std::vector<std::uint8_t>& numbers) {
      const std::string text = "x" + textOf(numbers) + "x";
      RC_ASSERT(folded("½" + text) == folded("½") + folded(text));
    });
  }
  SECTION("replaces bytes that are not UTF-8") { CHECK(folded("A\xFFÄ") == "a\uFFFDä"); }
}

TEST_CASE("composed", "[text]")
{
  CHECK(composed("A\u0308") == "\u00C4");
  CHECK(composed("ＡＢＣ") == "ＡＢＣ");
  CHECK(composed("plain") == "plain");
  CHECK(composed("张\xC3") == "张\uFFFD");
  CHECK(composed("张\xE5\xBC") == "张\uFFFD");
  CHECK(composed("か\u3099") == "が");
}

TEST_CASE("nameKeys", "[text]")
{
  using Row = std::pair<const char*, const char*>;
  const auto [name, keys] =
      GENERATE(Row{"张三", "张三\nzhangsan\nzs"}, Row{"張三", "張三\nzhangsan\nzs"},
               Row{"张 三", "张 三\nzhangsan\nzs"}, Row{"John Smith", "john smith"}, Row{"", ""},
               Row{"Tom 王", "tom 王\ntomwang\ntomw"}, Row{"吕布", "吕布\nlubu\nlb\nlvbu"},
               Row{"单田芳", "单田芳\nshantianfang\nstf\ndantianfang\ndtf"},
               Row{"曾国藩", "曾国藩\nzengguofan\nzgf\ncengguofan\ncgf"},
               Row{"尉迟恭", "尉迟恭\nyuchigong\nycg\nweichigong\nwcg"},
               Row{"欧阳修", "欧阳修\nouyangxiu\noyx"}, Row{"小单", "小单\nxiaodan\nxd"},
               Row{"🌸小王🌸", "🌸小王🌸\n🌸xiaowang🌸\n🌸xw🌸"}, Row{"ＭＩＫＥ李", "mike李\nmikeli\nmikel"});
  CHECK(nameKeys(name) == keys);

  SECTION("reads surnames as people do")
  {
    const auto [surname, pinyin] =
        GENERATE(Row{"单", "shan"}, Row{"曾", "zeng"}, Row{"解", "xie"}, Row{"仇", "qiu"}, Row{"区", "ou"},
                 Row{"查", "zha"}, Row{"盖", "ge"}, Row{"任", "ren"}, Row{"朴", "piao"}, Row{"缪", "miao"},
                 Row{"翟", "zhai"}, Row{"乐", "yue"}, Row{"万俟", "moqi"}, Row{"长孙", "zhangsun"});
    const std::string found = nameKeys(std::string(surname) + "一");
    CHECK(found.find("\n" + std::string(pinyin) + "yi\n") != std::string::npos);
  }
  SECTION("is the same on several threads")
  {
    std::vector<std::string> found(4);
    {
      std::vector<std::jthread> threads;
      for (auto& keys2 : found)
        threads.emplace_back([&keys2] { keys2 = nameKeys("赵钱孙李周吴郑王冯陈诸卫蒋沈韩杨"); });
    }
    CHECK(std::all_of(found.begin(), found.end(), [&](const auto& k) { return k == found.front(); }));
    CHECK(found.front().find("\nzhaoqiansunlizhouwuzhengwang") != std::string::npos);
  }
}

TEST_CASE("sortKey", "[text]")
{
  SECTION("orders as a Chinese address book does")
  {
    const std::vector<std::string> expected{"2群",  "10群",   "安琪", "陈一", "李四", "单田芳", "王五",
                                            "解缙", "曾国藩", "张三", "Anna", "bob",  "Zoe"};
    std::vector<std::string> names = expected;
    std::reverse(names.begin(), names.end());
    std::sort(names.begin(), names.end(),
              [](const auto& a, const auto& b) { return sortKey(a) < sortKey(b); });
    CHECK(names == expected);
  }
  SECTION("ignores blanks around a name and survives long ones")
  {
    CHECK(sortKey("\u3000张三 ") == sortKey("张三"));
    CHECK(sortKey("").empty() == false);
    std::string longName;
    for (int i = 0; i < 1000; ++i)
      longName += "张三";
    CHECK(sortKey(longName).size() > 1000);
    CHECK(sortKey(longName) < sortKey(longName + "四"));
    CHECK(sortKey(longName + "李") < sortKey(longName + "张"));
  }
}

TEST_CASE("splitList", "[text]")
{
  using Parts = std::vector<std::string>;
  CHECK(splitList("vip, 老客；新客、 ,", ",；、") == Parts{"vip", "老客", "新客"});
  CHECK(splitList("", ",").empty());
  CHECK(splitList(" one ", ",") == Parts{"one"});
  CHECK(splitList("a;b", "") == Parts{"a;b"});
}
