// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/row_values.h"
#include "core/intake/source_file.h"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace weilu {

/// A column of the file that gives a field, or a constant that the file gives every row.
struct FieldColumn {
  static constexpr std::uint16_t kConstant = 0xFFFF;
  static constexpr std::size_t kLongestText = 1 << 20; ///< bytes of a cell that says anything

  std::string code;                 ///< "joined_at"; "identity:" for "identity:discord"
  std::string suffix;               ///< "discord"
  std::uint16_t column = kConstant; ///< index into SourceFile::columns
  std::string header;
  ColumnFormat format;
  bool fallback = false; ///< SourceColumn::fallback
  std::string constant;

  /// The cell of this column in \p row, as it was meant: also without the apostrophe that exports put
  /// before what a spreadsheet would take for a formula. Empty when it is too long.
  [[nodiscard]] std::string_view cell(const SourceRow& row) const;
  /// Notes that \p cell was left out, or is doubtful.
  void note(WhoRow& row, ImportProblem::Kind kind, std::string_view cell) const;
  /// True when the cell says nothing for this kind of column.
  [[nodiscard]] bool missing(std::string_view cell) const;
  /// True when the column's own words give the cell no meaning ("false" of a moderator column).
  [[nodiscard]] bool wordless(std::string_view cell) const;
};

/// Every mapped column and constant of \p file, in the order of the columns; fallbacks after the others.
[[nodiscard]] std::vector<FieldColumn> fieldColumns(const SourceFile& file);
/// Those of them that give \p code.
[[nodiscard]] std::vector<FieldColumn> columnsOf(const SourceFile& file, std::string_view code);

/// "Ann (Ann Lee)" → "Ann", "Ann Lee": meetings write the name of the account beside the one shown.
/// Without brackets at the end the second is empty.
[[nodiscard]] std::pair<std::string_view, std::string_view> splitBrackets(std::string_view name);

/// The cell as a text to keep: composed, without white space around it and marks that turn the direction of
/// what follows; empty when it says nothing. Of a text with brackets (ColumnFormat) what they hold.
[[nodiscard]] std::string keptText(const FieldColumn& column, std::string_view cell);

} // namespace weilu
