// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/intake/column_profile.h"

#include <span>

namespace weilu {

/// What only reading every row can tell of a file.
struct ColumnLook {
  std::uint64_t rows = 0;             ///< data rows; footers and repeated headers are none
  std::uint64_t undecodable = 0;      ///< bytes that became U+FFFD
  std::uint64_t firstUndecodable = 0; ///< number of the first row with such a byte; 0: none
};

/// Reads every row of \p file, whose table and encoding are known, and feeds \p profiles, one for each of its
/// columns. Cutting rows and weighing dates and numbers share two threads; nothing is kept of the rows.
/// Throws ReadingRefused and Cancelled.
[[nodiscard]] ColumnLook lookAtColumns(const SourceFile& file, std::span<ColumnProfile> profiles,
                                       const Control& control);

} // namespace weilu
