// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/cell_value.h"
#include "tests/laws.h"

#include <fmt/format.h>

using namespace weilu;
using Kind = ColumnFormat::Kind;

namespace {

ColumnFormat withWords(WordCodes words)
{
  ColumnFormat format;
  format.words = std::move(words);
  return format;
}

std::optional<double> number(std::string_view cell, bool decimalComma = false)
{
  const auto read = readNumber(cell, decimalComma);
  return read ? std::optional(read->value()) : std::nullopt;
}

using Parts = std::vector<std::string>;

} // namespace

TEST_CASE("A cell is meant", "[intake][cells]")
{
  SECTION("without white space, formulas and apostrophes around numbers")
  {
    CHECK(meant("  A \t") == "A");
    CHECK(meant("=\"00123\"") == "00123");
    CHECK(meant("'7210448301122") == "7210448301122");
    CHECK(meant("'+86 13800000001") == "+86 13800000001");
    CHECK(meant("2502281110040167\t") == "2502281110040167");
    CHECK(meant("\u200bk@example.com\u200b") == "k@example.com");
  }
  SECTION("with the quotes of words and the formulas of strangers")
  {
    for (const char* text :
         {"'A'", "'t Hooft", "=cmd|'/C calc'!A0", "=HYPERLINK(\"http://example.com\",\"x\")", "-2+3",
          "@SUM(1+1)", "'", "=", "=\"", "\"VIP\",\"Blog\"", "\"the boss\""}) {
      INFO(text);
      CHECK(meant(text) == text);
    }
  }
  SECTION("without the second pair of quotes around a text with a comma")
  {
    CHECK(meant("\"上海, 中国\"") == "上海, 中国");
  }
}

TEST_CASE("A cell says nothing", "[intake][cells]")
{
  SECTION("when it is blank or a mark that cannot be meant")
  {
    for (const Kind kind : {Kind::Text, Kind::Name, Kind::Phone, Kind::Choice}) {
      for (const char* text : {"", "  ", "-", "#N/A", "\\N", "(空)", "（跳过）"}) {
        INFO(text);
        CHECK(isMissing(text, kind));
      }
    }
  }
  SECTION("not when it may be somebody")
  {
    for (const char* name : {"NA", "Null", "None", "true", "0", "无名", "N/A"})
      CHECK_FALSE(isMissing(name, Kind::Name));
    CHECK_FALSE(isMissing("None", Kind::Text));
    CHECK_FALSE(isMissing("NaN", Kind::Text));
  }
  SECTION("with a word, where a word cannot be the value")
  {
    for (const Kind kind : {Kind::Phone, Kind::Email, Kind::Date, Kind::Number, Kind::Id}) {
      for (const char* text : {"无", "null", "N/A", "undefined", "暂无", "none"}) {
        INFO(text);
        CHECK(isMissing(text, kind));
      }
    }
    CHECK(isMissing("—", Kind::Money));
    CHECK_FALSE(isMissing("13800000001", Kind::Phone));
  }
}

TEST_CASE("A number", "[intake][cells]")
{
  SECTION("is read as it is written")
  {
    CHECK(number("1234.5") == 1234.5);
    CHECK(number("1,234.50") == 1234.5);
    CHECK(number("1,234") == 1234);
    CHECK(number("1 000.25") == 1000.25);
    CHECK(number("1,234,567") == 1234567);
    CHECK(number("-3.00") == -3);
    CHECK(number("(1,234.00)") == -1234);
    CHECK(number("1.234") == 1.234);
    CHECK(number("12,5") == 12.5);
    CHECK(number("１２３") == 123);
  }
  SECTION("may have a unit, a currency or 万")
  {
    CHECK(number("5.5万") == 55000);
    CHECK(number("1.2亿") == 120000000);
    CHECK(number("8年") == 8);
    CHECK(number("2人") == 2);
    CHECK(number("$240.00") == 240);
    CHECK(number("1.2w") == 12000);
  }
  SECTION("has a decimal comma where the column has")
  {
    CHECK(number("1.234,50", true) == 1234.5);
    CHECK(number("99,90", true) == 99.9);
    CHECK(number("1.234", true) == 1234);
    CHECK(number("1,234", true) == 1.234);
  }
  SECTION("is exact")
  {
    CHECK(readNumber("1,234.50") == Decimal{123450, 2});
    CHECK(readNumber("9007199254740993") == Decimal{9007199254740993, 0});
  }
  SECTION("is none for anything else")
  {
    for (const char* text :
         {"", "abc", "12%", "1.38E+10", "3 days", "--", "12345678901234567890123", "01:16:00"}) {
      INFO(text);
      CHECK_FALSE(readNumber(text));
    }
  }
  SECTION("reads back however its thousands are marked")
  {
    law("numbers with two places", [] {
      const auto value = *rc::gen::inRange<std::int64_t>(0, 1'000'000'000'000);
      std::string whole = std::to_string(value / 100);
      for (std::size_t at = whole.size(); at > 3; at -= 3)
        whole.insert(at - 3, ",");
      RC_ASSERT((readNumber(fmt::format("{}.{:02}", whole, value % 100)) == Decimal{value, 2}));
      std::replace(whole.begin(), whole.end(), ',', '.');
      RC_ASSERT((readNumber(fmt::format("{},{:02}", whole, value % 100), true) == Decimal{value, 2}));
    });
  }
}

