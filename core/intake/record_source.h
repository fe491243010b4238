// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace weilu {

/// One record of a file: a line of delimited text, a row of a sheet, a message of a chat, a contact card.
/// Cells are good until the next call of RecordSource::next.
struct Record {
  /// Where the record starts, as the operator finds it: the line of a text as an editor counts (LF, CRLF
  /// and CR end one), the row of a sheet, the ordinal of an object in JSON or XML. 1 at least, never
  /// descending; a message that is several records gives them all the same.
  std::uint64_t line = 0;
  std::vector<std::string_view> cells;
  bool quoteTrouble = false; ///< a quote that never ends, or one in the middle of a quoted cell
  bool undecodable = false;  ///< bytes became U+FFFD
  bool torn = false;         ///< the file ends inside it, or cannot be read further
  bool hasText = false;      ///< a cell holds something beside white space
};

/// Reads a file record by record in constant memory, whatever it is written in. Everything after it
/// (columns, presets, plan, import) knows only records. One thread.
class RecordSource {
public:
  virtual ~RecordSource() = default;

  /// The next record, blank ones too. False at the end. Throws ReadingRefused when what follows is nothing
  /// to go on with (nested too deeply, a bomb, not what it began as), Failure when reading fails.
  [[nodiscard]] virtual bool next(Record& record) = 0;
  /// Bytes of the file used so far, for progress.
  [[nodiscard]] virtual std::uint64_t bytesRead() const = 0;
  /// Bytes that became U+FFFD so far.
  [[nodiscard]] virtual std::uint64_t undecodable() const { return 0; }
  /// The names of the columns where the format itself gives them; empty for tables, whose header is one
  /// of their records.
  [[nodiscard]] virtual std::vector<std::string> columns() const { return {}; }
};

} // namespace weilu
