// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/intake/file_format.h"
#include "core/intake/row_marker.h"
#include "core/intake/source_file.h"

namespace weilu {

struct RowReader::State {
  explicit State(const SourceFile& source)
      : file(source)
      , reader(openRecords(file))
      , marker(file)
      , named(file.columns.size())
  {
    while (named > 0 && file.columns[named - 1].rawHeader.empty())
      --named;
  }

  /// The next record with text after the header.
  bool nextRecord()
  {
    afterBlank = false;
    while (reader->next(record)) {
      const bool below =
          record.line >= file.dataLine || (file.headerLine > 0 && record.line > file.headerLine);
      if (below && record.hasText)
        return true;
      afterBlank = afterBlank || !record.hasText;
    }
    return false;
  }

  void fill(SourceRow& row)
  {
    const std::size_t width = file.columns.size();
    row.cells.swap(record.cells);
    row.tooShort = row.cells.size() < (file.headerLine > 0 ? named : width);
    while (row.cells.size() > width && trimmed(row.cells.back()).empty())
      row.cells.pop_back();
    row.tooLong = row.cells.size() > width;
    if (row.cells.size() < width)
      row.cells.resize(width, std::string_view(""));
  }

  SourceFile file;
  std::unique_ptr<RecordSource> reader;
  RowMarker marker;
  std::size_t named; ///< columns up to the last one with a name
  Record record;
  bool afterBlank = false;
  std::uint64_t number = 0; ///< of the last row
  std::uint32_t part = 0;
};

RowReader::RowReader(const SourceFile& file)
    : m_state(std::make_unique<State>(file))
{
}

RowReader::~RowReader() = default;
RowReader::RowReader(RowReader&&) noexcept = default;
RowReader& RowReader::operator=(RowReader&&) noexcept = default;

bool RowReader::next(SourceRow& row)
{
  State& state = *m_state;
  if (!state.nextRecord())
    return false;
  state.part = state.record.line == state.number ? state.part + 1 : 0;
  state.number = state.record.line;
  row.number = state.number;
  row.part = state.part;
  row.mark = state.record.torn ? RowMark::Torn : state.marker.mark(state.record, state.afterBlank);
  row.unclosedQuote = state.record.quoteTrouble;
  row.undecodable = state.record.undecodable;
  row.damaged = row.unclosedQuote || row.undecodable;
  state.fill(row);
  return true;
}

std::uint64_t RowReader::bytesRead() const { return m_state->reader->bytesRead(); }

std::uint64_t RowReader::undecodable() const { return m_state->reader->undecodable(); }

} // namespace weilu