TEST_CASE("Money", "[intake][cells]")
{
  const auto money = [](std::string_view cell) { return readMoney(cell); };
  SECTION("comes with and without a currency")
  {
    CHECK(money("1,234.50") == Money{123450, ""});
    CHECK(money("¥28.16") == Money{2816, "CNY"});
    CHECK(money("￥1 000.00") == Money{100000, "CNY"});
    CHECK(money("CN¥5.5万") == Money{5500000, "CNY"});
    CHECK(money("$99") == Money{9900, "USD"});
    CHECK(money("(1,234.00)") == Money{-123400, ""});
    CHECK(money("-3.00") == Money{-300, ""});
    CHECK(money("-$3.00") == Money{-300, "USD"});
    CHECK(money("20.00 usd") == Money{2000, "USD"});
    CHECK(money("100元") == Money{10000, "CNY"});
    CHECK(readMoney("1.234,56 €", true) == Money{123456, "EUR"});
    CHECK(money("免费") == Money{0, ""});
  }
  SECTION("has as many minor units as its currency")
  {
    CHECK(readMoney("JP¥1,234", false, "JPY") == Money{1234, "JPY"});
    CHECK(readMoney("¥1,234", false, "JPY") == Money{1234, "JPY"});
    CHECK(readMoney("1,234", false, "JPY") == Money{1234, ""});
    CHECK(readMoney("12.5", false, "KWD") == Money{12500, ""});
    CHECK(readMoney("$5", false, "HKD") == Money{500, "HKD"});
  }
  SECTION("is rounded half away from zero")
  {
    CHECK(money("0.005") == Money{1, ""});
    CHECK(money("0.0049") == Money{0, ""});
    CHECK(money("-0.005") == Money{-1, ""});
    CHECK(money("1.234") == Money{123, ""});
  }
  SECTION("is none for anything else")
  {
    for (const char* text : {"", "12%", "—", "twelve", "5 apples", "¥", "99999999999999999999"}) {
      INFO(text);
      CHECK_FALSE(money(text));
    }
  }
}

TEST_CASE("A flag", "[intake][cells]")
{
  const ColumnFormat plain;
  for (const char* yes : {"是", "Y", "yes", "TRUE", "true", "1", "✓", "已订阅", "subscribed"}) {
    INFO(yes);
    CHECK(readFlag(yes, plain) == true);
    CHECK(readConsent(yes, plain) == ConsentState::Yes);
  }
  for (const char* no : {"否", "N", "no", "FALSE", "0", "×", "未订阅", "unsubscribed"}) {
    INFO(no);
    CHECK(readFlag(no, plain) == false);
    CHECK(readConsent(no, plain) == ConsentState::No);
  }
  CHECK_FALSE(readFlag("maybe", plain));
  CHECK(readConsent("未知", plain) == ConsentState::Unknown);
  CHECK(readConsent("cleaned", plain) == ConsentState::No);
  const ColumnFormat negated = withWords({{"true", "no"}, {"false", "yes"}});
  CHECK(readConsent("true", negated) == ConsentState::No);
  CHECK(readConsent("False", negated) == ConsentState::Yes);
}

