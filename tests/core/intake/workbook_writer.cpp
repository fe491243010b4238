// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/intake/workbook_writer.h"

#include <xlsxwriter.h>

#include <cstdio>
#include <stdexcept>

namespace weilu::fixtures {

namespace {

constexpr const char* head = R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>)";
const std::string main = R"(xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main")";
const std::string office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

std::string relation(const std::string& id, const std::string& type, const std::string& target)
{
  return "<Relationship Id=\"" + id + "\" Type=\"" + office + "/" + type + "\" Target=\"" + target + "\"/>";
}

std::string relations(const std::string& inside)
{
  return head + ("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" +
                 inside + "</Relationships>");
}

/// Whether a spreadsheet would make a number of it, digits and all.
bool isNumber(const std::string& text)
{
  return !text.empty() && text.size() <= 15 && text.find_first_not_of("0123456789") == std::string::npos &&
         (text.size() == 1 || text.front() != '0');
}

struct TypedSheet {
  lxw_worksheet* sheet;
  lxw_format* date;
  lxw_format* moment;

  void write(lxw_row_t row, lxw_col_t column, const std::string& text) const
  {
    lxw_datetime when{};
    char rest = 0;
    if (isNumber(text))
      worksheet_write_number(sheet, row, column, std::stod(text), nullptr);
    else if (text == "true" || text == "false")
      worksheet_write_boolean(sheet, row, column, text == "true", nullptr);
    else if (std::sscanf(text.c_str(), "%4d-%2d-%2d %2d:%2d:%lf%c", &when.year, &when.month, &when.day,
                         &when.hour, &when.min, &when.sec, &rest) == 6)
      worksheet_write_datetime(sheet, row, column, &when, moment);
    else if (std::sscanf(text.c_str(), "%4d-%2d-%2d%c", &when.year, &when.month, &when.day, &rest) == 3)
      worksheet_write_datetime(sheet, row, column, &when, date);
    else
      worksheet_write_string(sheet, row, column, text.c_str(), nullptr);
  }
};

} // namespace

std::vector<Packed> parts(const WorkbookXml& workbook)
{
  std::vector<Packed> parts{
      {"_rels/.rels", relations(relation("rId1", "officeDocument", "xl/workbook.xml"))}};
  std::string sheets, links;
  for (std::size_t i = 0; i < workbook.sheets.size(); ++i) {
    const WorkbookXml::Sheet& sheet = workbook.sheets[i];
    const std::string number = std::to_string(i + 1);
    sheets += "<sheet name=\"" + sheet.name + "\" sheetId=\"" + number + "\" r:id=\"rId" + number + "\"" +
              (sheet.state.empty() ? "" : " state=\"" + sheet.state + "\"") + "/>";
    links += relation("rId" + number, "worksheet", "worksheets/sheet" + number + ".xml");
    parts.push_back(
        {"xl/worksheets/sheet" + number + ".xml",
         head + ("<worksheet " + main + "><sheetData>" + sheet.rows + "</sheetData></worksheet>")});
  }
  links += relation("rId800", "styles", "styles.xml") +
           relation("rId900", "sharedStrings", "/xl/sharedStrings.xml");
  parts.push_back(
      {"xl/workbook.xml", head + ("<workbook " + main + " xmlns:r=\"" + office + "\"><workbookPr" +
                                  (workbook.from1904 ? " date1904=\"1\"" : "") + "/><sheets>" + sheets +
                                  "</sheets></workbook>")});
  parts.push_back({"xl/_rels/workbook.xml.rels", relations(links)});
  if (!workbook.styles.empty())
    parts.push_back(
        {"xl/styles.xml", head + ("<styleSheet " + main + ">" + workbook.styles + "</styleSheet>")});
  if (!workbook.shared.empty())
    parts.push_back({"xl/sharedStrings.xml", head + ("<sst " + main + ">" + workbook.shared + "</sst>")});
  return parts;
}

WorkbookXml oneSheet(const std::string& rows, const std::string& shared, const std::string& styles)
{
  return {{{"Sheet1", rows}}, shared, styles};
}

void writeWorkbook(const std::filesystem::path& file, const std::vector<TextSheet>& sheets, Cells cells)
{
  lxw_workbook* const workbook = workbook_new(file.c_str());
  lxw_format* const date = workbook_add_format(workbook);
  format_set_num_format(date, "yyyy/m/d;@");
  lxw_format* const moment = workbook_add_format(workbook);
  format_set_num_format(moment, "yyyy\\-mm\\-dd\\ hh:mm:ss");
  for (const TextSheet& sheet : sheets) {
    const TypedSheet to{workbook_add_worksheet(workbook, sheet.name.c_str()), date, moment};
    for (std::size_t row = 0; row < sheet.rows.size(); ++row) {
      for (std::size_t column = 0; column < sheet.rows[row].size(); ++column) {
        const std::string& text = sheet.rows[row][column];
        const auto at = static_cast<lxw_row_t>(row);
        if (cells == Cells::Typed && row > 0)
          to.write(at, static_cast<lxw_col_t>(column), text);
        else
          worksheet_write_string(to.sheet, at, static_cast<lxw_col_t>(column), text.c_str(), nullptr);
      }
    }
  }
  if (workbook_close(workbook) != LXW_NO_ERROR)
    throw std::runtime_error("cannot write " + file.string());
}

} // namespace weilu::fixtures
