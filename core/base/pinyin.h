// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace weilu {

/// How one Chinese character is read.
struct Reading {
  std::string_view pinyin; ///< without tone, "zhang"; "lu" for 吕
  std::string_view typed;  ///< as typed on a keyboard: "lv" for 吕; otherwise the same
};

/// The usual reading of a character; nothing when \p c is not a Chinese character that ICU can read.
/// Remembered for the whole process; safe from several threads.
[[nodiscard]] std::optional<Reading> readingOf(char32_t c);

/// Makes ready what readingOf() needs first, which takes a tenth of a second: ahead, on a thread that waits.
void prepareReadings();

/// A family name that is not read as its characters usually are.
struct SurnameReading {
  std::u32string_view surname;  ///< one or two characters
  std::u32string_view sortedAs; ///< a homophone that a pinyin collation puts in the right place
  std::string_view pinyin;      ///< of the first character
  std::string_view second;      ///< of the second, if any
};

/// The special reading of the family name that \p name begins with; null when there is none.
[[nodiscard]] const SurnameReading* surnameReading(std::u32string_view name);

} // namespace weilu