TEST_CASE("A choice", "[intake][cells]")
{
  const ColumnFormat plain;
  SECTION("of gender never guesses what numbers mean")
  {
    for (const char* male : {"男", "M", "male", "男性", "♂", "Male."})
      CHECK(readGender(male, plain) == Gender::Male);
    for (const char* female : {"女", "F", "FEMALE", "Female.", "女性", "女 ", "♀"})
      CHECK(readGender(female, plain) == Gender::Female);
    CHECK(readGender("其他", plain) == Gender::Other);
    CHECK(readGender("保密", plain) == Gender::Unknown);
    CHECK_FALSE(readGender("1", plain));
    CHECK(readGender("1", withWords({{"1", "male"}, {"2", "female"}})) == Gender::Male);
  }
  SECTION("of role, standing, state and kind knows zh and en")
  {
    CHECK(readRole("群主", plain) == Role::Owner);
    CHECK(readRole("Primary Owner", plain) == Role::Owner);
    CHECK(readRole("管理员", plain) == Role::Admin);
    CHECK(readRole("ＭＯＤ", plain) == Role::Moderator);
    CHECK_FALSE(readRole("astronaut", plain));
    CHECK(readStanding("会员", plain) == Standing::Member);
    CHECK(readStanding("true", plain) == Standing::Member);
    CHECK(readStanding("免费", plain) == Standing::User);
    CHECK(readPurchaseState("交易成功", plain) == PurchaseState::Paid);
    CHECK(readPurchaseState("已退款", plain) == PurchaseState::Refunded);
    CHECK(readPurchaseState("交易关闭", plain) == PurchaseState::NotPaid);
    CHECK(readActivityKind("打卡", plain) == "check-in");
    CHECK(readActivityKind("Message", plain) == "message");
    CHECK(readActivityKind("Badge:Editor", plain) == "badge:editor");
    CHECK_FALSE(readActivityKind("  ", plain));
  }
  SECTION("knows the codes themselves")
  {
    for (const Role role : {Role::Owner, Role::Admin, Role::Moderator, Role::Host, Role::Expert, Role::Member,
                            Role::Guest, Role::Bot})
      CHECK(readRole(code(role), plain) == role);
    for (const Standing standing : {Standing::User, Standing::Member})
      CHECK(readStanding(code(standing), plain) == standing);
    for (const Gender gender : {Gender::Unknown, Gender::Male, Gender::Female, Gender::Other})
      CHECK(readGender(code(gender), plain) == gender);
  }
  SECTION("takes the preset's word first, and its \"*\" for every other one")
  {
    const ColumnFormat admin = withWords({{"true", "admin"}, {"*", ""}});
    CHECK(readRole("true", admin) == Role::Admin);
    CHECK_FALSE(readRole("member", admin));
    CHECK(readActivityKind("47", withWords({{"10000", ""}, {"*", "message"}})) == "message");
    CHECK_FALSE(readActivityKind("10000", withWords({{"10000", ""}, {"*", "message"}})));
  }
}

TEST_CASE("A list", "[intake][cells]")
{
  const ColumnFormat plain;
  SECTION("is split however it is written")
  {
    for (const char* text :
         {"vip,核心", "vip;核心", "vip|核心", "vip、核心", "[\"vip\",\"核心\"]", "\"vip\",\"核心\"",
          "vip ::: * 核心", "vip┋核心", "#vip #核心", "vip，核心，", " vip , 核心 ", "vip;核心;vip"}) {
      INFO(text);
      CHECK(readList(text, plain) == Parts{"vip", "核心"});
    }
  }
  SECTION("is split only where the column is")
  {
    ColumnFormat pipes;
    pipes.separators = "|";
    CHECK(readList("a,b|c", pipes) == Parts{"a,b", "c"});
  }
  SECTION("keeps a comma inside quotes, drops Google's own group and what says nothing")
  {
    CHECK(readList("\"Lorem Editors\"", plain) == Parts{"Lorem Editors"});
    CHECK(readList("* myContacts ::: * Friends", plain) == Parts{"Friends"});
    CHECK(readList("", plain).empty());
    CHECK(readList("-", plain).empty());
    CHECK(readList("a,,b", plain) == Parts{"a", "b"});
  }
  SECTION("keeps upper and lower case apart") { CHECK(readList("VIP,vip", plain) == Parts{"VIP", "vip"}); }
}
