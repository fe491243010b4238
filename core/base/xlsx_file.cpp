// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/xlsx_file.h"

#include <xlsxwriter.h>

#include <algorithm>
#include <fstream>
#include <system_error>

namespace weilu {

namespace {

constexpr std::size_t narrowest = 10, widest = 60; ///< columns, in characters

std::size_t lengthOf(const SheetCell& cell)
{
  const auto* text = std::get_if<std::string>(&cell);
  // A Chinese character takes three bytes and about two places.
  return text ? text->size() * 2 / 3 + 2 : narrowest;
}

/// Draws one sheet of an open workbook.
class SheetWriter {
public:
  SheetWriter(lxw_workbook* book, const Sheet& sheet)
      : m_sheet(sheet)
      , m_page(workbook_add_worksheet(book, nullptr))
      , m_bold(workbook_add_format(book))
      , m_percent(workbook_add_format(book))
  {
    format_set_bold(m_bold);
    format_set_num_format(m_percent, "0.0%");
  }

  void write()
  {
    for (std::size_t column = 0; column < m_sheet.header.size(); ++column) {
      const auto at = static_cast<lxw_col_t>(column);
      worksheet_write_string(m_page, 0, at, m_sheet.header[column].c_str(), m_bold);
      worksheet_set_column(m_page, at, at, static_cast<double>(widthOf(column)), nullptr);
    }
    worksheet_freeze_panes(m_page, 1, 0);
    for (std::size_t row = 0; row < m_sheet.rows.size(); ++row) {
      for (std::size_t column = 0; column < m_sheet.rows[row].size(); ++column)
        write(static_cast<lxw_row_t>(row + 1), static_cast<lxw_col_t>(column), m_sheet.rows[row][column]);
    }
  }

private:
  void write(lxw_row_t row, lxw_col_t column, const SheetCell& cell)
  {
    const bool share = std::count(m_sheet.shares.begin(), m_sheet.shares.end(), column) > 0;
    if (const auto* number = std::get_if<double>(&cell))
      worksheet_write_number(m_page, row, column, *number, share ? m_percent : nullptr);
    else if (const auto* text = std::get_if<std::string>(&cell))
      worksheet_write_string(m_page, row, column, text->c_str(), nullptr);
  }

  [[nodiscard]] std::size_t widthOf(std::size_t column) const
  {
    std::size_t width = lengthOf(m_sheet.header[column]);
    for (const auto& row : m_sheet.rows)
      width = std::max(width, column < row.size() ? lengthOf(row[column]) : 0);
    return std::clamp(width, narrowest, widest);
  }

  const Sheet& m_sheet;
  lxw_worksheet* m_page;
  lxw_format *m_bold, *m_percent;
};

} // namespace

bool writeXlsx(const Sheet& sheet, const std::filesystem::path& file)
{
  // Beside the file, then in its place: half a workbook is never seen.
  std::filesystem::path part = file;
  part += ".part";
  if (!std::ofstream(part)) // the library would say so on the terminal
    return false;
  lxw_workbook* book = workbook_new(part.string().c_str());
  if (!book)
    return false;
  SheetWriter(book, sheet).write();
  std::error_code failed;
  if (workbook_close(book) != LXW_NO_ERROR) {
    std::filesystem::remove(part, failed);
    return false;
  }
  std::filesystem::rename(part, file, failed);
  return !failed;
}

} // namespace weilu
