// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace weilu {

/// A record of the file's beginning, kept.
struct SampleRow {
  std::uint64_t line = 0, lastLine = 0; ///< the record's first and last line
  std::vector<std::string> cells;
  /// Cells that are not blank.
  [[nodiscard]] std::size_t filled() const;
};

/// How the cells of a file are separated.
struct Dialect {
  char32_t delimiter = 0;                     ///< 0: every line is one cell
  std::optional<std::uint64_t> separatorLine; ///< where "sep=;" stands
  std::size_t width = 1;                      ///< the usual number of cells
};

/// Finds the delimiter of a text: "sep=;" in its first line, else the one of , tab ; | and ， (outside
/// quotes) with which most records have the same number of cells, at least two.
/// \p sample: the beginning of the file; \p whole: all of it, so that its last record is not cut.
[[nodiscard]] Dialect detectDialect(std::string_view sample, bool whole,
                                    std::optional<char32_t> delimiter = {});

/// The records of \p sample that are whole and not blank, at most \p limit, without the "sep=" line.
[[nodiscard]] std::vector<SampleRow> sampleRows(std::string_view sample, bool whole, const Dialect& dialect,
                                                std::size_t limit);

} // namespace weilu
