// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/field_codes.h"
#include "core/intake/synonyms.h"
#include "tests/catch.h"

using namespace weilu;

TEST_CASE("A header is compared without what forms and programs add", "[intake][synonyms]")
{
  const std::vector<std::pair<std::string, std::string>> table{
      {"  Email ", "email"},
      {"\xE2\x80\x8B"
       "E-Mail ",
       "e mail"},
      {"ＮＡＭＥ", "name"},
      {"手机号（必填）*", "手机号"},
      {"Joined\nDate", "joined date"},
      {"created_at", "created at"},
      {"2、手机号", "手机号"},
      {"10. Phone", "phone"},
      {"Created (UTC)", "created"},
      {"Last Activity Date (GMT+8)", "last activity date"},
      {"Time (UTC-05:00)", "time"},
      {"Last active (Desktop) (UTC)", "last active (desktop)"},
      {"城市 (custom user field)", "城市"},
      {"金额(元)", "金额"},
      {"您从哪里知道我们？", "您从哪里知道我们"},
      {"E-mail 1 - Value", "e mail 1 value"},
      {"2024", "2024"},
      {"", ""},
  };
  for (const auto& [header, expected] : table) {
    INFO(header);
    CHECK(normalisedHeader(header) == expected);
  }
}

TEST_CASE("A header may name a zone", "[intake][synonyms]")
{
  CHECK(zoneInHeader("Created (UTC)") == "UTC");
  CHECK(zoneInHeader("Last Activity Date (GMT+8)") == "+08:00");
  CHECK(zoneInHeader("Time (UTC-05:30)") == "-05:30");
  CHECK(zoneInHeader("时间（北京时间）") == "Asia/Shanghai");
  CHECK(zoneInHeader("Time").empty());
  CHECK(zoneInHeader("Phone (mobile)").empty());
}

TEST_CASE("Known names of columns", "[intake][synonyms]")
{
  const auto members = [](const char* header) {
    return synonymOf(normalisedHeader(header), ImportAs::Members).field;
  };
  SECTION("mean a field in zh and en")
  {
    CHECK(members("姓名") == "name");
    CHECK(members("Full Name") == "name");
    CHECK(members("入群时间") == "joined_at");
    CHECK(members("手机号码") == "phone");
    CHECK(members("微信号") == "identity:wechat");
    CHECK(members("QQ号") == "identity:qq");
    CHECK(members("Nothing known").empty());
    CHECK(members("Status").empty());
  }
  SECTION("mean another one in another kind of file")
  {
    const std::string date = normalisedHeader("created_at");
    CHECK(synonymOf(date, ImportAs::Members).field == "joined_at");
    CHECK(synonymOf(date, ImportAs::Activity).field == "at");
    CHECK(synonymOf(normalisedHeader("金额(元)"), ImportAs::Purchases).field == "amount");
    CHECK(synonymOf(normalisedHeader("金额(元)"), ImportAs::Members).field.empty());
  }
  SECTION("say which of two is the more telling")
  {
    CHECK(synonymOf(normalisedHeader("付款时间"), ImportAs::Purchases).rank <
          synonymOf(normalisedHeader("下单时间"), ImportAs::Purchases).rank);
  }
  SECTION("are known in any kind of file")
  {
    CHECK(isKnownHeader("姓名"));
    CHECK(isKnownHeader("金额"));
    CHECK_FALSE(isKnownHeader("林晓雨"));
    CHECK_FALSE(isKnownHeader(""));
  }
}
