// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/members/duplicate_rules.h"
#include "tests/catch.h"
#include "tests/core/members/member_tables.h"

using namespace weilu;

namespace {

Portrait named(const std::string& name)
{
  Portrait portrait;
  portrait.member = called(name);
  return portrait;
}

Portrait joined(const std::string& name, int day = 19'000)
{
  Portrait portrait = named(name);
  portrait.joined = Date{day};
  return portrait;
}

std::string words(const Portrait& one, const Portrait& other)
{
  const auto why = compare(one, other);
  const auto back = compare(other, one);
  CHECK(why.has_value() == back.has_value());
  if (!why || why->score < suggestedFrom)
    return "no";
  CHECK(why->score == back->score);
  std::string text;
  for (const Likeness likeness : why->alike)
    text += std::string(code(likeness)) + ' ';
  for (const Unlikeness unlikeness : why->unlike)
    text += "but " + std::string(code(unlikeness)) + ' ';
  // Whoever is suggested must have been found: by a name key and a fact that both have.
  const auto common = [](const auto& a, const auto& b) {
    return std::any_of(a.begin(), a.end(),
                       [&](const std::string& key) { return std::find(b.begin(), b.end(), key) != b.end(); });
  };
  CHECK(common(likenessNames(one.member), likenessNames(other.member)));
  CHECK(common(likenessFacts(one), likenessFacts(other)));
  return text.substr(0, text.size() - 1);
}

} // namespace

TEST_CASE("Two records may be one person", "[members][duplicates]")
{
  SECTION("when name and join date agree, never by the name alone")
  {
    CHECK(words(joined("王伟"), joined("王伟")) == "name join-date");
    CHECK(words(joined("王伟"), joined("王伟", 19'001)) == "no");
    CHECK(words(joined("王伟"), named("王伟")) == "no");
    CHECK(words(named("王伟"), named("王伟")) == "no");
  }
  SECTION("whatever the name is written in")
  {
    CHECK(words(joined("张三"), joined("Zhang San")) == "sound join-date");
    CHECK(words(joined("张三"), joined("san zhang")) == "sound join-date");
    CHECK(words(joined("张 三🌧"), joined("张三")) == "name join-date");
    CHECK(words(joined("Ｂob  Stone"), joined("bob stone")) == "name join-date");
    CHECK(words(joined("Bob Stone"), joined("Stone, Bob")) == "sound join-date");
    CHECK(words(joined("张三"), joined("李四")) == "no");
  }
  SECTION("but two Chinese names of one sound need more than a join date")
  {
    CHECK(words(joined("张伟"), joined("章伟")) == "no");
    Portrait a = joined("张偉"), b = joined("张伟");
    a.member.birthday = b.member.birthday = "1990-05-01";
    CHECK(words(a, b) == "sound join-date birthday");
  }
  SECTION("when the name of one is the nickname of the other")
  {
    Portrait a = joined("李娜");
    a.member.nickname = "Nana";
    CHECK(words(a, joined("nana")) == "name join-date");
  }
  SECTION("when names differ and a nickname is the same, only by more than a join date")
  {
    Portrait a = joined("蒋欣轩"), b = joined("冯星敏");
    a.member.nickname = b.member.nickname = "阿星";
    CHECK(words(a, b) == "no");
    a.member.birthday = b.member.birthday = "1990-05-01";
    CHECK(words(a, b) == "nickname join-date birthday");
  }
  SECTION("when the nickname agrees too, unless it is the name once more")
  {
    Portrait a = named("李娜"), b = named("李娜");
    a.member.nickname = b.member.nickname = "小娜";
    CHECK(words(a, b) == "name nickname");
    a.member.nickname = b.member.nickname = "李 娜";
    CHECK(words(a, b) == "no");
  }
  SECTION("when birthdays agree, with or without the year")
  {
    Portrait a = named("李娜"), b = named("李娜");
    a.member.birthday = "1990-05-01";
    b.member.birthday = "--05-01";
    CHECK(words(a, b) == "name birthday");
    b.member.birthday = "1990-05-01";
    CHECK(words(a, b) == "name birthday");
  }
  SECTION("when city and organisation agree, not the city alone")
  {
    Portrait a = named("李娜"), b = named("李娜");
    a.member.city = b.member.city = "杭州";
    CHECK(words(a, b) == "no");
    a.member.organisation = "Blue Whale";
    b.member.organisation = "blue whale";
    CHECK(words(a, b) == "name city-organisation");
  }
  SECTION("when a masked number ends like a whole one")
  {
    Portrait a = named("李娜"), b = named("李娜");
    a.maskedPhones = {"138****0001"};
    b.identities = {{"phone", "+8613800000001", ""}};
    CHECK(words(a, b) == "name phone-tail");
    b.identities = {{"phone", "+8613800000002", ""}};
    CHECK(words(a, b) == "no");
    a.maskedPhones = {"138********"};
    CHECK(words(a, b) == "no");
  }
  SECTION("when e-mails begin alike, unless that is an office")
  {
    Portrait a = named("李娜"), b = named("李娜");
    a.identities = {{"email", "na.li+club@example.com", ""}};
    b.identities = {{"email", "nali@example.org", ""}};
    CHECK(words(a, b) == "name email-name");
    a.identities = {{"email", "info@example.com", ""}};
    b.identities = {{"email", "info@example.org", ""}};
    CHECK(words(a, b) == "no");
  }
  SECTION("when user names agree")
  {
    Portrait a = named("李娜"), b = named("李娜");
    a.identities = {{"slack.username", "nali90", ""}};
    b.identities = {{"discourse.username", "NaLi90", ""}};
    CHECK(words(a, b) == "name user-name");
    a.identities = {{"qq.name", "李娜", ""}};
    b.identities = {{"wechat.name", "李娜", ""}};
    CHECK(words(a, b) == "no");
  }
}

TEST_CASE("What speaks against two records being one person", "[members][duplicates]")
{
  Portrait a = joined("王伟"), b = joined("王伟");

  SECTION("two ids of one platform: no suggestion, unless much agrees, and then it is said")
  {
    a.identities = {{"discourse", "2", ""}};
    b.identities = {{"discourse", "3", ""}};
    CHECK(words(a, b) == "no");
    a.member.birthday = b.member.birthday = "1990-05-01";
    CHECK(words(a, b) == "name join-date birthday but platform-id");
    b.identities = {{"slack", "U3", ""}};
    CHECK(words(a, b) == "name join-date birthday");
  }
  SECTION("two whole phone numbers, unless one of them is shared")
  {
    a.identities = {{"phone", "+8613800000002", ""}};
    b.identities = {{"phone", "+8613800000003", ""}};
    CHECK(words(a, b) == "no");
    b.identities.push_back({"phone", "+8613800000002", ""});
    CHECK(words(a, b) == "name join-date phone");
  }
  SECTION("another gender")
  {
    a.member.gender = Gender::Male;
    CHECK(words(a, b) == "name join-date");
    b.member.gender = Gender::Female;
    CHECK(words(a, b) == "no");
  }
  SECTION("another birthday, whatever else agrees")
  {
    a.member.birthday = "1990-05-01";
    b.member.birthday = "1991-05-01";
    a.member.city = b.member.city = "杭州";
    a.member.organisation = b.member.organisation = "Blue Whale";
    CHECK_FALSE(compare(a, b));
    b.member.birthday = "--05-02";
    CHECK_FALSE(compare(a, b));
  }
  SECTION("being a bot")
  {
    b.member.role = Role::Bot;
    CHECK_FALSE(compare(a, b));
  }
  SECTION("a name that is nobody's")
  {
    for (const char* name :
         {"Deleted User", "deleted-user-20", "Deleted Account", "微信用户", "已注销", "user123"}) {
      INFO(name);
      CHECK(isNobodysName(name));
      CHECK(words(joined(name), joined(name)) == "no");
    }
    CHECK_FALSE(isNobodysName("Userin"));
    CHECK_FALSE(isNobodysName("NA"));
  }
}
