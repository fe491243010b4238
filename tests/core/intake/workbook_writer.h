// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/intake/fixtures.h"
#include "tests/core/intake/zip_writer.h"

#include <filesystem>
#include <string>
#include <vector>

namespace weilu::fixtures {

/// A workbook as XML, so that a test can write what no library would.
struct WorkbookXml {
  struct Sheet {
    std::string name;
    std::string rows;       ///< what stands in <sheetData>
    std::string state = {}; ///< "hidden"
  };
  std::vector<Sheet> sheets;
  std::string shared = {}; ///< what stands in <sst>
  std::string styles = {}; ///< what stands in <styleSheet>
  bool from1904 = false;
};
/// The parts of the workbook, to be packed.
[[nodiscard]] std::vector<Packed> parts(const WorkbookXml& workbook);
/// A workbook of one sheet.
[[nodiscard]] WorkbookXml oneSheet(const std::string& rows, const std::string& shared = {},
                                   const std::string& styles = {});

/// A sheet of texts.
struct TextSheet {
  std::string name;
  Table rows;
};
/// How a spreadsheet saves a table that was typed in or opened from CSV: Typed makes numbers, dates and
/// booleans of what looks like them.
enum class Cells { Text, Typed };
/// Writes a workbook with libxlsxwriter.
void writeWorkbook(const std::filesystem::path& file, const std::vector<TextSheet>& sheets,
                   Cells cells = Cells::Text);

} // namespace weilu::fixtures
