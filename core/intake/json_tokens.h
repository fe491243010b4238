// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/intake/text_source.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace weilu {

/// Takes JSON apart, token by token, when asked: in constant memory, whatever the file's size, and on
/// through damage. A bad escape ("\x08", which Telegram writes) is repaired, a string without its end ends
/// with its line, commas and colons are not insisted on; damaged() tells. Several values one after the other
/// are read too: JSON Lines.
class JsonTokens {
public:
  enum class Token {
    Key,
    Text, ///< a string
    Word, ///< a number as it is written, true, false, null
    BeginObject,
    EndObject,
    BeginArray,
    EndArray,
    End, ///< of the text
  };

  static constexpr std::size_t kDeepest = 100;
  /// Bytes of texts that may be kept of one record.
  static constexpr std::size_t kLongestRecord = 16 << 20;

  explicit JsonTokens(std::unique_ptr<TextSource> text);

  /// Throws ReadingRefused for what is nested too deeply or a record that is too long (TooDeep, TooLong),
  /// Failure when reading fails.
  [[nodiscard]] Token next();
  /// Of the Key, Text or Word that next() gave last; good until the next call.
  [[nodiscard]] std::string_view text() const { return m_text; }
  /// Passes over the value after a Key, however long it is.
  void skipValue();
  /// From here on texts count towards another record.
  void beginRecord() { m_kept = 0; }

  /// How many objects and arrays are open.
  [[nodiscard]] std::size_t depth() const { return m_open.size(); }
  /// Whether what was opened last is an element of an array.
  [[nodiscard]] bool inArray() const { return m_open.size() > 1 && m_open[m_open.size() - 2] == '['; }
  [[nodiscard]] bool atEnd() const { return m_ended; }
  /// The text ended inside a value.
  [[nodiscard]] bool torn() const { return m_ended && (m_torn || !m_open.empty()); }
  /// Whether something was damaged since this was asked last.
  [[nodiscard]] bool takeDamage();
  [[nodiscard]] std::uint64_t bytesRead() const { return m_source->bytesRead(); }
  [[nodiscard]] std::uint64_t undecodable() const { return m_source->undecodable; }

private:
  [[nodiscard]] bool refill();
  [[nodiscard]] int peek();
  [[nodiscard]] int peekAfterGaps();
  Token open(char kind);
  Token close(char kind);
  Token readText();
  Token readWord();
  void readString(bool keep);
  void readEscape(bool keep);
  [[nodiscard]] char32_t readHex(int digits);
  void readUnicode(bool keep);
  void keepText(std::string_view text);

  std::unique_ptr<TextSource> m_source;
  std::vector<char> m_window;
  const char* m_at;
  const char* m_end;
  std::uint64_t m_offset = 0; ///< of the window in the whole text
  std::vector<char> m_open;   ///< '{' and '['
  std::string m_text;
  std::size_t m_kept = 0;
  bool m_damaged = false, m_torn = false, m_ended = false;
};

} // namespace weilu
