// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/members/identity_rules.h"
#include "tests/laws.h"

#include <set>

using namespace weilu;

TEST_CASE("strengthOf", "[identity]")
{
  for (const char* kind :
       {"discourse", "wechat.wxid", "wechat.unionid", "wechat", "wecom.external_userid", "qq"})
    CHECK(strengthOf(kind) == IdentityStrength::PlatformId);
  for (const char* kind : {"discourse.username", "github.login", "name", "username", "slack.username"})
    CHECK(strengthOf(kind) == IdentityStrength::Label);
  CHECK(strengthOf("phone") == IdentityStrength::Phone);
  CHECK(strengthOf("email") == IdentityStrength::Email);
}

TEST_CASE("normalisedEmail", "[identity]")
{
  SECTION("reads what files write")
  {
    using Row = std::pair<const char*, const char*>;
    const auto [typed, expected] = GENERATE(
        Row{" A.B@Example.COM ", "a.b@example.com"}, Row{"mailto:b@example.com", "b@example.com"},
        Row{"C C <c@example.com>", "c@example.com"}, Row{"g＠example.com", "g@example.com"},
        Row{"h@例子.测试", "h@例子.测试"}, Row{"i+tag@example.com", "i+tag@example.com"},
        Row{"k@example.com\u200B", "k@example.com"}, Row{"L@EXAMPLE.com", "l@example.com"},
        Row{"mailto:M@example.com?subject=hi", "m@example.com"}, Row{"n@example.com;", "n@example.com"},
        Row{"C C <'7c@example.com>", "7c@example.com"}, Row{"''q@example.com", "q@example.com"},
        Row{"=\"o@example.com\"", "o@example.com"}, Row{"'p@example.com", "p@example.com"},
        Row{"q@sub.xn--fsqu00a.example", "q@sub.xn--fsqu00a.example"});
    CHECK(normalisedEmail(typed).value_or("none") == expected);
  }
  SECTION("declines what is none")
  {
    const auto typed = GENERATE(
        "e@exa mple.com", "f@example", "暂无", "", "@example.com", "a@", "a@b@example.com", "a b@example.com",
        "d1@example.com;d2@example.com", "a@example..com", "a@-x.com", "a@example.c", "a@127.0.0.1", "a@.com",
        "null", "mailto:", "<>", "a@exam_ple.com", "a@example.com\uFFFD", "\uFFFD@example.com");
    CHECK_FALSE(normalisedEmail(typed));
  }
  SECTION("declines what is longer than mail allows")
  {
    CHECK_FALSE(normalisedEmail(std::string(65, 'a') + "@example.com"));
    CHECK_FALSE(normalisedEmail("a@" + std::string(250, 'a') + ".com"));
  }
  SECTION("reads its own output unchanged")
  {
    law("normalisedEmail is idempotent", [](const std::string& local, const std::string& domain) {
      if (const auto once = normalisedEmail(local + "@" + domain + ".com"))
        RC_ASSERT(normalisedEmail(*once) == once);
    });
  }
}

TEST_CASE("splitEmails", "[identity]")
{
  using Parts = std::vector<std::string>;
  CHECK(splitEmails("d1@example.com;d2@example.com") == Parts{"d1@example.com", "d2@example.com"});
  CHECK(splitEmails("a@x.org ::: b@x.org") == Parts{"a@x.org", "b@x.org"});
  CHECK(splitEmails("a@x.org、b＠x.org") == Parts{"a@x.org", "b＠x.org"});
  CHECK(splitEmails("C C <c@example.com>") == Parts{"C C <c@example.com>"});
  CHECK(splitEmails("e@exa mple.com") == Parts{"e@exa mple.com"});
  CHECK(splitEmails("  ").empty());
}

TEST_CASE("normalisedPlatformId", "[identity]")
{
  SECTION("takes off what spreadsheets add")
  {
    using Row = std::pair<const char*, const char*>;
    const auto [typed, expected] = GENERATE(
        Row{"=\"00123\"", "00123"}, Row{"'7210448301122", "7210448301122"},
        Row{"2502281110040167\t", "2502281110040167"}, Row{"1100000001234567891", "1100000001234567891"},
        Row{"1100000001234567892", "1100000001234567892"}, Row{"11010119900307002X", "11010119900307002X"},
        Row{"10000004.0", "10000004"}, Row{" wxid_A1 ", "wxid_A1"}, Row{"U0E+12", "U0E+12"},
        Row{"1.0", "1.0"}, Row{"0", "0"}, Row{"5e8f", "5e8f"});
    CHECK(normalisedPlatformId(typed).value_or("none") == expected);
  }
  SECTION("declines what names nobody")
  {
    const auto typed = GENERATE("", " ", "\t", "=\"\"", "1.00E+07", "1.38e+10", "2E+9", "null", "N/A", "无",
                                "暂无", "(空)", "—", "－");
    CHECK_FALSE(normalisedPlatformId(typed));
  }
}

TEST_CASE("identityOf", "[identity]")
{
  const auto of = [](const char* kind, const char* typed) {
    return identityOf(kind, typed).value_or(Identity{});
  };
  CHECK(of("email", "A@B.org ") == Identity{"email", "a@b.org", "A@B.org"});
  CHECK(of("phone", "13800000001") == Identity{"phone", "+8613800000001", "13800000001"});
  CHECK(of("discord", "1100000001234567891") == Identity{"discord", "1100000001234567891", ""});
  CHECK(of("wechat", "LinXY_0301") == Identity{"wechat", "linxy_0301", "LinXY_0301"});
  CHECK(of("wechat.wxid", "wxid_A") == Identity{"wechat.wxid", "wxid_A", ""});
  CHECK(of("github.login", "None") == Identity{"github.login", "None", ""});
  CHECK_FALSE(identityOf("github.login", "  "));
  CHECK_FALSE(identityOf("phone", "138****0001"));
  CHECK_FALSE(identityOf("email", "138****0001"));
  CHECK_FALSE(identityOf("qq", "1.00E+07"));
}
