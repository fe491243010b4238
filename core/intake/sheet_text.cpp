// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/sheet_text.h"

#include "core/intake/sheet_limits.h"
#include "core/intake/utf8.h"

#include <charconv>

namespace weilu {

namespace {

/// The code of "_x000D_" at \p at, or -1.
long escapeAt(std::string_view text, std::size_t at)
{
  if (at + 7 > text.size() || text[at + 1] != 'x' || text[at + 6] != '_')
    return -1;
  long code = 0;
  const char* const end = text.data() + at + 6;
  const auto [stop, error] = std::from_chars(text.data() + at + 2, end, code, 16);
  return error == std::errc() && stop == end ? code : -1;
}

} // namespace

void unescapeSheetText(std::string& text)
{
  std::string result;
  std::size_t done = 0;
  for (std::size_t at = text.find("_x"); at != std::string::npos; at = text.find("_x", at + 1)) {
    const long code = escapeAt(text, at);
    if (code < 0)
      continue;
    result.append(text, done, at - done);
    const bool character = code != 0 && (code < 0xD800 || code > 0xDFFF);
    if (character)
      appendUtf8(result, static_cast<char32_t>(code));
    at += 6;
    done = at + 1;
  }
  if (done > 0)
    text = result.append(text, done);
}

void SheetText::begin()
{
  m_text.clear();
  m_inText = m_inReading = false;
}

void SheetText::start(std::string_view element)
{
  if (element == "rPh")
    m_inReading = true;
  m_inText = element == "t" && !m_inReading;
}

void SheetText::end(std::string_view element)
{
  if (element == "rPh")
    m_inReading = false;
  m_inText = false;
}

bool SheetText::add(std::string_view piece)
{
  if (m_inText)
    m_text += piece;
  return m_text.size() <= longestCell;
}

std::string_view SheetText::take()
{
  unescapeSheetText(m_text);
  return m_text;
}

} // namespace weilu
