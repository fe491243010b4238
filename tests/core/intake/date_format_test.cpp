// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/date_detector.h"
#include "core/intake/date_format.h"
#include "core/intake/date_parts.h"
#include "core/intake/date_words.h"
#include "tests/laws.h"

#include <fmt/format.h>

using namespace weilu;
using Kind = DateCell::Kind;

namespace {

/// "2024-03-05 10:20:30+28800", the zone where there is one.
std::string shown(const DateCell& cell)
{
  if (cell.kind != Kind::Value)
    return cell.kind == Kind::Missing ? "missing"
           : cell.kind == Kind::Epoch ? "epoch"
           : cell.kind == Kind::NoEnd ? "no end"
                                      : "bad";
  std::string text = cell.date.iso();
  if (cell.hasTime)
    text += fmt::format(" {:02}:{:02}:{:02}", cell.second / 3600, cell.second / 60 % 60, cell.second % 60);
  return cell.offset ? fmt::format("{}{:+}", text, *cell.offset) : text;
}

std::string read(std::string_view text, DateFormat format) { return shown(readDate(text, format)); }

DateDetector::Found found(const std::vector<std::string>& cells, const DateDetector::Leaning& leaning = {})
{
  DateDetector detector;
  for (const std::string& cell : cells)
    detector.feed(cell);
  return detector.found(leaning);
}

} // namespace

TEST_CASE("Dates that can be read in one way only", "[intake][dates]")
{
  const std::vector<std::pair<std::string, std::string>> table{
      {"2024-03-05", "2024-03-05"},
      {"2024/3/5", "2024-03-05"},
      {"2024.3.5", "2024-03-05"},
      {"2024/3/5 9:05", "2024-03-05 09:05:00"},
      {"2024年3月5日", "2024-03-05"},
      {"2024年03月05日 00时00分", "2024-03-05 00:00:00"},
      {"2024年3月5日 下午3:04:05", "2024-03-05 15:04:05"},
      {"2024-03-05 10:20:30", "2024-03-05 10:20:30"},
      {"2024-03-05T10:20:30", "2024-03-05 10:20:30"},
      {"2024-03-05 10:20:30 UTC", "2024-03-05 10:20:30+0"},
      {"2024-03-05 10:20:30+00:00", "2024-03-05 10:20:30+0"},
      {"2024-03-05 10:20:30.123000+00:00", "2024-03-05 10:20:30+0"},
      {"2024-03-05T10:20:30.000Z", "2024-03-05 10:20:30+0"},
      {"2024-03-05T10:20:30.1234567+08:00", "2024-03-05 10:20:30+28800"},
      {"2024-03-05 10:20:30 +0800", "2024-03-05 10:20:30+28800"},
      {"2024-03-05 10:20:30 -0530", "2024-03-05 10:20:30-19800"},
      {"2024-03-05 10:20 GMT+8", "2024-03-05 10:20:00+28800"},
      {"2024-03-05 10:20:30 PST", "2024-03-05 10:20:30-28800"},
      {"2024-03-05 10:20:30 CST", "2024-03-05 10:20:30"},
      {"2024-03-05 星期二 10:20", "2024-03-05 10:20:00"},
      {"Mar 05, 2024", "2024-03-05"},
      {"Mar 5, 2024", "2024-03-05"},
      {"March 5th, 2024", "2024-03-05"},
      {"Sep 26, 2026 7:05 PM", "2026-09-26 19:05:00"},
      {"Tue, 05 Mar 2024 10:20:30 +0000", "2024-03-05 10:20:30+0"},
      {"Tue Mar 05 2024 10:20:30 GMT+0800 (China Standard Time)", "2024-03-05 10:20:30+28800"},
      {"05 March 2024", "2024-03-05"},
      {"01-Jan-20 01:33 AM", "2020-01-01 01:33:00"},
      {"01-Sep-08", "2008-09-01"},
      {"01-Sep-70", "1970-09-01"},
      {"September 12, 2008", "2008-09-12"},
      {"20240305", "2024-03-05"},
      {"20240305T102030", "2024-03-05 10:20:30"},
      {"20240305102030", "2024-03-05 10:20:30"},
      {"2024/3/5 上午 12:00", "2024-03-05 00:00:00"},
      {"2024-03-05\u202f9:00:01\u202fAM", "2024-03-05 09:00:01"},
      {" 2024-03-05\t", "2024-03-05"},
      {"=\"2024-03-05\"", "2024-03-05"},
  };
  for (const DateFormat format : {DateFormat::Ymd, DateFormat::Dmy, DateFormat::Mdy}) {
    for (const auto& [text, expected] : table) {
      INFO(text << " as " << code(format));
      CHECK(read(text, format) == expected);
    }
  }
}

