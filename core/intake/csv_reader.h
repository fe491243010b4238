// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/record_source.h"
#include "core/intake/text_source.h"

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace weilu {

/// Reads delimited text as RFC 4180 says, and goes on where a text does not keep to it:
/// - a quote is one only at the start of a cell (spaces may stand before it); elsewhere it is a letter;
/// - inside quotes only "" is special: a backslash is a letter;
/// - a quote inside a quoted cell that neither doubles nor ends is a letter, and the record is marked;
/// - a cell whose quote would swallow further lines because it never ends properly is read as if its
///   quote were a letter, and the record is marked.
/// Constant memory: a window of the text, as long as the longest record (at most 64 MiB).
class CsvReader final : public RecordSource {
public:
  /// \p delimiter 0: every line is one cell.
  CsvReader(std::unique_ptr<TextSource> text, char32_t delimiter);

  /// The next record, blank lines too (one empty cell). False at the end.
  [[nodiscard]] bool next(Record& record) override;
  [[nodiscard]] std::uint64_t bytesRead() const override { return m_source->bytesRead(); }
  [[nodiscard]] std::uint64_t undecodable() const override { return m_source->undecodable; }

private:
  /// How a cell ended. More: the window ended first.
  enum class Stop { Delimiter, Line, More };

  Stop scanRecord();
  /// The cells up to one with a quote, sixteen bytes at a time. How the record ended; no value when there is
  /// more of it than these cells, or when the machine cannot.
  std::optional<Stop> scanUnquoted();
  Stop scanPlain(const char* from);
  [[nodiscard]] const char* skipLetters(const char* at) const;
  Stop scanQuoted(const char* from, const char* quote);
  Stop endCell(const char* from, const char* to, const char* at);
  [[nodiscard]] bool isDelimiter(const char* at) const;
  [[nodiscard]] bool endsCell(const char* at) const;
  [[nodiscard]] const char* quoteAt(const char* from) const;
  [[nodiscard]] bool tooLong(const char* from) const;
  void refill();
  void take(Record& record);
  void takeDamage(Record& record);

  std::unique_ptr<TextSource> m_source;
  std::string m_delimiter;         ///< UTF-8; empty: none
  std::array<bool, 256> m_stops{}; ///< bytes that may end an unquoted cell
  std::vector<char> m_window;
  char* m_begin;              ///< of the record being read
  char* m_end;                ///< of the text in the window
  const char* m_at;           ///< the next cell, or the next record
  std::uint64_t m_offset = 0; ///< of the window in the whole text
  std::uint64_t m_line = 1;
  std::uint64_t m_breaks = 0; ///< line ends inside the record
  bool m_atEnd = false;
  bool m_trouble = false;
  // of the record being read
  std::vector<std::string_view> m_cells;
  std::vector<std::size_t> m_doubled; ///< cells that hold "" for "
  bool m_hasText = false;
};

/// Line ends in \p text as an editor counts them.
[[nodiscard]] std::uint64_t lineEnds(std::string_view text);

} // namespace weilu
