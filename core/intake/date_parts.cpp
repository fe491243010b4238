// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/date_parts.h"

#include "core/intake/date_scanner.h"
#include "core/intake/date_words.h"

#include <array>
#include <charconv>

namespace weilu {

namespace {

bool isDigit(char c) { return c >= '0' && c <= '9'; }
int twoDigits(const char* at) { return (at[0] - '0') * 10 + (at[1] - '0'); }

bool areDigits(const char* at, std::size_t count)
{
  for (std::size_t i = 0; i < count; ++i) {
    if (!isDigit(at[i]))
      return false;
  }
  return true;
}

/// Looking at all of the \p places costs less than deciding after each.
template<std::size_t Count>
bool areDigits(const char* text, const std::array<int, Count>& places)
{
  int others = 0;
  for (const int place : places)
    others += isDigit(text[place]) ? 0 : 1;
  return others == 0;
}

/// "2024-03-05" and "2024-03-05 10:20:30" with T or a space, where nothing needs to be looked for.
std::optional<DateParts> isoParts(std::string_view text)
{
  if ((text.size() != 10 && text.size() != 19) || (text[4] != '-' && text[4] != '/') || text[7] != text[4])
    return {};
  constexpr std::array ofDate{0, 1, 2, 3, 5, 6, 8, 9};
  constexpr std::array ofTime{11, 12, 14, 15, 17, 18};
  const char* at = text.data();
  if (!areDigits(at, ofDate))
    return {};
  std::optional<DateParts> found(std::in_place);
  DateParts& parts = *found;
  parts.first = twoDigits(at) * 100 + twoDigits(at + 2);
  parts.firstDigits = 4;
  parts.second = twoDigits(at + 5);
  parts.third = twoDigits(at + 8);
  parts.thirdDigits = 2;
  parts.separator = text[4];
  if (text.size() == 10)
    return found;
  if ((text[10] != ' ' && text[10] != 'T') || text[13] != ':' || text[16] != ':' || !areDigits(at, ofTime))
    return {};
  const int hour = twoDigits(at + 11), minute = twoDigits(at + 14), second = twoDigits(at + 17);
  if (hour > 23 || minute > 59 || second > 59)
    return {};
  parts.hasTime = true;
  parts.secondOfDay = hour * 3600 + minute * 60 + second;
  return found;
}

/// The whole text is one number.
std::optional<DateParts> countParts(std::string_view text)
{
  if (text.empty() || !isDigit(text.front()) || !isDigit(text.back()))
    return {};
  DateParts parts;
  parts.shape = DateParts::Shape::Count;
  const auto [end, error] =
      std::from_chars(text.data(), text.data() + text.size(), parts.count, std::chars_format::fixed);
  if (error != std::errc() || end != text.data() + text.size())
    return {};
  parts.countDigits = static_cast<int>(std::min(text.find('.'), text.size()));
  return parts;
}

/// "20240305", "20240305T000000", "20240305102030".
std::optional<DateParts> compactParts(std::string_view text)
{
  const bool withTime = text.size() == 14 || (text.size() == 15 && (text[8] == 'T' || text[8] == ' '));
  if ((text.size() != 8 && !withTime) || !areDigits(text.data(), 8))
    return {};
  DateParts parts;
  parts.first = twoDigits(text.data()) * 100 + twoDigits(text.data() + 2);
  parts.firstDigits = 4;
  parts.second = twoDigits(text.data() + 4);
  parts.third = twoDigits(text.data() + 6);
  if (parts.first < 1900 || parts.first > 2999 || parts.second > 12 || parts.third > 31)
    return {};
  if (!withTime)
    return parts;
  const char* time = text.data() + text.size() - 6;
  if (!areDigits(time, 6) || twoDigits(time) > 23 || twoDigits(time + 2) > 59 || twoDigits(time + 4) > 59)
    return {};
  parts.hasTime = true;
  parts.secondOfDay = twoDigits(time) * 3600 + twoDigits(time + 2) * 60 + twoDigits(time + 4);
  return parts;
}

/// Day, month as a word, year, in any order of the three that people write.
bool scanNamedMonth(DateScanner& scan, DateParts& parts, bool dayFirst)
{
  int digits = 0;
  parts.shape = DateParts::Shape::NamedMonth;
  parts.second = static_cast<int>(monthNamed(scan.word()));
  if (parts.second == 0)
    return false;
  if (!dayFirst) {
    scan.takeSpace();
    parts.first = scan.number(digits);
    if (digits == 0 || digits > 2)
      return false;
    for (const std::string_view ordinal : {"st", "nd", "rd", "th"}) {
      if (scan.take(ordinal))
        break;
    }
  }
  scan.takeAny("-/,.");
  scan.takeSpace();
  parts.third = scan.number(parts.thirdDigits);
  return parts.thirdDigits == 4 || parts.thirdDigits == 2;
}

/// 20240305 in \c first becomes its three parts.
bool splitCompact(DateParts& parts)
{
  parts.third = parts.first % 100;
  parts.second = parts.first / 100 % 100;
  parts.first /= 10000;
  parts.firstDigits = 4;
  parts.thirdDigits = 2;
  return parts.first >= 1900 && parts.first <= 2999;
}

/// A number, then the rest of the date.
bool scanNumbers(DateScanner& scan, DateParts& parts)
{
  int digits = 0;
  parts.first = scan.number(parts.firstDigits);
  if (parts.firstDigits == 8)
    return splitCompact(parts);
  if (parts.firstDigits == 0 || parts.firstDigits > 4)
    return false;
  if (scan.take("年")) {
    parts.second = scan.number(digits);
    if (digits == 0 || !scan.take("月"))
      return false;
    parts.third = scan.number(parts.thirdDigits);
    return parts.thirdDigits > 0 && (scan.take("日") || scan.take("号"));
  }
  parts.separator = scan.takeAny("-/. ");
  if (parts.separator && scan.atLetter())
    return scanNamedMonth(scan, parts, true);
  parts.second = scan.number(digits);
  if (parts.separator == '\0' || parts.separator == ' ' || digits == 0 || digits > 2 ||
      !scan.take(parts.separator))
    return false;
  parts.third = scan.number(parts.thirdDigits);
  return parts.thirdDigits > 0 && (parts.firstDigits < 3 || parts.thirdDigits < 3);
}

enum class Half { None, Morning, Afternoon };

Half scanHalf(DateScanner& scan)
{
  for (const std::string_view word : {"上午", "凌晨", "早上", "午前"}) {
    if (scan.take(word))
      return Half::Morning;
  }
  for (const std::string_view word : {"下午", "晚上", "中午", "午後"}) {
    if (scan.take(word))
      return Half::Afternoon;
  }
  const std::size_t start = scan.position();
  const std::string word = scan.word();
  if (word == "am")
    return Half::Morning;
  if (word == "pm")
    return Half::Afternoon;
  scan.goTo(start);
  return Half::None;
}

/// Minutes or seconds after their separator; true when they are there and below 60.
bool scanSixtieth(DateScanner& scan, int& value)
{
  int digits = 0;
  value = scan.number(digits);
  return digits > 0 && digits < 3 && value < 60;
}

/// "10:20", "10:20:30.1234567 PM", "10时20分", "下午 10:20"; false when something else stands there.
bool scanTime(DateScanner& scan, DateParts& parts)
{
  Half half = scanHalf(scan);
  scan.takeSpace();
  int digits = 0, minute = 0, second = 0;
  int hour = scan.number(digits);
  if (digits == 0 || digits > 2 || hour > 23)
    return false;
  if (scan.take(':')) {
    if (!scanSixtieth(scan, minute) || (scan.take(':') && !scanSixtieth(scan, second)))
      return false;
    if (scan.takeAny(".,"))
      (void)scan.number(digits);
  } else {
    if (!scan.take("时") && !scan.take("点"))
      return false;
    if (scan.atDigit() && (!scanSixtieth(scan, minute) || !scan.take("分")))
      return false;
    if (scan.atDigit() && (!scanSixtieth(scan, second) || !scan.take("秒")))
      return false;
  }
  scan.takeSpace();
  if (half == Half::None)
    half = scanHalf(scan);
  if (half != Half::None && hour <= 12)
    hour = hour % 12 + (half == Half::Afternoon ? 12 : 0);
  parts.hasTime = true;
  parts.secondOfDay = hour * 3600 + minute * 60 + second;
  return true;
}

/// "+08:00", "-0500", "+8"; false when it is broken.
bool scanOffset(DateScanner& scan, DateParts& parts)
{
  const char sign = scan.takeAny("+-");
  int digits = 0;
  int hours = scan.number(digits), minutes = 0;
  if (digits == 4) {
    minutes = hours % 100;
    hours /= 100;
  } else if (digits == 0 || digits > 2 || (scan.take(':') && !scanSixtieth(scan, minutes))) {
    return false;
  }
  parts.offset = (sign == '-' ? -1 : 1) * (hours * 3600 + minutes * 60);
  return hours < 15 && minutes < 60;
}

bool scanZone(DateScanner& scan, DateParts& parts)
{
  if (scan.peek() == '+' || scan.peek() == '-')
    return scanOffset(scan, parts);
  if (!scan.atLetter())
    return true;
  const ZoneWord zone = zoneWord(scan.word());
  parts.offset = zone.offset;
  if (zone.known && (scan.peek() == '+' || scan.peek() == '-'))
    return scanOffset(scan, parts);
  return zone.known;
}

void skipWeekday(DateScanner& scan)
{
  if (scan.take("星期") || scan.take("周")) {
    for (const std::string_view day : {"一", "二", "三", "四", "五", "六", "日", "天"})
      scan.take(day);
    return;
  }
  const std::size_t start = scan.position();
  if (!isWeekdayName(scan.word())) {
    scan.goTo(start);
    return;
  }
  scan.takeAny(",.");
  scan.takeSpace();
}

std::optional<DateParts> writtenParts(std::string_view text)
{
  DateScanner scan(text);
  DateParts parts;
  scan.takeSpace();
  skipWeekday(scan);
  const bool found = scan.atLetter() ? scanNamedMonth(scan, parts, false) : scanNumbers(scan, parts);
  if (!found)
    return {};
  if (parts.shape != DateParts::Shape::NamedMonth && parts.firstDigits < 3)
    parts.shape = DateParts::Shape::ThreeNumbers;
  scan.take(',');
  scan.takeSpace();
  skipWeekday(scan);
  scan.takeSpace();
  scan.takeAny("Tt");
  if (!scan.atEnd() && !scanTime(scan, parts))
    return {};
  scan.takeSpace();
  if (!scan.atEnd() && !scanZone(scan, parts))
    return {};
  scan.takeSpace();
  if (scan.take('(')) // "GMT+0800 (China Standard Time)"
    return parts;
  return scan.atEnd() ? std::optional(parts) : std::nullopt;
}

} // namespace

std::optional<DateParts> dateParts(std::string_view text)
{
  if (auto parts = isoParts(text))
    return parts;
  if (auto parts = compactParts(text))
    return parts;
  if (auto parts = countParts(text))
    return parts;
  return text.size() > 64 ? std::nullopt : writtenParts(text);
}

} // namespace weilu