TEST_CASE("Dates whose order the column decides", "[intake][dates]")
{
  CHECK(read("3/4/2024", DateFormat::Mdy) == "2024-03-04");
  CHECK(read("3/4/2024", DateFormat::Dmy) == "2024-04-03");
  CHECK(read("3/4/2024", DateFormat::Ymd) == "bad");
  CHECK(read("13/2/2024", DateFormat::Mdy) == "bad");
  CHECK(read("05.03.2024", DateFormat::Dmy) == "2024-03-05");
  CHECK(read("28/05/2017 09:21", DateFormat::Dmy) == "2017-05-28 09:21:00");
  CHECK(read("06/10/2024 08:00:00 PM", DateFormat::Mdy) == "2024-06-10 20:00:00");
  CHECK(read("1/5/24, 9:00:01\u202fAM", DateFormat::Mdy) == "2024-01-05 09:00:01");
  CHECK(read("3/5/24", DateFormat::Mdy) == "2024-03-05");
  CHECK(read("24/3/5", DateFormat::Ymd) == "2024-03-05");
  CHECK(read("3/5/69", DateFormat::Mdy) == "2069-03-05");
  CHECK(read("3/5/70", DateFormat::Mdy) == "1970-03-05");
}

TEST_CASE("Counts of seconds and days", "[intake][dates]")
{
  CHECK(read("1709596800", DateFormat::EpochSeconds) == "2024-03-05 00:00:00+0");
  CHECK(read("1718000000.123456", DateFormat::EpochSeconds) == "2024-06-10 06:13:20+0");
  CHECK(read("1709596800123", DateFormat::EpochMillis) == "2024-03-05 00:00:00+0");
  CHECK(read("45356", DateFormat::ExcelSerial) == "2024-03-05");
  CHECK(read("45356.5", DateFormat::ExcelSerial) == "2024-03-05 12:00:00");
  CHECK(read("0", DateFormat::EpochSeconds) == "epoch");
  CHECK(read("0", DateFormat::ExcelSerial) == "missing");
  CHECK(read("45356", DateFormat::Ymd) == "bad");
  CHECK(read("2024-03-05", DateFormat::EpochSeconds) == "2024-03-05");
}

TEST_CASE("What is no date", "[intake][dates]")
{
  SECTION("says nothing")
  {
    for (const char* text : {"", "  ", "-", "0000-00-00", "0000-00-00 00:00:00", "1900-01-00", "0/0/00",
                             "0001-01-01", "1900-01-01", "无", "null", "N/A", "(空)"}) {
      INFO(text);
      CHECK(read(text, DateFormat::Mdy) == "missing");
    }
  }
  SECTION("is where programs begin to count")
  {
    CHECK(read("1970-01-01 08:00:00", DateFormat::Ymd) == "epoch");
    CHECK(read("1970-01-01T00:00:00Z", DateFormat::Ymd) == "epoch");
    CHECK(read("1970-01-01", DateFormat::Ymd) == "epoch");
    CHECK(read("1970-01-02", DateFormat::Ymd) == "1970-01-02");
  }
  SECTION("says that there is no end")
  {
    for (const char* text :
         {"至今", "永不过期", "Never", "lifetime", "2999-12-31", "9999-12-31 23:59:59", "2099-12-31"}) {
      INFO(text);
      CHECK(read(text, DateFormat::Ymd) == "no end");
    }
    CHECK(read("2099-12-30", DateFormat::Ymd) == "2099-12-30");
  }
  SECTION("is bad, and never today")
  {
    for (const char* text :
         {"2024-02-30", "2024-13-01", "24:00", "昨天 12:30", "3月5日", "2024-03", "hello", "2024-03-05 25:00",
          "2024-03-05 10:61", "2024-03-05 10:20:30 nowhere", "2023-02-29", "5'9\"", "12345678901234567"}) {
      INFO(text);
      CHECK(read(text, DateFormat::Ymd) == "bad");
    }
  }
}

TEST_CASE("A birthday", "[intake][dates]")
{
  CHECK(readBirthday("1990-05-01", DateFormat::Ymd) == "1990-05-01");
  CHECK(readBirthday("30/04/1979", DateFormat::Dmy) == "1979-04-30");
  CHECK(readBirthday("1970-01-01", DateFormat::Ymd) == "1970-01-01");
  CHECK(readBirthday(" --05-01", DateFormat::Ymd) == "--05-01");
  CHECK(readBirthday("--0229", DateFormat::Ymd) == "--02-29");
  CHECK(readBirthday("1604-05-01", DateFormat::Ymd) == "--05-01");
  CHECK_FALSE(readBirthday("0/0/00", DateFormat::Mdy));
  CHECK_FALSE(readBirthday("", DateFormat::Ymd));
  CHECK_FALSE(readBirthday("--13-01", DateFormat::Ymd));
}

