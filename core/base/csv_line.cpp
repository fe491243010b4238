// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/csv_line.h"

namespace weilu {

namespace {

constexpr std::string_view formulaStarts = "=+-@\t\r";

} // namespace

void appendCsvCell(std::string& line, std::string_view cell)
{
  if (cell.find_first_of(",\"\r\n\t;") == std::string_view::npos) {
    line += cell;
    return;
  }
  line += '"';
  for (const char c : cell) {
    line += c;
    if (c == '"')
      line += '"';
  }
  line += '"';
}

std::string neutralised(std::string_view cell)
{
  const bool formula = !cell.empty() && formulaStarts.find(cell.front()) != std::string_view::npos;
  return (formula ? "'" : "") + std::string(cell);
}

std::string csvLine(std::span<const std::string> cells)
{
  std::string line;
  for (std::size_t i = 0; i < cells.size(); ++i) {
    if (i > 0)
      line += ',';
    appendCsvCell(line, neutralised(cells[i]));
  }
  return line + "\r\n";
}

} // namespace weilu
