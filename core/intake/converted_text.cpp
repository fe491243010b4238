// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/converted_text.h"

#include "core/base/result.h"
#include "core/intake/utf8.h"

#include <unicode/ucnv.h>
#include <unicode/ucnv_cb.h>

namespace weilu {

namespace {

constexpr std::size_t piece = 64 * 1024;

/// What ICU tells of bytes that are nothing in this encoding.
struct Faults {
  const char16_t* start = nullptr;
  std::vector<std::size_t>* bad = nullptr;
  std::uint64_t bytes = 0;
};

void U_CALLCONV onFault(const void* context, UConverterToUnicodeArgs* args, const char*, int32_t length,
                        UConverterCallbackReason reason, UErrorCode* error)
{
  if (reason > UCNV_IRREGULAR)
    return;
  auto* faults = static_cast<Faults*>(const_cast<void*>(context));
  faults->bytes += static_cast<std::uint64_t>(length);
  faults->bad->push_back(static_cast<std::size_t>(args->target - faults->start));
  *error = U_ZERO_ERROR;
  const UChar mark = 0xFFFD;
  ucnv_cbToUWriteUChars(args, &mark, 1, 0, error);
}

/// ICU's name where ours means another table: cp932 maps 0x5C to a backslash, Big5 is Windows' one.
const char* icuName(std::string_view encoding)
{
  if (encoding == "shift_jis")
    return "ibm-943_P15A-2003";
  if (encoding == "big5")
    return "windows-950-2000";
  return nullptr;
}

bool isLead(char16_t unit) { return (unit & 0xFC00) == 0xD800; }
bool isTrail(char16_t unit) { return (unit & 0xFC00) == 0xDC00; }

} // namespace

TextConverter::TextConverter(std::string_view encoding)
    : m_units(piece)
{
  UErrorCode error = U_ZERO_ERROR;
  const char* name = icuName(encoding);
  m_converter = ucnv_open(name ? name : std::string(encoding).c_str(), &error);
  if (U_FAILURE(error))
    throw Failure("ICU does not know the encoding " + std::string(encoding));
  m_singleByte = ucnv_getMaxCharSize(m_converter) == 1;
}

TextConverter::~TextConverter() { ucnv_close(m_converter); }

void TextConverter::convert(std::string_view bytes, bool last, std::string& text)
{
  Faults faults{m_units.data(), &m_bad, 0};
  UErrorCode error = U_ZERO_ERROR;
  ucnv_setToUCallBack(m_converter, onFault, &faults, nullptr, nullptr, &error);
  const char* from = bytes.data();
  const char* const end = from + bytes.size();
  do {
    char16_t* to = m_units.data();
    m_bad.clear();
    error = U_ZERO_ERROR;
    ucnv_toUnicode(m_converter, &to, m_units.data() + m_units.size(), &from, end, nullptr, last, &error);
    if (U_FAILURE(error) && error != U_BUFFER_OVERFLOW_ERROR)
      throw Failure(std::string("cannot decode: ") + u_errorName(error));
    append(m_units.data(), to, text);
  } while (error == U_BUFFER_OVERFLOW_ERROR);
  undecodable += faults.bytes;
}

void TextConverter::append(const char16_t* at, const char16_t* end, std::string& text)
{
  std::size_t nextBad = 0;
  for (const char16_t* unit = at; unit < end; ++unit) {
    while (nextBad < m_bad.size() && m_bad[nextBad] <= static_cast<std::size_t>(unit - at)) {
      damage.push_back(text.size());
      ++nextBad;
    }
    if (isLead(*unit)) {
      m_lead = *unit;
    } else if (isTrail(*unit) && m_lead) {
      appendUtf8(text, 0x10000u + ((m_lead & 0x3FFu) << 10) + (*unit & 0x3FFu));
      m_lead = 0;
    } else if (m_singleByte && *unit >= 0x80 && *unit < 0xA0) {
      // Windows has no characters there; ICU passes the bytes through as controls.
      damage.push_back(text.size());
      ++undecodable;
      text += replacement;
    } else if (*unit != 0 && !isTrail(*unit)) {
      appendUtf8(text, *unit);
    }
  }
}

ConvertedText::ConvertedText(const FilePlace& place, std::string_view encoding)
    : m_file(place)
    , m_converter(encoding)
    , m_bytes(piece)
{
}

void ConvertedText::refill()
{
  m_converted += m_text.size();
  m_text.clear();
  m_used = 0;
  const std::size_t length = m_file.read(m_bytes.data(), m_bytes.size());
  m_atEnd = length == 0;
  m_converter.damage.clear();
  m_converter.convert({m_bytes.data(), length}, m_atEnd, m_text);
  undecodable = m_converter.undecodable;
  std::uint64_t dropped = 0;
  if (m_converted == 0 && std::string_view(m_text).substr(0, 3) == byteOrderMark) {
    m_text.erase(0, 3);
    dropped = 3;
  }
  for (const std::size_t offset : m_converter.damage)
    damage.push_back(m_converted + offset - dropped);
}

std::size_t ConvertedText::read(char* out, std::size_t capacity)
{
  while (m_used == m_text.size() && !m_atEnd)
    refill();
  const std::size_t length = std::string_view(m_text).substr(m_used).copy(out, capacity);
  m_used += length;
  return length;
}

} // namespace weilu
