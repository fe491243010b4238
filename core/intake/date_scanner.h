// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace weilu {

/// Reads a date's text from left to right. Every white space, no-break and narrow ones too, is a space;
/// letters are read in lower case.
class DateScanner {
public:
  explicit DateScanner(std::string_view text)
      : m_text(text)
  {
  }

  [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }
  [[nodiscard]] char peek() const { return atEnd() ? '\0' : m_text[m_at]; }
  [[nodiscard]] bool atDigit() const { return peek() >= '0' && peek() <= '9'; }
  [[nodiscard]] bool atLetter() const { return (peek() | 0x20) >= 'a' && (peek() | 0x20) <= 'z'; }
  /// Goes over \p token when it stands here.
  bool take(std::string_view token);
  bool take(char token) { return take(std::string_view(&token, 1)); }
  /// Goes over one of \p tokens (characters) and returns it, or 0.
  char takeAny(std::string_view tokens);
  /// True when there was some.
  bool takeSpace();
  /// A number of at most nine digits; \p digits is how many there were, 0 for none.
  [[nodiscard]] int number(int& digits);
  /// Letters and dots inside them ("a.m."), lower case, without the dots.
  [[nodiscard]] std::string word();

  [[nodiscard]] std::size_t position() const { return m_at; }
  void goTo(std::size_t position) { m_at = position; }

private:
  std::string_view m_text;
  std::size_t m_at = 0;
};

} // namespace weilu