TEST_CASE("Every day written in any way reads back", "[intake][dates]")
{
  law("dates from 1971 to 2098", [] {
    const Date date{*rc::gen::inRange(400, 46'800)};
    const YearMonthDay day = ymd(date);
    RC_ASSERT(dateOf(day) == date);
    const int second = *rc::gen::inRange(0, 86400);
    const std::string clock = fmt::format("{:02}:{:02}:{:02}", second / 3600, second / 60 % 60, second % 60);
    const auto [pattern, format] = *rc::gen::element<std::pair<std::string, DateFormat>>(
        std::pair("{0}-{1:02}-{2:02}", DateFormat::Ymd), std::pair("{0}/{1}/{2}", DateFormat::Ymd),
        std::pair("{0}年{1}月{2}日", DateFormat::Ymd), std::pair("{0}{1:02}{2:02}", DateFormat::Ymd),
        std::pair("{2:02}/{1:02}/{0}", DateFormat::Dmy), std::pair("{2}.{1}.{0}", DateFormat::Dmy),
        std::pair("{1}/{2}/{0}", DateFormat::Mdy), std::pair("{1:02}-{2:02}-{0}", DateFormat::Mdy));
    const std::string text = fmt::format(fmt::runtime(pattern), day.year, day.month, day.day);
    RC_ASSERT(read(text, format) == date.iso());
    RC_ASSERT(read(text + " " + clock, format) == date.iso() + " " + clock);
    RC_ASSERT(read(text + " " + clock + "Z", format) == date.iso() + " " + clock + "+0");
    RC_ASSERT(found({text}).fitting == 1);
  });
}

TEST_CASE("The format of a column", "[intake][dates]")
{
  SECTION("is decided by all its cells")
  {
    CHECK(found({"3/4/2024", "2/13/2024", "12/1/2023"}).format == DateFormat::Mdy);
    CHECK(found({"3/4/2024", "13/2/2024", "12/1/2023"}).format == DateFormat::Dmy);
    CHECK_FALSE(found({"3/4/2024", "2/13/2024", "12/1/2023"}).assumed);
    std::vector<std::string> late(5000, "3/4/2024");
    late.push_back("13/4/2024");
    CHECK(found(late).format == DateFormat::Dmy);
  }
  SECTION("is assumed, and said to be, where nothing decides")
  {
    const auto ambiguous = found({"3/4/2024", "5/6/2024", "12/1/2023"});
    CHECK(ambiguous.format == DateFormat::Mdy);
    CHECK(ambiguous.assumed);
    CHECK(found({"3.4.2024", "5.6.2024"}).format == DateFormat::Dmy);
    DateDetector::Leaning europe;
    europe.dayFirst = true;
    CHECK(found({"3/4/2024"}, europe).format == DateFormat::Dmy);
    DateDetector::Leaning chinese;
    chinese.yearFirst = true;
    CHECK(found({"24/3/5", "24/4/6"}, chinese).format == DateFormat::Ymd);
  }
  SECTION("is the operator's")
  {
    DateDetector::Leaning said;
    said.order = DateFormat::Dmy;
    said.orderIsProof = true;
    CHECK(found({"3/4/2024"}, said).format == DateFormat::Dmy);
    CHECK_FALSE(found({"3/4/2024"}, said).assumed);
  }
  SECTION("is the preset's only where the cells allow it")
  {
    DateDetector::Leaning preset;
    preset.order = DateFormat::Mdy;
    CHECK(found({"3/4/2024"}, preset).format == DateFormat::Mdy);
    CHECK(found({"3/4/2024", "13/4/2024"}, preset).format == DateFormat::Dmy);
  }
  SECTION("is not changed by a few bad cells")
  {
    std::vector<std::string> cells(98, "2/13/2024");
    cells.insert(cells.end(), {"31/12/2024", "昨天"});
    const auto result = found(cells);
    CHECK(result.format == DateFormat::Mdy);
    CHECK(result.cells == 100);
    CHECK(result.fitting == 98);
    CHECK_FALSE(result.assumed);
    cells.insert(cells.end(), {"31/12/2024", "30/12/2024"});
    CHECK(found(cells).format == DateFormat::Mdy);
    CHECK(found(cells).assumed);
  }
  SECTION("never swaps day and month in silence where the cells contradict each other")
  {
    const auto result = found({"13/2/2024", "2/13/2024"});
    CHECK(result.fitting == 1);
    CHECK(result.assumed);
  }
  SECTION("may be a count")
  {
    CHECK(found({"1709596800", "1718003907"}).format == DateFormat::EpochSeconds);
    CHECK(found({"1709596800000"}).format == DateFormat::EpochMillis);
    CHECK(found({"45356", "45356.5"}).format == DateFormat::ExcelSerial);
  }
  SECTION("leaves cells that say nothing out of the count")
  {
    CHECK(found({"", "-", "0000-00-00", "至今", "2024-03-05"}).cells == 1);
  }
}

TEST_CASE("Format codes", "[intake][dates]")
{
  for (const DateFormat format : {DateFormat::Ymd, DateFormat::Dmy, DateFormat::Mdy, DateFormat::EpochSeconds,
                                  DateFormat::EpochMillis, DateFormat::ExcelSerial})
    CHECK(dateFormatNamed(code(format)) == format);
}

TEST_CASE("Words of dates", "[intake][dates]")
{
  CHECK(monthNamed("mar") == 3);
  CHECK(monthNamed("sept") == 9);
  CHECK(monthNamed("marc") == 0);
  CHECK(isWeekdayName("tue"));
  CHECK_FALSE(isWeekdayName("tu"));
  CHECK(zoneWord("edt").offset == -4 * 3600);
  CHECK(zoneWord("cst").known);
  CHECK_FALSE(zoneWord("cst").offset);
  CHECK_FALSE(zoneWord("xyz").known);
}
