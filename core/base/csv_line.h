// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string>
#include <string_view>

namespace weilu {

/// The cell with an apostrophe before it when a spreadsheet would run it as a formula: when it begins
/// with = + - @, tab or carriage return.
[[nodiscard]] std::string neutralised(std::string_view cell);

/// \p cell as CSV writes it, at the end of \p line: in quotes where it has to be.
void appendCsvCell(std::string& line, std::string_view cell);

/// One line of CSV (RFC 4180) with CRLF: cells quoted where needed and neutralised.
[[nodiscard]] std::string csvLine(std::span<const std::string> cells);

/// What a CSV file for spreadsheets begins with: the UTF-8 byte order mark.
inline constexpr std::string_view csvStart = "\xEF\xBB\xBF";

} // namespace weilu
