// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/csv_reader.h"

#include "core/intake/utf8.h"

#include <algorithm>
#include <bit>
#include <cstring>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace weilu {

namespace {

constexpr std::size_t firstWindow = 512 * 1024;
constexpr std::ptrdiff_t longestRecord = 64 << 20;
/// A quoted cell with more text than this and no end has lost its closing quote.
constexpr std::ptrdiff_t longestQuoted = 8 << 20;

bool isLineEnd(char c) { return c == '\n' || c == '\r'; }

/// "" inside a quoted cell becomes ", in place.
char* halved(char* at, const char* end)
{
  char* to = at;
  for (; at < end; ++at) {
    *to++ = *at;
    if (*at == '"' && at + 1 < end && at[1] == '"')
      ++at;
  }
  return to;
}

/// Bytes of \p word that are \p byte, as their highest bits; exact up to the first one.
std::uint64_t bytesLike(std::uint64_t word, unsigned char byte)
{
  constexpr std::uint64_t ones = 0x0101010101010101u;
  const std::uint64_t zeros = word ^ (ones * byte);
  return (zeros - ones) & ~zeros & (ones << 7);
}

bool isSpace(char c) { return c == ' ' || c == '\t'; }

bool holdsText(std::string_view cell)
{
  return std::any_of(cell.begin(), cell.end(), [](char c) { return !isSpace(c); });
}

} // namespace

std::uint64_t lineEnds(std::string_view text)
{
  std::uint64_t count = 0;
  for (std::size_t i = 0; i < text.size(); ++i)
    count += text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.size() || text[i + 1] != '\n'));
  return count;
}

CsvReader::CsvReader(std::unique_ptr<TextSource> text, char32_t delimiter)
    : m_source(std::move(text))
    , m_delimiter(delimiter ? toUtf8(delimiter) : std::string())
    , m_window(firstWindow)
    , m_begin(m_window.data())
    , m_end(m_begin)
    , m_at(m_begin)
{
  m_stops['\n'] = m_stops['\r'] = true;
  if (delimiter)
    m_stops[static_cast<unsigned char>(m_delimiter.front())] = true;
}

bool CsvReader::next(Record& record)
{
  while (scanRecord() == Stop::More)
    refill();
  if (m_cells.empty())
    return false;
  take(record);
  return true;
}

CsvReader::Stop CsvReader::scanRecord()
{
  m_cells.clear();
  m_doubled.clear();
  m_hasText = false;
  m_breaks = 0;
  m_trouble = false;
  m_at = m_begin;
  if (m_begin == m_end)
    return m_atEnd ? Stop::Line : Stop::More;
  Stop stop = Stop::Delimiter;
  while (stop == Stop::Delimiter) {
    if (const auto ended = scanUnquoted())
      return *ended;
    const char* const quote = quoteAt(m_at);
    stop = quote ? scanQuoted(m_at, quote) : scanPlain(m_at);
  }
  return stop;
}

/// The quote that opens the cell at \p from, or null. Spaces may stand before it.
const char* CsvReader::quoteAt(const char* from) const
{
  const char* at = from;
  while (at < m_end && *at == ' ')
    ++at;
  return at < m_end && *at == '"' ? at : nullptr;
}

bool CsvReader::isDelimiter(const char* at) const
{
  const std::size_t length = m_delimiter.size();
  if (length == 0 || static_cast<std::size_t>(m_end - at) < length)
    return false;
  return length == 1 ? *at == m_delimiter.front() : std::memcmp(at, m_delimiter.data(), length) == 0;
}

bool CsvReader::endsCell(const char* at) const { return isLineEnd(*at) || isDelimiter(at); }

bool CsvReader::tooLong(const char* from) const { return m_end - from > longestRecord; }

/// Closes the cell between \p from and \p to; at \p at a delimiter, a line end or the end stands.
CsvReader::Stop CsvReader::endCell(const char* from, const char* to, const char* at)
{
  m_cells.emplace_back(from, static_cast<std::size_t>(to - from));
  m_hasText = m_hasText || holdsText(m_cells.back());
  if (at == m_end) {
    m_at = at;
    return Stop::Line;
  }
  if (!isLineEnd(*at)) {
    m_at = at + m_delimiter.size();
    return Stop::Delimiter;
  }
  if (*at == '\r' && at + 1 == m_end && !m_atEnd)
    return Stop::More;
  m_at = *at == '\r' && at + 1 < m_end && at[1] == '\n' ? at + 2 : at + 1;
  return Stop::Line;
}

/// The first byte from \p at on that may end an unquoted cell, or the end.
const char* CsvReader::skipLetters(const char* at) const
{
  const auto delimiter = static_cast<unsigned char>(m_delimiter.empty() ? '\n' : m_delimiter.front());
  for (; m_end - at >= 8; at += 8) {
    std::uint64_t word;
    std::memcpy(&word, at, sizeof word);
    const std::uint64_t stops = bytesLike(word, '\n') | bytesLike(word, '\r') | bytesLike(word, delimiter);
    if (stops == 0)
      continue;
    if constexpr (std::endian::native == std::endian::little)
      return at + std::countr_zero(stops) / 8;
    break;
  }
  while (at < m_end && !m_stops[static_cast<unsigned char>(*at)])
    ++at;
  return at;
}

