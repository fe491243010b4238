// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace weilu {

/// What the number in a cell of a workbook is.
struct NumberStyle {
  enum class Kind {
    Number,
    Date,
    DateTime,
    Time,   ///< of a day
    Elapsed ///< hours that count on beyond 24
  };
  Kind kind = Kind::Number;
  int digits = 0; ///< an id shown with leading zeros, this long
  friend bool operator==(const NumberStyle&, const NumberStyle&) = default;
};

/// The style of a format that every workbook knows by its number (ECMA-376 part 1, 18.8.30, with the ones
/// of Chinese, Japanese and Korean).
[[nodiscard]] NumberStyle builtinStyle(int id);
/// The style of a format that a workbook spells out: "yyyy\-mm\-dd", "[$-804]上午/下午h\"时\"mm\"分\"",
/// "00000".
[[nodiscard]] NumberStyle styleOf(std::string_view format);

/// A number as people would type it. \p written: as the workbook holds it. Dates are "2024-03-05",
/// "2024-03-05 12:00:00" or "12:00:00", counted from 1900 or \p from1904; numbers are written out, without
/// the noise of binary fractions: "13800000001", "0.3". What is no number stays as it is.
[[nodiscard]] std::string numberText(std::string_view written, NumberStyle style, bool from1904);

} // namespace weilu
