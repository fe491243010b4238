// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/column_profile.h"
#include "tests/catch.h"

using namespace weilu;

namespace {

ColumnProfile profileOf(const std::vector<std::string>& cells)
{
  ColumnProfile profile;
  for (const std::string& cell : cells)
    profile.feed(cell);
  return profile;
}

} // namespace

TEST_CASE("Cells look like what they are", "[intake][profile]")
{
  for (const char* phone : {"13800000001", "+86 138 0000 0001", "138-0000-0001", "(86)13800000001",
                            "+1 (202) 555-0119", "138****0001"}) {
    INFO(phone);
    CHECK(looksLikePhone(phone));
  }
  for (const char* other : {"10000001", "2024-03-05", "1100000001234567891", "1709596800", "45356",
                            "2023-05-01 10:20:30", "abc", ""}) {
    INFO(other);
    CHECK_FALSE(looksLikePhone(other));
  }
  CHECK(looksLikeEmail(" a.b@example.com"));
  CHECK_FALSE(looksLikeEmail("rim***@qq.com"));
  CHECK_FALSE(looksLikeEmail("@example.com"));
  CHECK_FALSE(looksLikeEmail("a@b"));
  for (const char* data : {"1", "2024-03-05", "a@example.com", "13800000001", "¥28.16"})
    CHECK(looksLikeData(data));
  for (const char* word : {"姓名", "name", "E-mail 1 - Value", "", "2、手机号"})
    CHECK_FALSE(looksLikeData(word));
}

TEST_CASE("A column's profile", "[intake][profile]")
{
  const ColumnFormat plain;
  SECTION("keeps the first distinct cells, cut at whole characters")
  {
    const auto profile = profileOf({"a", "", "a", "b", "c", "d", "e", "f", std::string(300, 'x')});
    CHECK(profile.samples() == std::vector<std::string>{"a", "b", "c", "d", "e"});
    const auto wide = profileOf({std::string(199, 'x') + "林林"});
    CHECK(wide.samples().front() == std::string(199, 'x') + "…");
  }
  SECTION("knows the share of cells that can only be one thing")
  {
    CHECK(profileOf({"a@example.com", "b@example.com", "c"}).emails() == Approx(2.0 / 3));
    CHECK(profileOf({"13800000001", "-", ""}).phones() == 1);
    CHECK(profileOf({"1100000001234567891"}).longIds() == 1);
    CHECK(profileOf({"2024-03-05", "x"}).writtenDates() == 0.5);
    CHECK(profileOf({"1709596800"}).writtenDates() == 0);
    CHECK(profileOf({"x", "x", "y", "z"}).distinct() == 0.75);
    CHECK(profileOf({"林晓雨", "Bob Stone", "12345"}).words() == Approx(2.0 / 3));
  }
  SECTION("agrees with a field as far as its cells read as it")
  {
    CHECK(profileOf({"男", "女", "未知"}).agreement("gender", plain) == 1);
    CHECK(profileOf({"apple", "女"}).agreement("gender", plain) == 0.5);
    CHECK(profileOf({"无", "13800000001"}).agreement("phone", plain) == 1);
    CHECK(profileOf({"hello"}).agreement("joined_at", plain) == 0);
    CHECK(profileOf({"2024-03-05"}).agreement("joined_at", plain) == 1);
    CHECK(profileOf({"12", "$5"}).agreement("counter:posts", plain) == 1);
    CHECK(profileOf({}).agreement("email", plain) == 1);
    CHECK(profileOf({"anything"}).agreement("note", plain) == 1);
  }
  SECTION("decides dates and decimal marks over all rows, not the first thousand")
  {
    ColumnProfile dates, numbers;
    dates.expect(ColumnFormat::Kind::Date);
    numbers.expect(ColumnFormat::Kind::Money);
    for (int i = 0; i < 5000; ++i) {
      dates.feed("3/4/2024");
      numbers.feed("1.000");
    }
    dates.feed("13/4/2024");
    numbers.feed("99,90");
    CHECK(dates.dates().found({}).format == DateFormat::Dmy);
    CHECK(numbers.decimalComma(false));
  }
  SECTION("leans where no number proves its decimal mark")
  {
    CHECK(profileOf({"1.000"}).decimalComma(true));
    CHECK_FALSE(profileOf({"1,234.50"}).decimalComma(true));
    CHECK(profileOf({"1.234,50"}).decimalComma(false));
    CHECK_FALSE(profileOf({"1,234,567"}).decimalComma(true));
  }
}
