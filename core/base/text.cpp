// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"

#include "core/base/byte_set.h"

#include <unicode/bytestream.h>
#include <unicode/normalizer2.h>
#include <unicode/unistr.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <stdexcept>

namespace weilu {

namespace {

bool isBlank(UChar32 c)
{
  return (c >= 0x09 && c <= 0x0D) || c == ' ' || c == 0xA0 || c == 0x3000 || (c >= 0x200B && c <= 0x200F) ||
         c == 0xFEFF;
}

/// ASCII and the ideographs from U+4000 to U+9FFF, well formed. Such text has but one normal form, and case
/// folding leaves all but its ASCII letters alone: most names and notes are told apart from the rest here,
/// ten times as fast as by ICU.
bool isPlain(std::string_view text)
{
  const auto trails = [&text](std::size_t at) { return at < text.size() && U8_IS_TRAIL(text[at]); };
  for (std::size_t at = 0; at < text.size();) {
    const auto lead = static_cast<unsigned char>(text[at]);
    if (lead < 0x80)
      ++at;
    else if (lead >= 0xE4 && lead <= 0xE9 && trails(at + 1) && trails(at + 2))
      at += 3;
    else
      return false;
  }
  return true;
}

/// Whether white space may begin with \p lead or end with \p last, bytes of UTF-8.
bool mayBeBlank(char lead, char last)
{
  static constexpr ByteSet leads{"\t\n\v\f\r \xC2\xE2\xE3\xEF"};
  static constexpr ByteSet lasts{"\t\n\v\f\r \x80\x8B\x8C\x8D\x8E\x8F\xA0\xBF"};
  return leads.holds(lead) || lasts.holds(last);
}

/// \p text with U+FFFD for every sequence that is not UTF-8.
std::string repaired(std::string_view text)
{
  std::string out;
  const auto length = static_cast<std::int32_t>(text.size());
  return icu::UnicodeString::fromUTF8({text.data(), length}).toUTF8String(out);
}

bool isUtf8(std::string_view text)
{
  const auto length = static_cast<std::int32_t>(text.size());
  for (std::int32_t at = 0; at < length;) {
    UChar32 c = 0;
    U8_NEXT(text.data(), at, length, c);
    if (c < 0)
      return false;
  }
  return true;
}

std::string normalised(const icu::Normalizer2& form, std::string_view text)
{
  if (!isUtf8(text))
    return normalised(form, repaired(text));
  UErrorCode status = U_ZERO_ERROR;
  std::string out;
  icu::StringByteSink<std::string> sink(&out, static_cast<std::int32_t>(text.size()));
  form.normalizeUTF8(0, {text.data(), static_cast<std::int32_t>(text.size())}, sink, nullptr, status);
  if (U_FAILURE(status))
    throw std::runtime_error("ICU cannot normalise text");
  return out;
}

const icu::Normalizer2& foldingForm()
{
  UErrorCode status = U_ZERO_ERROR;
  const icu::Normalizer2* form = icu::Normalizer2::getNFKCCasefoldInstance(status);
  if (U_FAILURE(status))
    throw std::runtime_error("ICU has no NFKC_Casefold data");
  return *form;
}

const icu::Normalizer2& composingForm()
{
  UErrorCode status = U_ZERO_ERROR;
  const icu::Normalizer2* form = icu::Normalizer2::getNFCInstance(status);
  if (U_FAILURE(status))
    throw std::runtime_error("ICU has no NFC data");
  return *form;
}

} // namespace

std::string_view trimmed(std::string_view text)
{
  if (!text.empty() && !mayBeBlank(text.front(), text.back()))
    return text;
  const auto length = static_cast<std::int32_t>(text.size());
  std::int32_t begin = 0;
  for (std::int32_t at = 0; at < length; begin = at) {
    UChar32 c = 0;
    U8_NEXT(text.data(), at, length, c);
    if (!isBlank(c))
      break;
  }
  std::int32_t end = length;
  for (std::int32_t from = end; from > begin; end = from) {
    do
      --from;
    while (from > begin && U8_IS_TRAIL(text[static_cast<std::size_t>(from)]));
    std::int32_t at = from;
    UChar32 c = 0;
    U8_NEXT(text.data(), at, length, c);
    if (!isBlank(c) || at != end)
      break;
  }
  return text.substr(static_cast<std::size_t>(begin), static_cast<std::size_t>(end - begin));
}

std::string lowered(std::string_view text)
{
  std::string out(text);
  for (char& c : out) {
    if (c >= 'A' && c <= 'Z')
      c = static_cast<char>(c - 'A' + 'a');
  }
  return out;
}

std::string folded(std::string_view text)
{
  if (isPlain(text))
    return lowered(trimmed(text));
  return std::string(trimmed(normalised(foldingForm(), text)));
}

std::string composed(std::string_view text)
{
  return isPlain(text) ? std::string(text) : normalised(composingForm(), text);
}

std::vector<std::string> splitList(std::string_view text, std::string_view separators)
{
  std::vector<std::string> parts;
  const auto keep = [&parts](std::string_view part) {
    if (const std::string_view inner = trimmed(part); !inner.empty())
      parts.emplace_back(inner);
  };
  const ByteSet leads(separators);
  const auto length = static_cast<std::int32_t>(text.size());
  std::size_t begin = 0;
  for (std::int32_t at = 0; at < length;) {
    const auto from = static_cast<std::size_t>(at);
    U8_FWD_1(text.data(), at, length);
    const auto to = static_cast<std::size_t>(at);
    if (!leads.holds(text[from]) || separators.find(text.substr(from, to - from)) == std::string_view::npos)
      continue;
    keep(text.substr(begin, from - begin));
    begin = to;
  }
  keep(text.substr(begin));
  return parts;
}

} // namespace weilu