#ifdef __SSE2__
namespace {

/// Which of the sixteen bytes at \p at are a delimiter, a line end or a quote: a bit for each.
unsigned marksAt(const char* at, char delimiter)
{
  const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i*>(at));
  const auto like = [bytes](char c) { return _mm_cmpeq_epi8(bytes, _mm_set1_epi8(c)); };
  const __m128i ends = _mm_or_si128(like('\n'), like('\r'));
  return static_cast<unsigned>(
      _mm_movemask_epi8(_mm_or_si128(_mm_or_si128(like(delimiter), like('"')), ends)));
}

} // namespace

std::optional<CsvReader::Stop> CsvReader::scanUnquoted()
{
  if (m_delimiter.size() != 1)
    return {};
  constexpr std::ptrdiff_t step = 16;
  const char delimiter = m_delimiter.front();
  for (const char* block = m_at; m_end - block >= step; block += step) {
    for (unsigned marks = marksAt(block, delimiter); marks != 0; marks &= marks - 1) {
      const char* const at = block + std::countr_zero(marks);
      if (*at == '"')
        return {};
      if (const Stop stop = endCell(m_at, at, at); stop != Stop::Delimiter)
        return stop;
    }
  }
  return {};
}
#else
std::optional<CsvReader::Stop> CsvReader::scanUnquoted() { return {}; }
#endif

CsvReader::Stop CsvReader::scanPlain(const char* from)
{
  const char* at = from;
  for (;; ++at) {
    at = skipLetters(at);
    if (at == m_end)
      break;
    if (endsCell(at))
      return endCell(from, at, at);
    if (!m_atEnd && static_cast<std::size_t>(m_end - at) < m_delimiter.size())
      return Stop::More;
  }
  if (!m_atEnd && !tooLong(m_begin))
    return Stop::More;
  m_trouble = m_trouble || !m_atEnd;
  return endCell(from, at, at);
}

CsvReader::Stop CsvReader::scanQuoted(const char* from, const char* quote)
{
  const char* const text = quote + 1;
  const char* at = text;
  const char* counted = text;
  std::uint64_t breaks = 0;
  bool doubled = false, stray = false;
  const auto asLetter = [&] {
    m_trouble = true;
    return scanPlain(from);
  };
  for (;; ++at) {
    at = static_cast<const char*>(std::memchr(at, '"', static_cast<std::size_t>(m_end - at)));
    if (!at)
      return m_atEnd || m_end - text > longestQuoted ? asLetter() : Stop::More;
    if (at + 1 < m_end && at[1] == '"') {
      doubled = true;
      ++at;
      continue;
    }
    const char* after = at + 1;
    while (after < m_end && isSpace(*after) && !isDelimiter(after))
      ++after;
    // The end of the window may hide a second quote, the rest of a delimiter or spaces before one.
    if (!m_atEnd && static_cast<std::size_t>(m_end - after) < std::max<std::size_t>(1, m_delimiter.size()))
      return Stop::More;
    breaks += lineEnds({counted, static_cast<std::size_t>(at - counted)});
    counted = at;
    if (after == m_end || endsCell(after)) {
      if (stray && breaks > 0)
        return asLetter();
      m_breaks += breaks;
      m_trouble = m_trouble || stray;
      if (doubled && !stray)
        m_doubled.push_back(m_cells.size());
      return endCell(text, at, after);
    }
    const std::ptrdiff_t length = static_cast<std::ptrdiff_t>(m_delimiter.size());
    if (breaks > 0 || (at - text >= length && length > 0 && isDelimiter(at - length)))
      return asLetter();
    stray = true;
  }
}

void CsvReader::refill()
{
  const std::ptrdiff_t kept = m_end - m_begin;
  m_offset += static_cast<std::uint64_t>(m_begin - m_window.data());
  if (m_begin != m_window.data())
    std::memmove(m_window.data(), m_begin, static_cast<std::size_t>(kept));
  if (static_cast<std::size_t>(kept) * 2 > m_window.size())
    m_window.resize(m_window.size() * 2);
  m_begin = m_window.data();
  m_end = m_begin + kept;
  const std::size_t length = m_source->read(m_end, m_window.size() - static_cast<std::size_t>(kept));
  m_atEnd = length == 0;
  m_end += length;
}

void CsvReader::take(Record& record)
{
  record.line = m_line;
  record.quoteTrouble = m_trouble;
  record.hasText = m_hasText;
  for (const std::size_t cell : m_doubled) {
    char* const begin = m_window.data() + (m_cells[cell].data() - m_window.data());
    m_cells[cell] = {begin, static_cast<std::size_t>(halved(begin, begin + m_cells[cell].size()) - begin)};
  }
  record.cells.swap(m_cells);
  // Exports that were put behind each other carry a byte order mark in the middle.
  if (record.cells.front().substr(0, 3) == byteOrderMark)
    record.cells.front().remove_prefix(3);
  m_line += 1 + m_breaks;
  m_begin = m_window.data() + (m_at - m_window.data());
  takeDamage(record);
}

void CsvReader::takeDamage(Record& record)
{
  record.undecodable = false;
  auto& damage = m_source->damage;
  const std::uint64_t end = m_offset + static_cast<std::uint64_t>(m_begin - m_window.data());
  for (; !damage.empty() && damage.front() < end; damage.pop_front())
    record.undecodable = true;
}

} // namespace weilu
