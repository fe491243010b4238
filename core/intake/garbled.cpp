// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/garbled.h"

#include "core/intake/utf8.h"

#include <algorithm>
#include <array>
#include <optional>

namespace weilu {

namespace {

/// What Windows-1252 has at 0x80 to 0x9F; 0 where it has nothing.
constexpr std::array<char32_t, 32> upper{0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                         0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0,      0x017D, 0,
                                         0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                         0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

/// The byte that was taken for \p letter.
std::optional<unsigned char> byteOf(char32_t letter)
{
  if (letter < 0x100)
    return static_cast<unsigned char>(letter);
  const auto at = std::ranges::find(upper, letter);
  return at == upper.end() ? std::nullopt
                           : std::optional(static_cast<unsigned char>(0x80 + (at - upper.begin())));
}

/// Counts how far the letters, taken as bytes, are a sequence of UTF-8.
class Sequence {
public:
  /// True when \p letter completes a sequence of several bytes.
  bool add(char32_t letter)
  {
    const auto byte = byteOf(letter);
    if (byte && m_missing > 0 && (*byte & 0xC0) == 0x80)
      return --m_missing == 0;
    m_missing = !byte || *byte < 0xC2 || *byte > 0xF4 ? 0 : *byte < 0xE0 ? 1 : *byte < 0xF0 ? 2 : 3;
    return false;
  }

private:
  int m_missing = 0;
};

bool isLetter(char c)
{
  return (static_cast<unsigned char>(c) | 0x20) >= 'a' && (static_cast<unsigned char>(c) | 0x20) <= 'z';
}

} // namespace

bool looksGarbled(std::string_view text)
{
  // The first letters of such sequences are all between U+00C2 and U+00F4.
  if (text.find_first_of("\xC2\xC3") == std::string_view::npos)
    return false;
  Sequence sequence;
  const char* const end = text.data() + text.size();
  for (const char* at = text.data(); at < end;) {
    const int length = std::max(1, utf8Length(at, end));
    if (sequence.add(utf8CodePoint(at, length)))
      return true;
    at += length;
  }
  return false;
}

bool looksQuestioned(std::string_view text)
{
  if (text.find("://") != std::string_view::npos)
    return false;
  for (std::size_t at = text.find('?'); at != std::string_view::npos; at = text.find('?', at + 1)) {
    if (at + 1 < text.size() && (text[at + 1] == '?' || isLetter(text[at + 1])))
      return true;
  }
  return text == "?";
}

} // namespace weilu
