// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/date_format.h"

#include <cstdint>
#include <optional>
#include <string_view>

namespace weilu {

/// A date taken apart, before anybody decides which number is the month.
struct DateParts {
  enum class Shape {
    YearFirst,    ///< first is a year with four digits
    NamedMonth,   ///< second is a month that was a word, first the day, third the year
    ThreeNumbers, ///< in an order that the column decides
    Count,        ///< one number: days or seconds since some beginning
  };
  Shape shape = Shape::YearFirst;
  int first = 0, second = 0, third = 0;
  int firstDigits = 0, thirdDigits = 0;
  char separator = '-';
  double count = 0;    ///< Shape::Count
  int countDigits = 0; ///< before the point
  bool hasTime = false;
  std::int32_t secondOfDay = 0;
  std::optional<std::int32_t> offset; ///< seconds east of UTC
};

/// Takes \p text apart; no value when it is no date and no count. Nothing is checked for being a day of
/// the calendar.
[[nodiscard]] std::optional<DateParts> dateParts(std::string_view text);

/// Year, month and day under \p format (one of Ymd, Dmy, Mdy). No value when the parts are not written in
/// that order or are no day of the calendar; a zero in them is left to isZeroDate.
[[nodiscard]] std::optional<YearMonthDay> ordered(const DateParts& parts, DateFormat format);
/// "0000-00-00", "0/0/00", "1900-01-00": what databases and spreadsheets write for nothing.
[[nodiscard]] bool isZeroDate(const DateParts& parts);

/// Days since 1970-01-01 of a day that exists.
[[nodiscard]] Date dateOf(const YearMonthDay& day);

} // namespace weilu
