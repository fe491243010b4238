// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/dates.h"

#include <cstdint>
#include <optional>
#include <string_view>

namespace weilu {

/// How the dates of a column are written. One format holds for a whole column, decided over all its
/// rows (date_detector.h). Dates that can be read in one way only – the year first with four digits,
/// the month as a word – are read under ymd, dmy and mdy alike. A time, a fraction, AM/PM and a zone
/// may follow any of the three.
enum class DateFormat {
  Ymd,          ///< "2024-03-05", "2024/3/5 9:05", "2024年3月5日", "20240305", "24/3/5"
  Dmy,          ///< "05/03/2024", "5.3.24 09:05"
  Mdy,          ///< "3/5/2024", "03/05/2024 08:00:00 PM"
  EpochSeconds, ///< "1709596800", "1718000000.123456"
  EpochMillis,  ///< "1709596800000"
  ExcelSerial,  ///< "45356", "45356.5": days since 1899-12-30
};
/// "ymd", "dmy", "mdy", "epoch", "epoch-ms", "excel": ColumnFormat::dateFormat.
[[nodiscard]] std::string_view code(DateFormat format);
/// The format of \p code; Ymd for anything unknown.
[[nodiscard]] DateFormat dateFormatNamed(std::string_view code);

/// What a cell of a date column says.
struct DateCell {
  enum class Kind {
    Missing, ///< blank, "-", "0000-00-00", "0/0/00": nothing is said
    Epoch,   ///< 1970-01-01 00:00 or 08:00: a program's way to say "nothing"
    NoEnd,   ///< "至今", "永不过期", 2999-12-31: it does not end
    Bad,     ///< something that is no date under this format
    Value,
  };
  Kind kind = Kind::Missing;
  Date date;                          ///< as written
  std::int32_t second = 0;            ///< of the day, 0–86399
  bool hasTime = false;               ///< a time was written
  std::optional<std::int32_t> offset; ///< seconds east of UTC, when the text names a zone
};

/// Reads one cell under \p format. Never throws; nothing becomes today.
[[nodiscard]] DateCell readDate(std::string_view cell, DateFormat format);

/// A birthday as a member keeps it: "1990-05-01", or "--05-01" for a year that is not given.
/// No value when the cell says nothing or no date; 1970-01-01 is a birthday.
[[nodiscard]] std::optional<std::string> readBirthday(std::string_view cell, DateFormat format);

} // namespace weilu
