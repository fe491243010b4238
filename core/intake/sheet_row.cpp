// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/sheet_row.h"

#include "core/intake/sheet_limits.h"

#include <algorithm>
#include <charconv>

namespace weilu {

namespace {

template<class Number>
Number numberOf(std::string_view text, Number otherwise)
{
  Number number{};
  const char* const end = text.data() + text.size();
  const auto [stop, error] = std::from_chars(text.data(), end, number);
  return error == std::errc() && stop == end && !text.empty() ? number : otherwise;
}

/// The column of "AB12", from 0; \p otherwise when it names none.
std::size_t columnOf(std::string_view reference, std::size_t otherwise)
{
  std::size_t column = 0, letters = 0;
  for (; letters < reference.size() && letters < 7; ++letters) {
    const char c = reference[letters];
    if (c < 'A' || c > 'Z')
      break;
    column = column * 26 + static_cast<std::size_t>(c - 'A' + 1);
  }
  return letters == 0 ? otherwise : column - 1;
}

} // namespace

SheetRow::SheetRow(const Workbook& workbook, const TextPool& texts)
    : m_workbook(workbook)
    , m_shared(texts)
{
}

void SheetRow::refuse(RefusalCode code, std::uint64_t most)
{
  m_stream->stop({code,
                  {{"row", std::to_string(m_number)},
                   {"column", std::to_string(m_column + 1)},
                   {"found", std::to_string(m_number)},
                   {"expected", std::to_string(most)}}});
}

void SheetRow::start(std::string_view name, const XmlAttributes& attributes)
{
  if (name == "c")
    startCell(attributes);
  else if (name == "row")
    startRow(attributes);
  else if (name == "v")
    m_inValue = m_inCell;
  else if (m_inCell)
    m_inline.start(name);
}

void SheetRow::startRow(const XmlAttributes& attributes)
{
  const std::uint64_t next = m_number + 1;
  m_number = std::max(next, numberOf(attributes["r"], next));
  m_cells.clear();
  m_texts.clear();
  m_next = 0;
  if (m_number > mostSheetRows)
    refuse(RefusalCode::TooManyRows, mostSheetRows);
}

void SheetRow::startCell(const XmlAttributes& attributes)
{
  m_column = columnOf(attributes["r"], m_next);
  m_next = m_column + 1;
  m_type = attributes["t"];
  m_style = numberOf<std::size_t>(attributes["s"], 0);
  m_value.clear();
  m_inline.begin();
  m_inCell = true;
}

void SheetRow::text(std::string_view piece)
{
  if (m_inValue)
    m_value += piece;
  if (m_value.size() > longestCell || (m_inCell && !m_inline.add(piece)))
    refuse(RefusalCode::CellTooLong, longestCell);
}

void SheetRow::end(std::string_view name)
{
  m_inValue = false;
  if (name == "c") {
    endCell();
    m_inCell = false;
  } else if (name == "row") {
    m_stream->pause();
  } else if (m_inCell) {
    m_inline.end(name);
  }
}

/// What the cell shows, by its type (ECMA-376 part 1, 18.18.11).
void SheetRow::endCell()
{
  if (m_type == "inlineStr") {
    putText(m_inline.take());
  } else if (m_type == "s") {
    const auto index = numberOf<std::size_t>(m_value, m_shared.size());
    if (index < m_shared.size() && !m_shared[index].empty())
      put({m_column, m_shared[index]});
  } else if (m_type == "b") {
    putText(m_value.empty() ? "" : m_value == "1" ? "TRUE" : "FALSE");
  } else if (m_type == "str") {
    unescapeSheetText(m_value);
    putText(m_value);
  } else if (m_type == "e" || m_type == "d" || m_value.empty()) {
    putText(m_value);
  } else {
    putText(numberText(m_value, m_workbook.style(m_style), m_workbook.from1904()));
  }
}

void SheetRow::putText(std::string_view text)
{
  if (m_texts.size() + text.size() > longestSheetRow)
    return refuse(RefusalCode::CellTooLong, longestSheetRow);
  if (!text.empty())
    put({m_column, {}, m_texts.size(), text.size()});
  m_texts += text;
}

void SheetRow::put(Cell cell)
{
  if (cell.column >= mostSheetColumns || m_cells.size() >= mostSheetColumns)
    return refuse(RefusalCode::TooManyColumns, mostSheetColumns);
  m_cells.push_back(cell);
}

void SheetRow::take(Record& record) const
{
  record = Record{m_number, std::move(record.cells)};
  record.cells.clear();
  for (const Cell& cell : m_cells) {
    const std::string_view text =
        cell.shared.data() ? cell.shared : std::string_view(m_texts).substr(cell.offset, cell.length);
    if (cell.column >= record.cells.size())
      record.cells.resize(cell.column + 1, std::string_view(""));
    record.cells[cell.column] = text;
    record.hasText = record.hasText || text.find_first_not_of(" \t\r\n") != std::string_view::npos;
  }
}

} // namespace weilu
