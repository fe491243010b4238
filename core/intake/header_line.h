// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/dialect.h"

#include <optional>
#include <vector>

namespace weilu {

/// Where a table begins.
struct HeaderLine {
  std::uint64_t line = 0;     ///< 0: there is none
  std::uint64_t dataLine = 1; ///< first line that may hold data
  std::vector<std::string> cells;
};

/// The first row whose cells are mostly filled, distinct, no data and, where any row has some, known names
/// of columns. Looks at the first 40 lines, past titles and summaries; a row that says the same in another
/// language below it is passed over too.
/// \p asked: the line the operator named; 0 for "there is none".
[[nodiscard]] HeaderLine findHeader(const std::vector<SampleRow>& rows, std::size_t width,
                                    std::optional<std::uint64_t> asked = {});

} // namespace weilu
