// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/html_tokens.h"
#include "core/intake/record_source.h"

#include <map>
#include <memory>
#include <string>
#include <string_view>

namespace weilu {

/// Reads the tables of an HTML file, as many programs write "Excel" files: every row of every table is a
/// record, of tables within tables the inner ones. White space is as a browser shows it, <br> is a line
/// break; a cell over several rows is said in each, one over several columns in the first. Constant memory.
/// Throws ReadingRefused: CellTooLong, TooManyColumns.
class HtmlReader final : public RecordSource {
public:
  explicit HtmlReader(std::unique_ptr<TextSource> text);
  /// Record::line counts rows.
  [[nodiscard]] bool next(Record& record) override;
  [[nodiscard]] std::uint64_t bytesRead() const override { return m_tokens.source().bytesRead(); }
  [[nodiscard]] std::uint64_t undecodable() const override { return m_tokens.source().undecodable; }

private:
  /// A cell that reaches into rows below.
  struct Hanging {
    std::string text;
    std::size_t rows = 0;
  };

  [[nodiscard]] bool onTag();
  void onText();
  void beginCell();
  void endCell();
  [[nodiscard]] bool endRow();
  void putHanging();

  HtmlTokens m_tokens;
  HtmlToken m_token;
  bool m_inCell = false;
  std::string m_text;                       ///< of the cell
  std::size_t m_columns = 1, m_rows = 1;    ///< that the cell spans
  std::string m_number;                     ///< what a spreadsheet noted beside a shortened one
  std::vector<std::string> m_cells;         ///< of the row being read
  std::vector<std::string> m_row;           ///< the last whole one
  std::map<std::size_t, Hanging> m_hanging; ///< by column
  std::uint64_t m_line = 0;
};

/// Whether the beginning of an HTML file holds a table with rows of data, and is no page to sign in.
[[nodiscard]] bool holdsTable(std::string_view head);

/// The encoding that the head of an HTML file names, as encoding.h calls it; empty when it names none.
[[nodiscard]] std::string declaredCharset(std::string_view head);

} // namespace weilu
