// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/text_source.h"

#include <string>
#include <string_view>
#include <vector>

struct UConverter;

namespace weilu {

/// Turns bytes of a legacy encoding or of UTF-16 into UTF-8, piece by piece.
class TextConverter {
public:
  /// \p encoding: a name of encoding.h. Throws Failure when ICU does not know it.
  explicit TextConverter(std::string_view encoding);
  ~TextConverter();
  TextConverter(const TextConverter&) = delete;
  TextConverter& operator=(const TextConverter&) = delete;

  /// Appends the text of \p bytes to \p text. \p last: nothing follows, a torn end is bad. NULs are left out.
  void convert(std::string_view bytes, bool last, std::string& text);

  std::vector<std::size_t> damage; ///< offsets in what convert() appended to, since the caller cleared it
  std::uint64_t undecodable = 0;   ///< bytes that became U+FFFD

private:
  void append(const char16_t* at, const char16_t* end, std::string& text);

  UConverter* m_converter = nullptr;
  bool m_singleByte = false;
  char16_t m_lead = 0; ///< a surrogate whose other half comes with the next piece
  std::vector<char16_t> m_units;
  std::vector<std::size_t> m_bad; ///< indexes in m_units
};

/// A file in such an encoding as a text.
class ConvertedText : public TextSource {
public:
  ConvertedText(const FilePlace& place, std::string_view encoding);
  std::size_t read(char* out, std::size_t capacity) override;
  std::uint64_t bytesRead() const override { return m_file.bytesRead(); }

private:
  void refill();

  FileBytes m_file;
  TextConverter m_converter;
  std::vector<char> m_bytes;
  std::string m_text;
  std::size_t m_used = 0;        ///< of m_text
  std::uint64_t m_converted = 0; ///< bytes of text before m_text
  bool m_atEnd = false;
};

} // namespace weilu
