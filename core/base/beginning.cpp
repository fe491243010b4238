// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/beginning.h"

#include <unicode/ubrk.h>
#include <unicode/utext.h>

namespace weilu {

namespace {

std::size_t codePointAt(std::string_view text, std::size_t bytes)
{
  while (bytes > 0 && (static_cast<unsigned char>(text[bytes]) & 0xC0) == 0x80)
    --bytes;
  return bytes;
}

/// The last end of a letter at or before \p at, where a code point begins; 0 when there is none.
std::size_t letterEnd(std::string_view text, std::size_t at)
{
  UErrorCode error = U_ZERO_ERROR;
  UText* const units = utext_openUTF8(nullptr, text.data(), static_cast<std::int64_t>(text.size()), &error);
  UBreakIterator* const letters = ubrk_open(UBRK_CHARACTER, "", nullptr, 0, &error);
  ubrk_setUText(letters, units, &error);
  const auto place = static_cast<std::int32_t>(at);
  std::int32_t end = 0;
  if (U_SUCCESS(error))
    end = ubrk_isBoundary(letters, place) ? place : ubrk_preceding(letters, place);
  ubrk_close(letters);
  utext_close(units);
  return end > 0 ? static_cast<std::size_t>(end) : 0;
}

} // namespace

std::string_view beginning(std::string_view text, std::size_t bytes)
{
  // A letter is seldom longer than a family of emoji.
  constexpr std::size_t longestLetter = 64;
  if (text.size() <= bytes)
    return text;
  const std::size_t at = codePointAt(text, bytes);
  const std::size_t end = letterEnd(text.substr(0, bytes + longestLetter), at);
  return text.substr(0, end > 0 ? end : at);
}

} // namespace weilu
