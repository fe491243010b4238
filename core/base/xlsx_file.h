// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <variant>
#include <vector>

namespace weilu {

/// A cell of a sheet: nothing, a number, or a text. A text is never run as a formula.
using SheetCell = std::variant<std::monostate, double, std::string>;

/// A table to be written as a workbook of one sheet.
struct Sheet {
  std::vector<std::string> header;
  std::vector<std::vector<SheetCell>> rows;
  std::vector<int> shares; ///< columns that hold shares of one, shown in percent
};

/// Writes \p sheet as XLSX: the header bold and frozen, columns as wide as their content. False when \p file
/// cannot be written; what was there before stays then.
[[nodiscard]] bool writeXlsx(const Sheet& sheet, const std::filesystem::path& file);

} // namespace weilu
