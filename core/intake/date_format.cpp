// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/date_format.h"

#include "core/base/text.h"
#include "core/intake/cell_value.h"
#include "core/intake/date_parts.h"
#include "core/intake/date_words.h"

#include <fmt/format.h>

#include <cmath>

namespace weilu {

namespace {

constexpr std::int32_t daysTo1900 = -25569; ///< 1899-12-30, where spreadsheets begin to count
constexpr double endOfExcel = 2958466;      ///< 10000-01-01

int fullYear(int year, int digits) { return digits > 2 ? year : year + (year < 70 ? 2000 : 1900); }

unsigned daysIn(int year, unsigned month)
{
  constexpr unsigned days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  const bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
  return month == 2 && leap ? 29 : days[month - 1];
}

std::optional<YearMonthDay> checked(int year, int month, int day)
{
  if (year < 1 || month < 1 || month > 12 || day < 1)
    return {};
  const YearMonthDay result{year, static_cast<unsigned>(month), static_cast<unsigned>(day)};
  return result.day <= daysIn(year, result.month) ? std::optional(result) : std::nullopt;
}

/// "1990-05-01".
std::string isoText(const YearMonthDay& day)
{
  std::string text = "0000-00-00";
  const auto write = [&text](std::size_t at, unsigned twoDigits) {
    text[at] = static_cast<char>('0' + twoDigits / 10);
    text[at + 1] = static_cast<char>('0' + twoDigits % 10);
  };
  write(0, static_cast<unsigned>(day.year) / 100);
  write(2, static_cast<unsigned>(day.year) % 100);
  write(5, day.month);
  write(8, day.day);
  return text;
}

DateCell fromSeconds(double seconds)
{
  DateCell cell;
  const auto whole = static_cast<std::int64_t>(std::floor(seconds));
  if (whole == 0) {
    cell.kind = DateCell::Kind::Epoch;
    return cell;
  }
  cell.kind = DateCell::Kind::Value;
  const std::int64_t days = whole >= 0 ? whole / 86400 : -((-whole + 86399) / 86400);
  cell.date.days = static_cast<std::int32_t>(days);
  cell.second = static_cast<std::int32_t>(whole - days * 86400);
  cell.hasTime = true;
  cell.offset = 0;
  return cell;
}

DateCell fromCount(const DateParts& parts, DateFormat format)
{
  DateCell cell;
  cell.kind = DateCell::Kind::Bad;
  if (format == DateFormat::EpochSeconds && parts.count < 1e11)
    return fromSeconds(parts.count);
  if (format == DateFormat::EpochMillis && parts.count < 1e14)
    return fromSeconds(parts.count / 1000);
  if (format != DateFormat::ExcelSerial || parts.count >= endOfExcel)
    return cell;
  if (parts.count < 1) {
    cell.kind = DateCell::Kind::Missing; // 1900-01-00
    return cell;
  }
  const double days = std::floor(parts.count);
  const auto second = static_cast<std::int32_t>(std::lround((parts.count - days) * 86400));
  cell.kind = DateCell::Kind::Value;
  cell.date.days = daysTo1900 + static_cast<std::int32_t>(days) + second / 86400;
  cell.second = second % 86400;
  cell.hasTime = parts.count != days;
  return cell;
}

/// A date that some program writes for "none" or "never", or the date itself.
DateCell::Kind meaning(const YearMonthDay& day, const DateParts& parts)
{
  if (day.year >= 2900 || (day.year >= 2099 && day.month == 12 && day.day == 31))
    return DateCell::Kind::NoEnd;
  if (day.year < 1000 || (day.year == 1900 && day.month == 1 && day.day == 1))
    return DateCell::Kind::Missing;
  const bool first = day.year == 1970 && day.month == 1 && day.day == 1;
  const bool atZero = parts.secondOfDay == 0 || parts.secondOfDay == 8 * 3600;
  return first && atZero ? DateCell::Kind::Epoch : DateCell::Kind::Value;
}

DateCell fromText(std::string_view text)
{
  DateCell cell;
  if (isMissing(text, ColumnFormat::Kind::Date))
    return cell;
  cell.kind = isNoEndWord(lowered(text)) ? DateCell::Kind::NoEnd : DateCell::Kind::Bad;
  return cell;
}

} // namespace

std::string_view code(DateFormat format)
{
  switch (format) {
  case DateFormat::Ymd:
    return "ymd";
  case DateFormat::Dmy:
    return "dmy";
  case DateFormat::Mdy:
    return "mdy";
  case DateFormat::EpochSeconds:
    return "epoch";
  case DateFormat::EpochMillis:
    return "epoch-ms";
  case DateFormat::ExcelSerial:
    return "excel";
  }
  return "ymd";
}

DateFormat dateFormatNamed(std::string_view name)
{
  for (const DateFormat format : {DateFormat::Dmy, DateFormat::Mdy, DateFormat::EpochSeconds,
                                  DateFormat::EpochMillis, DateFormat::ExcelSerial}) {
    if (name == code(format))
      return format;
  }
  return DateFormat::Ymd;
}

std::optional<YearMonthDay> ordered(const DateParts& parts, DateFormat format)
{
  switch (parts.shape) {
  case DateParts::Shape::YearFirst:
    return checked(parts.first, parts.second, parts.third);
  case DateParts::Shape::NamedMonth:
    return checked(fullYear(parts.third, parts.thirdDigits), parts.second, parts.first);
  case DateParts::Shape::Count:
    return {};
  case DateParts::Shape::ThreeNumbers:
    break;
  }
  if (format == DateFormat::Ymd)
    return parts.firstDigits == 2 && parts.thirdDigits <= 2
               ? checked(fullYear(parts.first, 2), parts.second, parts.third)
               : std::nullopt;
  if (parts.thirdDigits != 2 && parts.thirdDigits != 4)
    return {};
  const int year = fullYear(parts.third, parts.thirdDigits);
  return format == DateFormat::Dmy ? checked(year, parts.second, parts.first)
                                   : checked(year, parts.first, parts.second);
}

bool isZeroDate(const DateParts& parts)
{
  if (parts.shape == DateParts::Shape::Count)
    return false;
  return (parts.first == 0 && parts.second == 0) ||
         (parts.first == 1900 && parts.second == 1 && parts.third == 0);
}

Date dateOf(const YearMonthDay& day)
{
  // Days of the civil calendar, counted from March so that the leap day is the last of a year.
  const int year = day.year - (day.month <= 2);
  const int era = (year >= 0 ? year : year - 399) / 400;
  const int yearOfEra = year - era * 400;
  const int month = static_cast<int>(day.month);
  const int dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + static_cast<int>(day.day) - 1;
  return {era * 146097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719468};
}

DateCell readDate(std::string_view cell, DateFormat format)
{
  const std::string_view text = meant(cell);
  if (text.empty())
    return {};
  const auto parts = dateParts(text);
  if (!parts)
    return fromText(text);
  if (parts->shape == DateParts::Shape::Count)
    return fromCount(*parts, format);
  DateCell result;
  const auto day = ordered(*parts, format);
  if (!day) {
    result.kind = isZeroDate(*parts) ? DateCell::Kind::Missing : DateCell::Kind::Bad;
    return result;
  }
  result.kind = meaning(*day, *parts);
  result.date = dateOf(*day);
  result.second = parts->secondOfDay;
  result.hasTime = parts->hasTime;
  result.offset = parts->offset;
  return result;
}

std::optional<std::string> readBirthday(std::string_view cell, DateFormat format)
{
  std::string_view text = meant(cell);
  if (text.substr(0, 2) == "--") {
    // vCard and Google write a birthday without its year like this; 2000 has a 29 February.
    const std::string whole = "2000-" + std::string(text.substr(2));
    const auto parts = dateParts(whole.size() == 9 ? "2000" + whole.substr(5) : whole);
    const auto day = parts ? ordered(*parts, DateFormat::Ymd) : std::nullopt;
    return day ? std::optional(fmt::format("--{:02}-{:02}", day->month, day->day)) : std::nullopt;
  }
  const auto parts = dateParts(text);
  if (!parts)
    return {};
  if (parts->shape == DateParts::Shape::Count) {
    const DateCell counted = fromCount(*parts, format);
    return counted.kind == DateCell::Kind::Value ? std::optional(counted.date.iso()) : std::nullopt;
  }
  const auto day = ordered(*parts, format);
  if (!day || day->year < 1000 || (day->year == 1900 && day->month == 1 && day->day == 1))
    return {};
  if (day->year == 1604) // Apple's year for "no year"
    return fmt::format("--{:02}-{:02}", day->month, day->day);
  return isoText(*day);
}

} // namespace weilu
