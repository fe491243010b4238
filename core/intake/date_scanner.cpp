// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/date_scanner.h"

#include <array>

namespace weilu {

namespace {

using namespace std::string_view_literals;

/// No-break space, narrow no-break space, ideographic space, and the marks that give a direction.
constexpr std::array spaces{" "sv,
                            "\t"sv,
                            "\xC2\xA0"sv,
                            "\xE2\x80\xAF"sv,
                            "\xE3\x80\x80"sv,
                            "\xE2\x80\x89"sv,
                            "\xE2\x80\x8E"sv,
                            "\xE2\x80\x8F"sv,
                            "\r"sv,
                            "\n"sv};

} // namespace

bool DateScanner::take(std::string_view token)
{
  if (m_text.substr(m_at, token.size()) != token)
    return false;
  m_at += token.size();
  return true;
}

char DateScanner::takeAny(std::string_view tokens)
{
  if (atEnd() || tokens.find(peek()) == std::string_view::npos)
    return '\0';
  return m_text[m_at++];
}

bool DateScanner::takeSpace()
{
  const std::size_t start = m_at;
  for (std::size_t before = m_at + 1; before != m_at;) {
    before = m_at;
    for (const std::string_view space : spaces)
      take(space);
  }
  return m_at != start;
}

int DateScanner::number(int& digits)
{
  int value = 0;
  for (digits = 0; digits < 9 && atDigit(); ++digits)
    value = value * 10 + (m_text[m_at++] - '0');
  return value;
}

std::string DateScanner::word()
{
  std::string result;
  while (atLetter() || (!result.empty() && peek() == '.')) {
    const char c = m_text[m_at++];
    if (c != '.')
      result += static_cast<char>(c | 0x20);
  }
  return result;
}

} // namespace weilu
