// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/members/member_store.h"
#include "tests/core/members/member_tables.h"
#include "tests/laws.h"

#include <algorithm>

using namespace weilu;

namespace {

std::vector<std::string> lines(const std::string& text)
{
  std::vector<std::string> parts;
  for (std::size_t from = 0; from <= text.size();) {
    const auto end = std::min(text.find('\n', from), text.size());
    parts.push_back(text.substr(from, end - from));
    from = end + 1;
  }
  return parts;
}

} // namespace

TEST_CASE("MemberStore::search finds people", "[members][search]")
{
  Database db = Database::inMemory();
  MemberStore store(db);
  Member m = called("张三丰");
  m.nickname = "Foxy小狐狸";
  m.note = "喜欢 Ｐhotography\n下次送书";
  const MemberId zhang = store.add(m, SourceId{});
  const MemberId bob = store.add(called("Bob Stone"), SourceId{});
  const MemberId li = store.add(called("李四"), SourceId{});
  REQUIRE(store.addIdentity(zhang, {"phone", "+8613800000001", ""}, SourceId{}));
  REQUIRE(store.addIdentity(zhang, {"wechat.wxid", "wxid_A1b2", ""}, SourceId{}));
  REQUIRE(store.addIdentity(bob, {"phone", "+12025550119", ""}, SourceId{}));
  REQUIRE(store.addIdentity(bob, {"email", "bob@stone.example.net", ""}, SourceId{}));
  REQUIRE(store.addIdentity(li, {"phone", "+861065550101", ""}, SourceId{}));
  REQUIRE(store.addIdentity(li, {"discord", "1100000001234567891", ""}, SourceId{}));
  store.addTag(store.tagNamed("Ｐython 爱好者"), People::bitmapOf(1, 3), SourceId{});

  const auto only = [](MemberId id) { return People::bitmapOf(1, static_cast<std::uint32_t>(id.value)); };
  SECTION("by name, pinyin, initials and nickname")
  {
    for (const char* text : {"张三丰", "三", " 张三 ", "zhangsanfeng", "ZhangSan", "zhang san", "sanfeng",
                             "zsf", "ZSF", "foxy", "ＦＯＸＹ", "小狐", "xiaohuli"})
      CHECK(store.search(text) == only(zhang));
    CHECK(store.search("bob st") == only(bob));
    CHECK(store.search("四") == only(li));
  }
  SECTION("by note and tag")
  {
    CHECK(store.search("photography") == only(zhang));
    CHECK(store.search("送书") == only(zhang));
    CHECK(store.search("python") == only(li));
    CHECK(store.search("爱好") == only(li));
  }
  SECTION("by the beginning of what identifies them")
  {
    for (const char* text :
         {"138", "1380000", "13800000001", "+86138", "138 0000 0001", "0086-138", "wxid_A1", "86138"})
      CHECK(store.search(text) == only(zhang));
    for (const char* text : {"bob@", "BOB@stone.example.net", "+1 202", "202555", "001202"})
      CHECK(store.search(text) == (std::string(text) == "202555" ? People() : only(bob)));
    for (const char* text : {"010-6555", "1100000001234567891"})
      CHECK(store.search(text) == only(li));
    CHECK(store.search("1100000001234567892").isEmpty());
    CHECK(store.search("0000001").isEmpty());
  }
  SECTION("by their number")
  {
    CHECK(store.search("3") == only(li));
    CHECK(store.search("4").isEmpty());
  }
  SECTION("and nobody for nothing, and takes nothing for a pattern")
  {
    for (const char* text : {"", "  ", "\u3000", "%", "_", "*", "'", "\\", "zz"})
      CHECK(store.search(text).isEmpty());
  }
}

TEST_CASE("Search finds every name by all that it is spelled", "[members][search]")
{
  const auto characters = rc::gen::container<std::u32string>(
      rc::gen::element(U'张', U'王', U'李', U'单', U'小', U'雨', U'伟', U'长', U'乐', U'重', U'欧', U'阳',
                       U'a', U'B', U' ', U'é', U'１', U'\U0001F98A', U'م', U'-', U'·'));
  law("nameKeys(name) leads to the name", [&] {
    std::string name;
    for (const char32_t c : *characters) {
      if (c < 0x80)
        name += static_cast<char>(c);
      else if (c < 0x800)
        name += {static_cast<char>(0xC0 | c >> 6), static_cast<char>(0x80 | (c & 0x3F))};
      else if (c < 0x10000)
        name += {static_cast<char>(0xE0 | c >> 12), static_cast<char>(0x80 | (c >> 6 & 0x3F)),
                 static_cast<char>(0x80 | (c & 0x3F))};
      else
        name += {static_cast<char>(0xF0 | c >> 18), static_cast<char>(0x80 | (c >> 12 & 0x3F)),
                 static_cast<char>(0x80 | (c >> 6 & 0x3F)), static_cast<char>(0x80 | (c & 0x3F))};
    }
    Database db = Database::inMemory();
    MemberStore store(db);
    store.add(called("somebody else"), SourceId{});
    const MemberId id = store.add(called(name), SourceId{});
    for (const std::string& key : lines(nameKeys(name))) {
      if (!trimmed(key).empty())
        RC_ASSERT(store.search(key).contains(static_cast<std::uint32_t>(id.value)));
    }
  });
}
