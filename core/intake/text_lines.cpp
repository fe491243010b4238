// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/text_lines.h"

#include "core/intake/utf8.h"

#include <algorithm>

namespace weilu {

namespace {

constexpr std::size_t windowBytes = 256 * 1024;

bool isMark(char32_t point)
{
  // Not the joiners in between: emoji and Persian names are made with them.
  return point == 0x200B || point == 0x200E || point == 0x200F || (point >= 0x202A && point <= 0x202E) ||
         (point >= 0x2066 && point <= 0x2069) || point == 0xFEFF;
}

bool isSpace(char32_t point) { return point == 0xA0 || point == 0x2009 || point == 0x202F; }

} // namespace

TextLines::TextLines(std::unique_ptr<TextSource> text)
    : m_source(std::move(text))
    , m_window(windowBytes)
    , m_at(m_window.data())
    , m_end(m_at)
{
}

bool TextLines::refill()
{
  m_offset += static_cast<std::uint64_t>(m_end - m_window.data());
  const std::size_t length = m_source->read(m_window.data(), m_window.size());
  m_at = m_window.data();
  m_end = m_at + length;
  return length > 0;
}

bool TextLines::next()
{
  m_line.clear();
  bool any = false;
  while (m_at < m_end || refill()) {
    any = true;
    const char* const stop = std::find_if(m_at, m_end, [](char c) { return c == '\n' || c == '\r'; });
    const auto length = static_cast<std::size_t>(stop - m_at);
    m_line.append(m_at, std::min(length, kLongest - m_line.size()));
    m_at = stop;
    if (stop == m_end)
      continue;
    const bool crlf = *m_at++ == '\r' && (m_at < m_end || refill()) && *m_at == '\n';
    m_at += crlf;
    break;
  }
  m_number += any;
  takeDamage();
  return any;
}

void TextLines::takeDamage()
{
  auto& damage = m_source->damage;
  const std::uint64_t here = m_offset + static_cast<std::uint64_t>(m_at - m_window.data());
  m_undecodable = !damage.empty() && damage.front() < here;
  while (!damage.empty() && damage.front() < here)
    damage.pop_front();
}

std::string withoutMarks(std::string_view text)
{
  std::string plain;
  const char* const end = text.data() + text.size();
  for (const char* at = text.data(); at < end;) {
    const int length = std::max(1, utf8Length(at, end));
    const char32_t point = length == 1 ? U'\0' : utf8CodePoint(at, length);
    if (isSpace(point))
      plain += ' ';
    else if (!isMark(point))
      plain.append(at, static_cast<std::size_t>(length));
    at += length;
  }
  return plain;
}

} // namespace weilu
