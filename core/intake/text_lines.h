// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/text_source.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace weilu {

/// The lines of a text in constant memory: of a line without an end only the beginning is kept.
class TextLines {
public:
  static constexpr std::size_t kLongest = 1 << 20; ///< bytes kept of a line

  explicit TextLines(std::unique_ptr<TextSource> text);

  /// The next line; false at the end. Throws Failure when reading fails.
  [[nodiscard]] bool next();
  /// Without its end; good until the next call.
  [[nodiscard]] std::string_view text() const { return m_line; }
  /// As an editor counts: LF, CRLF and CR end a line.
  [[nodiscard]] std::uint64_t number() const { return m_number; }
  /// Bytes of the line became U+FFFD.
  [[nodiscard]] bool undecodable() const { return m_undecodable; }
  [[nodiscard]] const TextSource& source() const { return *m_source; }

private:
  [[nodiscard]] bool refill();
  void takeDamage();

  std::unique_ptr<TextSource> m_source;
  std::vector<char> m_window;
  const char* m_at;
  const char* m_end;
  std::uint64_t m_offset = 0; ///< of the window in the whole text
  std::string m_line;
  std::uint64_t m_number = 0;
  bool m_undecodable = false;
};

/// Without the marks that give a direction to text, and with plain spaces for the narrow and unbreakable
/// ones: what programs put around names and times.
[[nodiscard]] std::string withoutMarks(std::string_view text);

} // namespace weilu
