// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Delimited text: the same records whether the text comes at once or in pieces.
#include "core/intake/csv_reader.h"
#include "core/intake/dialect.h"
#include "core/intake/utf8.h"
#include "tests/fuzz/input.h"

#include <algorithm>

using namespace weilu;

namespace {

/// A text that comes in pieces of a few bytes.
class Pieces : public TextSource {
public:
  Pieces(std::string_view text, std::size_t piece)
      : m_text(text)
      , m_piece(piece)
  {
  }
  std::size_t read(char* out, std::size_t capacity) override
  {
    const std::size_t length = m_text.substr(m_at, std::min(m_piece, capacity)).copy(out, capacity);
    m_at += length;
    return length;
  }
  std::uint64_t bytesRead() const override { return m_at; }

private:
  std::string_view m_text;
  std::size_t m_piece, m_at = 0;
};

/// Valid UTF-8 without NULs, as the decoder hands it on.
std::string cleaned(std::string_view bytes)
{
  std::string result;
  const char* const end = bytes.data() + bytes.size();
  for (const char* at = bytes.data(); at < end;) {
    const int length = utf8Length(at, end);
    if (length > 0 && *at != '\0')
      result.append(at, static_cast<std::size_t>(length));
    at += std::max(1, length);
  }
  return result;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
  if (size < 2)
    return 0;
  constexpr char32_t delimiters[] = {U',', U'\t', U';', U'|', U'，', 0};
  const char32_t delimiter = delimiters[data[0] % std::size(delimiters)];
  const std::string text = cleaned(fuzz::text(data + 2, size - 2));
  CsvReader whole(textInMemory(text), delimiter);
  CsvReader pieces(std::make_unique<Pieces>(text, 1 + data[1] % 97), delimiter);
  Record one, other;
  for (bool more = true; more;) {
    more = whole.next(one);
    fuzz::require(more == pieces.next(other), "pieces give as many records");
    if (!more)
      break;
    fuzz::require(one.line == other.line && one.cells == other.cells &&
                      one.quoteTrouble == other.quoteTrouble,
                  "pieces give the same records");
  }
  const Dialect dialect = detectDialect(text, true);
  fuzz::require(dialect.width > 0, "a table has a column");
  static_cast<void>(sampleRows(text, false, dialect, 50));
  return 0;
}
