// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/number_style.h"
#include "tests/catch.h"

#include <utility>
#include <vector>

using namespace weilu;
using Kind = NumberStyle::Kind;

TEST_CASE("The formats that every workbook knows", "[intake][xlsx]")
{
  for (const auto& [id, kind] : std::vector<std::pair<int, Kind>>{
           {0, Kind::Number},   {1, Kind::Number},    {4, Kind::Number},  {9, Kind::Number},
           {11, Kind::Number},  {14, Kind::Date},     {17, Kind::Date},   {18, Kind::Time},
           {21, Kind::Time},    {22, Kind::DateTime}, {27, Kind::Date},   {31, Kind::Date},
           {32, Kind::Time},    {36, Kind::Date},     {37, Kind::Number}, {45, Kind::Time},
           {46, Kind::Elapsed}, {47, Kind::Time},     {48, Kind::Number}, {49, Kind::Number},
           {50, Kind::Date},    {55, Kind::Time},     {58, Kind::Date},   {59, Kind::Number}}) {
    INFO(id);
    CHECK(builtinStyle(id).kind == kind);
  }
}

TEST_CASE("The formats that a workbook spells out", "[intake][xlsx]")
{
  for (const auto& [format, kind] :
       std::vector<std::pair<const char*, Kind>>{{"yyyy\\-mm\\-dd", Kind::Date},
                                                 {"yyyy/m/d;@", Kind::Date},
                                                 {"yyyy\"年\"m\"月\"d\"日\"", Kind::Date},
                                                 {"[$-804]yyyy\"年\"m\"月\";@", Kind::Date},
                                                 {"[DBNum1][$-804]m\"月\"d\"日\"", Kind::Date},
                                                 {"[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy", Kind::Date},
                                                 {"mmm-yy", Kind::Date},
                                                 {"m", Kind::Date},
                                                 {"d", Kind::Date},
                                                 {"YYYY-MM-DD HH:MM:SS", Kind::DateTime},
                                                 {"yyyy/m/d\\ h:mm;@", Kind::DateTime},
                                                 {"[$-409]m/d/yy\\ h:mm\\ AM/PM;@", Kind::DateTime},
                                                 {"h:mm", Kind::Time},
                                                 {"mm:ss", Kind::Time},
                                                 {"mm:ss.0", Kind::Time},
                                                 {"AM/PM h:mm", Kind::Time},
                                                 {"[$-804]上午/下午h\"时\"mm\"分\"", Kind::Time},
                                                 {"[h]:mm:ss", Kind::Elapsed},
                                                 {"[mm]:ss", Kind::Elapsed},
                                                 {"General", Kind::Number},
                                                 {"G/通用格式", Kind::Number},
                                                 {"0.00", Kind::Number},
                                                 {"#,##0.00_);[Red](#,##0.00)", Kind::Number},
                                                 {"[$¥-804]#,##0.00", Kind::Number},
                                                 {"0.00E+00", Kind::Number},
                                                 {"0\"days\"", Kind::Number},
                                                 {"0\\d", Kind::Number},
                                                 {"#,##0;yyyy", Kind::Number},
                                                 {"@", Kind::Number},
                                                 {"", Kind::Number},
                                                 {"\"unclosed", Kind::Number},
                                                 {"[unclosed", Kind::Number},
                                                 {"\\", Kind::Number}}) {
    INFO(format);
    CHECK(styleOf(format).kind == kind);
  }
  CHECK(styleOf("000000").digits == 6);
  CHECK(styleOf("0").digits == 0);
}

TEST_CASE("Numbers are written out as people type them", "[intake][xlsx]")
{
  for (const auto& [written, text] : std::vector<std::pair<const char*, const char*>>{
           {"13800000001", "13800000001"},
           {"1.3800000001E10", "13800000001"},
           {"1.3800000001E+10", "13800000001"},
           {"7210448301122345678", "7210448301122345678"}, // digits that a double would lose
           {"1.5E+18", "1500000000000000000"},
           {"9007199254740991", "9007199254740991"},
           {"0.1", "0.1"},
           {"0.30000000000000004", "0.3"},
           {"4.3499999999999996", "4.35"},
           {"298.89999999999998", "298.9"},
           {"-12.5", "-12.5"},
           {"-3", "-3"},
           {"-0.0", "0"},
           {"5.0", "5"},
           {"1E-4", "0.0001"},
           {"1.25E-7", "0.000000125"},
           {"-1.25E-7", "-0.000000125"},
           {"123456.789", "123456.789"},
           {"1E+300", "1e+300"},
           {"0", "0"},
           {"", ""},
           {"abc", "abc"},
           {"1,5", "1,5"},
           {"nan", "nan"}}) {
    INFO(written);
    CHECK(numberText(written, {}, false) == text);
  }
  CHECK(numberText("123", styleOf("00000"), false) == "00123");
  CHECK(numberText("1234567", styleOf("00000"), false) == "1234567");
  CHECK(numberText("1.5", styleOf("00000"), false) == "1.5");
}

TEST_CASE("Dates are counted as the workbook counts them", "[intake][xlsx]")
{
  struct Case {
    const char* written;
    Kind kind;
    bool from1904;
    const char* text;
  };
  for (const Case& test : std::vector<Case>{
           {"45356", Kind::Date, false, "2024-03-05"},
           {"45356.5", Kind::Date, false, "2024-03-05 12:00:00"}, // the format hides it
           {"45356.5", Kind::DateTime, false, "2024-03-05 12:00:00"},
           {"45356", Kind::DateTime, false, "2024-03-05 00:00:00"},
           {"45356.999999999", Kind::DateTime, false, "2024-03-06 00:00:00"},
           {"45356.425694444442", Kind::DateTime, false, "2024-03-05 10:13:00"},
           {"43894", Kind::Date, true, "2024-03-05"},
           {"0", Kind::Date, true, "1904-01-01"},
           {"1", Kind::Date, false, "1900-01-01"},
           {"59", Kind::Date, false, "1900-02-28"},
           {"60", Kind::Date, false, "1900-02-29"}, // a day that never was, as the spreadsheet shows it
           {"61", Kind::Date, false, "1900-03-01"},
           {"0", Kind::Date, false, "1900-01-00"},
           {"0.5", Kind::Time, false, "12:00:00"},
           {"45356.5", Kind::Time, false, "2024-03-05 12:00:00"},
           {"1.125", Kind::Elapsed, false, "27:00:00"},
           {"-1", Kind::Date, false, "-1"},
           {"13800000001", Kind::Date, false, "13800000001"}, // a phone in a column of dates
           {"2958465", Kind::Date, false, "9999-12-31"},
           {"soon", Kind::Date, false, "soon"}}) {
    INFO(test.written);
    CHECK(numberText(test.written, {test.kind}, test.from1904) == test.text);
  }
}
