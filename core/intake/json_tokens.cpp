// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/json_tokens.h"

#include "core/intake/utf8.h"

namespace weilu {

namespace {

constexpr std::size_t windowBytes = 256 * 1024;
constexpr std::size_t longestWord = 1024;
constexpr std::size_t tokenCost = 32; ///< what a token takes beside its text, roughly

bool isGap(int c) { return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == ',' || c == ':'; }

bool endsWord(int c) { return c < 0 || isGap(c) || c == '{' || c == '}' || c == '[' || c == ']' || c == '"'; }

bool isJsonWord(std::string_view word)
{
  return word == "true" || word == "false" || word == "null" ||
         word.find_first_not_of("0123456789+-.eE") == std::string_view::npos;
}

/// What one of the letters after a backslash stands for; 0 for none of them.
char escaped(int letter)
{
  switch (letter) {
  case '"':
  case '\\':
  case '/':
    return static_cast<char>(letter);
  case 'b':
    return '\b';
  case 'f':
    return '\f';
  case 'n':
    return '\n';
  case 'r':
    return '\r';
  case 't':
    return '\t';
  default:
    return 0;
  }
}

int hexDigit(int c)
{
  if (c >= '0' && c <= '9')
    return c - '0';
  const int letter = c | 0x20;
  return c > 0 && letter >= 'a' && letter <= 'f' ? letter - 'a' + 10 : -1;
}

[[noreturn]] void refuse(RefusalCode code, std::size_t limit)
{
  throw ReadingRefused({code, {{"limit", std::to_string(limit)}}});
}

} // namespace

JsonTokens::JsonTokens(std::unique_ptr<TextSource> text)
    : m_source(std::move(text))
    , m_window(windowBytes)
    , m_at(m_window.data())
    , m_end(m_at)
{
}

bool JsonTokens::refill()
{
  m_offset += static_cast<std::uint64_t>(m_end - m_window.data());
  const std::size_t length = m_source->read(m_window.data(), m_window.size());
  m_at = m_window.data();
  m_end = m_at + length;
  return length > 0;
}

int JsonTokens::peek()
{
  if (m_at == m_end && !refill())
    return -1;
  return static_cast<unsigned char>(*m_at);
}

int JsonTokens::peekAfterGaps()
{
  int c = peek();
  for (; isGap(c); c = peek())
    ++m_at;
  return c;
}

JsonTokens::Token JsonTokens::next()
{
  m_text.clear();
  m_kept += tokenCost;
  if (m_kept > kLongestRecord)
    refuse(RefusalCode::TooLong, kLongestRecord);
  int c = peekAfterGaps();
  for (; m_open.empty() && (c == '}' || c == ']'); c = peekAfterGaps()) {
    m_damaged = true;
    ++m_at;
  }
  switch (c) {
  case -1:
    m_ended = true;
    return Token::End;
  case '{':
  case '[':
    return open(static_cast<char>(c));
  case '}':
  case ']':
    return close(c == '}' ? '{' : '[');
  case '"':
    return readText();
  default:
    return readWord();
  }
}

JsonTokens::Token JsonTokens::open(char kind)
{
  if (m_open.size() == kDeepest)
    refuse(RefusalCode::TooDeep, kDeepest);
  ++m_at;
  m_open.push_back(kind);
  return kind == '{' ? Token::BeginObject : Token::BeginArray;
}

/// What was opened last is what closes, even where the bracket is the wrong one.
JsonTokens::Token JsonTokens::close(char kind)
{
  ++m_at;
  const char opened = m_open.back();
  m_damaged = m_damaged || opened != kind;
  m_open.pop_back();
  return opened == '{' ? Token::EndObject : Token::EndArray;
}

JsonTokens::Token JsonTokens::readText()
{
  readString(true);
  if (m_open.empty() || m_open.back() != '{')
    return Token::Text;
  int c = peek();
  for (; c == ' ' || c == '\t' || c == '\r' || c == '\n'; c = peek())
    ++m_at;
  return c == ':' ? Token::Key : Token::Text;
}

JsonTokens::Token JsonTokens::readWord()
{
  for (int c = peek(); !endsWord(c); c = peek()) {
    if (m_text.size() < longestWord)
      m_text += static_cast<char>(c);
    ++m_at;
  }
  const bool isKey = !m_open.empty() && m_open.back() == '{' && peek() == ':';
  m_damaged = m_damaged || isKey || !isJsonWord(m_text);
  return isKey ? Token::Key : Token::Word;
}

/// From the opening quote over the closing one. No string holds a bare line end: there it lost its quote.
void JsonTokens::readString(bool keep)
{
  ++m_at;
  for (;;) {
    const char* const from = m_at;
    while (m_at < m_end && *m_at != '"' && *m_at != '\\' && *m_at != '\n' && *m_at != '\r')
      ++m_at;
    if (keep)
      keepText({from, static_cast<std::size_t>(m_at - from)});
    const int c = peek();
    if (c < 0) {
      m_torn = true;
      return;
    }
    if (c == '\n' || c == '\r') {
      m_damaged = true;
      return;
    }
    if (c == '"') {
      ++m_at;
      return;
    }
    if (c == '\\')
      readEscape(keep);
  }
}

void JsonTokens::readEscape(bool keep)
{
  ++m_at;
  const int letter = peek();
  if (const char plain = escaped(letter)) {
    ++m_at;
    if (keep)
      keepText({&plain, 1});
  } else if (letter == 'u') {
    ++m_at;
    readUnicode(keep);
  } else {
    m_damaged = true; // before any other letter the backslash alone is too much
    if (letter != 'x')
      return;
    ++m_at;
    const char32_t point = readHex(2);
    if (keep && point >= U' ')
      keepText(toUtf8(point));
  }
}

/// As many of \p digits as there are; U+FFFD for none.
char32_t JsonTokens::readHex(int digits)
{
  char32_t value = 0;
  int read = 0;
  for (; read < digits && hexDigit(peek()) >= 0; ++read, ++m_at)
    value = value * 16 + static_cast<char32_t>(hexDigit(*m_at));
  m_damaged = m_damaged || read < digits;
  return read == 0 ? U'\uFFFD' : value;
}

/// A code point beyond the first 65,536 is written as two escapes.
void JsonTokens::readUnicode(bool keep)
{
  const char32_t lead = readHex(4);
  char32_t point = lead;
  if (lead >= 0xD800 && lead < 0xDC00 && peek() == '\\') {
    ++m_at;
    const bool paired = peek() == 'u';
    if (paired)
      ++m_at;
    const char32_t trail = paired ? readHex(4) : 0;
    if (trail >= 0xDC00 && trail < 0xE000)
      point = 0x10000 + ((lead & 0x3FF) << 10) + (trail & 0x3FF);
  }
  if (point >= 0xD800 && point < 0xE000) {
    m_damaged = true;
    point = U'\uFFFD';
  }
  if (keep && point != 0)
    keepText(toUtf8(point));
}

void JsonTokens::keepText(std::string_view text)
{
  m_kept += text.size() + 1;
  if (m_kept > kLongestRecord)
    refuse(RefusalCode::TooLong, kLongestRecord);
  m_text += text;
}

void JsonTokens::skipValue()
{
  const std::size_t outside = m_open.size(), kept = m_kept;
  do {
    m_kept = kept;
    const int c = peekAfterGaps();
    if (c == '"') {
      readString(false);
    } else if (c == '}' || c == ']') {
      if (m_open.size() == outside)
        return; // there was no value
      (void)close(c == '}' ? '{' : '[');
    } else if (next() == Token::End) {
      return;
    }
  } while (m_open.size() > outside);
}

bool JsonTokens::takeDamage()
{
  auto& damage = m_source->damage;
  const std::uint64_t here = m_offset + static_cast<std::uint64_t>(m_at - m_window.data());
  for (; !damage.empty() && damage.front() < here; damage.pop_front())
    m_damaged = true;
  return std::exchange(m_damaged, false);
}

} // namespace weilu
