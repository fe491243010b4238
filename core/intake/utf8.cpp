// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/utf8.h"

#include <simdjson.h>

#include <algorithm>
#include <bit>
#include <cstring>
#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace weilu {

namespace {

using Byte = unsigned char;

bool isTrail(Byte byte) { return (byte & 0xC0) == 0x80; }

/// Length of a sequence by its first byte; 0: begins none.
int lengthByLead(Byte lead)
{
  if (lead < 0x80)
    return 1;
  if (lead < 0xC2)
    return 0;
  if (lead < 0xE0)
    return 2;
  if (lead < 0xF0)
    return 3;
  return lead < 0xF5 ? 4 : 0;
}

/// Neither overlong, nor a surrogate, nor beyond U+10FFFF.
bool fitsSecond(Byte lead, Byte second)
{
  switch (lead) {
  case 0xE0:
    return second >= 0xA0 && second < 0xC0;
  case 0xED:
    return second >= 0x80 && second < 0xA0;
  case 0xF0:
    return second >= 0x90 && second < 0xC0;
  case 0xF4:
    return second >= 0x80 && second < 0x90;
  default:
    return isTrail(second);
  }
}

/// How many bytes of a sequence of \p length at \p at are as they should be.
int goodBytes(const char* at, const char* end, int length)
{
  const Byte lead = static_cast<Byte>(*at);
  int good = 1;
  for (; good < length && at + good < end; ++good) {
    const Byte byte = static_cast<Byte>(at[good]);
    if (good == 1 ? !fitsSecond(lead, byte) : !isTrail(byte))
      break;
  }
  return good;
}

/// The highest bits of the eight bytes at \p at.
std::uint64_t highBits(const char* at)
{
  std::uint64_t word;
  std::memcpy(&word, at, 8);
  return word & 0x8080808080808080u;
}

/// Three bytes as Chinese text has them, most often after each other.
bool isUsualThree(const char* at, const char* end)
{
  if (end - at < 3)
    return false;
  const Byte lead = static_cast<Byte>(*at);
  return lead > 0xE0 && lead < 0xED && isTrail(static_cast<Byte>(at[1])) && isTrail(static_cast<Byte>(at[2]));
}

/// How much of \p text comes before a sequence that it may end inside of.
std::size_t wholeSequences(std::string_view text)
{
  std::size_t whole = text.size();
  for (int trails = 0; trails < 3 && isTrail(static_cast<Byte>(text[whole - 1])); ++trails)
    --whole;
  return static_cast<Byte>(text[whole - 1]) < 0x80 ? whole : whole - 1;
}

/// As skipValidUtf8(), but enough once \p soon is reached.
const char* walkValid(const char* at, const char* soon, const char* end)
{
  while ((at = skipAscii(at, soon)) < soon) {
    if (!isUsualThree(at, end)) {
      const int length = utf8Length(at, end);
      if (length <= 0)
        return at;
      at += length;
    }
    while (at < soon && isUsualThree(at, end))
      at += 3;
  }
  return at;
}

} // namespace

int utf8Length(const char* at, const char* end)
{
  const int length = lengthByLead(static_cast<Byte>(*at));
  if (length <= 1)
    return length;
  const int good = goodBytes(at, end, length);
  if (good == length)
    return length;
  return at + good == end ? -1 : 0;
}

int utf8BadLength(const char* at, const char* end)
{
  const int length = lengthByLead(static_cast<Byte>(*at));
  return length <= 1 ? 1 : goodBytes(at, end, length);
}

const char* skipAscii(const char* at, const char* end)
{
#ifdef __SSE2__
  for (; end - at >= 16; at += 16) {
    const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i*>(at));
    if (const auto high = static_cast<unsigned>(_mm_movemask_epi8(bytes)))
      return at + std::countr_zero(high);
  }
#endif
  for (; end - at >= 8; at += 8) {
    if (const std::uint64_t high = highBits(at)) {
      if constexpr (std::endian::native == std::endian::little)
        return at + std::countr_zero(high) / 8;
      break;
    }
  }
  while (at < end && static_cast<Byte>(*at) < 0x80)
    ++at;
  return at;
}

std::size_t countHighBytes(std::string_view bytes)
{
  std::size_t count = 0, i = 0;
  for (; i + 8 <= bytes.size(); i += 8)
    count += (highBits(bytes.data() + i) >> 7) * 0x0101010101010101u >> 56;
  for (; i < bytes.size(); ++i)
    count += static_cast<Byte>(bytes[i]) >= 0x80;
  return count;
}

const char* skipValidUtf8(const char* at, const char* end)
{
  // A text that breaks every few bytes must not cost a block each time, so some are looked at by themselves
  // first.
  constexpr std::ptrdiff_t alone = 64, block = 4096;
  while (end - at > alone + block) {
    const char* const soon = at + alone;
    if ((at = walkValid(at, soon, end)) < soon)
      return at;
    // The last sequence may have reached over what was looked at by itself.
    const std::size_t whole = wholeSequences({at, static_cast<std::size_t>(std::min(block, end - at))});
    if (!simdjson::validate_utf8(at, whole))
      break;
    at += whole;
  }
  return walkValid(at, end, end);
}

char32_t utf8CodePoint(const char* at, int length)
{
  const auto byte = [at](int i) { return static_cast<char32_t>(static_cast<Byte>(at[i])); };
  switch (length) {
  case 1:
    return byte(0);
  case 2:
    return (byte(0) & 0x1F) << 6 | (byte(1) & 0x3F);
  case 3:
    return (byte(0) & 0x0F) << 12 | (byte(1) & 0x3F) << 6 | (byte(2) & 0x3F);
  default:
    return (byte(0) & 0x07) << 18 | (byte(1) & 0x3F) << 12 | (byte(2) & 0x3F) << 6 | (byte(3) & 0x3F);
  }
}

void appendUtf8(std::string& text, char32_t codePoint)
{
  const auto put = [&text](char32_t byte) { text += static_cast<char>(static_cast<Byte>(byte)); };
  if (codePoint < 0x80) {
    put(codePoint);
  } else if (codePoint < 0x800) {
    put(0xC0 | codePoint >> 6);
    put(0x80 | (codePoint & 0x3F));
  } else if (codePoint < 0x10000) {
    put(0xE0 | codePoint >> 12);
    put(0x80 | (codePoint >> 6 & 0x3F));
    put(0x80 | (codePoint & 0x3F));
  } else {
    put(0xF0 | codePoint >> 18);
    put(0x80 | (codePoint >> 12 & 0x3F));
    put(0x80 | (codePoint >> 6 & 0x3F));
    put(0x80 | (codePoint & 0x3F));
  }
}

std::string toUtf8(char32_t codePoint)
{
  std::string text;
  appendUtf8(text, codePoint);
  return text;
}

} // namespace weilu
